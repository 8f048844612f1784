using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Tests.Documents;

/// <summary>
/// The whole contract against a real account or a full emulator, named by <c>CEJ_COSMOS_TEST_ENDPOINT</c> and
/// <c>CEJ_COSMOS_TEST_KEY</c>. A database is made for the run and dropped after it.
/// </summary>
public sealed class CosmosDocumentStoreTests(CosmosAccountFixture account) : DocumentStoreContract, IClassFixture<CosmosAccountFixture>
{
    private readonly List<CosmosDocumentStore> stores = [];

    public override ValueTask DisposeAsync()
    {
        foreach (var store in stores)
            store.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected override Task<IDocumentStore> Open()
    {
        Assert.SkipUnless(
            account.IsGiven,
            $"No Cosmos DB account: set {CosmosAccountFixture.EndpointVariable} and {CosmosAccountFixture.KeyVariable}."
        );
        var store = CosmosDocumentStore.Connect(account.Options);
        stores.Add(store);
        return Task.FromResult<IDocumentStore>(store);
    }

    protected override Task<IDocumentStore> Reopen() => Open();

    protected override Task Elapse(TimeSpan time) => Task.Delay(time, Cancellation);
}

/// <summary>A database for one run, on the account that the environment names, if it does.</summary>
public sealed class CosmosAccountFixture : IAsyncLifetime
{
    internal const string EndpointVariable = "CEJ_COSMOS_TEST_ENDPOINT";
    internal const string KeyVariable = "CEJ_COSMOS_TEST_KEY";

    private static readonly string? Endpoint = Environment.GetEnvironmentVariable(EndpointVariable);
    private static readonly string? Key = Environment.GetEnvironmentVariable(KeyVariable);

    internal bool IsGiven => Endpoint is { Length: > 0 } && Key is { Length: > 0 };

    internal CosmosOptions Options { get; } =
        new()
        {
            Endpoint = Endpoint is { Length: > 0 } ? new Uri(Endpoint) : null,
            Key = Key,
            Database = $"cej-essai-{Guid.CreateVersion7():N}",
            Mode = ConnectionMode.Gateway,
            LimitToEndpoint = true,
        };

    public async ValueTask InitializeAsync()
    {
        if (!IsGiven)
            return;
        using var client = CosmosDocumentStore.Client(Options, CosmosDocumentStore.ClientOptions(Options));
        await CosmosSetUp.Create(client, Options.Database);
    }

    public async ValueTask DisposeAsync()
    {
        if (!IsGiven)
            return;
        using var client = CosmosDocumentStore.Client(Options, CosmosDocumentStore.ClientOptions(Options));
        await client.GetDatabase(Options.Database).DeleteAsync();
    }
}

internal static class CosmosSetUp
{
    /// <summary>Makes the database and its containers as the deployment does, from the same description.</summary>
    internal static async Task Create(CosmosClient client, string name)
    {
        Database database = await client.CreateDatabaseIfNotExistsAsync(name);
        foreach (var container in CosmosContainers.All)
            await database.CreateContainerIfNotExistsAsync(container.ToProperties());
    }
}
