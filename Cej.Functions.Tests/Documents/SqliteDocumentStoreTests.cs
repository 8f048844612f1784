using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost.Documents;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Documents;

public sealed class SqliteDocumentStoreTests : DocumentStoreContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("cej-documents-").FullName;
    private readonly FakeTimeProvider clock = new(Noon);
    private SqliteDocumentStore store = null!;

    public override async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override Task<IDocumentStore> Open()
    {
        store = SqliteDocumentStore.Open(Path.Combine(folder, "documents.db"), clock);
        return Task.FromResult<IDocumentStore>(store);
    }

    protected override async Task<IDocumentStore> Reopen()
    {
        await store.DisposeAsync();
        return await Open();
    }

    protected override Task Elapse(TimeSpan time)
    {
        clock.Advance(time);
        return Task.CompletedTask;
    }

    [Fact]
    public void A_second_process_cannot_open_the_same_file() =>
        Assert.Throws<InvalidOperationException>(() => SqliteDocumentStore.Open(Path.Combine(folder, "documents.db"), clock));

    [Fact]
    public async Task A_closed_store_finishes_what_waits_and_says_no_to_the_rest()
    {
        var commits = Enumerable.Range(0, 100).Select(n => Commit(Dossier(), Create($"a.{n:D3}"))).ToArray();
        await store.DisposeAsync();

        Assert.All(await Task.WhenAll(commits), x => Assert.IsType<CommitOutcome.Committed>(x));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Commit(Dossier(), Create("b")));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Read(Dossier(), "a.000"));
    }

    [Fact]
    public async Task Expired_documents_leave_the_file()
    {
        await Committed(
            Dossier(),
            [.. Enumerable.Range(0, 100).Select(n => Create($"a.{n:D3}") with { TimeToLive = TimeSpan.FromSeconds(1) })]
        );
        clock.Advance(TimeSpan.FromMinutes(5));
        await Committed(Dossier(), Create("b"));
        await store.DisposeAsync();

        Assert.Equal(1, CountRows());
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused()
    {
        await store.DisposeAsync();
        using (var connection = SqliteSchema.OpenWriter(Path.Combine(folder, "documents.db")))
            connection.Execute("PRAGMA user_version=99");

        var refusal = Assert.Throws<InvalidOperationException>(() => SqliteDocumentStore.Open(Path.Combine(folder, "documents.db"), clock));

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_file_is_an_outage_and_not_a_bug()
    {
        // Another program, say a backup, holds the write lock longer than we wait.
        using var other = SqliteSchema.OpenWriter(Path.Combine(folder, "documents.db"));
        other.Execute("BEGIN IMMEDIATE");

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => Commit(Dossier(), Create("a")));
        other.Execute("ROLLBACK");
        await Committed(Dossier(), Create("a"));
    }

    [Fact]
    public async Task A_commit_given_up_while_it_waits_is_dropped()
    {
        using var other = SqliteSchema.OpenWriter(Path.Combine(folder, "documents.db"));
        other.Execute("BEGIN IMMEDIATE");
        using var source = new CancellationTokenSource();
        var first = Commit(Dossier(), Create("first"));
        await Task.Delay(200, Cancellation); // The writer has taken the first and waits for the file.
        var second = store.Commit(Dossier(), [Create("second")], source.Token);

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        other.Execute("ROLLBACK");
        await first;

        Assert.Equal(["first"], await Ids(Dossier(), ""));
    }

    private long CountRows()
    {
        using var connection = SqliteSchema.OpenReader(Path.Combine(folder, "documents.db"));
        return connection.QueryNumber("SELECT count(*) FROM documents");
    }
}
