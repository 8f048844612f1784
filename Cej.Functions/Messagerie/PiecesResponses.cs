using Cej.Domain.Dossiers;

namespace Cej.Functions.Messagerie;

/// <summary>An attachment of a message.</summary>
/// <param name="Id">The attachment.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Taille">In bytes.</param>
/// <param name="Etat">analyse-en-cours, disponible, non-analysee (this machine has no scanner; can be downloaded), refusee or expiree.</param>
/// <param name="ExpireLe">When it is destroyed, UTC.</param>
public sealed record PieceResponse(Guid Id, string Nom, string Type, long Taille, string Etat, DateTimeOffset ExpireLe)
{
    internal static PieceResponse De(PieceAttachee piece, EtatDePiece etat) =>
        new(piece.Id, piece.Nom, MotsDesPieces.Type(piece.Format), piece.Taille, MotsDesPieces.Etat(etat), piece.ExpireLe);
}

/// <summary>A file that was left and waits for its message.</summary>
/// <param name="Id">What the message names it by.</param>
/// <param name="Nom">Its name as it will be shown.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Taille">In bytes, as it is stored.</param>
/// <param name="Etat">analyse-en-cours, disponible or non-analysee: it can be sent in all three.</param>
/// <param name="AEnvoyerAvant">When it is destroyed unless a message carries it, UTC.</param>
public sealed record PieceDeposeeResponse(Guid Id, string Nom, string Type, long Taille, string Etat, DateTimeOffset AEnvoyerAvant)
{
    internal static PieceDeposeeResponse De(PieceJointe piece) =>
        new(piece.Id, piece.Nom, MotsDesPieces.Type(piece.Format), piece.Taille, MotsDesPieces.Etat(piece.Etat), piece.PerimeLe);
}

/// <summary>Where to download a file, without a token, for a short while.</summary>
/// <param name="Url">To navigate to; never to keep.</param>
/// <param name="ExpireLe">When it stops working, UTC.</param>
public sealed record LienDePieceResponse(Uri Url, DateTimeOffset ExpireLe);

internal static class MotsDesPieces
{
    public static string Type(FormatDePiece format) =>
        format switch
        {
            FormatDePiece.Pdf => "application/pdf",
            FormatDePiece.Jpeg => "image/jpeg",
            FormatDePiece.Png => "image/png",
        };

    public static string Etat(EtatDePiece etat) =>
        etat switch
        {
            EtatDePiece.EnDepot or EtatDePiece.EnAnalyse => "analyse-en-cours",
            EtatDePiece.Saine => "disponible",
            EtatDePiece.NonAnalysee => "non-analysee",
            EtatDePiece.Infectee => "refusee",
            EtatDePiece.Retiree => "expiree",
        };
}
