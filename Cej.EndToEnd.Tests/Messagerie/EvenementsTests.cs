using System.Collections.Concurrent;
using System.Globalization;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>What an event carries is shown without a request.</summary>
public sealed class EvenementsTests(Chromium chromium, EvenementsTests.SansReprise produit) : IClassFixture<EvenementsTests.SansReprise>
{
    /// <summary>
    /// A product whose timer does not look for effects that a crash left: it may find one that is under way, and has the page read to be sure.
    /// </summary>
    public sealed class SansReprise : Produit
    {
        protected override IEnumerable<string> Reglages => ["--Effets:Frequence=0 0 0 1 1 *"];
    }

    /// <summary>A request of no consequence: what the page asked for because of an event left before it.</summary>
    private const string Barriere = "/api/health?barriere";

    [Fact]
    public async Task A_message_that_comes_costs_no_request_whether_its_conversation_is_open_or_not()
    {
        using var ines = await Jeune.Connecter(produit);
        using var jade = await Jeune.Connecter(produit, "jade");
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Bouton("Moreau Inès").ClickAsync();
        await Assertions.Expect(poste.Champ("Écrire à Inès")).ToBeVisibleAsync();
        await poste.ToutEstLu();

        var demandes = await Demandes(
            poste,
            async () =>
            {
                await jade.Ecrire("Mon entretien s’est bien passé");
                await Assertions.Expect(poste.Page.GetByText("Nouveau message de Jade Le Goff")).ToBeAttachedAsync();
                await Assertions.Expect(poste.Page).ToHaveTitleAsync(Motif.De(@"^\(1\) Nouveau message –"));
            }
        );
        Assert.Empty(demandes);

        demandes = await Demandes(
            poste,
            async () =>
            {
                await ines.Ecrire("Bonjour Camille");
                await Assertions.Expect(poste.Page.GetByText("Bonjour Camille", new() { Exact = true })).ToBeVisibleAsync();
                await Attente.Jusqua(() => LuJusqua(ines), lu => lu == 1, "read");
                // The row's event of that reading.
                await Assertions.Expect(poste.Page).ToHaveTitleAsync(Motif.De(@"^\(1\) Nouveau message –"));
            }
        );
        Assert.Equal([$"PUT /api/conversations/{ines.Dossier}/lecture"], demandes);
    }

    /// <summary>What the page asks the service for meanwhile.</summary>
    private static async Task<string[]> Demandes(Poste poste, Func<Task> pendant)
    {
        ConcurrentQueue<string> demandes = new();
        poste.Page.Request += Noter;
        await pendant();
        await poste.Page.EvaluateAsync($"fetch('{Barriere}')");
        poste.Page.Request -= Noter;
        return [.. demandes];

        void Noter(object? page, IRequest requete)
        {
            var adresse = new Uri(requete.Url);
            if (adresse.PathAndQuery.StartsWith("/api/", StringComparison.Ordinal) && adresse.PathAndQuery != Barriere)
                demandes.Enqueue($"{requete.Method} {adresse.PathAndQuery}");
        }
    }

    private static async Task<int> LuJusqua(Jeune jeune) =>
        int.Parse((await jeune.Conversation()).GetProperty("luParLeConseiller").GetString()!, CultureInfo.InvariantCulture);
}
