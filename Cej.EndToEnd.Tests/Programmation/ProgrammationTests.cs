using System.Globalization;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Programmation;

/// <summary>Messages that leave later, by the keyboard alone.</summary>
public sealed class ProgrammationTests(Chromium chromium, ProgrammationTests.ProduitPrompt produit)
    : IClassFixture<ProgrammationTests.ProduitPrompt>
{
    /// <summary>An hour comes within a minute, and the timer within a second of it.</summary>
    private const float JusquALHeure = 90_000;

    /// <summary>Its timer looks each second.</summary>
    public sealed class ProduitPrompt : Produit
    {
        protected override IEnumerable<string> Reglages => ["--Effets:Frequence=* * * * * *"];
    }

    [Fact]
    public async Task A_message_is_scheduled_changed_cancelled_and_another_leaves_at_its_hour()
    {
        using var ines = await Jeune.Connecter(produit);
        await using var poste = await Poste.Connecter(chromium, produit, chemin: $"/messagerie/{ines.Dossier}");
        var champ = poste.Champ("Écrire à Inès");
        await poste.Taper(champ, "Pensez à votre rendez-vous");
        await poste.Presser(poste.Bouton("Programmer l’envoi du message"));
        var dialogue = poste.Dialogue("Programmer l’envoi");
        await Assertions.Expect(dialogue).ToContainTextAsync("À Inès.");
        await poste.Page.Verifier("Programmer l'envoi d'un message");
        await Assertions
            .Expect(dialogue.GetByRole(AriaRole.Button, new() { NameRegex = Motif.De("^Demain .* à.14h00$") }))
            .ToBeVisibleAsync();
        await poste.Presser(dialogue.GetByRole(AriaRole.Button, new() { NameRegex = Motif.De("^Demain .* à.9h00$") }));

        // The eyes are in the field, which is empty again; above it stands what waits, and where it is.
        await Assertions.Expect(dialogue).ToHaveCountAsync(0);
        await Assertions.Expect(champ).ToBeFocusedAsync();
        await Assertions.Expect(champ).ToHaveValueAsync("");
        await Assertions.Expect(poste.Page.Locator("[data-annonces]")).ToContainTextAsync("Message programmé, il partira demain");
        await Assertions.Expect(poste.Page.GetByText("Message programmé demain")).ToBeVisibleAsync();
        await poste.Page.Verifier("Conversation avec un message programmé");
        await poste.Presser(poste.Lien("Voir les messages programmés"));

        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Messages programmés");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        var lignes = poste.Page.GetByRole(AriaRole.List, new() { Name = "Messages en attente" }).GetByRole(AriaRole.Listitem);
        await Assertions.Expect(lignes).ToContainTextAsync(["À Inès Moreau"]);
        await poste.Page.Verifier("Messages programmés");
        await poste.Presser(lignes.GetByRole(AriaRole.Button, new() { NameRegex = Motif.De("^Modifier") }));
        await poste.Atteindre(poste.Champ("Message"));
        await poste.Page.Keyboard.PressAsync("Control+A");
        await poste.Page.Keyboard.TypeAsync("Pensez à votre entretien");
        await poste.Page.Verifier("Modifier un message programmé");
        await poste.Presser(poste.Bouton("Enregistrer"));
        await Assertions.Expect(poste.Page.GetByText("Le message partira demain")).ToBeVisibleAsync();
        await Assertions.Expect(lignes).ToContainTextAsync(["Pensez à votre entretien"]);

        await poste.Presser(lignes.GetByRole(AriaRole.Button, new() { NameRegex = Motif.De("^Annuler l’envoi") }));
        await poste.Page.Verifier("Annuler un message programmé");
        await poste.Presser(poste.Dialogue("Annuler cet envoi").GetByRole(AriaRole.Button, new() { Name = "Annuler l’envoi" }));
        await Assertions.Expect(poste.Page.GetByText("rien ne partira")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Aucun message programmé")).ToBeVisibleAsync();
        Assert.DoesNotContain(await ines.Textes(), texte => texte.StartsWith("Pensez à votre", StringComparison.Ordinal));

        await poste.Page.GotoAsync($"/messagerie/{ines.Dossier}");
        await poste.Champ("Écrire à Inès").FillAsync("C’est l’heure");
        await poste.Presser(poste.Bouton("Programmer l’envoi du message"));
        await Choisir(poste, dialogue);
        await Assertions.Expect(poste.Page.GetByText("Message programmé aujourd’hui")).ToBeVisibleAsync();
        await Assertions
            .Expect(poste.Page.GetByText("C’est l’heure", new() { Exact = true }))
            .ToBeVisibleAsync(new() { Timeout = JusquALHeure });
        Assert.Single(await ines.Textes(), "C’est l’heure");
        await Assertions
            .Expect(poste.Page.GetByText("Message programmé aujourd’hui"))
            .ToHaveCountAsync(0, new() { Timeout = JusquALHeure });
    }

    [Fact]
    public async Task A_message_to_several_people_leaves_at_its_hour_too()
    {
        using var ines = await Jeune.Connecter(produit);
        using var jade = await Jeune.Connecter(produit, "jade");
        await using var poste = await Poste.Connecter(chromium, produit, chemin: "/message-multi-destinataires");
        await poste.Bouton("Programmer l’envoi").ClickAsync();
        await Assertions.Expect(poste.Lien("Destinataires : Choisissez au moins un destinataire.")).ToBeVisibleAsync();
        foreach (var (mot, nom) in new[] { ("goff jade", "Le Goff Jade"), ("moreau ines", "Moreau Inès") })
        {
            await poste.Recherche("Rechercher un bénéficiaire ou une liste").FillAsync(mot);
            await poste.Page.GetByRole(AriaRole.Checkbox, new() { Name = nom }).CheckAsync();
        }

        await poste.Champ("Message").FillAsync("Rendez-vous à toutes deux");
        await poste.Presser(poste.Bouton("Programmer l’envoi"));
        var dialogue = poste.Dialogue("Programmer l’envoi");
        await Assertions.Expect(dialogue).ToContainTextAsync("À 2 bénéficiaires.");
        await Choisir(poste, dialogue);
        await Assertions.Expect(poste.Champ("Message")).ToHaveValueAsync("");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await poste.Page.Verifier("Message multi-destinataires programmé");
        await poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Voir les messages programmés" }).ClickAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.List, new() { Name = "Messages en attente" }).GetByRole(AriaRole.Listitem))
            .ToContainTextAsync(["Rendez-vous à toutes deux"]);

        // The page looks again once the hour is over.
        await Assertions.Expect(poste.Page.GetByText("Aucun message programmé")).ToBeVisibleAsync(new() { Timeout = JusquALHeure });
        Assert.Single(await ines.Textes(), "Rendez-vous à toutes deux");
        Assert.Single(await jade.Textes(), "Rendez-vous à toutes deux");
    }

    /// <summary>The next minute of the clocks in Paris, when there is time enough to choose it, else the one after.</summary>
    private static async Task Choisir(Poste poste, ILocator dialogue)
    {
        var paris = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        var heure = paris.AddMinutes(paris.Second < 40 ? 1 : 2);
        await dialogue.Locator("input[type=date]").FillAsync(heure.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await dialogue.Locator("input[type=time]").FillAsync(heure.ToString("HH:mm", CultureInfo.InvariantCulture));
        await poste.Presser(dialogue.GetByRole(AriaRole.Button, new() { Name = "Programmer à ce moment" }));
        await Assertions.Expect(dialogue).ToHaveCountAsync(0);
    }
}
