using Cej.Domain.Portefeuille;

namespace Cej.Functions.Infrastructure.Documents;

// The shapes that documents have in storage. They change only by addition; a change of meaning takes a new schema version.

internal sealed record BeneficiaireDocument
{
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Email { get; init; }
    public required Guid Referent { get; init; }
    public Guid? ReferentInitial { get; init; }
    public required DateTimeOffset AjouteLe { get; init; }
    public required DateTimeOffset SuiviDepuis { get; init; }
    public string? IdentifiantFranceTravail { get; init; }
    public string? Identite { get; init; }
    public DateTimeOffset? ActiveLe { get; init; }
    public DateTimeOffset? DerniereActivite { get; init; }
    public FinDocument? Fin { get; init; }
    public required long Revision { get; init; }
}

/// <summary>How a follow-up ended; no reason for the removal of a never activated account.</summary>
internal sealed record FinDocument(DateTimeOffset Le, string? Motif, string? Commentaire, DateTimeOffset? FinAccompagnement);

internal sealed record AffectationDocument(
    Guid Conseiller,
    string Prenom,
    string Nom,
    DateTimeOffset Depuis,
    TypeAffectation Type,
    Guid Par
);

internal sealed record ConseillerDocument
{
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Email { get; init; }
    public AgenceDocument? Agence { get; init; }
    public bool NotificationsSonores { get; init; }
    public required DateTimeOffset CreeLe { get; init; }
    public required DateTimeOffset DerniereConnexion { get; init; }
}

internal sealed record SommaireDocument(long Version, int ARecuperer);

internal sealed record SuiviDocument
{
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Cle { get; init; }
    public required DateTimeOffset AjouteLe { get; init; }
    public bool Active { get; init; }
    public DateTimeOffset? DerniereActivite { get; init; }
    public int NonLus { get; init; }
    public bool Temporaire { get; init; }
    public required long Revision { get; init; }

    /// <summary>True when the row was taken away; the mark stays a day, so that a late projection does not bring it back.</summary>
    public bool Retire { get; init; }
}

internal sealed record EmailDocument(Guid Beneficiaire, string Email, DateTimeOffset Le);

internal sealed record RenvoiDocument(Guid Beneficiaire);

internal sealed record AgenceDocument(string Code, string Nom, string Structure);

internal sealed record SuperviseurDocument(string Structure);

internal sealed record SignetDocument(string? Dossiers, string? Annuaire);

/// <summary>What is left of a dossier that was destroyed or given up: that it was.</summary>
internal sealed record MarqueDocument(DateTimeOffset Le);
