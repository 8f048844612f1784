using System.Globalization;
using Cej.Functions.Offres;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Offres;

/// <summary>What sharing and keeping offers costs (DESIGN section 4).</summary>
public sealed class OffresBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    private const int Destinataires = 100;

    private static readonly object Criteres = new { type = "service-civique", commune = "06088" };

    [Fact]
    public async Task Searching_costs_no_document_and_what_a_person_keeps_is_one_trip()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var offre = (await jeune.Lire("/api/offres?limite=1")).Statut(200).Lire<OffresResponse>().Offres[0].Id;
        hote.Verifier("OffresRechercher", 0, 0);
        (await jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/favoris/emploi/{offre}", new { })).Statut(200);
        hote.Verifier("FavorisGarder", 16, 4);
        (await jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/recherches", new { criteres = Criteres })).Statut(201);
        hote.Verifier("RecherchesCreer", 22, 3);
        (await jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/offres-consultees/emploi/{offre}")).Statut(204);
        hote.Verifier("OffresConsulter", 9, 3);
        (await jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/offres-consultees/emploi/{offre}")).Statut(204);
        hote.Verifier("OffresConsulter", 3, 2);
        (await jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/offres-consultees/emploi/000ABCD")).Statut(204);
        hote.Verifier("OffresConsulter", 14, 3);
        foreach (
            var (fonction, chemin) in new[]
            {
                ("FavorisLister", "favoris"),
                ("RecherchesLister", "recherches"),
                ("SuggestionsLister", "suggestions"),
                ("PreferencesLire", "preferences"),
                ("NotificationsLister", "notifications"),
            }
        )
        {
            (await jeune.Lire($"/api/beneficiaires/{id}/{chemin}")).Statut(200);
            hote.Verifier(fonction, 6, 1);
        }
    }

    [Fact]
    public async Task Sharing_with_a_hundred_people_stays_within_the_budget_of_a_message_to_them()
    {
        var (_, client) = await hote.ConseillerConnecte();
        List<Guid> ids = [];
        foreach (var groupe in Enumerable.Range(0, Destinataires).Chunk(25))
            ids.AddRange(await Task.WhenAll(groupe.Select(i => client.Ajouter("Lou", $"Nom{i.ToString(CultureInfo.InvariantCulture)}"))));
        var offre = (await client.Lire("/api/offres?limite=1")).Lire<OffresResponse>().Offres[0].Id;

        (await client.Envoyer(HttpMethod.Post, $"/api/offres/emploi/{offre}/partages", new { beneficiaires = ids })).Statut(201);
        hote.Verifier("OffresPartager", 4_000, 12);
        (await client.Envoyer(HttpMethod.Post, "/api/suggestions", new { criteres = Criteres, beneficiaires = ids })).Statut(201);
        // Besides: a suggestion and a notification each, and a look at the dossier.
        hote.Verifier("RecherchesPartager", 4_000 + (Destinataires * 14), 12);
    }
}
