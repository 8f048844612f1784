using System.Diagnostics;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Identite;

/// <summary>Not beside others: what is held here is two seconds, which other tests may take.</summary>
[CollectionDefinition(nameof(ClesAbsentesTests), DisableParallelization = true)]
public sealed class ClesAbsentesDefinition;

/// <summary>The provider does not answer: who can be recognised is, who cannot is told so at once, and nobody waits for it.</summary>
[Collection(nameof(ClesAbsentesTests))]
public sealed class ClesAbsentesTests : IAsyncLifetime
{
    private static readonly TimeSpan s_bientot = TimeSpan.FromSeconds(2);

    private readonly HoteDeTest _hote = new();

    public async ValueTask InitializeAsync() => await _hote.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        _hote.Fournisseur.Panne = null;
        await _hote.DisposeAsync();
    }

    public static TheoryData<string> Pannes => ["refuses", "hangs"];

    [Theory]
    [MemberData(nameof(Pannes))]
    public async Task Keys_that_were_fetched_count_on_and_an_unknown_one_is_refused_at_once(string panne)
    {
        await _hote.ConseillerConnecte();
        Couper(panne);

        var (personne, client) = await _hote.ConseillerConnecte();
        (await client.Lire("/api/profil")).Statut(200);
        _hote.Fournisseur.ChangerDeCle();
        Assert.Equal(401, (await ATemps(() => _hote.Client(personne).Lire("/api/profil"))).Code);
    }

    [Theory]
    [MemberData(nameof(Pannes))]
    public async Task A_host_that_has_no_keys_yet_answers_503_within_two_seconds_and_recovers(string panne)
    {
        var (personne, _) = await _hote.ConseillerConnecte();
        Couper(panne);
        await _hote.Redemarrer();

        for (var fois = 0; fois < 2; fois++)
            Assert.Equal(
                "service-indisponible",
                (await ATemps(() => _hote.Client(personne).Lire("/api/profil"))).Statut(503).CodeDeProbleme
            );

        _hote.Fournisseur.Panne = null;
        await Attente.Jusqua(async () => (await _hote.Client(personne).Lire("/api/profil")).Code == 200);
    }

    private void Couper(string panne) =>
        _hote.Fournisseur.Panne =
            panne == "hangs"
                ? static annulation => Task.Delay(Timeout.InfiniteTimeSpan, annulation)
                : static _ => Task.FromException(new InvalidOperationException("The provider is down."));

    private static async Task<ReponseDeTest> ATemps(Func<Task<ReponseDeTest>> demande)
    {
        var depart = Stopwatch.GetTimestamp();
        var reponse = await demande();
        Assert.True(Stopwatch.GetElapsedTime(depart) < s_bientot, $"It took {Stopwatch.GetElapsedTime(depart)}.");
        return reponse;
    }
}
