using System.Diagnostics;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Tests.Support;
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
        const string Folder = "Cej.Functions.Tests/Documents/CosmosServer";
        if (await ProgrammeNode.Installer(Folder) is { } missing)
        {
            Missing = $"No local Cosmos server: {missing}";
            return;
        }

        var program = Path.Combine("node_modules", "@vercel", "cosmosdb-server", "lib", "cli.js");
        server = Process.Start(
            new ProcessStartInfo("node", [program, "--no-ssl", "--host", "127.0.0.1", "--port", "0"])
            {
                WorkingDirectory = ProgrammeNode.Dossier(Folder),
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;

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
}
