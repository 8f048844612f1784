using Cej.Domain.Dossiers;

namespace Cej.Domain.Portefeuille;

/// <summary>Destroys archives 2 years after they were made.</summary>
public sealed class PurgerArchivesHandler(IDossierStore dossiers, DestructionDuDossier destruction, TimeProvider clock)
{
    /// <summary>How many were destroyed; running it again after a crash goes on where it stopped.</summary>
    public async Task<int> Handle(CancellationToken cancellationToken)
    {
        var detruits = 0;
        await foreach (var id in dossiers.Echus(clock.GetUtcNow(), cancellationToken))
        {
            await destruction.Detruire(id, cancellationToken);
            detruits++;
        }

        return detruits;
    }
}
