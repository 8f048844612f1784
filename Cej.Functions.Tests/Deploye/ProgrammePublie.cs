using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Support;
using Cej.WorkerHost;
using Cej.WorkerHost.Tests;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Deploye;

/// <summary>
/// The very program that is deployed, on the official worker, with the settings of a real deployment: they lead to Azurite and to
/// services of this machine, and the account of its documents never answers.
/// </summary>
public sealed class ProgrammePublie(Azurite azurite) : IAsyncLifetime
{
    /// <summary>The Front Door that it stands behind.</summary>
    public const string Entree = "5b0b2f9c-6c0e-4d2f-8a35-0c8f2f5d7a11";

    private ServicesDistants? _services;
    private FauxFournisseur? _fournisseur;
    private FunctionsHost? _hote;

    public FunctionsHost Hote => _hote!;

    public FauxFournisseur Fournisseur => _fournisseur!;

    internal LogLines Journal { get; } = new();

    /// <summary>Where it is published.</summary>
    public static Task<string> Dossier() => Published.App("Cej.Functions");

    public async ValueTask InitializeAsync()
    {
        _services = await ServicesDistants.Demarrer();
        _fournisseur = await FauxFournisseur.Demarrer();
        var options = new FunctionsHostOptions
        {
            Folder = await Dossier(),
            Settings = await Reglages(azurite, _services, _fournisseur),
            Logging = logging => logging.AddProvider(Journal),
        };
        _hote = await FunctionsHost.Start(options, TestContext.Current.CancellationToken);
    }

    public ClientDeTest Client(string? jeton = null)
    {
        var http = new HttpClient { BaseAddress = Hote.Address };
        if (jeton is not null)
            http.DefaultRequestHeaders.Authorization = new("Bearer", jeton);
        return new ClientDeTest(http);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var partie in new IAsyncDisposable?[] { _hote, _services, _fournisseur })
        {
            if (partie is not null)
                await partie.DisposeAsync();
        }
    }

    private static async Task<Dictionary<string, string>> Reglages(Azurite azurite, ServicesDistants services, FauxFournisseur fournisseur)
    {
        (string Nom, string Valeur)[] reglages =
        [
            .. fournisseur.Reglages.Select(reglage => (reglage.Nom.Replace(":", "__", StringComparison.Ordinal), reglage.Valeur)),
            ("Cosmos__Endpoint", services.Cosmos),
            ("Cosmos__Mode", "Gateway"),
            ("Journal__Conteneur", $"{await azurite.Conteneur("journal")}"),
            ("Pieces__Conteneur", $"{await azurite.Conteneur("pieces")}"),
            ("SSL_CERT_FILE", azurite.FichierDuCertificat),
            .. services.ReglagesDIdentite,
            ("Effets__Frequence", "*/15 * * * * *"),
            ("Demarches__Url", services.Adresse),
            ("Alertes__Frequence", "0 */15 7-19 * * *"),
            ("Offres__FranceTravailAdresse", services.Adresse),
            ("Offres__FranceTravailJeton", services.Adresse),
            ("Offres__FranceTravailClient", "cej"),
            ("Offres__FranceTravailSecret", "secret"),
            ("Offres__EngagementAdresse", services.Adresse),
            ("Offres__EngagementCle", "cle"),
            ("Offres__ImmersionAdresse", services.Adresse),
            ("Offres__ImmersionCle", "cle"),
            ("Telephones__Adresse", services.Adresse),
            ("Telephones__Cle", "cle"),
            ("Navigateurs__Cle", "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2U="),
            ("Navigateurs__Contact", "mailto:exploitation@cej.example"),
            ("Courrier__Expediteur", "ne-pas-repondre@cej.example"),
            ("Courrier__Endpoint", services.Adresse),
            ("Recapitulatif__Horaire", "*/15 * * * * *"),
            ("Recapitulatif__Lien", "https://cej.example/messagerie"),
            ("AzureWebJobsStorage__accountName", "cej"),
            ("AzureSignalRConnectionString__serviceUri", "https://cej.service.signalr.net"),
            ("Limites__FrontDoor", Entree),
            ("Telemesure__Service", "Azure"),
            (
                "APPLICATIONINSIGHTS_CONNECTION_STRING",
                "InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=https://127.0.0.1:9/"
            ),
            ("LocalRuntime__Timers", "false"),
        ];
        return reglages.ToDictionary(reglage => reglage.Nom, reglage => reglage.Valeur, StringComparer.Ordinal);
    }
}
