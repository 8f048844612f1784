using System.Text.Json.Nodes;
using Cej.Domain.Demarches;
using Cej.Domain.Primitives;
using Cej.Functions.Demarches;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Demarches;

[DeuxHotes]
public sealed class DemarchesApiTests(HoteDeTest hote)
{
    private static readonly DateOnly Aujourdhui = JourDeParis.De(DateTimeOffset.UtcNow);

    private static string Jour(int dans) => Aujourdhui.AddDays(dans).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string? Ecrit(DateOnly? jour) => jour?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string Chemin(Scene scene) => $"/api/beneficiaires/{scene.Id}/demarches";

    private static Task<ReponseDeTest> Poster(Scene scene, object corps, string? cle = null) =>
        scene.Jeune.Envoyer(HttpMethod.Post, Chemin(scene), corps, cle is null ? [] : [("Idempotency-Key", cle)]);

    private static async Task<DemarcheResponse> Creer(Scene scene, string commentaire, int dans) =>
        (await Poster(scene, new { commentaire, dateFin = Jour(dans) })).Statut(201).Lire<DemarcheResponse>();

    private static Task<ReponseDeTest> Statut(Scene scene, DemarcheResponse demarche, object corps) =>
        scene.Jeune.Envoyer(HttpMethod.Put, $"{Chemin(scene)}/{demarche.Id}/statut", corps, ("If-Match", demarche.Version));

    private static string[] Titres(DemarchesResponse page) => [.. page.Demarches.Select(d => d.Titre)];

    [Fact]
    public async Task A_predefined_demarche_is_found_by_a_word_created_with_a_moyen_and_passed_on()
    {
        var scene = await Scene.Monter(hote);
        var trouvee = (await scene.Jeune.Lire("/api/referentiel-des-demarches?recherche=lettre")).Lire<ReferentielResponse>().Demarches[0];
        var (quoi, moyen) = (trouvee.Quoi, trouvee.Moyens[1].Code);

        var creee = await Poster(
            scene,
            new
            {
                quoi,
                moyen,
                dateFin = Jour(7),
            }
        );

        var demarche = creee.Statut(201).Lire<DemarcheResponse>();
        Assert.Equal($"{Chemin(scene)}/{demarche.Id}", creee.Brute.Headers.Location!.OriginalString);
        Assert.Equal(TypeDeDemarche.Predefinie, demarche.Type);
        Assert.Equal("Rédiger ma lettre de motivation", demarche.Titre);
        Assert.Equal("En participant à un atelier", demarche.Moyen!.Libelle);
        Assert.Equal(StatutDeDemarche.AFaire, demarche.Statut);
        Assert.Equal([StatutDeDemarche.EnCours, StatutDeDemarche.Realisee, StatutDeDemarche.Annulee], demarche.StatutsPossibles);
        Assert.Equal(creee.Etag, demarche.Version);

        var transmise = await Attendre(scene, demarche, EtatDeTransmission.Transmise);
        Assert.NotNull(transmise.Transmission.Le);
        // The transmission is not the young person's change: what he read is still what he may change.
        Assert.Equal(demarche.Version, transmise.Version);
        var fichier = await File.ReadAllLinesAsync(
            Path.Combine(hote.DossierDesDonnees, "transmissions.jsonl"),
            TestContext.Current.CancellationToken
        );
        var ligne = JsonNode.Parse(Assert.Single(fichier, l => l.Contains($"{demarche.Id}", StringComparison.Ordinal)))!;
        Assert.Equal(("AC", quoi, moyen), ($"{ligne["etat"]}", $"{ligne["quoi"]}", $"{ligne["comment"]}"));
        Assert.Equal(scene.Personne.Email, $"{ligne["individu"]!["email"]}");
    }

    private static Task<DemarcheResponse> Attendre(Scene scene, DemarcheResponse demarche, EtatDeTransmission etat) =>
        Attente.Jusqua(
            async () => (await scene.Conseiller.Lire($"{Chemin(scene)}/{demarche.Id}")).Statut(200).Lire<DemarcheResponse>(),
            lue => lue.Transmission.Etat == etat
        );

    [Fact]
    public async Task A_personalised_demarche_has_a_comment_and_a_date_and_one_that_is_over_is_done()
    {
        var scene = await Scene.Monter(hote);
        var demarche = await Creer(scene, "  Appeler le garage\net demander un stage ", 3);
        Assert.Equal(TypeDeDemarche.Personnalisee, demarche.Type);
        Assert.Equal("Appeler le garage\net demander un stage", demarche.Commentaire);
        var faite = await Creer(scene, "Déjà fait", -3);
        Assert.Equal(StatutDeDemarche.Realisee, faite.Statut);
        Assert.Equal((Jour(-3), Jour(-3)), (Ecrit(faite.DateDebut), Ecrit(faite.DateFin)));
        Assert.Equal(StatutDeDemarche.AFaire, (await Creer(scene, "Aujourd'hui", 0)).Statut);
    }

    [Fact]
    public async Task What_is_missing_or_does_not_go_together_is_refused_all_at_once()
    {
        var scene = await Scene.Monter(hote);
        Assert.Equal(["commentaire", "dateFin"], (await Poster(scene, new { })).Statut(400).Champs);
        Assert.Equal(["commentaire"], (await Poster(scene, new { commentaire = "x", dateFin = Jour(1) })).Statut(400).Champs);
        Assert.Equal(
            ["commentaire"],
            (await Poster(scene, new { commentaire = new string('x', 256), dateFin = Jour(1) })).Statut(400).Champs
        );
        (await Poster(scene, new { commentaire = new string('é', 255), dateFin = Jour(1) })).Statut(201);
        Assert.Equal(["dateFin", "quoi"], (await Poster(scene, new { quoi = "Q99" })).Statut(400).Champs);
        var mele = await Poster(
            scene,
            new
            {
                quoi = "Q14",
                moyen = "C01.01",
                commentaire = "Bonjour",
                dateFin = "0001-01-01",
            }
        );
        Assert.Equal(["commentaire", "dateFin", "moyen"], mele.Statut(400).Champs);
        Assert.Empty(Titres((await scene.Jeune.Lire(Chemin(scene) + "?statut=annulee")).Lire<DemarchesResponse>()));
    }

    [Fact]
    public async Task The_same_key_creates_once_even_after_a_change_and_refuses_another_content()
    {
        var scene = await Scene.Monter(hote);
        var cle = Guid.NewGuid().ToString();
        var demande = new { commentaire = "Une fois", dateFin = Jour(2) };
        var reponses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Poster(scene, demande, cle)));
        var une = Assert.Single(reponses.Select(reponse => reponse.Statut(201).Id).Distinct());

        (await Statut(scene, reponses[0].Lire<DemarcheResponse>(), new { statut = "en-cours" })).Statut(200);
        var encore = (await Poster(scene, demande, cle)).Statut(201).Lire<DemarcheResponse>();
        Assert.Equal(une, encore.Id);
        Assert.Equal(StatutDeDemarche.EnCours, encore.Statut);
        var autre = await Poster(scene, new { commentaire = "Autre", dateFin = Jour(2) }, cle);
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);
        Assert.Single(Titres((await scene.Jeune.Lire(Chemin(scene))).Lire<DemarchesResponse>()));
    }

    [Fact]
    public async Task The_status_changes_under_the_version_read_and_only_as_the_table_allows()
    {
        var scene = await Scene.Monter(hote);
        var demarche = await Creer(scene, "Appeler", 5);
        var enCours = (await Statut(scene, demarche, new { statut = "en-cours" })).Statut(200);
        Assert.Equal(Jour(0), Ecrit(enCours.Lire<DemarcheResponse>().DateDebut));
        Assert.Equal(412, (await Statut(scene, demarche, new { statut = "annulee" })).Code);
        var sansVersion = await scene.Jeune.Envoyer(HttpMethod.Put, $"{Chemin(scene)}/{demarche.Id}/statut", new { statut = "annulee" });
        sansVersion.Statut(428);

        Assert.Equal(["statut"], (await Statut(scene, enCours.Lire<DemarcheResponse>(), new { statut = "finie" })).Statut(400).Champs);
        Assert.Equal(["statut"], (await Statut(scene, enCours.Lire<DemarcheResponse>(), new { })).Statut(400).Champs);
        var annulee = (await Statut(scene, enCours.Lire<DemarcheResponse>(), new { statut = "annulee" }))
            .Statut(200)
            .Lire<DemarcheResponse>();
        Assert.Null(annulee.DateFin);
        Assert.NotNull(annulee.AnnuleeLe);
        Assert.Equal("transition-impossible", (await Statut(scene, annulee, new { statut = "a-faire" })).Statut(409).CodeDeProbleme);
    }

    [Fact]
    public async Task An_edit_changes_what_is_given_and_nothing_else()
    {
        var scene = await Scene.Monter(hote);
        var perso = await Creer(scene, "Appeler", 5);
        var predefinie = (
            await Poster(
                scene,
                new
                {
                    quoi = "Q14",
                    moyen = "C14.01",
                    dateFin = Jour(4),
                }
            )
        ).Statut(201).Lire<DemarcheResponse>();

        var modifiee = await Modifier(perso, new { commentaire = "Rappeler" });
        Assert.Equal(
            ("Rappeler", Jour(5)),
            (modifiee.Statut(200).Lire<DemarcheResponse>().Titre, Ecrit(modifiee.Lire<DemarcheResponse>().DateFin))
        );
        (await Modifier(perso, new { commentaire = "Encore" })).Statut(412);
        Assert.Equal(["moyen"], (await Modifier(modifiee.Lire<DemarcheResponse>(), new { moyen = "C14.01" })).Statut(400).Champs);
        Assert.Equal(["dateFin"], (await Modifier(modifiee.Lire<DemarcheResponse>(), new { })).Statut(400).Champs);

        var autreMoyen = (await Modifier(predefinie, new { moyen = "C14.02", dateFin = Jour(6) })).Statut(200).Lire<DemarcheResponse>();
        Assert.Equal(("C14.02", Jour(6)), (autreMoyen.Moyen!.Code, Ecrit(autreMoyen.DateFin)));
        Assert.Equal(["commentaire"], (await Modifier(autreMoyen, new { commentaire = "Bonjour" })).Statut(400).Champs);
        var faite = (await Statut(scene, autreMoyen, new { statut = "realisee" })).Statut(200).Lire<DemarcheResponse>();
        Assert.Equal("demarche-terminee", (await Modifier(faite, new { dateFin = Jour(9) })).Statut(409).CodeDeProbleme);

        Task<ReponseDeTest> Modifier(DemarcheResponse demarche, object corps) =>
            scene.Jeune.Envoyer(HttpMethod.Patch, $"{Chemin(scene)}/{demarche.Id}", corps, ("If-Match", demarche.Version));
    }

    [Fact]
    public async Task A_duplicate_has_the_content_of_its_model_and_a_life_of_its_own()
    {
        var scene = await Scene.Monter(hote);
        var modele = (
            await Poster(
                scene,
                new
                {
                    quoi = "Q18",
                    moyen = "C18.01",
                    dateFin = Jour(-1),
                }
            )
        ).Statut(201).Lire<DemarcheResponse>();
        var chemin = $"{Chemin(scene)}/{modele.Id}/duplication";
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());

        var copie = (await scene.Jeune.Envoyer(HttpMethod.Post, chemin, new { dateFin = Jour(8) }, cle))
            .Statut(201)
            .Lire<DemarcheResponse>();
        var encore = (await scene.Jeune.Envoyer(HttpMethod.Post, chemin, new { dateFin = Jour(8) }, cle))
            .Statut(201)
            .Lire<DemarcheResponse>();

        Assert.Equal(copie.Id, encore.Id);
        Assert.NotEqual(modele.Id, copie.Id);
        Assert.Equal((modele.Moyen, StatutDeDemarche.AFaire, true), (copie.Moyen, copie.Statut, (bool)copie.Duplicata));
        (await scene.Jeune.Envoyer(HttpMethod.Post, chemin, new { dateFin = Jour(9) }, cle)).Statut(422);
        Assert.Equal(["dateFin"], (await scene.Jeune.Envoyer(HttpMethod.Post, chemin, new { })).Statut(400).Champs);
        var inconnue = await scene.Jeune.Envoyer(
            HttpMethod.Post,
            $"{Chemin(scene)}/{Guid.NewGuid()}/duplication",
            new { dateFin = Jour(8) }
        );
        Assert.Equal("demarche-inconnue", inconnue.Statut(404).CodeDeProbleme);
    }

    [Fact]
    public async Task The_counsellor_reads_what_is_to_be_done_first_by_page_period_and_status()
    {
        var scene = await Scene.Monter(hote);
        await Creer(scene, "Faite", -10);
        await Creer(scene, "Loin", 30);
        await Creer(scene, "Bientôt", 2);
        (await Statut(scene, await Creer(scene, "Commencée", 20), new { statut = "en-cours" })).Statut(200);
        (await Statut(scene, await Creer(scene, "Abandonnée", 20), new { statut = "annulee" })).Statut(200);

        // By the day that is shown, "À réaliser pour le"; what is over comes last. Periods go by the day it began.
        string[] tout = ["Bientôt", "Commencée", "Loin", "Faite", "Abandonnée"];
        Assert.Equal(tout, Titres((await scene.Conseiller.Lire(Chemin(scene))).Statut(200).Lire<DemarchesResponse>()));
        Assert.Equal(["Commencée", "Faite"], await Filtrer("statut=en-cours,realisee"));
        Assert.Equal(["Bientôt", "Loin"], await Filtrer($"du={Jour(1)}&au={Jour(30)}"));
        Assert.Equal(["Faite"], await Filtrer($"au={Jour(-1)}"));
        Assert.Equal(["Commencée", "Abandonnée"], await Filtrer($"du={Jour(0)}&au={Jour(0)}"));

        List<string> pages = [];
        string? apres = null;
        do
        {
            var page = (
                await scene.Conseiller.Lire($"{Chemin(scene)}?limite=2{(apres is null ? "" : $"&apres={apres}")}")
            ).Lire<DemarchesResponse>();
            Assert.Equal(5, page.Total);
            pages.AddRange(Titres(page));
            apres = page.Suivant;
        } while (apres is not null);
        Assert.Equal(tout, pages);

        foreach (var mauvais in new[] { "statut=finie", "du=hier", "au=2026-02-30", $"du={Jour(2)}&au={Jour(1)}", "apres=x", "limite=0" })
            (await scene.Conseiller.Lire($"{Chemin(scene)}?{mauvais}")).Statut(400);

        async Task<string[]> Filtrer(string filtre) =>
            Titres((await scene.Conseiller.Lire($"{Chemin(scene)}?{filtre}")).Statut(200).Lire<DemarchesResponse>());
    }

    [Fact]
    public async Task The_counsellor_and_the_other_devices_hear_that_something_changed()
    {
        var scene = await Scene.Monter(hote);
        await using var conseiller = await Ecoute.Ouvrir(scene.Conseiller);
        await using var jeune = await Ecoute.Ouvrir(scene.Jeune);
        await Creer(scene, "Secret", 1);
        Assert.Equal(scene.Id.ToString(), (await conseiller.Attendre(TypeDEvenement.DemarchesModifiees)).Conversation);
        await jeune.Attendre(TypeDEvenement.DemarchesModifiees);
        Assert.DoesNotContain(conseiller.Recus, evenement => evenement.ToString().Contains("Secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dossier_holds_a_bounded_number_of_demarches()
    {
        var scene = await Scene.Monter(hote);
        var modele = await Creer(scene, "Modèle", 1);
        var store = hote.Services.GetRequiredService<IDemarcheStore>();
        var lue = (await store.Find(new(scene.Id), modele.Id, TestContext.Current.CancellationToken))!.Value;
        foreach (var groupe in Enumerable.Range(0, CreerDemarcheHandler.Maximum - 1).Chunk(100))
        {
            await Task.WhenAll(
                groupe.Select(_ => store.Create(lue with { Id = Guid.CreateVersion7() }, TestContext.Current.CancellationToken))
            );
        }

        var trop = await Poster(scene, new { commentaire = "Une de trop", dateFin = Jour(1) });
        Assert.Equal("trop-de-demarches", trop.Statut(409).CodeDeProbleme);
        Assert.Equal(CreerDemarcheHandler.Maximum, (await scene.Conseiller.Lire(Chemin(scene))).Lire<DemarchesResponse>().Total);
        Assert.InRange(hote.Couts["DemarchesLister"].Trips, 1, 3);
    }
}
