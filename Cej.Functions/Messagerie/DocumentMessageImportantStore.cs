using Cej.Domain.Messagerie;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Messagerie;

internal sealed record MessageImportantDocument(string Texte, DateOnly Debut, DateOnly Fin) : IDocumentShape<MessageImportantDocument>
{
    public static JsonTypeInfo<MessageImportantDocument> Contract => MessagerieDocuments.Default.MessageImportantDocument;

    /// <summary>Whether the portfolio is not shown it yet; absent in what was written before dossiers kept it.</summary>
    public bool AMontrer { get; init; }
}

/// <summary>
/// Important messages as documents of the <c>espaces</c> container. A message is due from its writing on until the portfolio is shown it.
/// </summary>
internal sealed class DocumentMessageImportantStore(IDocumentStore documents, TimeProvider clock) : IMessageImportantStore
{
    private const string TypeMessageImportant = "message-important";

    /// <summary>What is still to be shown then, the timer shows.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromMinutes(1);

    public async Task<MessageImportant?> Find(ConseillerId conseiller, CancellationToken cancellationToken) =>
        await Read(conseiller, cancellationToken) is { } found
        && DocumentCodec.Decode<MessageImportantDocument>(found) is { Texte.Length: > 0 } stored
            ? new(stored.Texte, stored.Debut, stored.Fin)
            : null;

    public Task Save(ConseillerId conseiller, MessageImportant? message, CancellationToken cancellationToken)
    {
        // Taken away, it stays as an empty one: an unconditional write needs no version.
        var ecrit = new MessageImportantDocument(message?.Texte ?? "", message?.Debut ?? default, message?.Fin ?? default)
        {
            AMontrer = true,
        };
        return Commit(
            conseiller,
            DocumentWrite.Upsert(DocumentIds.MessageImportant, TypeMessageImportant, DocumentCodec.Encode(ecrit)) with
            {
                Due = clock.GetUtcNow() + Delai,
            },
            cancellationToken
        );
    }

    public async Task<string?> FindAMontrer(ConseillerId conseiller, CancellationToken cancellationToken) =>
        await Read(conseiller, cancellationToken) is { } found && DocumentCodec.Decode<MessageImportantDocument>(found).AMontrer
            ? found.ETag
            : null;

    public async Task Montrer(ConseillerId conseiller, string version, CancellationToken cancellationToken)
    {
        if (await Read(conseiller, cancellationToken) is not { } found || found.ETag != version)
            return;
        var montre = DocumentCodec.Decode<MessageImportantDocument>(found) with { AMontrer = false };
        await Commit(
            conseiller,
            DocumentWrite.Replace(found.Id, TypeMessageImportant, DocumentCodec.Encode(montre), version),
            cancellationToken
        );
    }

    public IAsyncEnumerable<ConseillerId> AMontrer(DateTimeOffset instant, CancellationToken cancellationToken) =>
        documents
            .Scan(DocumentContainer.Espaces, TypeMessageImportant, instant, cancellationToken)
            .Select(found => new ConseillerId(Guid.Parse(found.Partition.Key)));

    private Task<StoredDocument?> Read(ConseillerId conseiller, CancellationToken cancellationToken) =>
        documents.Read(DocumentIds.Espace(conseiller), DocumentIds.MessageImportant, cancellationToken);

    private Task<CommitOutcome> Commit(ConseillerId conseiller, DocumentWrite write, CancellationToken cancellationToken) =>
        documents.Commit(DocumentIds.Espace(conseiller), [write], cancellationToken);
}
