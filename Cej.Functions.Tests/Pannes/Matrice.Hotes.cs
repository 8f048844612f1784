namespace Cej.Functions.Tests.Pannes;

/// <summary>Several hosts over the same stores.</summary>
internal sealed partial class Matrice
{
    private static readonly TimeSpan s_sansFin = TimeSpan.FromDays(1);

    /// <summary>
    /// Has one of several hosts stand still right before and right after a call, while the client that gave it up asks another one, timers run
    /// on all others at once, and one of more than two dies; minutes later it goes on: how many times, and everything that is wrong.
    /// </summary>
    public Task<(int Points, IReadOnlyList<string> Fautes)> Geler(int hotes, int points) =>
        Partout(points, (appel, apres) => Geler(hotes, appel, apres), "still");

    private async Task<IReadOnlyList<string>> Geler(int hotes, int appel, bool apres)
    {
        await using var gele = Banc.Monter(_depart, s_sansFin);
        List<Banc> autres = [.. Enumerable.Range(1, hotes - 1).Select(_ => gele.Redemarrer())];
        try
        {
            var fait = await gele.Incident.Geler(appel, apres, cancel => _demande(gele, cancel));
            if (autres.Count > 1)
            {
                await Succomber(autres[^1], Appels.Count - 1 - appel);
                await autres[^1].DisposeAsync();
                autres.RemoveAt(autres.Count - 1);
            }

            await Revenir(autres);
            await Banc.Reprendre(autres);
            gele.Incident.Degeler();
            await Supporter(fait);
            await Banc.Reprendre([gele, .. autres]);
            // What came late is found by the timer itself, or by somebody who sees to it that nothing is left.
            if (_cas.Minuterie || _cas.SeRefait)
                await Revenir(autres);
            return await JugerSansRevisions(gele);
        }
        catch (Exception e)
        {
            return [$"breaks with {e}"];
        }
        finally
        {
            foreach (var autre in autres)
                await autre.DisposeAsync();
        }
    }

    private Task Succomber(Banc banc, int appel)
    {
        banc.Incident.Tuer(appel, apres: true);
        return Supporter(banc.Incident.Suivre(cancel => _demande(banc, cancel)));
    }
}
