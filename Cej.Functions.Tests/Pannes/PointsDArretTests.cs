using System.Globalization;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Pannes;

/// <summary>The process dies at a call, its memory is gone, and a new one finds what is left: everything is as if nothing had happened.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class PointsDArretTests(ITestOutputHelper sortie)
{
    public static TheoryData<string> Noms => [.. LesCas.AvecLesGrands.Select(cas => cas.Nom)];

    [Theory]
    [MemberData(nameof(Noms))]
    public async Task Wherever_the_process_dies_timers_and_the_client_that_comes_again_end_where_no_death_would_have(string nom)
    {
        var matrice = await Matrice.De(LesCas.AvecLesGrands.Single(cas => cas.Nom == nom));
        var (points, fautes) = await matrice.Mourir();

        sortie.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nom}: dead at {points} points of {matrice.Appels.Count} calls"));
        Assert.True(fautes.Count == 0, $"{fautes.Count} faults, the first of them:\n{string.Join('\n', fautes.Take(30))}");
    }
}
