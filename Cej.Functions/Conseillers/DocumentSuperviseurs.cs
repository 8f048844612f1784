using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Conseillers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Conseillers;

internal sealed record SuperviseurDocument(string Email, string Structure, DateTimeOffset Le) : IDocumentShape<SuperviseurDocument>
{
    public static JsonTypeInfo<SuperviseurDocument> Contract => ConseillersDocuments.Default.SuperviseurDocument;
}

/// <summary>The list of superviseurs: one partition of the <c>annuaire</c> container, one document a line.</summary>
internal sealed class DocumentSuperviseurs(IDocumentStore documents) : ISuperviseurs
{
    private const string TypeSuperviseur = "superviseur";

    /// <summary>Also of the requests to be on it.</summary>
    internal static readonly Partition Liste = new(DocumentContainer.Annuaire, "superviseurs");

    public async Task<Superviseur?> Find(AdresseEmail email, CancellationToken cancellationToken) =>
        await documents.Read(Liste, DocumentIds.Superviseur(Superviseur.IdDe(email)), cancellationToken) is { } found ? Read(found) : null;

    public async Task<IReadOnlyList<Superviseur>> Lister(CancellationToken cancellationToken) =>
        await documents
            .ReadWhole(Liste, DocumentIds.Superviseurs, cancellationToken: cancellationToken)
            .Select(Read)
            .ToListAsync(cancellationToken);

    public Task Habiliter(Superviseur superviseur, CancellationToken cancellationToken) =>
        documents.Commit(Liste, [Write(superviseur)], cancellationToken);

    public async Task<bool> Retirer(Guid id, CancellationToken cancellationToken)
    {
        var document = DocumentIds.Superviseur(id);
        while (await documents.Read(Liste, document, cancellationToken) is { } found)
        {
            if (await documents.Commit(Liste, [DocumentWrite.Delete(document, found.ETag)], cancellationToken) is CommitOutcome.Committed)
                return true;
            // Changed in between: it is still to go.
        }

        return false;
    }

    internal static DocumentWrite Write(Superviseur superviseur)
    {
        var content = DocumentCodec.Encode(new SuperviseurDocument(superviseur.Email.Value, superviseur.Structure, superviseur.Le));
        return DocumentWrite.Upsert(DocumentIds.Superviseur(superviseur.Id), TypeSuperviseur, content);
    }

    private static Superviseur Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<SuperviseurDocument>(document);
        return new(AdresseEmail.Relire(stored.Email), stored.Structure, stored.Le);
    }
}
