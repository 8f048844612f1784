using System.Diagnostics;
using Cej.Benchmarks.Report;
using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Offres;
using Cej.Functions.Offres.Referentiels;
using Cej.LocalHost.Documents;

namespace Cej.Benchmarks.Offres;

/// <summary>A run of the alerts over many saved searches that are few distinct ones, on the real store.</summary>
internal static class AlertesBench
{
    private const int SearchesPerPerson = 10;

    /// <summary>Twenty searches have the same criteria.</summary>
    private const int Alike = 20;

    public static async Task Run(Profile profile, Results results, string folder, Lieux lieux)
    {
        var searches = profile.ManyBeneficiaires;
        var distinct = searches / Alike;
        var now = TimeProvider.System.GetUtcNow();
        await using var documents = SqliteDocumentStore.Open(Path.Combine(folder, "alertes.db"), TimeProvider.System);
        var rythme = new RythmeDesAlertes(TimeSpan.FromHours(1));
        var recherches = new DocumentRechercheStore(documents, rythme);
        await Seed(documents, lieux, searches, distinct, now);

        var source = new Source(now);
        var espaces = new DocumentEspaceDOffresStore(documents);
        var handler = new AlerterHandler(
            source,
            new LecteurDeCriteres(lieux, new Metiers()),
            recherches,
            recherches,
            espaces,
            new DocumentDossierStore(documents, TimeProvider.System),
            new Nobody(),
            rythme,
            new Identifiants(TimeProvider.System),
            TimeProvider.System
        );
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        using var sampler = new Timer(
            _ => peak = Math.Max(peak, GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes - before),
            null,
            TimeSpan.Zero,
            TimeSpan.FromMilliseconds(50)
        );
        var clock = Stopwatch.StartNew();
        var bilan = await handler.Handle(CancellationToken.None);
        Console.WriteLine($"alerts: {bilan} in {clock.Elapsed.TotalSeconds:0.0} s, heap at most {peak / 1e6:0.0} MB more");
        if (bilan.Recherches != searches || bilan.Notifications == 0)
            throw new InvalidOperationException("The alerts did not run.");
        results.Add(
            $"alerts of {searches:N0} saved searches: calls / distinct criteria",
            "",
            Target.AtMost,
            1,
            [(double)source.Calls / distinct]
        );
        results.Add($"alerts of {searches:N0} saved searches: heap above rest", "MB", Target.AtMost, 64, [peak / 1e6]);
    }

    private static async Task Seed(SqliteDocumentStore documents, Lieux lieux, int searches, int distinct, DateTimeOffset now)
    {
        var commune = lieux.Commune("06088")!;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, searches / SearchesPerPerson),
            new ParallelOptions { MaxDegreeOfParallelism = 64 },
            async (person, cancel) =>
            {
                var id = new BeneficiaireId(Guid.CreateVersion7(now));
                var dossiers = new DocumentDossierStore(documents, TimeProvider.System);
                var beneficiaire = new Beneficiaire
                {
                    Id = id,
                    Nom = new("Inès", "Moreau"),
                    Email = AdresseEmail.Lire($"p{person}@courriel.example").Value,
                    Referent = new(id.Value),
                    AjouteLe = now,
                    SuiviDepuis = now,
                };
                var affectation = new Affectation(id.Value, new(id.Value), new("A", "B"), now, TypeAffectation.Ajout, new(id.Value));
                await dossiers.Create(beneficiaire, affectation, cancel);
                var writes = Enumerable
                    .Range(0, SearchesPerPerson)
                    .Select(rank => Write(commune, ((person * SearchesPerPerson) + rank) % distinct, now))
                    .ToArray();
                await documents.Commit(DocumentIds.Dossier(id), writes, cancel);
            }
        );
    }

    private static DocumentWrite Write(Commune commune, int which, DateTimeOffset now)
    {
        var criteres = new Criteres.DEmploi
        {
            Alternance = false,
            MotsCles = $"metier{which}",
            Zone = new Zone.Autour(commune, 10),
        };
        var recherche = new RechercheSauvegardee
        {
            Id = Guid.CreateVersion7(now),
            Titre = criteres.Titre,
            Criteres = CriteresSaisis.De(criteres),
            Empreinte = criteres.Empreinte,
            CreeeLe = now.AddDays(-10),
            VueJusqua = now.AddDays(-1),
            ADejaTourne = true,
        };
        return DocumentWrite.Create(
            DocumentIds.Recherches + recherche.Id,
            "recherche",
            DocumentCodec.Encode(OffresShapes.Write(recherche))
        ) with
        {
            Due = now.AddMinutes(-1),
        };
    }

    /// <summary>Three new offers for each question.</summary>
    private sealed class Source(DateTimeOffset now) : IOffres
    {
        private int _calls;

        public int Calls => _calls;

        public Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
        {
            var call = Interlocked.Increment(ref _calls);
            var offres = Enumerable
                .Range(0, 3)
                .Select(rank => new Offre
                {
                    Reference = new(TypeDOffre.Emploi, $"{call}A{rank}"),
                    Titre = "Offre",
                    PublieeLe = now.AddMinutes(-rank - 1),
                })
                .ToArray();
            return Task.FromResult<Result<OffresTrouvees>>(new OffresTrouvees.Page(offres, 3, null));
        }

        public Task<OffreTrouvee> Find(ReferenceDOffre reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Nobody : IPreveneur
    {
        public Task Prevenir(Beneficiaire beneficiaire, Notification notification, CancellationToken cancellationToken) =>
            Task.CompletedTask;

        public void Sonner(BeneficiaireId beneficiaire, int nonLus) => throw new NotSupportedException();

        public void Taire(BeneficiaireId beneficiaire) => throw new NotSupportedException();
    }
}
