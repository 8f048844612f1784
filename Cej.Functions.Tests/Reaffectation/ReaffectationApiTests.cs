using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Functions.Conseillers;
using Cej.Functions.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Portefeuille;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Reaffectation;

[DeuxHotes]
public sealed class ReaffectationApiTests(HoteDeTest hote)
{
    [Fact]
    public async Task For_good_the_dossier_its_conversation_and_its_rows_go_to_the_new_counsellor_at_once()
    {
        var equipe = await Equipe.Monter(hote);
        var (jeune, chezLeJeune, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        var reste = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        var chemin = $"/api/conversations/{id}";
        (await chezLeJeune.Envoyer(HttpMethod.Post, $"{chemin}/messages", new { texte = "Bonjour Anne" })).Statut(201);
        (await equipe.Anne.Client.Envoyer(HttpMethod.Put, $"{chemin}/suivi", new { suivie = true })).Statut(200);

        var faite = (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [id])).Statut(201).Lire<ReaffectationResponse>();

        Assert.Equal((TypeAffectation.Definitive, 1), (faite.Type, faite.Reaffectes));
        await equipe.ChacunDansUnPortefeuille((equipe.Anne, [reste]), (equipe.Bruno, [id]));
        // The former counsellor: nothing any more.
        foreach (var lu in new[] { $"/api/beneficiaires/{id}", $"{chemin}/messages", $"{chemin}/recherche?texte=bonjour" })
            (await equipe.Anne.Client.Lire(lu)).Statut(404);
        (await equipe.Anne.Client.Envoyer(HttpMethod.Post, $"{chemin}/messages", new { texte = "Encore moi" })).Statut(404);
        (await equipe.Anne.Client.Envoyer(HttpMethod.Put, $"{chemin}/lecture", new { jusqua = 1 })).Statut(404);
        (await equipe.Anne.Client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(404);
        Assert.Equal(0, (await equipe.Anne.Client.Lire("/api/conversations")).Lire<ConversationsResponse>().MessagesNonLus);
        // The new one: the unread message, the flag, the notice, the history.
        var ligne = Assert.Single(
            (await equipe.Bruno.Client.Lire("/api/conversations")).Statut(200).Lire<ConversationsResponse>().Conversations
        )!;
        Assert.Equal((1, true), (ligne.NonLus, ligne.Suivie));
        var lus = (await equipe.Bruno.Client.Lire($"{chemin}/messages")).Statut(200).Lire<ConversationResponse>();
        Assert.Equal(["1", "2"], Scene.Numeros(lus));
        var avis = lus.Messages[1];
        Assert.Equal(
            (TypeDeMessage.Systeme, "Bruno Lefèvre vous accompagne désormais.", "nouveau-conseiller"),
            (avis.Type, avis.Texte, avis.Reference!.Id)
        );
        Assert.Null(avis.De);
        Assert.Equal(
            [(equipe.Bruno.Id, TypeAffectation.Definitive, "Camille Lefèvre"), (equipe.Anne.Id, TypeAffectation.Ajout, null)],
            await equipe.Bruno.Historique(id)
        );
        // The young person goes on where he was.
        Assert.Equal(0, (await chezLeJeune.Lire($"{chemin}/messages")).Statut(200).Lire<ConversationResponse>().NonLus);
        (await chezLeJeune.Envoyer(HttpMethod.Post, $"{chemin}/messages", new { texte = "Bonjour Bruno" })).Statut(201);
        (await hote.Client(jeune).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        await equipe.ChacunDansUnPortefeuille((equipe.Anne, [reste]), (equipe.Bruno, [id]));
    }

    [Fact]
    public async Task The_former_counsellor_is_told_once_who_left_and_who_follows_them_now()
    {
        var equipe = await Equipe.Monter(hote);
        var ids = new[] { await equipe.Anne.Client.Ajouter("Zoé", "Petit"), await equipe.Anne.Client.Ajouter("Aya", "Grand") };

        var cle = Guid.NewGuid().ToString();
        foreach (var _ in Enumerable.Range(0, 2))
            (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, ids, cle)).Statut(201);

        var depart = Assert.Single(await equipe.Anne.Departs());
        Assert.Equal((TypeDeDepart.Definitive, "Bruno", "Lefèvre"), (depart.Type, depart.Chez!.Prenom, depart.Chez.Nom));
        Assert.Equal(ids.Order(), depart.Personnes.Select(personne => personne.Id).Order());
        Assert.Empty(await equipe.Bruno.Departs());
        Assert.Empty(await equipe.Superviseur.Departs());

        (await equipe.Reaffecter(equipe.Bruno, equipe.Chloe, temporaire: true, [ids[0]])).Statut(201);
        var parti = Assert.Single(Assert.Single(await equipe.Bruno.Departs()).Personnes);
        Assert.Equal((ids[0], true), (parti.Id, parti.ARecuperer));
        (await equipe.Bruno.Recuperer()).Statut(201);
        // Back again: there is nothing more to say of her to Bruno.
        Assert.Empty(await equipe.Bruno.Departs());
        Assert.Equal([TypeDeDepart.Recuperation], (await equipe.Chloe.Departs()).Select(Type));

        // Put away by somebody else, nothing changes.
        var chemin = $"/api/portefeuille/departs/{depart.Id}";
        (await equipe.Bruno.Client.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
        Assert.Single(await equipe.Anne.Departs());
        foreach (var _ in Enumerable.Range(0, 2))
            (await equipe.Anne.Client.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
        Assert.Empty(await equipe.Anne.Departs());

        static TypeDeDepart Type(DepartResponse depart) => depart.Type;
    }

    [Fact]
    public async Task The_notice_keeps_its_order_whatever_letters_the_new_counsellors_name_has()
    {
        var equipe = await Equipe.Monter(hote);
        var id = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        var agence = (await equipe.Anne.Client.Lire("/api/profil")).Lire<ProfilResponse>().Agence!.Code;
        var abigail = await Equipe.Conseiller(hote, "אביגיל", agence, nom: "כהן");

        (await equipe.Reaffecter(equipe.Anne, abigail, temporaire: false, [id])).Statut(201);

        var avis = Assert.Single((await abigail.Client.Lire($"/api/conversations/{id}/messages")).Lire<ConversationResponse>().Messages)!;
        Assert.Equal(("\u2068אביגיל כהן\u2069 vous accompagne désormais.", "אביגיל כהן"), (avis.Texte, avis.Reference!.Titre));
    }

    [Fact]
    public async Task For_a_time_a_chain_keeps_the_first_counsellor_who_takes_everyone_back_whoever_has_them()
    {
        var equipe = await Equipe.Monter(hote);
        var ids = new[] { await equipe.Anne.Client.Ajouter("Zoé", "Petit"), await equipe.Anne.Client.Ajouter("Aya", "Grand") };
        Assert.Empty(await equipe.Anne.ARecuperer());

        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, ids)).Statut(201);
        Assert.Equal(["Bruno", "Bruno"], (await equipe.Anne.ARecuperer()).Select(Chez));
        (await equipe.Reaffecter(equipe.Bruno, equipe.Chloe, temporaire: true, [ids[0]])).Statut(201);

        Assert.Equal([("Aya", "Bruno"), ("Zoé", "Chloé")], (await equipe.Anne.ARecuperer()).Select(ligne => (Prenom(ligne), Chez(ligne))));
        Assert.Empty(await equipe.Bruno.ARecuperer());
        await equipe.ChacunDansUnPortefeuille((equipe.Bruno, [ids[1]]), (equipe.Chloe, [ids[0]]));
        var fiche = (await equipe.Chloe.Client.Lire($"/api/beneficiaires/{ids[0]}")).Statut(200).Lire<FicheResponse>();
        Assert.True(fiche.Beneficiaire.ReaffectationTemporaire);
        var candidats = $"/api/reaffectation/conseillers/{equipe.Chloe.Id}/beneficiaires";
        var choix = (await equipe.Superviseur.Client.Lire(candidats)).Statut(200).Lire<BeneficiairesAReaffecterResponse>().Beneficiaires[
            0
        ]!;
        Assert.True(choix.ReaffectationTemporaire);

        var retour = (await equipe.Anne.Recuperer()).Statut(201).Lire<RecuperationResponse>();

        Assert.Equal(2, retour.Recuperes);
        Assert.Empty(await equipe.Anne.ARecuperer());
        await equipe.ChacunDansUnPortefeuille((equipe.Anne, ids));
        (await equipe.Chloe.Client.Lire($"/api/beneficiaires/{ids[0]}")).Statut(404);
        fiche = (await equipe.Anne.Client.Lire($"/api/beneficiaires/{ids[0]}")).Statut(200).Lire<FicheResponse>();
        Assert.False(fiche.Beneficiaire.ReaffectationTemporaire);
        Assert.Equal(
            [
                (equipe.Anne.Id, TypeAffectation.Recuperation, "Anne Lefèvre"),
                (equipe.Chloe.Id, TypeAffectation.Temporaire, "Camille Lefèvre"),
                (equipe.Bruno.Id, TypeAffectation.Temporaire, "Camille Lefèvre"),
                (equipe.Anne.Id, TypeAffectation.Ajout, null),
            ],
            await equipe.Anne.Historique(ids[0])
        );
        var textes = (await equipe.Anne.Client.Lire($"/api/conversations/{ids[0]}/messages"))
            .Statut(200)
            .Lire<ConversationResponse>()
            .Messages;
        Assert.Equal(
            [
                "Bruno Lefèvre vous accompagne temporairement.",
                "Chloé Lefèvre vous accompagne temporairement.",
                "Anne Lefèvre vous accompagne de nouveau.",
            ],
            textes.Select(message => message.Texte)
        );
        Assert.Equal(0, (await equipe.Anne.Recuperer()).Statut(201).Lire<RecuperationResponse>().Recuperes);
    }

    [Fact]
    public async Task Arriving_at_the_first_counsellor_ends_what_is_temporary_and_for_good_ends_it_elsewhere()
    {
        var equipe = await Equipe.Monter(hote);
        var ids = new[] { await equipe.Anne.Client.Ajouter("Zoé", "Petit"), await equipe.Anne.Client.Ajouter("Aya", "Grand") };
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, ids)).Statut(201);

        (await equipe.Reaffecter(equipe.Bruno, equipe.Anne, temporaire: true, [ids[0]])).Statut(201);
        Assert.Equal(TypeAffectation.Recuperation, (await equipe.Anne.Historique(ids[0]))[0].Type);
        Assert.Equal(["Aya"], (await equipe.Anne.ARecuperer()).Select(Prenom));

        (await equipe.Reaffecter(equipe.Bruno, equipe.Chloe, temporaire: false, [ids[1]])).Statut(201);
        Assert.Empty(await equipe.Anne.ARecuperer());
        Assert.Empty(await equipe.Bruno.ARecuperer());
        await equipe.ChacunDansUnPortefeuille((equipe.Anne, [ids[0]]), (equipe.Chloe, [ids[1]]));
        // The other way round: what was taken back can go again, and be taken back again.
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [ids[0]])).Statut(201);
        Assert.Equal(["Zoé"], (await equipe.Anne.ARecuperer()).Select(Prenom));
        Assert.Equal(1, (await equipe.Anne.Recuperer()).Statut(201).Lire<RecuperationResponse>().Recuperes);
        await equipe.ChacunDansUnPortefeuille((equipe.Anne, [ids[0]]), (equipe.Chloe, [ids[1]]));
    }

    [Fact]
    public async Task Someone_removed_while_with_a_colleague_is_nobody_to_take_back()
    {
        var equipe = await Equipe.Monter(hote);
        var id = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [id])).Statut(201);

        (await equipe.Bruno.Client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(204);

        Assert.Empty(await equipe.Anne.ARecuperer());
        await equipe.ChacunDansUnPortefeuille();
        Assert.Equal(0, (await equipe.Anne.Recuperer()).Statut(201).Lire<RecuperationResponse>().Recuperes);
    }

    [Fact]
    public async Task Lists_lose_who_left_for_good_and_keep_who_left_for_a_time_as_absent()
    {
        var equipe = await Equipe.Monter(hote);
        var ids = new List<Guid>();
        foreach (var prenom in new[] { "Zoé", "Aya", "Lou" })
            ids.Add(await equipe.Anne.Client.Ajouter(prenom, "Petit"));
        var creee = await equipe.Anne.Client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = "Permis", membres = ids });
        var liste = $"/api/listes-de-diffusion/{creee.Statut(201).Id}";

        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [ids[0]])).Statut(201);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [ids[1]])).Statut(201);
        Assert.Equal([("Aya", false), ("Lou", true)], await Membres());

        // What began as temporary ends for good: the first counsellor's list loses him too.
        (await equipe.Reaffecter(equipe.Bruno, equipe.Chloe, temporaire: false, [ids[1]])).Statut(201);
        Assert.Equal([("Lou", true)], await Membres());

        async Task<(string, bool)[]> Membres() =>
            [
                .. (await equipe.Anne.Client.Lire(liste))
                    .Statut(200)
                    .Lire<ListeResponse>()
                    .Membres.Select(membre => (membre.Prenom, membre.DansLePortefeuille))
                    .Order(),
            ];
    }

    [Fact]
    public async Task Whoever_cannot_be_moved_is_refused_with_a_reason_and_the_others_move()
    {
        var equipe = await Equipe.Monter(hote);
        var ici = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        var chezUnAutre = await equipe.Chloe.Client.Ajouter("Aya", "Grand");
        var ailleurs = await equipe.Ailleurs.Client.Ajouter("Lou", "Loin");
        var parti = await equipe.Anne.Client.Ajouter("Max", "Parti");
        (await equipe.Anne.Client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{parti}")).Statut(204);
        Guid[] demandes = [chezUnAutre, ici, ailleurs, parti, Guid.CreateVersion7(), ici];

        var faite = (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, demandes))
            .Statut(201)
            .Lire<ReaffectationResponse>();

        Assert.Equal(1, faite.Reaffectes);
        var resultats = faite.Resultats.Select(resultat => resultat!).ToArray();
        Assert.Equal(demandes[..5], resultats.Select(resultat => resultat.Beneficiaire));
        foreach (var resultat in resultats)
        {
            var voulu = resultat.Beneficiaire == ici;
            Assert.Equal(voulu, resultat.Reaffecte);
            Assert.Equal(voulu ? null : "plus-dans-le-portefeuille", resultat.Code);
            Assert.Equal(voulu, resultat.Message is null);
        }

        await equipe.ChacunDansUnPortefeuille((equipe.Bruno, [ici]), (equipe.Chloe, [chezUnAutre]));
        Assert.Equal([ailleurs], await equipe.Ailleurs.Portefeuille());
    }

    [Fact]
    public async Task Another_structure_is_as_if_it_were_not_there()
    {
        var equipe = await Equipe.Monter(hote);
        var id = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        var loin = await equipe.Ailleurs.Client.Ajouter("Lou", "Loin");

        Assert.Equal("conseiller-inconnu", (await equipe.Reaffecter(equipe.Anne, equipe.Ailleurs, false, [id])).Statut(404).CodeDeProbleme);
        Assert.Equal(
            "conseiller-inconnu",
            (await equipe.Reaffecter(equipe.Ailleurs, equipe.Anne, false, [loin])).Statut(404).CodeDeProbleme
        );
        (await equipe.Superviseur.Client.Lire($"/api/reaffectation/conseillers/{equipe.Ailleurs.Id}/beneficiaires")).Statut(404);
        (await equipe.Superviseur.Client.Lire($"/api/reaffectation/conseillers/{Guid.CreateVersion7()}/beneficiaires")).Statut(404);
        Assert.Equal([id], await equipe.Anne.Portefeuille());
        Assert.Equal([loin], await equipe.Ailleurs.Portefeuille());
    }

    [Fact]
    public async Task Every_fault_of_the_form_comes_back_at_once()
    {
        var equipe = await Equipe.Monter(hote);
        var vide = await equipe.Superviseur.Client.Envoyer(HttpMethod.Post, "/api/reaffectations", new { });
        Assert.Equal(["beneficiaires", "cible", "source", "temporaire"], vide.Statut(400).Champs);

        var trop = Enumerable.Range(0, 201).Select(_ => Guid.CreateVersion7());
        Assert.Equal(["beneficiaires", "cible"], (await equipe.Reaffecter(equipe.Anne, equipe.Anne, false, trop)).Statut(400).Champs);
    }

    [Fact]
    public async Task The_same_key_gives_the_same_result_and_moves_nobody_twice()
    {
        var equipe = await Equipe.Monter(hote);
        var ids = new[] { await equipe.Anne.Client.Ajouter("Zoé", "Petit"), await equipe.Chloe.Client.Ajouter("Aya", "Grand") };
        var cle = Guid.NewGuid().ToString();
        var faite = (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, ids, cle)).Statut(201);
        (await equipe.Anne.Recuperer()).Statut(201);

        var encore = (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, ids, cle)).Statut(201);

        Assert.Equal(faite.Corps, encore.Corps);
        await equipe.ChacunDansUnPortefeuille((equipe.Anne, [ids[0]]), (equipe.Chloe, [ids[1]]));
        Assert.Equal(3, (await equipe.Anne.Historique(ids[0])).Length);
        var autre = await equipe.Reaffecter(equipe.Anne, equipe.Chloe, temporaire: true, ids, cle);
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);

        // The key of the one who takes back is his own.
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [ids[0]])).Statut(201);
        var retour = (await equipe.Anne.Recuperer(cle)).Statut(201);
        Assert.Equal(retour.Corps, (await equipe.Anne.Recuperer(cle)).Statut(201).Corps);
    }

    [Fact]
    public async Task A_superviseur_whose_right_was_taken_away_can_do_nothing_more()
    {
        var equipe = await Equipe.Monter(hote);
        var id = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        var operateur = hote.Client(Personne.Operateur());
        var habilitation = new { email = equipe.Superviseur.Personne.Email, structure = equipe.Structure };
        var ligne = (await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", habilitation))
            .Statut(200)
            .Lire<SuperviseursFunctions.SuperviseurResponse>();
        (await operateur.Envoyer(HttpMethod.Delete, $"/api/superviseurs/{ligne.Id}")).Statut(204);

        var refus = await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [id]);
        Assert.Equal("reserve-aux-superviseurs", refus.Statut(403).CodeDeProbleme);
        (await equipe.Superviseur.Client.Lire("/api/reaffectation/conseillers?recherche=anne")).Statut(403);
        (await equipe.Superviseur.Client.Lire($"/api/reaffectation/conseillers/{equipe.Anne.Id}/beneficiaires")).Statut(403);
    }

    [Fact]
    public async Task Each_access_and_each_move_has_its_line_in_the_access_audit_and_who_did_not_move_has_none()
    {
        var equipe = await Equipe.Monter(hote);
        var id = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        (await equipe.Superviseur.Client.Lire("/api/reaffectation/conseillers?recherche=anne")).Statut(200);
        (await equipe.Superviseur.Client.Lire($"/api/reaffectation/conseillers/{equipe.Anne.Id}/beneficiaires")).Statut(200);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [id, Guid.CreateVersion7()])).Statut(201);
        await equipe.Anne.Client.Lire("/api/portefeuille/departs");
        await equipe.Anne.Client.Lire("/api/portefeuille/a-recuperer");
        (await equipe.Anne.Recuperer()).Statut(201);
        var (superviseur, anne) = (equipe.Superviseur.Personne, equipe.Anne.Personne);

        Assert.Equal(
            [ActionConsignee.ConseillersRecherches, ActionConsignee.PortefeuilleLuPourReaffectation, ActionConsignee.BeneficiaireReaffecte],
            (await AuditDUnHote.Jusqua(hote, superviseur, ActionConsignee.BeneficiaireReaffecte))[^3..]
        );
        Assert.Equal(
            [
                ActionConsignee.BeneficiaireAjoute,
                ActionConsignee.DepartsLus,
                ActionConsignee.RetoursLus,
                ActionConsignee.BeneficiaireReaffecte,
            ],
            (await AuditDUnHote.Jusqua(hote, anne, ActionConsignee.BeneficiaireReaffecte))[^4..]
        );
    }

    [Fact]
    public async Task Open_sockets_tell_the_former_counsellor_once_that_it_is_over_and_nothing_after()
    {
        var equipe = await Equipe.Monter(hote);
        var (_, chezLeJeune, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        await using var anne = await Ecoute.Ouvrir(equipe.Anne.Client);
        await using var bruno = await Ecoute.Ouvrir(equipe.Bruno.Client);
        await using var jeune = await Ecoute.Ouvrir(chezLeJeune);

        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [id])).Statut(201);
        var fin = await anne.Attendre(TypeDEvenement.SuiviRetire);
        Assert.Equal(id.ToString(), fin.Conversation);
        await bruno.Attendre(TypeDEvenement.SuiviModifie);
        await bruno.Attendre(TypeDEvenement.MessageAjoute, "1");
        await jeune.Attendre(TypeDEvenement.MessageAjoute, "1");

        (await chezLeJeune.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = "Bonjour" })).Statut(201);
        (await chezLeJeune.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/saisie")).Statut(204);
        await bruno.Attendre(TypeDEvenement.MessageAjoute, "2");
        await bruno.Attendre(TypeDEvenement.Saisie);
        // Something of her own comes after all of that on the same socket: had she been told, she would have heard it before.
        var autre = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        (await equipe.Anne.Client.Envoyer(HttpMethod.Post, $"/api/conversations/{autre}/messages", new { texte = "Bonjour" })).Statut(201);
        await anne.Attendre(TypeDEvenement.MessageAjoute);
        Assert.Equal([TypeDEvenement.SuiviRetire], anne.Recus.Where(recu => recu.Conversation == id.ToString()).Select(recu => recu.Type));
    }

    [Fact]
    public async Task Two_superviseurs_at_once_and_both_sides_writing_leave_one_portfolio_and_no_gap()
    {
        var equipe = await Equipe.Monter(hote);
        var (autre, _) = await hote.SuperviseurConnecte(equipe.Structure);
        var second = equipe with { Superviseur = equipe.Superviseur with { Personne = autre, Client = hote.Client(autre) } };
        List<(ClientDeTest Jeune, Guid Id)> jeunes = [];
        for (var i = 0; i < 6; i++)
        {
            var (_, client, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
            jeunes.Add((client, id));
        }

        var ids = jeunes.Select(jeune => jeune.Id).ToArray();
        var ecrits = jeunes
            .SelectMany(jeune =>
                Enumerable
                    .Range(0, 5)
                    .SelectMany(n =>
                        new[] { Ecrire(jeune.Jeune, jeune.Id, $"Jeune {n}"), Ecrire(equipe.Anne.Client, jeune.Id, $"Anne {n}") }
                    )
            )
            .ToArray();
        var reaffectations = new[]
        {
            equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, ids),
            second.Reaffecter(equipe.Anne, equipe.Chloe, temporaire: false, ids),
        };
        var reponses = await Task.WhenAll(reaffectations);
        var codes = await Task.WhenAll(ecrits);

        Assert.Equal(ids.Length, reponses.Sum(reponse => reponse.Statut(201).Lire<ReaffectationResponse>().Reaffectes));
        Assert.All(codes, code => Assert.True(code is 201 or 404, $"{code}"));
        var chez = new Dictionary<Guid, Membre>();
        foreach (var membre in new[] { equipe.Anne, equipe.Bruno, equipe.Chloe })
        {
            foreach (var id in await membre.Portefeuille())
                chez.Add(id, membre);
        }

        Assert.Equal(ids.Order(), chez.Keys.Order());
        Assert.Empty(await equipe.Anne.Portefeuille());
        foreach (var (id, membre) in chez)
        {
            Assert.Equal(2, (await membre.Historique(id)).Length);
            var numeros = Scene.Numeros(
                (await membre.Client.Lire($"/api/conversations/{id}/messages?limite=100")).Statut(200).Lire<ConversationResponse>()
            );
            Assert.Equal(Enumerable.Range(1, numeros.Length).Select(n => $"{n}"), numeros);
        }

        var attendus = chez.Count(paire => paire.Value == equipe.Bruno);
        Assert.Equal(attendus, (await equipe.Anne.ARecuperer()).Length);

        static async Task<int> Ecrire(ClientDeTest qui, Guid id, string texte) =>
            (await qui.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte })).Code;
    }

    private static string Prenom(RetourResponse ligne) => ligne.Prenom;

    private static string Chez(RetourResponse ligne) => ligne.Chez.Prenom;
}
