using Cej.Domain.Conseillers;

namespace Cej.Domain.Actualites;

/// <summary>The news as its reader sees it.</summary>
/// <param name="Page">Pinned first, then the newest.</param>
/// <param name="NonVues">How many came out since the counsellor last opened them: the red badge.</param>
/// <param name="VuesJusqua">Up to when the counsellor has seen them; null for an operator.</param>
/// <param name="Derniere">When the latest one came out: what opening them marks; null when there is none.</param>
/// <param name="Structures">For an operator: the structures that news can be for.</param>
public sealed record ActualitesLues(
    PageDeListe<Actualite> Page,
    int NonVues,
    DateTimeOffset? VuesJusqua,
    DateTimeOffset? Derniere,
    IReadOnlyList<string>? Structures
);

/// <summary>Reads the news. Guide: "Les actualités" (une notification rouge apparaît lors de la parution).</summary>
public sealed class LireActualitesHandler(
    IActualiteStore actualites,
    IActualitesVues vues,
    IConseillerStore conseillers,
    IAgences agences,
    TimeProvider clock
)
{
    /// <summary>A page: what is out and meant for the counsellor's structure, or everything for an operator.</summary>
    public async Task<Result<ActualitesLues>> Lister(string? apres, int limite, Appelant par, CancellationToken cancellationToken)
    {
        if (!Rang.TryLire(apres, out var rang))
            return Pagination.CurseurInvalide;
        if (par is Appelant.Operateur)
        {
            var toutes = await actualites.Lister(cancellationToken);
            var structures = (await agences.Lister(cancellationToken)).Select(agence => agence.Structure).Distinct(StringComparer.Ordinal);
            return new ActualitesLues(Page(toutes, rang, limite), 0, null, null, [.. structures.Order(StringComparer.Ordinal)]);
        }

        return (await Siennes(par, cancellationToken)).Map(siennes => new ActualitesLues(
            Page(siennes.Visibles, rang, limite),
            siennes.NonVues,
            siennes.VuesJusqua,
            siennes.Visibles.Length == 0 ? null : siennes.Visibles.Max(actualite => actualite.ParueLe),
            null
        ));
    }

    /// <summary>How many are new to the caller: one trip.</summary>
    public async Task<Result<int>> Compter(Appelant par, CancellationToken cancellationToken) =>
        (await Siennes(par, cancellationToken)).Map(siennes => siennes.NonVues);

    /// <summary>One piece of news.</summary>
    public async Task<Result<Actualite>> Lire(Guid id, Appelant par, CancellationToken cancellationToken)
    {
        if (par is Appelant.Operateur)
            return await actualites.Find(id, cancellationToken) is { Value: var connue } ? connue : RefusActualites.ActualiteInconnue;
        return (await Siennes(par, cancellationToken)).Then<Actualite>(siennes =>
            Array.Find(siennes.Visibles, actualite => actualite.Id == id) is { } visible ? visible : RefusActualites.ActualiteInconnue
        );
    }

    /// <summary>The caller has opened them: what came out up to an instant is no longer new.</summary>
    /// <param name="jusqua">What the list called its latest; never counts for what is still to come.</param>
    /// <param name="par">The caller, who must be a counsellor.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<Result<int>> Ouvrir(DateTimeOffset? jusqua, Appelant par, CancellationToken cancellationToken)
    {
        if (par is not Appelant.Conseiller conseiller)
            return RefusIdentite.ReserveAuxConseillers;
        if (jusqua is not { } demande)
            return Refus.DeChamps(new ErreurDeChamp("jusqua", "Indiquez jusqu'où les actualités ont été vues (« derniere » de la liste)."));

        var instant = clock.GetUtcNow();
        await vues.Marquer(conseiller.Id, demande < instant ? demande : instant, cancellationToken);
        return await Compter(par, cancellationToken);
    }

    private async Task<Result<Vues>> Siennes(Appelant par, CancellationToken cancellationToken)
    {
        if (par is not Appelant.Conseiller conseiller)
            return RefusIdentite.ReserveAuxConseillers;

        var lecture = actualites.Lister(cancellationToken);
        var marque = vues.Find(conseiller.Id, cancellationToken);
        var found = await conseillers.Find(conseiller.Id, cancellationToken);
        var (toutes, vuesLe) = (await lecture, await marque);
        if (found is not { Value: var profil })
            return RefusIdentite.ConnexionRequise;

        var instant = clock.GetUtcNow();
        var visibles = toutes.Where(actualite => actualite.EstVisible(profil, instant)).ToArray();
        // News older than the profile are not new to a counsellor who never opened them.
        var jusqua = vuesLe ?? profil.CreeLe;
        return new Vues(visibles, jusqua, visibles.Count(actualite => actualite.ParueLe > jusqua));
    }

    private static PageDeListe<Actualite> Page(IEnumerable<Actualite> actualites, Rang? apres, int limite) =>
        Pagination.Page(actualites, RangDe, descendant: true, apres, limite);

    private sealed record Vues(Actualite[] Visibles, DateTimeOffset VuesJusqua, int NonVues);

    private static Rang RangDe(Actualite actualite) =>
        new(
            $"{(actualite.Epinglee ? 1 : 0)}{actualite.PublieeLe.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}",
            "",
            actualite.Id
        );
}
