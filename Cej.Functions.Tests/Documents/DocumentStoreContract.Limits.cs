using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Documents;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task A_hundred_writes_are_taken_and_one_more_is_the_callers_mistake()
    {
        DocumentWrite[] Writes(int count) => [.. Enumerable.Range(0, count).Select(n => Create($"a.{n:D3}", n))];

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Commit(Dossier(), Writes(101)));
        Assert.Empty(await Ids(Dossier(), ""));

        await Committed(Dossier(), Writes(100));
        Assert.Equal(100, (await Ids(Dossier(), "")).Length);
    }

    [Fact]
    public async Task One_and_a_half_megabytes_are_taken_and_more_is_the_callers_mistake()
    {
        byte[] Content(int size) => Json(new { x = new string('x', size - """{"x":""}""".Length) });

        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            Commit(Dossier(), DocumentWrite.Create("a", Type, Content(750_000)), DocumentWrite.Create("b", Type, Content(750_001)))
        );
        Assert.Null(await Read(Dossier(), "a"));

        await Committed(Dossier(), DocumentWrite.Create("a", Type, Content(750_000)), DocumentWrite.Create("b", Type, Content(750_000)));
        Assert.Equal(750_000, (await Read(Dossier(), "b"))!.Content.Length);
    }

    [Fact]
    public async Task A_commit_takes_one_write_per_id() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Commit(Dossier(), Create("a"), Upsert("b"), Upsert("a")));

    [Theory]
    [InlineData("")]
    [InlineData("a_b")]
    [InlineData("jean@exemple.fr")]
    [InlineData("a/b")]
    [InlineData("é")]
    public async Task A_key_has_letters_digits_hyphens_and_dots_only(string key)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Commit(Dossier(), Create(key)));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Commit(new Partition(DocumentContainer.Annuaire, key), Create("a")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{")]
    [InlineData("{} {}")]
    public async Task The_content_is_one_json_object(string content)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Commit(Dossier(), DocumentWrite.Create("a", Type, bytes)));
    }

    [Fact]
    public async Task A_time_to_live_is_whole_seconds()
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Commit(Dossier(), Create("a") with { TimeToLive = TimeSpan.Zero }));
        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            Commit(Dossier(), Create("a") with { TimeToLive = TimeSpan.FromMilliseconds(1_500) })
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public async Task A_page_holds_one_to_a_thousand_documents(int limit)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.ReadRange(Dossier(), new RangeQuery("", limit), Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.ReadFeed(DocumentContainer.Dossiers, null, limit, Cancellation));
    }

    [Fact]
    public async Task A_foreign_feed_token_is_the_callers_mistake() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.ReadFeed(DocumentContainer.Dossiers, "not a token", 10, Cancellation));

    [Fact]
    public async Task A_cancelled_caller_gets_nothing_done()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var token = cancelled.Token;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Commit(Dossier(), [Create("a")], token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Read(Dossier(), "a", token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadRange(Dossier(), new("", 10), token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadFeed(DocumentContainer.Dossiers, null, 10, token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Store.Scan(DocumentContainer.Dossiers, Type, null, token)) { }
        });
        Assert.Null(await Read(Dossier(), "a"));
    }

    [Fact]
    public async Task A_commit_cancelled_on_its_way_is_applied_whole_or_not_at_all()
    {
        var commits = Enumerable
            .Range(0, 200)
            .Select(async n =>
            {
                using var source = new CancellationTokenSource();
                var commit = Task.Run(() => Store.Commit(Dossier($"{n}"), [Create("a", n), Create("b", n), Create("c", n)], source.Token));
                if (n % 2 == 0)
                    await Task.Yield();
                await source.CancelAsync();
                try
                {
                    Assert.IsType<CommitOutcome.Committed>(await commit);
                    return true;
                }
                catch (OperationCanceledException)
                {
                    return false;
                }
            });
        var acknowledged = await Task.WhenAll(commits);

        for (var n = 0; n < acknowledged.Length; n++)
        {
            var ids = await Ids(Dossier($"{n}"), "");
            Assert.True(ids.Length == 3 || (ids.Length == 0 && !acknowledged[n]), $"{n}: {ids.Length} of 3 documents");
        }
    }

    [Fact]
    public async Task The_storage_answers() => await Store.Ping(Cancellation);
}
