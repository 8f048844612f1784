using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Diffusion;

/// <summary>A send as it is shown.</summary>
/// <param name="Envoi">What was sent.</param>
/// <param name="Lus">The recipients who have read it, of those still in the portfolio.</param>
public sealed record EnvoiVu(Envoi Envoi, IReadOnlySet<BeneficiaireId> Lus)
{
    /// <summary>How many of a list's members have read it.</summary>
    public int LusDans(ListeVisee liste)
    {
        ArgumentNullException.ThrowIfNull(liste);
        return liste.Membres.Count(Lus.Contains);
    }
}

/// <summary>Reads what was sent to several people. Guide: "Voir les messages envoyés à mes listes de diffusion".</summary>
public sealed class LireEnvoisHandler(IEnvoiStore envois, IEspaceStore espaces)
{
    /// <summary>The latest sends, the newest first; only those addressed to a list when one is given.</summary>
    public async Task<Result<IReadOnlyList<EnvoiVu>>> Lister(
        Guid? avant,
        int limite,
        Appelant appelant,
        CancellationToken cancellationToken
    )
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var reading = espaces.Lister(par.Id, cancellationToken);
        var page = await envois.Lister(par.Id, avant, limite, cancellationToken);
        var lusJusqua = (await reading).Suivis.ToDictionary(suivi => suivi.Id, suivi => suivi.Conversation.LuParBeneficiaire);
        return page.Select(envoi => Voir(envoi, lusJusqua)).ToArray();
    }

    private static EnvoiVu Voir(Envoi envoi, Dictionary<BeneficiaireId, long> lusJusqua) =>
        new(
            envoi,
            envoi
                .Destinataires.Zip(envoi.Resultats ?? [])
                .Where(paire => paire.Second.Numero is { } numero && lusJusqua.GetValueOrDefault(paire.First.Id) >= numero)
                .Select(paire => paire.First.Id)
                .ToHashSet()
        );
}
