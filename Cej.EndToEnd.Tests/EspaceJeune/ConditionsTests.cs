using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>The terms of use: accepted once, asked for again when their version changes, and refusing signs out.</summary>
public sealed class ConditionsTests(Chromium chromium, ConditionsTests.AvecConditions produit)
    : IClassFixture<ConditionsTests.AvecConditions>
{
    [Fact]
    public async Task They_are_accepted_once_and_again_when_they_change_and_refusing_signs_out()
    {
        await using var poste = await Poste.TelephoneDuJeune(chromium, produit);
        poste.Admis = static faute =>
            faute.Contains("net::ERR_", StringComparison.Ordinal) || faute.Contains("WebSocket", StringComparison.Ordinal);
        await poste.Bouton("Passer").TapAsync();
        await poste.Bouton("Se connecter").TapAsync();
        await poste.Bouton("Inès").First.ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Conditions d’utilisation");
        await poste.Page.Verifier("terms");
        await poste.Bouton("J’accepte").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bonjour Inès");
        await poste.Page.GotoAsync("/jeune/");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bonjour Inès");

        await produit.Arreter();
        produit.Version = "2027-1";
        await produit.Demarrer();
        await poste.Page.GotoAsync("/jeune/");
        await Assertions.Expect(poste.Page.GetByText("Version 2027-1")).ToBeVisibleAsync();
        await poste.Bouton("Refuser et me déconnecter").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon CEJ");
        await Assertions.Expect(poste.Bouton("Se connecter")).ToBeVisibleAsync();
    }

    public sealed class AvecConditions : Produit
    {
        public string Version { get; set; } = "2026-1";

        protected override IEnumerable<string> Reglages => [$"--Conditions:Beneficiaires={Version}"];
    }
}
