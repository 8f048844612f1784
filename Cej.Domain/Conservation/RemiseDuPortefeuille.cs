using Cej.Domain.Conseillers;
using Cej.Domain.Reaffectation;

namespace Cej.Domain.Conservation;

/// <summary>
/// Hands on the young people of a counsellor who goes for good: whom a colleague lent goes back, whom a colleague has stays there, and the
/// others go to a superviseur of the structure, who gives them on. Each step is a reassignment, which is resumed by itself when it is cut off.
/// </summary>
public sealed class RemiseDuPortefeuille(
    IEspaceStore espaces,
    IDossierStore dossiers,
    IConseillerStore conseillers,
    ISuperviseurs superviseurs,
    IReaffectationStore reaffectations,
    EcrireEspace ecrire,
    Deplacements deplacements,
    EffetsManquants effets,
    TimeProvider clock
)
{
    /// <summary>The request says nothing but "everyone".</summary>
    private static readonly Empreinte Remise = Empreinte.De("remise");

    /// <summary>Done when nobody is left in the portfolio and nobody is to come back to it; again, it changes nothing.</summary>
    /// <param name="de">Who goes.</param>
    /// <param name="structure">The structure of the counsellor's agency; null without one.</param>
    /// <param name="identite">Who decided it, for the access audit.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IndisponibleException">One of the reassignments was cut off before: to be done again in a minute.</exception>
    public async Task<Result<Fait>> Remettre(ConseillerId de, string? structure, Empreinte identite, CancellationToken cancellationToken)
    {
        await Achever(de, cancellationToken);
        foreach (var chez in (await espaces.ListerRetours(de, cancellationToken)).GroupBy(retour => retour.Chez))
            await Deplacer(
                de,
                chez.Key.Id,
                chez.Key,
                TypeAffectation.Definitive,
                chez.Select(retour => retour.Id),
                identite,
                cancellationToken
            );

        var lignes = (await espaces.Lister(de, cancellationToken)).Suivis;
        if (lignes.Count == 0)
            return new Fait();
        var rendus = await Rendre(de, lignes, identite, cancellationToken);
        BeneficiaireId[] restants = [.. lignes.Select(ligne => ligne.Id).Where(id => !rendus.Contains(id))];
        if (restants.Length > 0)
        {
            if (await Superviseur(de, structure, cancellationToken) is not { } superviseur)
                return RefusConservation.SansSuperviseur;
            await Deplacer(de, de, superviseur, TypeAffectation.Definitive, restants, identite, cancellationToken);
        }

        // Rows that were behind, of follow-ups that have ended.
        await effets.Handle([.. lignes.Select(ligne => ligne.Id)], cancellationToken);
        await OterCeQuiReste(de, cancellationToken);
        return new Fait();
    }

    /// <summary>What was begun and cut off: once the space is closed, its end would still write there who has left.</summary>
    private async Task Achever(ConseillerId de, CancellationToken cancellationToken)
    {
        await foreach (var begun in ADeplacer(de, cancellationToken))
            await deplacements.Mener(begun, cancellationToken);
    }

    /// <summary>The reassignments under way that may move people of a counsellor: whoever takes people back takes them from anybody.</summary>
    private IAsyncEnumerable<Stored<DemandeDeReaffectation>> ADeplacer(ConseillerId de, CancellationToken cancellationToken) =>
        reaffectations
            .Inacheves(clock.GetUtcNow().AddDays(1), cancellationToken)
            .Where(begun => begun.Value.Source is null || begun.Value.Source == de);

    /// <summary>
    /// Takes away rows whose people are with somebody else already: written by a host that had stood still, whose reassignment others have
    /// ended. While one that was cut off is still to end, its rows stay: its timer ends it within a minute.
    /// </summary>
    private async Task OterCeQuiReste(ConseillerId de, CancellationToken cancellationToken)
    {
        var reading = espaces.ListerRetours(de, cancellationToken);
        var lignes = (await espaces.Lister(de, cancellationToken)).Suivis;
        if (lignes.Count + (await reading).Count == 0)
            return;
        if (await ADeplacer(de, cancellationToken).AnyAsync(cancellationToken))
            throw new IndisponibleException($"A reassignment from {de} is still to end.", retryAfter: TimeSpan.FromMinutes(1));
        var dossiersLus = await Task.WhenAll(lignes.Select(ligne => dossiers.Find(ligne.Id, cancellationToken)));
        Retrait[] ailleurs =
        [
            .. dossiersLus
                .Select(lu => lu?.Value)
                .OfType<Beneficiaire>()
                .Where(dossier => dossier.Referent != de)
                .Select(dossier => new Retrait(dossier.Id, dossier.Revision)),
        ];
        await ecrire.Retirer(de, ailleurs, static _ => Task.CompletedTask, cancellationToken);
    }

    /// <summary>Gives back whom a colleague lent who is still there.</summary>
    private async Task<HashSet<BeneficiaireId>> Rendre(
        ConseillerId de,
        IReadOnlyList<Suivi> lignes,
        Empreinte identite,
        CancellationToken cancellationToken
    )
    {
        List<(ConseillerId A, BeneficiaireId Qui)> pretes = [];
        foreach (var ligne in lignes.Where(ligne => ligne.ReaffectationTemporaire))
        {
            if (await dossiers.Find(ligne.Id, cancellationToken) is { Value.ReferentInitial: { } initial })
                pretes.Add((initial, ligne.Id));
        }

        HashSet<BeneficiaireId> rendus = [];
        foreach (var prete in pretes.GroupBy(prete => prete.A, prete => prete.Qui))
        {
            if (await conseillers.Find(prete.Key, cancellationToken) is not { Value: var initial })
                continue;
            await Deplacer(de, null, new(initial.Id, initial.Nom), TypeAffectation.Recuperation, prete, identite, cancellationToken);
            rendus.UnionWith(prete);
        }

        return rendus;
    }

    private async Task Deplacer(
        ConseillerId de,
        ConseillerId? source,
        Collegue cible,
        TypeAffectation type,
        IEnumerable<BeneficiaireId> qui,
        Empreinte identite,
        CancellationToken cancellationToken
    )
    {
        foreach (var lot in qui.Chunk(DemandeDeReaffectation.BeneficiairesMaximum))
        {
            // The same when it is done again: what was written down is gone on with.
            var id = Identifiants.Deterministe("remise", de.ToString(), cible.Id.ToString(), string.Join(',', lot));
            var demande = new DemandeDeReaffectation
            {
                Id = id,
                // Kept with who receives them: the space of who goes is about to end.
                Par = cible,
                Identite = identite,
                Type = type,
                Source = source,
                Cible = cible,
                Beneficiaires = lot,
                Le = clock.GetUtcNow(),
                Empreinte = Remise,
            };
            await deplacements.Commencer(demande, cancellationToken);
        }
    }

    /// <summary>Of those whose own agency is of the structure, and who can give people on there, the one who signed in last.</summary>
    private async Task<Collegue?> Superviseur(ConseillerId de, string? structure, CancellationToken cancellationToken)
    {
        if (structure is null)
            return null;
        List<Conseiller> possibles = [];
        foreach (var ligne in (await superviseurs.Lister(cancellationToken)).Where(ligne => ligne.Structure == structure))
        {
            if (
                ligne.Pour is { } id
                && id != de
                && await conseillers.Find(id, cancellationToken) is { Value: var connu }
                && connu.Agence?.Structure == structure
            )
                possibles.Add(connu);
        }

        return possibles.MaxBy(connu => connu.DerniereConnexion) is { } choisi ? new(choisi.Id, choisi.Nom) : null;
    }
}
