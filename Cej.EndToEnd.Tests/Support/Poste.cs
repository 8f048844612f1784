using System.Collections.Concurrent;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>
/// One person's browser. Whatever a page logs as an error or throws fails the test that used it, and so does a request to any other
/// origin than the product's.
/// </summary>
public sealed class Poste : IAsyncDisposable
{
    private readonly Produit _produit;
    private readonly ConcurrentQueue<string> _fautes = new();

    private Poste(Produit produit, IBrowserContext contexte, IPage page)
    {
        _produit = produit;
        Contexte = contexte;
        Page = page;
    }

    public IBrowserContext Contexte { get; }

    public IPage Page { get; }

    /// <summary>Requests answered so far, by address.</summary>
    public ConcurrentQueue<IResponse> Reponses { get; } = new();

    /// <summary>What the browser may log in this test, e.g. that the network is cut.</summary>
    public Func<string, bool> Admis { get; set; } = _ => false;

    private static BrowserNewContextOptions EcranDeTelephone =>
        new()
        {
            ViewportSize = new() { Width = 390, Height = 844 },
            IsMobile = true,
            HasTouch = true,
        };

    public static Task<Poste> Ouvrir(Chromium chromium, Produit produit) =>
        Ouvrir(
            chromium,
            produit,
            new()
            {
                ViewportSize = new() { Width = 1440, Height = 900 },
            }
        );

    /// <summary>A counsellor who is signed in on a phone.</summary>
    public static async Task<Poste> Telephone(Chromium chromium, Produit produit, string prenom = "Camille")
    {
        var poste = await Ouvrir(chromium, produit, EcranDeTelephone);
        await poste.Page.GotoAsync("/");
        await poste.Page.GetByRole(AriaRole.Button, new() { Name = "Connexion conseiller France Travail CEJ" }).ClickAsync();
        await poste.Page.GetByRole(AriaRole.Button, new() { Name = prenom }).First.ClickAsync();
        await Assertions.Expect(poste.Bouton("Menu")).ToBeVisibleAsync();
        return poste;
    }

    /// <summary>A phone on which nobody has opened the young people's application yet.</summary>
    public static async Task<Poste> TelephoneDuJeune(Chromium chromium, Produit produit, string chemin = "/jeune/")
    {
        var poste = await Ouvrir(chromium, produit, EcranDeTelephone);
        await poste.Page.GotoAsync(chemin);
        return poste;
    }

    /// <summary>A young person who is signed in to the application on a phone.</summary>
    public static async Task<Poste> Jeune(Chromium chromium, Produit produit, string prenom = "Inès")
    {
        var poste = await TelephoneDuJeune(chromium, produit);
        await poste.Bouton("Passer").TapAsync();
        await poste.SeConnecterEnJeune(prenom);
        return poste;
    }

    /// <summary>From the sign-in screen of the young people's application on.</summary>
    public async Task SeConnecterEnJeune(string prenom = "Inès")
    {
        await Bouton("Se connecter").TapAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = prenom }).First.ClickAsync();
        await Assertions.Expect(Titre).ToHaveTextAsync($"Bonjour {prenom}");
    }

    private static async Task<Poste> Ouvrir(Chromium chromium, Produit produit, BrowserNewContextOptions ecran)
    {
        var contexte = await chromium.Navigateur.NewContextAsync(
            new(ecran)
            {
                BaseURL = produit.Adresse.ToString(),
                Locale = "fr-FR",
                TimezoneId = "Europe/Paris",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        contexte.SetDefaultTimeout(30_000);
        var poste = new Poste(produit, contexte, await contexte.NewPageAsync());
        poste.Surveiller();
        return poste;
    }

    /// <summary>Opens a browser and signs in, as a person does.</summary>
    public static async Task<Poste> Connecter(Chromium chromium, Produit produit, string prenom = "Camille", string chemin = "/")
    {
        var poste = await Ouvrir(chromium, produit);
        await poste.Page.GotoAsync(chemin);
        await poste.SeConnecter(prenom);
        return poste;
    }

    /// <summary>From the sign-in page on.</summary>
    public async Task SeConnecter(string prenom = "Camille")
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Connexion conseiller France Travail CEJ" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = prenom }).First.ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" })).ToBeVisibleAsync();
    }

    /// <summary>Waits until a counsellor's page has read all that it reads unasked, also what it leaves for after the first load.</summary>
    public Task ToutEstLu() =>
        Attente.Jusqua(
            () =>
                Page.EvaluateAsync<bool>(
                    "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/api/actualites/non-vues'))"
                ),
            "all that the page reads unasked"
        );

    public ILocator Titre => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Bouton(string nom) => Page.GetByRole(AriaRole.Button, new() { Name = nom });

    public ILocator Lien(string nom) => Page.GetByRole(AriaRole.Link, new() { Name = nom });

    /// <summary>A text field by its exact name.</summary>
    public ILocator Champ(string nom) => Page.GetByRole(AriaRole.Textbox, new() { Name = nom, Exact = true });

    /// <summary>A search field by its exact name.</summary>
    public ILocator Recherche(string nom) => Page.GetByRole(AriaRole.Searchbox, new() { Name = nom, Exact = true });

    public ILocator Dialogue(string titre) => Page.Locator("[role=dialog],[role=alertdialog]").Filter(new() { HasText = titre });

    public async ValueTask DisposeAsync()
    {
        await Contexte.CloseAsync();
        var fautes = string.Join(Environment.NewLine, _fautes.Where(faute => !Admis(faute)));
        // What the product said last tells why it answered so.
        Assert.True(fautes.Length == 0, string.Join(Environment.NewLine, [fautes, .. _produit.Sortie.TakeLast(20)]));
    }

    private void Surveiller()
    {
        Page.PageError += (_, erreur) => _fautes.Enqueue($"thrown: {erreur}");
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _fautes.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
        };
        Page.Response += (_, reponse) => Reponses.Enqueue(reponse);
        Page.Request += (_, requete) =>
        {
            var adresse = new Uri(requete.Url);
            if (adresse.Scheme is "http" or "https" && adresse.Authority != _produit.Adresse.Authority)
                _fautes.Enqueue($"third party: {adresse}");
        };
    }
}
