namespace Cej.Functions.Tests.Support;

/// <summary>The settings that <c>Cej.LocalWorker</c> needs of whoever starts it; <c>./cej worker</c> gives the same.</summary>
internal static class ReglagesDuWorker
{
    internal static readonly string[] Toujours =
    [
        "--AZURE_FUNCTIONS_ENVIRONMENT=Development",
        // Of a container of developers, which the guard of the embedded identity provider would take for Azure.
        "--CONTAINER_NAME=",
        "--Local:Demonstration=false",
        // The schedules are the host's to read.
        "--Effets:Frequence=*/15 * * * * *",
        "--Alertes:Frequence=0 */5 * * * *",
        "--Recapitulatif:Horaire=*/15 * * * * *",
    ];

    /// <summary>Them and others, as the Functions host takes settings.</summary>
    /// <param name="reglages">As on a command line: <c>--Section:Name=value</c>, each once.</param>
    public static Dictionary<string, string> Avec(IEnumerable<string> reglages) =>
        Toujours
            .Concat(reglages)
            .Select(reglage => reglage[2..].Split('=', 2))
            .ToDictionary(partie => partie[0], partie => partie[1], StringComparer.Ordinal);
}
