using System.Collections.Concurrent;
using System.Globalization;
using Cej.EndToEnd.Tests.Mesures;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>What the installed application costs on a slow phone and a slow network; the figures are printed.</summary>
[Collection(typeof(MesuresTests.Seule))]
public sealed class BudgetsTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task The_first_page_is_there_within_a_second_of_a_cold_start_and_a_status_is_one_write()
    {
        await using var poste = await Poste.Jeune(chromium, produit, "Lucas");
        poste.Admis = static _ => true;
        await poste.CreerUneDemarche("Relire mon CV");
        await Assertions.Expect(poste.Lien("Relire mon CV")).ToBeVisibleAsync();
        var travailleur = await Travailleur.Installe(chromium, produit, poste);
        await poste.Page.GotoAsync("/jeune/");
        await Assertions.Expect(Principal(poste.Page).GetByText("Relire mon CV")).ToBeVisibleAsync();
        await poste.Contexte.AddInitScriptAsync(NoterLAccueil);
        // What is on screen is on the device a moment after.
        await poste.Page.WaitForTimeoutAsync(1_000);
        await poste.Page.CloseAsync();

        List<double> durees = [];
        List<double> tables = [];
        IPage? ouverte = null;
        foreach (var _ in Enumerable.Range(0, 5))
        {
            if (ouverte is not null)
                await ouverte.CloseAsync();
            await travailleur.Arreter();
            ouverte = await poste.Contexte.NewPageAsync();
            await ouverte.Ralentir();
            tables.Add(await ouverte.EvaluateAsync<double>(MesuresTests.UneTable));
            await ouverte.GotoAsync("/jeune/", new() { WaitUntil = WaitUntilState.Commit });
            durees.Add(await ouverte.EvaluateAsync<double>("window.accueilMontre"));
        }

        var (mediane, table) = (MesuresTests.Mediane(durees), MesuresTests.Mediane(tables));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"First page from the cache, slow phone: {mediane:F0} ms, {mediane / table:F1} plain tables of {table:F1} ms"
            )
        );
        Assert.InRange(mediane / table, 0, Lenteur.TablesDUneSeconde);

        ConcurrentQueue<string> ecritures = new();
        ouverte!.Request += (_, requete) =>
        {
            if (requete.Method != "GET" && requete.Url.Contains("/api/", StringComparison.Ordinal))
                ecritures.Enqueue($"{requete.Method} {new Uri(requete.Url).AbsolutePath}");
        };
        await ouverte.GotoAsync("/jeune/demarches");
        var faite = ouverte.GetByRole(AriaRole.Button, new() { Name = "Marquer comme réalisée : Relire mon CV" });
        await Assertions.Expect(faite).ToBeVisibleAsync();
        await ouverte.WaitForLoadStateAsync(LoadState.NetworkIdle);
        ecritures.Clear();
        await faite.TapAsync();
        await Assertions
            .Expect(ouverte.GetByRole(AriaRole.Button, new() { Name = "Réalisée : Relire mon CV", Exact = true }))
            .ToBeVisibleAsync();
        await Assertions.Expect(ouverte.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
        await ouverte.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.EndsWith("/statut", Assert.Single(ecritures), StringComparison.Ordinal);
    }

    private static ILocator Principal(IPage page) => page.GetByRole(AriaRole.Main);

    /// <summary>Milliseconds from the opening to the frame in which the first page can be read, what the device knew included.</summary>
    private const string NoterLAccueil = """
        window.accueilMontre = new Promise(dire => {
          const regarder = () => {
            const titre = document.querySelector('h1')?.textContent ?? '';
            if (titre.startsWith('Bonjour') && document.querySelector('main')?.textContent.includes('Relire mon CV')) dire(performance.now());
            else requestAnimationFrame(regarder);
          };
          regarder();
        });
        """;
}
