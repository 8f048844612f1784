using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>A host that lets each caller do little.</summary>
public sealed class HoteEtroit : HoteDeTest
{
    public const int Rafale = 20;

    protected override IEnumerable<string> Reglages =>
        [
            $"--Limites:Rafale={Rafale}",
            "--Limites:RequetesParMinute=12",
            "--Limites:DepotsParMinute=3",
            "--Limites:NegociationsParMinute=6",
        ];
}

[DeuxHotes]
public sealed class LimitesTests(HoteEtroit hote) : IClassFixture<HoteEtroit>
{
    [Fact]
    public async Task A_caller_who_asks_too_much_is_told_when_to_come_back_and_nobody_else_suffers()
    {
        var (gourmand, client) = await hote.ConseillerConnecte();
        var (_, sobre) = await hote.ConseillerConnecte();

        List<ReponseDeTest> reponses = [];
        for (var i = 0; i < 2 * Rafale; i++)
            reponses.Add(await client.Lire("/api/motifs-de-suppression"));

        var refus = reponses.Where(reponse => reponse.Code == 429).ToArray();
        Assert.InRange(reponses.Count(reponse => reponse.Code == 200), Rafale - 1, Rafale + 10);
        Assert.NotEmpty(refus);
        Assert.All(refus, reponse => Assert.Equal("trop-de-requetes", reponse.CodeDeProbleme));
        Assert.All(refus, reponse => Assert.True(reponse.Brute.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1)));
        // Another token of the same person is the same caller.
        Assert.Equal(429, (await hote.Client(gourmand).Lire("/api/motifs-de-suppression")).Code);
        (await sobre.Lire("/api/motifs-de-suppression")).Statut(200);

        await Task.Delay(refus[^1].Brute.Headers.RetryAfter!.Delta!.Value + TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        (await client.Lire("/api/motifs-de-suppression")).Statut(200);
    }

    [Fact]
    public async Task Files_have_a_limit_of_their_own_and_other_requests_go_on()
    {
        var (_, client) = await hote.ConseillerConnecte();
        List<ReponseDeTest> depots = [];
        for (var i = 0; i < 5; i++)
            depots.Add(await client.Envoyer(HttpMethod.Post, "/api/diffusions/pieces", Depots.Fichier(Corpus.UnPdf)));

        Assert.Equal([201, 201, 201, 429, 429], depots.Select(depot => depot.Code));
        Assert.True(depots[^1].Brute.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        (await client.Lire("/api/motifs-de-suppression")).Statut(200);
    }

    [Fact]
    public async Task Where_to_listen_is_told_so_often_to_each_caller_and_other_requests_go_on()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, sobre) = await hote.ConseillerConnecte();
        List<ReponseDeTest> reponses = [];
        for (var i = 0; i < 12; i++)
            reponses.Add(await client.Envoyer(HttpMethod.Post, "/api/chat/negotiate"));

        Assert.All(reponses[..6], reponse => Assert.Equal(200, reponse.Code));
        // One more may have been given back meanwhile, on a machine that stalls.
        var refus = reponses.Where(reponse => reponse.Code == 429).ToArray();
        Assert.NotEmpty(refus);
        Assert.All(refus, reponse => Assert.Equal("trop-de-requetes", reponse.CodeDeProbleme));
        Assert.All(refus, reponse => Assert.True(reponse.Brute.Headers.RetryAfter!.Delta > TimeSpan.FromSeconds(1)));
        (await client.Lire("/api/motifs-de-suppression")).Statut(200);
        (await sobre.Envoyer(HttpMethod.Post, "/api/chat/negotiate")).Statut(200);
    }

    [Fact]
    public async Task Who_has_no_valid_token_is_counted_by_address()
    {
        List<int> statuts = [];
        for (var i = 0; i < 2 * Rafale; i++)
            statuts.Add((await hote.ClientAvecJeton("x.y.z" + i).Lire("/api/profil")).Code);
        Assert.Contains(401, statuts);
        Assert.Contains(429, statuts);
        Assert.All(statuts, statut => Assert.True(statut is 401 or 429));
    }

    private const int Rafale = HoteEtroit.Rafale;
}
