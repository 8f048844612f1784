namespace Cej.Domain.Reaffectation;

/// <summary>
/// Beneficiaries who are to change hands, written down before the first one does, so that a crash in the middle is made good. Guide: "Le
/// module de réaffectation".
/// </summary>
public sealed record DemandeDeReaffectation : ITravail
{
    /// <summary>The most beneficiaries that one request moves.</summary>
    public const int BeneficiairesMaximum = 200;

    /// <summary>The request.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who decided it.</summary>
    public required Collegue Par { get; init; }

    /// <summary>The superviseur's fingerprint, for the audit of work that is resumed later.</summary>
    public required Empreinte Identite { get; init; }

    /// <summary>Definitive, temporary, or a first counsellor who takes people back.</summary>
    public required TypeAffectation Type { get; init; }

    /// <summary>Whose people they are; null to take them back from whoever has them.</summary>
    public required ConseillerId? Source { get; init; }

    /// <summary>Who follows them from then on.</summary>
    public required Collegue Cible { get; init; }

    /// <summary>Who is to move, each once.</summary>
    public required IReadOnlyList<BeneficiaireId> Beneficiaires { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>The fingerprint of the request: a repetition of it is told from another request under the same key.</summary>
    public required Empreinte Empreinte { get; init; }

    /// <summary>What became of each, in the order of <see cref="Beneficiaires"/>; null until all is done.</summary>
    public IReadOnlyList<ResultatDeReaffectation>? Resultats { get; init; }

    /// <inheritdoc/>
    public bool EstTermine => Resultats is not null;

    /// <summary>The line of history of each: the same whenever the work is resumed, after all earlier ones.</summary>
    public Guid LigneDe(BeneficiaireId beneficiaire) =>
        Identifiants.DeterministeEtOrdonne(Le, "reaffectation", Id.ToString("N"), beneficiaire.ToString());

    /// <summary>
    /// Whether a colleague keeps for good the people who were lent for a time: the counsellor who would have taken them back is forgotten.
    /// </summary>
    private bool EstUnMaintien => Source == Cible.Id;

    /// <summary>Whether a dossier is still where it was when this was asked for, and may be moved by it.</summary>
    public bool Concerne(Beneficiaire dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        // Lines of history sort by when they were asked for: a dossier that moved since is no longer what was chosen.
        return dossier.EstSuivi
            && (EstUnMaintien ? dossier.ReferentInitial is not null : dossier.Referent != Cible.Id)
            && dossier.SuiviDepuis <= Le
            && (Source is { } source ? dossier.Referent == source : dossier.ReferentInitial == Cible.Id);
    }

    /// <summary>How a dossier comes to its new counsellor: whoever gets back to the first one is back.</summary>
    public TypeAffectation TypeDe(Beneficiaire avant)
    {
        ArgumentNullException.ThrowIfNull(avant);
        return Type is TypeAffectation.Temporaire && avant.ReferentInitial == Cible.Id ? TypeAffectation.Recuperation : Type;
    }

    /// <summary>What is told to one of the counsellors whom people leave: the same whenever it is resumed.</summary>
    public Depart Depart(ConseillerId de, IReadOnlyList<PersonnePartie> personnes) =>
        new()
        {
            Id = Identifiants.DeterministeEtOrdonne(Le, "depart", Id.ToString("N"), de.ToString()),
            Type = Type switch
            {
                TypeAffectation.Temporaire => TypeDeDepart.Temporaire,
                TypeAffectation.Recuperation => TypeDeDepart.Recuperation,
                TypeAffectation.Definitive or TypeAffectation.Ajout => TypeDeDepart.Definitive,
            },
            Chez = Cible,
            Le = Le,
            Personnes = personnes,
        };

    /// <summary>Why someone was not moved.</summary>
    public Refus Refus => Source is null ? RefusReaffectation.PlusARecuperer : RefusReaffectation.PlusDansLePortefeuille;
}

/// <summary>What became of one beneficiary.</summary>
/// <param name="Id">The dossier that was to move.</param>
/// <param name="Refus">Why not; null when it was done.</param>
public sealed record ResultatDeReaffectation(BeneficiaireId Id, Refus? Refus);

/// <summary>One move of the history. Whoever resumes an interrupted reassignment needs nothing else.</summary>
/// <param name="Ligne">The line.</param>
/// <param name="De">Who followed the person before.</param>
/// <param name="InitialAvant">Who would have taken the person back before; null when nobody.</param>
/// <param name="Initial">Who takes the person back from then on; null when nobody.</param>
public sealed record LigneDeReaffectation(Affectation Ligne, ConseillerId De, ConseillerId? InitialAvant, ConseillerId? Initial);

/// <summary>Refusals of this feature.</summary>
public static class RefusReaffectation
{
    /// <summary>The caller is not on the list of superviseurs.</summary>
    public static readonly Refus ReserveAuxSuperviseurs = new(
        RefusKind.Interdit,
        "reserve-aux-superviseurs",
        "Cette fonctionnalité est réservée aux superviseurs. Demandez l'ajout du module de réaffectation à votre compte."
    );

    /// <summary>No such counsellor in the superviseur's structure: absent and elsewhere are never told apart.</summary>
    public static readonly Refus ConseillerInconnu = new(
        RefusKind.Introuvable,
        "conseiller-inconnu",
        "Ce conseiller n'existe pas ou n'est pas de votre structure."
    );

    /// <summary>The person is not, or no longer, where the request says.</summary>
    public static readonly Refus PlusDansLePortefeuille = new(
        RefusKind.Conflit,
        "plus-dans-le-portefeuille",
        "Ce bénéficiaire n'est pas, ou n'est plus, dans le portefeuille du conseiller d'origine."
    );

    /// <summary>The person is no longer to be taken back.</summary>
    public static readonly Refus PlusARecuperer = new(
        RefusKind.Conflit,
        "plus-a-recuperer",
        "Ce bénéficiaire n'est plus en réaffectation temporaire, ou vient de changer de conseiller : rechargez la page."
    );

    /// <summary>The reason with a stored code.</summary>
    public static Refus De(string code) => code == PlusARecuperer.Code ? PlusARecuperer : PlusDansLePortefeuille;
}
