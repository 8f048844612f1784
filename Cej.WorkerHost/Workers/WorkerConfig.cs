using System.Text.Json;

namespace Cej.WorkerHost.Workers;

/// <summary>How a published folder says that its worker is started.</summary>
/// <param name="Executable">What runs it, <c>dotnet</c> or a file of the folder.</param>
/// <param name="Arguments">What comes before the host's own arguments.</param>
internal sealed record WorkerConfig(string Executable, IReadOnlyList<string> Arguments)
{
    private const string FileName = "worker.config.json";

    /// <exception cref="InvalidOperationException">The folder has no usable worker.config.json.</exception>
    public static WorkerConfig Load(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            throw new InvalidOperationException($"{folder} is not a published function app: it has no {FileName}.");

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var description = document.RootElement.GetProperty("description");
            var executable = description.GetProperty("defaultExecutablePath").GetString()!;
            var worker = description.GetProperty("defaultWorkerPath").GetString()!;
            return new WorkerConfig(
                executable.Replace("{WorkerRoot}", folder + "/", StringComparison.Ordinal),
                [Path.Combine(folder, worker)]
            );
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{path} cannot be used: {exception.Message}", exception);
        }
    }
}
