namespace Cej.Domain.Dossiers;

/// <summary>
/// What a young person is shown of the counsellor, copied into the dossier: the first page is read in one partition. It derives from the
/// dossier's history and from the counsellor's notice, and is made again whenever it is not there.
/// </summary>
/// <param name="Referent">Who follows the person.</param>
/// <param name="Nom">The counsellor's name.</param>
/// <param name="Initial">Who takes the person back; null when nobody does.</param>
/// <param name="Avant">That counsellor's name.</param>
/// <param name="Depuis">Since when the person is followed so.</param>
/// <param name="Important">The counsellor's notice, shown or not; null for none.</param>
public sealed record Affichage(
    ConseillerId Referent,
    NomComplet? Nom,
    ConseillerId? Initial,
    NomComplet? Avant,
    DateTimeOffset Depuis,
    MessageImportant? Important
)
{
    /// <summary>What a person with this history is shown.</summary>
    public static Affichage De(Beneficiaire dossier, IReadOnlyList<Affectation> historique, MessageImportant? important)
    {
        return new(
            dossier.Referent,
            Nommer(dossier.Referent),
            dossier.ReferentInitial,
            dossier.ReferentInitial is { } initial ? Nommer(initial) : null,
            dossier.SuiviDepuis,
            important
        );

        NomComplet? Nommer(ConseillerId id) => historique.LastOrDefault(ligne => ligne.Conseiller == id)?.Nom;
    }

    /// <summary>Whether it was made since the person was last given to somebody.</summary>
    public bool EstDe(Beneficiaire dossier) =>
        (Referent, Initial, Depuis) == (dossier.Referent, dossier.ReferentInitial, dossier.SuiviDepuis);
}

/// <summary>
/// Where it is kept, one a dossier. Whoever changes what it derives from has it forgotten afterwards; whoever makes it reads its version
/// first, so that nothing older is kept than what was there when it was last forgotten.
/// </summary>
public interface IAffichageStore
{
    /// <summary>What is kept, with the version to save another under. One point read.</summary>
    Task<AffichageLu> Find(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>Keeps it for a month, unless something else was kept or forgotten since that version.</summary>
    Task Save(BeneficiaireId id, Affichage affichage, string? version, CancellationToken cancellationToken);

    /// <summary>Forgets it, whatever it is; who is about to save one is refused.</summary>
    Task Oublier(BeneficiaireId id, CancellationToken cancellationToken);
}

/// <summary>What is kept of it.</summary>
/// <param name="Affichage">Null when there is none, or it was forgotten.</param>
/// <param name="Version">Null when there is nothing.</param>
public sealed record AffichageLu(Affichage? Affichage, string? Version);
