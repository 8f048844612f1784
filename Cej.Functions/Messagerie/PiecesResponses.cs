using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;

namespace Cej.Functions.Messagerie;

/// <summary>Une pièce jointe d'un message.</summary>
/// <param name="Id">L'identifiant de la pièce jointe.</param>
/// <param name="Nom">Son nom.</param>
/// <param name="Type">Son type de média.</param>
/// <param name="Taille">En octets.</param>
/// <param name="Etat">
/// analyse-en-cours, disponible, non-analysee (sans antivirus sur cette machine ; téléchargeable), refusee ou expiree.
/// </param>
/// <param name="ExpireLe">Date de sa destruction, UTC.</param>
public sealed record PieceResponse(Guid Id, string Nom, string Type, long Taille, string Etat, DateTimeOffset ExpireLe)
{
    internal static PieceResponse De(PieceAttachee piece, EtatDePiece etat) =>
        new(piece.Id, piece.Nom, TypesDeMedia.De(piece.Format), piece.Taille, MotsDesPieces.Etat(etat), piece.ExpireLe);
}

/// <summary>Un fichier déposé, en attente de son message.</summary>
/// <param name="Id">L'identifiant par lequel le message la désigne.</param>
/// <param name="Nom">Son nom tel qu'il sera affiché.</param>
/// <param name="Type">Son type de média.</param>
/// <param name="Taille">En octets, tel qu'il est gardé.</param>
/// <param name="Etat">analyse-en-cours, disponible ou non-analysee : dans les trois cas, la pièce peut être envoyée.</param>
/// <param name="AEnvoyerAvant">Date de sa destruction si aucun message ne la porte, UTC.</param>
public sealed record PieceDeposeeResponse(Guid Id, string Nom, string Type, long Taille, string Etat, DateTimeOffset AEnvoyerAvant)
{
    internal static PieceDeposeeResponse De(PieceJointe piece) =>
        new(piece.Id, piece.Nom, TypesDeMedia.De(piece.Format), piece.Taille, MotsDesPieces.Etat(piece.Etat), piece.PerimeLe);
}

/// <summary>Où télécharger un fichier, sans jeton, pendant peu de temps.</summary>
/// <param name="Url">L'adresse à suivre, à ne pas garder.</param>
/// <param name="ExpireLe">Fin de validité, UTC.</param>
public sealed record LienDePieceResponse(Uri Url, DateTimeOffset ExpireLe);

internal static class MotsDesPieces
{
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
