using Cej.Domain.Demonstration;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Demonstration;

[DeuxHotes]
public sealed class DemonstrationApiTests(HoteDeTest hote)
{
    [Fact]
    public async Task A_visit_shows_everything_to_anyone_goes_on_and_differs_from_another()
    {
        var passant = hote.Client();
        var une = (await passant.Lire("/api/demonstration")).Statut(200).Json;
        Assert.Equal(5, une["conversation"]!["messages"]!.AsArray().Count);
        Assert.Equal(1, une["conversation"]!["nonLus"]!.GetValue<int>());
        Assert.Equal(
            ["a-faire", "a-faire", "en-cours", "realisee"],
            une["demarches"]!["demarches"]!.AsArray().Select(demarche => $"{demarche!["statut"]}").Order(StringComparer.Ordinal)
        );
        Assert.NotEmpty(une["offres"]!.AsArray());
        Assert.Contains("démonstration", $"{une["messageImportant"]!["texte"]}", StringComparison.Ordinal);

        var encore = (await passant.Lire($"/api/demonstration?visite={une["visite"]}")).Statut(200).Json;
        Assert.Equal($"{une["beneficiaire"]!["id"]}", $"{encore["beneficiaire"]!["id"]}");
        Assert.Equal($"{une["conversation"]}", $"{encore["conversation"]}");
        HashSet<string> autres = [];
        for (var i = 0; i < 8; i++)
        {
            var autre = (await passant.Lire("/api/demonstration")).Json;
            autres.Add(
                $"{autre["beneficiaire"]!["prenom"]} {autre["beneficiaire"]!["nom"]} {autre["demarches"]!["demarches"]![0]!["titre"]}"
            );
        }

        Assert.True(autres.Count > 1);
        (await passant.Lire("/api/demonstration?visite=x")).Statut(400);
    }

    [Fact]
    public async Task What_is_written_is_answered_by_the_real_rules_and_kept_nowhere()
    {
        var passant = hote.Client();
        var visite = $"{(await passant.Lire("/api/demonstration")).Json["visite"]}";
        var chemin = $"/api/demonstration/{visite}";

        var message = await passant.Envoyer(HttpMethod.Post, $"{chemin}/messages", new { texte = "Bonjour" });
        Assert.Equal(("6", "beneficiaire"), ($"{message.Statut(201).Json["numero"]}", $"{message.Json["de"]}"));
        Assert.Equal(["texte"], (await passant.Envoyer(HttpMethod.Post, $"{chemin}/messages", new { texte = " " })).Statut(400).Champs);
        var demarche = await passant.Envoyer(
            HttpMethod.Post,
            $"{chemin}/demarches",
            new { commentaire = "Appeler", dateFin = "2026-12-31" }
        );
        Assert.Equal("personnalisee", $"{demarche.Statut(201).Json["type"]}");
        Assert.Equal(
            ["commentaire", "dateFin"],
            (await passant.Envoyer(HttpMethod.Post, $"{chemin}/demarches", new { })).Statut(400).Champs
        );

        Assert.Equal(5, (await passant.Lire($"/api/demonstration?visite={visite}")).Json["conversation"]!["messages"]!.AsArray().Count);
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
