using Cej.Domain.Conseillers;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost;
using Cej.LocalHost.Demonstration;
using Cej.LocalHost.Documents;
using Cej.LocalHost.Identite;
using Cej.LocalHost.Pieces;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.Benchmarks.Documents;

/// <summary>The product's own use cases on an SQLite file full of counsellors with 50 beneficiaries each, unless asked otherwise.</summary>
internal sealed class SeededStore : IAsyncDisposable
{
    public const int PortfolioSize = 50;
    private const int Writers = 64;

    private static readonly DateTimeOffset Instant = new(2026, 1, 5, 8, 30, 0, TimeSpan.Zero);

    /// <summary>In the order of the list, so that the bare server need not sort.</summary>
    private static readonly NomComplet[] Noms =
    [
        .. NomsDeDemonstration
            .Tous.Select(nom => new NomComplet(nom.Prenom, nom.Nom))
            .Take(PortfolioSize)
            .OrderBy(nom => nom.CleDeTri, StringComparer.Ordinal),
    ];

    private readonly ServiceProvider _services;

    private SeededStore(string folder)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddCej(new ConfigurationBuilder().Build());
        services.AddSingleton(_ => SqliteDocumentStore.Open(PathIn(folder), TimeProvider.System)); // a factory: the container disposes of it
        services.Replace(
            ServiceDescriptor.Singleton<IDocumentStore>(provider => new MeteredDocumentStore(
                provider.GetRequiredService<SqliteDocumentStore>(),
                provider.GetRequiredService<DocumentMeter>()
            ))
        );
        services.Replace(ServiceDescriptor.Singleton<IJournalDesAcces, NoJournal>());
        services.Replace(
            ServiceDescriptor.Singleton<IContenuDesPieces>(_ => new DossierContenuDesPieces(
                new LocalOptions { Dossier = folder }.DossierDesPieces,
                new LiensDePieces(TimeProvider.System, (_, _, _) => Task.FromResult(true))
            ))
        );
        _services = services.BuildServiceProvider();
    }

    public int Counsellors { get; private init; }

    public static string PathIn(string folder) => new LocalOptions { Dossier = folder }.FichierDesDocuments;

    public static async Task<SeededStore> Create(string folder, int beneficiaires, int perCounsellor = PortfolioSize)
    {
        var store = new SeededStore(folder) { Counsellors = beneficiaires / perCounsellor };
        await Parallel.ForEachAsync(
            Enumerable.Range(0, store.Counsellors),
            new ParallelOptions { MaxDegreeOfParallelism = Writers },
            async (counsellor, cancellationToken) => await store.AddCounsellor(counsellor, perCounsellor, cancellationToken)
        );
        return store;
    }

    /// <summary>The first is Camille, for whom the local host gives tokens.</summary>
    public static Appelant.Conseiller Counsellor(int counsellor)
    {
        var camille = ComptesDeDemonstration.Camille;
        return counsellor == 0
            ? new(Sujet.Lire("agents", camille.Sujet)!, new(camille.Prenom, camille.Nom), AdresseEmail.Lire(camille.Email).Value)
            : new(
                Sujet.Lire("agents", $"conseiller-{counsellor}")!,
                new("Conseiller", "Fictif"),
                AdresseEmail.Lire($"conseiller-{counsellor}@agence.example").Value
            );
    }

    /// <summary>In no order: dossiers are spread over the file, as real ones are.</summary>
    public static BeneficiaireId Beneficiaire(int counsellor, int number) =>
        new(Identifiants.Deterministe("banc", $"{counsellor}", $"{number}"));

    /// <summary>Whether a row of a portfolio is of someone who has signed in, and with which subject.</summary>
    public static string? SubjectOf(BeneficiaireId id, int row) => row % 4 == 3 ? null : $"banc-{id}";

    /// <summary>The dossiers of a counsellor, in the order of the list.</summary>
    public static BeneficiaireId[] Portfolio(int counsellor, int size) =>
        [.. Enumerable.Range(0, size).Select(row => Beneficiaire(counsellor, row)).OrderBy(id => id.ToString(), StringComparer.Ordinal)];

    public static void Expect(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("The seeded store does not answer as it should.");
    }

    /// <summary>Gives a person démarches, all from the dictionary.</summary>
    public async Task AddDemarches(BeneficiaireId id, int number)
    {
        foreach (var rank in Enumerable.Range(0, number))
        {
            var created = await Get<IDemarcheStore>()
                .Create(
                    new Demarche
                    {
                        Id = Identifiants.Deterministe("banc-demarche", $"{id}", $"{rank}"),
                        Dossier = id,
                        Contenu = new ContenuDeDemarche.Predefinie(Terme("pourquoi"), Terme("quoi"), Terme("moyen")),
                        Statut = (StatutDeDemarche)(rank % 3),
                        Debut = DateOnly.FromDateTime(Instant.UtcDateTime),
                        Fin = DateOnly.FromDateTime(Instant.UtcDateTime).AddDays(rank),
                        CreeLe = Instant,
                        ModifieLe = Instant,
                        Transmission = new(EtatDeTransmission.Transmise, 1, null, Instant, null, $"REF-{rank}"),
                        Demande = Empreinte.De($"{rank}"),
                    },
                    CancellationToken.None
                );
            Expect(created is not null);

            Terme Terme(string name) => new($"{name}-{rank}", $"Un libellé d'une longueur ordinaire, {name} {rank}");
        }
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task AddCounsellor(int counsellor, int beneficiaires, CancellationToken cancellationToken)
    {
        var par = Counsellor(counsellor);
        await Get<IConseillerStore>()
            .Create(
                new Conseiller
                {
                    Id = par.Id,
                    Nom = par.Nom,
                    Email = par.Email,
                    CreeLe = Instant,
                    DerniereConnexion = Instant,
                },
                cancellationToken
            );
        foreach (var (row, id) in Portfolio(counsellor, beneficiaires).Index())
            await AddBeneficiaire(par, id, row, cancellationToken);
    }

    private async Task AddBeneficiaire(Appelant.Conseiller par, BeneficiaireId id, int row, CancellationToken cancellationToken)
    {
        var added = Instant.AddDays(-row);
        var identite = SubjectOf(id, row) is { } subject ? Sujet.Lire("jeunes", subject)!.Empreinte : (Empreinte?)null;
        var beneficiaire = new Beneficiaire
        {
            Id = id,
            Nom = Noms[row % Noms.Length],
            Email = AdresseEmail.Lire($"{id}@courriel.example").Value,
            Referent = par.Id,
            AjouteLe = added,
            SuiviDepuis = added,
            Activation = identite is { } qui ? new(qui, added.AddDays(2)) : null,
            DerniereActivite = identite is null ? null : Instant.AddHours(row),
        };
        var affectation = new Affectation(
            Identifiants.Deterministe("banc-affectation", $"{id}"),
            par.Id,
            par.Nom,
            added,
            TypeAffectation.Ajout,
            par.Id
        );
        await Get<IAnnuaireDesBeneficiaires>().Reserver(beneficiaire.Email, id, beneficiaire.Referent, cancellationToken);
        await Get<IDossierStore>().Create(beneficiaire, affectation, cancellationToken);
        if (identite is { } attachee)
            await Get<IAnnuaireDesBeneficiaires>().Attacher(attachee, id, cancellationToken);
        await Get<ProjectionDesDossiers>().Handle([id], cancellationToken);
    }

    private sealed class NoJournal : IJournalDesAcces
    {
        public void Consigner(Empreinte par, ActionConsignee action, BeneficiaireId? dossier = null) { }
    }
}
