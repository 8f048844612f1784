using System.Globalization;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Reaffectation;

[DeuxHotes]
public sealed class RechercheDeConseillersTests(HoteDeTest hote)
{
    [Fact]
    public async Task A_counsellor_is_found_by_address_old_or_new_and_by_name()
    {
        var equipe = await Equipe.Monter(hote);
        var agence = await hote.UneAgence(equipe.Structure);
        var cle = Guid.NewGuid().ToString("N");
        var jeanne = await Equipe.Conseiller(hote, "Jeanne", agence, $"jeanne.{cle}@pole-emploi.fr", "Dupont-Février");
        var jean = await Equipe.Conseiller(hote, "Jean", agence, $"jean.{cle}@francetravail.fr", "Dupont");

        Assert.Equal([jeanne.Id], await Chercher(equipe, $"jeanne.{cle}@pole-emploi.fr"));
        Assert.Equal([jeanne.Id], await Chercher(equipe, $" JEANNE.{cle}@francetravail.fr "));
        Assert.Equal([jean.Id], await Chercher(equipe, $"jean.{cle}@pole-emploi.fr"));
        Assert.Equal([jean.Id], await Chercher(equipe, $"jean.{cle}@pole"));
        Assert.Equal([jeanne.Id], await Chercher(equipe, "fevrier jeanne"));
        Assert.Equal([jeanne.Id, jean.Id], await Chercher(equipe, "dupont je"));
        Assert.Equal([jeanne.Id, jean.Id], await Chercher(equipe, cle));
        Assert.Empty(await Chercher(equipe, $"jean.{cle}@autre.example"));
        // What a database would take for wildcards only parts words.
        Assert.Equal([jeanne.Id], await Chercher(equipe, "jeanne%fevrier"));
        Assert.Empty(await Chercher(equipe, "jean%quichotte"));

        var trouve = (await equipe.Superviseur.Client.Lire($"/api/reaffectation/conseillers?recherche=fevrier%20jeanne"))
            .Lire<ColleguesTrouvesResponse>()
            .Conseillers[0];
        Assert.Equal(
            ("Jeanne", "Dupont-Février", $"jeanne.{cle}@pole-emploi.fr", $"Agence {agence}"),
            (trouve.Prenom, trouve.Nom, trouve.Email, trouve.Agence)
        );
    }

    [Fact]
    public async Task Nobody_of_another_structure_is_found_even_by_his_whole_address_and_nobody_without_one()
    {
        var equipe = await Equipe.Monter(hote);
        var (sansAgence, _) = await hote.ConseillerConnecte();
        Assert.Empty(await Chercher(equipe, equipe.Ailleurs.Personne.Email));
        Assert.Empty(await Chercher(equipe, "ailleurs"));
        Assert.Empty(await Chercher(equipe, sansAgence.Email));

        // Who moves to another structure leaves the first at once, and comes to the second.
        var profil = (await equipe.Anne.Client.Lire("/api/profil")).Statut(200);
        var agence = await hote.UneAgence($"{equipe.Structure} ter");
        Assert.Equal([equipe.Anne.Id], await Chercher(equipe, equipe.Anne.Personne.Email));
        (await equipe.Anne.Client.Envoyer(HttpMethod.Patch, "/api/profil", new { agence }, ("If-Match", profil.Etag!))).Statut(200);
        Assert.Empty(await Chercher(equipe, equipe.Anne.Personne.Email));
        var (superviseur, client) = await hote.SuperviseurConnecte($"{equipe.Structure} ter");
        Assert.Equal([equipe.Anne.Id], await Chercher(equipe with { Superviseur = new(superviseur, client) }, "anne"));
    }

    [Fact]
    public async Task A_new_name_or_address_is_found_after_the_next_login()
    {
        var equipe = await Equipe.Monter(hote);
        var mariee = equipe.Anne.Personne with { Nom = "Quichotte", Email = $"quichotte.{Guid.NewGuid():N}@francetravail.fr" };
        (await hote.Client(mariee).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.Equal([equipe.Anne.Id], await Chercher(equipe, "quichotte"));
        Assert.Equal([equipe.Anne.Id], await Chercher(equipe, mariee.Email));
        Assert.Empty(await Chercher(equipe, equipe.Anne.Personne.Email));
    }

    [Fact]
    public async Task At_least_two_characters_and_at_most_ten_answers()
    {
        var equipe = await Equipe.Monter(hote);
        var agence = await hote.UneAgence(equipe.Structure);
        foreach (var saisie in new[] { "", "a", " a ", "a%", "__", "@e" })
        {
            var chemin = $"/api/reaffectation/conseillers?recherche={Uri.EscapeDataString(saisie)}";
            Assert.Equal(["recherche"], (await equipe.Superviseur.Client.Lire(chemin)).Statut(400).Champs);
        }

        for (var i = 0; i < 12; i++)
            await Equipe.Conseiller(hote, "Hercule", agence, nom: $"Travail {i.ToString("D2", CultureInfo.InvariantCulture)}");
        Assert.Equal(10, (await Chercher(equipe, "hercule")).Length);
    }

    private static async Task<Guid[]> Chercher(Equipe equipe, string saisie) =>
        [
            .. (await equipe.Superviseur.Client.Lire($"/api/reaffectation/conseillers?recherche={Uri.EscapeDataString(saisie)}"))
                .Statut(200)
                .Lire<ColleguesTrouvesResponse>()
                .Conseillers.Select(trouve => trouve.Id),
        ];
}

/// <summary>A host that lets a superviseur search three times a minute.</summary>
public sealed class HoteAvare : HoteDeTest
{
    protected override IEnumerable<string> Reglages => ["--Limites:RecherchesParMinute=3"];
}

[Trait(Duree.Nom, Duree.Longue)]
[DeuxHotes]
public sealed class LimiteDesRecherchesTests(HoteAvare hote) : IClassFixture<HoteAvare>
{
    [Fact]
    public async Task Searches_of_people_are_counted_for_each_caller_and_nothing_else_is()
    {
        var (_, gourmand) = await hote.SuperviseurConnecte();
        var (_, sobre) = await hote.SuperviseurConnecte();
        for (var i = 0; i < 3; i++)
            (await gourmand.Lire("/api/reaffectation/conseillers?recherche=anne")).Statut(200);

        var refus = (await gourmand.Lire("/api/reaffectation/conseillers?recherche=anne")).Statut(429);

        Assert.Equal("trop-de-requetes", refus.CodeDeProbleme);
        Assert.InRange(refus.Brute.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        (await gourmand.Lire("/api/profil")).Statut(200);
        (await sobre.Lire("/api/reaffectation/conseillers?recherche=anne")).Statut(200);
    }
}
