using System.Collections.Concurrent;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.LocalHost.Documents;

/// <summary>
/// The documents that were written over last, as they are now: a conversation, or a counsellor's summary, is read again for each message.
/// A point read right behind a commit is the dearest that SQLite knows: it forgets the pages it holds and maps the file anew.
/// </summary>
/// <remarks>
/// Only the writer fills it, behind a durable commit, and takes out what it is about to change before: what a reader found could be
/// old by the time it is kept.
/// </remarks>
internal sealed class RewrittenDocuments
{
    /// <summary>Documents of a generation; there are two, and the older one goes when the younger is full.</summary>
    private const int Generation = 1_024;

    /// <summary>Bytes; a longer document is seldom read and would fill the memory.</summary>
    private const int LongestContent = 8 * 1_024;

    private volatile ConcurrentDictionary<(Partition, string), StoredDocument> young = new();
    private volatile ConcurrentDictionary<(Partition, string), StoredDocument> old = new();

    /// <summary>How many the younger generation holds: the dictionary's own count takes all its locks.</summary>
    private int known;

    /// <summary>The document as it was last committed; null when it is not known here.</summary>
    internal StoredDocument? Find(Partition partition, string id) =>
        young.TryGetValue((partition, id), out var found) || old.TryGetValue((partition, id), out found) ? found : null;

    /// <summary>Before a change. The writer's thread only.</summary>
    internal void Forget(Partition partition, string id)
    {
        old.TryRemove((partition, id), out _);
        if (young.TryRemove((partition, id), out _))
            known--;
    }

    /// <summary>Once a change is durable. The writer's thread only.</summary>
    internal void Keep(Partition partition, DocumentWrite write, string etag)
    {
        // What is only created, as a message, is read with its neighbours; what has a time to live would need a clock.
        if (
            write.Kind is not (WriteKind.Replace or WriteKind.Upsert)
            || write.TimeToLive is not null
            || write.Content.Length > LongestContent
        )
            return;
        if (!young.ContainsKey((partition, write.Id)) && ++known > Generation)
        {
            old = young;
            young = new();
            known = 1;
        }

        young[(partition, write.Id)] = new(write.Id, write.Type, write.SchemaVersion, etag, write.Content);
    }
}
