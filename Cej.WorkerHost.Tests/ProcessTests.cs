using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Cej.WorkerHost.Tests;

/// <summary>The worker's process: its start, its end, and never more than its host's.</summary>
public sealed class ProcessTests(SharedTestApp shared)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void All_functions_are_loaded_in_alphabetical_order() =>
        Assert.Equal(
            ["Broken", "Deaf", "Die", "Echo", "Fail", "FailHalfway", "NoteById", "NotesSearch", "Slow", "Square", "Tick", "Wait"],
            shared.Host.Functions
        );

    [Fact]
    public void The_workers_processor_time_can_be_read() =>
        Assert.InRange(shared.Host.WorkerProcessorTime, TimeSpan.FromTicks(1), TimeSpan.FromHours(1));

    [Fact]
    public async Task A_worker_that_does_not_start_says_why()
    {
        var options = new FunctionsHostOptions { Folder = await TestApp.Folder(), Settings = TestApp.Settings() };
        var fault = await Assert.ThrowsAsync<WorkerEndedException>(() => FunctionsHost.Start(options, Stop));
        Assert.Contains("The setting 'Required' is missing.", fault.Message);
        Assert.NotEqual(0, fault.ExitCode);
    }

    [Fact]
    public async Task A_schedule_without_its_setting_is_refused_by_the_functions_name()
    {
        var settings = TestApp.Settings(("Required", "yes"));
        settings.Remove("Tick:Schedule");
        var options = new FunctionsHostOptions { Folder = await TestApp.Folder(), Settings = settings };
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => FunctionsHost.Start(options, Stop));
        Assert.Equal("Function 'Tick': its schedule is the setting 'Tick:Schedule', which has no value.", fault.Message);
    }

    [Fact]
    public async Task A_worker_that_is_not_ready_in_time_is_ended()
    {
        var options = new FunctionsHostOptions
        {
            Folder = await TestApp.Folder(),
            Settings = TestApp.Settings(("Required", "yes")),
            StartLimit = TimeSpan.FromMilliseconds(1),
        };
        await Assert.ThrowsAsync<TimeoutException>(() => FunctionsHost.Start(options, Stop));
    }

    [Fact]
    public async Task A_folder_that_is_no_published_application_is_refused()
    {
        var options = new FunctionsHostOptions { Folder = AppContext.BaseDirectory };
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => FunctionsHost.Start(options, Stop));
        Assert.Contains("worker.config.json", fault.Message);
    }

    [Fact]
    public async Task A_worker_that_dies_later_fails_what_runs_and_says_its_last_words()
    {
        await using var app = await TestApp.Start();
        using var answer = await app.Client.PostAsync("/api/die", content: null, Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var fault = await Assert.ThrowsAsync<WorkerEndedException>(() => app.Host.Ended.WaitAsync(TimeSpan.FromSeconds(30), Stop));
        Assert.Equal(3, fault.ExitCode);
        Assert.Contains("last words", fault.Message);

        using var later = await app.Client.GetAsync("/api/echo", Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, later.StatusCode);
        await Assert.ThrowsAsync<WorkerEndedException>(() => app.Host.RunTimer("Tick", Stop));
    }

    [Fact]
    public async Task Disposing_of_the_host_ends_the_worker()
    {
        var app = await TestApp.Start();
        using var worker = Process.GetProcessById(app.Host.WorkerId);
        await app.DisposeAsync();
        await worker.WaitForExitAsync(Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop);
    }

    [Fact]
    public async Task A_host_that_is_killed_takes_its_worker_along()
    {
        using var host = await Command();
        using var worker = await WorkerOf(host);
        host.Kill(entireProcessTree: false);
        await worker.WaitForExitAsync(Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_command_and_its_worker_in_good_order()
    {
        using var host = await Command();
        using var worker = await WorkerOf(host);
        // As a terminal does: to every process of the group.
        foreach (var process in new[] { worker, host })
            using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
                await kill.WaitForExitAsync(Stop);
        var output = await host.StandardOutput.ReadToEndAsync(Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop);
        await host.WaitForExitAsync(Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop);
        Assert.True(host.ExitCode == 0, output);
        Assert.DoesNotContain("it is killed", output);
        Assert.True(worker.HasExited);
    }

    private static async Task<Process> Command()
    {
        string[] arguments =
        [
            typeof(FunctionsHost).Assembly.Location,
            await TestApp.Folder(),
            "--urls=http://127.0.0.1:0",
            .. TestApp.Settings(("Required", "yes")).Select(setting => $"--{setting.Key}={setting.Value}"),
        ];
        // Tests that a script runs in the background ignore Ctrl+C, and so would what they start.
        string[] command = ["--default-signal=INT", "dotnet", .. arguments];
        var start = new ProcessStartInfo("env", command) { RedirectStandardOutput = true, UseShellExecute = false };
        return Process.Start(start)!;
    }

    /// <summary>The worker of a command that has started; its number is on the line that says so.</summary>
    private static async Task<Process> WorkerOf(Process host)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        var seen = new List<string>();
        while (await host.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            seen.Add(line);
            if (line.Contains("functions in process "))
                return Process.GetProcessById(int.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture));
        }

        throw new InvalidOperationException($"The command ended without having started:\n{string.Join('\n', seen)}");
    }
}
