namespace Cej.Domain.Offres;

/// <summary>Saved searches, and answers to suggestions. Guide: "Les offres".</summary>
public sealed class RecherchesHandler(
    AccesAuDossier acces,
    LecteurDeCriteres lecteur,
    IRechercheStore recherches,
    ISuggestionStore suggestions,
    IEspaceDOffresStore espaces,
    TimeProvider clock
)
{
    private const int TitreMaximum = 100;

    /// <summary>A page of them, for the person and, when shared, for the counsellor.</summary>
    public async Task<Result<ListePartagee<RechercheSauvegardee>>> Lister(
        BeneficiaireId id,
        Guid? apres,
        int limite,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        return await acces.PourLire(id, par, ActionConsignee.RecherchesLues, cancellationToken).EtLire(Lire);

        async Task<ListePartagee<RechercheSauvegardee>> Lire()
        {
            var readingEspace = espaces.Find(id, cancellationToken);
            var page = await recherches.Lister(id, apres, limite, cancellationToken);
            return ListePartagee<RechercheSauvegardee>.Pour(
                par,
                (await readingEspace).Value,
                page,
                limite,
                recherche => recherche.Id.ToString()
            );
        }
    }

    /// <summary>Saves a search; the same key gives the same search.</summary>
    public async Task<Result<RechercheSauvegardee>> Creer(
        BeneficiaireId id,
        CriteresSaisis saisie,
        string? titre,
        Guid nouvelle,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if ((await acces.PourSoi(id, par, ActionConsignee.RechercheSauvegardee, cancellationToken)).Refus is { } refus)
            return refus;
        return await lecteur
            .Lire(saisie)
            .Then<Task<Result<RechercheSauvegardee>>>(criteres =>
            {
                var nom = titre is null ? Texte.Abreger(criteres.Titre, TitreMaximum) : Texte.SurUneLigne(titre);
                return nom is { Length: <= TitreMaximum }
                    ? Ajouter(id, Recherche(nouvelle, nom, criteres), null, cancellationToken)
                    : Task.FromResult<Result<RechercheSauvegardee>>(
                        Refus.DeChamps(
                            new ErreurDeChamp("titre", Texte.Faute(titre) ?? $"Indiquez un titre d'au plus {TitreMaximum} caractères.")
                        )
                    );
            })
            .Match(task => task, faute => Task.FromResult<Result<RechercheSauvegardee>>(faute));
    }

    /// <summary>Deletes a search: it alerts no more.</summary>
    public async Task<Result<Fait>> Supprimer(BeneficiaireId id, Guid recherche, Appelant par, CancellationToken cancellationToken)
    {
        if ((await acces.PourSoi(id, par, ActionConsignee.RechercheSupprimee, cancellationToken)).Refus is { } refus)
            return refus;
        return await Concurrence.Reessayer<Fait>(async () =>
        {
            var readingEspace = espaces.Find(id, cancellationToken);
            var trouvee = await recherches.Find(id, recherche, cancellationToken);
            var espace = await readingEspace;
            return trouvee is null ? RefusEspace.Inconnu : await recherches.Delete(id, trouvee, espace, cancellationToken);
        });
    }

    /// <summary>A page of the suggestions that the person received.</summary>
    public Task<Result<IReadOnlyList<Suggestion>>> Suggestions(
        BeneficiaireId id,
        Guid? apres,
        int limite,
        Appelant par,
        CancellationToken cancellationToken
    ) =>
        acces
            .PourSoi(id, par, ActionConsignee.SuggestionsLues, cancellationToken)
            .EtLire(() => suggestions.Lister(id, apres, limite, cancellationToken));

    /// <summary>Makes a saved search of a suggestion, with all its criteria; accepting it again gives the same search.</summary>
    public async Task<Result<RechercheSauvegardee>> Accepter(
        BeneficiaireId id,
        Guid suggestion,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if ((await acces.PourSoi(id, par, ActionConsignee.SuggestionAcceptee, cancellationToken)).Refus is { } refus)
            return refus;
        return await Concurrence.Reessayer<RechercheSauvegardee>(async () =>
        {
            if (await suggestions.Find(id, suggestion, cancellationToken) is not { } trouvee)
                return RefusEspace.Inconnu;
            if (trouvee.Value is { Etat: EtatDeSuggestion.Acceptee, Recherche: { } faite })
                return await recherches.Find(id, faite, cancellationToken) is { } deja ? deja.Value : RefusEspace.DejaRepondu;
            if (trouvee.Value.Etat is EtatDeSuggestion.Refusee)
                return RefusEspace.DejaRepondu;

            var criteres = lecteur.Lire(trouvee.Value.Criteres);
            if (criteres.Refus is { } perimes)
                return perimes;
            var recherche = Recherche(Identifiants.Deterministe("recherche", suggestion.ToString()), trouvee.Value.Titre, criteres.Value);
            var acceptee = trouvee.Value with { Etat = EtatDeSuggestion.Acceptee, Recherche = recherche.Id };
            return await Ecrire(id, recherche, trouvee with { Value = acceptee }, cancellationToken);
        });
    }

    /// <summary>Declines a suggestion; declining it again changes nothing.</summary>
    public async Task<Result<Fait>> Refuser(BeneficiaireId id, Guid suggestion, Appelant par, CancellationToken cancellationToken)
    {
        if ((await acces.PourSoi(id, par, ActionConsignee.SuggestionRefusee, cancellationToken)).Refus is { } refus)
            return refus;
        return await Concurrence.Reessayer<Fait>(async () =>
        {
            if (await suggestions.Find(id, suggestion, cancellationToken) is not { } trouvee)
                return RefusEspace.Inconnu;
            return trouvee.Value.Etat switch
            {
                EtatDeSuggestion.Acceptee => RefusEspace.DejaRepondu,
                EtatDeSuggestion.Refusee => new Fait(),
                EtatDeSuggestion.EnAttente => (
                    await suggestions.Save(id, trouvee.Value with { Etat = EtatDeSuggestion.Refusee }, trouvee.Version, cancellationToken)
                ).Map(_ => new Fait()),
            };
        });
    }

    private RechercheSauvegardee Recherche(Guid id, string titre, Criteres criteres) =>
        new()
        {
            Id = id,
            Titre = titre,
            Criteres = CriteresSaisis.De(criteres),
            Empreinte = criteres.Empreinte,
            CreeeLe = clock.GetUtcNow(),
            VueJusqua = clock.GetUtcNow(),
        };

    private Task<Result<RechercheSauvegardee>> Ajouter(
        BeneficiaireId id,
        RechercheSauvegardee recherche,
        Stored<Suggestion>? suggestion,
        CancellationToken cancellationToken
    ) => Concurrence.Reessayer(() => Ecrire(id, recherche, suggestion, cancellationToken));

    private async Task<Result<RechercheSauvegardee>> Ecrire(
        BeneficiaireId id,
        RechercheSauvegardee recherche,
        Stored<Suggestion>? suggestion,
        CancellationToken cancellationToken
    )
    {
        var readingDeja = recherches.Find(id, recherche.Id, cancellationToken);
        var espace = await espaces.Find(id, cancellationToken);
        if (await readingDeja is { } deja)
        {
            return deja.Value.Empreinte == recherche.Empreinte && deja.Value.Titre == recherche.Titre
                ? deja.Value
                : RefusPortefeuille.CleDejaUtilisee;
        }

        if (espace.Value.Recherches >= RechercheSauvegardee.Maximum)
            return RefusEspace.TropDeRecherches;
        return (await recherches.Create(id, recherche, suggestion, espace, cancellationToken)).Map(creee => creee.Value);
    }
}
