using Cej.Domain.Identite;
using Cej.Domain.Programmation;
using Cej.Functions.Diffusion;
using Cej.Functions.Exploitation;
using Cej.Functions.Programmation;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Programmation;

/// <summary>What happens to a scheduled message when its hour comes.</summary>
public sealed class FairePartirTests(HoteDesDeparts hote) : IClassFixture<HoteDesDeparts>
{
    private const string Chemin = HoteDesDeparts.Chemin;

    private static readonly TimeSpan Attente = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_message_to_one_person_leaves_at_its_hour_once_and_is_a_message_like_any_other()
    {
        var scene = await Scene.Monter(hote);
        await hote.Programmer(scene.Conseiller, "C'est l'heure", [scene.Id]);
        Assert.Equal(0, await hote.Passer());
        Assert.Empty(await Textes(scene));

        hote.Horloge.Advance(Attente);
        Assert.Equal(1, await hote.Passer());
        Assert.Equal(0, await hote.Passer());

        var message = Assert.Single((await scene.Ouvrir(scene.Jeune)).Messages);
        Assert.Equal(("C'est l'heure", "1"), (message.Texte, message.Numero));
        Assert.InRange(message.Le, hote.Horloge.GetUtcNow().AddMinutes(-1), hote.Horloge.GetUtcNow());
        Assert.Empty(await HoteDesDeparts.Lister(scene.Conseiller));
        Assert.Empty((await scene.Conseiller.Lire("/api/diffusions")).Statut(200).Lire<EnvoisResponse>().Envois);
        var acces = (await hote.Client(Personne.Operateur()).Lire($"/api/dossiers/{scene.Id}/acces")).Statut(200);
        var lignes = acces.Lire<DossiersFunctions.JournalResponse>().Acces.Select(ligne => ligne.Action).ToArray();
        Assert.Contains(ActionConsignee.MessageProgramme, lignes);
        Assert.Single(lignes, ActionConsignee.MessageEnvoye);
    }

    [Fact]
    public async Task A_message_to_several_people_becomes_a_send_to_whoever_is_in_the_lists_then()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var ids = new List<Guid>();
        foreach (var prenom in new[] { "Ana", "Bea", "Cleo", "Dora" })
            ids.Add(await client.Ajouter(prenom, "Nom"));
        var liste = (await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = "Atelier", membres = ids[..2] }))
            .Statut(201)
            .Lire<ListeResponse>();
        await hote.Programmer(client, "À tous", [ids[2]], [liste.Id]);
        var lue = (await client.Lire($"/api/listes-de-diffusion/{liste.Id}")).Statut(200);
        var membres = new { membres = new[] { ids[0], ids[1], ids[3] } };
        (await client.Envoyer(HttpMethod.Patch, $"/api/listes-de-diffusion/{liste.Id}", membres, ("If-Match", lue.Etag!))).Statut(200);

        hote.Horloge.Advance(Attente);
        Assert.Equal(1, await hote.Passer());
        await hote.Reprendre();

        foreach (var id in ids)
            Assert.Equal(["À tous"], await HoteDesDeparts.Textes(client, id));
        Assert.Empty(await HoteDesDeparts.Lister(client));
        var envoi = Assert.Single((await client.Lire("/api/diffusions")).Statut(200).Lire<EnvoisResponse>().Envois);
        Assert.Equal(4, envoi.Resultats.Count(resultat => resultat.Numero == "1"));
        Assert.Equal("Atelier", Assert.Single(envoi.Listes).Titre);
    }

    [Fact]
    public async Task Who_follows_the_person_no_more_sends_nothing_and_is_told()
    {
        var equipe = await Equipe.Monter(hote);
        var (anne, bruno) = (equipe.Anne.Client, equipe.Bruno.Client);
        var (partie, restee) = (await anne.Ajouter("Ana", "Un"), await anne.Ajouter("Bea", "Deux"));
        await hote.Programmer(anne, "Pour une seule", [partie]);
        await hote.Programmer(anne, "Pour les deux", [partie, restee]);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [partie])).Statut(201);

        hote.Horloge.Advance(Attente);
        await hote.Passer();
        await hote.Reprendre();

        Assert.Empty(await HoteDesDeparts.Textes(bruno, partie));
        Assert.Equal(["Pour les deux"], await HoteDesDeparts.Textes(anne, restee));
        var restes = await HoteDesDeparts.Lister(anne);
        Assert.Equal(["Pour les deux", "Pour une seule"], restes.Select(reste => reste.Texte).Order(StringComparer.Ordinal));
        Assert.All(
            restes,
            reste =>
            {
                Assert.Equal(EtatDEnvoi.NonEnvoye, reste.Etat);
                var manque = Assert.Single(reste.NonEnvoyes);
                Assert.Equal((partie, "Ana", "destinataire-parti"), (manque.Id, manque.Prenom, manque.Code));
            }
        );
        Assert.Equal(2, (await anne.Lire(Chemin)).Statut(200).Lire<EnvoisProgrammesResponse>().NonEnvoyes);

        // Told until it is put away; it is no more to be changed, and does not leave when the person comes back.
        var changement = new { texte = "Autre" };
        var refuse = await anne.Envoyer(HttpMethod.Patch, $"{Chemin}/{restes[0].Id}", changement, ("If-Match", restes[0].Version));
        Assert.Equal("envoi-plus-en-attente", refuse.Statut(409).CodeDeProbleme);
        (await equipe.Anne.Recuperer()).Statut(201);
        await hote.Reprendre();
        Assert.Empty(await HoteDesDeparts.Textes(anne, partie));
        foreach (var reste in restes)
            (await anne.Envoyer(HttpMethod.Delete, $"{Chemin}/{reste.Id}")).Statut(204);
        Assert.Empty(await HoteDesDeparts.Lister(anne));
    }

    [Fact]
    public async Task A_list_that_a_person_left_for_good_and_one_that_was_deleted_leave_the_others_theirs()
    {
        var equipe = await Equipe.Monter(hote);
        var anne = equipe.Anne.Client;
        var (partie, restee) = (await anne.Ajouter("Ana", "Un"), await anne.Ajouter("Bea", "Deux"));
        var listes = new List<Guid>();
        foreach (var membres in new[] { new[] { partie, restee }, new[] { restee } })
            listes.Add(
                (await anne.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = $"{membres.Length}", membres }))
                    .Statut(201)
                    .Id
            );
        await hote.Programmer(anne, "À la liste", [], [listes[0]]);
        await hote.Programmer(anne, "À une liste supprimée", [], [listes[1]]);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [partie])).Statut(201);
        (await anne.Envoyer(HttpMethod.Delete, $"/api/listes-de-diffusion/{listes[1]}")).Statut(204);

        hote.Horloge.Advance(Attente);
        await hote.Passer();

        Assert.Equal(["À la liste"], await HoteDesDeparts.Textes(anne, restee));
        var restes = (await HoteDesDeparts.Lister(anne)).ToDictionary(reste => reste.Texte, reste => reste.NonEnvoyes);
        Assert.Equal(partie, Assert.Single(restes["À la liste"]).Id);
        Assert.Equal(restee, Assert.Single(restes["À une liste supprimée"]).Id);
    }

    [Theory]
    [InlineData("archivage")]
    [InlineData("suppression")]
    [InlineData("depart")]
    public async Task Whose_follow_up_ended_gets_nothing_and_the_counsellor_is_told(string fin)
    {
        var scene = await Scene.Monter(hote);
        var qui = fin is "suppression" ? await scene.Conseiller.Ajouter("Ana", "Un") : scene.Id;
        await hote.Programmer(scene.Conseiller, "Trop tard", [qui]);
        var dossier = $"/api/beneficiaires/{qui}";
        var motif = new { motif = "formation", dateFinAccompagnement = hote.Horloge.GetUtcNow() };
        var reponse = fin switch
        {
            "archivage" => await scene.Conseiller.Envoyer(HttpMethod.Post, $"{dossier}/archivage", motif),
            "suppression" => await scene.Conseiller.Envoyer(HttpMethod.Delete, dossier),
            _ => await scene.Jeune.Envoyer(HttpMethod.Delete, $"{dossier}/compte"),
        };
        reponse.Statut(204);

        hote.Horloge.Advance(Attente);
        Assert.Equal(0, await hote.Passer());

        var reste = Assert.Single(await HoteDesDeparts.Lister(scene.Conseiller));
        Assert.Equal((EtatDEnvoi.NonEnvoye, "destinataire-parti"), (reste.Etat, Assert.Single(reste.NonEnvoyes).Code));
    }

    [Fact]
    public async Task Two_runs_at_once_send_once()
    {
        var scene = await Scene.Monter(hote);
        var autre = await scene.Conseiller.Ajouter("Ana", "Un");
        for (var i = 0; i < 5; i++)
            await hote.Programmer(scene.Conseiller, $"Seul {i}", [scene.Id]);
        await hote.Programmer(scene.Conseiller, "À deux", [scene.Id, autre]);

        hote.Horloge.Advance(Attente);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => hote.Passer()));
        await hote.Reprendre();

        Assert.Equal(["Seul 0", "Seul 1", "Seul 2", "Seul 3", "Seul 4", "À deux"], (await Textes(scene)).Order(StringComparer.Ordinal));
        Assert.Equal(["À deux"], await HoteDesDeparts.Textes(scene.Conseiller, autre));
        Assert.Empty(await HoteDesDeparts.Lister(scene.Conseiller));
    }

    [Fact]
    public async Task A_run_that_is_slower_than_the_one_that_takes_it_up_sends_nothing_twice()
    {
        var scene = await Scene.Monter(hote);
        await hote.Programmer(scene.Conseiller, "Une fois", [scene.Id]);
        hote.Horloge.Advance(Attente);
        using var reprise = new SemaphoreSlim(0);
        var arrete = 0;
        // The first run stands still between the taking and the message, until another has done all.
        hote.Stockage.Avant = async (operation, partition, _) =>
        {
            if (operation == "read" && partition.Key == $"{scene.Id}" && Interlocked.Exchange(ref arrete, 1) == 0)
                await reprise.WaitAsync(TestContext.Current.CancellationToken);
        };
        var premiere = Task.Run(hote.Passer, TestContext.Current.CancellationToken);
        await Support.Attente.Jusqua(() => Volatile.Read(ref arrete) == 1);

        await hote.Reprendre();
        reprise.Release();
        await premiere;
        hote.Stockage.Reparer();

        Assert.Equal(["Une fois"], await Textes(scene));
        Assert.Empty(await HoteDesDeparts.Lister(scene.Conseiller));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_a_change_and_the_departure_at_the_same_moment_one_holds_and_the_other_is_told(bool annuler)
    {
        var scene = await Scene.Monter(hote);
        for (var fois = 0; fois < 10; fois++)
        {
            var avant = (await Textes(scene)).Length;
            var envoi = await hote.Programmer(scene.Conseiller, "Avant", [scene.Id]);
            hote.Horloge.Advance(Attente);

            var depart = Task.Run(hote.Passer, TestContext.Current.CancellationToken);
            var reponse = annuler
                ? await scene.Conseiller.Envoyer(HttpMethod.Delete, $"{Chemin}/{envoi.Id}")
                : await scene.Conseiller.Envoyer(
                    HttpMethod.Patch,
                    $"{Chemin}/{envoi.Id}",
                    new { texte = "Après" },
                    ("If-Match", envoi.Version)
                );
            await depart;
            await hote.Reprendre();

            var textes = (await Textes(scene))[avant..];
            if (reponse.Code < 300)
                Assert.Equal(annuler ? [] : ["Après"], textes);
            else
            {
                Assert.Contains(reponse.Code, (int[])[404, 409, 412]);
                Assert.Equal(["Avant"], textes);
            }

            Assert.Empty(await HoteDesDeparts.Lister(scene.Conseiller));
        }
    }

    [Fact]
    public async Task Clocks_that_jump_forward_and_back_send_once()
    {
        var scene = await Scene.Monter(hote);
        var maintenant = hote.Horloge.GetUtcNow();
        await hote.Programmer(scene.Conseiller, "Un", [scene.Id]);
        await hote.Programmer(scene.Conseiller, "Deux", [scene.Id], minutes: 60);

        hote.Horloge.AdjustTime(maintenant.AddMinutes(10));
        Assert.Equal(1, await hote.Passer());
        hote.Horloge.AdjustTime(maintenant);
        Assert.Equal(0, await hote.Passer());
        hote.Horloge.AdjustTime(maintenant.AddMinutes(2));
        Assert.Equal(0, await hote.Passer());
        Assert.Equal(["Un"], await Textes(scene));

        // Taken while the clock is ahead, cut off, taken up when it is right again.
        hote.Horloge.AdjustTime(maintenant.AddHours(3));
        hote.Stockage.Panne = (operation, partition, writes) =>
            operation == "commit" && writes.Count > 0 && partition.Key == $"{scene.Id}"
                ? (Moment.Apres, StockageEnPanne.Indisponible)
                : null;
        await Assert.ThrowsAnyAsync<Exception>(hote.Passer);
        hote.Stockage.Reparer();
        hote.Horloge.AdjustTime(maintenant.AddMinutes(61));
        Assert.Equal(0, await hote.Passer());
        Assert.Equal(EtatDEnvoi.EnDepart, Assert.Single(await HoteDesDeparts.Lister(scene.Conseiller)).Etat);
        hote.Horloge.AdjustTime(maintenant.AddHours(4));
        await hote.Passer();
        Assert.Equal(["Un", "Deux"], await Textes(scene));
        Assert.Empty(await HoteDesDeparts.Lister(scene.Conseiller));
    }

    [Theory]
    [InlineData(false, Moment.Avant)]
    [InlineData(false, Moment.Apres)]
    [InlineData(true, Moment.Avant)]
    [InlineData(true, Moment.Apres)]
    public async Task A_run_that_dies_at_any_call_of_the_storage_is_made_good_by_the_next(bool aPlusieurs, Moment moment)
    {
        var scene = await Scene.Monter(hote);
        var autre = await scene.Conseiller.Ajouter("Ana", "Un");
        Guid[] qui = aPlusieurs ? [scene.Id, autre] : [scene.Id];
        var attendus = new List<string>();
        var mort = true;
        for (var appel = 1; mort; appel++)
        {
            var texte = $"Mort à l'appel {appel}";
            attendus.Add(texte);
            await hote.Programmer(scene.Conseiller, texte, qui);
            hote.Horloge.Advance(Attente);
            mort = await MourirA(appel, moment);
            await hote.Reprendre();

            Assert.Equal(attendus, await Textes(scene));
            if (aPlusieurs)
                Assert.Equal(attendus, await HoteDesDeparts.Textes(scene.Conseiller, autre));
            Assert.Empty(await HoteDesDeparts.Lister(scene.Conseiller));
        }

        // Four at least were deaths: before the taking, the message and the end, and one read.
        Assert.InRange(attendus.Count, 5, 60);
    }

    /// <summary>A run in which everything fails from a call on, as for a process that is no more; false when it ended before that call.</summary>
    private async Task<bool> MourirA(int appel, Moment moment)
    {
        var faits = 0;
        hote.Stockage.Panne = (_, _, _) =>
            Interlocked.Increment(ref faits) is var rang && rang < appel
                ? null
                : (rang == appel ? moment : Moment.Avant, StockageEnPanne.Indisponible);
        try
        {
            await hote.Passer();
        }
        catch (AggregateException)
        {
            // It died.
        }

        var mort = Volatile.Read(ref faits) >= appel;
        hote.Stockage.Reparer();
        return mort;
    }

    [Fact]
    public async Task What_is_left_of_a_person_who_is_erased_is_nothing_and_the_others_get_theirs()
    {
        var scene = await Scene.Monter(hote);
        var reste = await scene.Conseiller.Ajouter("Bea", "Deux");
        await hote.Programmer(scene.Conseiller, "Pour elle seule", [scene.Id]);
        await hote.Programmer(scene.Conseiller, "Pour les deux", [scene.Id, reste]);
        await hote.Programmer(scene.Conseiller, "Déjà manqué", [scene.Id], minutes: 1);
        var fin = new { motif = "formation", dateFinAccompagnement = hote.Horloge.GetUtcNow() };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{scene.Id}/archivage", fin)).Statut(204);
        hote.Horloge.Advance(TimeSpan.FromMinutes(1));
        await hote.Passer();
        Assert.Equal(3, (await HoteDesDeparts.Lister(scene.Conseiller)).Length);

        (await hote.Client(Personne.Operateur()).Envoyer(HttpMethod.Delete, $"/api/dossiers/{scene.Id}")).Statut(204);

        var lus = (await scene.Conseiller.Lire(Chemin)).Statut(200);
        var seul = Assert.Single(lus.Lire<EnvoisProgrammesResponse>().Envois);
        Assert.Equal(("Pour les deux", 1), (seul.Texte, seul.Destinataires));
        Assert.DoesNotContain(scene.Personne.Nom, lus.Corps, StringComparison.Ordinal);
        Assert.DoesNotContain($"{scene.Id}", lus.Corps, StringComparison.Ordinal);
        hote.Horloge.Advance(Attente);
        Assert.Equal(1, await hote.Passer());
        Assert.Equal(["Pour les deux"], await HoteDesDeparts.Textes(scene.Conseiller, reste));
        Assert.Empty(await HoteDesDeparts.Lister(scene.Conseiller));
    }

    private static Task<string[]> Textes(Scene scene) => HoteDesDeparts.Textes(scene.Conseiller, scene.Id);
}
