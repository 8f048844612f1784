using System.Globalization;
using Cej.Domain.Demarches;
using Cej.Domain.Primitives;
using Cej.Functions.Demarches;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Demarches;

/// <summary>What démarches cost (DESIGN section 4: any GET is 3 trips at most).</summary>
public sealed class DemarchesBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    [Fact]
    public async Task A_person_with_a_hundred_demarches_stays_within_the_budgets()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(conseiller);
        var chemin = $"/api/beneficiaires/{id}/demarches";
        var demain = JourDeParis.De(DateTimeOffset.UtcNow).AddDays(1).ToString("O", CultureInfo.InvariantCulture);
        var demande = new
        {
            quoi = "Q15",
            moyen = "C15.02",
            dateFin = demain,
        };
        for (var i = 0; i < 100; i++)
            (await jeune.Envoyer(HttpMethod.Post, chemin, demande)).Statut(201);
        var derniere = (await jeune.Envoyer(HttpMethod.Post, chemin, demande)).Statut(201).Lire<DemarcheResponse>();
        hote.Verifier("DemarchesCreer", 30, 2);

        (await conseiller.Lire($"{chemin}?limite=200")).Statut(200);
        hote.Verifier("DemarchesLister", 20, 1);
        (await conseiller.Lire($"/api/beneficiaires/{id}/indicateurs")).Statut(200);
        // The démarches, and besides the space, the weeks and the conversation.
        hote.Verifier("IndicateursLire", 20, 1);
        (await conseiller.Lire($"{chemin}/{derniere.Id}")).Statut(200);
        hote.Verifier("DemarchesLire", 3, 1);
        // A transmission that is faster has a status written once more: what one costs is seen when all of them are over.
        await Attente.Jusqua(
            async () => (await jeune.Lire($"{chemin}?limite=200")).Lire<DemarchesResponse>().Demarches,
            lues => lues.All(lue => lue.Transmission.Etat != EtatDeTransmission.EnAttente),
            "all transmitted"
        );
        var transmise = (await jeune.Lire($"{chemin}/{derniere.Id}")).Lire<DemarcheResponse>();
        var statut = new { statut = "en-cours" };
        (await jeune.Envoyer(HttpMethod.Put, $"{chemin}/{derniere.Id}/statut", statut, ("If-Match", transmise.Version))).Statut(200);
        hote.Verifier("DemarchesChangerStatut", 15, 2);
    }
}
