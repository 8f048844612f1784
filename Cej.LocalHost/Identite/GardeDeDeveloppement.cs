using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
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

    /// <summary>Whether a request comes from this machine and names it: a foreign <c>Host</c> is DNS rebinding or a tunnel.</summary>
    public static bool EstLocale(HttpContext contexte)
    {
        ArgumentNullException.ThrowIfNull(contexte);
        var hote = contexte.Request.Host.Host;
        return (hote is "127.0.0.1" or "[::1]" || string.Equals(hote, "localhost", StringComparison.OrdinalIgnoreCase))
            // No address: an in-process test server.
            && (contexte.Connection.RemoteIpAddress is not { } distante || IPAddress.IsLoopback(distante));
    }

    private static InvalidOperationException Refus(string raison) =>
        new($"The development identity provider refuses to start: {raison}. It signs anyone in without a password.");
}

/// <summary>
/// Puts the guard before every other middleware, whatever the order of the program's: OpenIddict answers from within
/// authentication, which ASP.NET Core adds first by itself.
/// </summary>
internal sealed class GardeStartupFilter(IHostEnvironment environnement) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next)
    {
        GardeDeDeveloppement.Verifier(environnement.EnvironmentName, Environment.GetEnvironmentVariable);
        return app =>
        {
            app.UseWhen(
                contexte => CheminsDuFournisseur.Concernent(contexte.Request.Path),
                fournisseur =>
                    fournisseur.Use(
                        static async (contexte, suite) =>
                        {
                            if (GardeDeDeveloppement.EstLocale(contexte))
                                await suite(contexte);
                            else
                                await Results
                                    .Problem(
                                        title: "Le fournisseur d’identité de développement ne répond qu’à cette machine.",
                                        detail: "Utilisez http://127.0.0.1 ou http://localhost.",
                                        statusCode: StatusCodes.Status400BadRequest,
                                        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = "hote-non-local" }
                                    )
                                    .ExecuteAsync(contexte);
                        }
                    )
            );
            app.UseWhen(
                contexte => CheminsDuFournisseur.OuvertsAuxScripts(contexte.Request.Path),
                fournisseur => fournisseur.UseCors(FournisseurDIdentite.PolitiqueCors)
            );
            next(app);
        };
    }
}
