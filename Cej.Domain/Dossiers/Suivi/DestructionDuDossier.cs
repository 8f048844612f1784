namespace Cej.Domain.Dossiers;

/// <summary>What a feature keeps of a person beside the dossier, such as a name in a counsellor's list.</summary>
public interface ITracesDUnSuivi
{
    /// <summary>Takes the person out of what is kept with one counsellor; again, it changes nothing.</summary>
    Task Effacer(BeneficiaireId id, ConseillerId chez, CancellationToken cancellationToken);
}

/// <summary>Destroys a dossier whose follow-up ended, with all that names the person elsewhere; what was cut off is done again from the start.</summary>
public sealed class DestructionDuDossier(IDossierStore dossiers, DestructionDesPieces pieces, IEnumerable<ITracesDUnSuivi> traces)
{
    /// <summary>Afterwards, an anonymous mark says that the dossier was.</summary>
    public async Task Detruire(BeneficiaireId id, CancellationToken cancellationToken)
    {
        // First: the history says with whom there are traces, and goes with the dossier.
        if (await dossiers.FindFiche(id, cancellationToken) is (var dossier, var historique))
        {
            var chez = historique.Select(ligne => ligne.Conseiller).Append(dossier.Value.Referent).Distinct();
            await Effacer(new(id, [.. chez]), cancellationToken);
        }

        await pieces.Detruire(id, cancellationToken);
        await dossiers.Purger(id, NomsAilleurs.Effaces, cancellationToken);
    }

    /// <summary>Takes the name of a dossier that was destroyed a month ago out of what its counsellors keep.</summary>
    public async Task Achever(Stored<TracesRestantes> restantes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(restantes);
        await Effacer(restantes.Value, cancellationToken);
        await dossiers.OublierTraces(restantes, cancellationToken);
    }

    private async Task Effacer(TracesRestantes restantes, CancellationToken cancellationToken)
    {
        foreach (var chez in restantes.Chez)
        {
            foreach (var trace in traces)
                await trace.Effacer(restantes.Id, chez, cancellationToken);
        }
    }
}
