using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>
/// The JSON document Cosmos stores: <c>{"id", partition key, "type", "v", "due"?, "ttl"?, "c": content}</c>. The content stands apart, so
/// that no property of ours can ever be taken for one of its own.
/// </summary>
internal static class CosmosEnvelope
{
    private const string Content = "c";

    // Fixed width and UTC, so that the order of the text is the order of time.
    private const string DueFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    private static readonly JsonWriterOptions WriterOptions = new() { SkipValidation = true };

    internal static string Due(DateTimeOffset due) => due.UtcDateTime.ToString(DueFormat, CultureInfo.InvariantCulture);

    internal static MemoryStream Write(Partition partition, DocumentWrite write)
    {
        var buffer = new ArrayBufferWriter<byte>(write.Content.Length + 256);
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("id", write.Id);
            json.WriteString(CosmosContainers.Of(partition.Container).PartitionKeyProperty, partition.Key);
            json.WriteString(CosmosContainers.TypeProperty, write.Type);
            json.WriteNumber("v", write.SchemaVersion);
            if (write.Due is { } due)
                json.WriteString(CosmosContainers.DueProperty, Due(due));
            if (write.TimeToLive is { } ttl)
                json.WriteNumber("ttl", (int)ttl.TotalSeconds);
            json.WritePropertyName(Content);
            json.WriteRawValue(write.Content.Span, skipInputValidation: true);
            json.WriteEndObject();
        }
        MemoryMarshal.TryGetArray(buffer.WrittenMemory, out var written);
        return new MemoryStream(written.Array!, written.Offset, written.Count, writable: false);
    }

    internal static async Task<StoredDocument> Read(Stream stream, CancellationToken cancellationToken)
    {
        using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        return Read(json.RootElement);
    }

    /// <summary>The documents of one page of a query or of the feed.</summary>
    internal static async Task<List<T>> ReadPage<T>(Stream stream, Func<JsonElement, T> read, CancellationToken cancellationToken)
    {
        using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        var documents = json.RootElement.GetProperty("Documents");
        var page = new List<T>(documents.GetArrayLength());
        foreach (var document in documents.EnumerateArray())
            page.Add(read(document));
        return page;
    }

    internal static LocatedDocument ReadLocated(DocumentContainer container, JsonElement json) =>
        new(new Partition(container, json.GetProperty(CosmosContainers.Of(container).PartitionKeyProperty).GetString()!), Read(json));

    internal static StoredDocument Read(JsonElement json) =>
        new(
            json.GetProperty("id").GetString()!,
            json.GetProperty(CosmosContainers.TypeProperty).GetString()!,
            json.GetProperty("v").GetInt32(),
            json.GetProperty("_etag").GetString()!,
            JsonMarshal.GetRawUtf8Value(json.GetProperty(Content)).ToArray()
        );
}
