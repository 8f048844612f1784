namespace Cej.Domain.Diffusion;

/// <summary>Who got a file that was sent to several people: what its send says.</summary>
public sealed class DestinatairesDePiece(IEnvoiStore envois) : IDestinatairesDePiece
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<(BeneficiaireId Conversation, long Numero)>> De(
        ConseillerId espace,
        Guid envoi,
        CancellationToken cancellationToken
    ) =>
        await envois.Find(espace, envoi, cancellationToken) is { Value: var trouve }
            ?
            [
                .. trouve
                    .Destinataires.Zip(trouve.Resultats ?? [])
                    .Where(paire => paire.Second.Numero is not null)
                    .Select(paire => (paire.First.Id, paire.Second.Numero!.Value)),
            ]
            : [];
}
