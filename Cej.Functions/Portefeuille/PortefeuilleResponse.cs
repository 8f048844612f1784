using Cej.Domain.Dossiers;
using Cej.Domain.Portefeuille;

namespace Cej.Functions.Portefeuille;

/// <summary>A page of the portfolio.</summary>
/// <param name="Beneficiaires">In the order asked for.</param>
/// <param name="Total">How many beneficiaries match the search.</param>
/// <param name="BeneficiairesARecuperer">How many are temporarily with a colleague.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
public sealed record PortefeuilleResponse(
    IReadOnlyList<BeneficiaireDuPortefeuille> Beneficiaires,
    int Total,
    int BeneficiairesARecuperer,
    string? Suivant
)
{
    internal static PortefeuilleResponse? De(PageDuPortefeuille? page)
    {
        if (page is null)
            return null;
        var lignes = new BeneficiaireDuPortefeuille[page.Suivis.Count];
        for (var i = 0; i < lignes.Length; i++)
            lignes[i] = BeneficiaireDuPortefeuille.De(page.Suivis[i]);
        return new(lignes, page.Total, page.ARecuperer, page.Suivant);
    }
}

/// <summary>A row of the portfolio.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="AjouteLe">When the dossier was created, UTC.</param>
/// <param name="Active">False shows "Compte non activé".</param>
/// <param name="DerniereActivite">The last activity, UTC; absent before the first login.</param>
/// <param name="MessagesNonLus">How many messages the person has not read.</param>
/// <param name="ReaffectationTemporaire">Whether the follow-up is temporary.</param>
public sealed record BeneficiaireDuPortefeuille(
    Guid Id,
    string Prenom,
    string Nom,
    DateTimeOffset AjouteLe,
    bool Active,
    DateTimeOffset? DerniereActivite,
    int MessagesNonLus,
    bool ReaffectationTemporaire
)
{
    internal static BeneficiaireDuPortefeuille De(Suivi suivi) =>
        new(
            suivi.Id.Value,
            suivi.Nom.Prenom,
            suivi.Nom.Nom,
            suivi.AjouteLe,
            suivi.EstActive,
            suivi.DerniereActivite,
            suivi.Conversation.NonLusParBeneficiaire,
            suivi.ReaffectationTemporaire
        );
}
