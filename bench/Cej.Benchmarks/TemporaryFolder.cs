namespace Cej.Benchmarks;

/// <summary>On the system's temporary disk; <c>CEJ_BENCH_FOLDER</c> names another, when that one is in memory.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } =
        System.IO.Path.Combine(
            Environment.GetEnvironmentVariable("CEJ_BENCH_FOLDER") ?? System.IO.Path.GetTempPath(),
            $"cej-bench-{Guid.NewGuid():N}"
        );

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
