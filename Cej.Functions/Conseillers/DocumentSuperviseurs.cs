using Cej.Domain.Conseillers;
using Cej.Domain.Identite;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Conseillers;

internal sealed record SuperviseurDocument(string Email, string Structure, DateTimeOffset Le, Guid? Pour = null)
    : IDocumentShape<SuperviseurDocument>
{
    public static JsonTypeInfo<SuperviseurDocument> Contract => ConseillersDocuments.Default.SuperviseurDocument;
}

/// <summary>The list of superviseurs: one partition of the <c>annuaire</c> container, one document a line.</summary>
internal sealed class DocumentSuperviseurs(IDocumentStore documents) : ISuperviseurs
{
    private const string TypeSuperviseur = "superviseur";

    /// <summary>Also of the requests to be on it.</summary>
    internal static readonly Partition Liste = new(DocumentContainer.Annuaire, "superviseurs");

    public async Task<Superviseur?> Find(Appelant.Conseiller par, CancellationToken cancellationToken)
    {
        await foreach (var _ in Concurrence.Essais())
        {
            if (await documents.Read(Liste, IdDe(par.Email), cancellationToken) is not { } found)
                return null;
            var ligne = Read(found);
            if (ligne.Pour is { } titulaire)
                return titulaire == par.Id ? ligne : null;
            var liee = ligne with { Pour = par.Id };
            if (await documents.Commit(Liste, [Replace(liee, found.ETag)], cancellationToken) is CommitOutcome.Committed)
                return liee;
            // Changed, taken away, or bound to somebody in between.
        }

        throw Disputee();
    }

    public async Task Suivre(Appelant.Conseiller par, AdresseEmail ancienne, CancellationToken cancellationToken)
    {
        await foreach (var _ in Concurrence.Essais())
        {
            if (await documents.Read(Liste, IdDe(ancienne), cancellationToken) is not { } found)
                return;
            var ligne = Read(found);
            if (ligne.Pour is { } titulaire && titulaire != par.Id || par.Email == ancienne)
                return;
            // Refused too when the new address has a line already, which an operator has to sort out.
            DocumentWrite[] writes =
            [
                DocumentWrite.Delete(found.Id, found.ETag),
                DocumentWrite.Create(IdDe(par.Email), TypeSuperviseur, Encode(ligne with { Email = par.Email, Pour = par.Id })),
            ];
            if (await documents.Commit(Liste, writes, cancellationToken) is not CommitOutcome.Refused { Index: 0 })
                return;
        }

        throw Disputee();
    }

    public async Task<IReadOnlyList<Superviseur>> Lister(CancellationToken cancellationToken) =>
        await documents
            .ReadWhole(Liste, DocumentIds.Superviseurs, cancellationToken: cancellationToken)
            .Select(Read)
            .ToListAsync(cancellationToken);

    public async Task Habiliter(Superviseur superviseur, CancellationToken cancellationToken)
    {
        await foreach (var _ in Concurrence.Essais())
        {
            var found = await documents.Read(Liste, IdDe(superviseur.Email), cancellationToken);
            var write = found is null
                ? DocumentWrite.Create(IdDe(superviseur.Email), TypeSuperviseur, Encode(superviseur))
                : Replace(superviseur with { Pour = superviseur.Pour ?? Read(found).Pour }, found.ETag);
            if (await documents.Commit(Liste, [write], cancellationToken) is CommitOutcome.Committed)
                return;
        }

        throw Disputee();
    }

    public Task<bool> Delete(Guid id, CancellationToken cancellationToken) =>
        documents.Delete(Liste, DocumentIds.Superviseur(id), cancellationToken);

    /// <summary>The line of somebody who is known, whatever was there.</summary>
    internal static DocumentWrite Write(Superviseur superviseur) =>
        DocumentWrite.Upsert(DocumentIds.Superviseur(superviseur.Id), TypeSuperviseur, Encode(superviseur));

    private static DocumentWrite Replace(Superviseur superviseur, string etag) =>
        DocumentWrite.Replace(IdDe(superviseur.Email), TypeSuperviseur, Encode(superviseur), etag);

    private static DocumentStoreUnavailableException Disputee() => new("The line of a superviseur is written over and over.");

    private static string IdDe(AdresseEmail email) => DocumentIds.Superviseur(Superviseur.IdDe(email));

    private static ReadOnlyMemory<byte> Encode(Superviseur superviseur) =>
        DocumentCodec.Encode(
            new SuperviseurDocument(superviseur.Email.Value, superviseur.Structure, superviseur.Le, superviseur.Pour?.Value)
        );

    internal static Superviseur Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<SuperviseurDocument>(document);
        return new(AdresseEmail.Relire(stored.Email), stored.Structure, stored.Le, stored.Pour is { } pour ? new ConseillerId(pour) : null);
    }
}
