using System.Net;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Messagerie;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Demarrage;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Infrastructure.Journal;
using Cej.LocalHost.Affluence;
using Cej.LocalHost.Courrier;
using Cej.LocalHost.Demonstration;
using Cej.LocalHost.Documents;
using Cej.LocalHost.Identite;
using Cej.LocalHost.Journal;
using Cej.LocalHost.Offres;
using Cej.LocalHost.OpenApi;
using Cej.LocalHost.Partenaires;
using Cej.LocalHost.Pieces;
using Cej.LocalHost.SiteWeb;
using Cej.LocalHost.Telephones;
using Cej.LocalRuntime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Cej.LocalHost;

/// <summary>The function app on one machine: the very same application, with embedded adapters in place of Azure's.</summary>
public static class HoteLocal
{
    /// <summary>Where the host listens unless told otherwise (<c>--urls</c>).</summary>
    public const string AdresseParDefaut = "http://127.0.0.1:7071";

    /// <summary>What is set when neither the command line, the environment nor local.settings.json does.</summary>
    private static readonly Dictionary<string, string?> ReglagesParDefaut = new(StringComparer.Ordinal)
    {
        ["urls"] = AdresseParDefaut,
        ["Effets:Frequence"] = "*/15 * * * * *",
        ["Aide:Liens"] = """
            [{"titre":"Site de ressources","url":"https://aide.example/cej"},
             {"titre":"Foire aux questions","url":"https://aide.example/cej/faq"},
             {"titre":"Vidéos","url":"https://aide.example/cej/videos"},
             {"titre":"Ressources documentaires","url":"https://aide.example/cej/documents"},
             {"titre":"Club utilisateurs","url":"https://aide.example/cej/club"},
             {"titre":"S'inscrire à l'infolettre","url":"https://aide.example/cej/infolettre"},
             {"titre":"Page LinkedIn","url":"https://reseau.example/company/cej"}]
            """,
        ["Alertes:Frequence"] = "0 */5 * * * *",
        ["Alertes:Intervalle"] = "00:15:00",
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
    };

    /// <summary>Builds the host; nothing listens and nothing is written before it starts, except the data folder.</summary>
    /// <param name="args">Settings, e.g. <c>--urls http://127.0.0.1:0 --Local:Dossier /tmp/cej</c>.</param>
    /// <param name="adjust">Last changes before it is built, for tests.</param>
    public static IHost Construire(string[] args, Action<LocalApplicationBuilder>? adjust = null)
    {
        var builder = LocalApplication
            .CreateBuilder(["--environment", Environments.Development, .. args])
            .UseFunctionsFrom(typeof(Cej.Functions.Program).Assembly)
            .ConfigureFunctionsWebApplication();
        Cej.Functions.Program.Configurer(builder, builder.Configuration);
        var options = Adapter(builder.Services, builder.Configuration);
        builder.Services.AddSingleton<IConfigureOptions<KestrelServerOptions>, AffluenceDuServeur>();
        builder.Services.AddOpenApi(DescriptionOpenApi.Document, DescriptionOpenApi.Configurer);
        builder.ConfigureWebApplication(web =>
        {
            if (options.Mandataire is { Length: > 0 } mandataire)
                web.UseForwardedHeaders(Croire(IPAddress.Parse(mandataire)));
            Preceder(web, options);
            Mapper(web);
        });
        adjust?.Invoke(builder);
        return builder.Build();
    }

    /// <summary>Puts the embedded adapters in place of Azure's, on whatever runs the functions; their settings.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">Its settings, which get the defaults of one machine.</param>
    /// <param name="origine">Where browsers reach the application; null when its own web server is that place.</param>
    internal static LocalOptions Adapter(IServiceCollection services, ConfigurationManager configuration, Uri? origine = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Sources.Insert(
            0,
            new MemoryConfigurationSource { InitialData = ReglagesParDefaut.Concat(CourrierLocal.ReglagesParDefaut) }
        );

        var options = configuration.GetSection("Local").Get<LocalOptions>() ?? new();
        AddDocuments(services, options);
        AddPieces(services, configuration, options);
        AddPartenaire(services, configuration, options);
        AddIdentite(services, options, origine);
        services.AddCourrierLocal(options, configuration);
        services.AddCatalogueDOffres();
        services.AddTelephonesLocaux(options);
        AddWeb(services, configuration);
        services.AddAffluenceParAdresse(options);
        return options;
    }

    /// <summary>What a request meets before the endpoints: CORS, the identity provider, the front end.</summary>
    /// <param name="app">The pipeline, once it has routed.</param>
    /// <param name="options">The host's settings.</param>
    internal static void Preceder(IApplicationBuilder app, LocalOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        app.UseCors();
        app.UseAffluenceParAdresse();
        // OpenIddict answers from within authentication. Functions check their token themselves: on their path this would cost
        // a tenth of a request.
        app.UseWhen(contexte => CheminsDuFournisseur.Concernent(contexte.Request.Path), identite => identite.UseAuthentication());
        app.UseSiteWeb(options.Site);
    }

    /// <summary>Adds what answers beside the functions: the identity provider, downloads, the mails that stay here.</summary>
    /// <param name="endpoints">Gets the endpoints.</param>
    internal static void Mapper(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapFournisseurDIdentite();
        endpoints.MapTelechargements();
        endpoints.MapCourriels();
    }

    /// <summary>What the proxy itself appended: a caller may write anything before.</summary>
    private static ForwardedHeadersOptions Croire(IPAddress mandataire)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = 1 };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Add(mandataire);
        return options;
    }

    private static void AddDocuments(IServiceCollection services, LocalOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<IBesoin, BesoinDeDisque>();
        services.RemoveAll<IDocumentStore>();
        services.AddSqliteDocuments(options.FichierDesDocuments);
        services.Replace(
            ServiceDescriptor.Singleton<IJournalSink>(provider => new FichierJournalSink(
                options.DossierDuJournal,
                provider.GetRequiredService<TimeProvider>()
            ))
        );
        services
            .AddSingleton<DonneesDeDemonstration>()
            .AddSingleton<DemarchesDeDemonstration>()
            .AddSingleton<ActualitesDeDemonstration>()
            .AddSingleton<HistoireDeDemonstration>()
            .AddSingleton<ConversationsDeDemonstration>()
            .AddSingleton<EnvoisDeDemonstration>()
            .AddSingleton<OffresDeDemonstration>();
    }

    /// <summary>Démarches are passed on to a file, unless a partner is named.</summary>
    private static void AddPartenaire(IServiceCollection services, ConfigurationManager configuration, LocalOptions options)
    {
        if (configuration["Demarches:Url"] is { Length: > 0 })
            return;
        services.Replace(
            ServiceDescriptor.Singleton<IPartenaireDesDemarches>(provider => new FichierDesTransmissions(
                options.FichierDesTransmissions,
                provider.GetRequiredService<ReferentielDesDemarches>()
            ))
        );
    }

    private static void AddPieces(IServiceCollection services, ConfigurationManager configuration, LocalOptions options)
    {
        services.AddSingleton(AntivirusLocal.Choisir(options.Antivirus));
        services.Replace(
            ServiceDescriptor.Singleton<IAntivirus>(provider =>
                provider.GetRequiredService<AntivirusLocal>().Adresse is { } adresse
                    ? new ClamAv(adresse, provider.GetRequiredService<IContenuDesPieces>(), provider.GetRequiredService<ILogger<ClamAv>>())
                    : new SansAntivirus()
            )
        );
        if (configuration.GetSection(PiecesOptions.Section).Get<PiecesOptions>() is { EnBlobs: true })
            return; // an emulator, or an account
        services.AddSingleton(provider => new LiensDePieces(
            provider.GetRequiredService<TimeProvider>(),
            // Asked for when a link is used: what gives links stands on this.
            (piece, remise, cancellationToken) =>
                provider.GetRequiredService<TelechargerPieceHandler>().TientEncore(piece, remise, cancellationToken)
        ));
        services.Replace(
            ServiceDescriptor.Singleton<IContenuDesPieces>(provider => new DossierContenuDesPieces(
                options.DossierDesPieces,
                provider.GetRequiredService<LiensDePieces>()
            ))
        );
    }

    private static void AddIdentite(IServiceCollection services, LocalOptions options, Uri? origine)
    {
        var fournisseur = new FournisseurOptions { DossierDesCles = options.DossierDesCles, Origine = origine };
        services.AddFournisseurDIdentite(fournisseur);
        // The issuers are this host itself, whose port may be known only once it listens; explicit providers win.
        services
            .AddOptions<IdentiteOptions>()
            .Configure<AdresseDuFournisseur>(
                (identite, adresse) =>
                {
                    if (identite.Fournisseurs.Count == 0)
                        identite.Fournisseurs = Guichet.Tous.ToDictionary(
                            guichet => guichet.Nom,
                            guichet => Accepter(guichet, adresse, fournisseur.Audience),
                            StringComparer.Ordinal
                        );
                }
            );
    }

    /// <summary>What an operator would write for a provider like this one.</summary>
    private static FournisseurAccepte Accepter(Guichet guichet, AdresseDuFournisseur adresse, string audience)
    {
        var accepte = new FournisseurAccepte { Emetteur = adresse.Emetteur(guichet).OriginalString, Audience = audience };
        if (guichet == Guichet.Jeunes)
            accepte.Profil = "beneficiaire";
        else
            (accepte.Revendication, accepte.Conseillers, accepte.Operateurs) = (
                Revendications.Roles,
                Revendications.Conseiller,
                Revendications.Operateur
            );
        return accepte;
    }

    private static void AddWeb(IServiceCollection services, ConfigurationManager configuration)
    {
        services.AddSiteWeb();
        var origines = configuration["Cors:Origines"]
            ?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(origine => origine.TrimEnd('/')) // a browser never sends the slash that people copy
            .ToArray();
        services.AddCors(cors =>
            cors.AddDefaultPolicy(policy =>
                policy
                    .WithOrigins(origines ?? [])
                    .AllowAnyMethod()
                    .AllowAnyHeader()
                    .WithExposedHeaders(HeaderNames.ETag, HeaderNames.Location, HeaderNames.RetryAfter)
                    .SetPreflightMaxAge(TimeSpan.FromHours(1))
            )
        );
    }
}
