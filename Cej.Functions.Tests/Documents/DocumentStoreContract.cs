using System.Text;
using System.Text.Json;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Documents;

/// <summary>
/// What every adapter of <see cref="IDocumentStore"/> promises. An adapter may be a shared server: a test uses partitions and
/// types of its own and looks at nothing else.
/// </summary>
public abstract partial class DocumentStoreContract : IAsyncLifetime
{
    private readonly string test = Guid.CreateVersion7().ToString("N");

    protected IDocumentStore Store { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected static DateTimeOffset Noon { get; } = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A unique type, so that a scan finds this test's documents only.</summary>
    private string Type => $"essai-{test}";

    public async ValueTask InitializeAsync() => Store = await Open();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<IDocumentStore> Open();

    /// <summary>As a restart of the process would.</summary>
    protected abstract Task<IDocumentStore> Reopen();

    /// <summary>Makes the storage's clock go on by this much.</summary>
    protected abstract Task Elapse(TimeSpan time);

    protected Partition Dossier(string name = "a") => new(DocumentContainer.Dossiers, $"{test}-{name}");

    protected static byte[] Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value);

    internal static byte[] Number(int n) => Json(new { n });

    internal static int NumberOf(StoredDocument document) => JsonDocument.Parse(document.Content).RootElement.GetProperty("n").GetInt32();

    protected DocumentWrite Create(string id, int n = 0) => DocumentWrite.Create(id, Type, Number(n));

    protected DocumentWrite Replace(string id, int n, string etag) => DocumentWrite.Replace(id, Type, Number(n), etag);

    protected DocumentWrite Upsert(string id, int n = 0) => DocumentWrite.Upsert(id, Type, Number(n));

    protected Task<CommitOutcome> Commit(Partition partition, params DocumentWrite[] writes) =>
        Store.Commit(partition, writes, Cancellation);

    protected async Task<string> Committed(Partition partition, params DocumentWrite[] writes) =>
        Assert.IsType<CommitOutcome.Committed>(await Commit(partition, writes)).ETags[0];

    protected async Task Refused(int index, RefusedReason reason, Partition partition, params DocumentWrite[] writes) =>
        Assert.Equal(new CommitOutcome.Refused(index, reason), await Commit(partition, writes));

    protected Task<StoredDocument?> Read(Partition partition, string id) => Store.Read(partition, id, Cancellation);

    protected async Task<int?> ReadNumber(Partition partition, string id) =>
        await Read(partition, id) is { } found ? NumberOf(found) : null;

    protected async Task<string[]> Ids(Partition partition, string prefix, bool descending = false, string? after = null)
    {
        var page = await Store.ReadRange(partition, new RangeQuery(prefix, 1_000, descending, after), Cancellation);
        return [.. page.Documents.Select(x => x.Id)];
    }

    /// <summary>The whole feed from a token on, of this test's partitions, and where it ended.</summary>
    protected async Task<(List<LocatedDocument> Changes, string Token)> DrainFeed(string? token, int limit = 50)
    {
        var all = new List<LocatedDocument>();
        while (true)
        {
            var page = await Store.ReadFeed(DocumentContainer.Dossiers, token, limit, Cancellation);
            token = page.Token;
            if (page.Changes.Count == 0)
                return (all, token);
            all.AddRange(page.Changes.Where(x => x.Partition.Key.StartsWith(test, StringComparison.Ordinal)));
        }
    }

    private async Task<string[]> ScanIds(string type, DateTimeOffset? dueBefore = null)
    {
        var ids = new List<string>();
        await foreach (var found in Store.Scan(DocumentContainer.Dossiers, type, dueBefore, Cancellation))
            ids.Add($"{found.Partition.Key[(test.Length + 1)..]}/{found.Document.Id}");
        return [.. ids.Order(StringComparer.Ordinal)];
    }

    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);
}
