namespace Cej.Domain.Programmation;

/// <summary>Takes a person whose dossier is destroyed out of what a counsellor scheduled; what was for this person alone goes, text and all.</summary>
public sealed class TracesDesEnvoisProgrammes(IEnvoiProgrammeStore programmes) : ITracesDUnSuivi
{
    /// <inheritdoc/>
    /// <exception cref="IndisponibleException">Others wrote each time: the destruction is tried again as a whole.</exception>
    public async Task Effacer(BeneficiaireId id, ConseillerId chez, CancellationToken cancellationToken)
    {
        await Concurrence.Imposer(async () =>
        {
            foreach (var lu in await programmes.Lister(chez, cancellationToken))
            {
                if (lu.Value.Nomme(id) && await Effacer(id, lu, cancellationToken) is { } refus)
                    return refus;
            }

            return new Fait();
        });
    }

    private async Task<Refus?> Effacer(BeneficiaireId id, Stored<EnvoiProgramme> lu, CancellationToken cancellationToken) =>
        lu.Value.Sans(id) is { } reste
            ? (await programmes.Save(lu with { Value = reste }, cancellationToken)).Refus
            : (await programmes.Delete(lu, cancellationToken)).Refus;
}
