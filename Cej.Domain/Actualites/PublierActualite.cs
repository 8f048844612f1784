namespace Cej.Domain.Actualites;

/// <summary>What operators do with news: publish, now or later, correct, take away.</summary>
public sealed class PublierActualiteHandler(
    IActualiteStore actualites,
    LectureDActualite lecture,
    AnnoncerActualitesHandler annoncer,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>How many pieces of news there are at most: the list is read whole.</summary>
    public const int Maximum = 200;

    /// <summary>Publishes; the same key with the same content gives the first answer again.</summary>
    public async Task<Result<Actualite>> Publier(
        FormulaireDActualite formulaire,
        string? cle,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if (par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;

        var instant = Instants.ALaMilliseconde(clock.GetUtcNow());
        var lu = await lecture.Lire(formulaire, instant, instant, cancellationToken);
        if (lu.Refus is { } refus)
            return refus;

        var contenu = lu.Value;
        var nouvelle = contenu.Dans(
            new()
            {
                Id = cle is null ? identifiants.Nouveau() : Identifiants.Deterministe("actualite", par.Identite.Hex, cle),
                Titre = "",
                Contenu = "",
                Etiquettes = [],
                Structures = [],
                PublieeLe = contenu.PublieeLe,
                ParueLe = Actualite.Parution(contenu.PublieeLe, instant),
                Demande = Demande(formulaire),
            }
        );
        var connues = await actualites.Lister(cancellationToken);
        if (connues.Count >= Maximum && connues.All(connue => connue.Id != nouvelle.Id))
            return RefusActualites.TropDActualites;
        if (await actualites.Create(nouvelle, cancellationToken) is { } creee)
        {
            journal.Consigner(par, ActionConsignee.ActualitePubliee);
            await annoncer.Annoncer(creee, cancellationToken);
            return nouvelle;
        }

        var deja = await actualites.Find(nouvelle.Id, cancellationToken);
        if (deja is null)
            return RefusPortefeuille.ResultatSupprime;
        return deja.Value.Demande == nouvelle.Demande ? deja.Value : RefusPortefeuille.CleDejaUtilisee;
    }

    /// <summary>Replaces the content of one.</summary>
    public async Task<Result<Actualite>> Modifier(
        Guid id,
        FormulaireDActualite formulaire,
        long? revision,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if (par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;

        var modifiee = await Concurrence.Reessayer(async () =>
        {
            if (await actualites.Find(id, cancellationToken) is not { Value: var avant } found)
                return RefusActualites.ActualiteInconnue;
            if (avant.Revision != revision)
                return Concurrence.VersionPerimee with { Definitif = true };
            var instant = Instants.ALaMilliseconde(clock.GetUtcNow());
            var contenu = await lecture.Lire(formulaire, avant.PublieeLe, instant, cancellationToken);
            return await contenu.Then(lu => actualites.Save(avant.Modifier(lu, instant), found.Version, cancellationToken));
        });
        if (modifiee.Refus is { } refus)
            return refus;
        journal.Consigner(par, ActionConsignee.ActualiteModifiee);
        await annoncer.Annoncer(modifiee.Value, cancellationToken);
        return modifiee.Value.Value;
    }

    /// <summary>Takes one away; taking it away twice changes nothing.</summary>
    public async Task<Result<Fait>> Retirer(Guid id, Appelant par, CancellationToken cancellationToken)
    {
        if (par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;

        var retiree = await Concurrence.Reessayer<Fait>(async () =>
            await actualites.Find(id, cancellationToken) is { } found ? await actualites.Delete(found, cancellationToken) : new Fait()
        );
        if (retiree.Refus is null)
            journal.Consigner(par, ActionConsignee.ActualiteRetiree);
        return retiree;
    }

    private static Empreinte Demande(FormulaireDActualite formulaire) =>
        Empreinte.De(
            string.Join(
                '\n',
                [
                    formulaire.Titre,
                    formulaire.Contenu,
                    string.Join('\t', formulaire.Etiquettes ?? []),
                    string.Join('\t', formulaire.Structures ?? []),
                    formulaire.PublieeLe?.ToString("O", CultureInfo.InvariantCulture),
                    formulaire.Epinglee ? "1" : "0",
                ]
            )
        );
}

/// <summary>Tells connected clients of news that has come out: at once, and at its time by a timer.</summary>
public sealed class AnnoncerActualitesHandler(IActualiteStore actualites, IAnnonces annonces, TimeProvider clock)
{
    /// <summary>Tells of what is due; how many.</summary>
    public async Task<int> Reprendre(CancellationToken cancellationToken)
    {
        var dites = 0;
        await foreach (var due in actualites.AAnnoncer(clock.GetUtcNow(), cancellationToken))
        {
            await Annoncer(due, cancellationToken);
            dites++;
        }

        return dites;
    }

    internal async Task Annoncer(Stored<Actualite> actualite, CancellationToken cancellationToken)
    {
        if (actualite.Value.Annoncee || actualite.Value.ParueLe > clock.GetUtcNow())
            return;
        await annonces.Annoncer(cancellationToken);
        // Refused when it changed meanwhile: it is told of once more, and hearing of it twice changes nothing.
        await actualites.Save(actualite.Value with { Annoncee = true }, actualite.Version, cancellationToken);
    }
}
