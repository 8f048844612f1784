using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Offres;

/// <summary>Saved searches and suggestions. Guide: "Les offres".</summary>
[Tags("Offres du bénéficiaire")]
public sealed class RecherchesFunctions(RecherchesHandler recherches, Identifiants identifiants)
{
    private const int LimiteParDefaut = 20;
    private const int LimiteMaximale = 50;

    /// <summary>Une recherche à sauvegarder.</summary>
    /// <param name="Criteres">Tous ses critères.</param>
    /// <param name="Titre">De 1 à 100 caractères ; absent pour un titre fait d'après les critères.</param>
    public sealed record RechercheRequest(CriteresDeRecherche? Criteres, string? Titre);

    /// <summary>A page of searches.</summary>
    [Function("RecherchesLister")]
    [EndpointSummary("Lister les recherches sauvegardées d'un bénéficiaire ; vide pour le conseiller si elles ne sont pas partagées")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de recherches (20 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<RecherchesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/recherches")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = lecture.PageParIdentifiant(LimiteParDefaut, LimiteMaximale);
        return lecture
            .Puis(() => recherches.Lister(new(id), apres, limite, request.Appelant(), cancellationToken))
            .EnReponse(liste => TypedResults.Ok(RecherchesResponse.De(liste)));
    }

    /// <summary>Saves a search.</summary>
    [Function("RecherchesCreer")]
    [EndpointSummary("Sauvegarder une recherche : ses nouvelles offres me seront signalées")]
    [Parametre("Idempotency-Key", "La même clé redonne la même recherche.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<RechercheResponse>(StatusCodes.Status201Created)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status410Gone,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status422UnprocessableEntity
    )]
    public Task<IResult> Creer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "beneficiaires/{id:guid}/recherches")] HttpRequest request,
        Guid id,
        [FromBody] RechercheRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(async cle =>
                await CriteresDeRecherche
                    .Lire(body.Criteres)
                    .Then(criteres =>
                    {
                        var nouvelle = cle is null ? identifiants.Nouveau() : Identifiants.Deterministe("recherche", id.ToString(), cle);
                        return recherches.Creer(new(id), criteres, body.Titre, nouvelle, request.Appelant(), cancellationToken);
                    })
            )
            .EnReponse(recherche =>
                TypedResults.Created($"/api/beneficiaires/{id}/recherches/{recherche.Id}", RechercheResponse.De(recherche))
            );

    /// <summary>Deletes a search.</summary>
    [Function("RecherchesSupprimer")]
    [EndpointSummary("Supprimer une recherche sauvegardée")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Supprimer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "beneficiaires/{id:guid}/recherches/{recherche:guid}")]
            HttpRequest request,
        Guid id,
        Guid recherche,
        CancellationToken cancellationToken
    ) => recherches.Supprimer(new(id), recherche, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());

    /// <summary>A page of suggestions.</summary>
    [Function("SuggestionsLister")]
    [EndpointSummary("Lister les recherches que mon conseiller me suggère")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de suggestions (20 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<SuggestionsResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> ListerSuggestions(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/suggestions")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = lecture.PageParIdentifiant(LimiteParDefaut, LimiteMaximale);
        return lecture
            .Puis(() => recherches.Suggestions(new(id), apres, limite, request.Appelant(), cancellationToken))
            .EnReponse(page => TypedResults.Ok(SuggestionsResponse.De(page, limite)));
    }

    /// <summary>Accepts a suggestion.</summary>
    [Function("SuggestionsAccepter")]
    [EndpointSummary("Accepter une suggestion : elle devient une recherche sauvegardée, avec tous ses critères")]
    [ProducesResponseType<RechercheResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Accepter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "beneficiaires/{id:guid}/suggestions/{suggestion:guid}/acceptation")]
            HttpRequest request,
        Guid id,
        Guid suggestion,
        CancellationToken cancellationToken
    ) =>
        recherches
            .Accepter(new(id), suggestion, request.Appelant(), cancellationToken)
            .EnReponse(recherche =>
                TypedResults.Created($"/api/beneficiaires/{id}/recherches/{recherche.Id}", RechercheResponse.De(recherche))
            );

    /// <summary>Declines a suggestion.</summary>
    [Function("SuggestionsRefuser")]
    [EndpointSummary("Refuser une suggestion")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Refuser(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "beneficiaires/{id:guid}/suggestions/{suggestion:guid}/refus")]
            HttpRequest request,
        Guid id,
        Guid suggestion,
        CancellationToken cancellationToken
    ) => recherches.Refuser(new(id), suggestion, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());
}

/// <summary>Les recherches sauvegardées d'un bénéficiaire.</summary>
/// <param name="Partage">Faux quand le bénéficiaire ne les partage pas avec le conseiller : la liste est alors vide.</param>
/// <param name="Total">Nombre d'éléments en tout.</param>
/// <param name="Recherches">Par identifiant.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record RecherchesResponse(bool Partage, int Total, IReadOnlyList<RechercheResponse> Recherches, string? Suivant)
{
    internal static RecherchesResponse De(ListePartagee<RechercheSauvegardee> liste) =>
        new(liste.Partage, liste.Espace.Recherches, [.. liste.Elements.Select(RechercheResponse.De)], liste.Suivant);
}

/// <summary>Une recherche sauvegardée.</summary>
/// <param name="Id">L'identifiant de la recherche.</param>
/// <param name="Titre">Son titre.</param>
/// <param name="Criteres">Tous ses critères.</param>
/// <param name="CreeeLe">Date de la sauvegarde, UTC.</param>
/// <param name="VueJusqua">Les offres publiées après cet instant n'ont pas encore été cherchées, UTC.</param>
public sealed record RechercheResponse(
    Guid Id,
    string Titre,
    CriteresDeRecherche Criteres,
    DateTimeOffset CreeeLe,
    DateTimeOffset VueJusqua
)
{
    internal static RechercheResponse De(RechercheSauvegardee recherche) =>
        new(recherche.Id, recherche.Titre, CriteresDeRecherche.De(recherche.Criteres), recherche.CreeeLe, recherche.VueJusqua);
}

/// <summary>Les suggestions qu'un bénéficiaire a reçues.</summary>
/// <param name="Suggestions">Par identifiant.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record SuggestionsResponse(IReadOnlyList<SuggestionResponse> Suggestions, Guid? Suivant)
{
    internal static SuggestionsResponse De(IReadOnlyList<Suggestion> page, int limite) =>
        new([.. page.Select(SuggestionResponse.Depuis)], page.Count == limite ? page[^1].Id : null);
}

/// <summary>Une recherche suggérée.</summary>
/// <param name="Id">L'identifiant de la suggestion.</param>
/// <param name="Titre">Son titre.</param>
/// <param name="Criteres">Tous ses critères.</param>
/// <param name="Conseiller">Le conseiller qui la suggère.</param>
/// <param name="Le">Date et heure, UTC.</param>
/// <param name="Etat">Ce que la personne en a fait.</param>
/// <param name="Recherche">La recherche sauvegardée qui en est née ; absente si elle n'a pas été acceptée.</param>
public sealed record SuggestionResponse(
    Guid Id,
    string Titre,
    CriteresDeRecherche Criteres,
    string Conseiller,
    DateTimeOffset Le,
    EtatDeSuggestion Etat,
    Guid? Recherche
)
{
    internal static SuggestionResponse Depuis(Suggestion suggestion) =>
        new(
            suggestion.Id,
            suggestion.Titre,
            CriteresDeRecherche.De(suggestion.Criteres),
            suggestion.Par.Affichage,
            suggestion.Le,
            suggestion.Etat,
            suggestion.Recherche
        );
}
