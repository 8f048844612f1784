using System.Text.Json;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>
/// What every adapter demands of its caller, in one place so that they cannot drift: a caller's mistake is an
/// <see cref="ArgumentException"/> before anything reaches the storage.
/// </summary>
internal static class DocumentRules
{
    internal const int MaxWrites = 100;
    internal const int MaxContentBytes = 1_500_000;
    internal const int MaxPage = 1_000;

    /// <summary>Cosmos takes ids up to 1,023 bytes; keys are hashes, ULIDs and words, so less is a mistake found early.</summary>
    private const int MaxKeyLength = 255;

    /// <summary>Whether a document could have been stored under this key: one that could not simply does not exist.</summary>
    internal static bool IsKey(string? key) => key is { Length: > 0 and <= MaxKeyLength } && HasKeyCharacters(key);

    /// <summary>Checks a commit before the storage sees it; an empty one passes.</summary>
    /// <exception cref="ArgumentException">The key, a write or the size of the whole breaks a rule: the message says which.</exception>
    internal static void Check(Partition partition, IReadOnlyList<DocumentWrite> writes)
    {
        ArgumentNullException.ThrowIfNull(writes);
        if (!IsKey(partition.Key))
            throw new ArgumentException($"'{partition.Key}' is not a partition key.", nameof(partition));
        if (writes.Count > MaxWrites)
            throw new ArgumentException($"A commit takes {MaxWrites} writes, not {writes.Count}.", nameof(writes));

        long bytes = 0;
        foreach (var write in writes)
        {
            Check(write);
            bytes += write.Content.Length;
        }
        if (bytes > MaxContentBytes)
            throw new ArgumentException($"A commit takes {MaxContentBytes} bytes of content, not {bytes}.", nameof(writes));
        if (writes.Count > 1 && HasRepeatedId(writes))
            throw new ArgumentException("A commit takes one write per id.", nameof(writes));
    }

    /// <summary>Checks a range before the storage sees it; the prefix is for <see cref="IsPrefix"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not 1 to <see cref="MaxPage"/>.</exception>
    /// <exception cref="ArgumentException">The range starts after what is no id.</exception>
    internal static void Check(RangeQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        CheckLimit(query.Limit);
        if (query.After is { } after && !IsKey(after))
            throw new ArgumentException($"'{after}' is not the id of a document.", nameof(query));
    }

    /// <summary>Checks how many documents a page is to hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not 1 to <see cref="MaxPage"/>.</exception>
    internal static void CheckLimit(int limit)
    {
        if (limit is < 1 or > MaxPage)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, $"A page holds 1 to {MaxPage} documents.");
    }

    /// <summary>An empty range for a prefix that no id can start with.</summary>
    internal static bool IsPrefix(string prefix) => prefix.Length <= MaxKeyLength && HasKeyCharacters(prefix);

    private static void Check(DocumentWrite write)
    {
        if (!IsKey(write.Id))
            throw new ArgumentException($"'{write.Id}' is not an id: letters, digits, '-' and '.' only.", nameof(write));
        if (write.Kind is WriteKind.Replace or WriteKind.Delete && string.IsNullOrEmpty(write.ETag))
            throw new ArgumentException($"A {write.Kind} needs the ETag that was read.", nameof(write));
        if (write.Kind is WriteKind.Delete)
            return;
        if (string.IsNullOrEmpty(write.Type) || write.SchemaVersion < 1)
            throw new ArgumentException($"'{write.Id}' needs a type and a schema version from 1.", nameof(write));
        if (write.TimeToLive is { } ttl && (ttl < TimeSpan.FromSeconds(1) || ttl.Ticks % TimeSpan.TicksPerSecond != 0))
            throw new ArgumentException("A time to live is a whole number of seconds, at least one.", nameof(write));
        if (write.TimeToLive is { TotalSeconds: > int.MaxValue })
            throw new ArgumentException($"A time to live is at most {int.MaxValue} seconds.", nameof(write));
        CheckJsonObject(write);
    }

    private static void CheckJsonObject(DocumentWrite write)
    {
        try
        {
            var reader = new Utf8JsonReader(write.Content.Span);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new ArgumentException($"The content of '{write.Id}' is not a JSON object.", nameof(write));
            while (reader.Read()) { }
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"The content of '{write.Id}' is not JSON.", nameof(write), e);
        }
    }

    private static bool HasRepeatedId(IReadOnlyList<DocumentWrite> writes)
    {
        var seen = new HashSet<string>(writes.Count, StringComparer.Ordinal);
        foreach (var write in writes)
        {
            if (!seen.Add(write.Id))
                return true;
        }
        return false;
    }

    private static bool HasKeyCharacters(string key)
    {
        foreach (var c in key)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.'))
                return false;
        }
        return true;
    }
}
