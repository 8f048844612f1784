using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Cej.LocalHost.Identite;

/// <summary>
/// The provider signs anyone in without a password: it must never run anywhere but on a developer's machine. It is fail closed:
/// only the environment "Development" is accepted, nothing that looks like Azure, and only requests of this machine to itself.
/// </summary>
public static class GardeDeDeveloppement
{
    private static readonly string[] s_marquesDAzure =
    [
        "WEBSITE_INSTANCE_ID",
        "WEBSITE_POD_NAME",
        "WEBSITE_SITE_NAME",
        "LEGION_SERVICE_HOST",
        "CONTAINER_APP_NAME",
    ];

    /// <summary>Refuses to start outside a developer's machine.</summary>
    /// <param name="environnement">Name of the host environment.</param>
    /// <param name="lireVariable">Reads an environment variable; null or empty when it is not set.</param>
    /// <exception cref="InvalidOperationException">This is not a developer's machine.</exception>
    public static void Verifier(string environnement, Func<string, string?> lireVariable)
    {
        ArgumentNullException.ThrowIfNull(lireVariable);
        if (!string.Equals(environnement, Environments.Development, StringComparison.OrdinalIgnoreCase))
            throw Refus($"the environment is “{environnement}”, not “{Environments.Development}”");

        foreach (var marque in s_marquesDAzure)
        {
            if (EstDefinie(marque))
                throw Refus($"{marque} is set, so this is Azure");
        }

        // FUNCTIONS_WORKER_RUNTIME alone is in every local.settings.json; a container name alone is in many development containers.
        if (EstDefinie("CONTAINER_NAME") && (EstDefinie("FUNCTIONS_WORKER_RUNTIME") || EstDefinie("FUNCTIONS_EXTENSION_VERSION")))
            throw Refus("CONTAINER_NAME is set with a functions runtime, so this is Azure");

        bool EstDefinie(string nom) => !string.IsNullOrEmpty(lireVariable(nom));
    }

    /// <summary>Refuses to start where another machine could reach it.</summary>
    /// <param name="adresses">Where the server listens, or is to listen.</param>
    /// <exception cref="InvalidOperationException">One of them is not this machine alone.</exception>
    public static void VerifierLesAdresses(IEnumerable<string> adresses)
    {
        ArgumentNullException.ThrowIfNull(adresses);
        foreach (var adresse in adresses)
        {
            var ou = BindingAddress.Parse(adresse);
            if (!ou.IsUnixPipe && !ou.IsNamedPipe && !EstUnNomDIci(ou.Host))
                throw Refus($"it would listen on {adresse}, which other machines can reach; use http://127.0.0.1");
        }
    }

    /// <summary>
    /// Whether a request comes from this machine and names it: a foreign <c>Host</c> is DNS rebinding or a tunnel, and a proxy on this
    /// machine tells for whom it asks.
    /// </summary>
    public static bool EstLocale(HttpContext contexte)
    {
        ArgumentNullException.ThrowIfNull(contexte);
        var requete = contexte.Request;
        return EstUnNomDIci(requete.Host.Host)
            // No address: an in-process test server.
            && (contexte.Connection.RemoteIpAddress is not { } distante || IPAddress.IsLoopback(distante))
            && requete.Headers["Forwarded"].Count == 0
            && requete.Headers["X-Forwarded-For"].All(SontDIci);
    }

    private static bool EstUnNomDIci(string hote) =>
        hote is "127.0.0.1" or "[::1]" || string.Equals(hote, "localhost", StringComparison.OrdinalIgnoreCase);

    private static bool SontDIci(string? adresses) =>
        (adresses ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(adresse => IPEndPoint.TryParse(adresse, out var point) && IPAddress.IsLoopback(point.Address));

    private static InvalidOperationException Refus(string raison) =>
        new($"The development identity provider refuses to start: {raison}. It signs anyone in without a password.");
}
