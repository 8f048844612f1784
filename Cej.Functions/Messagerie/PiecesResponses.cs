using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;

namespace Cej.Functions.Messagerie;

/// <summary>Une pièce jointe d'un message.</summary>
/// <param name="Id">L'identifiant de la pièce jointe.</param>
/// <param name="Nom">Son nom.</param>
/// <param name="Type">Son type de média.</param>
/// <param name="Taille">En octets.</param>
/// <param name="Etat">Ce qu'on peut en faire.</param>
/// <param name="ExpireLe">Date de sa destruction, UTC.</param>
public sealed record PieceResponse(Guid Id, string Nom, string Type, long Taille, EtatDePieceLu Etat, DateTimeOffset ExpireLe)
{
    internal static PieceResponse De(PieceAttachee piece, EtatDePiece etat) =>
        new(piece.Id, piece.Nom, TypesDeMedia.De(piece.Format), piece.Taille, Etats.De(etat), piece.ExpireLe);
}

/// <summary>Un fichier déposé, en attente de son message.</summary>
/// <param name="Id">L'identifiant par lequel le message la désigne.</param>
/// <param name="Nom">Son nom tel qu'il sera affiché.</param>
/// <param name="Type">Son type de média.</param>
/// <param name="Taille">En octets, tel qu'il est gardé.</param>
/// <param name="Etat">L'analyse en cours ou faite, ou l'absence d'antivirus : dans les trois cas, la pièce peut être envoyée.</param>
/// <param name="AEnvoyerAvant">Date de sa destruction si aucun message ne la porte, UTC.</param>
public sealed record PieceDeposeeResponse(Guid Id, string Nom, string Type, long Taille, EtatDePieceLu Etat, DateTimeOffset AEnvoyerAvant)
{
    internal static PieceDeposeeResponse De(PieceJointe piece) =>
        new(piece.Id, piece.Nom, TypesDeMedia.De(piece.Format), piece.Taille, Etats.De(piece.Etat), piece.PerimeLe);
}

/// <summary>Où télécharger un fichier, sans jeton, pendant peu de temps.</summary>
/// <param name="Url">L'adresse à suivre, à ne pas garder.</param>
/// <param name="ExpireLe">Fin de validité, UTC.</param>
public sealed record LienDePieceResponse(Uri Url, DateTimeOffset ExpireLe);

/// <summary>Ce qu'on peut faire d'une pièce jointe. `non-analysee` : sans antivirus sur cette machine ; téléchargeable.</summary>
public enum EtatDePieceLu
{
    /// <summary>To wait for.</summary>
    AnalyseEnCours,

    /// <summary>To download.</summary>
    Disponible,

    /// <summary>To download, on a machine without an antivirus.</summary>
    NonAnalysee,

    /// <summary>Kept from everybody.</summary>
    Refusee,

    /// <summary>Gone.</summary>
    Expiree,
}

internal static class Etats
{
    public static EtatDePieceLu De(EtatDePiece etat) =>
        etat switch
        {
            EtatDePiece.EnDepot or EtatDePiece.EnAnalyse => EtatDePieceLu.AnalyseEnCours,
            EtatDePiece.Saine => EtatDePieceLu.Disponible,
            EtatDePiece.NonAnalysee => EtatDePieceLu.NonAnalysee,
            EtatDePiece.Infectee => EtatDePieceLu.Refusee,
            EtatDePiece.Retiree => EtatDePieceLu.Expiree,
        };
}
