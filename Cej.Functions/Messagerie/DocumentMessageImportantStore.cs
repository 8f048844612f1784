using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Messagerie;

internal sealed record MessageImportantDocument(string Texte, DateOnly Debut, DateOnly Fin) : IDocumentShape<MessageImportantDocument>
{
    public static JsonTypeInfo<MessageImportantDocument> Contract => MessagerieDocuments.Default.MessageImportantDocument;
}

/// <summary>Important messages as documents of the <c>espaces</c> container.</summary>
internal sealed class DocumentMessageImportantStore(IDocumentStore documents) : IMessageImportantStore
{
    public async Task<MessageImportant?> Find(ConseillerId conseiller, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.MessageImportant, cancellationToken) is { } found
        && DocumentCodec.Decode<MessageImportantDocument>(found) is { Texte.Length: > 0 } stored
            ? new(stored.Texte, stored.Debut, stored.Fin)
            : null;

    public Task Save(ConseillerId conseiller, MessageImportant? message, CancellationToken cancellationToken) =>
        // Taken away, it stays as an empty one: an unconditional write needs no version.
        documents.Commit(
            DocumentIds.Espace(conseiller),
            [
                DocumentWrite.Upsert(
                    DocumentIds.MessageImportant,
                    "message-important",
                    DocumentCodec.Encode(
                        new MessageImportantDocument(message?.Texte ?? "", message?.Debut ?? default, message?.Fin ?? default)
                    )
                ),
            ],
            cancellationToken
        );
}
