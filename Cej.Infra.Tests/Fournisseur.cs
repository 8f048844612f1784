using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.Infra.Tests;

/// <summary>The discovery document of a provider whose tokens come from another origin than its issuer's.</summary>
internal sealed class Fournisseur(WebApplication application) : IAsyncDisposable
{
    /// <summary>Called by the number of its tenant.</summary>
    public const string EmetteurEntra =
        "https://aaaabbbb-0000-cccc-1111-dddd2222eeee.ciamlogin.com/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0";

    private static readonly string[] Pkce = ["plain", "S256"];

    public string Emetteur => $"{Adresse}/realms/cej";

    /// <summary>Found by the name of its tenant.</summary>
    public string AutoriteEntra => $"{Adresse}/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0";

    private string Adresse => application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<Fournisseur> Demarrer()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var application = builder.Build();
        var fournisseur = new Fournisseur(application);
        application.MapGet("/realms/cej/.well-known/openid-configuration", () => Decouverte(fournisseur.Emetteur));
        application.MapGet("/aaaabbbb-0000-cccc-1111-dddd2222eeee/v2.0/.well-known/openid-configuration", () => Decouverte(EmetteurEntra));
        await application.StartAsync(TestContext.Current.CancellationToken);
        return fournisseur;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static IResult Decouverte(string emetteur) =>
        Results.Json(
            new Dictionary<string, object>
            {
                ["issuer"] = emetteur,
                ["token_endpoint"] = "https://jetons.exploitant.example/realms/cej/protocol/openid-connect/token",
                ["code_challenge_methods_supported"] = Pkce,
            }
        );
}
