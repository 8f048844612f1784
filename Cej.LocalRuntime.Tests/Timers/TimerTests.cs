using System.Collections.Concurrent;
using Cej.Functions.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Cej.LocalRuntime.Tests.Timers;

/// <summary>What the timer functions of a test did, and how they should behave.</summary>
public sealed class Runs
{
    public ConcurrentQueue<TimerInfo> Timers { get; } = new();

    public ConcurrentQueue<RetryContext?> Retries { get; } = new();

    public Func<int, Task> Behave { get; set; } = _ => Task.CompletedTask;

    public Task Record(TimerInfo timer, FunctionContext context)
    {
        Timers.Enqueue(timer);
        Retries.Enqueue(context.RetryContext);
        Assert.Null(context.GetHttpContext());
        return Behave(Timers.Count);
    }
}

public sealed class EveryFiveMinutes(Runs runs)
{
    [Function("Tick")]
    public Task Tick([TimerTrigger("0 */5 * * * *")] TimerInfo timer, FunctionContext context) => runs.Record(timer, context);
}

public sealed class Configured(Runs runs)
{
    [Function("Tick")]
    public Task Tick([TimerTrigger("%Schedule%", UseMonitor = false)] TimerInfo timer, FunctionContext context) =>
        runs.Record(timer, context);
}

public sealed class AtStartup(Runs runs)
{
    [Function("Tick")]
    public Task Tick([TimerTrigger("0 0 4 * * *", RunOnStartup = true)] TimerInfo timer, FunctionContext context) =>
        runs.Record(timer, context);
}

public sealed class WithRetries(Runs runs)
{
    [Function("Tick")]
    [ExponentialBackoffRetry(3, "00:00:10", "00:00:30")]
    public Task Tick([TimerTrigger("01:00:00")] TimerInfo timer, FunctionContext context) => runs.Record(timer, context);
}

public sealed class TimerTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 2, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Noon);
    private readonly Runs _runs = new();
    private readonly TemporaryDirectory _state = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _state.Dispose();

    private async Task<App> Start(Type functions, params string[] args)
    {
        using var directory = new TemporaryDirectory();
        var builder = App.Builder(directory.Path, args).UseFunctionsFrom(functions);
        builder.Services.AddSingleton(_runs).AddSingleton<TimeProvider>(_clock);
        return await App.Start(builder);
    }

    private static Task<DateTimeOffset> Waiting(App app) => Waiting(app, DateTimeOffset.MinValue);

    private static async Task<DateTimeOffset> Waiting(App app, DateTimeOffset after)
    {
        var timers = app.Get<TimerFunctions>();
        await Attente.Jusqua(() => Task.FromResult(timers.NextRun("Tick")), next => next > after);
        return timers.NextRun("Tick")!.Value;
    }

    private async Task<DateTimeOffset> RunNext(App app)
    {
        var due = await Waiting(app);
        _clock.SetUtcNow(due);
        return await Waiting(app, due);
    }

    [Fact]
    public async Task A_timer_runs_when_its_schedule_says_and_then_waits_for_the_next_time()
    {
        await using var app = await Start(typeof(EveryFiveMinutes));
        Assert.Equal(Noon.AddMinutes(3), await Waiting(app));
        Assert.Equal(Noon.AddMinutes(8), await RunNext(app));
        await RunNext(app);
        Assert.Equal(2, _runs.Timers.Count);
        var (first, second) = (_runs.Timers.First(), _runs.Timers.Last());
        Assert.False(first.IsPastDue);
        Assert.Equal((default, Noon.AddMinutes(3).UtcDateTime), (first.ScheduleStatus!.Last, first.ScheduleStatus.Next));
        Assert.Equal(
            (Noon.AddMinutes(3).UtcDateTime, Noon.AddMinutes(8).UtcDateTime),
            (second.ScheduleStatus!.Last, second.ScheduleStatus.Next)
        );
    }

    [Theory]
    [InlineData("0 6 * * *", "2026-03-02T06:00:00Z")]
    [InlineData("30 0 6 * * *", "2026-03-02T06:00:30Z")]
    [InlineData("01:30:00", "2026-03-01T13:32:00Z")]
    public async Task A_schedule_can_be_a_setting_in_each_form(string schedule, string expected)
    {
        await using var app = await Start(typeof(Configured), $"--Schedule={schedule}");
        Assert.Equal(DateTimeOffset.Parse(expected, null), await Waiting(app));
        await RunNext(app);
        Assert.Null(_runs.Timers.Single().ScheduleStatus);
    }

    [Fact]
    public async Task A_schedule_follows_the_sites_time_zone_through_the_change_to_summer_time()
    {
        _clock.SetUtcNow(new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero));
        await using var app = await Start(typeof(Configured), "--Schedule=0 30 2 * * *", "--WEBSITE_TIME_ZONE=Europe/Paris");
        // 02:30 does not exist on 29 March in Paris: the run is at 03:00 summer time.
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), await Waiting(app));
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 0, 30, 0, TimeSpan.Zero), await RunNext(app));
    }

    [Fact]
    public async Task A_run_missed_while_the_host_was_down_is_made_up_for_at_once()
    {
        var folder = $"--LocalRuntime:TimerStateFolder={_state.Path}";
        await using (var app = await Start(typeof(EveryFiveMinutes), folder))
            await RunNext(app);
        _runs.Timers.Clear();
        _clock.Advance(TimeSpan.FromMinutes(12));

        await using var restarted = await Start(typeof(EveryFiveMinutes), folder);
        Assert.Equal(Noon.AddMinutes(18), await Waiting(restarted));
        var timer = _runs.Timers.Single();
        Assert.True(timer.IsPastDue);
        Assert.Equal(
            (Noon.AddMinutes(3).UtcDateTime, Noon.AddMinutes(8).UtcDateTime),
            (timer.ScheduleStatus!.Last, timer.ScheduleStatus.Next)
        );
    }

    [Fact]
    public async Task A_restart_without_a_missed_run_runs_nothing()
    {
        var folder = $"--LocalRuntime:TimerStateFolder={_state.Path}";
        await using (var app = await Start(typeof(EveryFiveMinutes), folder))
            await Waiting(app);

        await using var restarted = await Start(typeof(EveryFiveMinutes), folder);
        Assert.Equal(Noon.AddMinutes(3), await Waiting(restarted));
        Assert.Empty(_runs.Timers);
    }

    [Fact]
    public async Task A_timer_can_run_at_each_start()
    {
        await using var app = await Start(typeof(AtStartup));
        await Waiting(app);
        Assert.False(_runs.Timers.Single().IsPastDue);
    }

    [Fact]
    public async Task An_exception_never_stops_the_schedule()
    {
        _runs.Behave = _ => throw new InvalidOperationException("broken");
        await using var app = await Start(typeof(EveryFiveMinutes));
        await RunNext(app);
        await RunNext(app);
        Assert.Equal(2, _runs.Timers.Count);
    }

    [Fact]
    public async Task A_timer_never_runs_twice_at_once_and_its_next_time_is_after_the_run_ends()
    {
        var release = new TaskCompletionSource();
        _runs.Behave = _ => release.Task;
        await using var app = await Start(typeof(EveryFiveMinutes));
        _clock.SetUtcNow(await Waiting(app));
        await Attente.Jusqua(() => Task.FromResult(_runs.Timers.Count), runs => runs == 1);
        var now = app.Get<TimerFunctions>().RunNow("tick", Stop);
        _clock.Advance(TimeSpan.FromMinutes(7));
        Assert.Null(app.Get<TimerFunctions>().NextRun("Tick"));
        Assert.Single(_runs.Timers);

        release.SetResult();
        await now;
        Assert.Equal(2, _runs.Timers.Count);
        Assert.Equal(Noon.AddMinutes(13), await Waiting(app));
    }

    [Fact]
    public async Task Stopping_waits_for_a_run_that_was_asked_for()
    {
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _runs.Behave = async _ =>
        {
            await stopping.Task;
            await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None); // what a function does before it ends
        };
        await using var app = await Start(typeof(EveryFiveMinutes), "--LocalRuntime:Timers=false");
        var run = app.Get<TimerFunctions>().RunNow("Tick", Stop);
        await Attente.Jusqua(() => Task.FromResult(_runs.Timers.Count), runs => runs == 1);

        var ended = false;
        var lifetime = app.Get<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(stopping.SetResult);
        lifetime.ApplicationStopped.Register(() => ended = run.IsCompleted);
        await app.Stop();
        Assert.True(ended);
        await run;
    }

    [Fact]
    public async Task A_failed_run_is_tried_again_as_its_policy_says()
    {
        _runs.Behave = count => count < 4 ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        await using var app = await Start(typeof(WithRetries), "--LocalRuntime:Timers=false");
        var run = app.Get<TimerFunctions>().RunNow("Tick", Stop);
        await Attente.Jusqua(() =>
        {
            // A delay starts a moment after the try that failed: a second at a time finds it whenever it does.
            _clock.Advance(TimeSpan.FromSeconds(1));
            return run.IsCompleted;
        });
        await run;
        Assert.True(_clock.GetUtcNow() - Noon >= TimeSpan.FromSeconds(10 + 20 + 30));
        Assert.Equal([null, 1, 2, 3], _runs.Retries.Select(retry => retry?.RetryCount));
        Assert.Equal(3, _runs.Retries.Last()!.MaxRetryCount);
    }

    [Fact]
    public async Task Running_a_function_now_gives_its_exception_and_works_with_timers_off()
    {
        _runs.Behave = _ => throw new NotSupportedException("broken");
        await using var app = await Start(typeof(EveryFiveMinutes), "--LocalRuntime:Timers=false");
        var timers = app.Get<TimerFunctions>();
        Assert.Equal(["Tick"], timers.Names);
        await Assert.ThrowsAsync<NotSupportedException>(() => timers.RunNow("Tick", Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => timers.RunNow("Tock", Stop));
        Assert.Null(timers.NextRun("Tick"));
    }
}
