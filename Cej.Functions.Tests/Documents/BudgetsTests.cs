using System.Text;
using Cej.Domain.Conseillers;
using Cej.Functions.Conseillers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Documents;

/// <summary>The budgets of DESIGN section 4 for the portfolio and the profile, over HTTP, as the metering decorator prices them.</summary>
public sealed class BudgetsTests(BudgetsTests.HoteMesure hote) : IClassFixture<BudgetsTests.HoteMesure>
{
    /// <summary>Its own host: what each function cost is not overwritten by other tests.</summary>
    public sealed class HoteMesure : HoteDeTest
    {
        private StockageEnPanne _loin = null!;

        /// <summary>As far as the storage of a real host, and enough that a busy machine does not make of two calls at once two trips.</summary>
        public void Eloigner(bool loin) => _loin.Avant = loin ? static (_, _, _) => Task.Delay(25) : null;

        protected override void Ajuster(LocalApplicationBuilder builder) =>
            builder.Services.AddSingleton<IDocumentStore>(provider => new MeteredDocumentStore(
                _loin = new StockageEnPanne(provider.GetRequiredService<SqliteDocumentStore>()),
                provider.GetRequiredService<DocumentMeter>()
            ));
    }

    /// <summary>Of a dossier, in three trips.</summary>
    internal const double Projection = 2 + 2 + 21.4;

    /// <summary>A dossier or a profile is found by the date on which somebody has to look at it: a term goes, and one comes.</summary>
    internal const double Datee = 0.4;

    /// <summary>
    /// What each operation may cost at most. Prices: point read 1, create 5.4 (4.95 and two terms), replace or upsert 10.7, delete 5.4,
    /// query 2.3 and 0.1 a KB. The projection of a dossier reads it and its conversation (2, together), reads row and summary (2,
    /// together) and writes both (21.4 at most): 3 trips. A dossier is read with its conversation, which says who follows the person (2,
    /// together); saving it reads the conversation again and replaces both when its rights change.
    /// </summary>
    private static readonly Dictionary<string, (double RequestUnits, int Trips)> Budgets = new(StringComparer.Ordinal)
    {
        ["SanteLire"] = (0, 0),
        ["MotifsLister"] = (0, 0),
        // The whole portfolio, one query of one partition: 100 rows are about 30 KB.
        ["PortefeuilleLister"] = (6, 1),
        ["PortefeuilleLister 304"] = (1, 1),
        // Point read, then the query: the price of a change by another instance while the caller, or this one, held a version.
        ["PortefeuilleLister périmé"] = (7, 2),
        // Profile, list of superviseurs and summary, together.
        ["ProfilLire"] = (3, 1),
        ["AgencesRechercher"] = (4, 1),
        // Agencies at most every 5 minutes, profile read, line in the directory of the new structure written, profile replaced.
        ["ProfilModifier"] = (15.5 + 10.7 + Datee, 4),
        // Dossier and history together, with the counts of what the person keeps of offers.
        ["BeneficiairesLire"] = (6, 1),
        // Profile read, address reserved, dossier, conversation and history created, projection.
        ["BeneficiairesAjouter"] = (1 + 5.4 + 16.1 + 0.2 + Projection, 6),
        // Read, saved, projection.
        ["BeneficiairesModifier"] = (2 + 1 + 10.7 + Datee + Projection, 6),
        // Read, saved, projection, address freed (2) while files are looked for, contents destroyed (3 looks, 2 deletions, 1 mark).
        ["BeneficiairesSupprimer"] = (2 + 1 + 21.4 + Projection + 6.4 + 2.5 + 7.5 + 10.8 + 10.7, 13),
        // Read, saved with a due date, projection, address and identity freed.
        ["BeneficiairesArchiver"] = (2 + 1 + 21.4 + Datee + Projection + 12.8, 10),
        // By identity, by address, read, saved, identity attached, projection.
        ["ConnexionOuvrir première"] = (2 + 2 + 1 + 21.4 + Datee + 10.7 + Projection, 9),
        ["ConnexionOuvrir suivante"] = (1 + 2 + 1 + 10.7 + Datee + Projection, 7),
        ["ConnexionOuvrir conseiller"] = (11.7 + Datee, 2),
    };

    [Fact]
    public async Task Every_operation_keeps_its_budget_and_costs_the_same_with_100_000_beneficiaries_in_the_store()
    {
        var vide = await Mesurer();
        await Remplir(1_000);
        var mille = await Mesurer();
        await Remplir(99_000);
        var cent_mille = await Mesurer();

        Assert.Equal(Budgets.Keys.Order(StringComparer.Ordinal), vide.Keys.Order(StringComparer.Ordinal));
        foreach (var (operation, budget) in Budgets)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(
                $"{operation, -30} {vide[operation].RequestUnits, 6:F1} RU {vide[operation].Trips, 3} trips"
            );
            Assert.True(vide[operation].Trips <= budget.Trips, $"{operation}: {vide[operation].Trips} trips, not {budget.Trips}.");
            Assert.True(
                vide[operation].RequestUnits <= budget.RequestUnits + 0.001,
                $"{operation}: {vide[operation].RequestUnits} RU, not {budget.RequestUnits}."
            );
            foreach (var plein in new[] { mille, cent_mille })
            {
                Assert.Equal(vide[operation].Trips, plein[operation].Trips);
                Assert.InRange(plein[operation].RequestUnits, vide[operation].RequestUnits * 0.98, vide[operation].RequestUnits * 1.02);
            }
        }
    }

    private async Task<Dictionary<string, (double RequestUnits, int Trips)>> Mesurer()
    {
        Dictionary<string, (double, int)> couts = new(StringComparer.Ordinal);
        var (_, client) = await hote.ConseillerConnecte();
        List<Guid> ids = [];
        hote.Eloigner(loin: false);
        for (var i = 0; i < 50; i++)
            ids.Add(await client.Ajouter("Maëlle", $"O'Connor {i}"));
        hote.Eloigner(loin: true);
        await client.Ajouter("Maëlle", "O'Connor");
        Noter("BeneficiairesAjouter");

        var liste = (await client.Lire("/api/portefeuille")).Statut(200);
        Noter("PortefeuilleLister");
        (await client.Lire("/api/portefeuille", ("If-None-Match", liste.Etag!))).Statut(304);
        Noter("PortefeuilleLister", " 304");
        (await client.Lire("/api/portefeuille", ("If-None-Match", "\"MQ\""))).Statut(200);
        Noter("PortefeuilleLister", " périmé");

        await NoterApres("SanteLire", hote.Client().Lire("/api/health"), 200);
        await NoterApres("MotifsLister", client.Lire("/api/motifs-de-suppression"), 200);
        await OublierLesAgences();
        await NoterApres("AgencesRechercher", client.Lire("/api/agences"), 200);
        var profil = await client.Lire("/api/profil");
        Noter("ProfilLire");
        await OublierLesAgences();
        await NoterApres(
            "ProfilModifier",
            client.Envoyer(HttpMethod.Patch, "/api/profil", new { agence = "thiers" }, ("If-Match", profil.Etag!)),
            200
        );

        var fiche = await client.Lire($"/api/beneficiaires/{ids[0]}");
        Noter("BeneficiairesLire");
        var modification = new { identifiantFranceTravail = "123A" };
        await NoterApres(
            "BeneficiairesModifier",
            client.Envoyer(HttpMethod.Patch, $"/api/beneficiaires/{ids[0]}", modification, ("If-Match", fiche.Etag!)),
            200
        );
        await NoterApres("BeneficiairesSupprimer", client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{ids[1]}"), 204);

        var (_, chezLeJeune, jeune) = await hote.BeneficiaireConnecte(client);
        Noter("ConnexionOuvrir", " première");
        (await chezLeJeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Noter("ConnexionOuvrir", " suivante");
        var motif = new { motif = "deces", dateFinAccompagnement = DateTimeOffset.UtcNow.AddSeconds(-1) };
        await NoterApres("BeneficiairesArchiver", client.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{jeune}/archivage", motif), 204);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Noter("ConnexionOuvrir", " conseiller");
        return couts;

        void Noter(string fonction, string suffixe = "") => couts[fonction + suffixe] = hote.Couts[fonction];

        async Task NoterApres(string fonction, Task<ReponseDeTest> reponse, int statut)
        {
            (await reponse).Statut(statut);
            couts[fonction] = hote.Couts[fonction];
        }
    }

    /// <summary>The list of agencies is kept 5 minutes: a change of it has it read again.</summary>
    private Task OublierLesAgences() =>
        hote
            .Services.GetRequiredService<DocumentReferentiels>()
            .Save(new Agence("thiers", "Agence France Travail THIERS", "Côte d'Azur"), TestContext.Current.CancellationToken);

    /// <summary>Dossiers and portfolios of other counsellors, 100 each, straight into the store.</summary>
    private async Task Remplir(int beneficiaires)
    {
        var documents = hote.Services.GetRequiredService<SqliteDocumentStore>();
        var portefeuilles = Enumerable.Range(0, beneficiaires / 100).Select(_ => Guid.CreateVersion7());
        await Parallel.ForEachAsync(
            portefeuilles,
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken },
            async (conseiller, cancellationToken) =>
            {
                var ids = Enumerable.Range(0, 100).Select(_ => Guid.CreateVersion7()).ToArray();
                var lignes = ids.Select(id => DocumentWrite.Create($"suivi.{id}", "suivi", Ligne)).ToArray();
                var dossiers = ids.Select(id =>
                    documents.Commit(
                        new Partition(DocumentContainer.Dossiers, $"{id}"),
                        [DocumentWrite.Create("beneficiaire", "beneficiaire", Dossier(conseiller))],
                        cancellationToken
                    )
                );
                await Task.WhenAll(
                    dossiers.Append(documents.Commit(new Partition(DocumentContainer.Espaces, $"{conseiller}"), lignes, cancellationToken))
                );
            }
        );
    }

    private static readonly ReadOnlyMemory<byte> Ligne = Encoding.UTF8.GetBytes(
        """{"prenom":"Zoé","nom":"Lefèvre","cle":"lefevre zoe","ajouteLe":"2026-01-02T03:04:05Z","revision":1}"""
    );

    private static ReadOnlyMemory<byte> Dossier(Guid conseiller) =>
        Encoding.UTF8.GetBytes(
            $$"""
            {"prenom":"Zoé","nom":"Lefèvre","email":"x@courriel.example","referent":"{{conseiller}}",
            "ajouteLe":"2026-01-02T03:04:05Z","suiviDepuis":"2026-01-02T03:04:05Z","revision":1}
            """
        );
}
