namespace Cej.EndToEnd.Tests.Support;

/// <summary>What a person does who has no mouse and no touch.</summary>
internal static class Clavier
{
    /// <summary>Goes on with the tabulator until an element has the focus.</summary>
    public static async Task Atteindre(this Poste poste, ILocator element)
    {
        for (var pas = 0; pas < 200; pas++)
        {
            if (await element.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await poste.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The tabulator does not come to {element}.");
    }

    /// <summary>Goes to an element and presses a key on it.</summary>
    public static async Task Presser(this Poste poste, ILocator element, string touche = "Enter")
    {
        await poste.Atteindre(element);
        await poste.Page.Keyboard.PressAsync(touche);
    }

    /// <summary>Goes to a field and types.</summary>
    public static async Task Taper(this Poste poste, ILocator champ, string texte)
    {
        await poste.Atteindre(champ);
        await poste.Page.Keyboard.TypeAsync(texte);
    }
}
