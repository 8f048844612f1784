using System.Diagnostics.Metrics;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>
/// Counts what the documents cost: always as metrics (<c>Cej.Documents</c>), and in detail for whoever measures a piece of work.
/// </summary>
public sealed class DocumentMeter : IDisposable
{
    /// <summary>The name of the meter to listen to.</summary>
    public const string Name = "Cej.Documents";

    private readonly AsyncLocal<DocumentMeasurement?> current = new();
    private readonly Meter meter = new(Name);
    private volatile DocumentMeasurement? everywhere;
    private readonly Counter<double> requestUnits;
    private readonly Counter<long> calls;

    /// <summary>One for each application: its metrics are told apart by nothing else.</summary>
    public DocumentMeter()
    {
        requestUnits = meter.CreateCounter<double>("cej.documents.request_units", "{RU}", "Estimated Cosmos request units.");
        calls = meter.CreateCounter<long>("cej.documents.calls", "{call}", "Calls of the document store.");
    }

    /// <summary>
    /// Measures what this flow of execution, and all it starts, does until the measurement is disposed. A measurement inside another
    /// counts for both.
    /// </summary>
    public DocumentMeasurement Start() => current.Value = new DocumentMeasurement(Current, Stop);

    /// <summary>
    /// Measures what anyone does until the measurement is disposed: for a test that calls the application over HTTP, whose requests are
    /// handled in flows of their own. A measurement that another flow started before counts for itself only.
    /// </summary>
    public DocumentMeasurement StartEverywhere() => everywhere = new DocumentMeasurement(everywhere, Stop);

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();

    internal DocumentMeasurement? Current => current.Value ?? everywhere;

    internal Meter Metrics => meter;

    /// <summary>Nobody measures and nobody listens.</summary>
    internal bool IsIdle => Current is null && !requestUnits.Enabled && !calls.Enabled;

    internal void Record(string operation, DocumentContainer container, double units)
    {
        var where = new KeyValuePair<string, object?>("container", Cosmos.CosmosContainers.Of(container).Name);
        var what = new KeyValuePair<string, object?>("operation", operation);
        requestUnits.Add(units, what, where);
        calls.Add(1, what, where);
    }

    private void Stop(DocumentMeasurement stopped)
    {
        // Never someone else's: a measurement may be disposed in another flow than the one that started it.
        if (ReferenceEquals(current.Value, stopped))
            current.Value = ReferenceEquals(stopped.Outer, everywhere) ? null : stopped.Outer;
        if (ReferenceEquals(everywhere, stopped))
            everywhere = stopped.Outer;
    }
}

/// <summary>What a piece of work has cost so far. Safe under concurrency.</summary>
public sealed class DocumentMeasurement : IDisposable
{
    private readonly Lock gate = new();
    private readonly Action<DocumentMeasurement> stop;
    private double requestUnits;
    private int calls;
    private int deepestFinished;

    internal DocumentMeasurement(DocumentMeasurement? outer, Action<DocumentMeasurement> stop)
    {
        Outer = outer;
        this.stop = stop;
    }

    /// <summary>Estimated Cosmos request units.</summary>
    public double RequestUnits
    {
        get
        {
            lock (gate)
                return requestUnits;
        }
    }

    /// <summary>How many calls were made.</summary>
    public int Calls
    {
        get
        {
            lock (gate)
                return calls;
        }
    }

    /// <summary>
    /// The longest chain of calls that waited for each other: a call comes after every call that had finished when it started, and
    /// beside those that were still under way.
    /// </summary>
    public int SequentialTrips
    {
        get
        {
            lock (gate)
                return deepestFinished;
        }
    }

    /// <summary>Ends the measurement; its figures stay.</summary>
    public void Dispose() => stop(this);

    internal DocumentMeasurement? Outer { get; }

    /// <summary>A call starts: gives its depth.</summary>
    internal int Enter()
    {
        lock (gate)
        {
            calls++;
            return deepestFinished + 1;
        }
    }

    /// <summary>A call has ended, well or not: it took its trip.</summary>
    internal void Leave(int depth, double units)
    {
        lock (gate)
        {
            requestUnits += units;
            deepestFinished = Math.Max(deepestFinished, depth);
        }
    }
}
