using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Tests.Documents;

/// <summary>Every SQL text of the adapter through Microsoft's own query planner, on an account with four physical partitions.</summary>
public sealed class CosmosQueryTests : IDisposable
{
    private readonly StubCosmosAccount account = new();
    private readonly CosmosDocumentStore store;

    public CosmosQueryTests() => store = new CosmosDocumentStore(account.Client(), "cej");

    public static TheoryData<DocumentContainer, bool> Ranges =>
        new MatrixTheoryData<DocumentContainer, bool>(Enum.GetValues<DocumentContainer>(), [false, true]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        store.Dispose();
        account.Dispose();
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public async Task A_range_goes_to_exactly_one_partition_range(DocumentContainer container, bool descending)
    {
        var page = await store.ReadRange(new Partition(container, "abc"), new RangeQuery("suivi.", 50, descending), Cancellation);

        Assert.Empty(page.Documents);
        var sent = Assert.Single(account.Queries);
        Assert.Null(sent.PlanRequest);
        Assert.True(sent.Range is not null || sent.PartitionKey is """["abc"]""", sent.ToString());
        Assert.Contains("\"suivi.\"", sent.Body, StringComparison.Ordinal);
        Assert.Contains("\"suivi/\"", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_planner_alone_finds_the_one_partition_range_from_the_text()
    {
        // Without the partition key in the options: what is left is what the planner read in WHERE.
        var container = account.Client().GetContainer("cej", "espaces");
        var query = CosmosQueries.Range(
            new Partition(DocumentContainer.Espaces, "abc"),
            IdRange.Of(new RangeQuery("suivi.", 50)),
            descending: false
        );

        using var pages = container.GetItemQueryStreamIterator(query);
        while (pages.HasMoreResults)
            (await pages.ReadNextAsync(Cancellation)).EnsureSuccessStatusCode();

        Assert.Single(account.Queries.Select(x => x.Range).Distinct());
        Assert.All(account.Queries, x => Assert.Null(x.PlanRequest));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_maintenance_scan_is_valid_and_asks_every_partition_range(bool due)
    {
        await foreach (var _ in store.Scan(DocumentContainer.Dossiers, "beneficiaire", due ? DateTimeOffset.UnixEpoch : null, Cancellation))
        { }

        Assert.Equal(StubCosmosAccount.Ranges, account.Queries.Select(x => x.Range).Distinct().Count());
        Assert.All(account.Queries, x => Assert.Null(x.PlanRequest));
    }

    [Fact]
    public async Task The_planner_refuses_what_is_not_sql_before_anything_is_sent()
    {
        var container = account.Client().GetContainer("cej", "espaces");
        using var pages = container.GetItemQueryStreamIterator(new QueryDefinition("SELECT * FROM c WHERE c.id >= ORDER BY"));

        using var answer = await pages.ReadNextAsync(Cancellation);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(account.Queries);
    }
}
