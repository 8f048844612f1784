using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Actualites;

/// <summary>What news and help cost (DESIGN section 4: any GET is 3 trips at most).</summary>
public sealed class ActualitesBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    [Fact]
    public async Task News_and_help_stay_within_their_budgets()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        (await conseiller.Lire("/api/actualites")).Statut(200);
        (await conseiller.Lire("/api/actualites")).Statut(200);
        hote.Verifier("ActualitesLister", 3, 1);
        (await conseiller.Lire("/api/actualites/non-vues")).Statut(200);
        hote.Verifier("ActualitesCompter", 3, 1);
        (await conseiller.Lire("/api/aide")).Statut(200);
        hote.Verifier("AideLire", 1, 1);
    }
}
