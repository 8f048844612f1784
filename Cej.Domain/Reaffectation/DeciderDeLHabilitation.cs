namespace Cej.Domain.Reaffectation;

/// <summary>Answers a counsellor's request.</summary>
/// <param name="Demande">Whose request.</param>
/// <param name="Accordee">Whether the right is granted.</param>
/// <param name="Structure">Where; for a right that is granted.</param>
/// <param name="Par">The caller, who must be an operator.</param>
public sealed record DeciderDeLHabilitation(ConseillerId Demande, bool? Accordee, string? Structure, Appelant Par);

/// <summary>What waits for an operator.</summary>
/// <param name="Page">Requests, from the oldest.</param>
/// <param name="Structures">The structures that a right can be granted for, by name.</param>
public sealed record DemandesEnAttente(PageDeListe<DemandeDHabilitation> Page, IReadOnlyList<string> Structures);

/// <summary>For operators alone: sees the requests that wait, and grants or refuses each once.</summary>
public sealed class DeciderDeLHabilitationHandler(
    IDemandesDHabilitation demandes,
    StructuresConnues structures,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    private static readonly Refus Inconnue = new(RefusKind.Introuvable, "demande-inconnue", "Cette demande n'existe pas.");

    private static readonly Refus DejaTraitee = new(
        RefusKind.Conflit,
        "demande-deja-traitee",
        "Une autre réponse a déjà été donnée à cette demande : rechargez la page."
    );

    /// <summary>A page of what waits.</summary>
    public async Task<Result<DemandesEnAttente>> Lister(string? apres, int limite, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;
        if (!Rang.TryLire(apres, out var rang))
            return Pagination.CurseurInvalide;

        var reading = demandes.Lister(cancellationToken);
        var connues = await structures.Lister(cancellationToken);
        var page = Pagination.Page(
            (await reading).Where(demande => demande.Decision is null),
            demande => new Rang(demande.Le.UtcTicks.ToString("D19", CultureInfo.InvariantCulture), "", demande.Par.Value),
            false,
            rang,
            limite
        );
        journal.Consigner(appelant, ActionConsignee.DemandesDHabilitationLues);
        return new DemandesEnAttente(page, connues);
    }

    /// <summary>The answer; the same again changes nothing, another one is refused.</summary>
    public async Task<Result<DemandeDHabilitation>> Handle(DeciderDeLHabilitation command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;
        if (command.Accordee is not { } accordee)
            return Refus.DeChamps(new ErreurDeChamp("accordee", "Indiquez true ou false."));
        if (!accordee && command.Structure is not null)
            return Refus.DeChamps(new ErreurDeChamp("structure", "Un refus n'a pas de structure."));
        var structure = accordee ? await structures.Lire(command.Structure, cancellationToken) : (Result<string>)"";
        if (structure.Refus is { } faute)
            return faute;

        return await Concurrence.Reessayer(() => Decider(command, accordee ? structure.Value : null, cancellationToken));
    }

    private async Task<Result<DemandeDHabilitation>> Decider(
        DeciderDeLHabilitation command,
        string? structure,
        CancellationToken cancellationToken
    )
    {
        if (await demandes.Find(command.Demande, cancellationToken) is not var (demande, version))
            return Inconnue;
        if (demande.Decision is { } deja)
            return deja.Structure == structure ? demande : DejaTraitee;

        var decision = new Decision(clock.GetUtcNow(), structure);
        var decidee = demande with { Decision = decision };
        var ecrite = structure is null
            ? await demandes.Save(decidee, version, cancellationToken)
            : await demandes.Accorder(decidee, version, new(demande.Email, structure, decision.Le, demande.Par), cancellationToken);
        if (ecrite.Refus is { } refus)
            return refus;
        journal.Consigner(command.Par, structure is null ? ActionConsignee.HabilitationRefusee : ActionConsignee.SuperviseurHabilite);
        return decidee;
    }
}
