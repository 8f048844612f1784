using Cej.Functions.Diffusion;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Diffusion;

/// <summary>What is left of lists and sends when one of their people is erased (GDPR, article 17).</summary>
[DeuxHotes]
public sealed class EffacementTests(HoteDeTest hote)
{
    [Fact]
    public async Task The_others_stay_in_the_list_and_in_the_send_with_what_became_of_each()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (jeune, _, efface) = await hote.BeneficiaireConnecte(client);
        var (autre, chezLAutre, reste) = await hote.BeneficiaireConnecte(client);
        var liste = new { titre = "Été", membres = new[] { efface, reste } };
        (await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", liste)).Statut(201);
        var envoi = new { texte = "À tous", beneficiaires = new[] { efface, reste } };
        (await client.Envoyer(HttpMethod.Post, "/api/diffusions", envoi)).Statut(201);
        (await chezLAutre.Envoyer(HttpMethod.Put, $"/api/conversations/{reste}/lecture", new { jusqua = 1 })).Statut(200);

        await Effacer(client, efface);

        var listes = (await client.Lire("/api/listes-de-diffusion")).Statut(200);
        Assert.Equal(reste, Assert.Single(Assert.Single(listes.Lire<ListesResponse>().Listes).Membres).Id);
        // A receipt is in the row a moment after it is acknowledged.
        var envois = await Attente.Jusqua(
            async () => (await client.Lire("/api/diffusions")).Statut(200),
            lus => lus.Lire<EnvoisResponse>().Envois is [{ Lus: 1 }]
        );
        var vu = Assert.Single(envois.Lire<EnvoisResponse>().Envois);
        Assert.Equal("À tous", vu.Texte);
        var resultat = Assert.Single(vu.Resultats);
        Assert.Equal((reste, true), (resultat.Id, resultat.Lu));
        Assert.Contains(autre.Prenom, envois.Corps, StringComparison.Ordinal);
        Assert.DoesNotContain(jeune.Email, envois.Corps + listes.Corps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_to_one_person_alone_goes_with_the_person_and_is_not_sent_anew()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, _, efface) = await hote.BeneficiaireConnecte(client);
        var envoi = new { texte = "Pour vous seule", beneficiaires = new[] { efface } };
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        (await client.Envoyer(HttpMethod.Post, "/api/diffusions", envoi, cle)).Statut(201);

        await Effacer(client, efface);

        Assert.Empty((await client.Lire("/api/diffusions")).Statut(200).Lire<EnvoisResponse>().Envois);
        Assert.Equal(
            "resultat-supprime",
            (await client.Envoyer(HttpMethod.Post, "/api/diffusions", envoi, cle)).Statut(410).CodeDeProbleme
        );
    }

    private async Task Effacer(ClientDeTest conseiller, Guid dossier)
    {
        var fin = new { motif = "formation", dateFinAccompagnement = DateTimeOffset.UtcNow };
        (await conseiller.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{dossier}/archivage", fin)).Statut(204);
        (await hote.Client(Personne.Operateur()).Envoyer(HttpMethod.Delete, $"/api/dossiers/{dossier}")).Statut(204);
    }
}
