using System.Collections.Concurrent;
using System.Globalization;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Mesures;

/// <summary>What the interface costs a person's machine and network; the figures are printed.</summary>
[Collection(typeof(MesuresTests.Seule))]
public sealed class MesuresTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    /// <summary>Nothing else runs while it measures.</summary>
    [CollectionDefinition(DisableParallelization = true)]
    public sealed class Seule;

    private const int RequetesAuPlus = 14;
    private const int KoAuPlus = 230;

    /// <summary>How many plain tables of 200 rows the browser could lay out meanwhile: 75 ms on a quiet machine of two cores.</summary>
    private const double TablesAuPlus = 5;

    private const int MessagesEnTout = 1_000;

    /// <summary>A second, at 15 ms a table.</summary>
    private const double TablesDUneSeconde = 1_000.0 / 15;

    [Fact]
    public async Task The_first_load_of_the_portfolio_keeps_its_budget()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        // What the page of the sign-in still asks for is not the first load's; and it has something to leave once all is read.
        await poste.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await poste.Page.GotoAsync("about:blank");
        var session = await poste.Contexte.NewCDPSessionAsync(poste.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.clearBrowserCache");
        double octets = 0;
        ConcurrentQueue<string> demandees = new();
        session.Event("Network.requestWillBeSent").OnEvent += (_, envoi) =>
            demandees.Enqueue(envoi!.Value.GetProperty("request").GetProperty("url").GetString()!);
        // What the browser finds in its cache, as the second document's files are, asks nothing of the network.
        var duCache = 0;
        session.Event("Network.requestServedFromCache").OnEvent += (_, _) => duCache++;
        session.Event("Network.responseReceived").OnEvent += (_, recue) =>
            duCache += recue!.Value.GetProperty("response").GetProperty("fromDiskCache").GetBoolean() ? 1 : 0;
        session.Event("Network.loadingFinished").OnEvent += (_, fin) => octets += fin!.Value.GetProperty("encodedDataLength").GetDouble();
        await poste.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await poste.Page.WaitForTimeoutAsync(1_000);

        var requetes = demandees.Count - duCache;
        Dire($"First load of the portfolio: {requetes} requests ({duCache} more from the cache), {octets / 1024:F0} KB");
        Assert.True(
            requetes is >= 1 and <= RequetesAuPlus,
            $"{requetes} requests, {duCache} more from the cache: {string.Join('\n', demandees)}"
        );
        Assert.InRange(octets / 1024, 1, KoAuPlus);
    }

    [Fact]
    public async Task Five_hundred_people_and_two_hundred_conversations_answer_as_soon_as_five_plain_tables_would()
    {
        await produit.Remplir("nathalie");
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Row).Nth(199)).ToBeAttachedAsync();
        await poste.Page.EvaluateAsync(
            """
            () => {
              window.durees = [];
              new PerformanceObserver(liste => {
                for (const entree of liste.getEntries()) if (entree.interactionId) window.durees.push(entree.duration);
              }).observe({ type: 'event', durationThreshold: 16 });
            }
            """
        );

        await Mesurer(poste, "sort", async () => await poste.Bouton("Dernière activité").ClickAsync());
        await Mesurer(
            poste,
            "type in the search",
            async () => await poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).PressAsync("a")
        );
        // Up to the frame in which the list is another one, the service's answer included.
        var suivis = poste.Page.GetByRole(AriaRole.Button, new() { Name = "Suivis", Exact = true });
        await Mesurer(
            poste,
            "filter the conversations",
            async () =>
            {
                await suivis.ClickAsync();
                await poste.Page.EvaluateAsync("window.changee");
                await suivis.ClickAsync();
            },
            AttendreUneAutreListe
        );
        await Mesurer(
            poste,
            "open and close a conversation",
            async () =>
            {
                await poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button).First.ClickAsync();
                await poste.Bouton("Retour aux conversations").ClickAsync();
            }
        );
        await Mesurer(
            poste,
            "hide and show the messaging",
            async () =>
            {
                await poste.Bouton("Masquer la messagerie").ClickAsync();
                await poste.Bouton("Afficher la messagerie").First.ClickAsync();
            }
        );

        // The whole width: its list, its search and a conversation at once.
        await poste
            .Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" })
            .GetByRole(AriaRole.Link, new() { Name = "Messagerie" })
            .ClickAsync();
        var colonne = poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button);
        await colonne.First.ClickAsync();
        await poste.Page.GetByPlaceholder("Écrivez votre message ici…").FocusAsync();
        await Mesurer(poste, "type in a message", async () => await poste.Page.Keyboard.PressAsync("a"));
        await Assertions.Expect(poste.Page.GetByPlaceholder("Écrivez votre message ici…")).ToHaveValueAsync("aaaaaaa");
        await poste.Page.GetByRole(AriaRole.Searchbox).First.FocusAsync();
        await Mesurer(poste, "type in the search of conversations", async () => await poste.Page.Keyboard.PressAsync("e"));
    }

    [Theory]
    [InlineData("Camille", "ines", "Moreau Inès", true)]
    [InlineData("Mehdi", "lucas", "N’Diaye Lucas", false)]
    public async Task A_conversation_of_a_thousand_messages_opens_within_a_second(string conseiller, string compte, string nom, bool lue)
    {
        using var jeune = await Jeune.Connecter(produit, compte);
        await jeune.EcrireTous(
            Enumerable.Range(1, MessagesEnTout).Select(i => $"Message {i}, d’une longueur ordinaire. Qu’en pensez-vous ?")
        );
        if (lue)
            await produit.ToutLire(conseiller.ToLowerInvariant(), jeune.Dossier, MessagesEnTout);
        await using var poste = await Poste.Connecter(chromium, produit, conseiller);
        List<double> durees = [];
        List<double> tables = [];
        foreach (var _ in Enumerable.Range(0, 5))
        {
            // Nothing of the conversation is known yet.
            await poste.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
            await Assertions.Expect(poste.Bouton(nom)).ToBeVisibleAsync();
            tables.Add(await poste.Page.EvaluateAsync<double>(UneTable));
            await poste.Page.EvaluateAsync(AttendreUneBulle);
            await poste.Bouton(nom).ClickAsync();
            durees.Add(await poste.Page.EvaluateAsync<double>("window.ouverte"));
        }

        var (mediane, table) = (Mediane(durees), Mediane(tables));
        Dire(
            $"To open {MessagesEnTout} messages, {(lue ? "read" : "unread")}: {mediane:F0} ms, {mediane / table:F1} plain tables of {table:F1} ms"
        );
        Assert.InRange(mediane / table, 0, TablesDUneSeconde);
    }

    /// <summary>
    /// The median of what the browser itself says of its answers to the person, against a plain table that it lays out in between: a busy
    /// or a slow machine weighs on both.
    /// </summary>
    private static async Task Mesurer(Poste poste, string geste, Func<Task> faire, string avant = "window.durees = []")
    {
        List<double> durees = [];
        List<double> tables = [];
        foreach (var _ in Enumerable.Range(0, 7))
        {
            tables.Add(await poste.Page.EvaluateAsync<double>(UneTable));
            await poste.Page.EvaluateAsync(avant);
            await faire();
            await poste.Page.WaitForTimeoutAsync(200);
            durees.Add(await poste.Page.EvaluateAsync<double>("Math.max(0, ...window.durees)"));
        }

        var (mediane, table) = (Mediane(durees), Mediane(tables));
        Dire($"To {geste}: {mediane:F0} ms, {mediane / table:F1} plain tables of {table:F1} ms");
        Assert.InRange(mediane / table, 0, TablesAuPlus);
    }

    /// <summary>Milliseconds from the press to the first frame in which the list of conversations has another number of rows.</summary>
    private const string AttendreUneAutreListe = """
        () => {
          window.durees = [];
          const lignes = () => document.querySelectorAll('button[id^="conversation-"]').length;
          window.changee = new Promise(dire =>
            addEventListener('pointerdown', () => {
              const [debut, avant] = [performance.now(), lignes()];
              const regarder = () => {
                if (lignes() === avant) return requestAnimationFrame(regarder);
                window.durees.push(performance.now() - debut);
                dire();
              };
              requestAnimationFrame(regarder);
            }, { capture: true, once: true }));
        }
        """;

    internal static double Mediane(List<double> mesures) => mesures.Order().ElementAt(mesures.Count / 2);

    /// <summary>Milliseconds to make and lay out 200 rows of six cells without a style of their own.</summary>
    internal const string UneTable = """
        () => {
          const debut = performance.now();
          const table = document.createElement('table');
          for (let i = 0; i < 200; i++) {
            const ligne = table.insertRow();
            for (let j = 0; j < 6; j++) ligne.insertCell().textContent = `Cellule ${i} ${j}`;
          }
          document.body.append(table);
          table.getBoundingClientRect();
          table.remove();
          return performance.now() - debut;
        }
        """;

    /// <summary>Milliseconds from the press to the first frame in which a message can be read.</summary>
    private const string AttendreUneBulle = """
        () => {
          window.ouverte = new Promise(dire =>
            addEventListener('pointerdown', () => {
              const debut = performance.now();
              const regarder = () => {
                const cadre = document.querySelector('[aria-label="Messages"]')?.getBoundingClientRect();
                const vue = [...document.querySelectorAll('[id^="message-"]')].some(message => {
                  const { top, bottom } = message.getBoundingClientRect();
                  return cadre && top >= cadre.top && bottom <= cadre.bottom;
                });
                if (vue) dire(performance.now() - debut);
                else requestAnimationFrame(regarder);
              };
              requestAnimationFrame(regarder);
            }, { capture: true, once: true }));
        }
        """;

    private static void Dire(FormattableString mesure) => Console.WriteLine(mesure.ToString(CultureInfo.InvariantCulture));
}
