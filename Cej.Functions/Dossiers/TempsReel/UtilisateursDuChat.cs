using Cej.Domain.Identite;

namespace Cej.Functions.Dossiers;

/// <summary>How people are named as users of the hub: by what their token alone tells, so that no look-up stands before a connection.</summary>
internal static class UtilisateursDuChat
{
    public static string De(Appelant appelant) =>
        appelant switch
        {
            Appelant.Conseiller conseiller => Conseiller(conseiller.Id),
            Appelant.Beneficiaire => Beneficiaire(appelant.Identite),
            _ => $"o-{appelant.Identite}",
        };

    public static string Conseiller(ConseillerId id) => $"c-{id}";

    public static string Beneficiaire(Empreinte identite) => $"b-{identite}";
}
