using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Cej.EndToEnd.Tests.Rgaa;

/// <summary>What docs/accessibilite.md says that a machine can tell, of every page of both applications.</summary>
public sealed partial class RgaaTests(ReleveDesPages releve) : IClassFixture<ReleveDesPages>
{
    /// <summary>Fewer, and the survey did not go where it should.</summary>
    private const int PagesAuMoins = 45;

    [Fact]
    public void Every_page_has_one_main_part_headings_without_a_gap_and_named_landmarks() => Aucune("structure");

    [Fact]
    public void Everything_that_can_be_pressed_is_large_enough_for_its_pointer_or_finger() => Aucune("cibles");

    [Fact]
    public void What_is_read_later_is_never_drawn_before() => Aucune("lecture");

    [Fact]
    public void Fields_and_drawings_that_stand_alone_stand_out_whatever_the_colours() => Aucune("composants");

    [Fact]
    public void Whatever_the_keyboard_reaches_shows_it_whatever_the_colours()
    {
        Aucune("focus");
        var vus = releve.Pages.Sum(page => page.Vus);
        Assert.True(vus > 3_000, $"Only {vus} elements had the focus.");
    }

    [Fact]
    public void Words_under_a_pointer_keep_their_contrast_whatever_the_colours() => Aucune("survol");

    [Fact]
    public void Text_of_twice_the_size_is_never_cut_off() => Aucune("double");

    [Fact]
    public void Links_that_are_read_alike_lead_to_one_place() => Aucune("liens");

    [Fact]
    public void Text_that_is_wider_set_is_never_cut_off() => Aucune("espace");

    [Fact]
    public void A_phone_on_its_side_shows_the_content_and_scrolls_one_way() => Aucune("paysage");

    [Fact]
    public void Titles_tell_each_page_from_the_others()
    {
        var fautes = releve
            .Pages.Where(page => !Titre().IsMatch(SansCompte(page)))
            .Select(page => $"{page.Nom}: {page.Titre}")
            // Tabs of one file are one page; what both frames show, and what does not exist, is the same one.
            .Concat(
                releve
                    .Pages.Where(page => !page.Nom.StartsWith("fiche, ", StringComparison.Ordinal))
                    .GroupBy(page => (SansCompte(page), page.Nom.StartsWith("exploitation", StringComparison.Ordinal)))
                    .Where(memes => memes.Count() > 1)
                    .Select(memes => $"{memes.Key.Item1}: {string.Join(", ", memes.Select(page => page.Nom))}")
            );
        Assert.Empty(fautes);
    }

    [Fact]
    public async Task Every_page_is_valid_html_once_it_is_drawn()
    {
        Assert.True(releve.Pages.Count >= PagesAuMoins);
        var dossier = Directory.CreateTempSubdirectory("cej-html-");
        try
        {
            foreach (var (rang, page) in releve.Pages.Index())
            {
                var nom = $"{rang:00}-{Signes().Replace(page.Nom, "-")}.html";
                await File.WriteAllTextAsync(Path.Combine(dossier.FullName, nom), page.Html, TestContext.Current.CancellationToken);
            }

            using var verification = Process.Start(
                new ProcessStartInfo("node", [Depot.Chemin("tools", "html", "check.mjs"), dossier.FullName])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
            var erreurs = verification.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var sortie = await verification.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await verification.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(verification.ExitCode == 0, $"{sortie}{Environment.NewLine}{await erreurs} (npm ci in tools/html, or ./cej e2e)");
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    private void Aucune(string question)
    {
        Assert.True(releve.Pages.Count >= PagesAuMoins, $"{releve.Pages.Count} pages");
        var fautes = releve
            .Pages.SelectMany(page => page.Fautes[question].Select(faute => (page.Nom, faute)))
            .GroupBy(vue => vue.faute, (faute, vues) => $"{faute} ({string.Join(", ", vues.Select(vue => vue.Nom).Distinct().Take(3))})")
            .ToArray();
        Assert.True(fautes.Length == 0, string.Join(Environment.NewLine, fautes));
    }

    /// <summary>A title without the messages that wait.</summary>
    private static string SansCompte(PageVue page) => Compte().Replace(page.Titre, "");

    [GeneratedRegex(@"^\(\d+\) Nouv[^–]+ – ", RegexOptions.None, 1_000)]
    private static partial Regex Compte();

    [GeneratedRegex(@"^\S.+ – (Espace conseiller|Mon) CEJ$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Titre();

    [GeneratedRegex(@"[^\w-]+", RegexOptions.None, 1_000)]
    private static partial Regex Signes();
}
