using Microsoft.Extensions.Configuration;

namespace Cej.LocalRuntime.Hosting;

/// <summary>Finds the directory that holds host.json.</summary>
internal static class ApplicationDirectory
{
    private const string Setting = "FUNCTIONS_APPLICATION_DIRECTORY";

    public static string Find(IConfiguration startup)
    {
        if (startup[Setting] is { Length: > 0 } configured)
        {
            return Directory.Exists(configured)
                ? Path.GetFullPath(configured)
                : throw new InvalidOperationException($"{Setting} names a directory that does not exist: {configured}");
        }

        string[] candidates = [AppContext.BaseDirectory, Directory.GetCurrentDirectory()];
        return candidates.FirstOrDefault(directory => File.Exists(Path.Combine(directory, HostJson.FileName))) ?? candidates[0];
    }
}
