using System.Collections.Concurrent;
using System.Diagnostics;

namespace Cej.WorkerHost.Tests;

/// <summary>Function apps of this repository as <c>dotnet publish</c> makes them, each once a run.</summary>
internal static class Published
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Folders = new();

    public static string Root { get; } = FindRoot();

    /// <summary>The published folder of a project.</summary>
    public static Task<string> App(string project) => Folders.GetOrAdd(project, name => new Lazy<Task<string>>(() => Publish(name))).Value;

    private static async Task<string> Publish(string project)
    {
        var folder = Path.Combine(Root, "Cej.WorkerHost.Tests", "obj", "published", project);
        string[] arguments = ["publish", Path.Combine(Root, project), "--configuration", "Release", "--output", folder];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException($"dotnet publish {project} failed:\n{output}");
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Cej.slnx")))
                return folder;
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
