namespace Cej.Domain.Dossiers;

/// <summary>A change that the feed of changes shows.</summary>
public abstract record ChangementObserve
{
    private ChangementObserve() { }

    /// <summary>A dossier or its conversation changed.</summary>
    public sealed record DossierModifie(BeneficiaireId Id) : ChangementObserve;

    /// <summary>An address was reserved for a dossier.</summary>
    public sealed record EmailReserve(AdresseEmail Email, BeneficiaireId Pour, DateTimeOffset Le) : ChangementObserve;
}

/// <summary>The feed of changes, with a bookmark kept beside the documents.</summary>
public interface IFluxDesChangements
{
    /// <summary>What changed behind a bookmark, at least once; null reads on from the one that was kept.</summary>
    Task<PageDuFlux> Lire(string? signet, CancellationToken cancellationToken);

    /// <summary>Keeps a bookmark, with the dossiers that were passed over.</summary>
    Task Garder(string signet, IReadOnlyCollection<BeneficiaireId> aPart, CancellationToken cancellationToken);
}

/// <summary>A page of the feed.</summary>
/// <param name="Changements">In order per dossier.</param>
/// <param name="Signet">The bookmark behind it, opaque.</param>
/// <param name="DerniereDuFlux">Whether nothing more was there when it was read.</param>
public sealed record PageDuFlux(IReadOnlyList<ChangementObserve> Changements, string Signet, bool DerniereDuFlux)
{
    /// <summary>With the bookmark that was kept: the dossiers that were passed over before it.</summary>
    public IReadOnlyList<BeneficiaireId> APart { get; init; } = [];

    /// <summary>Whether documents were read that the bookmark spares the next run, also such as nobody has to look at.</summary>
    public bool Avance { get; init; }
}

/// <summary>
/// Runs again, from the feed, the effects that a crash or an outage may have left undone, and makes devices ring whose push service had to
/// be waited for.
/// </summary>
public sealed class RejouerEffetsHandler(
    IFluxDesChangements flux,
    EffetsManquants effets,
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    ITelephones telephones,
    TimeProvider clock
)
{
    /// <summary>A reservation older than this without a dossier is given up: no addition takes so long.</summary>
    public static readonly TimeSpan DelaiAjout = TimeSpan.FromMinutes(2);

    /// <summary>More that fail are no accident of theirs: the feed waits.</summary>
    private const int APartMaximum = 200;

    /// <summary>
    /// Reads the feed to its end; how many changes were looked at. A dossier that fails is passed over and tried again in each run: the
    /// others do not wait for it.
    /// </summary>
    /// <exception cref="AggregateException">Some dossiers fail.</exception>
    public async Task<int> Handle(CancellationToken cancellationToken)
    {
        Dictionary<BeneficiaireId, Exception> fautes = [];
        var vus = await Lire(fautes, cancellationToken);
        await telephones.Reprendre(cancellationToken);
        return fautes.Count == 0 ? vus : throw new AggregateException("Some dossiers are passed over.", fautes.Values);
    }

    private async Task<int> Lire(Dictionary<BeneficiaireId, Exception> fautes, CancellationToken cancellationToken)
    {
        var page = await flux.Lire(null, cancellationToken);
        foreach (var id in page.APart)
            await Essayer(new ChangementObserve.DossierModifie(id), fautes, cancellationToken);
        var gueris = page.APart.Count > fautes.Count;
        for (var vus = 0; ; page = await flux.Lire(page.Signet, cancellationToken))
        {
            foreach (var changement in page.Changements.Distinct())
            {
                if (!await Essayer(changement, fautes, cancellationToken))
                    return vus;
                vus++;
            }

            if (page.Avance || gueris)
                await flux.Garder(page.Signet, fautes.Keys, cancellationToken);
            if (page.DerniereDuFlux)
                return vus;
        }
    }

    /// <summary>False when the page has to be read again later.</summary>
    private async Task<bool> Essayer(
        ChangementObserve changement,
        Dictionary<BeneficiaireId, Exception> fautes,
        CancellationToken cancellationToken
    )
    {
        var dossier = changement switch
        {
            ChangementObserve.DossierModifie(var id) => id,
            ChangementObserve.EmailReserve reservation => reservation.Pour,
            _ => throw new InvalidOperationException($"Unknown change {changement.GetType().Name}."),
        };
        try
        {
            return await Rejouer(changement, cancellationToken);
        }
        catch (Exception faute) when (faute is not (IndisponibleException or OperationCanceledException) && fautes.Count < APartMaximum)
        {
            fautes[dossier] = faute;
            return true;
        }
    }

    /// <summary>False when the page has to be read again later.</summary>
    private async Task<bool> Rejouer(ChangementObserve changement, CancellationToken cancellationToken)
    {
        switch (changement)
        {
            case ChangementObserve.DossierModifie(var id):
                await effets.Handle([id], cancellationToken);
                return true;
            case ChangementObserve.EmailReserve(var email, var pour, var le):
                if (await dossiers.Find(pour, cancellationToken) is not null)
                    return true;
                if (clock.GetUtcNow() - le < DelaiAjout)
                    return false;
                // First make sure that the dossier can no longer appear, then free its address.
                if (await dossiers.Condamner(pour, cancellationToken))
                    await annuaire.Liberer(email, null, pour, cancellationToken);
                return true;
            default:
                throw new InvalidOperationException($"Unknown change {changement.GetType().Name}.");
        }
    }
}
