namespace Cej.WorkerHost.Tests;

/// <summary>A folder of a test, a copy of another one.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(string copied)
    {
        foreach (var file in Directory.EnumerateFiles(copied, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(copied, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("cej-worker-").FullName;

    public void Write(string file, string content) => File.WriteAllText(System.IO.Path.Combine(Path, file), content);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
