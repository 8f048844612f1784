using System.Text;
using System.Text.Json;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Documents;

public sealed class SqliteDocumentStoreTests : DocumentStoreContract
{
    private const string Version1 = """
        CREATE TABLE documents (
            container INTEGER NOT NULL,
            partition TEXT NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            version INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            due INTEGER,
            expires INTEGER,
            content BLOB NOT NULL,
            PRIMARY KEY (container, partition, id)
        ) WITHOUT ROWID, STRICT;
        CREATE UNIQUE INDEX documents_by_sequence ON documents (container, sequence);
        CREATE INDEX documents_by_due ON documents (container, type, due) WHERE due IS NOT NULL;
        CREATE INDEX documents_by_expiry ON documents (expires) WHERE expires IS NOT NULL;
        CREATE TABLE sequence (reserved INTEGER NOT NULL) STRICT;
        INSERT INTO sequence VALUES (1000);
        INSERT INTO documents VALUES (1, 'p', 'b', 't', 1, 12, 5, NULL, x'7B7D');
        INSERT INTO documents VALUES (1, 'p', 'a', 't', 1, 11, NULL, NULL, x'7B7D');
        PRAGMA user_version=1;
        """;

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
    public async Task What_was_written_over_leaves_the_files_within_a_minute()
    {
        // Something was deleted, and its minute is over.
        var etag = await Committed(Dossier(), Create("other"));
        await Committed(Dossier(), DocumentWrite.Delete("other", etag));
        await AMinutePasses();

        await Committed(Dossier(), DocumentWrite.Upsert("a", "t", Json(new { nom = "Zqnomnom" })));
        await Committed(Dossier(), DocumentWrite.Upsert("a", "t", Json(new { nom = "" })));
        await AMinutePasses();

        var file = await File.ReadAllTextAsync(Path.Combine(folder, "documents.db"), Encoding.Latin1, Cancellation);
        Assert.DoesNotContain("Zqnomnom", file, StringComparison.Ordinal);

        Task AMinutePasses()
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            return Attente.Jusqua(() => Length("documents.db-wal") == 0);
        }
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

    [Fact]
    public async Task A_reader_never_sees_less_than_what_was_acknowledged()
    {
        const int Versions = 400;
        var etag = await Committed(Dossier(), Create("a"));
        var acknowledged = 0;
        // More documents than the store remembers, so that the one that is read is forgotten and remembered again.
        var others = Task.Run(
            async () =>
            {
                for (var n = 0; Volatile.Read(ref acknowledged) < Versions; n++)
                    await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Commit(Dossier($"{(n * 50) + i}"), Upsert("b"))));
            },
            Cancellation
        );
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(ReadAlong, Cancellation)).ToArray();

        for (var n = 1; n <= Versions; n++)
        {
            etag = await Committed(Dossier(), Replace("a", n, etag));
            Volatile.Write(ref acknowledged, n);
        }

        await Task.WhenAll([others, .. readers]);

        async Task ReadAlong()
        {
            for (var low = 0; low < Versions; low = Volatile.Read(ref acknowledged))
                Assert.InRange(await ReadNumber(Dossier(), "a") ?? -1, low, Versions);
        }
    }

    [Fact]
    public async Task A_file_of_version_1_is_brought_up_to_date()
    {
        await store.DisposeAsync();
        var path = Path.Combine(folder, "version-1.db");
        using (var old = SqliteSchema.Open(path, SqliteOpenMode.ReadWriteCreate))
            old.Execute(Version1);

        await using var opened = SqliteDocumentStore.Open(path, clock);
        var dossier = new Partition(DocumentContainer.Dossiers, "p");
        var range = await opened.ReadRange(dossier, new("", 10), Cancellation);
        var feed = await opened.ReadFeed(DocumentContainer.Dossiers, "10", 10, Cancellation);
        var due = await opened.Scan(DocumentContainer.Dossiers, "t", Noon, Cancellation).ToListAsync(Cancellation);
        var committed = await opened.Commit(dossier, [Replace("b", 2, "12")], Cancellation);

        Assert.Equal([("a", "11"), ("b", "12")], range.Documents.Select(document => (document.Id, document.ETag)));
        Assert.Equal(["a", "b"], feed.Changes.Select(change => change.Document.Id));
        Assert.Equal("b", Assert.Single(due).Document.Id);
        Assert.Equal("1001", Assert.Single(Assert.IsType<CommitOutcome.Committed>(committed).ETags));
        using var reader = SqliteSchema.OpenReader(path);
        Assert.Equal(2_048, reader.QueryNumber("PRAGMA page_size"));
    }

    [Fact]
    public async Task A_long_log_is_folded_into_the_file_and_begun_anew()
    {
        const int Megabyte = 1 << 20;
        await Write(80);
        await Attente.Jusqua(() => Length("documents.db") > Megabyte);
        await Write(80);

        Assert.InRange(Length("documents.db-wal"), 64 * Megabyte, 140 * Megabyte);

        async Task Write(int times)
        {
            for (var n = 0; n < times; n++)
            {
                // Of the same content, SQLite would write nothing.
                var content = JsonSerializer.SerializeToUtf8Bytes(new { a = new string((char)('a' + (n % 2)), Megabyte) });
                await Committed(Dossier(), DocumentWrite.Upsert("a", "t", content));
            }
        }
    }

    private long Length(string file) => new FileInfo(Path.Combine(folder, file)).Length;

    private long CountRows()
    {
        using var connection = SqliteSchema.OpenReader(Path.Combine(folder, "documents.db"));
        return connection.QueryNumber("SELECT count(*) FROM documents");
    }
}
