using System.Text.RegularExpressions;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Pannes;

/// <summary>A service of others is away, or the documents are: what does not work meanwhile is what the table of docs/epreuves.md says.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed partial class CoupuresTests(ITestOutputHelper sortie)
{
    /// <summary>The services, and whether what has no other way waits for them in vain.</summary>
    public static TheoryData<string, bool> Services =>
        new()
        {
            { "documents", false },
            { "documents", true },
            { "ContenuDesPieces", false },
            { "Antivirus", false },
            { "Courrier", false },
            { "PartenaireDesDemarches", false },
            { "Offres", false },
            { "Telephones", false },
        };

    [Theory]
    [MemberData(nameof(Services))]
    public async Task Nothing_hangs_what_needs_the_service_says_so_and_nothing_is_lost_after(string service, bool pend)
    {
        List<string> arretes = [];
        List<string> fautes = [];
        foreach (var cas in LesCas.Tous)
        {
            var matrice = await Matrice.De(cas);
            var (fait, siennes) = await matrice.Couper(service, pend);
            if (!fait)
                arretes.Add(cas.Nom);
            fautes.AddRange(siennes.Select(faute => $"{cas}: {faute}"));
        }

        sortie.WriteLine($"{service}: {string.Join(", ", arretes.Select(nom => $"`{nom}`"))}");
        Assert.True(fautes.Count == 0, $"{fautes.Count} faults, the first of them:\n{string.Join('\n', fautes.Take(20))}");
        if (service == "documents")
            Assert.Equal(LesCas.Tous.Select(cas => cas.Nom), arretes);
        else
            Assert.Equal(Dits(service).Order(StringComparer.Ordinal), arretes.Order(StringComparer.Ordinal));
    }

    /// <summary>What the table says of a service.</summary>
    private static IEnumerable<string> Dits(string service)
    {
        var ligne = Depot
            .Lire("docs", "epreuves.md")
            .Split('\n')
            .Single(ligne => ligne.StartsWith($"| `{service}` |", StringComparison.Ordinal));
        return UnNom().Matches(ligne.Split('|')[3]).Select(nom => nom.Groups["nom"].Value);
    }

    [GeneratedRegex("`(?<nom>[^`]+)`", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnNom();
}
