using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record PieceAttacheeDocument
{
    public Guid Id { get; set; }
    public string Nom { get; set; } = "";
    public FormatDePiece Format { get; set; }
    public long Taille { get; set; }
    public DateTimeOffset ExpireLe { get; set; }
    public Guid? Espace { get; set; }
}

internal sealed record PieceDocument : IDocumentShape<PieceDocument>
{
    public static JsonTypeInfo<PieceDocument> Contract => DossiersDocuments.Default.PieceDocument;

    public required string DeposePar { get; init; }
    public required string Nom { get; init; }
    public required FormatDePiece Format { get; init; }
    public required long Taille { get; init; }
    public required string Empreinte { get; init; }
    public required DateTimeOffset DeposeLe { get; init; }
    public required EtatDePiece Etat { get; init; }
    public long? Message { get; init; }
    public Guid? Envoi { get; init; }
}

/// <summary>Attachments, to and from their stored shapes.</summary>
internal static class PieceShapes
{
    public const string TypePiece = "piece";

    public static DocumentWrite Create(PieceJointe piece) =>
        DocumentWrite.Create(DocumentIds.Piece(piece.Id), TypePiece, Encode(piece)) with
        {
            Due = piece.Echeance,
        };

    public static DocumentWrite Replace(Stored<PieceJointe> piece) =>
        DocumentWrite.Replace(DocumentIds.Piece(piece.Value.Id), TypePiece, Encode(piece.Value), piece.Version) with
        {
            Due = piece.Value.Echeance,
        };

    public static Partition Partition(DepotDePiece depot) =>
        depot switch
        {
            DepotDePiece.Dossier(var id) => DocumentIds.Dossier(id),
            DepotDePiece.Espace(var id) => DocumentIds.Espace(id),
            _ => throw new InvalidOperationException($"Unknown place {depot.GetType().Name}."),
        };

    public static DepotDePiece Depot(Partition partition) =>
        partition.Container is DocumentContainer.Dossiers
            ? new DepotDePiece.Dossier(new(Guid.Parse(partition.Key)))
            : new DepotDePiece.Espace(new(Guid.Parse(partition.Key)));

    public static Stored<PieceJointe> Read(DepotDePiece depot, StoredDocument document)
    {
        var stored = DocumentCodec.Decode<PieceDocument>(document);
        return new(
            new PieceJointe
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Pieces.Length)),
                Depot = depot,
                DeposePar = new(stored.DeposePar),
                Nom = stored.Nom,
                Format = stored.Format,
                Taille = stored.Taille,
                Empreinte = new(stored.Empreinte),
                DeposeLe = stored.DeposeLe,
                Etat = stored.Etat,
                Message = stored.Message,
                Envoi = stored.Envoi,
            },
            document.ETag
        );
    }

    /// <summary>Null for none: most messages carry none.</summary>
    public static IReadOnlyList<PieceAttacheeDocument>? Write(IReadOnlyList<PieceAttachee> pieces) =>
        pieces.Count == 0
            ? null
            :
            [
                .. pieces.Select(p => new PieceAttacheeDocument
                {
                    Id = p.Id,
                    Nom = p.Nom,
                    Format = p.Format,
                    Taille = p.Taille,
                    ExpireLe = p.ExpireLe,
                    Espace = p.Espace?.Value,
                }),
            ];

    public static IReadOnlyList<PieceAttachee> Read(IReadOnlyList<PieceAttacheeDocument>? stored) =>
        stored is null
            ? []
            :
            [
                .. stored.Select(p => new PieceAttachee(
                    p.Id,
                    p.Nom,
                    p.Format,
                    p.Taille,
                    p.ExpireLe,
                    p.Espace is { } espace ? new ConseillerId(espace) : null
                )),
            ];

    private static ReadOnlyMemory<byte> Encode(PieceJointe piece) =>
        DocumentCodec.Encode(
            new PieceDocument
            {
                DeposePar = piece.DeposePar.Hex,
                Nom = piece.Nom,
                Format = piece.Format,
                Taille = piece.Taille,
                Empreinte = piece.Empreinte.Hex,
                DeposeLe = piece.DeposeLe,
                Etat = piece.Etat,
                Message = piece.Message,
                Envoi = piece.Envoi,
            }
        );
}
