using Cej.LocalRuntime.Hosting;

namespace Cej.LocalRuntime.Context;

/// <summary>Ends an invocation when its client leaves, when functionTimeout passes or when the host stops.</summary>
internal sealed class InvocationCancellation : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private volatile bool _timedOut;

    public InvocationCancellation(FunctionRuntime runtime, CancellationToken caller)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller, runtime.Stopping);
        if (runtime.Timeout is { } timeout)
            _timer = runtime.Clock.CreateTimer(
                static state => ((InvocationCancellation)state!).TimeOut(),
                this,
                timeout,
                Timeout.InfiniteTimeSpan
            );
    }

    public CancellationToken Token => _source.Token;

    public bool TimedOut => _timedOut;

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private void TimeOut()
    {
        _timedOut = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The invocation ended while its timer fired.
        }
    }
}
