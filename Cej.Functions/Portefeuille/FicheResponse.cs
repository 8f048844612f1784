using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Portefeuille;

namespace Cej.Functions.Portefeuille;

/// <summary>A beneficiary.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="Email">Normalised address.</param>
/// <param name="AjouteLe">When the dossier was created, UTC.</param>
/// <param name="ActiveLe">The first login, UTC; absent while the account is not activated.</param>
/// <param name="DerniereActivite">The last activity, UTC; absent before the first login.</param>
/// <param name="IdentifiantFranceTravail">Absent until it is known.</param>
/// <param name="ReaffectationTemporaire">Whether the follow-up is temporary.</param>
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

/// <summary>The beneficiary's file. Guide: "Liste des bénéficiaires".</summary>
/// <param name="Beneficiaire">Identity and account.</param>
/// <param name="Conseiller">Who follows the person, and since when.</param>
/// <param name="Historique">Every counsellor, the present one first.</param>
/// <param name="Favoris">How many favourites of each type.</param>
/// <param name="RecherchesSauvegardees">How many saved searches.</param>
/// <param name="Liens">Where to go on.</param>
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

/// <summary>A period of the counsellors' history.</summary>
/// <param name="ConseillerId">Who.</param>
/// <param name="Prenom">First name at that time.</param>
/// <param name="Nom">Last name at that time.</param>
/// <param name="Du">From when, UTC.</param>
/// <param name="Au">Until when, UTC; absent for the present counsellor.</param>
/// <param name="Type">How it came.</param>
/// <param name="Par">Who decided it, as shown; absent when the counsellor added the person himself.</param>
public sealed record PeriodeResponse(
    Guid ConseillerId,
    string Prenom,
    string Nom,
    DateTimeOffset Du,
    DateTimeOffset? Au,
    string Type,
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
            periode.Affectation.Type switch
            {
                TypeAffectation.Ajout => "ajout",
                TypeAffectation.Definitive => "definitive",
                TypeAffectation.Temporaire => "temporaire",
                TypeAffectation.Recuperation => "recuperation",
            },
            periode.Affectation.NomDeQui?.Affichage
        );
}

/// <summary>How many favourites of each type of offer.</summary>
/// <param name="Emploi">Job offers.</param>
/// <param name="Alternance">Work-study offers.</param>
/// <param name="ServiceCivique">Civic service missions.</param>
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
