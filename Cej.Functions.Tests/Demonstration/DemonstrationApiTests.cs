using Cej.Domain.Demarches;
using Cej.Domain.Demonstration;
using Cej.Domain.Dossiers;
using Cej.Functions.Demarches;
using Cej.Functions.Demonstration;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Demonstration;

[DeuxHotes]
public sealed class DemonstrationApiTests(HoteDeTest hote)
{
    [Fact]
    public async Task A_visit_shows_everything_to_anyone_goes_on_and_differs_from_another()
    {
        var passant = hote.Client();
        var une = (await passant.Lire("/api/demonstration")).Statut(200).Lire<VisiteResponse>();
        Assert.Equal(5, une.Conversation.Messages.Count);
        Assert.Equal(1, une.Conversation.NonLus);
        Assert.Equal(
            [StatutDeDemarche.AFaire, StatutDeDemarche.AFaire, StatutDeDemarche.EnCours, StatutDeDemarche.Realisee],
            une.Demarches.Demarches.Select(demarche => demarche.Statut).Order()
        );
        Assert.NotEmpty(une.Offres);
        Assert.Contains("démonstration", une.MessageImportant.Texte, StringComparison.Ordinal);

        var encore = (await passant.Lire($"/api/demonstration?visite={une.Visite}")).Statut(200).Lire<VisiteResponse>();
        Assert.Equal(une.Beneficiaire.Id, encore.Beneficiaire.Id);
        Assert.Equivalent(une.Conversation, encore.Conversation, strict: true);
        HashSet<string> autres = [];
        for (var i = 0; i < 8; i++)
        {
            var autre = (await passant.Lire("/api/demonstration")).Lire<VisiteResponse>();
            autres.Add($"{autre.Beneficiaire.Prenom} {autre.Beneficiaire.Nom} {autre.Demarches.Demarches[0].Titre}");
        }

        Assert.True(autres.Count > 1);
        (await passant.Lire("/api/demonstration?visite=x")).Statut(400);
    }

    [Fact]
    public async Task What_is_written_is_answered_by_the_real_rules_and_kept_nowhere()
    {
        var passant = hote.Client();
        var visite = $"{(await passant.Lire("/api/demonstration")).Lire<VisiteResponse>().Visite}";
        var chemin = $"/api/demonstration/{visite}";

        var message = await passant.Envoyer(HttpMethod.Post, $"{chemin}/messages", new { texte = "Bonjour" });
        Assert.Equal(
            ("6", Partie.Beneficiaire),
            (message.Statut(201).Lire<MessageResponse>().Numero, message.Lire<MessageResponse>().De!.Value)
        );
        Assert.Equal(["texte"], (await passant.Envoyer(HttpMethod.Post, $"{chemin}/messages", new { texte = " " })).Statut(400).Champs);
        var demarche = await passant.Envoyer(
            HttpMethod.Post,
            $"{chemin}/demarches",
            new { commentaire = "Appeler", dateFin = "2026-12-31" }
        );
        Assert.Equal(TypeDeDemarche.Personnalisee, demarche.Statut(201).Lire<DemarcheResponse>().Type);
        Assert.Equal(
            ["commentaire", "dateFin"],
            (await passant.Envoyer(HttpMethod.Post, $"{chemin}/demarches", new { })).Statut(400).Champs
        );

        Assert.Equal(5, (await passant.Lire($"/api/demonstration?visite={visite}")).Lire<VisiteResponse>().Conversation.Messages.Count);
        foreach (var fonction in new[] { "DemonstrationVisiter", "DemonstrationEcrire", "DemonstrationCreerDemarche" })
            Assert.Equal((0, 0), hote.Couts[fonction]);
    }

    /// <summary>No store, no port: nothing it could read or write real data through.</summary>
    [Fact]
    public void It_has_no_way_to_real_data()
    {
        Type[] aVoir = [typeof(VisiterLaDemonstrationHandler), typeof(GenerateurDeVisite)];
        var connus = aVoir.SelectMany(type => type.GetConstructors()).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType);
        Assert.All(connus, type => Assert.False(type.IsInterface, type.Name));
    }
}
