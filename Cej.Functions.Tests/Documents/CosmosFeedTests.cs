using System.Globalization;
using System.Net;
using System.Text.Json;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;

namespace Cej.Functions.Tests.Documents;

/// <summary>The feed over four physical partitions, each a log that the stub serves as Cosmos does.</summary>
public sealed class CosmosFeedTests : IDisposable
{
    private readonly StubCosmosAccount account = new();
    private readonly List<int>[] logs =
    [
        [],
        [],
        [],
        [],
    ];
    private CosmosDocumentStore store;

    public CosmosFeedTests()
    {
        account.Documents = Serve;
        store = new CosmosDocumentStore(account.Client(), "cej");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        store.Dispose();
        account.Dispose();
    }

    [Fact]
    public async Task Every_change_of_every_physical_partition_is_seen_in_its_order()
    {
        for (var n = 0; n < 40; n++)
            logs[n % 3].Add(n); // The fourth stays empty.

        var (changes, _) = await Drain(null);

        for (var range = 0; range < logs.Length; range++)
        {
            var mine = changes.Where(x => x.Partition.Key == $"p{range}").Select(x => DocumentStoreContract.NumberOf(x.Document));
            Assert.Equal(logs[range], mine);
        }
    }

    [Fact]
    public async Task A_token_goes_on_in_another_process()
    {
        logs[0].AddRange([1, 2, 3]);
        logs[2].AddRange([4, 5]);
        var (_, token) = await Drain(null);
        logs[1].Add(6);
        logs[2].Add(7);

        store.Dispose();
        store = new CosmosDocumentStore(account.Client(), "cej");
        var (changes, end) = await Drain(token);

        Assert.Equal([6, 7], changes.Select(x => DocumentStoreContract.NumberOf(x.Document)).Order());
        Assert.Empty((await Drain(end)).Changes);
    }

    [Fact]
    public async Task A_token_taken_between_two_pages_loses_nothing()
    {
        for (var n = 0; n < 30; n++)
            logs[n % 4].Add(n);
        var seen = new List<int>();
        string? token = null;

        while (true)
        {
            // As if the process died after each page.
            using var process = new CosmosDocumentStore(account.Client(), "cej");
            var page = await process.ReadFeed(DocumentContainer.Dossiers, token, 3, Cancellation);
            token = page.Token;
            if (page.Changes.Count == 0)
                break;
            seen.AddRange(page.Changes.Select(x => DocumentStoreContract.NumberOf(x.Document)));
        }

        Assert.Equal(Enumerable.Range(0, 30), seen.Distinct().Order());
    }

    [Theory]
    [InlineData("not a token")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("12")]
    public async Task A_foreign_token_is_the_callers_mistake(string token) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.ReadFeed(DocumentContainer.Dossiers, token, 10, Cancellation));

    private async Task<(List<LocatedDocument> Changes, string Token)> Drain(string? token)
    {
        var all = new List<LocatedDocument>();
        while (true)
        {
            var page = await store.ReadFeed(DocumentContainer.Dossiers, token, 4, Cancellation);
            token = page.Token;
            if (page.Changes.Count == 0)
                return (all, token);
            all.AddRange(page.Changes);
        }
    }

    private HttpResponseMessage Serve(HttpRequestMessage request)
    {
        Assert.Equal("Incremental Feed", request.Headers.GetValues("A-IM").Single());
        var range = int.Parse(request.Headers.GetValues("x-ms-documentdb-partitionkeyrangeid").Single(), CultureInfo.InvariantCulture);
        var limit = int.Parse(request.Headers.GetValues("x-ms-max-item-count").Single(), CultureInfo.InvariantCulture);
        var after = request.Headers.TryGetValues("If-None-Match", out var token)
            ? int.Parse(token.Single().Trim('"'), CultureInfo.InvariantCulture)
            : 0;

        var page = logs[range].Skip(after).Take(limit).ToArray();
        var answer =
            page.Length == 0
                ? new HttpResponseMessage(HttpStatusCode.NotModified)
                : StubCosmosAccount.Json(
                    HttpStatusCode.OK,
                    JsonSerializer.Serialize(new { Documents = page.Select(n => Envelope(range, n)) })
                );
        answer.Headers.TryAddWithoutValidation("ETag", $"\"{after + page.Length}\"");
        answer.Headers.Add("x-ms-item-count", page.Length.ToString(CultureInfo.InvariantCulture));
        return answer;
    }

    private static object Envelope(int range, int n) =>
        new
        {
            id = $"m.{n}",
            beneficiaireId = $"p{range}",
            type = "message",
            v = 1,
            c = new { n },
            _etag = $"\"{n}\"",
        };
}
