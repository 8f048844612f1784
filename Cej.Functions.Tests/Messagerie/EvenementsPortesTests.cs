using System.Text.Json;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>What events carry is what the API gives, byte for byte, or nothing.</summary>
[DeuxHotes]
public sealed class EvenementsPortesTests(HoteDeTest hote)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_comes_as_the_API_gives_it_to_both_sides()
    {
        var scene = await Scene.Monter(hote);
        await using var conseiller = await EcouteBrute.Ouvrir(scene.Conseiller);
        await using var jeune = await EcouteBrute.Ouvrir(scene.Jeune);
        var piece = await scene.Jeune.Piece(scene.Id);
        const string Texte = "Réussi 🎉 !\n« Ça » & \"voilà\" <b>\\o/";

        (await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = Texte, pieces = new[] { piece } })).Statut(
            201
        );

        foreach (var ecoute in new[] { conseiller, jeune })
            Assert.Equal(await MessageDeLApi(scene, 1), Brut(await Entendre(ecoute, "message-ajoute"), "message"));
    }

    [Theory]
    [InlineData("a", 2_048, true)]
    [InlineData("a", 2_049, false)]
    [InlineData("é", 1_024, true)]
    [InlineData("é", 1_025, false)]
    public async Task A_long_text_is_left_to_be_read(string signe, int fois, bool porte)
    {
        var scene = await Scene.Monter(hote);
        await using var jeune = await EcouteBrute.Ouvrir(scene.Jeune);

        await scene.Envoyer(scene.Conseiller, string.Concat(Enumerable.Repeat(signe, fois)));

        var evenement = await Entendre(jeune, "message-ajoute");
        Assert.Equal("1", evenement.GetProperty("numero").GetString());
        Assert.Equal(porte, evenement.TryGetProperty("message", out _));
    }

    [Fact]
    public async Task A_message_whose_files_are_those_of_a_send_to_several_is_left_to_be_read()
    {
        var scene = await Scene.Monter(hote);
        await using var jeune = await EcouteBrute.Ouvrir(scene.Jeune);
        var pieces = new[] { await scene.Conseiller.PiecePourTous() };

        (
            await scene.Conseiller.Envoyer(
                HttpMethod.Post,
                "/api/diffusions",
                new
                {
                    texte = "Voici",
                    pieces,
                    beneficiaires = new[] { scene.Id },
                }
            )
        ).Statut(201);

        Assert.False((await Entendre(jeune, "message-ajoute")).TryGetProperty("message", out _));
    }

    [Fact]
    public async Task A_row_comes_as_both_lists_give_it_with_the_version_that_they_have()
    {
        var scene = await Scene.Monter(hote);
        await using var conseiller = await EcouteBrute.Ouvrir(scene.Conseiller);
        var avant = (await scene.Conseiller.Lire("/api/conversations")).Statut(200).Etag;

        await scene.Envoyer(scene.Jeune, "J'ai « réussi » !");

        var evenement = await Entendre(conseiller, "suivi-modifie");
        Assert.Equal(scene.Id, evenement.GetProperty("conversation").GetGuid());
        var espace = evenement.GetProperty("espace");
        var ligne = Assert.Single(espace.GetProperty("lignes").EnumerateArray());
        var (conversations, portefeuille) = (
            await scene.Conseiller.Lire("/api/conversations"),
            await scene.Conseiller.Lire("/api/portefeuille")
        );
        Assert.Equal(Brut(conversations.Statut(200), "conversations"), Brut(ligne, "conversation"));
        Assert.Equal(Brut(portefeuille.Statut(200), "beneficiaires"), Brut(ligne, "beneficiaire"));
        Assert.Equal((1, 1, 0), (Nombre("conversationsNonLues"), Nombre("messagesNonLus"), Nombre("beneficiairesARecuperer")));
        Assert.False(ligne.GetProperty("identiteChangee").GetBoolean());
        Assert.Equal(avant, espace.GetProperty("versionPrecedente").GetString());
        var version = espace.GetProperty("version").GetString()!;
        Assert.Equal((version, version), (conversations.Etag, portefeuille.Etag));
        (await scene.Conseiller.Lire("/api/conversations", ("If-None-Match", version))).Statut(304);

        int Nombre(string champ) => espace.GetProperty(champ).GetInt32();
    }

    [Fact]
    public async Task A_row_tells_when_other_screens_show_what_changed()
    {
        var scene = await Scene.Monter(hote);
        await using var conseiller = await EcouteBrute.Ouvrir(scene.Conseiller);

        var corps = new
        {
            prenom = "Alex",
            nom = "Nouveau",
            email = $"{Guid.NewGuid():N}@courriel.example",
        };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/beneficiaires", corps)).Statut(201);
        Assert.True(await IdentiteChangee());
        await scene.Envoyer(scene.Jeune, "Bonjour");
        Assert.False(await IdentiteChangee());

        async Task<bool> IdentiteChangee()
        {
            var espace = (await Entendre(conseiller, "suivi-modifie")).GetProperty("espace");
            return Assert.Single(espace.GetProperty("lignes").EnumerateArray()).GetProperty("identiteChangee").GetBoolean();
        }
    }

    [Fact]
    public async Task A_version_of_one_counsellor_says_nothing_to_another()
    {
        var (scene, autre) = (await Scene.Monter(hote), await Scene.Monter(hote));
        var version = (await scene.Conseiller.Lire("/api/conversations")).Statut(200).Etag!;
        Assert.NotEqual(version, (await autre.Conseiller.Lire("/api/conversations")).Statut(200).Etag);
        (await autre.Conseiller.Lire("/api/conversations", ("If-None-Match", version))).Statut(200);
    }

    [Fact]
    public async Task Many_rows_at_once_are_left_to_be_read()
    {
        var scene = await Scene.Monter(hote);
        await using var conseiller = await EcouteBrute.Ouvrir(scene.Conseiller);
        var dossier = (await hote.Services.GetRequiredService<IDossierStore>().Find(new(scene.Id), Cancel))!.Value;

        await Montrer(8);
        var huit = await Entendre(conseiller, "suivi-modifie");
        await Montrer(9);
        var neuf = await Entendre(conseiller, "suivi-modifie");

        Assert.Equal(8, huit.GetProperty("espace").GetProperty("lignes").GetArrayLength());
        Assert.False(neuf.TryGetProperty("espace", out _));
        Assert.False(huit.TryGetProperty("conversation", out _) || neuf.TryGetProperty("conversation", out _));

        Task Montrer(int nombre)
        {
            var suivis = Enumerable.Range(0, nombre).Select(_ => dossier with { Id = new(Guid.NewGuid()) });
            LignesModifiees lignes = new(
                dossier.Referent,
                7,
                new(8, 0, 0, 0),
                [.. suivis.Select(beneficiaire => Suivi.De(beneficiaire, Conversation.De(beneficiaire)))],
                new HashSet<BeneficiaireId>()
            );
            return hote.Services.GetRequiredService<IChatNotifier>().Montrer(lignes, Cancel);
        }
    }

    /// <summary>The next event of a type.</summary>
    private static async Task<JsonElement> Entendre(EcouteBrute ecoute, string type)
    {
        while (true)
        {
            var evenement = JsonDocument.Parse(await ecoute.Suivant()).RootElement.GetProperty("arguments")[0];
            if (evenement.GetProperty("type").GetString() == type)
                return evenement;
        }
    }

    private static async Task<string> MessageDeLApi(Scene scene, int numero) =>
        Brut((await scene.Conseiller.Lire($"{scene.Chemin}/messages?apres={numero - 1}&limite=1")).Statut(200), "messages");

    /// <summary>The one element of a list of an answer, as it came.</summary>
    private static string Brut(ReponseDeTest reponse, string liste) =>
        Assert.Single(JsonDocument.Parse(reponse.Corps).RootElement.GetProperty(liste).EnumerateArray()).GetRawText();

    private static string Brut(JsonElement element, string champ) => element.GetProperty(champ).GetRawText();
}
