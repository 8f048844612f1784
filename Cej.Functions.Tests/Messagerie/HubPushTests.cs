using Cej.Functions.Dossiers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Messagerie;

public sealed class HubPushTests : IDisposable
{
    private static readonly TimeSpan Limite = TimeSpan.FromSeconds(3);

    private readonly FakeTimeProvider _horloge = new();
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    private HubPush Push => new(_services, _horloge, NullLogger<HubPush>.Instance);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task A_push_that_takes_too_long_is_forgotten_and_cancelled()
    {
        CancellationToken donnee = default;
        var push = Push.Try(
            "phones",
            limite =>
            {
                donnee = limite;
                return Task.Delay(Timeout.Infinite, limite);
            },
            Limite,
            Cancel
        );
        Assert.False(push.IsCompleted || donnee.IsCancellationRequested);
        _horloge.Advance(Limite);
        await push;
        Assert.True(donnee.IsCancellationRequested);
    }

    [Fact]
    public async Task A_push_that_does_not_hear_of_it_is_not_waited_for()
    {
        var push = Push.Try("phones", _ => Task.Delay(Timeout.Infinite, Cancel), Limite, Cancel);
        _horloge.Advance(Limite);
        await push;
    }
}
