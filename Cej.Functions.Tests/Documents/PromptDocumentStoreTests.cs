using Cej.Functions.Infrastructure.Documents;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace Cej.Functions.Tests.Documents;

public sealed class PromptDocumentStoreTests
{
    private static readonly Partition Dossier = new(DocumentContainer.Dossiers, "abc");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly FakeTimeProvider clock = new();
    private readonly Mock<IDocumentStore> inner = new(MockBehavior.Strict);
    private readonly PromptDocumentStore store;

    /// <summary>What the storage was given to be stopped by, in the last call.</summary>
    private CancellationToken given;

    public PromptDocumentStoreTests() => store = new PromptDocumentStore(inner.Object, Patience, clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Calls => ["read", "commit", "range", "ping"];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_that_takes_too_long_is_given_up_and_cancelled(string call)
    {
        Storage(limit => Task.Delay(Timeout.Infinite, limit));
        var made = Make(call, Cancellation);

        clock.Advance(Patience - TimeSpan.FromMilliseconds(1));
        Assert.False(given.IsCancellationRequested || made.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => made);
        Assert.True(given.IsCancellationRequested);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_storage_that_does_not_hear_of_the_cancellation_is_not_waited_for(string call)
    {
        Storage(_ => Task.Delay(Timeout.Infinite, Cancellation));
        var made = Make(call, Cancellation);
        clock.Advance(Patience);
        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => made);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_caller_who_goes_takes_his_call_with_him(string call)
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Storage(limit => Task.Delay(Timeout.Infinite, limit));
        var made = Make(call, caller.Token);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => made);
        Assert.True(given.IsCancellationRequested);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_that_ends_in_time_is_answered_as_it_was(string call)
    {
        Storage(_ => Task.CompletedTask);
        await Make(call, Cancellation);
        clock.Advance(Patience);
        Assert.False(given.IsCancellationRequested);

        Storage(_ => Task.FromException(new InvalidOperationException("a bug")));
        Assert.Equal("a bug", (await Assert.ThrowsAsync<InvalidOperationException>(() => Make(call, Cancellation))).Message);
    }

    [Fact]
    public async Task Timers_have_time()
    {
        var page = new TaskCompletionSource<FeedPage>();
        inner.Setup(x => x.ReadFeed(DocumentContainer.Dossiers, null, 10, Cancellation)).Returns(page.Task);
        var read = store.ReadFeed(DocumentContainer.Dossiers, null, 10, Cancellation);
        clock.Advance(TimeSpan.FromMinutes(1));
        page.SetResult(new FeedPage([], "end"));
        Assert.Equal("end", (await read).Token);
    }

    private void Storage(Func<CancellationToken, Task> answer)
    {
        async Task<T> Answer<T>(CancellationToken limit, T value)
        {
            given = limit;
            await answer(limit);
            return value;
        }

        inner
            .Setup(x => x.Read(Dossier, "a", It.IsAny<CancellationToken>()))
            .Returns((Partition _, string _, CancellationToken limit) => Answer<StoredDocument?>(limit, null));
        inner
            .Setup(x => x.Commit(Dossier, It.IsAny<IReadOnlyList<DocumentWrite>>(), It.IsAny<CancellationToken>()))
            .Returns(
                (Partition _, IReadOnlyList<DocumentWrite> _, CancellationToken limit) =>
                    Answer<CommitOutcome>(limit, new CommitOutcome.Committed([]))
            );
        inner
            .Setup(x => x.ReadRange(Dossier, It.IsAny<RangeQuery>(), It.IsAny<CancellationToken>()))
            .Returns((Partition _, RangeQuery _, CancellationToken limit) => Answer(limit, new RangePage([], null)));
        inner.Setup(x => x.Ping(It.IsAny<CancellationToken>())).Returns((CancellationToken limit) => Answer(limit, true));
    }

    private Task Make(string call, CancellationToken cancellationToken) =>
        call switch
        {
            "read" => store.Read(Dossier, "a", cancellationToken),
            "commit" => store.Commit(Dossier, [], cancellationToken),
            "range" => store.ReadRange(Dossier, new RangeQuery("", 10), cancellationToken),
            _ => store.Ping(cancellationToken),
        };
}
