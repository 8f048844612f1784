using Cej.Domain.Primitives;

namespace Cej.Domain.Portefeuille;

/// <summary>
/// Where dossiers are kept, archived ones included. A save holds only against the version read
/// (<see cref="RefusKind.VersionPerimee"/>); each member is atomic.
/// </summary>
public interface IDossierStore
{
    /// <summary>The dossier, whatever its state; null when it does not exist.</summary>
    Task<Stored<Beneficiaire>?> Find(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>The dossier with its history of counsellors, oldest first.</summary>
    Task<(Stored<Beneficiaire> Dossier, IReadOnlyList<Affectation> Historique)?> FindFiche(
        BeneficiaireId id,
        CancellationToken cancellationToken
    );

    /// <summary>Creates the dossier with its first line of history; null when the identifier is taken.</summary>
    Task<Stored<Beneficiaire>?> Create(Beneficiaire beneficiaire, Affectation ajout, CancellationToken cancellationToken);

    /// <summary>Saves under the version read.</summary>
    Task<Result<Stored<Beneficiaire>>> Save(Beneficiaire beneficiaire, string version, CancellationToken cancellationToken);

    /// <summary>Makes sure that a dossier that does not exist never will; false when it exists.</summary>
    Task<bool> Condamner(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>Destroys everything in a dossier whose follow-up ended, except an anonymous mark that it did.</summary>
    Task Purger(BeneficiaireId id, CancellationToken cancellationToken);
}

/// <summary>Which dossier an address or an identity leads to: unique over all portfolios.</summary>
public interface IAnnuaireDesBeneficiaires
{
    /// <summary>Reserves an address for a dossier; otherwise tells which dossier holds it. Of two at once, one wins.</summary>
    Task<BeneficiaireId> Reserver(AdresseEmail email, BeneficiaireId pour, CancellationToken cancellationToken);

    /// <summary>The dossier that holds an address; null when it is free.</summary>
    Task<BeneficiaireId?> Trouver(AdresseEmail email, CancellationToken cancellationToken);

    /// <summary>The dossier that an identity logged in to; null when it never did.</summary>
    Task<BeneficiaireId?> Trouver(Empreinte identite, CancellationToken cancellationToken);

    /// <summary>Leads an identity to a dossier; the last one given holds.</summary>
    Task Attacher(Empreinte identite, BeneficiaireId a, CancellationToken cancellationToken);

    /// <summary>Frees what leads to this dossier; does nothing to what leads elsewhere.</summary>
    Task Liberer(AdresseEmail email, Empreinte? identite, BeneficiaireId de, CancellationToken cancellationToken);
}

/// <summary>The portfolio: one row a beneficiary, kept beside the counsellor and rebuilt from the dossiers.</summary>
public interface IPortefeuilleStore
{
    /// <summary>What tells whether the portfolio changed, in one point read.</summary>
    Task<SommaireDuPortefeuille> Resumer(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>The whole portfolio in one partition read, in no particular order.</summary>
    Task<PortefeuilleLu> Lire(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>Writes a row, unless a row of the same or a later revision is there.</summary>
    Task Projeter(ConseillerId conseiller, Suivi suivi, CancellationToken cancellationToken);

    /// <summary>Takes a row away, unless a row of a later revision is there.</summary>
    Task Retirer(ConseillerId conseiller, BeneficiaireId beneficiaire, long revision, CancellationToken cancellationToken);
}

/// <summary>A row of the portfolio. Guide: "La page d'accueil" (2).</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Nom">The person's name.</param>
/// <param name="CleDeTri">The folded name.</param>
/// <param name="AjouteLe">When the dossier was created.</param>
/// <param name="EstActive">False shows "Compte non activé".</param>
/// <param name="DerniereActivite">The last thing the person did; null before the first login.</param>
/// <param name="MessagesNonLus">How many messages the person has not read.</param>
/// <param name="ReaffectationTemporaire">Whether a colleague is to take the person back.</param>
/// <param name="Revision">The dossier's revision it shows.</param>
public sealed record Suivi(
    BeneficiaireId Id,
    NomComplet Nom,
    string CleDeTri,
    DateTimeOffset AjouteLe,
    bool EstActive,
    DateTimeOffset? DerniereActivite,
    int MessagesNonLus,
    bool ReaffectationTemporaire,
    long Revision
)
{
    /// <summary>The row that shows a dossier.</summary>
    public static Suivi De(Beneficiaire beneficiaire) =>
        new(
            beneficiaire.Id,
            beneficiaire.Nom,
            beneficiaire.Nom.CleDeTri,
            beneficiaire.AjouteLe,
            beneficiaire.Activation is not null,
            beneficiaire.DerniereActivite,
            MessagesNonLus: 0,
            beneficiaire.ReferentInitial is not null,
            beneficiaire.Revision
        );
}

/// <summary>The summary of a counsellor's space.</summary>
/// <param name="Version">Changes with every row; 0 for an empty space.</param>
/// <param name="ARecuperer">How many beneficiaries are temporarily with a colleague.</param>
public sealed record SommaireDuPortefeuille(long Version, int ARecuperer);

/// <summary>A whole portfolio.</summary>
/// <param name="Sommaire">Its summary.</param>
/// <param name="Suivis">Its rows.</param>
public sealed record PortefeuilleLu(SommaireDuPortefeuille Sommaire, IReadOnlyList<Suivi> Suivis);
