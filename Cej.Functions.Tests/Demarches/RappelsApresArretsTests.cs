using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Demarches;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Demarches;

/// <summary>Ten thousand people, and runs that die: each person has one reminder, and no phone rings twice.</summary>
public sealed class RappelsApresArretsTests(ITestOutputHelper sortie) : IAsyncLifetime
{
    private const int Personnes = 10_000;

    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-rappels-").FullName;
    private readonly FakeTimeProvider _horloge = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly BeneficiaireId[] _ids = [.. Enumerable.Range(0, Personnes).Select(_ => new BeneficiaireId(Guid.NewGuid()))];
    private readonly PreveneurDeTest _preveneur = new();
    private SqliteDocumentStore _documents = null!;
    private StockageEnPanne _stockage = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _documents = SqliteDocumentStore.Open(Path.Combine(_dossier, "documents.db"), _horloge);
        _stockage = new(_documents);
        var dossiers = new DocumentDossierStore(_stockage, _horloge);
        await Parallel.ForEachAsync(_ids, Cancel, async (id, cancel) => await Inscrire(dossiers, id, cancel));
        _horloge.SetUtcNow(new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));
    }

    public async ValueTask DisposeAsync()
    {
        await _documents.DisposeAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    [Fact]
    public async Task Everyone_is_reminded_once_however_often_a_run_dies()
    {
        var hasard = new Random(1);
        var morts = 0;
        for (var reste = hasard.Next(500, 2_500); !await Passer(reste); reste = hasard.Next(500, 2_500))
            morts++;
        sortie.WriteLine($"{morts} runs died, {_preveneur.Prevenus.Length} people were told at once");

        Assert.InRange(morts, 6, 200);
        var notifications = new DocumentNotificationStore(_stockage);
        var parPersonne = await Task.WhenAll(_ids.Select(id => notifications.Lister(id, null, 10, Cancel)));
        Assert.All(parPersonne, lues => Assert.Equal(SorteDeNotification.Rappel, Assert.Single(lues).Sorte));
        Assert.Equal(_preveneur.Prevenus.Length, _preveneur.Prevenus.DistinctBy(prevenu => prevenu.Beneficiaire).Count());
        Assert.Equal(0, await Handler().Handle(Cancel));
    }

    [Fact]
    public async Task Ten_thousand_people_are_one_run_of_25_RU_each()
    {
        using var compteur = new DocumentMeter();
        var handler = Handler(new MeteredDocumentStore(_stockage, compteur));
        using var mesure = compteur.Start();

        Assert.Equal(Personnes, await handler.Handle(Cancel));

        Assert.Equal(Personnes, _preveneur.Prevenus.DistinctBy(prevenu => prevenu.Beneficiaire).Count());
        sortie.WriteLine($"{mesure.RequestUnits / Personnes:F1} RU a person");
        Assert.InRange(mesure.RequestUnits / Personnes, 5, 25);
    }

    private static async Task Inscrire(DocumentDossierStore dossiers, BeneficiaireId id, CancellationToken cancellationToken)
    {
        var instant = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
        var conseiller = new ConseillerId(Guid.Empty);
        var beneficiaire = new Beneficiaire
        {
            Id = id,
            Nom = new("Inès", "Moreau"),
            Email = AdresseEmail.Relire("ines.moreau@courriel.example"),
            Referent = conseiller,
            AjouteLe = instant,
            SuiviDepuis = instant,
            Activation = new(Empreinte.De(id.ToString()), instant),
        };
        var ajout = new Affectation(
            Guid.CreateVersion7(),
            conseiller,
            new("Paul", "Petit"),
            instant,
            TypeAffectation.Ajout,
            conseiller,
            new("Paul", "Petit")
        );
        await dossiers.Create(beneficiaire, ajout, cancellationToken);
    }

    /// <summary>A process that dies after so many commits, before one or right after it; whether it came to the end.</summary>
    private async Task<bool> Passer(int commits)
    {
        var reste = commits;
        _stockage.Panne = (operation, _, _) =>
            (operation == "commit" ? Interlocked.Decrement(ref reste) : Volatile.Read(ref reste)) switch
            {
                0 when operation == "commit" => (Moment.Apres, StockageEnPanne.Indisponible),
                < 0 => (Moment.Avant, StockageEnPanne.Indisponible),
                _ => null,
            };
        try
        {
            await Handler().Handle(Cancel);
            return true;
        }
        catch (AggregateException)
        {
            return false;
        }
        finally
        {
            _stockage.Reparer();
        }
    }

    private RappelerDePlanifierHandler Handler(IDocumentStore? documents = null) =>
        new(
            new DocumentRappelStore(documents ?? _stockage),
            new DocumentDossierStore(documents ?? _stockage, _horloge),
            new DocumentDemarcheStore(documents ?? _stockage),
            _preveneur,
            _horloge
        );
}
