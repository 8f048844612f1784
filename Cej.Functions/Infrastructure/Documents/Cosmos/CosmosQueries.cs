using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>Every SQL text of the adapter. A test passes each one through Microsoft's query planner.</summary>
internal static class CosmosQueries
{
    /// <summary>
    /// A range inside one partition. The partition key stands in the text as well as in the request options: a server
    /// that overlooks the option must not answer with another partition's documents.
    /// </summary>
    internal static QueryDefinition Range(Partition partition, IdRange range, bool descending)
    {
        var key = CosmosContainers.Of(partition.Container).PartitionKeyProperty;
        var direction = descending ? "DESC" : "ASC";
        return new QueryDefinition($"SELECT * FROM c WHERE c.{key} = @partition AND c.id >= @from AND c.id < @to ORDER BY c.id {direction}")
            .WithParameter("@partition", partition.Key)
            .WithParameter("@from", range.From)
            .WithParameter("@to", range.To);
    }

    internal static QueryDefinition Scan(string type) =>
        new QueryDefinition("SELECT * FROM c WHERE c.type = @type").WithParameter("@type", type);

    internal static QueryDefinition ScanDue(string type, DateTimeOffset dueBefore) =>
        new QueryDefinition("SELECT * FROM c WHERE c.type = @type AND c.due <= @due")
            .WithParameter("@type", type)
            .WithParameter("@due", CosmosEnvelope.Due(dueBefore));
}
