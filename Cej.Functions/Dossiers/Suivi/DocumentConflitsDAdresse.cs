using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record ConflitDocument(Guid Titulaire, DateTimeOffset Depuis) : IDocumentShape<ConflitDocument>
{
    public static JsonTypeInfo<ConflitDocument> Contract => DossiersDocuments.Default.ConflitDocument;
}

/// <summary>Conflicts of addresses: one partition of the <c>annuaire</c> container, one document a dossier, without any address.</summary>
internal sealed partial class DocumentConflitsDAdresse(IDocumentStore documents, ILogger<DocumentConflitsDAdresse> logger)
    : IConflitsDAdresse
{
    private const string TypeConflit = "conflit";
    private static readonly Partition Liste = new(DocumentContainer.Annuaire, "conflits");

    public async Task<IReadOnlyList<ConflitDAdresse>> Lister(BeneficiaireId? apres, int limite, CancellationToken cancellationToken)
    {
        var query = new RangeQuery(DocumentIds.Conflits, limite, After: apres is { } id ? DocumentIds.Conflit(id) : null);
        var page = await documents.ReadRange(Liste, query, cancellationToken);
        return [.. page.Documents.Select(Read)];
    }

    public async Task Noter(ConflitDAdresse conflit, CancellationToken cancellationToken)
    {
        LogConflict(logger, conflit.Dossier.Value, conflit.Titulaire.Value);
        var content = DocumentCodec.Encode(new ConflitDocument(conflit.Titulaire.Value, conflit.Depuis));
        await documents.Commit(
            Liste,
            [DocumentWrite.Upsert(DocumentIds.Conflit(conflit.Dossier), TypeConflit, content)],
            cancellationToken
        );
    }

    public Task Delete(BeneficiaireId dossier, CancellationToken cancellationToken) =>
        documents.Delete(Liste, DocumentIds.Conflit(dossier), cancellationToken);

    private static ConflitDAdresse Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<ConflitDocument>(document);
        return new(new(Guid.Parse(document.Id.AsSpan(DocumentIds.Conflits.Length))), new(stored.Titulaire), stored.Depuis);
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The address of the sign-in to dossier {Dossier} belongs to dossier {Titulaire}: the former one stays."
    )]
    private static partial void LogConflict(ILogger logger, Guid dossier, Guid titulaire);
}
