namespace Cej.WorkerHost.Tests;

public sealed class TimerTests(SharedTestApp app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_timer_runs_when_its_schedule_says()
    {
        await using var own = await TestApp.Start(("LocalRuntime:Timers", "true"), ("Tick__Schedule", "* * * * * *"));
        var runs = await own.Log.Await("tick: ", count: 2);
        Assert.Contains("\"Last\":\"0001-01-01T00:00:00\"", runs[0]);
        Assert.DoesNotContain("\"Last\":\"0001-01-01T00:00:00\"", runs[1]);
        Assert.All(runs, run => Assert.Contains("\"IsPastDue\":false", run));
        Assert.NotNull(own.Host.NextRun("Broken"));
    }

    [Fact]
    public async Task A_timer_runs_when_it_is_asked_to_and_its_schedule_may_be_left_alone()
    {
        Assert.Null(app.Host.NextRun("Tick"));
        await app.Host.RunTimer("tick", Stop);
        Assert.Contains("\"ScheduleStatus\":null", app.Log.With("tick: ").Single());
        await Assert.ThrowsAsync<ArgumentException>(() => app.Host.RunTimer("Echo", Stop));
    }

    [Fact]
    public async Task A_timer_that_fails_is_tried_again_as_its_policy_says_then_says_what_it_threw()
    {
        var fault = await Assert.ThrowsAsync<WorkerException>(() => app.Host.RunTimer("Broken", Stop));
        Assert.Equal("System.NotSupportedException", fault.Thrown);
        Assert.Contains("broken on purpose", fault.Message);
        Assert.Contains("TimerFunctions.Broken", fault.ToString());
        Assert.Equal(
            ["broken: retry (null) of (null)", "broken: retry 1 of 2", "broken: retry 2 of 2"],
            app.Log.With("broken: ").Select(line => line[line.IndexOf("broken: ", StringComparison.Ordinal)..].Trim())
        );
    }
}
