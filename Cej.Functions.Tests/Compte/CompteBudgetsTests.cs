using Cej.Functions.Offres;
using Cej.Functions.Tests.Documents;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Compte;

/// <summary>What a person's own settings, the terms, a shared offer and the list of conflicts cost (prices: <see cref="BudgetsTests"/>).</summary>
public sealed class CompteBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    [Fact]
    public async Task What_a_person_does_to_the_account_stays_within_the_budget()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(conseiller);

        var lu = (await jeune.Lire($"/api/beneficiaires/{id}/compte")).Statut(200);
        // The dossier with its conversation.
        hote.Verifier("CompteLire", 2, 1);

        (
            await jeune.Envoyer(
                HttpMethod.Patch,
                $"/api/beneficiaires/{id}/compte",
                new { fuseau = "America/Cayenne" },
                ("If-Match", lu.Etag!)
            )
        ).Statut(200);
        // Read, saved, projection: as a change that the counsellor makes.
        hote.Verifier("CompteModifier", 2 + 1 + 10.7 + BudgetsTests.Datee + BudgetsTests.Projection, 6);

        var version = (await jeune.Lire("/api/conditions")).Statut(200).Json["version"]!.ToString();
        // By identity, then the dossier with its conversation.
        hote.Verifier("ConditionsLire", 3, 2);
        (await jeune.Envoyer(HttpMethod.Put, "/api/conditions/acceptation", new { version })).Statut(200);
        hote.Verifier("ConditionsAccepter", 1 + 2 + 1 + 10.7 + BudgetsTests.Datee, 4);
    }

    [Fact]
    public async Task Sharing_an_offer_costs_what_a_message_costs_and_a_look_at_the_counsellor()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(conseiller);
        var offre = (await jeune.Lire("/api/offres?type=emploi&limite=1")).Statut(200).Lire<OffresResponse>().Offres[0].Id;

        (await jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/partages", new { type = "emploi", offre })).Statut(201);
        // Two point reads, then the message and its counters.
        hote.Verifier("OffresPartagerAuConseiller", 2 + 5.4 + 10.7, 3);
    }

    [Fact]
    public async Task The_conflicts_of_addresses_are_one_range()
    {
        (await hote.Client(Personne.Operateur()).Lire("/api/conflits-d-adresse")).Statut(200);
        hote.Verifier("ConflitsLister", 3, 1);
    }
}
