using System.Globalization;
using Cej.Domain.Conseillers;
using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Conseillers;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Courrier;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Recapitulatif;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>The digest on the real embedded storage, against a stub of the mail service, at a time that a test sets.</summary>
internal sealed class BancDuRecapitulatif : IAsyncDisposable
{
    public const string Lien = "https://cej.example/messagerie";

    /// <summary>Seals the links of mails.</summary>
    public const string Cle = "dW5lIGNsZSBkZSB0ZXN0IHF1aSBhIHRyZW50ZS1kZXV4IG9jdGV0cw==";

    /// <summary>A Monday in winter, 08:00 in Paris.</summary>
    public static readonly DateTimeOffset HuitHeures = new(2026, 11, 23, 7, 0, 0, TimeSpan.Zero);

    private readonly string _dossier = Path.Combine(Path.GetTempPath(), "cej-recapitulatif-" + Guid.NewGuid().ToString("N"));
    private readonly SqliteDocumentStore _sqlite;
    private readonly AzureCourrier _azure;
    private readonly EspacesGardes _gardes = new();

    private BancDuRecapitulatif(FakeTimeProvider horloge, FauxServiceDeCourrier service)
    {
        (Horloge, Service) = (horloge, service);
        Directory.CreateDirectory(_dossier);
        _sqlite = SqliteDocumentStore.Open(Path.Combine(_dossier, "documents.db"), horloge);
        Panne = new StockageEnPanne(_sqlite);
        Documents = new MeteredDocumentStore(Panne, Compteur);
        var options = new CourrierOptions
        {
            Expediteur = "ne-pas-repondre@cej.example",
            Endpoint = service.Endpoint,
            Cle = FauxServiceDeCourrier.Cle,
        };
        _azure = AzureCourrier.Creer(options, () => throw new InvalidOperationException("The key is used."), horloge);
        Courrier = new CourrierObserve(_azure);
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public FakeTimeProvider Horloge { get; }

    public FauxServiceDeCourrier Service { get; }

    public StockageEnPanne Panne { get; }

    public DocumentMeter Compteur { get; } = new();

    public IDocumentStore Documents { get; }

    public CourrierObserve Courrier { get; }

    public Regles Regles { get; set; } = new() { ParMinute = 0, ParHeure = 0 };

    public IEnumerable<string> Adresses => Service.Partis.SelectMany(mail => mail.A);

    public static async Task<BancDuRecapitulatif> Monter(DateTimeOffset? instant = null)
    {
        var horloge = new FakeTimeProvider(instant ?? HuitHeures);
        return new(horloge, await FauxServiceDeCourrier.Demarrer(horloge));
    }

    public static string Adresse(int rang) => string.Create(CultureInfo.InvariantCulture, $"conseiller-{rang}@agence.example");

    public static ModeleDuRecapitulatif Modele(TimeProvider horloge)
    {
        var options = Options.Create(new RecapitulatifOptions { Lien = new(Lien), CleDesLiens = Cle });
        return new(options, new LiensDeDesabonnement(options, horloge));
    }

    /// <summary>The links of an installation with this key.</summary>
    public static LiensDeDesabonnement Liens(TimeProvider horloge, string cle = Cle) =>
        new(Options.Create(new RecapitulatifOptions { Lien = new(Lien), CleDesLiens = cle }), horloge);

    public static ConseillerId Id(int rang) => new(Identifiants.Deterministe("banc", rang.ToString(CultureInfo.InvariantCulture)));

    public async Task Ajouter(int rang, int conversations = 1, int messages = 2, string prenom = "Camille", bool accepte = true)
    {
        await new DocumentConseillerStore(Documents).Create(
            new Conseiller
            {
                Id = Id(rang),
                Nom = new(prenom, "Lefèvre"),
                Email = AdresseEmail.Lire(Adresse(rang)).Value,
                RecapitulatifQuotidien = accepte,
                CreeLe = Horloge.GetUtcNow(),
                DerniereConnexion = Horloge.GetUtcNow(),
            },
            Cancel
        );
        await NonLus(rang, conversations, messages);
    }

    public Task AjouterTous(int nombre) => Task.WhenAll(Enumerable.Range(0, nombre).Select(rang => Ajouter(rang)));

    public Task NonLus(int rang, int conversations, int messages) =>
        Documents.Commit(
            DocumentIds.Espace(Id(rang)),
            [
                DocumentWrite.Upsert(
                    DocumentIds.Sommaire,
                    "sommaire",
                    DocumentCodec.Encode(
                        new SommaireDocument
                        {
                            Version = 1,
                            ConversationsNonLues = conversations,
                            MessagesNonLus = messages,
                        }
                    )
                ),
            ],
            Cancel
        );

    /// <summary>A run's own objects: what a process holds in memory.</summary>
    public EnvoyerRecapitulatifsHandler Processus(Regles? regles = null)
    {
        var store = new DocumentRecapitulatifStore(
            Documents,
            new DocumentConseillerStore(Documents),
            new DocumentEspaceStore(Documents, _gardes)
        );
        var envoi = new EnvoiDUnCourriel(store, Courrier, Modele(Horloge), Horloge);
        return new(
            new DocumentPlanStore(Documents),
            store,
            new EnvoiDUnLot(envoi, Horloge),
            new Identifiants(Horloge),
            regles ?? Regles,
            Horloge
        );
    }

    /// <summary>The timer, every 15 seconds, for so long or until nothing is left.</summary>
    public async Task<List<Bilan>> Tourner(TimeSpan duree, params EnvoyerRecapitulatifsHandler[] processus)
    {
        List<Bilan> bilans = [];
        var fin = Horloge.GetUtcNow() + duree;
        while (true)
        {
            var faits = await Task.WhenAll(processus.Select(p => p.Handle(Cancel)));
            bilans.AddRange(faits.OfType<Bilan>());
            if (Horloge.GetUtcNow() >= fin || (await Plan())?.Restants == 0)
                return bilans;
            Horloge.Advance(TimeSpan.FromSeconds(15));
        }
    }

    public async Task<Plan?> Plan() => (await new DocumentPlanStore(_sqlite).Find(Cancel))?.Value;

    public void ChacunAEuUnSeulMail(int nombre) =>
        Assert.Equal(Enumerable.Range(0, nombre).Select(Adresse).Order(StringComparer.Ordinal), Adresses.Order(StringComparer.Ordinal));

    public async ValueTask DisposeAsync()
    {
        Panne.Reparer();
        _gardes.Dispose();
        await _sqlite.DisposeAsync();
        await Service.DisposeAsync();
        Compteur.Dispose();
        Directory.Delete(_dossier, recursive: true);
    }
}

/// <summary>A mail service before and after whose calls a test may do something.</summary>
internal sealed class CourrierObserve(ICourrier inner) : ICourrier
{
    public Func<Courriel, Task>? Avant { get; set; }

    public Func<Courriel, Task>? Apres { get; set; }

    public async Task<Remise> Remettre(Courriel courriel, Guid operation, DateTimeOffset premierEnvoi, CancellationToken cancellationToken)
    {
        if (Avant is { } avant)
            await avant(courriel);
        var remise = await inner.Remettre(courriel, operation, premierEnvoi, cancellationToken);
        if (Apres is { } apres)
            await apres(courriel);
        return remise;
    }

    public Task<Sort> Retrouver(Guid operation, CancellationToken cancellationToken) => inner.Retrouver(operation, cancellationToken);
}
