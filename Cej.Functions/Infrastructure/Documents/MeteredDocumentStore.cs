using System.Diagnostics;
using System.Runtime.CompilerServices;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Infrastructure.Telemesure;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>Prices every call of a store, whatever the store is: the budgets are those of Cosmos, on SQLite too.</summary>
public sealed class MeteredDocumentStore(IDocumentStore inner, DocumentMeter meter) : IDocumentStore
{
    // As many documents as the adapters read at once in a scan; each page is a round trip.
    private const int ScanPage = 200;

    /// <inheritdoc/>
    public Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken) =>
        Measure(
            "read",
            partition.Container,
            () => inner.Read(partition, id, cancellationToken),
            static found => DocumentPrices.OfRead(found)
        );

    /// <inheritdoc/>
    public Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) =>
        Measure(
            "commit",
            partition.Container,
            () => inner.Commit(partition, writes, cancellationToken),
            _ => DocumentPrices.OfCommit(writes)
        );

    /// <inheritdoc/>
    public Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken) =>
        Measure(
            "range",
            partition.Container,
            () => inner.ReadRange(partition, query, cancellationToken),
            static page => DocumentPrices.OfQuery(page.Documents.Sum(static x => (long)x.Content.Length))
        );

    /// <inheritdoc/>
    public Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken) =>
        Measure(
            "feed",
            container,
            () => inner.ReadFeed(container, token, limit, cancellationToken),
            static page => DocumentPrices.OfFeed(page.Changes)
        );

    /// <inheritdoc/>
    public async IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var found = inner.Scan(container, type, dueBefore, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var _ = found;
        for (var more = true; more; )
        {
            var page = await Measure(
                "scan",
                container,
                () => NextPage(found),
                static page => DocumentPrices.OfQuery(page.Sum(static x => (long)x.Document.Content.Length))
            );
            foreach (var document in page)
                yield return document;
            more = page.Count == ScanPage;
        }
    }

    /// <inheritdoc/>
    public Task Ping(CancellationToken cancellationToken) => inner.Ping(cancellationToken);

    private static async Task<List<LocatedDocument>> NextPage(IAsyncEnumerator<LocatedDocument> found)
    {
        var page = new List<LocatedDocument>();
        while (page.Count < ScanPage && await found.MoveNextAsync())
            page.Add(found.Current);
        return page;
    }

    private Task<T> Measure<T>(string operation, DocumentContainer container, Func<Task<T>> call, Func<T, double> price) =>
        meter.IsIdle && !Mesures.Traces.HasListeners() ? call() : MeasureCall(operation, container, call, price);

    private async Task<T> MeasureCall<T>(string operation, DocumentContainer container, Func<Task<T>> call, Func<T, double> price)
    {
        using var trace = Mesures.Traces.StartActivity($"documents {operation}", ActivityKind.Client);
        trace?.SetTag("container", CosmosContainers.Of(container).Name);
        var trip = Trip.Begin(meter.Current);
        var units = 0.0;
        try
        {
            var result = await call();
            units = price(result);
            trace?.SetTag("request_units", units);
            return result;
        }
        catch (Exception fault)
        {
            trace?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            throw;
        }
        finally
        {
            meter.Record(operation, container, units);
            trip?.End(units);
        }
    }

    /// <summary>One call, in every measurement that is under way around it.</summary>
    private sealed class Trip
    {
        private readonly DocumentMeasurement measurement;
        private readonly Trip? outer;
        private readonly int depth;

        private Trip(DocumentMeasurement measurement)
        {
            this.measurement = measurement;
            outer = Begin(measurement.Outer);
            depth = measurement.Enter();
        }

        internal static Trip? Begin(DocumentMeasurement? measurement) => measurement is null ? null : new Trip(measurement);

        internal void End(double units)
        {
            measurement.Leave(depth, units);
            outer?.End(units);
        }
    }
}
