using System.Text.RegularExpressions;

namespace Cej.EndToEnd.Tests.Rgaa;

/// <summary>
/// What was heard on each way through the applications, and what is expected of it: one text a way, in <c>Rgaa/Parcours</c>, for a reader to judge.
/// <c>CEJ_PARCOURS=ecrire</c> writes them again.
/// </summary>
internal sealed partial class Carnet
{
    private readonly List<(string Nom, List<string> Lignes)> _parcours = [];
    private readonly List<(string Texte, string Mot)> _masques = [];

    public void Parcours(string nom) => _parcours.Add((nom, []));

    /// <summary>What differs from one run to the next has a word in its place.</summary>
    public void Masquer(string texte, string mot) => _masques.Add((texte, mot));

    public void Noter(string ligne) => _parcours[^1].Lignes.Add(ligne);

    public async Task Comparer(CancellationToken cancellationToken)
    {
        List<string> fautes = [];
        foreach (var (nom, lignes) in _parcours)
        {
            var entendu = string.Join('\n', lignes.Select(Stable)) + "\n";
            var fichier = Depot.Chemin("Cej.EndToEnd.Tests", "Rgaa", "Parcours", $"{nom}.txt");
            if (Environment.GetEnvironmentVariable("CEJ_PARCOURS") == "ecrire")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(fichier)!);
                await File.WriteAllTextAsync(fichier, entendu, cancellationToken);
            }

            var attendu = File.Exists(fichier) ? await File.ReadAllTextAsync(fichier, cancellationToken) : "";
            if (attendu != entendu)
                fautes.Add($"{nom}: expected{Environment.NewLine}{attendu}heard{Environment.NewLine}{entendu}");
        }

        Assert.True(fautes.Count == 0, string.Join(Environment.NewLine, fautes));
    }

    /// <summary>What one would not want to hear, in any of the texts.</summary>
    public IEnumerable<string> Fautes() =>
        _parcours.SelectMany(parcours =>
            parcours.Lignes.Where(
                (ligne, rang) => Identifiant().IsMatch(ligne) || Redite().IsMatch(ligne) || DejaDite(parcours.Lignes, rang)
            )
        );

    /// <summary>Told by the page right after the focus, or the page, had said it.</summary>
    private static bool DejaDite(List<string> lignes, int rang) =>
        rang > 0
        && lignes[rang].Split(" entend ⟶ ") is [var qui, { Length: > 0 } dit]
        && lignes[rang - 1].StartsWith(qui, StringComparison.Ordinal)
        && lignes[rang - 1].Contains(dit, StringComparison.Ordinal);

    private string Stable(string ligne)
    {
        foreach (var (texte, mot) in _masques)
            ligne = ligne.Replace(texte, mot, StringComparison.Ordinal);
        return Moment().Replace(Jour().Replace(Date().Replace(Heure().Replace(ligne, "‹heure›"), "‹date›"), "‹jour›"), "‹moment›");
    }

    [GeneratedRegex(@"\d{1,2}h\d{2}", RegexOptions.None, 1_000)]
    private static partial Regex Heure();

    [GeneratedRegex(@"\d{2}/\d{2}/\d{4}|\d{4}-\d{2}-\d{2}", RegexOptions.None, 1_000)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(er)? \p{L}+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Jour();

    /// <summary>What was yesterday is two days ago after midnight.</summary>
    [GeneratedRegex(@"(aujourd’hui|hier|le\s‹date›)\sà\s‹heure›", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Moment();

    /// <summary>A raw identifier, or a value that a program forgot.</summary>
    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f]{4}-|[0-9A-HJKMNP-TV-Z]{26}|undefined|\bnull\b|\bNaN\b|\[object|\(s\)", RegexOptions.None, 1_000)]
    private static partial Regex Identifiant();

    /// <summary>« bouton bouton », or a name that says its role again.</summary>
    [GeneratedRegex(
        @"\b(?<role>bouton|lien|titre|image|case à cocher) « ?\k<role>\b|\b(?<mot>\p{L}{4,}) \k<mot>\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Redite();
}
