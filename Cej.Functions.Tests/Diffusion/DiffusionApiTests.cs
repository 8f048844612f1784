using System.Globalization;
using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Diffusion;
using Cej.Functions.Messagerie;
using Cej.Functions.Offres;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Diffusion;

[DeuxHotes]
public sealed class DiffusionApiTests(HoteDeTest hote)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Guid[]> Ajouter(ClientDeTest client, int combien)
    {
        List<Guid> ids = [];
        for (var i = 0; i < combien; i++)
            ids.Add(await client.Ajouter($"Prénom{(char)('a' + i)}", "Nom"));
        return [.. ids];
    }

    private static async Task<ListeResponse> Creer(ClientDeTest client, string titre, params Guid[] membres) =>
        (await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre, membres })).Statut(201).Lire<ListeResponse>();

    private static async Task<int> Messages(ClientDeTest client, Guid id) =>
        (await client.Lire($"/api/conversations/{id}/messages")).Statut(200).Lire<ConversationResponse>().Messages.Count;

    [Fact]
    public async Task A_list_is_created_renamed_changed_and_deleted()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var ids = await Ajouter(client, 3);
        var id = (await Creer(client, "12/12/22 - Atelier permis de conduire", ids[0], ids[1], ids[0])).Id;
        var lue = await client.Lire($"/api/listes-de-diffusion/{id}");
        Assert.Equal(2, lue.Statut(200).Lire<ListeResponse>().Destinataires);

        var chemin = $"/api/listes-de-diffusion/{id}";
        var renommee = await client.Envoyer(HttpMethod.Patch, chemin, new { titre = "Permis" }, ("If-Match", lue.Etag!));
        Assert.Equal(2, renommee.Statut(200).Lire<ListeResponse>().Membres.Count);
        var elargie = await client.Envoyer(HttpMethod.Patch, chemin, new { membres = ids }, ("If-Match", renommee.Etag!));
        Assert.Equal("Permis", elargie.Statut(200).Lire<ListeResponse>().Titre);
        Assert.Equal(3, elargie.Lire<ListeResponse>().Destinataires);
        (await client.Envoyer(HttpMethod.Patch, chemin, new { titre = "Autre" }, ("If-Match", lue.Etag!))).Statut(412);

        (await client.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
        (await client.Lire(chemin)).Statut(404);
        await Creer(client, "12/12/22 - Atelier permis de conduire");
        await Creer(client, "permis");
    }

    [Fact]
    public async Task A_title_is_required_and_unique_for_one_counsellor_without_case_or_accents()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, autre) = await hote.ConseillerConnecte();
        await Creer(client, "Été 2026");
        await Creer(autre, "Été 2026");
        await Creer(client, "★");
        await Creer(client, "★★");
        var pris = await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = "ETE  2026" });
        Assert.Equal("titre-deja-pris", pris.Statut(409).CodeDeProbleme);
        var vide = await client.Envoyer(
            HttpMethod.Post,
            "/api/listes-de-diffusion",
            new { titre = " ", membres = new[] { Guid.NewGuid() } }
        );
        Assert.Equal(["membres", "titre"], vide.Statut(400).Champs);
    }

    [Fact]
    public async Task The_same_key_creates_one_list()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var demande = new { titre = "Atelier" };
        var une = await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", demande, cle);
        var deux = await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", demande, cle);
        Assert.Equal(une.Statut(201).Id, deux.Statut(201).Id);
        Assert.Single((await client.Lire("/api/listes-de-diffusion")).Lire<ListesResponse>().Listes);
    }

    [Fact]
    public async Task People_and_lists_each_get_one_individual_message_and_those_who_left_are_reported()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var ids = await Ajouter(client, 4);
        var liste = (await Creer(client, "Atelier", ids[0], ids[1], ids[3])).Id;
        (await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{ids[3]}")).Statut(204);
        var inconnu = Guid.NewGuid();

        var envoi = await client.Envoyer(
            HttpMethod.Post,
            "/api/diffusions",
            new
            {
                texte = "Bonjour à tous",
                beneficiaires = new[] { ids[0], ids[2], inconnu },
                listes = new[] { liste },
            }
        );

        var resultats = envoi.Statut(201).Lire<EnvoiResponse>().Resultats;
        Assert.Equal(ids[..3].Order(), resultats.Select(resultat => resultat.Id).Order());
        Assert.All(resultats, resultat => Assert.Equal("1", resultat.Numero));
        Assert.Equal(new[] { ids[3], inconnu }.Order(), envoi.Lire<EnvoiResponse>().Exclus.Order());
        foreach (var id in ids[..3])
            Assert.Equal(1, await Messages(client, id));
        var membres = (await client.Lire($"/api/listes-de-diffusion/{liste}")).Lire<ListeResponse>().Membres;
        var parti = Assert.Single(membres, membre => !membre.DansLePortefeuille);
        Assert.Equal("Prénomd", parti.Prenom);
    }

    [Fact]
    public async Task The_same_key_sends_once_and_refuses_another_content()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var ids = await Ajouter(client, 3);
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var demande = new { texte = "Une fois", beneficiaires = ids };
        var reponses = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => client.Envoyer(HttpMethod.Post, "/api/diffusions", demande, cle))
        );

        Assert.Single(reponses.Select(reponse => reponse.Statut(201).Id).Distinct());
        foreach (var id in ids)
            Assert.Equal(1, await Messages(client, id));
        var autre = await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Autre", beneficiaires = ids }, cle);
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);
    }

    [Fact]
    public async Task What_was_sent_shows_to_how_many_and_read_by_how_many()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var autres = await Ajouter(client, 1);
        var liste = (await Creer(client, "Atelier", id, autres[0])).Id;
        (await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Un", listes = new[] { liste } })).Statut(201);
        (await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Deux", beneficiaires = new[] { id } })).Statut(201);
        (await jeune.Envoyer(HttpMethod.Put, $"/api/conversations/{id}/lecture", new { jusqua = 1 })).Statut(200);

        var envois = await Attente.Jusqua(
            async () => (await client.Lire("/api/diffusions")).Statut(200).Lire<EnvoisResponse>().Envois,
            lus => lus[1].Lus == 1
        );

        Assert.Equal(["Deux", "Un"], envois.Select(envoi => envoi.Texte));
        Assert.Equal(0, envois[0].Lus);
        Assert.Equal(2, envois[1].Listes[0].Destinataires);
        Assert.Equal(1, envois[1].Listes[0].Lus);

        var premiere = (await client.Lire("/api/diffusions?limite=1")).Lire<EnvoisResponse>();
        var suite = (await client.Lire($"/api/diffusions?limite=1&apres={premiere.Suivant}")).Lire<EnvoisResponse>();
        Assert.Equal("Un", suite.Envois[0].Texte);
        Assert.Null((await client.Lire("/api/diffusions?limite=3")).Lire<EnvoisResponse>().Suivant);
        (await client.Lire("/api/diffusions?apres=x")).Statut(400);
    }

    [Fact]
    public async Task Nobody_to_send_to_an_unknown_list_and_anothers_people_are_refused()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, autre) = await hote.ConseillerConnecte();
        var ids = await Ajouter(autre, 1);
        var liste = (await Creer(autre, "À moi", ids[0])).Id;

        var personne = await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Bonjour", beneficiaires = ids });
        Assert.Equal(["beneficiaires"], personne.Statut(400).Champs);
        var vide = await autre.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = " ", beneficiaires = ids });
        Assert.Equal(["texte"], vide.Statut(400).Champs);
        var inconnue = await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Bonjour", listes = new[] { liste } });
        Assert.Equal("liste-inconnue", inconnue.Statut(404).CodeDeProbleme);
        (await client.Lire($"/api/listes-de-diffusion/{liste}")).Statut(404);
        (await client.Envoyer(HttpMethod.Delete, $"/api/listes-de-diffusion/{liste}")).Statut(404);
        Assert.Equal(0, await Messages(autre, ids[0]));
    }

    [Fact]
    public async Task Who_has_sent_nothing_reads_an_empty_page()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var page = (await client.Lire("/api/diffusions")).Statut(200).Lire<EnvoisResponse>();
        Assert.Empty(page.Envois);
        Assert.Null(page.Suivant);
    }

    [Fact]
    public async Task Each_change_has_its_line_in_the_access_audit_and_what_was_refused_has_none()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var id = (await Ajouter(client, 1))[0];
        var chemin = $"/api/listes-de-diffusion/{(await Creer(client, "Atelier", id)).Id}";
        (await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = "atelier" })).Statut(409);
        await Creer(client, "Permis");
        var etag = (await client.Lire(chemin)).Etag!;
        (await client.Envoyer(HttpMethod.Patch, chemin, new { titre = "Permis" }, ("If-Match", etag))).Statut(409);
        etag = (await client.Envoyer(HttpMethod.Patch, chemin, new { titre = "Ateliers" }, ("If-Match", etag))).Statut(200).Etag!;
        (await client.Envoyer(HttpMethod.Patch, chemin, new { titre = "Les ateliers" }, ("If-Match", etag))).Statut(200);
        var beneficiaires = new[] { id };
        (await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Un", beneficiaires })).Statut(201);
        var criteres = new { type = "service-civique", commune = "06088" };
        (await client.Envoyer(HttpMethod.Post, "/api/suggestions", new { criteres, beneficiaires })).Statut(201);
        var offre = (await client.Lire("/api/offres?type=emploi&limite=1")).Lire<OffresResponse>().Offres[0];
        (await client.Envoyer(HttpMethod.Post, $"/api/offres/emploi/{offre.Id}/partages", new { beneficiaires })).Statut(201);
        (await client.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
        foreach (var _ in Enumerable.Range(0, 2))
            (await client.Envoyer(HttpMethod.Delete, chemin)).Statut(404);
        (await client.Lire("/api/portefeuille")).Statut(200);

        Assert.Equal(
            [
                ActionConsignee.Connexion,
                ActionConsignee.BeneficiaireAjoute,
                ActionConsignee.ListeCreee,
                ActionConsignee.ListeCreee,
                ActionConsignee.ListeModifiee,
                ActionConsignee.ListeModifiee,
                ActionConsignee.EnvoiMultiple,
                ActionConsignee.MessageEnvoye,
                ActionConsignee.RechercheSuggeree,
                ActionConsignee.MessageEnvoye,
                ActionConsignee.OffrePartagee,
                ActionConsignee.MessageEnvoye,
                ActionConsignee.ListeSupprimee,
                ActionConsignee.PortefeuilleLu,
            ],
            await AuditDUnHote.Jusqua(hote, personne, ActionConsignee.PortefeuilleLu)
        );
    }

    [Fact]
    public async Task Each_fault_of_a_list_names_its_field_when_it_is_made_and_when_it_is_changed()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var chemin = "/api/listes-de-diffusion";
        var membres = new[] { Guid.NewGuid() };
        await Refuser(HttpMethod.Post, new { titre = "Permis", membres }, "membres");
        await Refuser(HttpMethod.Post, new { titre = " " }, "titre");
        await Refuser(HttpMethod.Post, new { titre = " ", membres }, "membres", "titre");

        chemin += $"/{(await Creer(client, "Atelier")).Id}";
        await Refuser(HttpMethod.Patch, new { membres }, "membres");
        await Refuser(HttpMethod.Patch, new { titre = " " }, "titre");
        await Refuser(HttpMethod.Patch, new { titre = " ", membres }, "membres", "titre");

        async Task Refuser(HttpMethod verbe, object corps, params string[] champs)
        {
            var etag = (await client.Lire(chemin)).Etag ?? "x";
            Assert.Equal(champs, (await client.Envoyer(verbe, chemin, corps, ("If-Match", etag))).Statut(400).Champs);
        }
    }

    [Fact]
    public async Task Lists_are_shown_by_title_whatever_case_and_accents()
    {
        var (_, client) = await hote.ConseillerConnecte();
        foreach (var titre in new[] { "permis", "Été", "Zoo", "atelier", "Emploi" })
            await Creer(client, titre);
        Assert.Equal(
            ["atelier", "Emploi", "Été", "permis", "Zoo"],
            (await client.Lire("/api/listes-de-diffusion")).Statut(200).Lire<ListesResponse>().Listes.Select(liste => liste.Titre)
        );
    }

    [Fact]
    public async Task Five_hundred_people_get_it_and_five_hundred_and_one_are_too_many()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var ids = new List<Guid>();
        foreach (var groupe in Enumerable.Range(0, 501).Chunk(50))
        {
            ids.AddRange(
                await Task.WhenAll(
                    groupe.Select(i => client.Ajouter("Lou", string.Create(CultureInfo.InvariantCulture, $"N{(char)('a' + (i % 26))}")))
                )
            );
        }

        var trop = await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Bonjour", beneficiaires = ids });
        Assert.Equal(["beneficiaires"], trop.Statut(400).Champs);
        var juste = await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Bonjour", beneficiaires = ids.Take(500) });
        Assert.Equal(500, juste.Statut(201).Lire<EnvoiResponse>().Resultats.Count(resultat => resultat.Numero is not null));
        var liste = await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = "Trop", membres = ids });
        Assert.Equal(["membres"], liste.Statut(400).Champs);
        await Creer(client, "Juste", [.. ids.Take(500)]);
        Assert.Equal(0, await Messages(client, ids[500]));
        Assert.Equal(1, await Messages(client, ids[499]));
    }

    [Fact]
    public async Task A_send_that_a_crash_cut_off_is_resumed_without_leaving_anyone_out_or_sending_twice()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var ids = await Ajouter(client, 3);
        var envoi = await Interrompre(personne, ids, DateTimeOffset.UtcNow.AddMinutes(-5));
        await Expedier(envoi, ids[0]);
        Assert.Empty((await client.Lire("/api/diffusions")).Statut(200).Lire<EnvoisResponse>().Envois[0].Resultats);

        await Reprendre();
        await Reprendre();

        foreach (var id in ids)
            Assert.Equal(1, await Messages(client, id));
        var vu = (await client.Lire("/api/diffusions")).Lire<EnvoisResponse>().Envois[0];
        Assert.Equal(3, vu.Resultats.Count);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(5)] // The clock of whoever wrote it down was fast.
    public async Task Whatever_came_since_a_send_that_is_resumed_sends_nothing_twice(int minutes)
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var ids = await Ajouter(client, 2);
        var envoi = await Interrompre(personne, ids, DateTimeOffset.UtcNow.AddMinutes(minutes));
        var avant = await Interrompre(personne, ids, envoi.Le.AddMinutes(-1));
        await Expedier(avant, ids[0]);
        var premier = await Expedier(envoi, ids[0]);
        foreach (var texte in new[] { "Autre", "Encore un" })
            (await client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte, beneficiaires = ids })).Statut(201);

        Assert.Equal(premier, await Expedier(envoi, ids[0]));
        Assert.Equal(4, await Messages(client, ids[0]));
        Assert.Equal(2, await Messages(client, ids[1]));
        foreach (var id in ids)
        {
            await Expedier(envoi, id);
            await Expedier(avant, id);
            await Expedier(envoi, id);
            Assert.Equal(4, await Messages(client, id));
        }
    }

    /// <summary>A send that was written down, and of which nothing more was done.</summary>
    private async Task<Envoi> Interrompre(Personne personne, IReadOnlyList<Guid> ids, DateTimeOffset le)
    {
        var envoi = new Envoi
        {
            Id = Guid.CreateVersion7(),
            Par = new(Appelant.Conseiller.IdDe(personne.Identite), personne.Identite.Empreinte, new(personne.Prenom, personne.Nom)),
            Texte = "Interrompu",
            Listes = [],
            Destinataires = [.. ids.Select(id => new Membre(new(id), new("Prénom", "Nom")))],
            Exclus = [],
            Le = le,
            Empreinte = Empreinte.De("interrompu"),
        };
        await hote.Services.GetRequiredService<IEnvoiStore>().Create(envoi, null, [], Cancel);
        return envoi;
    }

    private async Task<long> Expedier(Envoi envoi, Guid id)
    {
        var expedie = await hote
            .Services.GetRequiredService<Expedition>()
            .Expedier(new AExpedier.DUnEnvoi(new(id), envoi.ContenuPour(new(id)), envoi.Origine, envoi.Par), Cancel);
        return expedie.Value.Message.Value.Numero;
    }

    private Task<int> Reprendre() => hote.Services.GetRequiredService<Distribution>().ReprendreTout(Cancel);
}
