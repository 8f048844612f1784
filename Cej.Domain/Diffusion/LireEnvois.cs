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

/// <summary>A page of sends.</summary>
/// <param name="Envois">The newest first; fewer than asked for when some were erased.</param>
/// <param name="Suivant">Where the next page begins; null at the end.</param>
public sealed record EnvoisLus(IReadOnlyList<EnvoiVu> Envois, Guid? Suivant);

/// <summary>Reads what was sent to several people. Guide: "Voir les messages envoyés à mes listes de diffusion".</summary>
public sealed class LireEnvoisHandler(IEnvoiStore envois, IEspaceStore espaces)
{
    /// <summary>The latest sends, below an identifier.</summary>
    public async Task<Result<EnvoisLus>> Lister(Guid? avant, int limite, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var reading = espaces.Lister(par.Id, cancellationToken);
        var page = await envois.Lister(par.Id, avant, limite, cancellationToken);
        var lusJusqua = (await reading).Suivis.ToDictionary(suivi => suivi.Id, suivi => suivi.Conversation.LuParBeneficiaire);
        return new EnvoisLus(
            [.. page.Where(envoi => !envoi.EstEfface).Select(envoi => Voir(envoi, lusJusqua))],
            page.Count == limite ? page[^1].Id : null
        );
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
