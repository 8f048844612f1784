using System.Reflection;
using System.Text.RegularExpressions;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Conservation;

/// <summary>docs/donnees.md says of everything that is kept why, how long and what ends it: whoever keeps something new says so there.</summary>
public sealed partial class TableDesDonneesTests
{
    private static readonly string s_table = Depot.Lire("docs", "donnees.md");

    [Fact]
    public void Every_kind_of_document_has_its_row_and_no_row_tells_of_one_that_is_not()
    {
        var gardes = typeof(IDocumentStore)
            .Assembly.GetTypes()
            .Where(type =>
                type is { IsInterface: false }
                && type.GetInterfaces().Any(forme => forme.IsGenericType && forme.GetGenericTypeDefinition() == typeof(IDocumentShape<>))
            )
            .Select(type => type.Name);
        var dits = UnDocument().Matches(s_table).Select(document => document.Groups["nom"].Value).Distinct(StringComparer.Ordinal);

        Assert.Equal(gardes.Order(StringComparer.Ordinal), dits.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_about_a_person_names_what_ends_it_and_a_test_that_exists()
    {
        var tests = typeof(TableDesDonneesTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(methode => methode.GetCustomAttributes<FactAttribute>().Any())
            .Select(methode => methode.Name)
            .ToHashSet(StringComparer.Ordinal);
        var lignes = s_table
            .Split('\n')
            .Where(ligne => ligne.StartsWith("| ", StringComparison.Ordinal) && UnDocument().IsMatch(ligne))
            .Select(ligne => ligne.Split('|', StringSplitOptions.TrimEntries)[1..^1])
            .Where(ligne => ligne.Length > 2)
            .ToArray();

        Assert.True(lignes.Length > 20);
        Assert.All(lignes, ligne => Assert.Equal(7, ligne.Length));
        Assert.All(lignes, ligne => Assert.All(ligne, case_ => Assert.NotEmpty(case_)));
        var nommes = UnTest().Matches(s_table).Select(test => test.Groups["nom"].Value).ToArray();
        Assert.All(lignes, ligne => Assert.Matches(UnTest(), ligne[^1]));
        Assert.DoesNotContain(nommes, nom => !tests.Contains(nom));
    }

    [GeneratedRegex("`(?<nom>[A-Z][A-Za-z]+Document)`", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnDocument();

    [GeneratedRegex("`(?<nom>[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+){2,})`", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnTest();
}
