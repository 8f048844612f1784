using Cej.Domain.Conseillers;
using Cej.Domain.Reaffectation;

namespace Cej.Functions.Reaffectation;

/// <summary>Un conseiller à qui prendre ou confier un suivi.</summary>
/// <param name="Id">La valeur à envoyer.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="Email">L'adresse.</param>
/// <param name="Agence">Le nom de l'agence.</param>
public sealed record CollegueResponse(Guid Id, string Prenom, string Nom, string Email, string Agence)
{
    internal static CollegueResponse De(Conseiller conseiller) =>
        new(conseiller.Id.Value, conseiller.Nom.Prenom, conseiller.Nom.Nom, conseiller.Email.Value, conseiller.Agence?.Nom ?? "");
}

/// <summary>Des conseillers trouvés.</summary>
/// <param name="Conseillers">10 au plus, les plus proches de la saisie d'abord.</param>
public sealed record ColleguesTrouvesResponse(IReadOnlyList<CollegueResponse> Conseillers);

/// <summary>Une page des bénéficiaires d'un collègue.</summary>
/// <param name="Conseiller">Le collègue.</param>
/// <param name="Beneficiaires">Par nom.</param>
/// <param name="Total">Nombre de bénéficiaires trouvés.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
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

/// <summary>Une personne qui peut être choisie.</summary>
/// <param name="Id">Le dossier, à envoyer.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="ReaffectationTemporaire">Vrai quand un autre conseiller doit récupérer la personne.</param>
public sealed record BeneficiaireAReaffecter(Guid Id, string Prenom, string Nom, bool ReaffectationTemporaire)
{
    internal static BeneficiaireAReaffecter De(Suivi suivi) =>
        new(suivi.Id.Value, suivi.Nom.Prenom, suivi.Nom.Nom, suivi.ReaffectationTemporaire);
}

/// <summary>Le résultat d'une réaffectation.</summary>
/// <param name="Id">L'identifiant de la réaffectation.</param>
/// <param name="Type">Ce qu'elle est.</param>
/// <param name="Le">Date de la demande, UTC.</param>
/// <param name="Cible">Qui les suit maintenant.</param>
/// <param name="Reaffectes">Nombre de personnes réaffectées.</param>
/// <param name="Resultats">Chaque bénéficiaire, une fois.</param>
public sealed record ReaffectationResponse(
    Guid Id,
    TypeAffectation Type,
    DateTimeOffset Le,
    ConseillerCibleResponse Cible,
    int Reaffectes,
    IReadOnlyList<ResultatDeReaffectationResponse> Resultats
)
{
    internal static ReaffectationResponse De(DemandeDeReaffectation faite) =>
        new(
            faite.Id,
            faite.Type,
            faite.Le,
            new(faite.Cible.Id.Value, faite.Cible.Nom.Prenom, faite.Cible.Nom.Nom),
            faite.Resultats!.Count(resultat => resultat.Refus is null),
            [.. faite.Resultats!.Select(ResultatDeReaffectationResponse.De)]
        );
}

/// <summary>Un conseiller.</summary>
/// <param name="Id">L'identifiant de son espace.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
public sealed record ConseillerCibleResponse(Guid Id, string Prenom, string Nom)
{
    internal static ConseillerCibleResponse De(Collegue collegue) => new(collegue.Id.Value, collegue.Nom.Prenom, collegue.Nom.Nom);
}

/// <summary>Le résultat pour un bénéficiaire.</summary>
/// <param name="Beneficiaire">L'identifiant du dossier.</param>
/// <param name="Reaffecte">Vrai quand la personne a été réaffectée.</param>
/// <param name="Code">Le code du refus ; absent quand la personne a été réaffectée.</param>
/// <param name="Message">La même raison, en phrase.</param>
public sealed record ResultatDeReaffectationResponse(
    Guid Beneficiaire,
    bool Reaffecte,
    [property: UnDe(typeof(Refus))] string? Code,
    string? Message
)
{
    internal static ResultatDeReaffectationResponse De(ResultatDeReaffectation resultat) =>
        new(resultat.Id.Value, resultat.Refus is null, resultat.Refus?.Code, resultat.Refus?.Message);
}

/// <summary>Une page des personnes à récupérer.</summary>
/// <param name="Beneficiaires">Par nom.</param>
/// <param name="Total">Nombre d'éléments en tout.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record RetoursResponse(IReadOnlyList<RetourResponse> Beneficiaires, int Total, string? Suivant)
{
    internal static RetoursResponse De(PageDeListe<Retour> page) =>
        new([.. page.Lignes.Select(RetourResponse.De)], page.Total, page.Suivant);
}

/// <summary>Une personne à récupérer.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="Chez">Qui suit la personne entre-temps.</param>
/// <param name="Depuis">Date de début, UTC.</param>
public sealed record RetourResponse(Guid Id, string Prenom, string Nom, ConseillerCibleResponse Chez, DateTimeOffset Depuis)
{
    internal static RetourResponse De(Retour retour) =>
        new(retour.Id.Value, retour.Nom.Prenom, retour.Nom.Nom, ConseillerCibleResponse.De(retour.Chez), retour.Depuis);
}

/// <summary>Ce qui a été récupéré.</summary>
/// <param name="Recuperes">Nombre de personnes récupérées.</param>
/// <param name="Resultats">Chaque bénéficiaire, une fois ; vide quand il n'y avait personne à récupérer.</param>
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
