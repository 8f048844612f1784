using System.Runtime.CompilerServices;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Attachments as documents beside the dossier or the space they were left in; the due date of each is when a timer has to look at it.
/// </summary>
internal sealed class DocumentPieceJointeStore(IDocumentStore documents) : IPieceJointeStore
{
    private const int Page = 200;

    public async Task<Stored<PieceJointe>?> Find(DepotDePiece depot, Guid id, CancellationToken cancellationToken) =>
        await documents.Read(PieceShapes.Partition(depot), DocumentIds.Piece(id), cancellationToken) is { } found
            ? PieceShapes.Read(depot, found)
            : null;

    public async Task<Stored<PieceJointe>?> Create(PieceJointe piece, CancellationToken cancellationToken) =>
        await documents
            .Commit(PieceShapes.Partition(piece.Depot), [PieceShapes.Create(piece), .. ResultatDeCle.Marque(piece.Id)], cancellationToken)
            .OrNull(piece);

    public async Task<Result<Stored<PieceJointe>>> Save(PieceJointe piece, string version, CancellationToken cancellationToken) =>
        await documents
            .Commit(PieceShapes.Partition(piece.Depot), [PieceShapes.Replace(new(piece, version))], cancellationToken)
            .OrStale(piece);

    public Task Delete(Stored<PieceJointe> piece, CancellationToken cancellationToken) =>
        documents.Commit(
            PieceShapes.Partition(piece.Value.Depot),
            [DocumentWrite.Delete(DocumentIds.Piece(piece.Value.Id), piece.Version)],
            cancellationToken
        );

    public IAsyncEnumerable<PieceJointe> Lister(BeneficiaireId dossier, CancellationToken cancellationToken)
    {
        var depot = new DepotDePiece.Dossier(dossier);
        return documents
            .ReadWhole(DocumentIds.Dossier(dossier), DocumentIds.Pieces, Page, cancellationToken)
            .Select(document => PieceShapes.Read(depot, document).Value);
    }

    public async IAsyncEnumerable<Stored<PieceJointe>> Dues(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var container in new[] { DocumentContainer.Dossiers, DocumentContainer.Espaces })
        {
            await foreach (var due in documents.Scan(container, PieceShapes.TypePiece, instant, cancellationToken))
                yield return PieceShapes.Read(PieceShapes.Depot(due.Partition), due.Document);
        }
    }
}
