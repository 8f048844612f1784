using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace Cej.Functions.Tests.Documents;

public sealed class DocumentServicesTests
{
    [Fact]
    public async Task The_embedded_store_is_metered_and_closed_with_its_container()
    {
        var folder = Directory.CreateTempSubdirectory("cej-services-").FullName;
        var services = new ServiceCollection().AddSqliteDocuments(Path.Combine(folder, "new", "documents.db"));

        for (var start = 0; start < 2; start++)
        {
            using var provider = services.BuildServiceProvider();
            using var work = provider.GetRequiredService<DocumentMeter>().Start();
            await provider
                .GetRequiredService<IDocumentStore>()
                .Read(new Partition(DocumentContainer.Annuaire, "a"), "a", TestContext.Current.CancellationToken);
            Assert.Equal(1, work.Calls);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Cosmos_options_come_from_the_configuration()
    {
        // With a key: without one the client starts programs that may hold a token, and one that is disposed of at once trips over them.
        using var provider = Cosmos(
            ("Endpoint", "https://cej.documents.azure.com:443/"),
            ("Key", "Y2xl"),
            ("Database", "autre"),
            ("Mode", "Gateway"),
            ("LimitToEndpoint", "true")
        );

        var options = provider.GetRequiredService<IOptions<CosmosOptions>>().Value;

        Assert.Equal(
            new CosmosOptions
            {
                Endpoint = new Uri("https://cej.documents.azure.com:443/"),
                Key = "Y2xl",
                Database = "autre",
                Mode = ConnectionMode.Gateway,
                LimitToEndpoint = true,
            },
            options
        );
        Assert.IsType<MeteredDocumentStore>(provider.GetRequiredService<IDocumentStore>());
    }

    [Theory]
    [InlineData("Endpoint", "")]
    [InlineData("Endpoint", "cej")]
    [InlineData("Endpoint", "ftp://cej.documents.azure.com")]
    [InlineData("Endpoint", "http://cej.documents.azure.com")]
    [InlineData("Database", " ")]
    [InlineData("Key", "not base 64!")]
    public void Wrong_options_are_named(string name, string value)
    {
        using var provider = Cosmos(("Endpoint", "https://cej.documents.azure.com:443/"), (name, value));

        var refusal = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IDocumentStore>());

        Assert.Contains($"Cosmos:{name}", refusal.Message, StringComparison.Ordinal);
        if (name == "Key")
            Assert.DoesNotContain(value, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Containers_index_only_the_partition_key_the_type_and_the_date()
    {
        var described = CosmosContainers.All.Select(x => x.ToProperties()).ToList();

        Assert.Equal(["dossiers", "espaces", "annuaire"], described.Select(x => x.Id));
        Assert.Equal(["/beneficiaireId", "/conseillerId", "/cle"], described.Select(x => x.PartitionKeyPath));
        Assert.All(
            described,
            x =>
            {
                Assert.Equal(-1, x.DefaultTimeToLive);
                Assert.Equal(["/*"], x.IndexingPolicy.ExcludedPaths.Select(p => p.Path));
                Assert.Equal([$"{x.PartitionKeyPath}/?", "/type/?", "/due/?"], x.IndexingPolicy.IncludedPaths.Select(p => p.Path));
            }
        );
        Assert.All(Enum.GetValues<DocumentContainer>(), x => Assert.Equal(x, CosmosContainers.Of(x).Container));
    }

    [Fact]
    public async Task A_setting_says_how_long_a_storage_is_waited_for()
    {
        var clock = new FakeTimeProvider();
        var slow = new Mock<IDocumentStore>(MockBehavior.Strict);
        slow.Setup(x => x.Ping(It.IsAny<CancellationToken>())).Returns((CancellationToken limit) => Task.Delay(Timeout.Infinite, limit));
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Delais:Documents", "00:00:07")]).Build();
        await using var provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddDelais(settings)
            .AddDocuments(_ => new StockageEnPanne(slow.Object))
            .BuildServiceProvider();

        var ping = provider.GetRequiredService<IDocumentStore>().Ping(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(6.9));
        Assert.False(ping.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.1));

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => ping);
    }

    [Theory]
    [InlineData("Documents", "00:01:00")]
    [InlineData("Journal", "00:00:00")]
    public void A_delay_out_of_its_range_is_named(string name, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new($"Delais:{name}", value)]).Build();
        using var provider = new ServiceCollection().AddDelais(settings).BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<DelaisOptions>>().Value);

        Assert.Contains($"Delais:{name}", refusal.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Cosmos(params (string Name, string Value)[] settings)
    {
        // The later of two equal names wins, as in a real configuration.
        var values = settings
            .GroupBy(x => x.Name, StringComparer.Ordinal)
            .Select(x => KeyValuePair.Create($"Cosmos:{x.Key}", (string?)x.Last().Value));
        return new ServiceCollection()
            .AddCosmosDocuments(new ConfigurationBuilder().AddInMemoryCollection(values).Build())
            .BuildServiceProvider();
    }
}
