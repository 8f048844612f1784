using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Cej.LocalHost.Identite;

/// <summary>
/// An OpenID Connect provider for development, inside the local host: code + PKCE, refresh tokens, sign-in without a password as a
/// demo account. On Azure the product trusts a real provider; see <see cref="GardeDeDeveloppement"/>.
/// </summary>
public static class FournisseurDIdentite
{
    internal const string PolitiqueCors = "cej-identite";

    /// <summary>
    /// Adds the provider's services and its guard, which runs before every other middleware. Neither sets nor needs a default
    /// authentication scheme.
    /// </summary>
    public static IServiceCollection AddFournisseurDIdentite(this IServiceCollection services, FournisseurOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<AdresseDuFournisseur>();
        services.AddSingleton<ClientsConnus>();
        services.AddSingleton<RegistreDesJetons>();
        services.AddSingleton<OptionsDesGuichets>();
        services.AddSingleton(_ => ClesDuFournisseur.LireOuCreer(options.DossierDesCles));
        services.AddSingleton<IStartupFilter, GardeStartupFilter>();
        services.AddHostedService<GardeDesAdresses>();

        // OpenIddict logs whole requests at Information, and login_hint is an e-mail address.
        // Data protection warns that its keys are not encrypted: they are in a folder that only its owner can open.
        services.AddLogging(logging =>
            logging.AddFilter("OpenIddict", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
        );

        services.AddCors();
        services
            .AddOptions<CorsOptions>()
            .Configure<ClientsConnus>(
                (cors, clients) =>
                    cors.AddPolicy(
                        PolitiqueCors,
                        politique => politique.SetIsOriginAllowed(clients.EstOrigineWeb).WithMethods("GET", "POST").AllowAnyHeader()
                    )
            );

        AddSession(services, options);
        AddOpenIddict(services, options);
        LireLesClesALaPremiereSession(services);
        return services;
    }

    /// <summary>Maps the provider's endpoints and pages; their paths are in <see cref="CheminsDuFournisseur"/>.</summary>
    public static IEndpointRouteBuilder MapFournisseurDIdentite(this IEndpointRouteBuilder endpoints)
    {
        foreach (var guichet in Guichet.Tous)
        {
            AutorisationEndpoint.Map(endpoints, guichet);
            JetonEndpoint.Map(endpoints, guichet);
            SessionEndpoints.Map(endpoints, guichet);
        }
        JetonEndpoint.MapPourLaLigneDeCommande(endpoints);
        endpoints.MapGet(CheminsDuFournisseur.Style, Pages.Style).ExcludeFromDescription();
        return endpoints;
    }

    private static void AddSession(IServiceCollection services, FournisseurOptions options)
    {
        var dossier = Path.Combine(options.DossierDesCles, "sessions");
        ClesDuFournisseur.CreerDossierPrive(options.DossierDesCles);
        ClesDuFournisseur.CreerDossierPrive(dossier);
        services.AddDataProtection().SetApplicationName("cej-local").PersistKeysToFileSystem(new DirectoryInfo(dossier));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "cej-identite-formulaire";
            antiforgery.Cookie.Path = CheminsDuFournisseur.Racine;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        var sessions = services.AddAuthentication();
        foreach (var guichet in Guichet.Tous)
        {
            sessions.AddCookie(
                guichet.SchemaDeSession,
                cookie =>
                {
                    cookie.Cookie.Name = "cej-identite";
                    cookie.Cookie.Path = guichet.Racine;
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Lax;
                    cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    cookie.ExpireTimeSpan = options.DureeDeSession;
                    cookie.SlidingExpiration = true;
                }
            );
        }
    }

    /// <summary>
    /// Data protection reads its keys at start-up, and for that loads XML: time and memory that only a sign-in page needs.
    /// </summary>
    private static void LireLesClesALaPremiereSession(IServiceCollection services)
    {
        var lecteurs = services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService");
        foreach (var lecteur in lecteurs.ToArray())
            services.Remove(lecteur);
    }

    private static void AddOpenIddict(IServiceCollection services, FournisseurOptions options)
    {
        services
            .AddOpenIddict()
            .AddServer(serveur =>
            {
                // No store: ReglesOpenIddict and RegistreDesJetons know the clients and remember what was used.
                serveur.EnableDegradedMode();
                serveur
                    .SetConfigurationEndpointUris(Chemins(guichet => guichet.Decouverte))
                    .SetJsonWebKeySetEndpointUris(Chemins(guichet => guichet.Cles))
                    .SetAuthorizationEndpointUris(Chemins(guichet => guichet.Autorisation))
                    .SetTokenEndpointUris(Chemins(guichet => guichet.Jeton))
                    .SetUserInfoEndpointUris(Chemins(guichet => guichet.Utilisateur))
                    .SetEndSessionEndpointUris(Chemins(guichet => guichet.Deconnexion));
                serveur.AllowAuthorizationCodeFlow().AllowRefreshTokenFlow().RequireProofKeyForCodeExchange();
                serveur.RegisterScopes(Scopes.OpenId, Scopes.Profile, Scopes.Email, Scopes.OfflineAccess);
                serveur.RegisterClaims(Claims.Subject, Claims.Email, Claims.GivenName, Claims.FamilyName, Revendications.Roles);
                serveur.DisableAccessTokenEncryption();
                serveur
                    .SetAuthorizationCodeLifetime(TimeSpan.FromMinutes(1))
                    .SetAccessTokenLifetime(options.DureeDesJetons)
                    .SetIdentityTokenLifetime(options.DureeDesJetons)
                    .SetRefreshTokenLifetime(options.DureeDeRafraichissement);
                serveur.Configure(reglages =>
                {
                    reglages.CodeChallengeMethods.Clear();
                    reglages.CodeChallengeMethods.Add(CodeChallengeMethods.Sha256);
                    // form_post answers with an inline script, which our content security policy refuses.
                    reglages.ResponseModes.Clear();
                    reglages.ResponseModes.Add(ResponseModes.Query);
                });
                ReglesOpenIddict.Ajouter(serveur);

                serveur
                    .UseAspNetCore()
                    .EnableAuthorizationEndpointPassthrough()
                    .EnableTokenEndpointPassthrough()
                    .EnableUserInfoEndpointPassthrough()
                    .EnableEndSessionEndpointPassthrough()
                    .EnableErrorPassthrough()
                    .DisableTransportSecurityRequirement();
            });
        services
            .AddOptions<OpenIddictServerOptions>()
            .Configure<ClesDuFournisseur>(
                (reglages, cles) =>
                {
                    reglages.SigningCredentials.Add(new SigningCredentials(cles.Signature, SecurityAlgorithms.RsaSha256));
                    reglages.EncryptionCredentials.Add(
                        new EncryptingCredentials(cles.Chiffrement, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512)
                    );
                }
            );
    }

    /// <summary>The path of each issuer, without its leading slash.</summary>
    private static string[] Chemins(Func<Guichet, string> chemin) => [.. Guichet.Tous.Select(guichet => chemin(guichet)[1..])];
}
