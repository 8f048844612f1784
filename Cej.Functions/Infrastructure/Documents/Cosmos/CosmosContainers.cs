using System.Collections.ObjectModel;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>
/// The three containers as they must exist on Cosmos: <c>conteneurs.json</c>, which the deployment (<c>infra/</c>) creates them from.
/// </summary>
public static class CosmosContainers
{
    /// <summary>Where a maintenance timer's date is kept.</summary>
    internal const string DueProperty = "due";

    /// <summary>Where the kind of a document is kept.</summary>
    internal const string TypeProperty = "type";

    /// <summary>One description a container.</summary>
    public static IReadOnlyList<CosmosContainer> All { get; } = Read();

    /// <summary>The description of one container.</summary>
    public static CosmosContainer Of(DocumentContainer container) => All[(int)container];

    private static CosmosContainer[] Read()
    {
        using var resource = typeof(CosmosContainers).Assembly.GetManifestResourceStream("conteneurs.json")!;
        using var descriptions = JsonDocument.Parse(resource);
        return
        [
            .. Enum.GetValues<DocumentContainer>()
                .Select(container => CosmosContainer.Read(container, Find(descriptions, container.ToString().ToLowerInvariant()))),
        ];
    }

    private static JsonElement Find(JsonDocument descriptions, string name) =>
        descriptions.RootElement.EnumerateArray().Single(description => description.GetProperty("id").ValueEquals(name));
}

/// <summary>How one container is made.</summary>
public sealed record CosmosContainer
{
    /// <summary>Which of the port's.</summary>
    public required DocumentContainer Container { get; init; }

    /// <summary>Its name in the database.</summary>
    public required string Name { get; init; }

    /// <summary>The property of every document that holds the partition key.</summary>
    public required string PartitionKeyProperty { get; init; }

    /// <summary>-1: documents live for ever unless they carry a <c>ttl</c>.</summary>
    public required int DefaultTimeToLive { get; init; }

    /// <summary>
    /// The only indexed paths; <c>id</c> and <c>_ts</c> are always indexed and may not be named. Every further path would cost
    /// 0.2 RU a term on every write.
    /// </summary>
    public required IReadOnlyList<string> IncludedPaths { get; init; }

    /// <summary>The paths that are not indexed: all but <see cref="IncludedPaths"/>.</summary>
    public required IReadOnlyList<string> ExcludedPaths { get; init; }

    /// <summary>The path of the partition key.</summary>
    public string PartitionKeyPath => $"/{PartitionKeyProperty}";

    /// <summary>The same, in the SDK's words.</summary>
    public ContainerProperties ToProperties()
    {
        var properties = new ContainerProperties(Name, PartitionKeyPath) { DefaultTimeToLive = DefaultTimeToLive };
        properties.IndexingPolicy.IndexingMode = IndexingMode.Consistent;
        properties.IndexingPolicy.Automatic = true;
        Fill(properties.IndexingPolicy.IncludedPaths, IncludedPaths, static path => new IncludedPath { Path = path });
        Fill(properties.IndexingPolicy.ExcludedPaths, ExcludedPaths, static path => new ExcludedPath { Path = path });
        return properties;
    }

    internal static CosmosContainer Read(DocumentContainer container, JsonElement description)
    {
        var indexing = description.GetProperty("indexingPolicy");
        return new()
        {
            Container = container,
            Name = description.GetProperty("id").GetString()!,
            PartitionKeyProperty = description.GetProperty("partitionKey").GetProperty("paths")[0].GetString()![1..],
            DefaultTimeToLive = description.GetProperty("defaultTtl").GetInt32(),
            IncludedPaths = Paths(indexing.GetProperty("includedPaths")),
            ExcludedPaths = Paths(indexing.GetProperty("excludedPaths")),
        };
    }

    private static string[] Paths(JsonElement paths) => [.. paths.EnumerateArray().Select(path => path.GetProperty("path").GetString()!)];

    private static void Fill<T>(Collection<T> target, IReadOnlyList<string> paths, Func<string, T> create)
    {
        target.Clear();
        foreach (var path in paths)
            target.Add(create(path));
    }
}
