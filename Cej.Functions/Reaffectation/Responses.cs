using Cej.Domain.Conseillers;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;

namespace Cej.Functions.Reaffectation;

/// <summary>A counsellor to reassign from or to.</summary>
/// <param name="Id">What to send.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="Email">Address.</param>
/// <param name="Agence">The name of the agency.</param>
public sealed record CollegueResponse(Guid Id, string Prenom, string Nom, string Email, string Agence)
{
    internal static CollegueResponse De(Conseiller conseiller) =>
        new(conseiller.Id.Value, conseiller.Nom.Prenom, conseiller.Nom.Nom, conseiller.Email.Value, conseiller.Agence?.Nom ?? "");
}

/// <summary>Counsellors found.</summary>
/// <param name="Conseillers">At most 10, the best matches first.</param>
public sealed record ColleguesTrouvesResponse(IReadOnlyList<CollegueResponse> Conseillers);

/// <summary>A page of a colleague's beneficiaries.</summary>
/// <param name="Conseiller">Whose.</param>
/// <param name="Beneficiaires">By name.</param>
/// <param name="Total">How many match the search.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
public sealed record BeneficiairesAReaffecterResponse(
    CollegueResponse Conseiller,
    IReadOnlyList<BeneficiaireAReaffecter> Beneficiaires,
    int Total,
    string? Suivant
)
{
    internal static BeneficiairesAReaffecterResponse De(BeneficiairesDuConseiller lus) =>
        new(CollegueResponse.De(lus.Conseiller), [.. lus.Page.Lignes.Select(BeneficiaireAReaffecter.De)], lus.Page.Total, lus.Page.Suivant);
}

/// <summary>Someone who can be chosen.</summary>
/// <param name="Id">The dossier: what to send.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="ReaffectationTemporaire">Whether another counsellor is to take the person back.</param>
public sealed record BeneficiaireAReaffecter(Guid Id, string Prenom, string Nom, bool ReaffectationTemporaire)
{
    internal static BeneficiaireAReaffecter De(Suivi suivi) =>
        new(suivi.Id.Value, suivi.Nom.Prenom, suivi.Nom.Nom, suivi.ReaffectationTemporaire);
}

/// <summary>What became of a reassignment.</summary>
/// <param name="Id">The reassignment.</param>
/// <param name="Type"><c>definitive</c>, <c>temporaire</c> or <c>recuperation</c>.</param>
/// <param name="Le">When it was asked for, UTC.</param>
/// <param name="Cible">Who follows them now.</param>
/// <param name="Reaffectes">How many were moved.</param>
/// <param name="Resultats">Each beneficiary, once.</param>
public sealed record ReaffectationResponse(
    Guid Id,
    string Type,
    DateTimeOffset Le,
    ConseillerCibleResponse Cible,
    int Reaffectes,
    IReadOnlyList<ResultatDeReaffectationResponse> Resultats
)
{
    internal static ReaffectationResponse De(DemandeDeReaffectation faite) =>
        new(
            faite.Id,
            faite.Type switch
            {
                TypeAffectation.Ajout => "ajout",
                TypeAffectation.Definitive => "definitive",
                TypeAffectation.Temporaire => "temporaire",
                TypeAffectation.Recuperation => "recuperation",
            },
            faite.Le,
            new(faite.Cible.Id.Value, faite.Cible.Nom.Prenom, faite.Cible.Nom.Nom),
            faite.Resultats!.Count(resultat => resultat.Refus is null),
            [.. faite.Resultats!.Select(ResultatDeReaffectationResponse.De)]
        );
}

/// <summary>A counsellor.</summary>
/// <param name="Id">His space.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
public sealed record ConseillerCibleResponse(Guid Id, string Prenom, string Nom)
{
    internal static ConseillerCibleResponse De(Collegue collegue) => new(collegue.Id.Value, collegue.Nom.Prenom, collegue.Nom.Nom);
}

/// <summary>What became of one beneficiary.</summary>
/// <param name="Beneficiaire">The dossier.</param>
/// <param name="Reaffecte">Whether the person was moved.</param>
/// <param name="Code">Why not; absent when moved.</param>
/// <param name="Message">The same for a person.</param>
public sealed record ResultatDeReaffectationResponse(Guid Beneficiaire, bool Reaffecte, string? Code, string? Message)
{
    internal static ResultatDeReaffectationResponse De(ResultatDeReaffectation resultat) =>
        new(resultat.Id.Value, resultat.Refus is null, resultat.Refus?.Code, resultat.Refus?.Message);
}

/// <summary>A page of the people to take back.</summary>
/// <param name="Beneficiaires">By name.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
public sealed record RetoursResponse(IReadOnlyList<RetourResponse> Beneficiaires, int Total, string? Suivant)
{
    internal static RetoursResponse De(PageDeListe<Retour> page) =>
        new([.. page.Lignes.Select(RetourResponse.De)], page.Total, page.Suivant);
}

/// <summary>Someone to take back.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="Chez">Who follows the person meanwhile.</param>
/// <param name="Depuis">Since when, UTC.</param>
public sealed record RetourResponse(Guid Id, string Prenom, string Nom, ConseillerCibleResponse Chez, DateTimeOffset Depuis)
{
    internal static RetourResponse De(Retour retour) =>
        new(retour.Id.Value, retour.Nom.Prenom, retour.Nom.Nom, ConseillerCibleResponse.De(retour.Chez), retour.Depuis);
}

/// <summary>What was taken back.</summary>
/// <param name="Recuperes">How many.</param>
/// <param name="Resultats">Each beneficiary, once; empty when there was nobody to take back.</param>
public sealed record RecuperationResponse(int Recuperes, IReadOnlyList<ResultatDeReaffectationResponse> Resultats)
{
    internal static RecuperationResponse De(DemandeDeReaffectation? faite) =>
        faite is null
            ? new(0, [])
            : new(
                faite.Resultats!.Count(resultat => resultat.Refus is null),
                [.. faite.Resultats!.Select(ResultatDeReaffectationResponse.De)]
            );
}
