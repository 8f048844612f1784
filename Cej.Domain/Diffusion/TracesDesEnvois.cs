namespace Cej.Domain.Diffusion;

/// <summary>Takes a person whose dossier is destroyed out of a counsellor's lists and sends.</summary>
public sealed class TracesDesEnvois(IListeStore listes, IEnvoiStore envois) : ITracesDUnSuivi
{
    /// <inheritdoc/>
    /// <exception cref="IndisponibleException">Others wrote each time: the destruction is tried again as a whole.</exception>
    public async Task Effacer(BeneficiaireId id, ConseillerId chez, CancellationToken cancellationToken)
    {
        await Concurrence.Imposer(() => EffacerDesListes(id, chez, cancellationToken));
        await Concurrence.Imposer(() => EffacerDesEnvois(id, chez, cancellationToken));
    }

    private async Task<Result<Fait>> EffacerDesListes(BeneficiaireId id, ConseillerId chez, CancellationToken cancellationToken)
    {
        foreach (var lue in await listes.Lister(chez, cancellationToken))
        {
            Membre[] restants = [.. lue.Value.Membres.Where(membre => membre.Id != id)];
            if (restants.Length == lue.Value.Membres.Count)
                continue;
            var ecrite = await listes.Save(chez, lue.Value with { Membres = restants }, lue, cancellationToken);
            if (ecrite.Refus is { } refus)
                return refus;
        }

        return new Fait();
    }

    private async Task<Result<Fait>> EffacerDesEnvois(BeneficiaireId id, ConseillerId chez, CancellationToken cancellationToken)
    {
        await foreach (var lu in envois.ListerAvec(chez, id, cancellationToken))
        {
            var ecrit = await envois.Save(lu with { Value = lu.Value.Sans(id) }, cancellationToken);
            if (ecrit.Refus is { } refus)
                return refus;
        }

        return new Fait();
    }
}
