using System.Globalization;
using Cej.Domain.Primitives;
using Cej.Functions.Indicateurs;
using Cej.Functions.Offres;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Indicateurs;

/// <summary>The weekly indicators of a file, over HTTP.</summary>
[DeuxHotes]
public sealed class IndicateursApiTests(HoteDeTest hote)
{
    [Fact]
    public async Task Whatever_the_young_person_and_the_counsellor_do_is_counted_once()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        Assert.Equal(new(0, 0, 0, 0, 0, 0, 0), await Lire(client, id));
        var offres = (await jeune.Lire("/api/offres?limite=4")).Lire<OffresResponse>().Offres.Select(offre => offre.Id).ToArray();
        var dossier = $"/api/beneficiaires/{id}";
        string[] consultees = [offres[0], offres[1], offres[0], offres[2]];
        foreach (var offre in consultees)
            (await jeune.Envoyer(HttpMethod.Put, $"{dossier}/offres-consultees/emploi/{offre}")).Statut(204);
        foreach (var offre in offres[..2])
            (await jeune.Envoyer(HttpMethod.Put, $"{dossier}/favoris/emploi/{offre}", new { })).Statut(200);
        (await jeune.Envoyer(HttpMethod.Delete, $"{dossier}/favoris/emploi/{offres[1]}")).Statut(204);
        foreach (var jours in new[] { -1, 1 })
            await Creer(jours);
        (await client.Envoyer(HttpMethod.Post, $"/api/offres/emploi/{offres[3]}/partages", new { beneficiaires = new[] { id } })).Statut(
            201
        );
        await Ecrire(client);
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        await Ecrire(jeune, cle);
        await Ecrire(jeune, cle);
        await Ecrire(jeune);

        Totaux attendus = new(
            DemarchesCreees: 2,
            DemarchesRealisees: 1,
            OffresConsultees: 3,
            OffresEnregistrees: 1,
            OffresPartagees: 1,
            MessagesDuBeneficiaire: 2,
            MessagesDuConseiller: 1
        );
        Assert.Equal(attendus, await Lire(client, id));
        Assert.Equal(attendus, await Lire(jeune, id));

        async Task Ecrire(ClientDeTest qui, params (string, string)[] entetes) =>
            (await qui.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = "Bonjour" }, entetes)).Statut(201);

        // A day gone by says that it is done.
        async Task Creer(int dans)
        {
            var dateFin = JourDeParis.De(DateTimeOffset.UtcNow).AddDays(dans).ToString("O", CultureInfo.InvariantCulture);
            (await jeune.Envoyer(HttpMethod.Post, $"{dossier}/demarches", new { commentaire = "Appeler", dateFin })).Statut(201);
        }
    }

    [Theory]
    [InlineData("emploi/pas%20possible")]
    [InlineData("inconnu/000ABCD")]
    public async Task An_offer_that_cannot_be_is_not_looked_at(string offre)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        (await jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/offres-consultees/{offre}")).Statut(404);
        Assert.Equal(new(0, 0, 0, 0, 0, 0, 0), await Lire(client, id));
    }

    /// <summary>Over the five weeks: a test that runs at midnight on Sunday sees two of them.</summary>
    private static async Task<Totaux> Lire(ClientDeTest qui, Guid id)
    {
        var lus = (await qui.Lire($"/api/beneficiaires/{id}/indicateurs")).Statut(200).Lire<IndicateursResponse>().Semaines;
        Assert.Equal(5, lus.Count);
        Assert.InRange(JourDeParis.De(DateTimeOffset.UtcNow), lus[^1].Du, lus[^1].Au);
        return new(
            lus.Sum(semaine => semaine.DemarchesCreees),
            lus.Sum(semaine => semaine.DemarchesRealisees),
            lus.Sum(semaine => semaine.OffresConsultees),
            lus.Sum(semaine => semaine.OffresEnregistrees),
            lus.Sum(semaine => semaine.OffresPartagees),
            lus.Sum(semaine => semaine.MessagesDuBeneficiaire),
            lus.Sum(semaine => semaine.MessagesDuConseiller)
        );
    }

    private sealed record Totaux(
        int DemarchesCreees,
        int DemarchesRealisees,
        int OffresConsultees,
        int OffresEnregistrees,
        int OffresPartagees,
        int MessagesDuBeneficiaire,
        int MessagesDuConseiller
    );
}
