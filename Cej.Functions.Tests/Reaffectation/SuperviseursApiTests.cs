using Cej.Functions.Conseillers;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Reaffectation;

[DeuxHotes]
public sealed class SuperviseursApiTests(HoteDeTest hote)
{
    private const string Structure = "Direction territoriale Côte d'Azur";

    [Fact]
    public async Task An_operator_grants_the_right_and_takes_it_away_and_both_hold_at_the_next_request()
    {
        var operateur = await Operateur();
        var (conseiller, client) = await hote.ConseillerConnecte();
        Assert.False(await EstSuperviseur(client));

        // As people type them: the address in capitals with spaces around, the structure without accents.
        var demande = new { email = $"  {conseiller.Email.ToUpperInvariant()} ", structure = "direction territoriale cote d azur" };
        var habilite = (await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", demande))
            .Statut(200)
            .Lire<SuperviseursFunctions.SuperviseurResponse>();
        Assert.Equal((conseiller.Email, Structure), (habilite.Email, habilite.Structure));
        Assert.True(await EstSuperviseur(client));

        var encore = (await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", demande))
            .Statut(200)
            .Lire<SuperviseursFunctions.SuperviseurResponse>();
        Assert.Equal(habilite.Id, encore.Id);
        Assert.Single(await Toutes(operateur), ligne => ligne.Email == conseiller.Email);

        var chemin = $"/api/superviseurs/{habilite.Id}";
        (await operateur.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
        (await operateur.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
        Assert.False(await EstSuperviseur(client));
        Assert.DoesNotContain(await Toutes(operateur), ligne => ligne.Email == conseiller.Email);
    }

    /// <summary>The service in production makes a superviseur of whoever's address begins like one's: a prefix, a wildcard, another domain.</summary>
    [Fact]
    public async Task An_address_that_only_resembles_one_on_the_list_has_no_right()
    {
        var operateur = await Operateur();
        var cle = Guid.NewGuid().ToString("N");
        var demande = new { email = $"jeanne.{cle}@francetravail.example", structure = Structure };
        (await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", demande)).Statut(200);

        string[] voisines =
        [
            "j@francetravail.example",
            $"jeanne.{cle[..^1]}@francetravail.example",
            $"jeanne.{cle}@autre.example",
            $"jeanne_{cle}@francetravail.example",
        ];
        foreach (var email in voisines)
        {
            var voisine = hote.Client(Personne.Conseiller() with { Email = email });
            (await voisine.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
            Assert.False(await EstSuperviseur(voisine), email);
        }

        var exacte = hote.Client(Personne.Conseiller() with { Email = $"Jeanne.{cle}@francetravail.example" });
        (await exacte.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.True(await EstSuperviseur(exacte));
    }

    [Theory]
    [InlineData('j', 'ｊ')] // fullwidth
    [InlineData('k', '\u212A')] // the Kelvin sign
    [InlineData('i', 'İ')]
    public async Task A_twin_of_an_address_in_other_characters_has_no_right_and_no_dossier(char lettre, char jumelle)
    {
        var operateur = await Operateur();
        var adresse = $"{lettre}eanne.{Guid.NewGuid():N}@francetravail.example";
        var demande = new { email = adresse, structure = Structure };
        (await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", demande)).Statut(200);
        var (_, conseiller) = await hote.ConseillerConnecte();
        await conseiller.Ajouter("Inès", "Moreau", adresse);

        var imposteur = hote.Client(Personne.Conseiller() with { Email = jumelle + adresse[1..] });
        Assert.Equal("profil-inconnu", (await imposteur.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(403).CodeDeProbleme);
        var jeune = hote.Client(Personne.Beneficiaire() with { Email = jumelle + adresse[1..] });
        Assert.Equal("adresse-non-verifiee", (await jeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(403).CodeDeProbleme);
    }

    [Fact]
    public async Task The_right_is_the_first_ones_who_came_with_the_address_and_follows_who_that_is()
    {
        var operateur = await Operateur();
        var jeanne = Personne.Conseiller();
        var demande = new { email = jeanne.Email, structure = Structure };
        (await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", demande)).Statut(200);
        var premiere = hote.Client(jeanne);
        (await premiere.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.True(await EstSuperviseur(premiere));

        // The address went to somebody else at the provider, and a change of the line does not give it away either.
        var autre = hote.Client(Personne.Conseiller() with { Email = jeanne.Email });
        (await autre.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.False(await EstSuperviseur(autre));
        (await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", demande)).Statut(200);
        Assert.False(await EstSuperviseur(autre));
        Assert.True(await EstSuperviseur(premiere));

        var mariee = hote.Client(jeanne with { Email = $"jeanne.{Guid.NewGuid():N}@francetravail.example" });
        (await mariee.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.True(await EstSuperviseur(mariee));
        Assert.False(await EstSuperviseur(autre));
    }

    [Fact]
    public async Task Every_fault_of_a_line_comes_back_at_once()
    {
        var operateur = hote.Client(Personne.Operateur());
        var refus = await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", new { email = "jeanne", structure = "Nulle part" });
        Assert.Equal(["email", "structure"], refus.Statut(400).Champs);
        Assert.Equal("champs-invalides", (await operateur.Lire("/api/superviseurs?apres=%C3%A9&limite=0")).Statut(400).CodeDeProbleme);
    }

    [Fact]
    public async Task An_operator_has_no_space_and_sees_no_dossier()
    {
        var operateur = hote.Client(Personne.Operateur());
        Assert.Equal("compte-sans-espace", (await operateur.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(403).CodeDeProbleme);
    }

    private async Task<ClientDeTest> Operateur()
    {
        await hote.UneAgence(Structure);
        return hote.Client(Personne.Operateur());
    }

    private static async Task<bool> EstSuperviseur(ClientDeTest client) =>
        (await client.Lire("/api/profil")).Statut(200).Lire<ProfilResponse>().Superviseur;

    /// <summary>The whole list, by pages of three.</summary>
    private static async Task<List<SuperviseursFunctions.SuperviseurResponse>> Toutes(ClientDeTest operateur)
    {
        List<SuperviseursFunctions.SuperviseurResponse> lignes = [];
        for (string? apres = null; ; )
        {
            var page = (await operateur.Lire($"/api/superviseurs?limite=3{(apres is null ? "" : $"&apres={apres}")}"))
                .Statut(200)
                .Lire<SuperviseursFunctions.SuperviseursResponse>();
            Assert.Contains(Structure, page.Structures);
            lignes.AddRange(page.Superviseurs);
            apres = page.Suivant;
            if (apres is null)
                return lignes;
        }
    }
}
