using System.Net;
using Cej.LocalHost;
using Cej.LocalHost.Identite;
using Microsoft.Extensions.Hosting;
using static Cej.Functions.Tests.Identite.Navigateur;

namespace Cej.Functions.Tests.Identite;

public sealed class GardeTests(FournisseurDeTest fournisseur) : IClassFixture<FournisseurDeTest>
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("")]
    public void Any_environment_but_development_is_refused(string environnement) =>
        Assert.Throws<InvalidOperationException>(() => GardeDeDeveloppement.Verifier(environnement, _ => null));

    [Theory]
    [InlineData("WEBSITE_INSTANCE_ID")]
    [InlineData("WEBSITE_POD_NAME")]
    [InlineData("WEBSITE_SITE_NAME")]
    [InlineData("CONTAINER_NAME,FUNCTIONS_WORKER_RUNTIME")]
    public void What_looks_like_azure_is_refused_and_named(string variables)
    {
        var definies = variables.Split(',');
        var refus = Assert.Throws<InvalidOperationException>(() =>
            GardeDeDeveloppement.Verifier("Development", nom => definies.Contains(nom, StringComparer.Ordinal) ? "x" : null)
        );
        Assert.Contains(definies[0], refus.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FUNCTIONS_WORKER_RUNTIME")]
    [InlineData("CONTAINER_NAME")]
    public void A_developers_machine_is_accepted(string variable) =>
        GardeDeDeveloppement.Verifier("Development", nom => string.Equals(nom, variable, StringComparison.Ordinal) ? "x" : null);

    [Fact]
    public async Task The_host_does_not_start_in_production()
    {
        await using var enProduction = new FournisseurDeTest { Environnement = Environments.Production };
        await Assert.ThrowsAsync<InvalidOperationException>(() => enProduction.InitializeAsync().AsTask());
    }

    [Theory]
    [InlineData("GET", "/identite/agents/.well-known/openid-configuration")]
    [InlineData("GET", "/identite/agents/connexion")]
    [InlineData("POST", "/identite/jeunes/jeton")]
    [InlineData("POST", "/dev/jeton")]
    [InlineData("POST", "/DEV/Jeton")]
    public async Task A_host_that_is_not_this_machine_gets_nothing(string methode, string chemin)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Envoyer(
            new HttpMethod(methode),
            chemin,
            requete =>
            {
                requete.Headers.Host = "cej.attaquant.example";
                if (requete.Method == HttpMethod.Post)
                    requete.Content = new FormUrlEncodedContent([KeyValuePair.Create("compte", "camille")]);
            }
        );
        Assert.Equal("hote-non-local", (await Json(reponse, HttpStatusCode.BadRequest)).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("http://0.0.0.0:7071")]
    [InlineData("http://*:7071")]
    [InlineData("http://[::]:0")]
    [InlineData("http://192.168.1.20:7071")]
    [InlineData("http://cej.example")]
    public void An_address_that_other_machines_reach_is_refused_and_named(string adresse)
    {
        var refus = Assert.Throws<InvalidOperationException>(() =>
            GardeDeDeveloppement.VerifierLesAdresses(["http://127.0.0.1:7071", adresse])
        );
        Assert.Contains(adresse, refus.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls=http://0.0.0.0:0")]
    [InlineData("--Kestrel:Endpoints:Partout:Url=http://0.0.0.0:0")]
    public async Task The_host_does_not_start_outside_loopback(string reglage)
    {
        var dossier = Directory.CreateTempSubdirectory("cej-garde-");
        using var hote = HoteLocal.Construire([
            reglage,
            $"--Local:Dossier={dossier.FullName}",
            "--Logging:LogLevel:Default=None",
            "--Logging:LogLevel:Microsoft=None",
        ]);
        var refus = await Assert.ThrowsAsync<InvalidOperationException>(() => hote.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("0.0.0.0", refus.Message, StringComparison.Ordinal);
        dossier.Delete(recursive: true);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9", false)]
    [InlineData("X-Forwarded-For", "127.0.0.1, 203.0.113.9", false)]
    [InlineData("X-Forwarded-For", "inconnu", false)]
    [InlineData("Forwarded", "for=203.0.113.9", false)]
    [InlineData("X-Forwarded-For", "127.0.0.1, [::1]:4711", true)]
    public async Task What_a_proxy_asks_for_another_machine_gets_nothing(string entete, string valeur, bool permis)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Envoyer(
            HttpMethod.Get,
            "/identite/agents/.well-known/openid-configuration",
            requete => requete.Headers.TryAddWithoutValidation(entete, valeur)
        );
        Assert.Equal(permis ? HttpStatusCode.OK : HttpStatusCode.BadRequest, reponse.StatusCode);
    }

    [Fact]
    public async Task Forms_and_addresses_of_the_provider_have_a_limit()
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var corps = await navigateur.Envoyer(
            HttpMethod.Post,
            "/identite/agents/jeton",
            requete => requete.Content = new FormUrlEncodedContent([KeyValuePair.Create("code", new string('x', 20_000))])
        );
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, corps.StatusCode);
        using var adresse = await navigateur.Envoyer(
            HttpMethod.Get,
            $"/identite/agents/connexion?retour={new string('x', 9_000)}",
            _ => { }
        );
        Assert.Equal(HttpStatusCode.RequestUriTooLong, adresse.StatusCode);
    }

    [Theory]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/x-www-form-urlencoded; charset=klingon")]
    public async Task A_token_request_that_cannot_be_read_is_no_fault(string type)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Envoyer(
            HttpMethod.Post,
            "/dev/jeton",
            requete =>
            {
                requete.Content = new ByteArrayContent("{\"compte\":\"x\"}"u8.ToArray());
                requete.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.DoesNotContain(
            "   at ",
            await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("http://127.0.0.1:5173", "/identite/agents/jeton", true)]
    [InlineData("https://attaquant.example", "/identite/agents/jeton", false)]
    [InlineData("http://127.0.0.1:5173", "/dev/jeton", false)]
    public async Task Only_scripts_of_the_front_end_may_read_the_token_endpoint(string origine, string chemin, bool permis)
    {
        using var navigateur = fournisseur.NouveauNavigateur();
        using var reponse = await navigateur.Envoyer(
            HttpMethod.Post,
            chemin,
            requete =>
            {
                requete.Headers.Add("Origin", origine);
                requete.Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "refresh_token")]);
            }
        );
        Assert.Equal(permis, reponse.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public void The_accounts_are_two_conseillers_one_superviseur_three_beneficiaires_with_one_never_activated_and_one_operator()
    {
        var tous = ComptesDeDemonstration.Tous;
        Assert.Equal(3, tous.Count(compte => compte.Profil == ProfilDeDemonstration.Conseiller));
        Assert.Equal(ComptesDeDemonstration.Nathalie, Assert.Single(tous, compte => compte.EstSuperviseur));
        Assert.Equal(ProfilDeDemonstration.Conseiller, ComptesDeDemonstration.Nathalie.Profil);
        Assert.Equal(3, tous.Count(compte => compte.Profil == ProfilDeDemonstration.Beneficiaire));
        Assert.Equal(ComptesDeDemonstration.Odile, Assert.Single(tous, compte => compte.Profil == ProfilDeDemonstration.Operateur));
        Assert.Equal(ComptesDeDemonstration.Jade, Assert.Single(tous, compte => !compte.DejaActive));
        Assert.Equal(tous.Count, tous.Select(compte => compte.Sujet).Distinct(StringComparer.Ordinal).Count());
        Assert.All(tous, compte => Assert.Matches("^[a-z.-]+@[a-z.]+\\.example$", compte.Email));
    }
}
