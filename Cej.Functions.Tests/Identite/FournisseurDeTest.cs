using System.Security.Claims;
using Cej.LocalHost.Identite;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Identite;

/// <summary>The provider on a real Kestrel, beside an API endpoint that trusts its agents through discovery as the product does.</summary>
public sealed class FournisseurDeTest : IAsyncLifetime
{
    private WebApplication? _application;

    public string DossierDesCles
    {
        get => field ??= Directory.CreateTempSubdirectory("cej-identite-").FullName;
        init;
    }

    public bool GarderLeDossier { get; init; }

    public string Environnement { get; init; } = Environments.Development;

    /// <summary>Set when the issuer must stay the same over a restart on another port.</summary>
    public Uri? OrigineFixe { get; init; }

    /// <summary>Where Kestrel really listens.</summary>
    public Uri Adresse => new(_application!.Urls.Single());

    public FakeTimeProvider Horloge { get; } = new(DateTimeOffset.UtcNow);

    public Uri Origine => _application!.Services.GetRequiredService<AdresseDuFournisseur>().Origine;

    /// <summary>The agents' issuer.</summary>
    public Uri Emetteur => EmetteurDe(Guichet.Agents);

    public Uri EmetteurDe(Guichet guichet) => _application!.Services.GetRequiredService<AdresseDuFournisseur>().Emetteur(guichet);

    /// <summary>A browser at the agents' issuer, unless said otherwise.</summary>
    public Navigateur NouveauNavigateur(Guichet? guichet = null) => new(Adresse, Origine, guichet ?? Guichet.Agents);

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environnement });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(Horloge);
        builder.Services.AddFournisseurDIdentite(
            new FournisseurOptions
            {
                DossierDesCles = DossierDesCles,
                Origine = OrigineFixe,
                OriginesWeb = [new Uri("http://127.0.0.1:5173")],
            }
        );
        builder.Services.AddAuthentication().AddJwtBearer();
        builder
            .Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<AdresseDuFournisseur>(
                (bearer, adresse) =>
                {
                    bearer.Authority = adresse.Emetteur(Guichet.Agents).AbsoluteUri;
                    bearer.Audience = "cej-api";
                    bearer.RequireHttpsMetadata = false;
                    bearer.MapInboundClaims = false;
                    bearer.TokenValidationParameters.ValidTypes = ["at+jwt"];
                    bearer.TokenValidationParameters.ValidAlgorithms = ["RS256"];
                }
            );
        builder
            .Services.AddAuthorizationBuilder()
            .AddPolicy("api", api => api.AddAuthenticationSchemes("Bearer").RequireAuthenticatedUser());

        _application = builder.Build();
        _application.MapFournisseurDIdentite();
        _application
            .MapGet(
                "/api/moi",
                (ClaimsPrincipal appelant) => new { role = appelant.FindFirstValue("roles"), email = appelant.FindFirstValue("email") }
            )
            .RequireAuthorization("api");
        await _application.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
            await _application.DisposeAsync();
        if (!GarderLeDossier)
            Directory.Delete(DossierDesCles, recursive: true);
    }
}
