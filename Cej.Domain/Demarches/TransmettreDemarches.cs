namespace Cej.Domain.Demarches;

/// <summary>Tells the partner, and those who look at it, what became of a démarche. Guide: "La démarche est créée et répercutée".</summary>
/// <remarks>
/// The démarche is its own outbox: its transmission waits, in the very commit of the change, until the partner has answered for that
/// revision. A crash at any point leaves it waiting, and the timer sends it again.
/// </remarks>
public sealed class TransmettreDemarchesHandler(
    IDemarcheStore demarches,
    IDossierStore dossiers,
    IPartenaireDesDemarches partenaire,
    IChatNotifier notifier,
    TimeProvider clock
)
{
    /// <summary>How many answers that do not count end a run of the timer: the partner is away, and each call waits.</summary>
    private const int EchecsTolerables = 3;

    /// <summary>Sends one démarche until the partner has its present revision, refuses it or does not answer. False in the last case.</summary>
    public async Task<bool> Transmettre(BeneficiaireId dossier, Guid id, CancellationToken cancellationToken)
    {
        var beneficiaire = (await dossiers.Find(dossier, cancellationToken))?.Value;
        if (beneficiaire is null)
            return true;
        await Prevenir(beneficiaire, cancellationToken);
        while (
            await demarches.Find(dossier, id, cancellationToken) is { Value: { Transmission.Etat: EtatDeTransmission.EnAttente } envoyee }
        )
        {
            var reponse = await partenaire.Transmettre(beneficiaire, envoyee, cancellationToken);
            var notee = await Concurrence.Reessayer(() => Noter(envoyee, reponse, cancellationToken));
            if (notee.Refus is not null)
                continue; // it changed meanwhile: the partner has to hear of that too
            await Prevenir(beneficiaire, cancellationToken);
            if (reponse is ReponseDuPartenaire.Indisponible)
                return false;
        }

        return true;
    }

    /// <summary>Sends what is due; how many the partner answered for. Ends early while the partner does not.</summary>
    public async Task<int> Reprendre(CancellationToken cancellationToken)
    {
        var (faites, echecs) = (0, 0);
        await foreach (var due in demarches.ATransmettre(clock.GetUtcNow(), cancellationToken))
        {
            if (await Transmettre(due.Dossier, due.Id, cancellationToken))
                faites++;
            else if (++echecs == EchecsTolerables)
                break;
        }

        return faites;
    }

    /// <summary>Writes down what became of a revision; refused for good when it is no longer the present one.</summary>
    private async Task<Result<Stored<Demarche>>> Noter(Demarche envoyee, ReponseDuPartenaire reponse, CancellationToken cancellationToken)
    {
        if (
            await demarches.Find(envoyee.Dossier, envoyee.Id, cancellationToken) is not { } actuelle
            || actuelle.Value.Revision != envoyee.Revision
            || actuelle.Value.Transmission.Etat is not EtatDeTransmission.EnAttente
        )
        {
            return Concurrence.VersionPerimee with { Definitif = true };
        }

        var instant = clock.GetUtcNow();
        var avant = actuelle.Value.Transmission;
        var apres = reponse switch
        {
            ReponseDuPartenaire.Acceptee(var reference) => avant.Accepter(reference, instant),
            ReponseDuPartenaire.Refusee(var raison) => avant.Refuser(raison, instant),
            ReponseDuPartenaire.Indisponible(var delai) => avant.Reporter(delai, instant),
            _ => throw new InvalidOperationException($"Unknown answer {reponse.GetType().Name}."),
        };
        return await demarches.Save(actuelle.Value with { Transmission = apres }, actuelle.Version, cancellationToken);
    }

    private Task Prevenir(Beneficiaire beneficiaire, CancellationToken cancellationToken) =>
        notifier.Prevenir(Conversation.De(beneficiaire), new EvenementDeChat.DemarchesModifiees(), cancellationToken);
}
