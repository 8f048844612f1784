using System.ComponentModel;
using System.Diagnostics;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Tests.Documents;

/// <summary>The npm package @vercel/cosmosdb-server on a free port: an incomplete Cosmos, used for what it does right.</summary>
public sealed class CosmosServerFixture : IAsyncLifetime
{
    // The well-known key of the emulators, which this server takes too.
    private const string Key = "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==";

    private Process? server;

    /// <summary>Why there is no server, if there is none.</summary>
    internal string? Missing { get; private set; }

    internal CosmosOptions Options { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        CosmosQueryPlanner.TurnOn();
        var folder = Path.Combine(Repository(), "Cej.Functions.Tests", "Documents", "CosmosServer");
        var program = Path.Combine("node_modules", "@vercel", "cosmosdb-server", "lib", "cli.js");
        try
        {
            if (!File.Exists(Path.Combine(folder, program)))
                await Install(folder);
            server = Start(folder, "node", program, "--no-ssl", "--host", "127.0.0.1", "--port", "0");
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            Missing = $"No local Cosmos server: {e.Message}";
            return;
        }

        // "Ready to accept HTTP connections at 127.0.0.1:34567"
        var ready = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The Cosmos server has ended.");
        Options = new CosmosOptions
        {
            Endpoint = new Uri($"http://{ready[(ready.LastIndexOf(' ') + 1)..]}/"),
            Key = Key,
            Mode = ConnectionMode.Gateway,
            LimitToEndpoint = true,
        };
        using var client = CosmosDocumentStore.Client(Options, CosmosDocumentStore.ClientOptions(Options));
        await CosmosSetUp.Create(client, Options.Database);
    }

    public ValueTask DisposeAsync()
    {
        if (server is { HasExited: false })
            server.Kill();
        server?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Repository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Cej.slnx")))
                return folder;
        }
        throw new InvalidOperationException("The tests do not run inside their repository.");
    }

    private static async Task Install(string folder)
    {
        using var npm = Start(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund");
        var said = await npm.StandardOutput.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci failed in {folder}: {said}");
    }

    private static Process Start(string folder, string program, params IEnumerable<string> arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
}
