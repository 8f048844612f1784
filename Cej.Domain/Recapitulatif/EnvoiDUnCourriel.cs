namespace Cej.Domain.Recapitulatif;

/// <summary>What became of one counsellor's mail in a run.</summary>
internal abstract record Issue
{
    /// <summary>The mail service was asked to take it.</summary>
    public bool Demande { get; init; }

    public sealed record Envoye : Issue;

    /// <summary>There is nothing to send, or it was over before.</summary>
    public sealed record RienAFaire : Issue;

    /// <summary>Refused now; whether for good is seen from the others.</summary>
    public sealed record Refuse(Stored<EnvoiReserve> Reserve, string Code) : Issue;

    /// <summary>The service had taken it and could not deliver it.</summary>
    public sealed record Echoue : Issue;

    /// <summary>Another run may be at it: look again later.</summary>
    public sealed record PlusTard(DateTimeOffset PasAvant) : Issue;

    public sealed record Panne(Echec Echec) : Issue;
}

/// <summary>Sends one counsellor's mail of a day, at most once whatever happened to earlier attempts.</summary>
public sealed class EnvoiDUnCourriel(IRecapitulatifStore store, ICourrier courrier, IModeleDuRecapitulatif modele, TimeProvider clock)
{
    /// <summary>
    /// How long the mail service recognises a repetition by its first time; a request that is older it refuses. So a run that slept since
    /// its claim cannot send beside the one that took over.
    /// </summary>
    public static readonly TimeSpan Memoire = TimeSpan.FromMinutes(5);

    /// <summary>For clocks that differ and requests under way.</summary>
    private static readonly TimeSpan Marge = TimeSpan.FromMinutes(1);

    internal async Task<Issue> Envoyer(ConseillerId id, DateOnly jour, CancellationToken cancellationToken)
    {
        if (await store.Find(id, cancellationToken) is not { Accepte: true, NonLus: { } nonLus } destinataire)
            return new Issue.RienAFaire();

        var courriel = modele.Composer(destinataire, nonLus);
        var reserve = new EnvoiReserve
        {
            Conseiller = id,
            Jour = jour,
            PremierEnvoi = clock.GetUtcNow(),
            Contenu = nonLus,
            Empreinte = courriel.Empreinte,
        };
        return await store.Create(reserve, cancellationToken) is { } ecrite
            ? await Remettre(courriel, ecrite, cancellationToken)
            : await Reprendre(destinataire, reserve, cancellationToken);
    }

    /// <summary>Refused mails are believed, and marked, by whoever sees that others are not.</summary>
    internal Task Abandonner(Issue.Refuse refus, CancellationToken cancellationToken) =>
        store.Terminer(refus.Reserve.Value.Conseiller, refus.Reserve.Value.Jour, clock.GetUtcNow(), refus.Code, cancellationToken);

    /// <summary>So that a refused mail can be tried again.</summary>
    internal Task Liberer(Issue.Refuse refus, CancellationToken cancellationToken) => store.Liberer(refus.Reserve, cancellationToken);

    /// <summary>There is a claim already: of a run that is at work, or of one that died.</summary>
    private async Task<Issue> Reprendre(Destinataire destinataire, EnvoiReserve nouvelle, CancellationToken cancellationToken)
    {
        var etat = await store.FindEtat(nouvelle.Conseiller, nouvelle.Jour, cancellationToken);
        if (etat.Termine)
            return new Issue.RienAFaire();
        if (etat.Reserve is not { } ancienne)
            return new Issue.PlusTard(nouvelle.PremierEnvoi); // given back in between

        var debut = ancienne.Value.PremierEnvoi;
        var age = nouvelle.PremierEnvoi - debut;
        if (age < Plan.Bail)
            return new Issue.PlusTard(debut + Plan.Bail);
        if (age < Memoire - Marge)
        {
            var courriel = modele.Composer(destinataire, ancienne.Value.Contenu);
            return courriel.Empreinte == ancienne.Value.Empreinte
                ? await Remettre(courriel, ancienne, cancellationToken)
                : new Issue.PlusTard(debut + Memoire + Marge);
        }

        return age < Memoire + Marge
            ? new Issue.PlusTard(debut + Memoire + Marge)
            : await Retrouver(destinataire, ancienne, nouvelle, cancellationToken);
    }

    /// <summary>Too old to be repeated: only the service knows whether the mail left.</summary>
    private async Task<Issue> Retrouver(
        Destinataire destinataire,
        Stored<EnvoiReserve> ancienne,
        EnvoiReserve nouvelle,
        CancellationToken cancellationToken
    )
    {
        switch (await courrier.Retrouver(nouvelle.Operation, cancellationToken))
        {
            case Sort.Remis:
                return await Terminer(nouvelle, cancellationToken);
            case Sort.Echoue(var code):
                await store.Terminer(nouvelle.Conseiller, nouvelle.Jour, clock.GetUtcNow(), code, cancellationToken);
                return new Issue.Echoue();
            case Sort.Injoignable(var code, var apres):
                return new Issue.Panne(new(code, apres));
            default:
                return await store.Save(nouvelle, ancienne.Version, cancellationToken) is { } renouvelee
                    ? await Remettre(modele.Composer(destinataire, nouvelle.Contenu), renouvelee, cancellationToken)
                    : new Issue.PlusTard(nouvelle.PremierEnvoi + Plan.Bail);
        }
    }

    private async Task<Issue> Remettre(Courriel courriel, Stored<EnvoiReserve> reserve, CancellationToken cancellationToken)
    {
        var (operation, premierEnvoi) = (reserve.Value.Operation, reserve.Value.PremierEnvoi);
        Issue issue;
        switch (await courrier.Remettre(courriel, operation, premierEnvoi, cancellationToken))
        {
            case Remise.Acceptee:
                issue = await Terminer(reserve.Value, cancellationToken);
                break;
            case Remise.Refusee(var code):
                issue = new Issue.Refuse(reserve, code);
                break;
            case Remise.Reportee(var code, var apres):
                await store.Liberer(reserve, cancellationToken);
                issue = new Issue.Panne(new(code, apres));
                break;
            case Remise.Incertaine(var code, var apres):
                issue = new Issue.Panne(new(code, apres));
                break;
            case var autre:
                throw new InvalidOperationException($"Unknown answer {autre.GetType().Name}.");
        }

        return issue with
        {
            Demande = true,
        };
    }

    private async Task<Issue> Terminer(EnvoiReserve reserve, CancellationToken cancellationToken)
    {
        await store.Terminer(reserve.Conseiller, reserve.Jour, clock.GetUtcNow(), null, cancellationToken);
        return new Issue.Envoye();
    }
}
