using Cej.Domain.Offres;
using Cej.Domain.Portefeuille;

namespace Cej.Functions.Portefeuille;

/// <summary>Un bénéficiaire.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="Email">L'adresse normalisée.</param>
/// <param name="AjouteLe">Date de création du dossier, UTC.</param>
/// <param name="ActiveLe">Date de la première connexion, UTC ; absente tant que le compte n'est pas activé.</param>
/// <param name="DerniereActivite">Date de la dernière activité, UTC ; absente avant la première connexion.</param>
/// <param name="IdentifiantFranceTravail">Absent tant qu'il n'est pas connu.</param>
/// <param name="ReaffectationTemporaire">Vrai quand le suivi est temporaire.</param>
public sealed record BeneficiaireResponse(
    Guid Id,
    string Prenom,
    string Nom,
    string Email,
    DateTimeOffset AjouteLe,
    DateTimeOffset? ActiveLe,
    DateTimeOffset? DerniereActivite,
    string? IdentifiantFranceTravail,
    bool ReaffectationTemporaire
)
{
    internal static BeneficiaireResponse De(Beneficiaire beneficiaire) =>
        new(
            beneficiaire.Id.Value,
            beneficiaire.Nom.Prenom,
            beneficiaire.Nom.Nom,
            beneficiaire.Email.Value,
            beneficiaire.AjouteLe,
            beneficiaire.Activation?.Le,
            beneficiaire.DerniereActivite,
            beneficiaire.IdentifiantFranceTravail,
            beneficiaire.ReferentInitial is not null
        );
}

/// <summary>La fiche du bénéficiaire. Guide : « Liste des bénéficiaires ».</summary>
/// <param name="Beneficiaire">L'identité et le compte.</param>
/// <param name="Conseiller">Le conseiller qui suit la personne, et depuis quand.</param>
/// <param name="Historique">Tous les conseillers, l'actuel d'abord.</param>
/// <param name="Favoris">Nombre de favoris de chaque type.</param>
/// <param name="RecherchesSauvegardees">Nombre de recherches sauvegardées.</param>
/// <param name="Liens">Où continuer.</param>
public sealed record FicheResponse(
    BeneficiaireResponse Beneficiaire,
    PeriodeResponse Conseiller,
    IReadOnlyList<PeriodeResponse> Historique,
    FavorisResponse Favoris,
    int RecherchesSauvegardees,
    IReadOnlyDictionary<string, string> Liens
)
{
    internal static FicheResponse De(Fiche fiche)
    {
        var historique = fiche.Historique.Select(PeriodeResponse.De).ToArray();
        var self = $"/api/beneficiaires/{fiche.Beneficiaire.Id}";
        return new(
            BeneficiaireResponse.De(fiche.Beneficiaire),
            historique[0],
            historique,
            FavorisResponse.De(fiche.Offres),
            fiche.Offres.Recherches,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["fiche"] = self,
                ["archivage"] = $"{self}/archivage",
                ["demarches"] = $"{self}/demarches",
                ["favoris"] = $"{self}/favoris",
                ["recherches"] = $"{self}/recherches",
            }
        );
    }
}

/// <summary>Une période de l'historique des conseillers.</summary>
/// <param name="ConseillerId">Le conseiller.</param>
/// <param name="Prenom">Prénom à ce moment.</param>
/// <param name="Nom">Nom à ce moment.</param>
/// <param name="Du">Début, UTC.</param>
/// <param name="Au">Fin, UTC ; absente pour le conseiller actuel.</param>
/// <param name="Type">Comment elle a commencé.</param>
/// <param name="Par">Qui l'a décidée, tel qu'affiché ; absent quand le conseiller a ajouté la personne.</param>
public sealed record PeriodeResponse(
    Guid ConseillerId,
    string Prenom,
    string Nom,
    DateTimeOffset Du,
    DateTimeOffset? Au,
    TypeAffectation Type,
    string? Par
)
{
    internal static PeriodeResponse De(PeriodeDeSuivi periode) =>
        new(
            periode.Affectation.Conseiller.Value,
            periode.Affectation.Nom.Prenom,
            periode.Affectation.Nom.Nom,
            periode.Affectation.Depuis,
            periode.Jusque,
            periode.Affectation.Type,
            periode.Affectation.NomDeQui?.Affichage
        );
}

/// <summary>Nombre de favoris de chaque type d'offre.</summary>
/// <param name="Emploi">Offres d'emploi.</param>
/// <param name="Alternance">Offres d'alternance.</param>
/// <param name="ServiceCivique">Missions de service civique.</param>
/// <param name="Immersion">Immersions.</param>
public sealed record FavorisResponse(int Emploi, int Alternance, int ServiceCivique, int Immersion)
{
    internal static FavorisResponse De(EspaceDOffres offres) =>
        new(
            offres.Favoris.GetValueOrDefault(TypeDOffre.Emploi),
            offres.Favoris.GetValueOrDefault(TypeDOffre.Alternance),
            offres.Favoris.GetValueOrDefault(TypeDOffre.ServiceCivique),
            offres.Favoris.GetValueOrDefault(TypeDOffre.Immersion)
        );
}
