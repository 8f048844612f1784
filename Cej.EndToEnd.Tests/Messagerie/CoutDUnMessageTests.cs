using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>What one message costs the page of a counsellor who follows 500 people and writes with 200 of them.</summary>
public sealed class CoutDUnMessageTests(Chromium chromium, CoutDUnMessageTests.Grand produit) : IClassFixture<CoutDUnMessageTests.Grand>
{
    /// <summary>What a sent message may cost.</summary>
    private const int RequetesAuPlus = 2;
    private const int OctetsAuPlus = 6 * 1024;

    /// <summary>A product whose timer does not look for effects that a crash left, with a large portfolio.</summary>
    public sealed class Grand : Produit, IAsyncLifetime
    {
        protected override IEnumerable<string> Reglages => ["--Effets:Frequence=0 0 0 1 1 *"];

        async ValueTask IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            await this.Remplir("camille");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?tri=activite&sens=decroissant")]
    [InlineData("/?tri=nonLus&sens=decroissant")]
    public async Task A_message_that_is_sent_costs_two_requests(string chemin)
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Camille", chemin);
        // Far from where it then stands.
        await LignesDe(poste).Nth(50).ClickAsync();
        await Ecrire(poste, $"Sent at {chemin}");
    }

    [Fact]
    public async Task A_message_that_is_sent_beside_the_indicators_costs_two_requests_and_is_counted()
    {
        using var ines = await Jeune.Connecter(produit);
        await using var poste = await Poste.Connecter(chromium, produit, "Camille", $"/beneficiaires/{ines.Dossier}");
        await poste.Page.GetByRole(AriaRole.Tab, new() { Name = "Indicateurs" }).ClickAsync();
        var messages = poste.Page.GetByRole(AriaRole.Row, new() { Name = "Messages du conseiller" }).GetByRole(AriaRole.Cell).Last;
        await Assertions.Expect(messages).ToHaveTextAsync("0");
        await poste.Champ("Écrire à Inès").FocusAsync();
        await Ecrire(poste, "Sent beside the indicators");
        await Assertions.Expect(messages).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task A_message_that_comes_costs_no_request_wherever_its_conversation_is_and_its_reading_one()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        await using var poste = await Poste.Connecter(chromium, produit);
        await Assertions.Expect(LignesDe(poste)).ToHaveCountAsync(100);
        // Beyond what was read of the list.
        await Assertions.Expect(LignesDe(poste).Filter(new() { HasText = "Le Goff Jade" })).ToHaveCountAsync(0);
        var trafic = await Trafic.Suivre(poste);

        await trafic.Compter(async () =>
        {
            await jade.Ecrire("Mon entretien s’est bien passé");
            await trafic.Evenement("suivi-modifie");
            await Assertions.Expect(poste.Page.GetByText("Nouveau message de Jade Le Goff")).ToBeAttachedAsync();
            await Assertions.Expect(poste.Page).ToHaveTitleAsync(Motif.De(@"^\(1\) Nouveau message –"));
        });

        Console.WriteLine($"Received: {trafic}");
        Assert.Empty(trafic.Requetes);
        Assert.InRange(trafic.Octets, 1, OctetsAuPlus);
        await Assertions.Expect(LignesDe(poste).First).ToContainTextAsync("Le Goff Jade");

        await LignesDe(poste).First.ClickAsync();
        await Assertions.Expect(poste.Page).Not.ToHaveTitleAsync(Motif.De(@"Nouveau message"));
        await Assertions.Expect(poste.Champ("Écrire à Jade")).ToBeVisibleAsync();
        await trafic.Compter(async () =>
        {
            await jade.Ecrire("Je commence lundi");
            await Assertions.Expect(poste.Page.GetByText("Je commence lundi", new() { Exact = true })).ToBeVisibleAsync();
            await Attente.Jusqua(() => trafic.Trames.Count(trame => trame.Contains("suivi-modifie", StringComparison.Ordinal)) == 2);
        });

        Console.WriteLine($"Received and read: {trafic}");
        Assert.Equal([$"PUT /api/conversations/{jade.Dossier}/lecture"], trafic.Requetes);
        Assert.InRange(trafic.Octets, 1, OctetsAuPlus);
    }

    internal static ILocator LignesDe(Poste poste) =>
        poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button);

    /// <summary>Writes in the field that has the focus, sends, and holds what it costs to the budget.</summary>
    private static async Task Ecrire(Poste poste, string quoi)
    {
        await Assertions.Expect(poste.Page.GetByPlaceholder("Écrivez votre message ici…")).ToBeFocusedAsync();
        var trafic = await Trafic.Suivre(poste);
        await trafic.Compter(async () =>
        {
            await poste.Page.Keyboard.TypeAsync("Pouvez-vous passer jeudi ?");
            await poste.Page.Keyboard.PressAsync("Control+Enter");
            await trafic.Evenement("suivi-modifie");
        });

        Console.WriteLine($"{quoi}: {trafic}");
        Assert.InRange(trafic.Requetes.Length, 1, RequetesAuPlus);
        Assert.InRange(trafic.Octets, 1, OctetsAuPlus);
    }
}
