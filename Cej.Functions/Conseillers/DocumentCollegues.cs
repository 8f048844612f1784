using Cej.Domain.Conseillers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Conseillers;

/// <summary>A line of the directory of counsellors.</summary>
internal sealed record CollegueDocument(string Prenom, string Nom, string Email) : IDocumentShape<CollegueDocument>
{
    public static JsonTypeInfo<CollegueDocument> Contract => ConseillersDocuments.Default.CollegueDocument;
}

/// <summary>The counsellors of each structure, as documents of the <c>annuaire</c> container, one partition a structure.</summary>
internal sealed class DocumentCollegues(IDocumentStore documents) : IAnnuaireDesConseillers
{
    private const string TypeCollegue = "collegue";

    public Task Inscrire(Conseiller conseiller, CancellationToken cancellationToken)
    {
        if (conseiller.Agence is not { } agence)
            return Task.CompletedTask;
        var content = DocumentCodec.Encode(new CollegueDocument(conseiller.Nom.Prenom, conseiller.Nom.Nom, conseiller.Email.Value));
        return documents.Commit(
            DocumentIds.Conseillers(agence.Structure),
            [DocumentWrite.Upsert(DocumentIds.Collegue(conseiller.Id), TypeCollegue, content)],
            cancellationToken
        );
    }

    public async Task<bool> Radier(ConseillerId id, string dans, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Conseillers(dans);
        var document = DocumentIds.Collegue(id);
        // Refused when it was written again in between: the colleague came back.
        return await documents.Read(partition, document, cancellationToken) is not { } found
            || await documents.Commit(partition, [DocumentWrite.Delete(document, found.ETag)], cancellationToken)
                is CommitOutcome.Committed;
    }

    public async Task<IReadOnlyList<ConseillerConnu>> Lister(string dans, CancellationToken cancellationToken) =>
        await documents
            .ReadWhole(DocumentIds.Conseillers(dans), DocumentIds.Collegues, cancellationToken: cancellationToken)
            .Select(Read)
            .ToListAsync(cancellationToken);

    private static ConseillerConnu Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<CollegueDocument>(document);
        return new(
            new(Guid.Parse(document.Id.AsSpan(DocumentIds.Collegues.Length))),
            new(stored.Prenom, stored.Nom),
            AdresseEmail.Relire(stored.Email)
        );
    }
}
