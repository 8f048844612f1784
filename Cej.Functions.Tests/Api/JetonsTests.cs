using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

[DeuxHotes]
public sealed class JetonsTests(HoteDeTest hote)
{
    [Fact]
    public async Task A_key_that_the_provider_changes_is_followed_without_a_restart_and_the_old_one_no_longer_counts()
    {
        await using var prive = new HoteDeTest();
        await prive.InitializeAsync();
        var conseiller = Personne.Conseiller();
        var ancien = prive.Client(conseiller);
        (await ancien.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        // One that was used is remembered for a minute (AppelantsVerifiesTests); this one was not.
        var dormant = prive.ClientAvecJeton(prive.Fournisseur.Jeton(conseiller, jeton => jeton.Expires = DateTime.UtcNow.AddMinutes(20)));

        prive.Fournisseur.ChangerDeCle();
        var nouveau = prive.Client(conseiller);

        // The keys are fetched again because of the unknown one, beside the requests.
        await Attente.Jusqua(async () => (await nouveau.Lire("/api/profil")).Code == 200);
        await Attente.Jusqua(async () => (await dormant.Lire("/api/profil")).Code == 401);
        (await nouveau.Lire("/api/profil")).Statut(200);
    }

    private static readonly string[] DeuxRoles = ["cej-conseiller", "cej-operateur"];

    public static TheoryData<string, object?> RevendicationsInsuffisantes =>
        new()
        {
            { "email", null },
            { "email", "" },
            { "email", "pas-une-adresse" },
            { "email", "zoé@courriel.example" },
            { "roles", null },
            { "roles", "administrateur" },
            { "roles", "Cej-conseiller" },
            { "roles", DeuxRoles },
            { "given_name", null },
            { "family_name", "\u0000" },
            { "sub", null },
            { "sub", "" },
            { "sub", new string('s', 256) },
        };

    [Theory]
    [MemberData(nameof(RevendicationsInsuffisantes))]
    public async Task A_valid_token_that_does_not_say_who_it_is_for_opens_nothing(string revendication, object? valeur)
    {
        var jeton = hote.Fournisseur.Jeton(
            Personne.Conseiller(),
            descriptor =>
            {
                descriptor.Claims.Remove(revendication);
                if (valeur is not null)
                    descriptor.Claims[revendication] = valeur;
            }
        );
        var reponse = await hote.ClientAvecJeton(jeton).Envoyer(HttpMethod.Post, "/api/connexion");
        Assert.Equal("profil-inconnu", reponse.Statut(403).CodeDeProbleme);
    }

    [Fact]
    public async Task A_beneficiary_whose_token_has_no_address_is_known_by_his_identity_only()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (jeune, _, id) = await hote.BeneficiaireConnecte(conseiller);
        var sansAdresse = hote.ClientAvecJeton(hote.Fournisseur.Jeton(jeune, descriptor => descriptor.Claims.Remove("email")));

        Assert.Equal(id, (await sansAdresse.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200).Id);
    }

    [Fact]
    public async Task A_token_counts_only_between_its_two_instants_within_half_a_minute_of_skew()
    {
        var personne = Personne.Conseiller();
        await Verifier(jeton => jeton.NotBefore = DateTime.UtcNow.AddMinutes(5), 401);
        await Verifier(jeton => jeton.NotBefore = DateTime.UtcNow.AddSeconds(10), 200);
        await Verifier(jeton => jeton.Expires = DateTime.UtcNow.AddSeconds(-10), 200);
        await Verifier(jeton => jeton.Expires = DateTime.UtcNow.AddSeconds(-60), 401);
        await Verifier(jeton => jeton.Expires = null, 401);
        await Verifier(jeton => jeton.TokenType = "id+jwt", 401);

        async Task Verifier(Action<Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor> alterer, int statut) =>
            (await hote.ClientAvecJeton(hote.Fournisseur.Jeton(personne, alterer)).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(
                statut
            );
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic Y2FtaWxsZTpjYW1pbGxl")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    public async Task What_is_no_token_is_refused_without_a_word_of_detail(string autorisation)
    {
        var reponse = await hote.Client().Lire("/api/profil", ("Authorization", autorisation));
        Assert.Equal("non-authentifie", reponse.Statut(401).CodeDeProbleme);
        Assert.Equal("Bearer", reponse.Brute.Headers.WwwAuthenticate.ToString());
    }

    /// <summary>The second is the example of RFC 6750.</summary>
    [Theory]
    [InlineData("x")]
    [InlineData("mF_9.B5f-4.1JqM")]
    [InlineData("a.b.c")]
    [InlineData("..")]
    public async Task A_token_that_is_no_jwt_is_refused_in_words_of_its_own(string jeton)
    {
        var reponse = await hote.Client().Lire("/api/profil", ("Authorization", $"Bearer {jeton}"));
        Assert.Equal("jeton-opaque", reponse.Statut(401).CodeDeProbleme);
        Assert.Equal("Bearer", reponse.Brute.Headers.WwwAuthenticate.ToString());
    }

    public static TheoryData<string> Forges => [.. JetonsForges.Tous.Keys];

    [Theory]
    [MemberData(nameof(Forges))]
    public async Task A_token_that_no_provider_gave_opens_nothing(string forge)
    {
        var personne = Personne.Conseiller();
        // The same person gets in with what the provider gives.
        (await hote.Client(personne).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);

        var autorisation = JetonsForges.Tous[forge](hote.Fournisseur, personne);
        var reponse = (await hote.Client().Lire("/api/profil", ("Authorization", autorisation))).Statut(401);

        Assert.Contains(reponse.CodeDeProbleme, (string[])["non-authentifie", "jeton-opaque"]);
        Assert.Equal("Bearer", reponse.Brute.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public void There_are_45_kinds_of_them_and_more() => Assert.True(JetonsForges.Tous.Count >= 45, $"{JetonsForges.Tous.Count}");

    [Fact]
    public async Task A_token_in_the_query_string_is_no_token()
    {
        var jeton = hote.Fournisseur.Jeton(Personne.Conseiller());
        (await hote.Client().Lire($"/api/profil?access_token={jeton}")).Statut(401);
    }
}
