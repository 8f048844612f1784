namespace Cej.EndToEnd.Tests.Support;

/// <summary>What several tests do or look for in the same way.</summary>
internal static class Gestes
{
    /// <summary>A message of the conversation that is open, on whichever side.</summary>
    public static ILocator Message(this IPage page, string texte) => page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = texte });

    /// <summary>A young person writes to the counsellor.</summary>
    public static async Task EcrireUnMessage(this IPage page, string texte)
    {
        await page.GetByPlaceholder("Votre message").FillAsync(texte);
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer le message" }).TapAsync();
    }

    /// <summary>A young person creates a démarche in her own words, for today.</summary>
    public static async Task CreerUneDemarche(this Poste poste, string texte)
    {
        await poste.Page.GotoAsync("/jeune/demarches/nouvelle?personnalisee");
        await poste.Champ("Que faites-vous ?").FillAsync(texte);
        await poste.Bouton("Créer la démarche").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon suivi");
    }

    /// <summary>The young people's application is installed: its service worker holds the page.</summary>
    public static Task<bool> EtreTenue(this IPage page) =>
        Attente.Jusqua(() => page.EvaluateAsync<bool>("navigator.serviceWorker.controller !== null"), tenue => tenue, "controlled");

    /// <summary>Colours and sizes that were just changed are those of the next frame.</summary>
    public static Task ImageSuivante(this IPage page) =>
        page.EvaluateAsync("() => new Promise(suite => setTimeout(() => requestAnimationFrame(suite), 100))");
}
