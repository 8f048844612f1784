using System.Text.Json;
using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Functions.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Notifications;
using Cej.Functions.Offres;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Offres;

/// <summary>Sharing, over HTTP.</summary>
[DeuxHotes]
public sealed class PartageApiTests(HoteDeTest hote)
{
    private static readonly object Criteres = new
    {
        type = "emploi",
        motsCles = "Boulangère",
        commune = "06088",
        rayon = 45,
        contrats = new[] { "cdi", "autre" },
        durees = new[] { "temps-partiel" },
        experiences = new[] { "moins-d-un-an" },
        debutantAccepte = true,
    };

    private static readonly string[] Inconnus = ["cdx"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<OffreResponse> UneOffre(ClientDeTest client, string requete = "type=emploi") =>
        (await client.Lire($"/api/offres?{requete}&limite=1")).Statut(200).Lire<OffresResponse>().Offres[0];

    private static async Task<IReadOnlyList<MessageResponse>> Messages(ClientDeTest client, Guid id) =>
        (await client.Lire($"/api/conversations/{id}/messages")).Statut(200).Lire<ConversationResponse>().Messages;

    [Theory]
    [InlineData("emploi", "type=emploi", "Bonjour, je vous partage une offre d'emploi qui pourrait vous intéresser.")]
    [InlineData("alternance", "type=alternance", "Bonjour, je vous partage une offre d'alternance qui pourrait vous intéresser.")]
    [InlineData(
        "service-civique",
        "type=service-civique",
        "Bonjour, je vous partage une offre de service civique qui pourrait vous intéresser."
    )]
    [InlineData(
        "immersion",
        "type=immersion&metier=D1106&commune=75056&rayon=100",
        "Bonjour, je vous partage une offre d'immersion qui pourrait vous intéresser."
    )]
    public async Task An_offer_reaches_people_and_lists_as_one_message_each_with_the_default_text(string type, string requete, string texte)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var autre = await client.Ajouter("Zoé", "Petit");
        var liste = await client.Envoyer(
            HttpMethod.Post,
            "/api/listes-de-diffusion",
            new { titre = "Tous", membres = new[] { id, autre } }
        );
        var offre = await UneOffre(client, requete);

        var partage = await client.Envoyer(
            HttpMethod.Post,
            $"/api/offres/{type}/{offre.Id}/partages",
            new { beneficiaires = new[] { id }, listes = new[] { liste.Statut(201).Id } }
        );

        Assert.Equal(2, partage.Statut(201).Lire<EnvoiResponse>().Resultats.Count);
        var message = Assert.Single(await Messages(jeune, id));
        Assert.Equal(TypeDeMessage.Offre, message.Type);
        Assert.Equal(texte, message.Texte);
        Assert.Equal(offre.Id, message.Reference!.Id);
        Assert.Equal(offre.Titre, message.Reference.Titre);
        Assert.Equal(type, message.Reference.Sorte);
        Assert.Single(await Messages(client, autre));
        // What was sent names what was shared.
        var envoi = (await client.Lire("/api/diffusions?limite=1")).Statut(200).Lire<EnvoisResponse>().Envois[0];
        Assert.Equal(type, NomsDesTypes.De(envoi.Partage!.Type));
        Assert.Equal(offre.Titre, envoi.Partage.Titre);
        Assert.Equal(offre.Id, envoi.Partage.Offre);
        // The person opens it from the message.
        (await jeune.Lire($"/api/offres/{type}/{offre.Id}")).Statut(200);
    }

    [Fact]
    public async Task The_same_key_shares_once_and_refuses_another_content()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Zoé", "Petit");
        var offre = await UneOffre(client);
        var chemin = $"/api/offres/emploi/{offre.Id}/partages";
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var demande = new { message = "Regardez", beneficiaires = new[] { id } };
        var envois = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.Envoyer(HttpMethod.Post, chemin, demande, cle)));

        Assert.Single(envois.Select(envoi => envoi.Statut(201).Id).Distinct());
        Assert.Equal("Regardez", Assert.Single(await Messages(client, id)).Texte);
        var autre = await client.Envoyer(HttpMethod.Post, chemin, new { message = "Autre", beneficiaires = new[] { id } }, cle);
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);
        var deuxieme = (await client.Lire("/api/offres?type=emploi&limite=2")).Statut(200).Lire<OffresResponse>().Offres[1];
        var autreOffre = await client.Envoyer(HttpMethod.Post, $"/api/offres/emploi/{deuxieme.Id}/partages", demande, cle);
        Assert.Equal("cle-idempotence-reutilisee", autreOffre.Statut(422).CodeDeProbleme);

        // A search as well: other criteria, or another title, are another request.
        var (nice, lyon) = (new { type = "service-civique", commune = "06088" }, new { type = "service-civique", commune = "69123" });
        var cleDeRecherche = ("Idempotency-Key", Guid.NewGuid().ToString());
        (await Suggerer(nice, "Ici")).Statut(201);
        (await Suggerer(nice, "Ici")).Statut(201);
        Assert.Equal("cle-idempotence-reutilisee", (await Suggerer(lyon, "Ici")).Statut(422).CodeDeProbleme);
        Assert.Equal("cle-idempotence-reutilisee", (await Suggerer(nice, "Là")).Statut(422).CodeDeProbleme);

        Task<ReponseDeTest> Suggerer(object criteres, string titre) =>
            client.Envoyer(
                HttpMethod.Post,
                "/api/suggestions",
                new
                {
                    criteres,
                    titre,
                    beneficiaires = new[] { id },
                },
                cleDeRecherche
            );
    }

    [Fact]
    public async Task A_suggested_search_has_the_title_that_was_typed_of_one_to_a_hundred_characters()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var long100 = new string('x', 100);
        foreach (var titre in new[] { " ", long100 + "x", "\uFFFE" })
        {
            var refus = await Suggerer(titre);
            Assert.Equal(["titre"], refus.Statut(400).Champs);
            Prose.EstLisible(refus);
        }

        Assert.Contains("U+FFFE", (await Suggerer("\uFFFE")).Probleme.Errors!["titre"][0], StringComparison.Ordinal);
        (await Suggerer(long100)).Statut(201);
        var suggestions = (await jeune.Lire($"/api/beneficiaires/{id}/suggestions")).Statut(200).Lire<SuggestionsResponse>().Suggestions;
        Assert.Equal(long100, Assert.Single(suggestions)!.Titre);

        Task<ReponseDeTest> Suggerer(string titre) =>
            client.Envoyer(
                HttpMethod.Post,
                "/api/suggestions",
                new
                {
                    criteres = Criteres,
                    titre,
                    beneficiaires = new[] { id },
                }
            );
    }

    [Fact]
    public async Task What_does_not_exist_is_not_shared_and_faults_name_their_field()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Zoé", "Petit");
        var beneficiaires = new[] { id };
        foreach (var chemin in new[] { "emploi/000ZZZZ", "rien/1", "emploi/%C3%A9", "immersion/780AAFK" })
        {
            var absente = await client.Envoyer(HttpMethod.Post, $"/api/offres/{chemin}/partages", new { beneficiaires });
            Assert.Equal("offre-inconnue", absente.Statut(404).CodeDeProbleme);
        }

        var offre = await UneOffre(client);
        var vide = await client.Envoyer(HttpMethod.Post, $"/api/offres/emploi/{offre.Id}/partages", new { message = " ", beneficiaires });
        Assert.Equal(["message"], vide.Statut(400).Champs);
        var personne = await client.Envoyer(HttpMethod.Post, $"/api/offres/emploi/{offre.Id}/partages", new { message = "Oui" });
        Assert.Equal(["beneficiaires"], personne.Statut(400).Champs);
        Assert.Empty(await Messages(client, id));
    }

    [Fact]
    public async Task A_suggested_search_keeps_all_its_criteria_and_tells_the_person_at_once()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);

        (await client.Envoyer(HttpMethod.Post, "/api/suggestions", new { criteres = Criteres, beneficiaires = new[] { id } })).Statut(201);

        var suggestion = Assert.Single(
            (await jeune.Lire($"/api/beneficiaires/{id}/suggestions")).Statut(200).Lire<SuggestionsResponse>().Suggestions
        )!;
        Assert.Equal("Boulangère à Nice", suggestion.Titre);
        Assert.Equal(EtatDeSuggestion.EnAttente, suggestion.Etat);
        var criteres = JsonSerializer.Deserialize<CriteresDeRecherche>(
            JsonSerializer.Serialize(Criteres, JsonSerializerOptions.Web),
            JsonSerializerOptions.Web
        );
        Assert.Equivalent(criteres, suggestion.Criteres, strict: true);
        var message = Assert.Single(await Messages(jeune, id));
        Assert.Equal(TypeDeMessage.Suggestion, message.Type);
        Assert.Equal(suggestion.Id.ToString(), message.Reference!.Id);
        var avis = Assert.Single(
            (await jeune.Lire($"/api/beneficiaires/{id}/notifications")).Lire<NotificationsFunctions.NotificationsResponse>().Notifications
        )!;
        Assert.Equal(SorteDeNotification.RechercheSuggeree, avis.Sorte);
        Assert.Equal(suggestion.Id, avis.Objet);
        var sonnerie = Assert.Single(await hote.LignesDesSonneries(id));
        Assert.Contains("recherche-suggeree", sonnerie, StringComparison.Ordinal);
        Assert.DoesNotContain("Boulang", sonnerie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_criteria_are_the_same_suggestion_until_the_person_declines_and_both_sides_are_told()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(conseiller);
        async Task<PartageFunctions.DestinataireResponse> Suggerer(string mots)
        {
            var demande = new
            {
                criteres = new
                {
                    type = "emploi",
                    motsCles = mots,
                    commune = "06088",
                },
                beneficiaires = new[] { id },
            };
            var envoi = await conseiller.Envoyer(HttpMethod.Post, "/api/suggestions", demande);
            return Assert.Single(envoi.Statut(201).Lire<PartageFunctions.PartageResponse>().Resultats);
        }

        async Task<SuggestionResponse[]> Recues() =>
            [.. (await jeune.Lire($"/api/beneficiaires/{id}/suggestions")).Statut(200).Lire<SuggestionsResponse>().Suggestions];
        Task<ReponseDeTest> Repondre(Guid suggestion, string quoi) =>
            jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/suggestions/{suggestion}/{quoi}");

        Assert.Null((await Suggerer("vente boulanger")).DejaSuggeree);
        Assert.Equal("en-attente", (await Suggerer("Boulanger VENTE")).DejaSuggeree);
        var seule = Assert.Single(await Recues());
        Assert.Equal(2, (await Messages(jeune, id)).Count(message => message.Reference?.Id == seule.Id.ToString()));

        (await Repondre(seule.Id, "acceptation")).Statut(201);
        Assert.Equal("acceptee", (await Suggerer("vente boulanger")).DejaSuggeree);
        (await Repondre(seule.Id, "acceptation")).Statut(201);
        var recherches = (await jeune.Lire($"/api/beneficiaires/{id}/recherches")).Statut(200).Lire<RecherchesResponse>().Recherches;
        Assert.Single(recherches);

        // Deleted, then suggested again: it is a question again.
        (await jeune.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}/recherches/{recherches[0].Id}")).Statut(204);
        Assert.Null((await Suggerer("vente boulanger")).DejaSuggeree);
        (await Repondre(seule.Id, "refus")).Statut(204);
        Assert.Null((await Suggerer("vente boulanger")).DejaSuggeree);
        Assert.Equal(EtatDeSuggestion.EnAttente, Assert.Single(await Recues()).Etat);
        Assert.Null((await Suggerer("plombier")).DejaSuggeree);
    }

    [Fact]
    public async Task A_search_too_vague_to_alert_of_is_not_suggested()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var beneficiaires = new[] { await client.Ajouter("Zoé", "Petit") };
        async Task<string[]> Champs(object? criteres)
        {
            var refus = (await client.Envoyer(HttpMethod.Post, "/api/suggestions", new { criteres, beneficiaires })).Statut(400);
            Prose.EstLisible(refus);
            return refus.Champs;
        }

        Assert.Equal(["commune", "motsCles"], await Champs(new { type = "emploi" }));
        Assert.Equal(["commune"], await Champs(new { type = "service-civique" }));
        Assert.Equal(["commune", "metier"], await Champs(new { type = "immersion" }));
        Assert.Equal(["criteres"], await Champs(null));
        Assert.Equal(["contrats", "type"], await Champs(new { type = "x", contrats = Inconnus }));
        Assert.Equal(
            ["departement"],
            await Champs(
                new
                {
                    type = "emploi",
                    motsCles = "a",
                    commune = "06088",
                    departement = "06",
                }
            )
        );
    }

    [Fact]
    public async Task A_suggestion_that_a_crash_cut_off_reaches_everyone_once()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var (_, autre, idDeLAutre) = await hote.BeneficiaireConnecte(client);
        var envoi = new Envoi
        {
            Id = Guid.CreateVersion7(),
            Par = new(Appelant.Conseiller.IdDe(personne.Identite), personne.Identite.Empreinte, new(personne.Prenom, personne.Nom)),
            Texte = "Interrompu",
            Partage = new Partage.DeRecherche(
                new()
                {
                    Type = TypeDOffre.ServiceCivique,
                    Commune = "06088",
                    Rayon = 10,
                },
                "Service civique à Nice"
            ),
            Listes = [],
            Destinataires = [new(new(id), new("A", "B")), new(new(idDeLAutre), new("C", "D"))],
            Exclus = [],
            Le = DateTimeOffset.UtcNow.AddMinutes(-5),
            Empreinte = Empreinte.De("interrompu"),
        };
        await hote.Services.GetRequiredService<IEnvoiStore>().Create(envoi, null, [], Cancel);
        await hote.Services.GetRequiredService<RemiseDeSuggestion>().Remettre(new(id), envoi.SuggestionPour(new(id))!, envoi.Id, Cancel);

        var reprendre = hote.Services.GetRequiredService<Distribution>();
        await reprendre.ReprendreTout(Cancel);
        await reprendre.ReprendreTout(Cancel);

        foreach (var (qui, dossier) in new[] { (jeune, id), (autre, idDeLAutre) })
        {
            Assert.Single(await Messages(qui, dossier));
            Assert.Single((await qui.Lire($"/api/beneficiaires/{dossier}/suggestions")).Lire<SuggestionsResponse>().Suggestions);
            Assert.Single(
                (await qui.Lire($"/api/beneficiaires/{dossier}/notifications"))
                    .Lire<NotificationsFunctions.NotificationsResponse>()
                    .Notifications
            );
        }
    }

    [Fact]
    public async Task A_message_makes_the_phone_ring_once_without_saying_anything_of_it()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        (await client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = "Rendez-vous demain" })).Statut(201);
        (await jeune.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = "Merci" })).Statut(201);

        var premiere = await Attente.Jusqua(() => hote.LignesDesSonneries(id), static sonneries => sonneries.Length > 0);
        // Whatever else was to ring has rung before the phone of somebody who was written to later.
        var (_, _, autre) = await hote.BeneficiaireConnecte(client);
        (await client.Envoyer(HttpMethod.Post, $"/api/conversations/{autre}/messages", new { texte = "Bonjour" })).Statut(201);
        await Attente.Jusqua(() => hote.LignesDesSonneries(autre), static sonneries => sonneries.Length > 0);
        Assert.Equal(premiere, await hote.LignesDesSonneries(id));
        var sonnerie = Assert.Single(premiere);
        Assert.Contains("nouveau-message", sonnerie, StringComparison.Ordinal);
        Assert.DoesNotContain("demain", sonnerie, StringComparison.Ordinal);
    }
}
