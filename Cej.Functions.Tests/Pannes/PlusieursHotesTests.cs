using System.Globalization;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Pannes;

/// <summary>Several hosts share the stores, and all run the timers: whoever stands still or dies, everything is done once.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class PlusieursHotesTests(ITestOutputHelper sortie)
{
    public static MatrixTheoryData<string, int> Noms => new([.. LesCas.AvecLesGrands.Select(cas => cas.Nom)], [2, 5]);

    [Theory]
    [MemberData(nameof(Noms))]
    public Task Whichever_host_stands_still_or_dies_it_ends_as_on_one(string nom, int hotes) => Eprouver(nom, hotes, ProfilDesPannes.Gels);

    /// <summary>At every call: a host that went on late gave a reminder twice, forgot one that was given, and wrote into a space that had ended.</summary>
    [Theory]
    [InlineData("RappelerDePlanifier.Handle")]
    [InlineData("Echeances.Handle")]
    [InlineData("EffacerConseiller.Handle")]
    public Task What_once_came_late_comes_to_nothing(string nom) => Eprouver(nom, 2, int.MaxValue);

    private async Task Eprouver(string nom, int hotes, int auPlus)
    {
        var matrice = await Matrice.De(LesCas.AvecLesGrands.Single(cas => cas.Nom == nom));
        var (points, fautes) = await matrice.Geler(hotes, auPlus);

        sortie.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nom}: still at {points} points of {matrice.Appels.Count} calls"));
        Assert.True(fautes.Count == 0, $"{fautes.Count} faults, the first of them:\n{string.Join('\n', fautes.Take(30))}");
    }
}
