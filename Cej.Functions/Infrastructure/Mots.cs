using Cej.Domain.Dossiers;

namespace Cej.Functions.Infrastructure;

/// <summary>What answers, events and telemetry call the parts of a conversation.</summary>
internal static class Mots
{
    public static string De(Partie partie) =>
        partie switch
        {
            Partie.Conseiller => "conseiller",
            Partie.Beneficiaire => "beneficiaire",
        };

    public static string De(TypeDeMessage type) =>
        type switch
        {
            TypeDeMessage.Texte => "texte",
            TypeDeMessage.Offre => "offre",
            TypeDeMessage.Suggestion => "suggestion",
            TypeDeMessage.PieceJointe => "piece-jointe",
            TypeDeMessage.Systeme => "systeme",
        };
}
