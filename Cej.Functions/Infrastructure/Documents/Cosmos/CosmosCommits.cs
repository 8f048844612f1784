using System.Net;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>Commits: one plain item operation for one write, a transactional batch for several.</summary>
internal static class CosmosCommits
{
    internal static async Task<CommitOutcome> CommitOne(
        Container container,
        Partition partition,
        DocumentWrite write,
        CancellationToken cancellationToken
    )
    {
        using var response = await CosmosFaults.Call(
            () => Send(container, partition, write, cancellationToken),
            static x => x.StatusCode,
            cancellationToken
        );
        if (response.IsSuccessStatusCode)
            return new CommitOutcome.Committed([write.Kind is WriteKind.Delete ? "" : response.Headers.ETag]);
        if (response.StatusCode is not HttpStatusCode.NotFound || CosmosFaults.IsMissing(response))
        {
            if (Refusal(write.Kind, response.StatusCode) is { } reason)
                return new CommitOutcome.Refused(0, reason);
        }
        CosmosFaults.ThrowIfFailed(response);
        throw new InvalidOperationException("Unreachable: a failed response was not thrown.");
    }

    internal static async Task<CommitOutcome> CommitBatch(
        Container container,
        Partition partition,
        IReadOnlyList<DocumentWrite> writes,
        CancellationToken cancellationToken
    )
    {
        using var response = await CosmosFaults.Call(
            () => Batch(container, partition, writes).ExecuteAsync(cancellationToken),
            static x => x.StatusCode,
            cancellationToken
        );
        if (response.IsSuccessStatusCode)
            return new CommitOutcome.Committed(ETags(response, writes));
        // One operation failed; all others, before and behind it, carry 424 Failed Dependency.
        for (var index = 0; index < Math.Min(response.Count, writes.Count); index++)
        {
            if (Refusal(writes[index].Kind, response[index].StatusCode) is { } reason)
                return new CommitOutcome.Refused(index, reason);
        }
        throw CosmosFaults.Translate(response.StatusCode, response.RetryAfter, response.ErrorMessage);
    }

    private static RefusedReason? Refusal(WriteKind kind, HttpStatusCode status) =>
        (kind, status) switch
        {
            (WriteKind.Create, HttpStatusCode.Conflict) => RefusedReason.AlreadyExists,
            (WriteKind.Replace or WriteKind.Delete, HttpStatusCode.NotFound) => RefusedReason.NotFound,
            (WriteKind.Replace or WriteKind.Delete, HttpStatusCode.PreconditionFailed) => RefusedReason.VersionChanged,
            _ => null,
        };

    private static string? Condition(DocumentWrite write) => write.Kind is WriteKind.Replace or WriteKind.Delete ? write.ETag : null;

    private static Task<ResponseMessage> Send(
        Container container,
        Partition partition,
        DocumentWrite write,
        CancellationToken cancellationToken
    )
    {
        var key = new PartitionKey(partition.Key);
        var options = new ItemRequestOptions { IfMatchEtag = Condition(write), EnableContentResponseOnWrite = false };
        return write.Kind switch
        {
            WriteKind.Create => container.CreateItemStreamAsync(CosmosEnvelope.Write(partition, write), key, options, cancellationToken),
            WriteKind.Replace => container.ReplaceItemStreamAsync(
                CosmosEnvelope.Write(partition, write),
                write.Id,
                key,
                options,
                cancellationToken
            ),
            WriteKind.Upsert => container.UpsertItemStreamAsync(CosmosEnvelope.Write(partition, write), key, options, cancellationToken),
            WriteKind.Delete => container.DeleteItemStreamAsync(write.Id, key, options, cancellationToken),
        };
    }

    private static TransactionalBatch Batch(Container container, Partition partition, IReadOnlyList<DocumentWrite> writes)
    {
        var batch = container.CreateTransactionalBatch(new PartitionKey(partition.Key));
        foreach (var write in writes)
        {
            var options = new TransactionalBatchItemRequestOptions { IfMatchEtag = Condition(write), EnableContentResponseOnWrite = false };
            batch = write.Kind switch
            {
                WriteKind.Create => batch.CreateItemStream(CosmosEnvelope.Write(partition, write), options),
                WriteKind.Replace => batch.ReplaceItemStream(write.Id, CosmosEnvelope.Write(partition, write), options),
                WriteKind.Upsert => batch.UpsertItemStream(CosmosEnvelope.Write(partition, write), options),
                WriteKind.Delete => batch.DeleteItem(write.Id, options),
            };
        }
        return batch;
    }

    private static string[] ETags(TransactionalBatchResponse response, IReadOnlyList<DocumentWrite> writes)
    {
        var etags = new string[writes.Count];
        for (var index = 0; index < etags.Length; index++)
            etags[index] = writes[index].Kind is WriteKind.Delete ? "" : response[index].ETag;
        return etags;
    }
}
