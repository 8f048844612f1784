namespace Cej.Domain.Reaffectation;

/// <summary>The form "Réaffectation".</summary>
/// <param name="Source">Whose beneficiaries they are.</param>
/// <param name="Cible">Who is to follow them.</param>
/// <param name="Beneficiaires">Whom to move, 1 to 200.</param>
/// <param name="Temporaire">Whether the first counsellor is to take them back.</param>
/// <param name="CleIdempotence">The same key with the same content gives the first answer again; null never repeats.</param>
/// <param name="Par">The caller, who must be a superviseur.</param>
public sealed record Reaffecter(
    Guid? Source,
    Guid? Cible,
    IReadOnlyList<Guid> Beneficiaires,
    bool? Temporaire,
    string? CleIdempotence,
    Appelant Par
);

/// <summary>Moves beneficiaries from one portfolio to another. Guide: "Le module de réaffectation" (1) to (4).</summary>
/// <remarks>
/// What is to be done is written down first; each step after that is found done when it is tried again. The same request repeated, or a
/// crash made good by <see cref="Deplacements"/>, ends with everyone in exactly one portfolio and one line of history.
/// </remarks>
public sealed class ReaffecterHandler(
    Perimetre perimetre,
    IReaffectationStore reaffectations,
    Deplacements deplacements,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>The reassignment with the result of each beneficiary, or a refusal.</summary>
    public async Task<Result<DemandeDeReaffectation>> Handle(Reaffecter command, CancellationToken cancellationToken)
    {
        var droit = await perimetre.Lire(command.Par, cancellationToken);
        if (droit.Refus is { } refus)
            return refus;
        if (Verifier(command) is { Count: > 0 } erreurs)
            return Refus.DeChamps(erreurs);

        var (par, structure) = droit.Value;
        ConseillerId source = new(command.Source!.Value);
        ConseillerId cible = new(command.Cible!.Value);
        var readingSource = perimetre.Trouver(source, structure, cancellationToken);
        var readingCible = perimetre.Trouver(cible, structure, cancellationToken);
        var id = command.CleIdempotence is { } cle
            ? Identifiants.Deterministe("reaffectation", par.Id.ToString(), cle)
            : identifiants.Nouveau();
        var deja = command.CleIdempotence is null ? null : await reaffectations.Find(par.Id, id, cancellationToken);
        var (origine, destination) = (await readingSource, await readingCible);
        if (deja is not null)
            return await deplacements.Reprendre(deja, EmpreinteDe(command), cancellationToken);
        if (origine is null || destination is null)
            return RefusReaffectation.ConseillerInconnu;

        var reaffectation = new DemandeDeReaffectation
        {
            Id = id,
            Par = new(par.Id, par.Nom),
            Identite = par.Identite,
            Type = command.Temporaire!.Value ? TypeAffectation.Temporaire : TypeAffectation.Definitive,
            Source = source,
            Cible = new(cible, destination.Nom),
            Beneficiaires = [.. command.Beneficiaires.Distinct().Select(beneficiaire => new BeneficiaireId(beneficiaire))],
            Le = clock.GetUtcNow(),
            Empreinte = EmpreinteDe(command),
        };
        return await deplacements.Commencer(reaffectation, cancellationToken);
    }

    private static List<ErreurDeChamp> Verifier(Reaffecter command)
    {
        List<ErreurDeChamp> erreurs = [];
        if (command.Temporaire is null)
            erreurs.Add(new("temporaire", "Choisissez si la réaffectation est définitive ou temporaire."));
        if (command.Source is null)
            erreurs.Add(new("source", "Indiquez le conseiller dont les bénéficiaires sont à réaffecter."));
        if (command.Cible is null)
            erreurs.Add(new("cible", "Indiquez le conseiller destinataire."));
        else if (command.Cible == command.Source)
            erreurs.Add(new("cible", "Le conseiller destinataire doit être un autre que le conseiller d'origine."));
        var nombre = command.Beneficiaires.Distinct().Count();
        if (nombre is 0 or > DemandeDeReaffectation.BeneficiairesMaximum)
            erreurs.Add(new("beneficiaires", $"Choisissez de 1 à {DemandeDeReaffectation.BeneficiairesMaximum} bénéficiaires."));
        return erreurs;
    }

    private static Empreinte EmpreinteDe(Reaffecter command) =>
        Empreinte.De(
            $"{command.Source}\n{command.Cible}\n{command.Temporaire}\n{string.Join(',', command.Beneficiaires.Distinct().Order())}"
        );
}
