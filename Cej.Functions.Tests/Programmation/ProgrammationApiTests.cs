using System.Globalization;
using Cej.Domain.Primitives;
using Cej.Domain.Programmation;
using Cej.Functions.Programmation;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Programmation;

/// <summary>What a counsellor does with messages that leave later.</summary>
[DeuxHotes]
public sealed class ProgrammationApiTests(HoteDeTest hote)
{
    private const string Chemin = "/api/envois-programmes";

    private static DateOnly Aujourdhui => JourDeParis.De(DateTimeOffset.UtcNow);

    [Fact]
    public async Task A_message_is_scheduled_read_changed_and_cancelled_and_whom_it_is_for_sees_nothing_of_it()
    {
        var scene = await Scene.Monter(hote);
        var reponse = await Programmer(scene.Conseiller, "Pensez à votre rendez-vous", scene.Id);
        var cree = reponse.Statut(201).Lire<EnvoiProgrammeResponse>();
        Assert.Equal($"{Chemin}/{cree.Id}", reponse.Brute.Headers.Location?.OriginalString);
        Assert.Equal((EtatDEnvoi.EnAttente, scene.Id, 1), (cree.Etat, cree.Beneficiaire!.Value, cree.Destinataires));
        Assert.Equal(scene.Personne.Nom, Assert.Single(cree.Premiers).Nom);
        Assert.Equal((Aujourdhui.AddDays(1), "09:00"), HeureDEnvoi.De(cree.Pour));

        var lue = Assert.Single((await Lister(scene.Conseiller)).Envois);
        Assert.Equal((cree.Id, cree.Texte, cree.Version), (lue.Id, lue.Texte, lue.Version));
        var modifiee = await Modifier(scene.Conseiller, cree, new { texte = "Pensez à votre entretien", heure = "14:30" });
        var apres = modifiee.Statut(200).Lire<EnvoiProgrammeResponse>();
        Assert.Equal("Pensez à votre entretien", apres.Texte);
        Assert.Equal((Aujourdhui.AddDays(1), "14:30"), HeureDEnvoi.De(apres.Pour));
        // The hour alone, then the text alone: the other stays.
        var plusTard = (await Modifier(scene.Conseiller, apres, new { jour = Aujourdhui.AddDays(3) })).Statut(200);
        Assert.Equal((Aujourdhui.AddDays(3), "14:30"), HeureDEnvoi.De(plusTard.Lire<EnvoiProgrammeResponse>().Pour));
        Assert.Equal("version-perimee", (await Modifier(scene.Conseiller, apres, new { texte = "Autre" })).Statut(412).CodeDeProbleme);
        (await scene.Conseiller.Envoyer(HttpMethod.Patch, $"{Chemin}/{cree.Id}", new { texte = "Autre" })).Statut(428);

        Assert.Empty((await scene.Ouvrir(scene.Jeune)).Messages);
        Assert.Empty((await scene.Ouvrir(scene.Conseiller)).Messages);
        var export = await scene.Jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{scene.Id}/export");
        Assert.DoesNotContain("entretien", export.Statut(200).Corps, StringComparison.Ordinal);
        var notifications = await scene.Jeune.Lire($"/api/beneficiaires/{scene.Id}/notifications");
        Assert.DoesNotContain("entretien", notifications.Statut(200).Corps, StringComparison.Ordinal);

        (await scene.Conseiller.Envoyer(HttpMethod.Delete, $"{Chemin}/{cree.Id}")).Statut(204);
        Assert.Empty((await Lister(scene.Conseiller)).Envois);
        Assert.Equal(
            "envoi-programme-inconnu",
            (await scene.Conseiller.Envoyer(HttpMethod.Delete, $"{Chemin}/{cree.Id}")).Statut(404).CodeDeProbleme
        );
        (await Modifier(scene.Conseiller, plusTard.Lire<EnvoiProgrammeResponse>(), new { texte = "Autre" })).Statut(404);
    }

    [Fact]
    public async Task A_message_to_several_people_and_lists_says_whom_it_would_go_to()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var ids = new[] { await client.Ajouter("Ana", "Un"), await client.Ajouter("Bea", "Deux"), await client.Ajouter("Cleo", "Trois") };
        var liste = await client.Envoyer(
            HttpMethod.Post,
            "/api/listes-de-diffusion",
            new { titre = "Atelier", membres = new[] { ids[0], ids[1] } }
        );
        var demande = new
        {
            texte = "Bonjour",
            beneficiaires = new[] { ids[1], ids[2] },
            listes = new[] { liste.Statut(201).Id },
            jour = Aujourdhui.AddDays(1),
            heure = "09:00",
        };

        var cree = (await client.Envoyer(HttpMethod.Post, Chemin, demande)).Statut(201).Lire<EnvoiProgrammeResponse>();

        Assert.Null(cree.Beneficiaire);
        Assert.Equal(3, cree.Destinataires);
        Assert.Equal(["Ana", "Bea", "Cleo"], cree.Premiers.Select(premier => premier.Prenom).Order(StringComparer.Ordinal));
        Assert.Equal("Atelier", Assert.Single(cree.Listes).Titre);
    }

    [Fact]
    public async Task What_waits_is_listed_by_the_hour_at_which_it_leaves_page_by_page()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Ana", "Un");
        foreach (var jours in new[] { 5, 1, 3, 2, 4 })
            (await Programmer(client, $"Dans {jours.ToString(CultureInfo.InvariantCulture)} jours", jours, "09:00", id)).Statut(201);

        var premiere = (await client.Lire($"{Chemin}?limite=3")).Statut(200).Lire<EnvoisProgrammesResponse>();
        var seconde = (await client.Lire($"{Chemin}?limite=3&apres={premiere.Suivant}")).Statut(200).Lire<EnvoisProgrammesResponse>();

        Assert.Equal((5, 5, 0), (premiere.Total, seconde.Total, premiere.NonEnvoyes));
        Assert.Null(seconde.Suivant);
        Assert.Equal(
            Enumerable.Range(1, 5).Select(jours => $"Dans {jours.ToString(CultureInfo.InvariantCulture)} jours"),
            premiere.Envois.Concat(seconde.Envois).Select(envoi => envoi.Texte)
        );
        (await client.Lire($"{Chemin}?apres=nimporte")).Statut(400);
    }

    [Fact]
    public async Task Every_fault_is_told_at_once_and_files_are_not_among_what_can_be_scheduled()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, autre) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Ana", "Un");
        var vide = await client.Envoyer(HttpMethod.Post, Chemin, new { texte = " ", beneficiaires = new[] { id } });
        Assert.Equal(["heure", "jour", "texte"], vide.Statut(400).Champs);
        Assert.Equal(["texte"], (await Programmer(client, new string('a', 10_001), id)).Statut(400).Champs);
        Assert.Equal(["heure"], (await Programmer(client, "Bonjour", 1, "9h", id)).Statut(400).Champs);
        Assert.Equal(["jour"], (await Programmer(client, "Bonjour", -1, "09:00", id)).Statut(400).Champs);
        Assert.Equal(["jour"], (await Programmer(client, "Bonjour", 91, "09:00", id)).Statut(400).Champs);
        Assert.Equal(["beneficiaires"], (await Programmer(client, "Bonjour")).Statut(400).Champs);
        Assert.Equal(["beneficiaires"], (await Programmer(client, "Bonjour", id, Guid.NewGuid())).Statut(400).Champs);
        Assert.Equal(["beneficiaires"], (await Programmer(autre, "Bonjour", id)).Statut(400).Champs);
        var piece = new
        {
            texte = "Bonjour",
            beneficiaires = new[] { id },
            pieces = new[] { Guid.NewGuid() },
            jour = Aujourdhui.AddDays(1),
            heure = "09:00",
        };
        (await client.Envoyer(HttpMethod.Post, Chemin, piece)).Statut(400);
        var liste = new
        {
            texte = "Bonjour",
            listes = new[] { Guid.NewGuid() },
            jour = Aujourdhui.AddDays(1),
            heure = "09:00",
        };
        Assert.Equal("liste-inconnue", (await client.Envoyer(HttpMethod.Post, Chemin, liste)).Statut(404).CodeDeProbleme);
        Assert.Empty((await Lister(client)).Envois);
    }

    [Fact]
    public async Task The_same_key_schedules_once_and_refuses_another_content()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Ana", "Un");
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var demande = MatriceDeLaProgrammation.Demain("Une fois", id);
        var reponses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.Envoyer(HttpMethod.Post, Chemin, demande, cle)));

        var cree = Assert.Single(reponses.Select(reponse => reponse.Statut(201).Id).Distinct());
        Assert.Single((await Lister(client)).Envois);
        var autre = await client.Envoyer(HttpMethod.Post, Chemin, MatriceDeLaProgrammation.Demain("Autre", id), cle);
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);
        (await client.Envoyer(HttpMethod.Delete, $"{Chemin}/{cree}")).Statut(204);
        Assert.Equal("resultat-supprime", (await client.Envoyer(HttpMethod.Post, Chemin, demande, cle)).Statut(410).CodeDeProbleme);
    }

    [Fact]
    public async Task No_more_than_fifty_wait_for_one_counsellor_also_when_they_come_together()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Ana", "Un");
        for (var i = 0; i < EnvoiProgramme.Maximum - 5; i++)
            (await Programmer(client, "Bonjour", id)).Statut(201);

        var ensemble = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Programmer(client, "Ensemble", id)));

        Assert.All(ensemble, reponse => Assert.Contains(reponse.Code, (int[])[201, 409]));
        Assert.InRange((await Lister(client)).Total, EnvoiProgramme.Maximum - 5, EnvoiProgramme.Maximum);
        while ((await Lister(client)).Total < EnvoiProgramme.Maximum)
            (await Programmer(client, "Un de plus", id)).Statut(201);
        Assert.Equal("trop-d-envois-programmes", (await Programmer(client, "De trop", id)).Statut(409).CodeDeProbleme);
        (await client.Envoyer(HttpMethod.Delete, $"{Chemin}/{(await Lister(client)).Envois[0].Id}")).Statut(204);
        (await Programmer(client, "À sa place", id)).Statut(201);
    }

    private static Task<ReponseDeTest> Programmer(ClientDeTest client, string texte, params Guid[] beneficiaires) =>
        client.Envoyer(HttpMethod.Post, Chemin, MatriceDeLaProgrammation.Demain(texte, beneficiaires));

    private static Task<ReponseDeTest> Programmer(
        ClientDeTest client,
        string texte,
        int jours,
        string heure,
        params Guid[] beneficiaires
    ) =>
        client.Envoyer(
            HttpMethod.Post,
            Chemin,
            new
            {
                texte,
                beneficiaires,
                jour = Aujourdhui.AddDays(jours),
                heure,
            }
        );

    private static Task<ReponseDeTest> Modifier(ClientDeTest client, EnvoiProgrammeResponse envoi, object corps) =>
        client.Envoyer(HttpMethod.Patch, $"{Chemin}/{envoi.Id}", corps, ("If-Match", envoi.Version));

    private static async Task<EnvoisProgrammesResponse> Lister(ClientDeTest client) =>
        (await client.Lire(Chemin)).Statut(200).Lire<EnvoisProgrammesResponse>();
}
