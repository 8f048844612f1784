using System.Text.Json;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Documents;

/// <summary>
/// The Cosmos adapter through the real SDK and real HTTP, as far as the local server goes. It answers 500 instead of 404 for a
/// missing document and to every batch: so single writes on existing documents only.
/// </summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class CosmosServerTests(CosmosServerFixture server) : IClassFixture<CosmosServerFixture>, IAsyncLifetime
{
    private readonly Partition partition = new(DocumentContainer.Espaces, Guid.CreateVersion7().ToString());
    private CosmosDocumentStore store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        store = CosmosDocumentStore.Connect(server.Options);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_document_is_read_back_as_it_was_created()
    {
        var content = """{"prénom":"Zoë 😀","liste":[1,{"id":"b","type":null}]}"""u8.ToArray();
        var due = new DateTimeOffset(2026, 11, 2, 13, 0, 0, TimeSpan.FromHours(1));
        var write = DocumentWrite.Create("suivi.1", "suivi", content) with { SchemaVersion = 3, Due = due };

        var etag = await Committed(write);
        var read = await store.Read(partition, "suivi.1", Cancellation);

        Assert.NotNull(read);
        Assert.Equal(("suivi.1", "suivi", 3, etag), (read.Id, read.Type, read.SchemaVersion, read.ETag));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(content).RootElement, JsonDocument.Parse(read.Content).RootElement));
    }

    [Fact]
    public async Task Create_is_refused_when_the_id_is_taken()
    {
        await Committed(Create("a", 1));

        await Refused(RefusedReason.AlreadyExists, Create("a", 2));

        Assert.Equal(1, await Number("a"));
    }

    [Fact]
    public async Task Upsert_creates_and_replaces()
    {
        await Committed(DocumentWrite.Upsert("a", "essai", DocumentStoreContract.Number(1)));
        Assert.Equal(1, await Number("a"));

        await Committed(DocumentWrite.Upsert("a", "essai", DocumentStoreContract.Number(2)));

        Assert.Equal(2, await Number("a"));
    }

    [Fact]
    public async Task Replace_holds_only_for_the_version_read()
    {
        var first = await Committed(Create("a", 1));
        var second = await Committed(Replace("a", 2, first));

        Assert.NotEqual(first, second);
        await Refused(RefusedReason.VersionChanged, Replace("a", 3, first));
        Assert.Equal(2, await Number("a"));
    }

    [Fact]
    public async Task Delete_holds_only_for_the_version_read()
    {
        var first = await Committed(Create("a", 1));
        var second = await Committed(Replace("a", 2, first));

        await Refused(RefusedReason.VersionChanged, DocumentWrite.Delete("a", first));
        Assert.Equal("", await Committed(DocumentWrite.Delete("a", second)));

        Assert.Empty((await Range(new RangeQuery("", 10))).Documents);
        await Committed(Create("a", 3));
    }

    [Fact]
    public async Task Two_writers_race_on_one_document_and_nothing_is_lost()
    {
        await Committed(Create("compteur", 0));

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Count(20)));

        Assert.Equal(40, await Number("compteur"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_range_pages_over_one_partition_in_ordinal_order(bool descending)
    {
        string[] inside = ["suivi.", "suivi.-", "suivi.0", "suivi.A", "suivi.a", "suivi.z"];
        foreach (var id in inside.Reverse().Concat(["suivi", "suivi-1", "suivix", "liste.1"]))
            await Committed(Create(id, 1));
        await store.Commit(partition with { Key = "autre" }, [DocumentWrite.Upsert("suivi.b", "essai", "{}"u8.ToArray())], Cancellation);

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await Range(new RangeQuery("suivi.", 2, descending, after));
            Assert.Equal(2, page.Documents.Count);
            seen.AddRange(page.Documents.Select(x => x.Id));
            after = page.Next;
        } while (after is not null);

        Assert.Equal(descending ? inside.Reverse() : inside, seen);
    }

    [Fact]
    public async Task A_scan_finds_a_type_over_all_partitions()
    {
        var type = $"t{Guid.CreateVersion7():N}";
        var noon = new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
        foreach (var p in (string[])["p", "q"])
        {
            foreach (var (id, due) in (ValueTuple<string, DateTimeOffset?>[])[("never", null), ("at", noon), ("late", noon.AddTicks(1))])
            {
                var write = DocumentWrite.Create($"{id}.{type}", type, "{}"u8.ToArray()) with { Due = due };
                await store.Commit(partition with { Key = p }, [write], Cancellation);
            }
        }

        Assert.Equal(6, (await Scan(type, null)).Count);
        Assert.Equal([("p", $"at.{type}"), ("q", $"at.{type}")], (await Scan(type, noon)).Order());
    }

    [Fact]
    public async Task An_unreachable_account_is_an_outage()
    {
        using var nowhere = CosmosDocumentStore.Connect(server.Options with { Endpoint = new Uri("http://127.0.0.1:9/") });

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => nowhere.Read(partition, "a", Cancellation));
    }

    private static DocumentWrite Create(string id, int n) => DocumentWrite.Create(id, "essai", DocumentStoreContract.Number(n));

    private static DocumentWrite Replace(string id, int n, string etag) =>
        DocumentWrite.Replace(id, "essai", DocumentStoreContract.Number(n), etag);

    private async Task Count(int times)
    {
        for (var mine = 0; mine < times; )
        {
            var read = (await store.Read(partition, "compteur", Cancellation))!;
            var outcome = await store.Commit(
                partition,
                [Replace("compteur", DocumentStoreContract.NumberOf(read) + 1, read.ETag)],
                Cancellation
            );
            mine += outcome is CommitOutcome.Committed ? 1 : 0;
        }
    }

    private async Task<string> Committed(DocumentWrite write) =>
        Assert.IsType<CommitOutcome.Committed>(await store.Commit(partition, [write], Cancellation)).ETags[0];

    private async Task Refused(RefusedReason reason, DocumentWrite write) =>
        Assert.Equal(new CommitOutcome.Refused(0, reason), await store.Commit(partition, [write], Cancellation));

    private async Task<int> Number(string id) => DocumentStoreContract.NumberOf((await store.Read(partition, id, Cancellation))!);

    private Task<RangePage> Range(RangeQuery query) => store.ReadRange(partition, query, Cancellation);

    private async Task<List<(string, string)>> Scan(string type, DateTimeOffset? dueBefore)
    {
        var found = new List<(string, string)>();
        await foreach (var x in store.Scan(partition.Container, type, dueBefore, Cancellation))
            found.Add((x.Partition.Key, x.Document.Id));
        return found;
    }
}
