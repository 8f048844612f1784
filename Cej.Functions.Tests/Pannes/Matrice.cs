using System.Collections.Concurrent;
using System.Diagnostics;
using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Pannes;

/// <summary>Breaks each call of a use case in each way, has the client come again, and judges what is stored.</summary>
internal sealed partial class Matrice
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Matrice>>> s_pretes = new(StringComparer.Ordinal);

    private readonly CasDUsage _cas;
    private readonly Depart _depart;
    private readonly Func<Banc, CancellationToken, Task<Refus?>> _demande;

    private Matrice(CasDUsage cas, Depart depart, Func<Banc, CancellationToken, Task<Refus?>> demande) =>
        (_cas, _depart, _demande) = (cas, depart, demande);

    /// <summary>The calls of a run in which nothing fails.</summary>
    public IReadOnlyList<Support.Appel> Appels { get; private set; } = [];

    /// <summary>How it ends when nothing fails: the first answer, the answer to a repetition, and what is stored then.</summary>
    public (Refus? Premiere, Refus? Seconde, IReadOnlyList<string> Etat) Reference { get; private set; }

    /// <summary>What is wrong without any fault.</summary>
    public List<string> Fautes { get; } = [];

    /// <summary>A use case, prepared and run without a fault once for all trials.</summary>
    public static Task<Matrice> De(CasDUsage cas) => s_pretes.GetOrAdd(cas.Nom, _ => new(() => Preparer(cas))).Value;

    private static async Task<Matrice> Preparer(CasDUsage cas)
    {
        var (depart, demande) = await cas.Preparer();
        var matrice = new Matrice(cas, depart, demande);
        await using var banc = Banc.Monter(depart);
        var premiere = await banc.Incident.Suivre(cancel => demande(banc, cancel));
        matrice.Appels = banc.Incident.Appels;
        banc.Incident.Reparer();
        var photo = banc.Photographier();
        if (cas.Minuterie)
            await matrice.Revenir(banc); // one run may not be all
        await banc.Reprendre();
        var etat = EtatCanonique.De(banc);
        matrice.Fautes.AddRange((await Invariants.Juger(banc)).Select(faute => $"without a fault: {faute}"));

        // The same request again right behind: its answer is one that a client may get that was not answered.
        await using var redite = Banc.Monter(photo);
        var seconde = await matrice.Revenir(redite);
        await redite.Reprendre();
        matrice.Fautes.AddRange(matrice.Comparer(etat, EtatCanonique.De(redite)).Select(ecart => $"repeated without a fault: {ecart}"));
        matrice.Reference = (premiere, seconde, etat);
        return matrice;
    }

    /// <summary>Each call with each way in which it can fail.</summary>
    public IEnumerable<(int Appel, Faute Faute)> Cellules =>
        from appel in Enumerable.Range(0, Appels.Count)
        from faute in Enum.GetValues<Faute>()
        where faute is not Faute.OrageDe412 || Incident.Perime(Appels[appel]) is not null
        select (appel, faute);

    /// <summary>All cells of the use case: how long one takes, and everything that is wrong.</summary>
    public async Task<(TimeSpan Une, IReadOnlyList<string> Fautes)> Parcourir()
    {
        var depart = Stopwatch.GetTimestamp();
        List<string> fautes = [.. Fautes];
        foreach (var (appel, faute) in Cellules)
        {
            var defauts = await Jouer(appel, faute);
            fautes.AddRange(defauts.Select(defaut => $"{faute} at call {appel} ({Appels[appel]}): {defaut}"));
        }

        return (Stopwatch.GetElapsedTime(depart) / Cellules.Count(), fautes);
    }

    /// <summary>Runs a request whose process dies right behind its first commit of a type: the intent is there, and nothing else.</summary>
    public static async Task Mourir<T>(Banc banc, Func<Banc, CancellationToken, Task<T>> demande, string type)
    {
        await using var temoin = Banc.Monter(banc.Photographier());
        await temoin.Incident.Suivre(cancel => demande(temoin, cancel));
        var appel = temoin.Incident.Appels.ToList().FindIndex(appel => appel.Ecrits?.Any(ecrit => ecrit.Type == type) is true);
        banc.Incident.Tuer(appel, apres: true);
        await Assert.ThrowsAsync<Infrastructure.Documents.DocumentStoreUnavailableException>(() =>
            banc.Incident.Suivre(cancel => demande(banc, cancel))
        );
        banc.Incident.Reparer();
    }

    /// <summary>Kills the process right before and right after each call, or as many of them as the profile has: how many times, and everything that is wrong.</summary>
    public Task<(int Points, IReadOnlyList<string> Fautes)> Mourir() => Partout(ProfilDesPannes.Arrets, Mourir, "dead");

    /// <summary>Tries something right before and right after each call, or as many of them as are wanted, spread over them.</summary>
    private async Task<(int Points, IReadOnlyList<string> Fautes)> Partout(
        int auPlus,
        Func<int, bool, Task<IReadOnlyList<string>>> essayer,
        string comment
    )
    {
        List<string> fautes = [.. Fautes];
        var pas = Math.Max(1, (int)Math.Ceiling((double)Appels.Count / auPlus));
        var points = 0;
        for (var appel = 0; appel < Appels.Count; appel += pas)
        {
            foreach (var apres in new[] { false, true })
            {
                points++;
                var defauts = await essayer(appel, apres);
                fautes.AddRange(
                    defauts.Select(defaut => $"{comment} {(apres ? "after" : "before")} call {appel} ({Appels[appel]}): {defaut}")
                );
            }
        }

        return (points, fautes);
    }

    private async Task<IReadOnlyList<string>> Mourir(int appel, bool apres)
    {
        var morte = Banc.Monter(_depart);
        morte.Incident.Tuer(appel, apres);
        await Supporter(morte.Incident.Suivre(cancel => _demande(morte, cancel)));

        try
        {
            // Timers alone, should nobody come again; and the client who comes again at once.
            await using var seule = Banc.Monter(morte.Photographier());
            await seule.Reprendre();
            List<string> defauts = [.. (await Invariants.Juger(seule)).Select(faute => $"should nobody come again: {faute}")];
            await using var neuve = morte.Redemarrer();
            await Revenir(neuve);
            await neuve.Reprendre();
            return [.. defauts, .. await JugerSansRevisions(neuve)];
        }
        catch (Exception e)
        {
            return [$"coming again breaks with {e}"];
        }
        finally
        {
            await morte.DisposeAsync();
        }
    }

    /// <summary>Takes a service away for half a minute; whether the use case was done meanwhile, and what is wrong after.</summary>
    public async Task<(bool Fait, IReadOnlyList<string> Fautes)> Couper(string port, bool pend)
    {
        await using var banc = Banc.Monter(_depart);
        banc.Incident.Couper(port, pend);
        bool fait;
        try
        {
            fait = (await banc.Incident.Suivre(cancel => _demande(banc, cancel)))?.Code == Reference.Premiere?.Code;
        }
        catch (Exception e) when (EstUnePanne(e))
        {
            fait = false;
        }
        catch (Exception e)
        {
            return (false, [$"{(e is TimeoutException ? "hangs" : "breaks with")} {e}"]);
        }

        banc.Incident.Reparer();
        banc.Horloge.Advance(TimeSpan.FromSeconds(30));
        await Revenir(banc);
        await banc.Reprendre();
        return (fait, await JugerSansRevisions(banc));
    }

    /// <summary>One cell; what is wrong with it.</summary>
    public async Task<IReadOnlyList<string>> Jouer(int appel, Faute faute, int? orage = null)
    {
        await using var banc = Banc.Monter(_depart);
        banc.Incident.Armer(appel, faute, orage);
        try
        {
            await banc.Incident.Suivre(cancel => _demande(banc, cancel));
        }
        catch (Exception e) when (EstUnePanne(e))
        {
            // Answered 503, or not at all.
        }
        catch (TimeoutException)
        {
            return ["hangs"];
        }
        catch (Exception e)
        {
            return [$"breaks with {e}"];
        }

        banc.Incident.Reparer();
        try
        {
            // Ten seconds are over before a timer comes again, but not before a client does.
            if (_cas.Minuterie)
                await banc.Incident.Liberer();
            var seconde = await Revenir(banc);
            await banc.Incident.Liberer();
            await banc.Reprendre();
            if (_cas.SeRefait)
                await Revenir(banc);
            List<string> defauts = [.. Comparer(Reference.Etat, EtatCanonique.De(banc)), .. await Invariants.Juger(banc)];
            if (seconde?.Code != Reference.Premiere?.Code && seconde?.Code != Reference.Seconde?.Code)
                defauts.Insert(0, $"the client that comes again is answered {seconde?.Code ?? "yes"}");
            return defauts;
        }
        catch (Exception e)
        {
            return [$"coming again breaks with {e}"];
        }
    }

    /// <summary>What is other than without a fault, however often each document was written, and every contradiction.</summary>
    private async Task<IReadOnlyList<string>> JugerSansRevisions(Banc banc) =>
        [
            .. EtatCanonique.Ecarts(EtatCanonique.SansRevisions(Reference.Etat), EtatCanonique.SansRevisions(EtatCanonique.De(banc))),
            .. await Invariants.Juger(banc),
        ];

    private IReadOnlyList<string> Comparer(IReadOnlyList<string> attendu, IReadOnlyList<string> lu) =>
        _cas.RediteCompte
            ? EtatCanonique.Ecarts(EtatCanonique.SansRevisions(attendu), EtatCanonique.SansRevisions(lu))
            : EtatCanonique.Ecarts(attendu, lu);

    /// <summary>
    /// The client asks again at once, the first of several hosts. A timer comes again on each when its time has come, until nobody holds what
    /// it works on any more.
    /// </summary>
    private async Task<Refus?> Revenir(params List<Banc> hotes)
    {
        var banc = hotes[0];
        if (!_cas.Minuterie)
        {
            try
            {
                return await _demande(banc, TestContext.Current.CancellationToken);
            }
            catch (IndisponibleException occupe) when (occupe.RetryAfter is not null)
            {
                // It was told when: timers have run by then.
                await banc.Reprendre();
                return await _demande(banc, TestContext.Current.CancellationToken);
            }
        }

        for (var fois = 0; fois < 3; fois++)
        {
            banc.Horloge.Advance(TimeSpan.FromMinutes(3));
            await Banc.Ensemble(hotes, hote => _demande(hote, TestContext.Current.CancellationToken));
        }

        return null;
    }

    private static async Task Supporter(Task fait)
    {
        try
        {
            await fait;
        }
        catch (Exception e) when (EstUnePanne(e))
        {
            // Answered 503, or nobody.
        }
    }

    /// <summary>What is answered 503 is expected; what timers gather of it too.</summary>
    private static bool EstUnePanne(Exception e) =>
        e switch
        {
            IndisponibleException or OperationCanceledException => true,
            AggregateException plusieurs => plusieurs.InnerExceptions.All(EstUnePanne),
            _ => false,
        };
}
