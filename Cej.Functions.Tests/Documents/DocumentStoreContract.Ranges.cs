using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Documents;

public abstract partial class DocumentStoreContract
{
    private static readonly string[] Edges =
    [
        "SUIVI.z",
        "suiv",
        "suivi",
        "suivi-1",
        "suivi.",
        "suivi.-",
        "suivi.0",
        "suivi.A",
        "suivi.a",
        "suivi.a.b",
        "suivi.z",
        "suivi.zzz",
        "suivi0",
        "suivia",
        "suivix",
        "suivj",
    ];

    [Theory]
    [InlineData("suivi.")]
    [InlineData("suivi")]
    [InlineData("suivi.z")]
    [InlineData("suivix")]
    [InlineData("s")]
    [InlineData("S")]
    [InlineData("z")]
    [InlineData("")]
    [InlineData("suivi.a.b.c")]
    public async Task A_range_is_every_id_with_the_prefix_in_ordinal_order(string prefix)
    {
        await Committed(Dossier(), [.. Edges.Reverse().Select(id => Create(id))]);
        await Committed(Dossier("autre"), Create("suivi.autre"));
        var expected = Edges.Where(x => x.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(expected, await Ids(Dossier(), prefix));
        Assert.Equal(expected.Reverse(), await Ids(Dossier(), prefix, descending: true));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("a b")]
    [InlineData("~")]
    [InlineData("\uffff")]
    [InlineData("'; --")]
    public async Task A_prefix_that_no_id_has_gives_an_empty_page(string prefix)
    {
        await Committed(Dossier(), Create("a"));

        var page = await Store.ReadRange(Dossier(), new RangeQuery(prefix, 10), Cancellation);

        Assert.Empty(page.Documents);
        Assert.Null(page.Next);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cursor_goes_on_behind_it_wherever_it_stands(bool descending)
    {
        await Committed(Dossier(), [.. Edges.Select(id => Create(id))]);
        var all = Edges.Where(x => x.StartsWith("suivi.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

        foreach (var cursor in Edges.Append("suivi.a0").Append("0").Append("zz"))
        {
            var expected = descending
                ? all.Where(x => string.CompareOrdinal(x, cursor) < 0).Reverse()
                : all.Where(x => string.CompareOrdinal(x, cursor) > 0);
            Assert.Equal(expected, await Ids(Dossier(), "suivi.", descending, cursor));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public async Task Pages_end_with_a_null_cursor(int limit)
    {
        await Committed(Dossier(), [.. Enumerable.Range(0, 10).Select(n => Create($"m.{n:D2}", n))]);

        foreach (var descending in (bool[])[false, true])
        {
            var pages = new List<RangePage>();
            string? after = null;
            do
            {
                Assert.InRange(pages.Count, 0, 10);
                pages.Add(await Store.ReadRange(Dossier(), new RangeQuery("m.", limit, descending, after), Cancellation));
                after = pages[^1].Next;
            } while (after is not null);

            Assert.Equal((10 + limit - 1) / limit, pages.Count);
            var numbers = pages.SelectMany(x => x.Documents).Select(NumberOf);
            Assert.Equal(Enumerable.Range(0, 10), descending ? numbers.Reverse() : numbers);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Paging_has_no_gap_and_no_repeat_while_writers_insert(bool descending)
    {
        // The even numbers are there before; writers add the odd ones all over the range meanwhile.
        foreach (var chunk in Enumerable.Range(0, 200).Chunk(100))
            await Committed(Dossier(), [.. chunk.Select(n => Create($"m.{2 * n:D4}", 2 * n))]);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(
            async () =>
            {
                for (var n = 0; n < 200 && !stop.IsCancellationRequested; n++)
                    await Committed(Dossier(), Create($"m.{(n * 77 % 200 * 2) + 1:D4}", n));
            },
            Cancellation
        );

        for (var round = 0; round < 5; round++)
        {
            var seen = new List<string>();
            string? after = null;
            do
            {
                var page = await Store.ReadRange(Dossier(), new RangeQuery("m.", 7, descending, after), Cancellation);
                seen.AddRange(page.Documents.Select(x => x.Id));
                Assert.InRange(seen.Count, 0, 400);
                after = page.Next;
            } while (after is not null);

            var ordered = seen.Order(StringComparer.Ordinal).ToArray();
            Assert.Equal(descending ? ordered.Reverse() : ordered, seen);
            Assert.Equal(seen.Count, seen.Distinct(StringComparer.Ordinal).Count());
            Assert.Empty(Enumerable.Range(0, 200).Select(n => $"m.{2 * n:D4}").Except(seen, StringComparer.Ordinal));
        }
        await stop.CancelAsync();
        await writer;
    }

    [Fact]
    public async Task A_range_gives_whole_documents()
    {
        var etag = await Committed(Dossier(), Create("a", 5) with { SchemaVersion = 3 });

        var found = Assert.Single((await Store.ReadRange(Dossier(), new RangeQuery("a", 10), Cancellation)).Documents);

        Assert.Equal(("a", Type, 3, etag, 5), (found.Id, found.Type, found.SchemaVersion, found.ETag, NumberOf(found)));
    }
}
