using System.Net;
using System.Runtime.CompilerServices;
using Azure.Core;
using Azure.Identity;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>
/// Documents on Azure Cosmos DB. The database and its containers exist beforehand (<see cref="CosmosContainers"/>).
/// Session consistency; a commit whose answer got lost may have been applied, as with any remote storage.
/// </summary>
public sealed class CosmosDocumentStore : IDocumentStore, IDisposable
{
    private const int ScanPage = 500;

    private readonly CosmosClient client;
    private readonly Container[] containers;

    /// <summary>Over a client, which it takes over.</summary>
    public CosmosDocumentStore(CosmosClient client, string database)
    {
        ArgumentNullException.ThrowIfNull(client);
        this.client = client;
        containers = [.. CosmosContainers.All.Select(x => client.GetContainer(database, x.Name))];
    }

    /// <summary>Makes the client these options describe. Nothing is sent before the first call.</summary>
    /// <exception cref="InvalidOperationException">The options are not valid.</exception>
    public static CosmosDocumentStore Connect(CosmosOptions options, TokenCredential? credential = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().ToList() is { Count: > 0 } problems)
            throw new InvalidOperationException(string.Join(' ', problems));
        return new CosmosDocumentStore(Client(options, ClientOptions(options), credential), options.Database);
    }

    /// <inheritdoc/>
    public async Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!DocumentRules.IsKey(partition.Key) || !DocumentRules.IsKey(id))
            return null;
        using var response = await Call(
            () => Of(partition.Container).ReadItemStreamAsync(id, new PartitionKey(partition.Key), cancellationToken: cancellationToken),
            cancellationToken
        );
        if (CosmosFaults.IsMissing(response))
            return null;
        CosmosFaults.ThrowIfFailed(response);
        return await CosmosEnvelope.Read(response.Content, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        DocumentRules.Check(partition, writes);
        cancellationToken.ThrowIfCancellationRequested();
        return writes.Count switch
        {
            0 => new CommitOutcome.Committed([]),
            1 => await CosmosCommits.CommitOne(Of(partition.Container), partition, writes[0], cancellationToken),
            _ => await CosmosCommits.CommitBatch(Of(partition.Container), partition, writes, cancellationToken),
        };
    }

    /// <inheritdoc/>
    public async Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken)
    {
        DocumentRules.Check(query);
        cancellationToken.ThrowIfCancellationRequested();
        var range = IdRange.Of(query);
        if (range.IsEmpty || !DocumentRules.IsKey(partition.Key))
            return new RangePage([], null);

        // One document more tells whether there is a next page.
        var options = new QueryRequestOptions
        {
            PartitionKey = new PartitionKey(partition.Key),
            MaxItemCount = query.Limit + 1,
            MaxConcurrency = 1,
        };
        using var pages = Of(partition.Container)
            .GetItemQueryStreamIterator(CosmosQueries.Range(partition, range, query.Descending), requestOptions: options);
        var documents = new List<StoredDocument>();
        while (pages.HasMoreResults && documents.Count <= query.Limit)
            documents.AddRange(await NextPage(pages, CosmosEnvelope.Read, cancellationToken));

        if (documents.Count <= query.Limit)
            return new RangePage(documents, null);
        documents.RemoveRange(query.Limit, documents.Count - query.Limit);
        return new RangePage(documents, documents[^1].Id);
    }

    /// <inheritdoc/>
    public async Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken)
    {
        DocumentRules.CheckLimit(limit);
        cancellationToken.ThrowIfCancellationRequested();
        using var pages = FeedIterator(container, token, limit);
        while (true)
        {
            using var response = await Call(() => pages.ReadNextAsync(cancellationToken), cancellationToken);
            // Every range has been asked and none has more.
            if (response.StatusCode is HttpStatusCode.NotModified)
                return new FeedPage([], response.ContinuationToken);
            if (response.StatusCode is HttpStatusCode.BadRequest && token is not null)
                throw new ArgumentException("Not a token of this feed.", nameof(token));
            CosmosFaults.ThrowIfFailed(response);
            var changes = await CosmosEnvelope.ReadPage(
                response.Content,
                json => CosmosEnvelope.ReadLocated(container, json),
                cancellationToken
            );
            // An empty page tells the caller that everything has been read: a page that only held deletions must not.
            if (changes.Count > 0)
                return new FeedPage(changes, response.ContinuationToken);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var query = dueBefore is { } due ? CosmosQueries.ScanDue(type, due) : CosmosQueries.Scan(type);
        var options = new QueryRequestOptions { MaxItemCount = ScanPage };
        using var pages = Of(container).GetItemQueryStreamIterator(query, requestOptions: options);
        while (pages.HasMoreResults)
        {
            foreach (var found in await NextPage(pages, x => CosmosEnvelope.ReadLocated(container, x), cancellationToken))
                yield return found;
        }
    }

    /// <inheritdoc/>
    public Task Ping(CancellationToken cancellationToken) =>
        // A read of the data itself, 1 RU: the right to read metadata proves less.
        Read(new Partition(DocumentContainer.Annuaire, "ping"), "ping", cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    internal static CosmosClientOptions ClientOptions(CosmosOptions options) =>
        new()
        {
            ApplicationName = "cej",
            ConnectionMode = options.Mode,
            LimitToEndpoint = options.LimitToEndpoint,
            // Throttling is waited out for some seconds, then handed on: a caller of ours waits too.
            MaxRetryAttemptsOnRateLimitedRequests = 5,
            MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromSeconds(5),
            RequestTimeout = TimeSpan.FromSeconds(10),
        };

    internal static CosmosClient Client(CosmosOptions options, CosmosClientOptions clientOptions, TokenCredential? credential = null) =>
        options.Key is { Length: > 0 } key
            ? new CosmosClient(options.Endpoint!.AbsoluteUri, key, clientOptions)
            : new CosmosClient(options.Endpoint!.AbsoluteUri, credential ?? new DefaultAzureCredential(), clientOptions);

    private static async Task<List<T>> NextPage<T>(
        FeedIterator pages,
        Func<System.Text.Json.JsonElement, T> read,
        CancellationToken cancellationToken
    )
    {
        using var response = await Call(() => pages.ReadNextAsync(cancellationToken), cancellationToken);
        CosmosFaults.ThrowIfFailed(response);
        return await CosmosEnvelope.ReadPage(response.Content, read, cancellationToken);
    }

    private static Task<ResponseMessage> Call(Func<Task<ResponseMessage>> call, CancellationToken cancellationToken) =>
        CosmosFaults.Call(call, static x => x.StatusCode, cancellationToken);

    private FeedIterator FeedIterator(DocumentContainer container, string? token, int limit)
    {
        try
        {
            return Of(container)
                .GetChangeFeedStreamIterator(
                    token is null ? ChangeFeedStartFrom.Beginning() : ChangeFeedStartFrom.ContinuationToken(token),
                    ChangeFeedMode.LatestVersion,
                    new ChangeFeedRequestOptions { PageSizeHint = limit }
                );
        }
        catch (Exception e) when (token is not null && e is ArgumentException or FormatException)
        {
            throw new ArgumentException("Not a token of this feed.", nameof(token), e);
        }
    }

    private Container Of(DocumentContainer container) =>
        container switch
        {
            DocumentContainer.Dossiers => containers[0],
            DocumentContainer.Espaces => containers[1],
            DocumentContainer.Annuaire => containers[2],
        };
}
