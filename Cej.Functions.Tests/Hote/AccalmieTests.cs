using Cej.LocalHost.Affluence;

namespace Cej.Functions.Tests.Hote;

/// <summary>When the host on one machine gives memory back.</summary>
public sealed class AccalmieTests
{
    [Fact]
    public void A_rush_ends_once_at_the_first_calm_look()
    {
        var accalmie = new Accalmie(1_000);
        // So often more at each look.
        int[] nouvelles = [0, 30, 3, 400, 200, 20, 5, 0, 0, 51, 0, 0];
        var collectes = 1_000;
        Assert.Equal([6, 10], nouvelles.Index().Where(vue => accalmie.Commence(collectes += vue.Item)).Select(vue => vue.Index));
    }
}
