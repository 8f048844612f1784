namespace Cej.Functions.Dossiers;

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

/// <summary>Ce qu'on peut faire d'une pièce jointe. `non-analysee` : sans antivirus sur cette machine ; téléchargeable.</summary>
public enum EtatDePieceLu
{
    /// <summary>The scan has not ended: nothing to download yet.</summary>
    AnalyseEnCours,

    /// <summary>Ready to download.</summary>
    Disponible,

    /// <summary>Ready to download, on a machine without an antivirus.</summary>
    NonAnalysee,

    /// <summary>Kept from everybody.</summary>
    Refusee,

    /// <summary>No longer to download: its time is over and the content is destroyed.</summary>
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
