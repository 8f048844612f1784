using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cej.Infra.Tests;

/// <summary>
/// The commands of the operators' pages and of tools/azure: whoever follows them at night must not be stopped by a typing error.
/// </summary>
public sealed partial class PagesTests
{
    private const string Saut = "bash reads the commands.";

    /// <summary>What a page may count on: the first five minutes (README.md), and what an operator is told to write in its place.</summary>
    private static readonly string[] Donnees =
    [
        "AZURE_FUNCTION_APP",
        "AZURE_KEY_VAULT",
        "AZURE_RESOURCE_GROUP",
        "AZURE_STATIC_WEB_APP",
        "CEJ_ADRESSE",
        "ENVIRONNEMENT",
    ];

    /// <summary>What <c>az</c> knew of each command: recorded with its <c>--help</c>, or from the page that az.json names.</summary>
    private static readonly Dictionary<string, string[]> Grammaire = JsonSerializer
        .Deserialize<Dictionary<string, Dictionary<string, string[]>>>(
            File.ReadAllText(Path.Combine(Bicep.Racine, "Cej.Infra.Tests", "az.json"))
        )!
        .Values.SelectMany(commandes => commandes)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Options of every command.</summary>
    private static readonly string[] Communes = ["--output", "-o", "--query", "--help", "--only-show-errors"];

    public static bool EstLinux => OperatingSystem.IsLinux();

    public static IEnumerable<TheoryDataRow<string>> Pages() =>
        Directory
            .EnumerateFiles(Path.Combine(Bicep.Racine, "docs", "exploitation"), "*.md")
            .Select(page => new TheoryDataRow<string>(Path.GetFileName(page)));

    [Theory(Skip = Saut, SkipUnless = nameof(EstLinux))]
    [MemberData(nameof(Pages))]
    public async Task Every_command_of_a_page_is_one_that_a_shell_can_read(string page)
    {
        using var azure = new FauxAzure();
        foreach (var bloc in Blocs(page))
        {
            await File.WriteAllTextAsync(Path.Combine(azure.Ici, "bloc"), bloc, TestContext.Current.CancellationToken);
            var (code, _, erreurs) = await azure.Lancer("bash -n bloc");
            Assert.True(code == 0, $"{page}: {erreurs}{bloc}");
        }
    }

    /// <summary>Top to bottom, as one follows it; a heading of the second level begins afresh, but for the pages that are one walk.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_variable_of_a_page_is_given_before_it_is_used(string page)
    {
        var uneMarche = page is "premiere-heure.md" or "deployer.md";
        HashSet<string> connues = new(Donnees, StringComparer.Ordinal);
        if (page == "premiere-heure.md")
            connues.Clear(); // it begins with nothing
        foreach (var (titre, bloc) in BlocsParTitre(page))
        {
            if (titre && !uneMarche)
                connues = page == "gestes.md" ? new([.. Donnees, "jeton"], StringComparer.Ordinal) : new(Donnees, StringComparer.Ordinal);
            foreach (var ligne in bloc.Split('\n'))
            {
                connues.UnionWith(UneLecture().Matches(ligne).SelectMany(lecture => lecture.Groups["noms"].Value.Split(' ')));
                foreach (Match usage in UnUsage().Matches(SansChainesSimples(ligne)))
                {
                    var nom = usage.Groups["nom"].Value;
                    Assert.True(connues.Contains(nom), $"{page}: ${nom} is used before anything gives it a value: {ligne.Trim()}");
                }
                connues.UnionWith(UneAffectation().Matches(ligne).Select(affectation => affectation.Groups["nom"].Value));
                if (ligne.Contains("tools/azure/noms", StringComparison.Ordinal))
                    connues.UnionWith([
                        "AZURE_FUNCTION_APP",
                        "AZURE_KEY_VAULT",
                        "AZURE_RESOURCE_GROUP",
                        "AZURE_STATIC_WEB_APP",
                        "CEJ_ADRESSE",
                    ]);
            }
        }
    }

    [Fact]
    public void Every_az_command_exists_with_its_options()
    {
        List<string> fautes = [];
        var nombre = 0;
        foreach (var (source, texte) in Sources())
        {
            foreach (var appel in Appels(texte))
            {
                nombre++;
                var mots = appel.TakeWhile(mot => UnMot().IsMatch(mot)).ToList();
                var commande = Enumerable
                    .Range(0, mots.Count)
                    .Select(trop => string.Join(' ', mots.SkipLast(trop)))
                    .FirstOrDefault(Grammaire.ContainsKey);
                if (commande is null)
                {
                    fautes.Add($"{source}: az {string.Join(' ', mots)}");
                    continue;
                }
                fautes.AddRange(
                    appel
                        .Where(mot => UneOption().IsMatch(mot))
                        .Select(mot => mot.Split('=')[0])
                        .Where(option => !Grammaire[commande].Contains(option) && !Communes.Contains(option))
                        .Select(option => $"{source}: az {commande} {option}")
                );
            }
        }
        Assert.True(nombre > 40, $"{nombre} commands");
        Assert.True(fautes.Count == 0, string.Join('\n', fautes.Distinct(StringComparer.Ordinal)));
    }

    private static IEnumerable<(string Source, string Texte)> Sources() =>
        Pages()
            .Select(page => (page.Data, string.Join('\n', Blocs(page.Data))))
            .Concat(
                Directory
                    .EnumerateFiles(Path.Combine(Bicep.Racine, "tools", "azure"))
                    .Where(fichier => Path.GetExtension(fichier).Length == 0)
                    .Select(fichier => (Path.GetFileName(fichier), File.ReadAllText(fichier)))
            );

    private static IEnumerable<string> Blocs(string page) => BlocsParTitre(page).Select(bloc => bloc.Bloc);

    /// <summary>The blocks that are to be typed, with whether a heading stands between each and the one before.</summary>
    private static IEnumerable<(bool Titre, string Bloc)> BlocsParTitre(string page)
    {
        var titre = true;
        List<string>? bloc = null;
        foreach (var ligne in File.ReadLines(Path.Combine(Bicep.Racine, "docs", "exploitation", page)))
        {
            if (bloc is null && ligne.StartsWith("## ", StringComparison.Ordinal))
                titre = true;
            if (ligne.Trim() == "```sh")
                bloc = [];
            else if (ligne.Trim() == "```" && bloc is not null)
            {
                // What an operator writes in its place is a word.
                yield return (titre, UneLacune().Replace(string.Join('\n', bloc), "mot"));
                (titre, bloc) = (false, null);
            }
            else
                bloc?.Add(ligne);
        }
    }

    /// <summary>The words of each call of az: what is quoted or computed is one word.</summary>
    private static IEnumerable<List<string>> Appels(string texte)
    {
        texte = texte.Replace("\\\n", " ", StringComparison.Ordinal);
        texte = UnCommentaire().Replace(texte, "");
        foreach (Match debut in UnAppel().Matches(texte))
        {
            var (profondeur, guillemet, mot) = (0, '\0', "");
            List<string> mots = [];
            for (var i = debut.Index + debut.Length; i <= texte.Length; i++)
            {
                var c = i < texte.Length ? texte[i] : '\n';
                if (profondeur == 0 && guillemet == '\0' && (char.IsWhiteSpace(c) || c is '|' or ';' or '&' or ')'))
                {
                    if (mot.Length > 0)
                        mots.Add(mot);
                    mot = "";
                    if (c is not ' ')
                        break;
                    continue;
                }
                if (profondeur == 0 && c is '"' or '\'' && (guillemet == '\0' || guillemet == c))
                    guillemet = guillemet == '\0' ? c : '\0';
                else if (c == '(' && guillemet != '\'')
                    profondeur++;
                else if (c == ')' && guillemet != '\'')
                    profondeur--;
                mot += profondeur > 0 || guillemet != '\0' ? "x" : c;
            }
            yield return mots;
        }
    }

    private static string SansChainesSimples(string ligne) => UneChaineSimple().Replace(UnCommentaire().Replace(ligne, ""), "''");

    /// <summary>What an operator writes himself, e.g. &lt;subscription&gt;.</summary>
    [GeneratedRegex(@"<[a-zA-Z][^<>\n]*>", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneLacune();

    [GeneratedRegex(@"\$\{?(?<nom>[A-Za-z_]\w*)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnUsage();

    [GeneratedRegex(@"(^|[\s;(])(?<nom>[A-Za-z_]\w*)=", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneAffectation();

    [GeneratedRegex(@"\bfor (?<noms>\w+) in|\bread -r (?<noms>[\w ]+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneLecture();

    [GeneratedRegex("'[^']*'", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneChaineSimple();

    [GeneratedRegex(@"(?<=^|\s)#.*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1_000)]
    private static partial Regex UnCommentaire();

    [GeneratedRegex(@"(?<=^|[\s(|])az (?=[a-z])", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1_000)]
    private static partial Regex UnAppel();

    [GeneratedRegex("^[a-z][a-z-]*$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnMot();

    [GeneratedRegex("^--?[a-z]", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneOption();
}
