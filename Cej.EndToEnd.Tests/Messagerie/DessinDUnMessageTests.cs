using System.Globalization;
using Cej.EndToEnd.Tests.Mesures;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>What the page of a counsellor does for a message that comes; on a product of its own, since others look where its people stand.</summary>
public sealed class DessinDUnMessageTests(Chromium chromium, CoutDUnMessageTests.Grand produit) : IClassFixture<CoutDUnMessageTests.Grand>
{
    /// <summary>
    /// What the main thread does for a message that comes, its drawing included: the row of one of two people in turn goes to the top of a list of
    /// 500, of which all were read.
    /// </summary>
    [Fact]
    public async Task A_message_that_comes_takes_the_page_less_than_a_plain_table()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        using var ines = await Jeune.Connecter(produit);
        await using var poste = await Poste.Connecter(chromium, produit);
        for (var lues = 100; lues < 500; lues += 100)
        {
            await Assertions.Expect(CoutDUnMessageTests.LignesDe(poste)).ToHaveCountAsync(lues);
            // Rows that come into view take their height, and the button moves under a pointer.
            await poste.Bouton("Afficher plus de conversations").PressAsync("Enter");
        }

        await Assertions.Expect(CoutDUnMessageTests.LignesDe(poste)).ToHaveCountAsync(500);
        // Rows stay where they are under a pointer or the focus.
        await poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).FocusAsync();
        await poste.Page.Mouse.MoveAsync(1, 1);
        var trafic = await Trafic.Suivre(poste);
        var session = await poste.Contexte.NewCDPSessionAsync(poste.Page);
        // Of the processor: what else the machine does is not the page's.
        await session.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        List<double> scripts = [];
        List<double> taches = [];
        List<double> tables = [];
        foreach (var i in Enumerable.Range(0, 12))
        {
            var libre = await Occupation(session);
            await poste.Page.EvaluateAsync(MesuresTests.UneTable);
            tables.Add((await Occupation(session)).Tache - libre.Tache);
            await poste.Page.EvaluateAsync(AttendreUnAutrePremier);
            await trafic.Compter(async () =>
            {
                var (script, tache) = await Occupation(session);
                await (i % 2 == 0 ? jade : ines).Ecrire($"Message {i}");
                await trafic.Evenement("suivi-modifie");
                await poste.Page.EvaluateAsync("window.premier");
                await poste.Page.ImageSuivante();
                var apres = await Occupation(session);
                scripts.Add(apres.Script - script);
                taches.Add(apres.Tache - tache);
            });
            await Assertions
                .Expect(CoutDUnMessageTests.LignesDe(poste).First)
                .ToContainTextAsync(i % 2 == 0 ? "Le Goff Jade" : "Moreau Inès");
        }

        var (desScripts, desTaches, table) = (MesuresTests.Mediane(scripts), MesuresTests.Mediane(taches), MesuresTests.Mediane(tables));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"A message among 500 rows: {desScripts:F1} ms of scripts, {desTaches:F1} ms of the main thread; a plain table takes {table:F1} ms"
            )
        );
        Assert.InRange(desScripts / table, 0, 1);
    }

    /// <summary>
    /// <c>window.premier</c> ends once another person is the first of the list. The browser's tool that looks for a row again and again reads all 500
    /// of them: it would be a part of what is measured.
    /// </summary>
    private const string AttendreUnAutrePremier = """
        () => {
          const premier = () => document.querySelector('button[id^="conversation-"]').id;
          const avant = premier();
          window.premier = new Promise(dire =>
            new MutationObserver((_, observateur) => {
              if (premier() === avant) return;
              observateur.disconnect();
              dire();
            }).observe(document.body, { childList: true, subtree: true }));
        }
        """;

    /// <summary>Milliseconds of processor for which the main thread has run scripts, and anything at all.</summary>
    private static async Task<(double Script, double Tache)> Occupation(ICDPSession session)
    {
        var metriques = (await session.SendAsync("Performance.getMetrics"))!
            .Value.GetProperty("metrics")
            .EnumerateArray()
            .ToDictionary(metrique => metrique.GetProperty("name").GetString()!, metrique => metrique.GetProperty("value").GetDouble());
        return (metriques["ScriptDuration"] * 1_000, metriques["TaskDuration"] * 1_000);
    }
}
