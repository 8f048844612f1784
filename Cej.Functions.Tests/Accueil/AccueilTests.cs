using Cej.Functions.Accueil;
using Cej.Functions.Tests.Compte;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Accueil;

/// <summary>A young person's first page.</summary>
[DeuxHotes]
public sealed class AccueilTests(HoteDeTest hote)
{
    private static readonly object Criteres = new { type = "service-civique", commune = "06088" };

    private static DateOnly Aujourdhui => Domain.Primitives.JourDeParis.De(DateTimeOffset.UtcNow);

    private static async Task<AccueilResponse> Lire(ClientDeTest jeune, Guid id) =>
        (await jeune.Lire($"/api/beneficiaires/{id}/accueil")).Statut(200).Lire<AccueilResponse>();

    [Fact]
    public async Task It_shows_the_week_what_waits_and_who_follows()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Conseiller, "Bonjour");
        var important = new
        {
            texte = "Absente vendredi",
            debut = Aujourdhui.AddDays(-1),
            fin = Aujourdhui.AddDays(2),
        };
        (await scene.Conseiller.Envoyer(HttpMethod.Put, "/api/message-important", important)).Statut(200);
        foreach (var (commentaire, dans) in ((string, int)[])[("Aujourd'hui", 0), ("Dans un mois", 30)])
        {
            var corps = new { commentaire, dateFin = Aujourdhui.AddDays(dans) };
            (await scene.Jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{scene.Id}/demarches", corps)).Statut(201);
        }

        var suggestion = new { criteres = Criteres, beneficiaires = new[] { scene.Id } };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/suggestions", suggestion)).Statut(201);

        var accueil = await Lire(scene.Jeune, scene.Id);

        Assert.Equal("Absente vendredi", accueil.MessageImportant!.Texte);
        Assert.Equal(2, accueil.MessagesNonLus);
        Assert.Equal((DayOfWeek.Monday, DayOfWeek.Sunday), (accueil.Semaine.Du.DayOfWeek, accueil.Semaine.Au.DayOfWeek));
        Assert.InRange(Aujourdhui, accueil.Semaine.Du, accueil.Semaine.Au);
        Assert.Equal("Aujourd'hui", Assert.Single(accueil.Semaine.Demarches).Titre);
        Assert.Empty(accueil.EnRetard);
        Assert.Empty(accueil.NouvellesOffres);
        var personne = scene.ConseillerPersonne;
        Assert.Equal(new(personne.Prenom, personne.Nom, false, null), accueil.Conseiller);

        var proposee = Assert.Single(accueil.Suggestions).Id;
        (await scene.Jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{scene.Id}/suggestions/{proposee}/refus")).Statut(204);
        (await scene.Conseiller.Envoyer(HttpMethod.Delete, "/api/message-important")).Statut(204);
        await scene.Lire(scene.Jeune, 2);
        var ensuite = await Attente.Jusqua(() => Lire(scene.Jeune, scene.Id), lu => lu.MessageImportant is null);
        Assert.Empty(ensuite.Suggestions);
        Assert.Equal(0, ensuite.MessagesNonLus);
    }

    [Fact]
    public async Task It_is_not_sent_again_while_nothing_of_it_changes()
    {
        var scene = await Scene.Monter(hote);
        var chemin = $"/api/beneficiaires/{scene.Id}/accueil";
        var etag = (await scene.Jeune.Lire(chemin)).Statut(200).Etag!;
        Assert.Equal("", (await scene.Jeune.Lire(chemin, ("If-None-Match", etag))).Statut(304).Corps);
        await scene.Envoyer(scene.Conseiller, "Bonjour");
        Assert.NotEqual(etag, (await scene.Jeune.Lire(chemin, ("If-None-Match", etag))).Statut(200).Etag);
    }

    [Fact]
    public async Task Who_follows_for_a_time_is_told_with_who_was_before()
    {
        var equipe = await Equipe.Monter(hote);
        var (_, jeune, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [id])).Statut(201);
        Assert.Equal(new("Bruno", "Lefèvre", true, "Anne Lefèvre"), (await Lire(jeune, id)).Conseiller);
    }

    [Fact]
    public async Task A_new_name_of_either_counsellor_is_shown_to_who_has_seen_the_former_one()
    {
        var equipe = await Equipe.Monter(hote);
        var (_, jeune, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [id])).Statut(201);
        await Lire(jeune, id);

        foreach (var personne in (Personne[])[equipe.Bruno.Personne with { Nom = "Martin" }, equipe.Anne.Personne with { Nom = "Petit" }])
            (await hote.Client(personne).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);

        Assert.Equal(new("Bruno", "Martin", true, "Anne Petit"), (await Lire(jeune, id)).Conseiller);
    }

    [Fact]
    public async Task Who_comes_back_to_a_counsellor_is_shown_what_was_announced_meanwhile()
    {
        var equipe = await Equipe.Monter(hote);
        var (_, jeune, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        Assert.Null((await Lire(jeune, id)).MessageImportant);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [id])).Statut(201);
        var important = new
        {
            texte = "De retour",
            debut = Aujourdhui.AddDays(-1),
            fin = Aujourdhui.AddDays(2),
        };
        (await equipe.Anne.Client.Envoyer(HttpMethod.Put, "/api/message-important", important)).Statut(200);

        (await equipe.Anne.Recuperer()).Statut(201);

        Assert.Equal("De retour", (await Lire(jeune, id)).MessageImportant?.Texte);
    }
}

/// <summary>What the first page costs.</summary>
public sealed class AccueilBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    [Fact]
    public async Task With_twenty_demarches_it_stays_within_the_budget()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(conseiller);
        var demain = Domain.Primitives.JourDeParis.De(DateTimeOffset.UtcNow).AddDays(1);
        for (var i = 0; i < 20; i++)
        {
            var corps = new
            {
                quoi = "Q15",
                moyen = "C15.02",
                dateFin = demain,
            };
            (await jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/demarches", corps)).Statut(201);
        }

        (await jeune.Lire($"/api/beneficiaires/{id}/accueil")).Statut(200);
        // Once after a change of the counsellor or of the notice: what is shown of them is made again from the history and the space.
        hote.Verifier("AccueilLire", 12 + 2 + 5 + 1 + 10.7, 4);
        (await jeune.Lire($"/api/beneficiaires/{id}/accueil")).Statut(200);
        hote.Verifier("AccueilLire", 12, 1);
    }
}

/// <summary>Its week and what is late are those of the day where the person lives.</summary>
public sealed class AccueilDeLaPersonneTests(HoteALHeure hote) : IClassFixture<HoteALHeure>
{
    [Fact]
    public async Task On_a_sunday_evening_in_Martinique_the_week_is_not_over()
    {
        hote.IlEst("2026-11-20T12:00:00Z");
        var (_, jeune, id) = await hote.Monter("America/Martinique");
        foreach (
            var (commentaire, dateFin) in ((string, string)[])
                [("Vendredi", "2026-11-27"), ("Dimanche", "2026-11-29"), ("Lundi", "2026-11-30")]
        )
            (await jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/demarches", new { commentaire, dateFin })).Statut(201);

        hote.IlEst("2026-11-30T03:00:00Z"); // Sunday there, Monday in Paris
        var accueil = (await jeune.Lire($"/api/beneficiaires/{id}/accueil")).Statut(200).Lire<AccueilResponse>();

        Assert.Equal((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29)), (accueil.Semaine.Du, accueil.Semaine.Au));
        Assert.Equal(["Dimanche"], accueil.Semaine.Demarches.Select(demarche => demarche.Titre));
        Assert.Equal(["Vendredi"], accueil.EnRetard.Select(demarche => demarche.Titre));
        Assert.All(accueil.EnRetard, demarche => Assert.True(demarche.EnRetard));
    }
}
