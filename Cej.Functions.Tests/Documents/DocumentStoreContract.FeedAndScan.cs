using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Documents;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task The_feed_gives_each_document_in_its_latest_state_in_order_per_partition()
    {
        var etag = await Committed(Dossier("p"), Create("a", 1), Create("b", 1));
        await Committed(Dossier("q"), Create("a", 1));
        await Committed(Dossier("p"), Create("c", 1));
        await Committed(Dossier("p"), Replace("a", 2, etag));

        var (changes, _) = await DrainFeed(null, limit: 2);

        var p = changes.Where(x => x.Partition == Dossier("p")).Select(x => (x.Document.Id, NumberOf(x.Document)));
        Assert.Equal([("b", 1), ("c", 1), ("a", 2)], p);
        Assert.Equal("a", Assert.Single(changes, x => x.Partition == Dossier("q")).Document.Id);
    }

    [Fact]
    public async Task The_feed_goes_on_from_its_token_also_after_a_restart()
    {
        await Committed(Dossier(), Create("a"));
        var (_, token) = await DrainFeed(null);
        await Committed(Dossier(), Create("b"));

        Store = await Reopen();
        await Committed(Dossier(), Create("c"));

        var (changes, end) = await DrainFeed(token);
        Assert.Equal(["b", "c"], changes.Select(x => x.Document.Id));
        Assert.Empty((await DrainFeed(end)).Changes);
    }

    [Fact]
    public async Task The_feed_misses_nothing_when_the_latest_document_is_deleted_before_a_restart()
    {
        await Committed(Dossier(), Create("a"));
        var last = await Committed(Dossier(), Create("b"));
        var (_, token) = await DrainFeed(null);
        await Committed(Dossier(), DocumentWrite.Delete("b", last));

        Store = await Reopen();
        await Committed(Dossier(), Create("c"));

        Assert.Equal(["c"], (await DrainFeed(token)).Changes.Select(x => x.Document.Id));
    }

    [Fact]
    public async Task Deletions_do_not_show_in_the_feed()
    {
        var etag = await Committed(Dossier(), Create("a"));
        var (_, token) = await DrainFeed(null);
        await Committed(Dossier(), DocumentWrite.Delete("a", etag));

        Assert.Empty((await DrainFeed(token)).Changes);
        Assert.Empty((await DrainFeed(null)).Changes);
    }

    [Fact]
    public async Task The_feed_replays_every_commit_at_least_once_while_writers_write()
    {
        const int Writers = 4;
        const int Commits = 60;
        var (_, token) = await DrainFeed(null);
        var seen = new List<LocatedDocument>();
        var writers = Enumerable
            .Range(0, Writers)
            .Select(w =>
                Task.Run(async () =>
                {
                    for (var n = 0; n < Commits; n++)
                        await Committed(Dossier($"{w}"), Create($"m.{n:D3}", n), Upsert("zz", n));
                })
            )
            .ToArray();
        var writing = Task.WhenAll(writers);

        while (!writing.IsCompleted)
        {
            (var changes, token) = await DrainFeed(token, limit: 7);
            seen.AddRange(changes);
        }
        await writing;
        seen.AddRange((await DrainFeed(token, limit: 7)).Changes);

        for (var w = 0; w < Writers; w++)
        {
            var mine = seen.Where(x => x.Partition == Dossier($"{w}")).Select(x => x.Document).ToList();
            var messages = mine.Where(x => x.Id != "zz").Select(NumberOf).Distinct();
            Assert.Equal(Enumerable.Range(0, Commits), messages);
            Assert.Equal(Commits - 1, NumberOf(mine.Last(x => x.Id == "zz")));
        }
    }

    [Fact]
    public async Task A_document_is_gone_everywhere_once_it_has_outlived_its_time()
    {
        var (_, token) = await DrainFeed(null);
        var dead = await Committed(Dossier(), Create("a", 1) with { TimeToLive = TimeSpan.FromSeconds(2), Due = Noon });
        await Committed(Dossier(), Create("b", 1) with { TimeToLive = TimeSpan.FromHours(1), Due = Noon });
        await Committed(Dossier(), Create("c", 1) with { Due = Noon });
        Assert.Equal(1, await ReadNumber(Dossier(), "a"));

        await Elapse(TimeSpan.FromSeconds(3));

        Assert.Null(await Read(Dossier(), "a"));
        Assert.Equal(["b", "c"], await Ids(Dossier(), ""));
        Assert.Equal(["b", "c"], (await DrainFeed(token)).Changes.Select(x => x.Document.Id));
        Assert.Equal(["a/b", "a/c"], await ScanIds(Type));
        Assert.Equal(["a/b", "a/c"], await ScanIds(Type, Noon));
        await Refused(0, RefusedReason.NotFound, Dossier(), Replace("a", 2, dead));
        await Refused(0, RefusedReason.NotFound, Dossier(), DocumentWrite.Delete("a", dead));
        await Committed(Dossier(), Create("a", 2));
        Assert.Equal(2, await ReadNumber(Dossier(), "a"));
    }

    [Fact]
    public async Task A_new_write_sets_the_time_to_live_anew()
    {
        var etag = await Committed(Dossier(), Create("a", 1) with { TimeToLive = TimeSpan.FromSeconds(2) });
        await Committed(Dossier(), Replace("a", 2, etag));

        await Elapse(TimeSpan.FromSeconds(3));

        Assert.Equal(2, await ReadNumber(Dossier(), "a"));
    }

    [Fact]
    public async Task A_scan_finds_every_document_of_a_type_over_all_partitions()
    {
        foreach (var p in (string[])["p", "q", "r"])
            await Committed(
                Dossier(p),
                [.. Enumerable.Range(0, 99).Select(n => Create($"m.{n:D3}")), DocumentWrite.Create("x", Type + "x", Number(1))]
            );
        await Committed(Dossier("p") with { Container = DocumentContainer.Espaces }, Create("m.autre"));

        var expected = Enumerable.Range(0, 3 * 99).Select(n => $"{"pqr"[n / 99]}/m.{n % 99:D3}");
        Assert.Equal(expected, await ScanIds(Type));
        Assert.Equal(["p/x", "q/x", "r/x"], await ScanIds(Type + "x"));
        Assert.Empty(await ScanIds(Type + "y"));
    }

    [Fact]
    public async Task A_scan_by_due_date_finds_what_is_due_at_or_before()
    {
        var paris = new DateTimeOffset(2026, 11, 2, 13, 0, 0, TimeSpan.FromHours(1));
        await Committed(Dossier("p"), Create("before") with { Due = Noon.AddTicks(-1) }, Create("at") with { Due = paris });
        await Committed(Dossier("q"), Create("after") with { Due = Noon.AddTicks(1) }, Create("never"));
        await Committed(Dossier("q"), DocumentWrite.Create("other", Type + "x", Number(1)) with { Due = Noon });

        Assert.Equal(["p/at", "p/before"], await ScanIds(Type, Noon));
        Assert.Equal(["p/at", "p/before", "q/after", "q/never"], await ScanIds(Type));
    }

    [Fact]
    public async Task A_scan_by_due_date_finds_many_with_the_same_date()
    {
        foreach (var p in (string[])["p", "q", "r", "s", "t"])
            await Committed(Dossier(p), [.. Enumerable.Range(0, 100).Select(n => Create($"m.{n:D3}") with { Due = Noon })]);

        Assert.Equal(500, (await ScanIds(Type, Noon)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_document_written_without_a_date_is_no_longer_due()
    {
        var etag = await Committed(Dossier(), Create("a") with { Due = Noon });
        await Committed(Dossier(), Replace("a", 1, etag));

        Assert.Empty(await ScanIds(Type, Noon));
    }
}
