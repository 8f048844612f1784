using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Messagerie;
using Cej.Functions.Portefeuille;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Messagerie;

[DeuxHotes]
public sealed class ConversationApiTests(HoteDeTest hote)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_sides_write_and_read_one_numbered_conversation()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Conseiller, "Bonjour, comment allez-vous ?");
        await scene.Envoyer(scene.Jeune, "Très bien 😊\nMerci !");

        foreach (var client in new[] { scene.Conseiller, scene.Jeune })
        {
            var conversation = await scene.Ouvrir(client);
            Assert.Equal(["1", "2"], Scene.Numeros(conversation));
            Assert.Equal("Très bien 😊\nMerci !", conversation.Messages[1].Texte);
            Assert.Equal(Partie.Beneficiaire, conversation.Messages[1].De);
            Assert.Equal(1, conversation.NonLus);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData(null)]
    public async Task An_empty_message_is_refused(string? texte)
    {
        var scene = await Scene.Monter(hote);
        var refus = await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte });
        Assert.Equal(["texte"], refus.Statut(400).Champs);
    }

    [Fact]
    public async Task A_message_holds_ten_thousand_characters_and_not_one_more()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, new string('é', 10_000));
        var refus = await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = new string('é', 10_001) });
        Assert.Equal(["texte"], refus.Statut(400).Champs);
    }

    [Fact]
    public async Task A_repeated_key_gives_the_first_message_again_and_refuses_another_text()
    {
        var scene = await Scene.Monter(hote);
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var reponses = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ => scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Allô ?" }, cle))
        );

        Assert.All(reponses, reponse => Assert.Equal("1", reponse.Statut(201).Lire<MessageResponse>().Numero));
        Assert.Equal(["1"], Scene.Numeros(await scene.Ouvrir(scene.Conseiller)));
        var autre = await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Autre" }, cle);
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);
        // The other side names its own requests.
        var deLAutre = await scene.Conseiller.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Oui" }, cle);
        Assert.Equal("2", deLAutre.Statut(201).Lire<MessageResponse>().Numero);
    }

    [Fact]
    public async Task Read_cursors_go_both_ways_and_never_back()
    {
        var scene = await Scene.Monter(hote);
        for (var i = 0; i < 3; i++)
            await scene.Envoyer(scene.Conseiller, $"Message {i.ToString(CultureInfo.InvariantCulture)}");
        Assert.Equal(3, (await scene.Ouvrir(scene.Jeune)).NonLus);

        Assert.Equal(1, (await scene.Lire(scene.Jeune, 2)).NonLus);
        Assert.Equal(1, (await scene.Lire(scene.Jeune, 1)).NonLus);
        Assert.Equal("2", (await scene.Ouvrir(scene.Conseiller)).LuParLeBeneficiaire);
        Assert.Equal("0", (await scene.Ouvrir(scene.Conseiller)).LuParLeConseiller);
        (await scene.Jeune.Envoyer(HttpMethod.Put, $"{scene.Chemin}/lecture", new { jusqua = 4 })).Statut(404);
        (await scene.Jeune.Envoyer(HttpMethod.Put, $"{scene.Chemin}/lecture", new { jusqua = 0 })).Statut(400);
    }

    [Fact]
    public async Task The_list_shows_preview_unread_and_lu_and_sorts_unread_then_flagged_then_recent()
    {
        var scene = await Scene.Monter(hote);
        var (_, ami, idAmi) = await hote.BeneficiaireConnecte(scene.Conseiller);
        var muet = await scene.Conseiller.Ajouter("Jamais", "Connecté");
        await scene.Envoyer(scene.Conseiller, "Bonjour,\nje vous partage une offre");
        var ligne = await scene.Ligne(l => l.DernierMessage is not null);
        Assert.Equal("Bonjour, je vous partage une offre", ligne.DernierMessage!.Extrait);
        Assert.Equal(Partie.Conseiller, ligne.DernierMessage.De);
        Assert.False(ligne.DernierMessage.Lu);
        Assert.Equal(1, ligne.NonLusParLeBeneficiaire);

        await scene.Lire(scene.Jeune, 1);
        ligne = await scene.Ligne(l => l.DernierMessage is { Lu: true });
        Assert.Equal(0, ligne.NonLusParLeBeneficiaire);

        (await scene.Conseiller.Envoyer(HttpMethod.Put, $"/api/conversations/{muet}/suivi", new { suivie = true })).Statut(200);
        (await ami.Envoyer(HttpMethod.Post, $"/api/conversations/{idAmi}/messages", new { texte = "Coucou" })).Statut(201);
        await Attente.JusquaCeQue(async () =>
        {
            var liste = (await scene.Conseiller.Lire("/api/conversations")).Statut(200).Lire<ConversationsResponse>();
            Assert.Equal([idAmi, muet, scene.Id], liste.Conversations.Select(l => l.Id));
            Assert.Equal(1, liste.ConversationsNonLues);
            Assert.Equal(1, liste.MessagesNonLus);
        });
        var trouvees = (await scene.Conseiller.Lire("/api/conversations?recherche=connecte"))
            .Statut(200)
            .Lire<ConversationsResponse>()
            .Conversations;
        Assert.Equal(muet, Assert.Single(trouvees).Id);
    }

    [Fact]
    public async Task The_portfolio_counts_what_the_person_has_not_read_and_her_last_activity()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Conseiller, "Un");
        await scene.Envoyer(scene.Conseiller, "Deux");
        await Attente.JusquaCeQue(async () =>
        {
            var ligne = (await scene.Conseiller.Lire("/api/portefeuille")).Lire<PortefeuilleResponse>().Beneficiaires[0];
            Assert.Equal(2, ligne.MessagesNonLus);
        });
        var avant = (await scene.Conseiller.Lire("/api/portefeuille")).Lire<PortefeuilleResponse>().Beneficiaires[0].DerniereActivite;
        await scene.Envoyer(scene.Jeune, "Je suis là");
        await Attente.JusquaCeQue(async () =>
        {
            var ligne = (await scene.Conseiller.Lire("/api/portefeuille")).Lire<PortefeuilleResponse>().Beneficiaires[0];
            Assert.NotEqual(avant, ligne.DerniereActivite);
            // The file says the same.
            var fiche = (await scene.Conseiller.Lire($"/api/beneficiaires/{ligne.Id}")).Statut(200).Lire<FicheResponse>();
            Assert.Equal(ligne.DerniereActivite, fiche.Beneficiaire.DerniereActivite);
        });
    }

    [Fact]
    public async Task A_text_that_nobody_can_see_is_no_message()
    {
        var scene = await Scene.Monter(hote);
        foreach (var texte in new[] { "\u200B", "\u2800\u3164", "\uFE0F \u00AD" })
            (await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte })).Statut(400);
        (await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "👩‍💻" })).Statut(201);
    }

    [Fact]
    public async Task One_edits_and_deletes_ones_own_messages_and_the_former_texts_are_kept()
    {
        var scene = await Scene.Monter(hote);
        var premier = await scene.Envoyer(scene.Conseiller, "Rendez-vous mardi");
        var version = premier.Version;
        var chemin = $"{scene.Chemin}/messages/1";

        var modifie = await scene.Conseiller.Envoyer(HttpMethod.Patch, chemin, new { texte = "Rendez-vous jeudi" }, ("If-Match", version));
        Assert.NotNull(modifie.Statut(200).Lire<MessageResponse>().ModifieLe);
        var perime = await scene.Conseiller.Envoyer(HttpMethod.Patch, chemin, new { texte = "Non" }, ("If-Match", version));
        Assert.Equal("version-perimee", perime.Statut(412).CodeDeProbleme);
        var deLAutre = await scene.Jeune.Envoyer(HttpMethod.Patch, chemin, new { texte = "Non" }, ("If-Match", version));
        Assert.Equal("message-inconnu", deLAutre.Statut(404).CodeDeProbleme);
        (await scene.Jeune.Envoyer(HttpMethod.Delete, chemin)).Statut(404);

        (await scene.Conseiller.Envoyer(HttpMethod.Delete, chemin)).Statut(200);
        (await scene.Conseiller.Envoyer(HttpMethod.Delete, chemin)).Statut(200);
        var vu = (await scene.Ouvrir(scene.Jeune)).Messages[0];
        Assert.Equal("", vu.Texte);
        Assert.NotNull(vu.SupprimeLe);
        var etag = vu.Version;
        var mort = await scene.Conseiller.Envoyer(HttpMethod.Patch, chemin, new { texte = "Encore" }, ("If-Match", etag));
        Assert.Equal("message-supprime", mort.Statut(409).CodeDeProbleme);

        var historique = await hote
            .Services.GetRequiredService<IDocumentStore>()
            .ReadRange(new(DocumentContainer.Dossiers, scene.Id.ToString()), new("historique.", 10), Cancel);
        Assert.Equal(2, historique.Documents.Count);
        Assert.Contains("mardi", System.Text.Encoding.UTF8.GetString(historique.Documents[0].Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_reads_older_messages_newer_ones_and_around_a_search_result()
    {
        var scene = await Scene.Monter(hote);
        for (var i = 1; i <= 25; i++)
            await scene.Envoyer(
                i % 2 == 0 ? scene.Jeune : scene.Conseiller,
                i == 7 ? "L'été à Nîmes" : $"Message {i.ToString(CultureInfo.InvariantCulture)}"
            );

        Assert.Equal(["21", "22", "23", "24", "25"], Scene.Numeros(await scene.Ouvrir(scene.Jeune, "?limite=5")));
        Assert.Equal(["16", "17", "18", "19", "20"], Scene.Numeros(await scene.Ouvrir(scene.Jeune, "?limite=5&avant=21")));
        Assert.Equal(["24", "25"], Scene.Numeros(await scene.Ouvrir(scene.Jeune, "?apres=23")));
        Assert.Empty(Scene.Numeros(await scene.Ouvrir(scene.Jeune, "?apres=25")));
        Assert.Empty(Scene.Numeros(await scene.Ouvrir(scene.Jeune, "?avant=1")));

        var trouves = (await scene.Jeune.Lire($"{scene.Chemin}/recherche?texte=nimes%20ete"))
            .Statut(200)
            .Lire<MessagesTrouvesResponse>()
            .Messages;
        Assert.Equal("7", Assert.Single(trouves).Numero);
        Assert.Contains("7", Scene.Numeros(await scene.Ouvrir(scene.Jeune, "?apres=4&limite=5")));
        (await scene.Jeune.Lire($"{scene.Chemin}/recherche?texte=%20")).Statut(400);
    }

    [Theory]
    [InlineData("?apres=-1", "apres")]
    [InlineData("?avant=99999999999", "avant")]
    [InlineData("?limite=0", "limite")]
    [InlineData("?apres=x&avant=y", "apres,avant")]
    public async Task A_bad_page_names_its_parameters(string query, string champs)
    {
        var scene = await Scene.Monter(hote);
        Assert.Equal(champs.Split(','), (await scene.Jeune.Lire($"{scene.Chemin}/messages{query}")).Statut(400).Champs);
    }

    [Fact]
    public async Task Nobody_else_reads_writes_types_or_marks()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Secret");
        var autre = await Scene.Monter(hote);
        foreach (var intrus in new[] { autre.Conseiller, autre.Jeune })
        {
            (await intrus.Lire($"{scene.Chemin}/messages")).Statut(404);
            (await intrus.Lire($"{scene.Chemin}/recherche?texte=secret")).Statut(404);
            (await intrus.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Faux" })).Statut(404);
            (await intrus.Envoyer(HttpMethod.Post, $"{scene.Chemin}/saisie")).Statut(404);
            (await intrus.Envoyer(HttpMethod.Put, $"{scene.Chemin}/lecture", new { jusqua = 1 })).Statut(404);
            (await intrus.Envoyer(HttpMethod.Put, $"{scene.Chemin}/suivi", new { suivie = true })).Statut(404);
            (await intrus.Envoyer(HttpMethod.Delete, $"{scene.Chemin}/messages/1")).Statut(404);
        }

        (await scene.Jeune.Envoyer(HttpMethod.Put, $"{scene.Chemin}/suivi", new { suivie = true })).Statut(404);
    }

    [Fact]
    public async Task An_archived_conversation_is_closed_from_the_next_request_on()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Bonjour");
        var motif = new { motif = "formation", dateFinAccompagnement = DateTimeOffset.UtcNow };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{scene.Id}/archivage", motif)).Statut(204);
        (await scene.Jeune.Lire($"{scene.Chemin}/messages")).Statut(404);
        (await scene.Conseiller.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Encore là ?" })).Statut(404);
    }

    [Fact]
    public async Task The_important_message_shows_between_its_days()
    {
        var scene = await Scene.Monter(hote);
        var affichage = $"/api/beneficiaires/{scene.Id}/message-important";
        (await scene.Jeune.Lire(affichage)).Statut(204);
        var jour = DateOnly.FromDateTime(DateTime.UtcNow);
        var message = new
        {
            texte = "Absente jusqu'à lundi",
            debut = jour.AddDays(-1),
            fin = jour.AddDays(1),
        };

        (await scene.Conseiller.Envoyer(HttpMethod.Put, "/api/message-important", message)).Statut(200);
        Assert.Equal(
            "Absente jusqu'à lundi",
            (await scene.Jeune.Lire(affichage)).Statut(200).Lire<MessageImportantFunctions.MessageImportantResponse>().Texte
        );
        (
            await scene.Conseiller.Envoyer(
                HttpMethod.Put,
                "/api/message-important",
                message with
                {
                    debut = jour.AddDays(2),
                    fin = jour.AddDays(3),
                }
            )
        ).Statut(200);
        (await scene.Jeune.Lire(affichage)).Statut(204);
        (await scene.Conseiller.Lire("/api/message-important")).Statut(200);
        (await scene.Conseiller.Envoyer(HttpMethod.Delete, "/api/message-important")).Statut(204);
        (await scene.Conseiller.Lire("/api/message-important")).Statut(204);

        var faux = new
        {
            texte = new string('x', 151),
            debut = jour,
            fin = jour.AddDays(-1),
        };
        Assert.Equal(["fin", "texte"], (await scene.Conseiller.Envoyer(HttpMethod.Put, "/api/message-important", faux)).Statut(400).Champs);
        (await scene.Jeune.Envoyer(HttpMethod.Put, "/api/message-important", message)).Statut(403);
    }
}
