using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Offres;
using Cej.Functions.Offres.Referentiels;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Offres;

/// <summary>Alerts, on the real stores.</summary>
public sealed class AlertesTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Lundi = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly Lieux s_lieux = new();
    private static readonly Metiers s_metiers = new();

    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-alertes-").FullName;
    private readonly FakeTimeProvider _horloge = new(Lundi);
    private readonly SqliteDocumentStore _documents;
    private readonly DocumentDossierStore _dossiers;
    private readonly DocumentEspaceDOffresStore _espaces;
    private readonly DocumentRechercheStore _recherches;
    private readonly DocumentNotificationStore _notifications;
    private readonly SourceDeTest _source = new();
    private readonly PreveneurDeTest _preveneur = new();

    public AlertesTests()
    {
        _documents = SqliteDocumentStore.Open(Path.Combine(_dossier, "documents.db"), _horloge);
        _dossiers = new(_documents, _horloge);
        _espaces = new(_documents);
        _recherches = new(_documents, Rythme);
        _notifications = new(_documents);
    }

    private static RythmeDesAlertes Rythme { get; } = new(TimeSpan.FromDays(1));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _documents.DisposeAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    private AlerterHandler Alerter() =>
        new(
            _source,
            new LecteurDeCriteres(s_lieux, s_metiers),
            _recherches,
            _recherches,
            _espaces,
            _dossiers,
            _preveneur,
            Rythme,
            new Identifiants(_horloge),
            _horloge
        );

    private async Task<BeneficiaireId> Jeune()
    {
        var id = new BeneficiaireId(Guid.NewGuid());
        var beneficiaire = new Beneficiaire
        {
            Id = id,
            Nom = new("Inès", "Moreau"),
            Email = AdresseEmail.Lire($"{id}@courriel.example").Value,
            Referent = new(Guid.NewGuid()),
            AjouteLe = Lundi,
            SuiviDepuis = Lundi,
            Activation = new(Empreinte.De(id.ToString()), Lundi),
        };
        await _dossiers.Create(
            beneficiaire,
            new(Guid.CreateVersion7(), beneficiaire.Referent, new("A", "B"), Lundi, TypeAffectation.Ajout, beneficiaire.Referent),
            Cancel
        );
        return id;
    }

    private async Task<Guid> Sauvegarder(BeneficiaireId id, string mots, string commune = "06088")
    {
        var criteres = new Criteres.DEmploi
        {
            Alternance = false,
            MotsCles = mots,
            Zone = OffresContract.Autour(commune, 10),
        };
        var recherche = new RechercheSauvegardee
        {
            Id = Guid.CreateVersion7(_horloge.GetUtcNow()),
            Titre = mots,
            Criteres = CriteresSaisis.De(criteres),
            Empreinte = criteres.Empreinte,
            CreeeLe = _horloge.GetUtcNow(),
            VueJusqua = _horloge.GetUtcNow(),
        };
        Assert.Null((await _recherches.Create(id, recherche, null, await _espaces.Find(id, Cancel), Cancel)).Refus);
        return recherche.Id;
    }

    private Task<IReadOnlyList<Notification>> Notifications(BeneficiaireId id) => _notifications.Lister(id, null, 50, Cancel);

    private Task<BilanDesAlertes> LendemainMatin()
    {
        _horloge.SetUtcNow(Rythme.Apres(_horloge.GetUtcNow()));
        return Alerter().Handle(Cancel);
    }

    [Fact]
    public async Task New_offers_are_one_notification_with_their_number_and_only_once()
    {
        var id = await Jeune();
        _source.Publier("boulanger", Lundi.AddHours(-1), 2);
        var recherche = await Sauvegarder(id, "boulanger");
        Assert.Equal(0, (await Alerter().Handle(Cancel)).Recherches); // its turn comes in the morning
        _source.Publier("boulanger", Lundi.AddHours(3), 3);

        Assert.Equal(new BilanDesAlertes(1, 1, 1, 0), await LendemainMatin());
        var avis = Assert.Single(await Notifications(id));
        Assert.Equal((SorteDeNotification.NouvellesOffres, "boulanger", 3, recherche), (avis.Sorte, avis.Titre, avis.Nombre, avis.Objet));
        Assert.Equal([(id, avis.Id)], _preveneur.Prevenus);
        Assert.Equal(0, (await Alerter().Handle(Cancel)).Recherches);
        Assert.Equal(new BilanDesAlertes(1, 1, 0, 0), await LendemainMatin());
        _source.Publier("boulanger", _horloge.GetUtcNow().AddHours(1), 1);
        await LendemainMatin();
        Assert.Equal([1, 3], (await Notifications(id)).Select(notification => notification.Nombre));
    }

    [Fact]
    public async Task A_source_that_is_down_loses_nothing_and_is_not_asked_on()
    {
        var jeunes = new[] { await Jeune(), await Jeune() };
        await Sauvegarder(jeunes[0], "boulanger");
        await Sauvegarder(jeunes[1], "vendeur");
        _source.Publier("boulanger", Lundi.AddHours(1), 1);
        _source.Publier("vendeur", Lundi.AddHours(1), 2);
        _source.Panne = true;

        var bilan = await LendemainMatin();
        Assert.Equal((2, 0, 2), (bilan.Recherches, bilan.Notifications, bilan.Reportees));
        Assert.InRange(bilan.Appels, 1, 2);
        _source.Panne = false;
        Assert.Equal(new BilanDesAlertes(2, 2, 2, 0), await Alerter().Handle(Cancel));
        var (un, deux) = (await Notifications(jeunes[0]), await Notifications(jeunes[1]));
        Assert.Equal((1, 2), (un[0].Nombre, deux[0].Nombre));
    }

    [Fact]
    public async Task A_run_that_is_cut_off_is_taken_up_without_telling_anything_twice()
    {
        List<BeneficiaireId> jeunes = [];
        for (var i = 0; i < 6; i++)
        {
            jeunes.Add(await Jeune());
            await Sauvegarder(jeunes[^1], "boulanger");
        }

        _source.Publier("boulanger", Lundi.AddHours(1), 2);
        _preveneur.PanneApres = 3;
        await Assert.ThrowsAnyAsync<Exception>(LendemainMatin);
        _preveneur.PanneApres = null;
        var suite = await Alerter().Handle(Cancel);

        Assert.InRange(suite.Recherches, 0, 5);
        foreach (var jeune in jeunes)
            Assert.Equal(2, Assert.Single(await Notifications(jeune)).Nombre);
    }

    [Fact]
    public async Task Searches_with_equal_criteria_cost_one_call()
    {
        List<BeneficiaireId> jeunes = [];
        for (var i = 0; i < 20; i++)
        {
            jeunes.Add(await Jeune());
            await Sauvegarder(jeunes[^1], i % 2 == 0 ? "Boulanger" : "boulanger");
            await Sauvegarder(jeunes[^1], "vendeur");
        }

        _source.Publier("boulanger", Lundi.AddHours(1), 1);

        Assert.Equal(new BilanDesAlertes(40, 2, 20, 0), await LendemainMatin());
        Assert.Equal(2, _source.Appels);
    }

    [Fact]
    public async Task One_offer_that_two_searches_find_is_told_once()
    {
        var id = await Jeune();
        await Sauvegarder(id, "boulanger");
        await Sauvegarder(id, "boulanger patissier");
        _source.Publier("boulanger patissier", Lundi.AddHours(1), 1);

        Assert.Equal(1, (await LendemainMatin()).Notifications);
        Assert.Equal(1, Assert.Single(await Notifications(id)).Nombre);
    }

    [Fact]
    public async Task An_offer_that_its_source_shows_late_is_told_all_the_same()
    {
        var id = await Jeune();
        await Sauvegarder(id, "boulanger");
        await LendemainMatin();
        _source.Publier("boulanger", _horloge.GetUtcNow().AddMinutes(-20), 1);

        Assert.Equal(1, (await LendemainMatin()).Notifications);
    }

    [Fact]
    public async Task Who_wants_no_alerts_gets_none_and_is_not_flooded_later()
    {
        var id = await Jeune();
        await Sauvegarder(id, "boulanger");
        var espace = await _espaces.Find(id, Cancel);
        await _espaces.Save(id, espace.Value with { Alertes = false }, espace.Version, Cancel);
        _source.Publier("boulanger", Lundi.AddHours(1), 5);
        Assert.Equal(0, (await LendemainMatin()).Notifications);

        espace = await _espaces.Find(id, Cancel);
        await _espaces.Save(id, espace.Value with { Alertes = true }, espace.Version, Cancel);
        _source.Publier("boulanger", _horloge.GetUtcNow().AddHours(1), 1);
        await LendemainMatin();
        Assert.Equal(1, Assert.Single(await Notifications(id)).Nombre);
    }

    [Fact]
    public async Task A_source_without_dates_tells_only_of_what_it_did_not_have_before()
    {
        var id = await Jeune();
        await Sauvegarder(id, "boulanger");
        _source.SansDates = true;
        _source.Publier("boulanger", Lundi.AddDays(-30), 4);
        Assert.Equal(0, (await LendemainMatin()).Notifications);
        _source.Publier("boulanger", Lundi.AddDays(-20), 1);
        Assert.Equal(1, (await LendemainMatin()).Notifications);
        Assert.Equal(0, (await LendemainMatin()).Notifications);
    }

    [Fact]
    public async Task A_search_ends_after_two_years_and_an_archived_dossier_is_not_told()
    {
        var id = await Jeune();
        await Sauvegarder(id, "boulanger");
        _horloge.Advance(TimeSpan.FromDays(731));
        await LendemainMatin();
        Assert.Equal(0, (await _espaces.Find(id, Cancel)).Value.Recherches);
        Assert.Empty(await ((IRechercheStore)_recherches).Lister(id, null, 10, Cancel));

        var parti = await Jeune();
        await Sauvegarder(parti, "vendeur");
        var dossier = (await _dossiers.Find(parti, Cancel))!;
        var archive = dossier.Value.Archiver("abandon", null, _horloge.GetUtcNow(), _horloge.GetUtcNow());
        Assert.Null((await _dossiers.Save(archive.Value, dossier.Version, Cancel)).Refus);
        _source.Publier("vendeur", _horloge.GetUtcNow().AddHours(1), 1);
        Assert.Equal(0, (await LendemainMatin()).Notifications);
    }

    [Fact]
    public async Task A_notification_goes_ten_days_after_reading_and_sixty_days_unread()
    {
        var id = await Jeune();
        var handler = _notifications;
        Notification Nouvelle() =>
            new()
            {
                Id = Guid.CreateVersion7(_horloge.GetUtcNow()),
                Sorte = SorteDeNotification.NouvellesOffres,
                Titre = "Boulanger",
                Nombre = 1,
                Objet = Guid.NewGuid(),
                Le = _horloge.GetUtcNow(),
            };
        var (lue, nonLue) = (Nouvelle(), Nouvelle() with { Id = Guid.CreateVersion7(Lundi.AddMinutes(1)) });
        await handler.Create(id, lue, Cancel);
        await handler.Create(id, nonLue, Cancel);
        var stored = (await handler.Find(id, lue.Id, Cancel))!;
        await handler.Save(id, lue with { LueLe = _horloge.GetUtcNow() }, stored.Version, _horloge.GetUtcNow(), Cancel);

        _horloge.Advance(TimeSpan.FromDays(9));
        Assert.Equal(2, (await Notifications(id)).Count);
        _horloge.Advance(TimeSpan.FromDays(2));
        Assert.Equal(nonLue.Id, Assert.Single(await Notifications(id)).Id);
        _horloge.Advance(TimeSpan.FromDays(50));
        Assert.Empty(await Notifications(id));
    }

    [Fact]
    public void Runs_begin_at_multiples_of_the_interval_from_seven_utc()
    {
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero), Rythme.Apres(Lundi));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero), Rythme.Apres(new(2026, 11, 23, 7, 0, 0, TimeSpan.Zero)));
        Assert.Equal(Lundi.AddMinutes(15), new RythmeDesAlertes(TimeSpan.FromMinutes(15)).Apres(Lundi.AddMinutes(1)));
    }

    /// <summary>Offers that a test publishes; found when their words hold those of the search.</summary>
    private sealed class SourceDeTest : IOffres
    {
        private readonly List<(string Mots, Offre Offre)> _offres = [];
        private int _appels;

        public int Appels => _appels;

        public bool Panne { get; set; }

        public bool SansDates { get; set; }

        public void Publier(string mots, DateTimeOffset le, int combien)
        {
            for (var i = 0; i < combien; i++)
            {
                var id = (_offres.Count + 1).ToString("D7", CultureInfo.InvariantCulture);
                _offres.Add(
                    (
                        mots,
                        new Offre
                        {
                            Reference = new(TypeDOffre.Emploi, id),
                            Titre = mots,
                            PublieeLe = SansDates ? null : le,
                        }
                    )
                );
            }
        }

        public Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _appels);
            if (Panne)
                return Task.FromResult<Result<OffresTrouvees>>(new OffresTrouvees.Indisponible(SourceDOffres.FranceTravail, null));
            var mots = TextePlie.Mots(((Criteres.DEmploi)criteres).MotsCles!);
            var trouvees = _offres
                .Where(offre => Array.TrueForAll(mots, mot => offre.Mots.Contains(mot, StringComparison.Ordinal)))
                .Select(offre => offre.Offre)
                .Where(offre => offre.PublieeLe is null || offre.PublieeLe > page.PublieesApres)
                .OrderByDescending(offre => offre.PublieeLe)
                .ToArray();
            return Task.FromResult<Result<OffresTrouvees>>(new OffresTrouvees.Page([.. trouvees.Take(page.Limite)], trouvees.Length, null));
        }

        public Task<OffreTrouvee> Find(ReferenceDOffre reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
