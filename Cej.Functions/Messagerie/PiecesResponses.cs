using Cej.Functions.Dossiers;

namespace Cej.Functions.Messagerie;

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
