using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Identite;

public sealed class ConnexionTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task A_counsellor_signs_in_and_out_and_comes_back_to_the_page_asked_for()
    {
        await using var poste = await Poste.Ouvrir(chromium, produit);
        await poste.Page.GotoAsync("/portefeuille/ajouter");
        await poste.Page.Verifier("Connexion");
        // The build writes the page: its styles come after those of any button.
        var bouton = await poste.Bouton("Connexion conseiller France Travail CEJ").BoundingBoxAsync();
        Assert.Equal(48, bouton!.Height);
        Assert.InRange(bouton.Width, 400, 36 * 16);
        await poste.SeConnecter();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Ajouter un bénéficiaire");
        await Assertions.Expect(poste.Page).ToHaveTitleAsync("Ajouter un bénéficiaire – Espace conseiller CEJ");

        await poste.Bouton("Déconnexion").ClickAsync();
        await Assertions.Expect(poste.Bouton("Connexion conseiller France Travail CEJ")).ToBeVisibleAsync();
        await poste.Page.GotoAsync("/");
        await Assertions.Expect(poste.Bouton("Connexion conseiller France Travail CEJ")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_reload_stays_signed_in_and_no_token_is_ever_stored()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Portefeuille");

        var rangements = await poste.Page.EvaluateAsync<string>("JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})");
        Assert.DoesNotContain("eyJ", rangements, StringComparison.Ordinal);
        Assert.DoesNotContain("access_token", rangements, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_without_activity_warns_then_ends()
    {
        await using var poste = await Poste.Ouvrir(chromium, produit);
        // Before an hour has passed, tokens are renewed: the provider reads the true clock, so time goes by in steps.
        await poste.Contexte.Clock.InstallAsync();
        await poste.Page.GotoAsync("/");
        await poste.SeConnecter();
        var avertissement = poste.Dialogue("Votre session va bientôt se terminer");

        await poste.Contexte.Clock.FastForwardAsync("58:30");
        await Assertions.Expect(avertissement).ToBeVisibleAsync();
        await poste.Page.Verifier("Avertissement de fin de session");
        await poste.Bouton("Rester connecté").ClickAsync();
        await Assertions.Expect(avertissement).ToBeHiddenAsync();

        await poste.Contexte.Clock.FastForwardAsync("58:30");
        await Assertions.Expect(avertissement).ToBeVisibleAsync();
        await poste.Contexte.Clock.FastForwardAsync("03:00");
        await Assertions.Expect(poste.Bouton("Connexion conseiller France Travail CEJ")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_session_that_its_provider_has_ended_asks_to_sign_in_again_and_comes_back_to_the_page()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        poste.Admis = static faute => faute.Contains("401", StringComparison.Ordinal) || faute.Contains("400", StringComparison.Ordinal);
        await poste.Lien("Camille Lefèvre-Martin").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Profil");
        await poste.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        foreach (var perdu in new[] { "**/api/**", "**/connect/token" })
            await poste.Page.RouteAsync(perdu, route => route.FulfillAsync(new() { Status = 401 }));
        await poste.Page.GetByRole(AriaRole.Switch).First.FocusAsync();
        await poste.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(poste.Bouton("Se reconnecter")).ToBeVisibleAsync();
        await poste.Page.Verifier("Session terminée");
        await poste.Page.UnrouteAllAsync();
        await poste.Bouton("Se reconnecter").ClickAsync();
        await poste.Page.WaitForURLAsync("**/profil");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Profil");
    }

    [Fact]
    public async Task A_young_person_has_no_account_where_agents_sign_in_and_an_operator_has_screens_of_another_kind()
    {
        await using var poste = await Poste.Ouvrir(chromium, produit);
        // The answer that says that there is no space of a counsellor.
        poste.Admis = faute => faute.Contains("403", StringComparison.Ordinal);
        await poste.Page.GotoAsync("/");
        await poste.Bouton("Connexion conseiller France Travail CEJ").ClickAsync();
        await Assertions.Expect(poste.Bouton("Odile")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Bouton("Inès")).ToHaveCountAsync(0);
        await poste.Bouton("Odile").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Actualités");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Link, new() { Name = "Portefeuille" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whose_space_cannot_be_opened_is_told_why_and_may_try_again()
    {
        await using var poste = await Poste.Ouvrir(chromium, produit);
        poste.Admis = faute => faute.Contains("503", StringComparison.Ordinal);
        await poste.Page.RouteAsync(
            "**/api/connexion",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        Status = 503,
                        ContentType = "application/problem+json",
                        Body = /*lang=json,strict*/
                            """{"status":503,"code":"service-indisponible"}""",
                    }
                )
        );
        await poste.Page.GotoAsync("/");
        await poste.Bouton("Connexion conseiller France Travail CEJ").ClickAsync();
        await poste.Bouton("Camille").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Votre espace n’a pas pu s’ouvrir");
        await poste.Page.Verifier("Accès refusé");

        await poste.Page.UnrouteAllAsync();
        await poste.Bouton("Réessayer").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Portefeuille");
    }

    [Theory]
    [InlineData("/plan-du-site", "Plan du site")]
    [InlineData("/accessibilite", "Accessibilité")]
    [InlineData("/conditions-generales", "Conditions générales d’utilisation")]
    [InlineData("/mentions-legales", "Mentions légales")]
    [InlineData("/confidentialite", "Politique de confidentialité")]
    public async Task Public_pages_need_no_sign_in(string chemin, string titre)
    {
        await using var poste = await Poste.Ouvrir(chromium, produit);
        await poste.Page.GotoAsync(chemin);
        await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
        await poste.Page.Verifier(titre);
    }
}
