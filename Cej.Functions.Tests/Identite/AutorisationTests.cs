using System.Net;
using Cej.LocalHost.Identite;
using Microsoft.IdentityModel.JsonWebTokens;
using static Cej.Functions.Tests.Identite.Navigateur;

namespace Cej.Functions.Tests.Identite;

public sealed class AutorisationTests(FournisseurDeTest fournisseur) : IClassFixture<FournisseurDeTest>
{
    [Fact]
    public async Task A_code_with_pkce_gives_tokens_with_the_claims_of_the_account()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var retour = await navigateur.Connecter("camille");
        Assert.Equal("etat-1", retour["state"]);
        Assert.Equal(fournisseur.Emetteur.AbsoluteUri, retour["iss"]);

        var jetons = await navigateur.Echanger(retour["code"]);
        Assert.Equal("Bearer", jetons.GetProperty("token_type").GetString());
        Assert.InRange(jetons.GetProperty("expires_in").GetInt32(), 890, 900);
        Assert.False(string.IsNullOrEmpty(jetons.GetProperty("refresh_token").GetString()));

        var acces = new JsonWebToken(jetons.GetProperty("access_token").GetString());
        Assert.Equal("at+jwt", acces.Typ);
        Assert.Equal("RS256", acces.Alg);
        Assert.Equal("cej-api", Assert.Single(acces.Audiences));
        Assert.Equal(fournisseur.Emetteur.AbsoluteUri, acces.Issuer);
        Assert.Equal("camille.lefevre-martin@francetravail.example", acces.GetClaim("email").Value);
        Assert.Equal("Camille", acces.GetClaim("given_name").Value);
        Assert.Equal("Lefèvre-Martin", acces.GetClaim("family_name").Value);
        Assert.Equal("true", acces.GetClaim("email_verified").Value);
        Assert.Equal("cej-conseiller", acces.GetClaim("roles").Value);
        Assert.DoesNotContain(acces.Claims, claim => claim.Type.StartsWith("cej_", StringComparison.Ordinal));

        var identite = new JsonWebToken(jetons.GetProperty("id_token").GetString());
        Assert.Equal("nonce-1", identite.GetClaim("nonce").Value);
        Assert.Equal("cej-web", Assert.Single(identite.Audiences));
        Assert.Equal(acces.Subject, identite.Subject);
        Assert.Equal("Camille Lefèvre-Martin", identite.GetClaim("name").Value);
    }

    [Fact]
    public async Task An_api_that_trusts_the_discovery_document_accepts_the_access_token_and_no_other()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var jetons = await navigateur.ConnecterEtEchanger("odile");
        using var moi = await navigateur.AvecJeton("/api/moi", jetons.GetProperty("access_token").GetString()!);
        var claims = await Json(moi, HttpStatusCode.OK);
        Assert.Equal("cej-operateur", claims.GetProperty("role").GetString());
        Assert.Equal("odile.fabre@exploitation.example", claims.GetProperty("email").GetString());

        using var sans = await navigateur.Get("/api/moi");
        Assert.Equal(HttpStatusCode.Unauthorized, sans.StatusCode);
        using var identite = await navigateur.AvecJeton("/api/moi", jetons.GetProperty("id_token").GetString()!);
        Assert.Equal(HttpStatusCode.Unauthorized, identite.StatusCode);
        using var ailleurs = fournisseur.NouveauNavigateur(Guichet.Jeunes);
        var duJeune = await ailleurs.ConnecterEtEchanger("ines");
        using var jeune = await ailleurs.AvecJeton("/api/moi", duJeune.GetProperty("access_token").GetString()!);
        Assert.Equal(HttpStatusCode.Unauthorized, jeune.StatusCode);
    }

    [Fact]
    public async Task Userinfo_tells_who_the_access_token_is_for()
    {
        using var navigateur = fournisseur.NouveauNavigateur(Guichet.Jeunes);
        var jetons = await navigateur.ConnecterEtEchanger("lucas");
        using var reponse = await navigateur.AvecJeton("/identite/jeunes/utilisateur", jetons.GetProperty("access_token").GetString()!);
        var utilisateur = await Json(reponse, HttpStatusCode.OK);
        Assert.Equal("N’Diaye", utilisateur.GetProperty("family_name").GetString());
        Assert.Empty(utilisateur.GetProperty("roles").EnumerateArray());

        using var sans = await navigateur.Get("/identite/jeunes/utilisateur");
        Assert.InRange((int)sans.StatusCode, 400, 401);
        using var ailleurs = await navigateur.AvecJeton("/identite/agents/utilisateur", jetons.GetProperty("access_token").GetString()!);
        Assert.InRange((int)ailleurs.StatusCode, 400, 401);
    }

    [Theory]
    [InlineData("agents")]
    [InlineData("jeunes")]
    public async Task Discovery_announces_only_what_is_allowed(string nom)
    {
        var guichet = Guichet.Tous.Single(guichet => guichet.Nom == nom);
        var emetteur = fournisseur.EmetteurDe(guichet).AbsoluteUri;
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Get(guichet.Decouverte);
        var decouverte = await Json(reponse, HttpStatusCode.OK);
        string Liste(string nom) =>
            string.Join(
                ' ',
                decouverte.GetProperty(nom).EnumerateArray().Select(valeur => valeur.GetString()).Order(StringComparer.Ordinal)
            );
        Assert.EndsWith($"/identite/{nom}/", emetteur, StringComparison.Ordinal);
        Assert.Equal(emetteur, decouverte.GetProperty("issuer").GetString());
        Assert.Equal("code", Liste("response_types_supported"));
        Assert.Equal("query", Liste("response_modes_supported"));
        Assert.Equal("S256", Liste("code_challenge_methods_supported"));
        Assert.Equal("authorization_code refresh_token", Liste("grant_types_supported"));
        Assert.Equal("RS256", Liste("id_token_signing_alg_values_supported"));
        foreach (
            var point in (string[])["authorization_endpoint", "token_endpoint", "userinfo_endpoint", "end_session_endpoint", "jwks_uri"]
        )
            Assert.StartsWith(emetteur, decouverte.GetProperty(point).GetString(), StringComparison.Ordinal);
    }

    public static TheoryData<string, string?, string?> DemandesRefusees =>
        new()
        {
            { "code_challenge", null, null },
            { "code_challenge_method", "plain", null },
            { "client_id", "inconnu", null },
            { "response_type", "token", null },
            { "response_mode", "form_post", null },
            { "redirect_uri", "https://attaquant.example/connexion/retour", null },
            { "redirect_uri", "http://127.0.0.1:1/connexion/retour", null },
            { "redirect_uri", null, null },
            { "redirect_uri", "fr.cej.app:/retour", null },
            { "client_id", "cej-mobile", null },
            { "redirect_uri", "http://127.0.0.1:4000/autre", "cej-cli" },
            { "redirect_uri", "http://localhost:4000/retour", "cej-cli" },
            { "redirect_uri", "http://127.0.0.1:4000/retour?a=b", "cej-cli" },
            { "redirect_uri", "http://a@127.0.0.1:4000/retour", "cej-cli" },
            { "redirect_uri", "http://127.0.0.1.attaquant.example:4000/retour", "cej-cli" },
            { "redirect_uri", "https://127.0.0.1:4000/retour", "cej-cli" },
        };

    [Theory]
    [MemberData(nameof(DemandesRefusees))]
    public async Task A_wrong_request_is_refused_on_a_readable_page_and_never_redirected(string nom, string? valeur, string? client)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        await navigateur.Connecter("camille");
        using var reponse = await navigateur.Get(
            client is null ? navigateur.Demande((nom, valeur)) : navigateur.Demande(("client_id", client), (nom, valeur))
        );
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Null(reponse.Headers.Location);
        Assert.Contains("<h1>La demande n’a pas abouti</h1>", await reponse.Content.ReadAsStringAsync(Fin), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nathalie", "cej-web", "http://localhost:{port}/connexion/retour")]
    [InlineData("nathalie", "cej-web", "http://127.0.0.1:5173/connexion/retour")]
    [InlineData("jade", "cej-jeune", "http://127.0.0.1:{port}/jeune/connexion/retour")]
    [InlineData("jade", "cej-mobile", "fr.cej.app:/retour")]
    [InlineData("jade", "cej-mobile", "http://127.0.0.1:49152/retour")]
    [InlineData("nathalie", "cej-cli", "http://[::1]:49153/retour")]
    [InlineData("jade", "cej-cli", "http://[::1]:49153/retour")]
    public async Task Each_client_comes_back_to_its_own_addresses(string compte, string client, string retour)
    {
        using var navigateur = fournisseur.NouveauNavigateur(ComptesDeDemonstration.Trouver(compte)!.Guichet);
        var adresse = retour.Replace("{port}", $"{fournisseur.Origine.Port}", StringComparison.Ordinal);
        var parametres = await navigateur.Connecter(compte, ("client_id", client), ("redirect_uri", adresse));
        using var jetons = await navigateur.EchangerReponse(parametres["code"], ("client_id", client), ("redirect_uri", adresse));
        await Json(jetons, HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_signs_in_again_without_a_page_and_prompt_none_needs_one()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var sans = await navigateur.Get(navigateur.Demande(("prompt", "none")));
        Assert.StartsWith(navigateur.RetourWeb + "?", Adresse(sans), StringComparison.Ordinal);
        Assert.Equal("login_required", Parametres(Adresse(sans))["error"]);
        Assert.Equal("etat-1", Parametres(Adresse(sans))["state"]);

        await navigateur.Connecter("mehdi");
        using var avec = await navigateur.Get(navigateur.Demande(("prompt", "none"), ("kc_idp_hint", "ft-conseiller")));
        Assert.True(Parametres(Adresse(avec)).ContainsKey("code"));

        using var autre = await navigateur.Get(navigateur.Demande(("prompt", "none"), ("login_hint", "camille")));
        Assert.Equal("login_required", Parametres(Adresse(autre))["error"]);
    }

    [Theory]
    [InlineData("prompt", "login")]
    [InlineData("prompt", "select_account")]
    [InlineData("login_hint", "camille.lefevre-martin@francetravail.example")]
    public async Task Another_choice_can_be_asked_for_and_ends_in_a_code(string nom, string valeur)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        await navigateur.Connecter("mehdi");
        using var page = await navigateur.Get(navigateur.Demande((nom, valeur)));
        Assert.StartsWith("/identite/agents/connexion?", Adresse(page), StringComparison.Ordinal);
        var jetons = await navigateur.Echanger((await navigateur.Connecter("camille", (nom, valeur)))["code"]);
        Assert.Equal("Camille", new JsonWebToken(jetons.GetProperty("access_token").GetString()).GetClaim("given_name").Value);
    }

    [Fact]
    public async Task An_old_session_is_asked_again_when_the_client_sets_a_maximum_age()
    {
        await using var autre = new FournisseurDeTest();
        await autre.InitializeAsync();
        using var navigateur = autre.NouveauNavigateur();
        await navigateur.Connecter("mehdi");
        autre.Horloge.Advance(TimeSpan.FromMinutes(10));
        using var assezRecente = await navigateur.Get(navigateur.Demande(("max_age", "3600")));
        Assert.True(Parametres(Adresse(assezRecente)).ContainsKey("code"));
        using var tropVieille = await navigateur.Get(navigateur.Demande(("max_age", "60")));
        Assert.StartsWith("/identite/agents/connexion?", Adresse(tropVieille), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cej-web", "fr.cej.app:/autre")]
    [InlineData("cej-mobile", "fr.cej.app:/autre")]
    [InlineData("cej-jeune", "fr.cej.app:/retour")]
    [InlineData("cej-jeune", "https://attaquant.example/jeune/connexion/retour")]
    [InlineData("cej-web", "fr.cej.app:/retour")]
    public async Task The_young_peoples_issuer_refuses_the_agents_client_and_other_addresses(string client, string retour)
    {
        using var navigateur = fournisseur.NouveauNavigateur(Guichet.Jeunes);
        await navigateur.Connecter("jade");
        using var reponse = await navigateur.Get(navigateur.Demande(("client_id", client), ("redirect_uri", retour)));
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Null(reponse.Headers.Location);
    }

    [Fact]
    public async Task An_agent_and_a_young_person_are_signed_in_side_by_side_in_one_browser()
    {
        using var agents = fournisseur.NouveauNavigateur();
        using var jeunes = agents.A(Guichet.Jeunes);
        await agents.Connecter("mehdi");
        using var pasEncore = await jeunes.Get(jeunes.Demande(("prompt", "none")));
        Assert.Equal("login_required", Parametres(Adresse(pasEncore))["error"]);
        await jeunes.Connecter("ines");
        using var toujours = await agents.Get(agents.Demande(("prompt", "none")));
        Assert.True(Parametres(Adresse(toujours)).ContainsKey("code"));
    }

    [Fact]
    public async Task A_code_and_a_refresh_token_of_one_issuer_are_nothing_to_the_other()
    {
        var retour = "http://127.0.0.1:49152/retour";
        (string, string?)[] demande = [("client_id", "cej-cli"), ("redirect_uri", retour)];
        (string, string)[] echange = [("client_id", "cej-cli"), ("redirect_uri", retour)];
        using var jeunes = fournisseur.NouveauNavigateur(Guichet.Jeunes);
        using var agents = jeunes.A(Guichet.Agents);
        var code = (await jeunes.Connecter("ines", demande))["code"];
        using var ailleurs = await agents.EchangerReponse(code, echange);
        await Refuse(ailleurs, "invalid_grant");
        using var ici = await jeunes.EchangerReponse((await jeunes.Connecter("ines", demande))["code"], echange);
        var jeton = (await Json(ici, HttpStatusCode.OK)).GetProperty("refresh_token").GetString()!;
        using var rafraichi = await agents.RafraichirReponse(jeton, "cej-cli");
        await Refuse(rafraichi, "invalid_grant");
    }
}
