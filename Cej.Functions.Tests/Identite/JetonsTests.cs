using System.Net;
using System.Net.Http.Json;
using System.Text;
using Cej.LocalHost.Identite;
using Microsoft.IdentityModel.JsonWebTokens;
using static Cej.Functions.Tests.Identite.Navigateur;

namespace Cej.Functions.Tests.Identite;

public sealed class JetonsTests(FournisseurDeTest fournisseur) : IClassFixture<FournisseurDeTest>
{
    [Fact]
    public async Task A_code_serves_once_and_its_replay_ends_the_sign_in()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var code = (await navigateur.Connecter("camille"))["code"];
        var jetons = await navigateur.Echanger(code);
        using var rejoue = await navigateur.EchangerReponse(code);
        await Refuse(rejoue, "invalid_grant");
        using var rafraichi = await navigateur.RafraichirReponse(jetons.GetProperty("refresh_token").GetString()!);
        await Refuse(rafraichi, "invalid_grant");
    }

    [Fact]
    public async Task Of_twenty_exchanges_of_one_code_at_once_one_succeeds()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var code = (await navigateur.Connecter("camille"))["code"];
        var reponses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => navigateur.EchangerReponse(code)));
        Assert.Equal(1, reponses.Count(reponse => reponse.StatusCode == HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("code_verifier", "un-autre-verifieur-un-autre-verifieur-un-autre", "invalid_grant")]
    [InlineData("code_verifier", "", "invalid_request")]
    [InlineData("redirect_uri", "http://127.0.0.1:1/connexion/retour", "invalid_grant")]
    [InlineData("client_id", "cej-cli", "invalid_grant")]
    [InlineData("client_id", "cej-mobile", "invalid_grant")]
    [InlineData("client_secret", "secret", "invalid_client")]
    public async Task A_code_is_bound_to_its_client_address_and_verifier(string nom, string valeur, string erreur)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var code = (await navigateur.Connecter("camille"))["code"];
        using var reponse = await navigateur.EchangerReponse(code, (nom, valeur));
        // invalid_client is a 401 (RFC 6749, 5.2), the others a 400.
        var attendu = erreur is "invalid_client" ? HttpStatusCode.Unauthorized : HttpStatusCode.BadRequest;
        var corps = await Json(reponse, attendu);
        Assert.Equal(erreur, corps.GetProperty("error").GetString());
    }

    [Fact]
    public async Task Refresh_tokens_rotate_and_a_used_one_ends_the_sign_in()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var premiers = await navigateur.ConnecterEtEchanger("nathalie");
        var premier = premiers.GetProperty("refresh_token").GetString()!;
        using var reponse = await navigateur.RafraichirReponse(premier);
        var seconds = await Json(reponse, HttpStatusCode.OK);
        var second = seconds.GetProperty("refresh_token").GetString()!;
        Assert.NotEqual(premier, second, StringComparer.Ordinal);
        var acces = new JsonWebToken(seconds.GetProperty("access_token").GetString());
        Assert.Equal("nathalie.guerin@francetravail.example", acces.GetClaim("email").Value);
        Assert.Equal("cej-api", Assert.Single(acces.Audiences));
        Assert.Equal("at+jwt", acces.Typ);

        using var rejoue = await navigateur.RafraichirReponse(premier);
        await Refuse(rejoue, "invalid_grant");
        using var legitime = await navigateur.RafraichirReponse(second);
        await Refuse(legitime, "invalid_grant");
    }

    [Fact]
    public async Task A_long_day_of_refreshes_goes_on()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var jeton = (await navigateur.ConnecterEtEchanger("camille")).GetProperty("refresh_token").GetString()!;
        for (var fois = 0; fois < 5; fois++)
        {
            using var reponse = await navigateur.RafraichirReponse(jeton);
            jeton = (await Json(reponse, HttpStatusCode.OK)).GetProperty("refresh_token").GetString()!;
        }
    }

    [Fact]
    public async Task Without_offline_access_there_is_no_refresh_token()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var jetons = await navigateur.Echanger((await navigateur.Connecter("camille", ("scope", "openid")))["code"]);
        Assert.False(jetons.TryGetProperty("refresh_token", out _));
    }

    [Fact]
    public async Task Codes_and_refresh_tokens_expire()
    {
        await using var autre = new FournisseurDeTest();
        await autre.InitializeAsync();
        using var navigateur = autre.NouveauNavigateur();
        var jeton = (await navigateur.ConnecterEtEchanger("camille")).GetProperty("refresh_token").GetString()!;
        var code = (await navigateur.Connecter("camille"))["code"];
        autre.Horloge.Advance(TimeSpan.FromMinutes(10));
        using var tropTard = await navigateur.EchangerReponse(code);
        await Refuse(tropTard, "invalid_grant");
        autre.Horloge.Advance(TimeSpan.FromDays(15));
        using var perime = await navigateur.RafraichirReponse(jeton);
        await Refuse(perime, "invalid_grant");
    }

    [Fact]
    public async Task Keys_and_refresh_tokens_survive_a_restart_and_only_the_owner_can_read_the_keys()
    {
        var dossier = Directory.CreateTempSubdirectory("cej-identite-").FullName;
        var origine = new Uri("http://127.0.0.1:7071");
        await using var avant = new FournisseurDeTest
        {
            DossierDesCles = dossier,
            GarderLeDossier = true,
            OrigineFixe = origine,
        };
        await avant.InitializeAsync();
        using var navigateur = avant.NouveauNavigateur();
        var jetons = await navigateur.ConnecterEtEchanger("camille");
        await avant.DisposeAsync();

        if (!OperatingSystem.IsWindows())
        {
            var fichier = Path.Combine(dossier, "cles-du-fournisseur.json");
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(fichier));
        }

        await using var apres = new FournisseurDeTest { DossierDesCles = dossier, OrigineFixe = origine };
        await apres.InitializeAsync();
        using var suite = apres.NouveauNavigateur();
        using var cles = await suite.Get("/identite/agents/.well-known/jwks");
        var cle = Assert.Single((await Json(cles, HttpStatusCode.OK)).GetProperty("keys").EnumerateArray());
        Assert.Equal(new JsonWebToken(jetons.GetProperty("access_token").GetString()).Kid, cle.GetProperty("kid").GetString());
        using var rafraichi = await suite.RafraichirReponse(jetons.GetProperty("refresh_token").GetString()!);
        await Json(rafraichi, HttpStatusCode.OK);
        // The session key is in the folder too: the cookie of before still signs in.
        navigateur.Viser(apres.Adresse);
        using var silencieux = await navigateur.Get(navigateur.Demande(("prompt", "none")));
        Assert.True(Parametres(Adresse(silencieux)).ContainsKey("code"));
    }

    [Fact]
    public async Task The_command_line_gets_the_same_token_as_a_client()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        var parClient = new JsonWebToken((await navigateur.ConnecterEtEchanger("camille")).GetProperty("access_token").GetString());

        using var formulaire = await navigateur.Poster("/dev/jeton", ("compte", "camille"));
        var reponse = await Json(formulaire, HttpStatusCode.OK);
        Assert.InRange(reponse.GetProperty("expires_in").GetInt32(), 890, 900);
        var jeton = reponse.GetProperty("access_token").GetString()!;
        var parLigne = new JsonWebToken(jeton);
        Assert.Equal(
            (parClient.Typ, parClient.Alg, parClient.Kid, parClient.Issuer),
            (parLigne.Typ, parLigne.Alg, parLigne.Kid, parLigne.Issuer)
        );
        Assert.Equal(Assert.Single(parClient.Audiences), Assert.Single(parLigne.Audiences));
        Assert.Equal(parClient.ValidTo - parClient.ValidFrom, parLigne.ValidTo - parLigne.ValidFrom);
        foreach (var claim in (string[])["sub", "email", "email_verified", "given_name", "family_name", "roles"])
            Assert.Equal(parClient.GetClaim(claim).Value, parLigne.GetClaim(claim).Value);

        using var moi = await navigateur.AvecJeton("/api/moi", jeton);
        Assert.Equal(HttpStatusCode.OK, moi.StatusCode);
    }

    [Theory]
    [InlineData("jade")]
    [InlineData("JADE.LEGOFF@courriel.example")]
    public async Task The_command_line_may_send_json_and_name_the_account_by_its_email(string compte)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Envoyer(
            HttpMethod.Post,
            "/dev/jeton",
            requete => requete.Content = JsonContent.Create(new { compte })
        );
        var jeton = new JsonWebToken((await Json(reponse, HttpStatusCode.OK)).GetProperty("access_token").GetString());
        Assert.Equal(ComptesDeDemonstration.Jade.Sujet, jeton.Subject);
    }

    [Theory]
    [InlineData("application/json", "{\"compte\":\"personne\"}", "compte-inconnu")]
    [InlineData("application/json", "{\"compte\":", "corps-illisible")]
    [InlineData("application/json", "[1]", "corps-illisible")]
    [InlineData("application/json", "null", "compte-inconnu")]
    [InlineData("text/plain", "camille", "corps-illisible")]
    [InlineData("application/x-www-form-urlencoded", "autre=camille", "compte-inconnu")]
    public async Task A_wrong_command_line_request_is_told_what_to_send(string type, string corps, string code)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Envoyer(
            HttpMethod.Post,
            "/dev/jeton",
            requete => requete.Content = new StringContent(corps, Encoding.UTF8, type)
        );
        Assert.Equal(code, (await Json(reponse, HttpStatusCode.BadRequest)).GetProperty("code").GetString());
    }
}
