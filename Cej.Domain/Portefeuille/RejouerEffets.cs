using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;

namespace Cej.Domain.Portefeuille;

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

    /// <summary>Keeps a bookmark.</summary>
    Task Garder(string signet, CancellationToken cancellationToken);
}

/// <summary>A page of the feed.</summary>
/// <param name="Changements">In order per dossier.</param>
/// <param name="Signet">The bookmark behind it, opaque.</param>
/// <param name="DerniereDuFlux">Whether nothing more was there when it was read.</param>
public sealed record PageDuFlux(IReadOnlyList<ChangementObserve> Changements, string Signet, bool DerniereDuFlux);

/// <summary>Runs again, from the feed, the effects that a crash or an outage may have left undone.</summary>
public sealed class RejouerEffetsHandler(
    IFluxDesChangements flux,
    EffetsManquants effets,
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    TimeProvider clock
)
{
    /// <summary>A reservation older than this without a dossier is given up: no addition takes so long.</summary>
    public static readonly TimeSpan DelaiAjout = TimeSpan.FromMinutes(2);

    /// <summary>Reads the feed to its end; how many changes were looked at.</summary>
    public async Task<int> Handle(CancellationToken cancellationToken)
    {
        string? signet = null;
        for (var vus = 0; ; )
        {
            var page = await flux.Lire(signet, cancellationToken);
            signet = page.Signet;
            foreach (var changement in page.Changements.Distinct())
            {
                if (!await Rejouer(changement, cancellationToken))
                    return vus;
                vus++;
            }

            if (page.Changements.Count > 0)
                await flux.Garder(signet, cancellationToken);
            if (page.DerniereDuFlux)
                return vus;
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
