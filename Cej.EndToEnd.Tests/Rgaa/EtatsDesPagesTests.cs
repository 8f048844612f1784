using System.Text.Json.Nodes;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Rgaa;

/// <summary>
/// Every page that reads something, while it waits, when that fails, when there is nothing, and without a network: axe finds nothing, whatever the
/// colours. Dialogs and what opens over a page are in <see cref="FenetresTests"/>.
/// </summary>
public sealed class EtatsDesPagesTests(Chromium chromium, ProduitVivant produit) : IClassFixture<ProduitVivant>
{
    /// <summary>What says who somebody is: without it there is no page at all.</summary>
    private static readonly string[] Ouverture = ["/api/connexion", "/api/demonstration", "/api/configuration"];

    private static readonly string[] DeLaConseillere =
    [
        "/",
        "/offres?type=emploi&motsCles=vendeur",
        "/messagerie",
        "/message-multi-destinataires",
        "/listes-de-diffusion",
        "/listes-de-diffusion/nouvelle",
        "/messages-envoyes",
        "/messages-programmes",
        "/reponses-rapides",
        "/aide",
        "/profil",
    ];

    private static readonly string[] DeLExploitation = ["/", "/agences", "/superviseurs"];

    private static readonly string[] DuJeune =
    [
        "/jeune/",
        "/jeune/demarches",
        "/jeune/demarches/nouvelle",
        "/jeune/messages",
        "/jeune/offres?type=emploi&motsCles=vendeur",
        "/jeune/offres/favoris",
        "/jeune/offres/alertes",
        "/jeune/notifications",
        "/jeune/profil",
    ];

    /// <summary>What a page may be in.</summary>
    public enum Etat
    {
        Attend,
        Echoue,
        Vide,
        HorsLigne,
    }

    [Theory]
    [InlineData(Etat.Attend)]
    [InlineData(Etat.Echoue)]
    [InlineData(Etat.Vide)]
    [InlineData(Etat.HorsLigne)]
    public async Task A_counsellor_s_pages_are_accessible_whatever_became_of_what_they_read(Etat etat)
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await Assertions.Expect(poste.Lien("Moreau Inès")).ToBeVisibleAsync();
        var fiche = (await poste.Lien("Moreau Inès").GetAttributeAsync("href"))!;
        await Parcourir(poste, "/plan-du-site", etat, [.. DeLaConseillere, fiche, $"{fiche}/favoris"]);
    }

    [Theory]
    [InlineData(Etat.Attend)]
    [InlineData(Etat.Echoue)]
    [InlineData(Etat.Vide)]
    public async Task An_operator_s_pages_are_accessible_whatever_became_of_what_they_read(Etat etat)
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Odile");
        await Parcourir(poste, "/plan-du-site", etat, DeLExploitation);
    }

    [Theory]
    [InlineData(Etat.Attend)]
    [InlineData(Etat.Echoue)]
    [InlineData(Etat.Vide)]
    [InlineData(Etat.HorsLigne)]
    public async Task A_young_person_s_screens_are_accessible_whatever_became_of_what_they_read(Etat etat)
    {
        await using var poste = await Poste.Jeune(chromium, produit);
        // The first screen, and what the last shows first, were read at the sign-in and are on the device since.
        var ecrans = etat is Etat.Attend or Etat.Echoue ? DuJeune[1..^1] : DuJeune;
        await Parcourir(poste, "/jeune/plan", etat, ecrans);
    }

    /// <summary>From a page that reads nothing, to each of the others in the same application: what one had read, the next might show.</summary>
    private static async Task Parcourir(Poste poste, string depart, Etat etat, IEnumerable<string> chemins)
    {
        // What the browser logs of what is broken on purpose.
        poste.Admis = static _ => true;
        // A device remembers who is there; a browser asks, and shows no page before.
        var aussitot = etat is not Etat.HorsLigne && !depart.StartsWith("/jeune/", StringComparison.Ordinal);
        if (aussitot)
            await poste.Page.RouteAsync("**/api/**", route => Repondre(route, etat));
        await poste.Page.GotoAsync(depart, new() { WaitUntil = aussitot ? WaitUntilState.Load : WaitUntilState.NetworkIdle });
        await Assertions.Expect(poste.Titre.First).ToBeVisibleAsync();
        // The frame that stands for the application has a title too.
        await Assertions.Expect(poste.Page.Locator(".cadreAttendu")).ToHaveCountAsync(0);
        if (etat is Etat.HorsLigne)
            await poste.Contexte.SetOfflineAsync(true);
        else if (!aussitot)
            await poste.Page.RouteAsync("**/api/**", route => Repondre(route, etat));
        List<string> fautes = [];
        foreach (var chemin in chemins)
        {
            await poste.Page.EvaluateAsync("chemin => history.pushState(null, '', chemin)", chemin);
            await Assertions.Expect(poste.Titre.First).ToBeVisibleAsync();
            await Voir(poste.Page, etat);
            fautes.AddRange((await Couleurs(poste.Page)).Select(faute => $"{chemin}, {etat}: {faute}"));
        }

        await poste.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        Assert.True(fautes.Count == 0, string.Join(Environment.NewLine, fautes));
    }

    private static async Task Repondre(IRoute route, Etat etat)
    {
        // A conversation of which nothing is read would still say how long it is.
        var ouvre = Ouverture.Any(route.Request.Url.Contains) || (etat is Etat.Vide && route.Request.Url.Contains("/messages"));
        if (route.Request.Method != "GET" || ouvre)
        {
            await route.ContinueAsync();
            return;
        }

        if (etat is Etat.Echoue)
            // Final: a page does not try again before it says so.
            await route.FulfillAsync(
                new()
                {
                    Status = 422,
                    ContentType = "application/problem+json",
                    Body = """{"type":"about:blank","title":"Erreur","status":422,"code":"erreur-interne"}""",
                }
            );
        else if (etat is Etat.Vide)
        {
            var reponse = await route.FetchAsync();
            var corps = await reponse.TextAsync();
            await route.FulfillAsync(new() { Response = reponse, Body = corps.StartsWith('{') ? Vider(corps) : corps });
        }
        // A page that waits gets no answer.
    }

    /// <summary>The same answer with nothing in its lists.</summary>
    private static string Vider(string json)
    {
        var objet = JsonNode.Parse(json)!.AsObject();
        foreach (var (nom, _) in objet.Where(membre => membre.Value is JsonArray).ToArray())
            objet[nom] = new JsonArray();
        return objet.ToJsonString();
    }

    /// <summary>The page shows that it waits, or that it has failed; what is empty, or what was kept, has no common mark.</summary>
    private static async Task Voir(IPage page, Etat etat)
    {
        if (etat is Etat.Attend or Etat.Echoue)
            await Assertions
                .Expect(page.Locator(etat is Etat.Attend ? "[role=status]:not(:empty), [aria-busy=true]" : "[role=alert]").First)
                .ToBeVisibleAsync();
    }

    private static async Task<string[]> Couleurs(IPage page)
    {
        List<string> fautes = [.. await Accessibilite.Fautes(page)];
        foreach (var (theme, forcees) in new[] { (ColorScheme.Dark, ForcedColors.None), (ColorScheme.Light, ForcedColors.Active) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme, ForcedColors = forcees });
            fautes.AddRange(await Accessibilite.FautesDeCouleur(page));
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
        return [.. fautes];
    }
}
