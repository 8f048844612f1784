using System.Diagnostics.Metrics;
using Cej.Functions.Infrastructure.Documents;
using Moq;

namespace Cej.Functions.Tests.Documents;

public sealed class MeteredDocumentStoreTests : IDisposable
{
    private static readonly Partition Dossier = new(DocumentContainer.Dossiers, "abc");
    private static readonly DateTimeOffset Noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly Mock<IDocumentStore> inner = new();
    private readonly DocumentMeter meter = new();
    private readonly MeteredDocumentStore store;

    public MeteredDocumentStoreTests()
    {
        store = new MeteredDocumentStore(inner.Object, meter);
        Commits(Task.FromResult<CommitOutcome>(new CommitOutcome.Refused(0, RefusedReason.NotFound)));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => meter.Dispose();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1_024, 1)]
    [InlineData(1_025, 1.1)]
    [InlineData(100 * 1_024, 10.9)]
    public async Task A_point_read_costs_one_unit_and_a_tenth_for_each_further_kilobyte(int size, double units)
    {
        Reads(Task.FromResult<StoredDocument?>(Document(size)));

        Assert.Equal(units, await Cost(() => store.Read(Dossier, "a", Cancellation)), 6);
    }

    [Fact]
    public async Task A_missing_document_costs_a_point_read()
    {
        Reads(Task.FromResult<StoredDocument?>(null));

        Assert.Equal(1, await Cost(() => store.Read(Dossier, "a", Cancellation)), 6);
    }

    [Theory]
    [InlineData(WriteKind.Create, false, 5.35)]
    [InlineData(WriteKind.Create, true, 5.55)]
    [InlineData(WriteKind.Delete, false, 5.35)]
    [InlineData(WriteKind.Replace, false, 10.7)]
    [InlineData(WriteKind.Replace, true, 11.1)]
    [InlineData(WriteKind.Upsert, false, 10.7)]
    public async Task A_write_costs_by_its_kind_and_its_indexed_terms(WriteKind kind, bool due, double units)
    {
        var write = Write(kind) with { Due = due ? Noon : null };

        Assert.Equal(units, await Cost(() => store.Commit(Dossier, [write], Cancellation)), 6);
    }

    [Fact]
    public async Task A_commit_costs_the_sum_of_its_writes_and_one_trip()
    {
        using var work = meter.Start();
        await store.Commit(Dossier, [Write(WriteKind.Create), Write(WriteKind.Replace), Write(WriteKind.Create)], Cancellation);

        Assert.Equal(5.35 + 10.7 + 5.35, work.RequestUnits, 6);
        Assert.Equal((1, 1), (work.SequentialTrips, work.Calls));
    }

    [Fact]
    public async Task A_range_costs_a_query_and_a_tenth_for_each_kilobyte_it_returns()
    {
        var page = new RangePage([.. Enumerable.Range(0, 50).Select(_ => Document(600))], null);
        inner.Setup(x => x.ReadRange(Dossier, It.IsAny<RangeQuery>(), It.IsAny<CancellationToken>())).ReturnsAsync(page);

        // 50 × 600 bytes are 30 KB begun.
        Assert.Equal(2.3 + 3.0, await Cost(() => store.ReadRange(Dossier, new RangeQuery("", 50), Cancellation)), 6);
    }

    [Fact]
    public async Task A_page_of_the_feed_costs_a_point_read_a_document()
    {
        var change = new LocatedDocument(Dossier, Document(10));
        inner
            .SetupSequence(x => x.ReadFeed(Dossier.Container, null, 10, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new FeedPage([change, change, change], "1"))
            .ReturnsAsync(new FeedPage([], "1"));

        Assert.Equal(3, await Cost(() => store.ReadFeed(Dossier.Container, null, 10, Cancellation)), 6);
        Assert.Equal(1, await Cost(() => store.ReadFeed(Dossier.Container, null, 10, Cancellation)), 6);
    }

    [Fact]
    public async Task A_scan_costs_a_query_and_a_trip_a_page()
    {
        var found = Enumerable.Range(0, 450).Select(_ => new LocatedDocument(Dossier, Document(1_024)));
        inner.Setup(x => x.Scan(Dossier.Container, "t", null, It.IsAny<CancellationToken>())).Returns(found.ToAsyncEnumerable());
        using var work = meter.Start();

        Assert.Equal(450, await store.Scan(Dossier.Container, "t", null, Cancellation).CountAsync(Cancellation));

        Assert.Equal((3 * 2.3) + 45, work.RequestUnits, 6);
        Assert.Equal(3, work.SequentialTrips);
    }

    [Fact]
    public async Task Calls_one_after_the_other_are_as_many_trips()
    {
        using var work = meter.Start();
        for (var i = 0; i < 3; i++)
            await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);

        Assert.Equal((3, 3), (work.SequentialTrips, work.Calls));
    }

    [Fact]
    public async Task Calls_that_overlap_are_one_trip()
    {
        var gate = new TaskCompletionSource<StoredDocument?>();
        Reads(gate.Task);
        using var work = meter.Start();

        var parallel = Task.WhenAll(Enumerable.Range(0, 10).Select(_ => store.Read(Dossier, "a", Cancellation)));
        gate.SetResult(null);
        await parallel;
        await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);

        Assert.Equal((2, 11), (work.SequentialTrips, work.Calls));
        Assert.Equal(10 + 5.35, work.RequestUnits, 6);
    }

    [Fact]
    public async Task A_call_that_fails_is_a_trip_too()
    {
        Reads(Task.FromException<StoredDocument?>(new DocumentStoreUnavailableException("down")));
        using var work = meter.Start();

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Read(Dossier, "a", Cancellation));

        Assert.Equal((1, 1), (work.SequentialTrips, work.Calls));
    }

    [Fact]
    public async Task Measurements_beside_each_other_do_not_mix()
    {
        async Task<int> Work(int calls)
        {
            using var work = meter.Start();
            for (var i = 0; i < calls; i++)
            {
                await Task.Yield();
                await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);
            }
            return work.Calls;
        }

        Assert.Equal(Enumerable.Range(0, 20), await Task.WhenAll(Enumerable.Range(0, 20).Select(Work)));
    }

    [Fact]
    public async Task A_measurement_counts_what_its_inner_ones_and_its_threads_do()
    {
        using var outer = meter.Start();
        using (var inside = meter.Start())
        {
            await Task.WhenAll(
                Enumerable
                    .Range(0, 100)
                    .Select(_ => Task.Run(() => store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation), Cancellation))
            );
            Assert.Equal(100, inside.Calls);
            Assert.Equal(535, inside.RequestUnits, 6);
        }
        await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);

        Assert.Equal(101, outer.Calls);
    }

    [Fact]
    public async Task A_measurement_that_has_ended_keeps_its_figures()
    {
        var work = meter.Start();
        await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);
        work.Dispose();
        await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);

        Assert.Equal(1, work.Calls);
    }

    [Fact]
    public async Task A_measurement_everywhere_counts_other_flows_too()
    {
        Task unrelated;
        var begun = new TaskCompletionSource();
        using (ExecutionContext.SuppressFlow())
        {
            unrelated = Task.Run(
                async () =>
                {
                    await begun.Task;
                    await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);
                },
                Cancellation
            );
        }
        using var here = meter.Start();
        using var all = meter.StartEverywhere();

        begun.SetResult();
        await unrelated;

        Assert.Equal((1, 0), (all.Calls, here.Calls));
        all.Dispose();
        await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);
        Assert.Equal((1, 1), (all.Calls, here.Calls));
    }

    [Fact]
    public async Task Metrics_tell_units_and_calls_by_operation_and_container()
    {
        var seen = new List<(string Name, double Value, object? Operation, object? Container)>();
        using var listener = new MeterListener();
        // Other tests run meters of the same name meanwhile: only ours.
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (ReferenceEquals(instrument.Meter, meter.Metrics))
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => seen.Add((i.Name, value, tags[0].Value, tags[1].Value)));
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => seen.Add((i.Name, value, tags[0].Value, tags[1].Value)));
        listener.Start();

        await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);

        Assert.Equal("Cej.Documents", meter.Metrics.Name);
        Assert.Equal(
            [("cej.documents.request_units", 5.35, "commit", "dossiers"), ("cej.documents.calls", 1, "commit", "dossiers")],
            seen.Select(x => (x.Name, Math.Round(x.Value, 6), x.Operation, x.Container))
        );
    }

    private static StoredDocument Document(int size) => new("a", "t", 1, "e", new byte[size]);

    private static DocumentWrite Write(WriteKind kind) =>
        kind switch
        {
            WriteKind.Create => DocumentWrite.Create("a", "t", "{}"u8.ToArray()),
            WriteKind.Replace => DocumentWrite.Replace("a", "t", "{}"u8.ToArray(), "e"),
            WriteKind.Upsert => DocumentWrite.Upsert("a", "t", "{}"u8.ToArray()),
            WriteKind.Delete => DocumentWrite.Delete("a", "e"),
        };

    private async Task<double> Cost(Func<Task> call)
    {
        using var work = meter.Start();
        await call();
        return work.RequestUnits;
    }

    private void Reads(Task<StoredDocument?> answer) =>
        inner.Setup(x => x.Read(Dossier, "a", It.IsAny<CancellationToken>())).Returns(answer);

    private void Commits(Task<CommitOutcome> answer) =>
        inner.Setup(x => x.Commit(Dossier, It.IsAny<IReadOnlyList<DocumentWrite>>(), It.IsAny<CancellationToken>())).Returns(answer);
}
