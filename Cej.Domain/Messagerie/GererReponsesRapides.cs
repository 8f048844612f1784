namespace Cej.Domain.Messagerie;

/// <summary>Where quick replies are kept, all those of a counsellor together.</summary>
public interface IReponsesRapidesStore
{
    /// <summary>The counsellor's; a space that was never written has none. One point read.</summary>
    Task<Stored<ReponsesRapides>> Find(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>
    /// Saves under the version read. Refused too when one was added (<paramref name="ajoutee"/>) that a request's key had made before and
    /// that was deleted since (<see cref="RefusPortefeuille.ResultatSupprime"/>).
    /// </summary>
    Task<Result<Stored<ReponsesRapides>>> Save(
        ConseillerId conseiller,
        ReponsesRapides reponses,
        string version,
        Guid? ajoutee,
        CancellationToken cancellationToken
    );
}

/// <summary>The counsellor's quick replies. They are never sent: a message is written with them.</summary>
public sealed class ReponsesRapidesHandler(IReponsesRapidesStore reponses, IJournalDesAcces journal, Identifiants identifiants)
{
    /// <summary>All of them, by text.</summary>
    public async Task<Result<IReadOnlyList<ReponseRapide>>> Lister(Appelant appelant, CancellationToken cancellationToken) =>
        appelant is Appelant.Conseiller par
            ? (await reponses.Find(par.Id, cancellationToken)).Value.Textes.ToArray()
            : RefusIdentite.ReserveAuxConseillers;

    /// <summary>Adds one; the same key with the same text gives the same one.</summary>
    public async Task<Result<ReponseRapide>> Ajouter(
        string? texte,
        string? cleIdempotence,
        Appelant appelant,
        CancellationToken cancellationToken
    )
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        var lu = ReponseRapide.LireTexte(texte);
        if (lu.Refus is { } faute)
            return faute;

        var id = cleIdempotence is { } cle ? Identifiants.Deterministe("reponse-rapide", par.Id.ToString(), cle) : identifiants.Nouveau();
        var nouvelle = new ReponseRapide(id, lu.Value);
        return await Concurrence.Reessayer<ReponseRapide>(async () =>
        {
            var found = await reponses.Find(par.Id, cancellationToken);
            if (found.Value.Trouver(id) is { } deja)
                return deja == nouvelle ? deja : RefusPortefeuille.CleDejaUtilisee;
            var suivantes = found.Value.Ajouter(nouvelle);
            if (suivantes.Refus is { } trop)
                return trop;
            return (await Garder(par, suivantes.Value, found.Version, id, ActionConsignee.ReponseRapideAjoutee, cancellationToken)).Map(_ =>
                nouvelle
            );
        });
    }

    /// <summary>Changes a text, for who read the present one.</summary>
    public async Task<Result<ReponseRapide>> Modifier(
        Guid id,
        string? texte,
        string version,
        Appelant appelant,
        CancellationToken cancellationToken
    )
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        // Another text of the same counsellor may be written meanwhile: only this one must be the one that was read.
        return await Concurrence.Reessayer<ReponseRapide>(async () =>
        {
            var found = await reponses.Find(par.Id, cancellationToken);
            if (found.Value.Trouver(id) is not { } lue)
                return RefusReponsesRapides.ReponseInconnue;
            var nouveau = ReponseRapide.LireTexte(texte);
            if (nouveau.Refus is { } faute)
                return faute;
            if (version != lue.Version)
                return Concurrence.VersionPerimee with { Definitif = true };

            var modifiee = lue with { Texte = nouveau.Value };
            var suivantes = found.Value.Remplacer(modifiee);
            return (await Garder(par, suivantes, found.Version, null, ActionConsignee.ReponseRapideModifiee, cancellationToken)).Map(_ =>
                modifiee
            );
        });
    }

    /// <summary>Removes one; what was written with it stays.</summary>
    public async Task<Result<Fait>> Supprimer(Guid id, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        return await Concurrence.Reessayer<Fait>(async () =>
        {
            var found = await reponses.Find(par.Id, cancellationToken);
            if (found.Value.Trouver(id) is null)
                return RefusReponsesRapides.ReponseInconnue;
            var suivantes = found.Value.Retirer(id);
            return (await Garder(par, suivantes, found.Version, null, ActionConsignee.ReponseRapideSupprimee, cancellationToken)).Map(
                _ => new Fait()
            );
        });
    }

    private async Task<Result<Stored<ReponsesRapides>>> Garder(
        Appelant.Conseiller par,
        ReponsesRapides suivantes,
        string version,
        Guid? ajoutee,
        ActionConsignee action,
        CancellationToken cancellationToken
    )
    {
        var gardees = await reponses.Save(par.Id, suivantes, version, ajoutee, cancellationToken);
        if (gardees.Refus is null)
            journal.Consigner(par, action);
        return gardees;
    }
}
