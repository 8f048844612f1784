using System.Text.RegularExpressions;

namespace Cej.Infra.Tests;

/// <summary>azure.yaml, as the Azure Developer CLI reads it.</summary>
internal static partial class Azd
{
    /// <summary>
    /// The commands that azd runs around the life of a service, by the names of its hooks, in the service's folder and with the variables of
    /// the environment (learn.microsoft.com/azure/developer/azure-developer-cli/azd-extensibility).
    /// </summary>
    public static OrderedDictionary<string, string> Crochets(string service)
    {
        var azd = File.ReadAllText(Path.Combine(Bicep.Racine, "azure.yaml"));
        var debut = azd.IndexOf($"\n  {service}:\n", StringComparison.Ordinal) + 1;
        var section = azd[debut..(debut + LaSuite().Match(azd[debut..]).Index)];
        return new(
            UnCrochet()
                .Matches(section)
                .Select(crochet => KeyValuePair.Create(crochet.Groups["nom"].Value, crochet.Groups["commande"].Value)),
            StringComparer.Ordinal
        );
    }

    /// <summary>What is below a service ends where a line is indented no more than its name.</summary>
    [GeneratedRegex(@"(?<=\n) {0,2}[^\s#]|$(?!\n)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex LaSuite();

    [GeneratedRegex(
        @"^      (?<nom>\w+):\n        shell: sh\n        run: (?<commande>.+)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex UnCrochet();
}
