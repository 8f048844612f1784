using System.Collections.ObjectModel;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>The three containers as they must exist on Cosmos. The deployment creates them; a test holds it to this.</summary>
public static class CosmosContainers
{
    /// <summary>Where a maintenance timer's date is kept.</summary>
    internal const string DueProperty = "due";

    /// <summary>Where the kind of a document is kept.</summary>
    internal const string TypeProperty = "type";

    /// <summary>One description a container.</summary>
    public static IReadOnlyList<CosmosContainer> All { get; } =
    [
        new(DocumentContainer.Dossiers, "dossiers", "beneficiaireId"),
        new(DocumentContainer.Espaces, "espaces", "conseillerId"),
        new(DocumentContainer.Annuaire, "annuaire", "cle"),
    ];

    /// <summary>The description of one container.</summary>
    public static CosmosContainer Of(DocumentContainer container) =>
        container switch
        {
            DocumentContainer.Dossiers => All[0],
            DocumentContainer.Espaces => All[1],
            DocumentContainer.Annuaire => All[2],
        };
}

/// <summary>How one container is made.</summary>
/// <param name="Container">Which of the port's.</param>
/// <param name="Name">Its name in the database.</param>
/// <param name="PartitionKeyProperty">The property of every document that holds the partition key.</param>
public sealed record CosmosContainer(DocumentContainer Container, string Name, string PartitionKeyProperty)
{
    /// <summary>-1: documents live for ever unless they carry a <c>ttl</c>.</summary>
    public int DefaultTimeToLive { get; } = -1;

    /// <summary>The path of the partition key.</summary>
    public string PartitionKeyPath => $"/{PartitionKeyProperty}";

    /// <summary>
    /// The only indexed paths; <c>id</c> and <c>_ts</c> are always indexed and may not be named. Every further path would cost
    /// 0.2 RU a term on every write.
    /// </summary>
    public IReadOnlyList<string> IncludedPaths =>
        [$"{PartitionKeyPath}/?", $"/{CosmosContainers.TypeProperty}/?", $"/{CosmosContainers.DueProperty}/?"];

    /// <summary>Everything else.</summary>
    public IReadOnlyList<string> ExcludedPaths { get; } = ["/*"];

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

    private static void Fill<T>(Collection<T> target, IReadOnlyList<string> paths, Func<string, T> create)
    {
        target.Clear();
        foreach (var path in paths)
            target.Add(create(path));
    }
}
