using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>The young people's application from its first opening to its sign-out, on a phone.</summary>
public sealed class OuvertureTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task Three_cards_welcome_whoever_comes_for_the_first_time_and_lead_to_the_sign_in()
    {
        await using var poste = await Poste.TelephoneDuJeune(chromium, produit);
        foreach (var titre in new[] { "Votre conseiller, à portée de main", "Vos démarches, semaine après semaine" })
        {
            await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
            await poste.Page.Verifier(titre);
            await poste.Bouton("Suivant").TapAsync();
        }

        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Des offres qui vous ressemblent");
        await poste.Bouton("Commencer").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon CEJ");
        await poste.Page.Verifier("sign-in");
        Assert.Empty(await RaisonsDeNePasInstaller(poste));
        foreach (var page in new[] { "Aide", "Conditions d’utilisation", "Données personnelles", "Mentions légales", "Accessibilité" })
        {
            await poste.Lien(page).TapAsync();
            await Assertions.Expect(poste.Titre).ToHaveTextAsync(page);
            await poste.Page.Verifier(page);
            await poste.Lien("Retour").TapAsync();
            await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon CEJ");
        }

        await poste.SeConnecterEnJeune();

        // The next opening asks for nothing.
        await poste.Page.GotoAsync("/jeune/");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bonjour Inès");
    }

    [Theory]
    [InlineData("Inès")]
    [InlineData("Lucas")]
    [InlineData("Jade")]
    public async Task The_first_page_has_five_destinations_and_says_who_follows(string prenom)
    {
        await using var poste = await Poste.Jeune(chromium, produit, prenom);
        var navigation = poste.Page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation principale" });
        await Assertions
            .Expect(navigation.GetByRole(AriaRole.Link))
            .ToContainTextAsync(["Accueil", "Mon suivi", "Messages", "Offres", "Profil"]);
        await Assertions.Expect(poste.Page.GetByText("Vous accompagne")).ToBeVisibleAsync();
        await poste.Page.Verifier($"accueil of {prenom}");
    }

    [Fact]
    public async Task No_token_is_readable_in_a_storage_and_signing_out_leaves_nothing()
    {
        await using var poste = await Poste.Jeune(chromium, produit);
        const string Stockages = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }])";
        var garde = await poste.Page.EvaluateAsync<string>(Stockages);
        Assert.DoesNotContain("eyJ", garde, StringComparison.Ordinal);
        Assert.DoesNotContain("token", garde, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("eyJ", await Appareil(poste), StringComparison.Ordinal);

        await poste.Lien("Profil").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Profil");
        await poste.Page.Verifier("profile");
        await poste.Lien("Aide").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Aide");
        await poste.Lien("Retour").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Profil");
        await poste.Bouton("Me déconnecter").TapAsync();
        await poste.Page.Verifier("profile, leaving");
        await poste.Bouton("Se déconnecter").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon CEJ");
        Assert.DoesNotContain("jetons", await Appareil(poste), StringComparison.Ordinal);
        Assert.DoesNotContain("memoire", await Appareil(poste), StringComparison.Ordinal);

        // Someone else on the same phone finds nothing of hers.
        await poste.SeConnecterEnJeune("Lucas");
        await Assertions.Expect(poste.Page.GetByText("Inès")).ToHaveCountAsync(0);
    }

    /// <summary>What keeps the browser from offering to install the application, but for the private window that every test has.</summary>
    private static async Task<string[]> RaisonsDeNePasInstaller(Poste poste)
    {
        var session = await poste.Contexte.NewCDPSessionAsync(poste.Page);
        var dites = await session.SendAsync("Page.getInstallabilityErrors");
        return
        [
            .. dites!
                .Value.GetProperty("installabilityErrors")
                .EnumerateArray()
                .Select(dite => dite.GetProperty("errorId").GetString()!)
                .Where(raison => raison != "in-incognito"),
        ];
    }

    /// <summary>All that the device keeps, as a script can read it.</summary>
    private static Task<string> Appareil(Poste poste) =>
        poste.Page.EvaluateAsync<string>(
            """
            () => new Promise((dire, echouer) => {
              const demande = indexedDB.open('cej-jeune');
              demande.onerror = () => echouer(demande.error);
              demande.onsuccess = async () => {
                const base = demande.result;
                const lire = requete => new Promise(suite => { requete.onsuccess = () => suite(requete.result); });
                const contenu = {};
                for (const rayon of base.objectStoreNames) {
                  const magasin = base.transaction(rayon).objectStore(rayon);
                  const [noms, valeurs] = await Promise.all([lire(magasin.getAllKeys()), lire(magasin.getAll())]);
                  contenu[rayon] = noms.map((nom, rang) => [nom, valeurs[rang].octets ? new TextDecoder().decode(valeurs[rang].octets) : '']);
                }
                base.close();
                dire(JSON.stringify(contenu));
              };
            })
            """
        );
}
