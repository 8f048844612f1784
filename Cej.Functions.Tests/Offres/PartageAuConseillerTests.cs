using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Offres;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Offres;

/// <summary>A young person shows an offer to the counsellor.</summary>
[DeuxHotes]
public sealed class PartageAuConseillerTests(HoteDeTest hote)
{
    private static Task<ReponseDeTest> Partager(Scene scene, object corps, string? cle = null) =>
        scene.Jeune.Envoyer(
            HttpMethod.Post,
            $"/api/beneficiaires/{scene.Id}/partages",
            corps,
            cle is null ? [] : [("Idempotency-Key", cle)]
        );

    private static async Task<OffreResponse> UneOffre(Scene scene, string requete = "type=emploi") =>
        (await scene.Jeune.Lire($"/api/offres?{requete}&limite=1")).Statut(200).Lire<OffresResponse>().Offres[0];

    [Theory]
    [InlineData("emploi", "type=emploi", "Bonjour, je vous partage une offre d'emploi qui m'intéresse.")]
    [InlineData("alternance", "type=alternance", "Bonjour, je vous partage une offre d'alternance qui m'intéresse.")]
    [InlineData("service-civique", "type=service-civique", "Bonjour, je vous partage une offre de service civique qui m'intéresse.")]
    [InlineData(
        "immersion",
        "type=immersion&metier=D1106&commune=75056&rayon=100",
        "Bonjour, je vous partage une offre d'immersion qui m'intéresse."
    )]
    public async Task An_offer_is_a_message_of_its_kind_that_the_counsellor_has_to_read(string type, string requete, string texte)
    {
        var scene = await Scene.Monter(hote);
        var offre = await UneOffre(scene, requete);

        var envoye = (await Partager(scene, new { type, offre = offre.Id })).Statut(201);

        var message = envoye.Lire<MessageResponse>();
        Assert.Equal($"{scene.Chemin}/messages/1", envoye.Brute.Headers.Location!.OriginalString);
        Assert.Equal((TypeDeMessage.Offre, Partie.Beneficiaire, texte), (message.Type, message.De, message.Texte));
        Assert.Equal((offre.Id, offre.Titre, type), (message.Reference!.Id, message.Reference.Titre, message.Reference.Sorte));
        var lu = Assert.Single((await scene.Ouvrir(scene.Conseiller)).Messages);
        Assert.Equal(message.Reference, lu.Reference);
        Assert.Equal(1, (await scene.Ligne(ligne => ligne.DernierMessage is not null)).NonLus);
    }

    [Fact]
    public async Task The_same_key_shares_once_and_refuses_another_content()
    {
        var scene = await Scene.Monter(hote);
        var offre = await UneOffre(scene);
        var corps = new
        {
            type = "emploi",
            offre = offre.Id,
            message = "Qu'en pensez-vous ?",
        };
        var reponses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Partager(scene, corps, "partage-1")));
        Assert.Single(reponses.Select(reponse => reponse.Statut(201).Lire<MessageResponse>().Numero).Distinct());
        Assert.Equal("Qu'en pensez-vous ?", Assert.Single((await scene.Ouvrir(scene.Jeune)).Messages).Texte);

        var autre = await Partager(scene, new { type = "emploi", offre = offre.Id }, "partage-1");
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);
        // As a message of one's own: the keys of a side are the same ones.
        var message = await scene.Jeune.Envoyer(
            HttpMethod.Post,
            $"{scene.Chemin}/messages",
            new { texte = "Qu'en pensez-vous ?" },
            ("Idempotency-Key", "partage-1")
        );
        Assert.Equal("cle-idempotence-reutilisee", message.Statut(422).CodeDeProbleme);
    }

    [Fact]
    public async Task What_is_no_offer_or_no_message_is_refused()
    {
        var scene = await Scene.Monter(hote);
        var offre = (await UneOffre(scene)).Id;
        (await Partager(scene, new { type = "emploi", offre = "000ZZZZ" })).Statut(404);
        Assert.Equal(["type"], (await Partager(scene, new { type = "emplois", offre })).Statut(400).Champs);
        Assert.Equal(["offre"], (await Partager(scene, new { type = "emploi" })).Statut(400).Champs);
        var long_ = new
        {
            type = "emploi",
            offre,
            message = new string('x', 10_001),
        };
        Assert.Equal(["message"], (await Partager(scene, long_)).Statut(400).Champs);
        Assert.Empty((await scene.Ouvrir(scene.Jeune)).Messages);
    }
}
