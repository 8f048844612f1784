namespace Cej.Domain.Offres;

/// <summary>A page of what a young person keeps. Empty for a counsellor with whom it is not shared.</summary>
/// <typeparam name="T">Favourites or searches.</typeparam>
/// <param name="Partage">Whether the caller may see the list.</param>
/// <param name="Espace">How many there are, of each.</param>
/// <param name="Elements">The page.</param>
/// <param name="Suivant">The cursor of the next page; null at the end.</param>
public sealed record ListePartagee<T>(bool Partage, EspaceDOffres Espace, IReadOnlyList<T> Elements, string? Suivant)
{
    /// <summary>What of a page its reader may see: the person all of it, a counsellor what is shared.</summary>
    /// <param name="par">Who reads.</param>
    /// <param name="espace">How many there are, and whether they are shared.</param>
    /// <param name="page">What was read.</param>
    /// <param name="limite">How many were asked for.</param>
    /// <param name="cle">The cursor behind an element.</param>
    internal static ListePartagee<T> Pour(Appelant par, EspaceDOffres espace, IReadOnlyList<T> page, int limite, Func<T, string> cle) =>
        par is Appelant.Beneficiaire || espace.PartageFavoris
            ? new(true, espace, page, page.Count == limite ? cle(page[^1]) : null)
            : new(false, espace, [], null);
}

/// <summary>Favourites. Guide: "Liste des bénéficiaires", tab "Favoris".</summary>
public sealed class FavorisHandler(
    AccesAuDossier acces,
    IOffres offres,
    IFavoriStore favoris,
    IEspaceDOffresStore espaces,
    TimeProvider clock
)
{
    /// <summary>A page of them, for the person and, when shared, for the counsellor.</summary>
    public async Task<Result<ListePartagee<Favori>>> Lister(
        BeneficiaireId id,
        ReferenceDOffre? apres,
        int limite,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        return await acces.PourLire(id, par, ActionConsignee.FavorisLus, cancellationToken).EtLire(Lire);

        async Task<ListePartagee<Favori>> Lire()
        {
            var readingEspace = espaces.Find(id, cancellationToken);
            var page = await favoris.Lister(id, apres, limite, cancellationToken);
            return ListePartagee<Favori>.Pour(par, (await readingEspace).Value, page, limite, favori => favori.Offre.Reference.Cle);
        }
    }

    /// <summary>Adds an offer as it is now, or changes the day of application of a favourite. Repeating it changes nothing.</summary>
    public async Task<Result<Favori>> Garder(
        BeneficiaireId id,
        ReferenceDOffre reference,
        DateOnly? postuleLe,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        var dossier = await acces.PourSoi(id, par, ActionConsignee.FavoriGarde, cancellationToken);
        if (dossier.Refus is { } refus)
            return refus;
        if (!reference.EstPossible)
            return RefusOffres.OffreInconnue;
        if (postuleLe > dossier.Value.Fuseau.Jour(clock.GetUtcNow()))
            return Refus.DeChamps(new ErreurDeChamp("postuleLe", "Indiquez un jour passé, ou aujourd'hui."));

        OffreDetaillee? lue = null;
        var garde = await Concurrence.Reessayer<Stored<Favori>>(async () =>
        {
            var instant = clock.GetUtcNow();
            if (await favoris.Find(id, reference, cancellationToken) is { } deja)
            {
                var change = deja.Value with { PostuleLe = postuleLe };
                return change == deja.Value
                    ? deja
                    : await favoris.Save(id, change, deja.Version, change.RevoirLe(instant), cancellationToken);
            }

            if (lue is null)
            {
                var trouvee = await offres.Lire(reference, cancellationToken);
                if (trouvee.Refus is { } absente)
                    return absente;
                lue = trouvee.Value;
            }

            var espace = await espaces.Find(id, cancellationToken);
            if (espace.Value.TotalDesFavoris >= Favori.Maximum)
                return RefusEspace.TropDeFavoris;
            var favori = new Favori
            {
                Offre = lue.Offre,
                AjouteLe = instant,
                PostuleLe = postuleLe,
            };
            return await favoris.Create(id, favori, espace, cancellationToken);
        });
        return garde.Map(favori => favori.Value);
    }

    /// <summary>Removes a favourite.</summary>
    public async Task<Result<Fait>> Retirer(BeneficiaireId id, ReferenceDOffre reference, Appelant par, CancellationToken cancellationToken)
    {
        if ((await acces.PourSoi(id, par, ActionConsignee.FavoriRetire, cancellationToken)).Refus is { } refus)
            return refus;
        return !reference.EstPossible
            ? RefusEspace.Inconnu
            : await Concurrence.Reessayer<Fait>(async () =>
            {
                var readingEspace = espaces.Find(id, cancellationToken);
                var favori = await favoris.Find(id, reference, cancellationToken);
                var espace = await readingEspace;
                return favori is null ? RefusEspace.Inconnu : await favoris.Delete(id, favori, espace, cancellationToken);
            });
    }
}

/// <summary>Forgets favourites 6 months after their offer has gone, and looks each week whether it has.</summary>
public sealed class RevoirFavorisHandler(IFavoriStore favoris, IEspaceDOffresStore espaces, IOffres offres, TimeProvider clock)
{
    /// <summary>How many were forgotten. A source that is down is asked again at the next run.</summary>
    public async Task<int> Handle(CancellationToken cancellationToken)
    {
        Dictionary<ReferenceDOffre, bool> presentes = [];
        HashSet<SourceDOffres> muettes = [];
        var oublies = 0;
        await foreach (var (id, favori) in favoris.ARevoir(clock.GetUtcNow(), cancellationToken))
        {
            if (favori.Value.DisparueLe is not null)
            {
                var espace = await espaces.Find(id, cancellationToken);
                if ((await favoris.Delete(id, favori, espace, cancellationToken)).Refus is null)
                    oublies++;
                continue; // refused: it changed, the next run sees it again
            }

            var reference = favori.Value.Offre.Reference;
            if (!presentes.TryGetValue(reference, out var presente))
            {
                if (muettes.Contains(reference.Type.Source()))
                    continue;
                var lue = await offres.Find(reference, cancellationToken);
                if (lue is OffreTrouvee.Indisponible)
                {
                    muettes.Add(reference.Type.Source());
                    continue;
                }

                presente = lue is OffreTrouvee.Trouvee;
                presentes.Add(reference, presente);
            }

            var instant = clock.GetUtcNow();
            var revu = presente ? favori.Value : favori.Value with { DisparueLe = instant };
            await favoris.Save(id, revu, favori.Version, revu.RevoirLe(instant), cancellationToken);
        }

        return oublies;
    }
}
