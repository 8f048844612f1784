using System.Diagnostics;
using System.Threading.Channels;
using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>
/// The one thread that writes. It takes every commit that waits into one transaction, so that they share one flush to disk;
/// a commit is answered only when that flush is done.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MaxQueued = 16_384;
    private const int MaxGroup = 1_024;
    private static readonly TimeSpan MaintenanceInterval = TimeSpan.FromMinutes(1);

    /// <summary>What is on its way comes one soon after the other; behind a longer pause, nothing more is.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMicroseconds(100);

    // The first commit of a group wakes the thread itself: a wake-up by way of the thread pool would stand in line behind the work that
    // was there before, such as the rest of a message to a hundred people.
    private readonly Channel<PendingCommit> queue = Channel.CreateBounded<PendingCommit>(
        new BoundedChannelOptions(MaxQueued)
        {
            SingleReader = true,
            FullMode = BoundedChannelFullMode.Wait,
            AllowSynchronousContinuations = true,
        }
    );
    private readonly List<PendingCommit> group = new(MaxGroup);
    private readonly RewrittenDocuments rewritten;
    private readonly SqliteConnection connection;
    private readonly SqliteWrites writes;
    private readonly SqliteCheckpoints checkpoints;
    private readonly TimeProvider clock;
    private readonly Thread thread;
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer maintenance;
    private bool maintenanceIsDue;
    private bool logIsToBeEmptied;
    private int lastGroupSize = 1;
    private TimeSpan lastGroupTime;

    internal SqliteWriter(string path, TimeProvider clock, RewrittenDocuments rewritten)
    {
        this.clock = clock;
        this.rewritten = rewritten;
        connection = SqliteSchema.OpenWriter(path);
        writes = new SqliteWrites(connection, rewritten);
        checkpoints = new SqliteCheckpoints(path, connection, Wake);
        thread = new Thread(Run) { IsBackground = true, Name = "SQLite document writer" };
        thread.Start();
        maintenance = clock.CreateTimer(
            static writer => ((SqliteWriter)writer!).AskForMaintenance(),
            this,
            MaintenanceInterval,
            MaintenanceInterval
        );
    }

    internal Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> documents, CancellationToken cancellationToken)
    {
        var pending = new PendingCommit(partition, documents);
        if (!queue.Writer.TryWrite(pending))
        {
            ObjectDisposedException.ThrowIf(queue.Reader.Completion.IsCompleted || stopped.Task.IsCompleted, this);
            return Task.FromException<CommitOutcome>(
                new DocumentStoreUnavailableException("Too many commits are waiting.", retryAfter: TimeSpan.FromSeconds(1))
            );
        }
        return cancellationToken.CanBeCanceled ? Cancellable(pending, cancellationToken) : pending.Task;
    }

    /// <summary>Writes what is queued, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await maintenance.DisposeAsync();
        queue.Writer.TryComplete();
        await stopped.Task;
        await checkpoints.DisposeAsync();
        writes.Dispose();
        await connection.DisposeAsync();
    }

    private static async Task<CommitOutcome> Cancellable(PendingCommit pending, CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((PendingCommit)state!).GiveUp(token),
            pending
        );
        return await pending.Task;
    }

    private void Run()
    {
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            AwaitSiblings();
            while (group.Count < MaxGroup && queue.Reader.TryRead(out var pending))
            {
                if (pending.TryTake())
                    group.Add(pending);
            }
            if (group.Count > 0)
                ApplyGroup();
            Maintain();
        }
        stopped.SetResult();
    }

    private void ApplyGroup()
    {
        var started = Stopwatch.GetTimestamp();
        Apply(group);
        checkpoints.Count();
        lastGroupTime = Stopwatch.GetElapsedTime(started);
        lastGroupSize = group.Count;
        group.Clear();
    }

    private void AskForMaintenance()
    {
        if (!Interlocked.Exchange(ref maintenanceIsDue, true))
            Wake();
    }

    /// <summary>When nobody writes. With a full queue the thread is awake.</summary>
    private void Wake() => queue.Writer.TryWrite(PendingCommit.None);

    /// <summary>
    /// The callers of the last group are just waking up. Without a short wait the first to come back would go alone and
    /// the others would pay a second flush; a lone caller never waits, and the result of a message to a hundred people hardly.
    /// </summary>
    private void AwaitSiblings()
    {
        if (lastGroupSize <= 1)
            return;
        var longest = TimeSpan.FromTicks(Math.Min(lastGroupTime.Ticks / 2, TimeSpan.TicksPerMillisecond));
        var started = Stopwatch.GetTimestamp();
        var (waiting, since) = (queue.Reader.Count, started);
        while (waiting < lastGroupSize && Stopwatch.GetElapsedTime(started) < longest && Stopwatch.GetElapsedTime(since) < LongestPause)
        {
            Thread.Yield();
            if (queue.Reader.Count is var now && now > waiting)
                (waiting, since) = (now, Stopwatch.GetTimestamp());
        }
    }

    private void Apply(List<PendingCommit> commits)
    {
        try
        {
            ApplyInOneTransaction(commits);
        }
        catch (SqliteException e) when (SqliteFaults.IsOutage(e))
        {
            foreach (var commit in commits)
                commit.Fail(SqliteFaults.Translate(e));
        }
        catch (Exception) when (commits.Count > 1)
        {
            // A surprise: one of them is poison. Alone, each can only spoil itself.
            foreach (var commit in commits)
                Apply([commit]);
        }
        catch (Exception e)
        {
            commits[0].Fail(e);
        }
    }

    private void ApplyInOneTransaction(List<PendingCommit> commits)
    {
        writes.Begin(MaxGroup * DocumentRules.MaxWrites);
        try
        {
            var now = clock.GetUtcNow().UtcTicks;
            foreach (var commit in commits)
                commit.Tentative = writes.Apply(commit.Partition, commit.Writes, now);
            writes.Commit();
        }
        catch
        {
            writes.Rollback();
            throw;
        }
        foreach (var commit in commits)
            Keep(commit);
        foreach (var commit in commits)
            commit.Succeed();
    }

    private void Keep(PendingCommit commit)
    {
        if (commit.Tentative is not CommitOutcome.Committed(var etags))
            return;
        for (var index = 0; index < etags.Count; index++)
            rewritten.Keep(commit.Partition, commit.Writes[index], etags[index]);
    }

    /// <summary>Each minute, deletes what has expired, and empties the log, which repeats what is no longer in the file.</summary>
    private void Maintain()
    {
        try
        {
            if (Interlocked.Exchange(ref maintenanceIsDue, false))
            {
                writes.Purge(clock.GetUtcNow().UtcTicks);
                logIsToBeEmptied = writes.HaveErased;
                if (logIsToBeEmptied)
                    checkpoints.Begin();
            }

            if (checkpoints.End(logIsToBeEmptied) && logIsToBeEmptied)
                writes.HaveErased = logIsToBeEmptied = false;
        }
        catch (SqliteException)
        {
            // Readers skip what has expired, so it may wait; a disk in trouble shows in the next commit.
        }
    }
}
