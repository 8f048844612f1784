using System.Net;
using Cej.LocalHost.Identite;
using static Cej.Functions.Tests.Identite.Navigateur;

namespace Cej.Functions.Tests.Identite;

public sealed class PagesTests(FournisseurDeTest fournisseur) : IClassFixture<FournisseurDeTest>
{
    [Theory]
    [InlineData("agents", 4)]
    [InlineData("jeunes", 3)]
    public async Task The_login_page_lists_the_accounts_of_its_issuer_as_buttons_and_needs_no_script(string nom, int nombre)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Get($"/identite/{nom}/connexion");
        var page = await reponse.Content.ReadAsStringAsync(Fin);
        Assert.Contains("<html lang=\"fr\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>Se connecter – CEJ, développement</title>", page, StringComparison.Ordinal);
        Assert.Single(page.Split("<h1>").Skip(1));
        Assert.Equal(nombre, page.Split("<button class=\"compte\" type=\"submit\"").Length - 1);
        foreach (var compte in ComptesDeDemonstration.Tous.Where(compte => compte.Guichet.Nom == nom))
        {
            Assert.Contains($"value=\"{compte.Cle}\"", page, StringComparison.Ordinal);
            Assert.Contains(compte.NomComplet, page, StringComparison.Ordinal);
            Assert.Contains(compte.Email, page, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        var politique = Assert.Single(reponse.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", politique, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", politique, StringComparison.Ordinal);

        using var style = await navigateur.Get("/identite/style.css");
        Assert.Equal("text/css", style.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_expected_account_comes_first_at_its_own_issuer_only()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var attendu = await navigateur.Get(navigateur.Demande(("login_hint", ComptesDeDemonstration.Nathalie.Email)));
        var page = await navigateur.Page(Adresse(attendu));
        Assert.Equal("nathalie", page.Split("name=\"compte\" value=\"")[1].Split('"')[0]);

        using var mobile = fournisseur.NouveauNavigateur(Guichet.Jeunes);
        using var inconnu = await mobile.Get(mobile.Demande(("login_hint", ComptesDeDemonstration.Nathalie.Email)));
        page = await mobile.Page(Adresse(inconnu));
        Assert.Equal("ines", page.Split("name=\"compte\" value=\"")[1].Split('"')[0]);
    }

    [Fact]
    public async Task The_session_cookie_is_for_the_provider_alone()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Soumettre(await navigateur.Page("/identite/agents/connexion"), ("compte", "camille"));
        var cookie = Assert.Single(
            reponse.Headers.GetValues("Set-Cookie"),
            valeur => valeur.StartsWith("cej-identite=", StringComparison.Ordinal)
        );
        Assert.Contains("path=/identite/agents/", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://attaquant.example/")]
    [InlineData("//attaquant.example/identite/agents/autorisation?")]
    [InlineData("/\\attaquant.example")]
    [InlineData("/identite/agents/autorisation.attaquant")]
    [InlineData("/identite/jeunes/autorisation?")]
    [InlineData("/identite/agents/autorisation?é")]
    [InlineData("/identite/agents/autorisation?a\r\nSet-Cookie: x=y")]
    [InlineData("/identite/agents/autorisation?\u202e")]
    public async Task The_login_page_forwards_nowhere_else(string retour)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var page = await navigateur.Page("/identite/agents/connexion?retour=" + Uri.EscapeDataString(retour));
        Assert.DoesNotContain("name=\"retour\"", page, StringComparison.Ordinal);
        using var reponse = await navigateur.Soumettre(page, ("compte", "camille"), ("retour", retour));
        Assert.Equal("/identite/agents/", Adresse(reponse));
    }

    [Fact]
    public async Task A_form_sent_from_elsewhere_signs_nobody_in()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Poster("/identite/agents/connexion", ("compte", "camille"));
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        using var silencieux = await navigateur.Get(navigateur.Demande(("prompt", "none")));
        Assert.Equal("login_required", Parametres(Adresse(silencieux))["error"]);
    }

    [Fact]
    public async Task Signing_out_with_the_identity_token_ends_the_session_and_its_refresh_tokens()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var jetons = await navigateur.ConnecterEtEchanger("camille");
        var accueil = new Uri(fournisseur.Origine, "/").AbsoluteUri;
        using var sortie = await navigateur.Get(
            "/identite/agents/deconnexion?state=s1&post_logout_redirect_uri="
                + Uri.EscapeDataString(accueil)
                + "&id_token_hint="
                + jetons.GetProperty("id_token").GetString()
        );
        Assert.Equal(accueil + "?state=s1", Adresse(sortie));
        using var silencieux = await navigateur.Get(navigateur.Demande(("prompt", "none")));
        Assert.Equal("login_required", Parametres(Adresse(silencieux))["error"]);
        using var rafraichi = await navigateur.RafraichirReponse(jetons.GetProperty("refresh_token").GetString()!);
        await Refuse(rafraichi, "invalid_grant");
    }

    [Fact]
    public async Task Signing_out_without_the_identity_token_asks_first()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        await navigateur.Connecter("camille");
        var page = await navigateur.Page("/identite/agents/deconnexion?client_id=cej-web");
        Assert.Contains("<h1>Se déconnecter</h1>", page, StringComparison.Ordinal);
        using var encore = await navigateur.Get(navigateur.Demande(("prompt", "none")));
        Assert.True(Parametres(Adresse(encore)).ContainsKey("code"));

        using var confirme = await navigateur.Soumettre(page);
        Assert.Contains("<h1>Vous êtes déconnecté</h1>", await confirme.Content.ReadAsStringAsync(Fin), StringComparison.Ordinal);
        using var fini = await navigateur.Get(navigateur.Demande(("prompt", "none")));
        Assert.Equal("login_required", Parametres(Adresse(fini))["error"]);
    }

    [Theory]
    [InlineData("https://attaquant.example/")]
    [InlineData("http://127.0.0.1:1/")]
    public async Task Signing_out_forwards_nowhere_else(string retour)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Get(
            "/identite/agents/deconnexion?client_id=cej-web&post_logout_redirect_uri=" + Uri.EscapeDataString(retour)
        );
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Null(reponse.Headers.Location);
    }
}
