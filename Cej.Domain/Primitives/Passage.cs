using System.Collections.Concurrent;

namespace Cej.Domain.Primitives;

/// <summary>A run of a timer over many people: several at once, and no longer than a host lets it. The next run goes on where it stopped.</summary>
/// <param name="clock">What tells the time; the run begins now.</param>
public sealed class Passage(TimeProvider clock)
{
    private const int EnParallele = 16;

    /// <summary>Of more than this the storage is the cause: the run stops.</summary>
    private const int FautesMaximum = 5;

    /// <summary>A run ends after so long, whatever is left: a host may stop longer ones.</summary>
    private static readonly TimeSpan DureeMaximale = TimeSpan.FromMinutes(4);

    private readonly DateTimeOffset _debut = clock.GetUtcNow();

    /// <summary>Does something for each; false when time ran out before the end.</summary>
    /// <exception cref="AggregateException">Some failed; the others were looked at.</exception>
    public async Task<bool> Chacun<T>(IAsyncEnumerable<T> tous, Func<T, CancellationToken, Task> faire, CancellationToken cancellationToken)
    {
        ConcurrentQueue<Exception> fautes = [];
        var fini = true;
        await Parallel.ForEachAsync(
            tous.TakeWhile(_ => fini = clock.GetUtcNow() - _debut <= DureeMaximale && fautes.Count < FautesMaximum),
            new ParallelOptions { MaxDegreeOfParallelism = EnParallele, CancellationToken = cancellationToken },
            async (un, annulation) =>
            {
                try
                {
                    await faire(un, annulation);
                }
#pragma warning disable CA1031 // Collected, and thrown at the end: one that fails must not stop the others.
                catch (Exception faute) when (!annulation.IsCancellationRequested)
#pragma warning restore CA1031
                {
                    fautes.Enqueue(faute);
                }
            }
        );
        return fautes.IsEmpty ? fini : throw new AggregateException("Some were not looked at.", fautes);
    }
}
