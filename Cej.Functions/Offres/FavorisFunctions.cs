using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Offres;

/// <summary>Favourites. Guide: "Liste des bénéficiaires", tab "Favoris".</summary>
[Tags("Offres du bénéficiaire")]
public sealed class FavorisFunctions(FavorisHandler favoris)
{
    private const int LimiteParDefaut = 20;
    private const int LimiteMaximale = 50;

    /// <summary>Ce qui est noté d'un favori.</summary>
    /// <param name="PostuleLe">« J'ai postulé » : le jour, aujourd'hui au plus tard ; absent sinon.</param>
    public sealed record FavoriRequest(DateOnly? PostuleLe);

    /// <summary>A page of favourites.</summary>
    [Function("FavorisLister")]
    [EndpointSummary("Lister les favoris d'un bénéficiaire ; vide pour le conseiller s'ils ne sont pas partagés")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de favoris (20 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<FavorisDuBeneficiaireResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/favoris")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = lecture.Page(LimiteParDefaut, LimiteMaximale);
        var depuis = apres is null ? null : ReferenceDOffre.Lire(apres);
        return lecture
            .Puis(() =>
                apres is not null && depuis is null
                    ? Task.FromResult<Result<ListePartagee<Favori>>>(Pagination.CurseurInvalide)
                    : favoris.Lister(new(id), depuis, limite, request.Appelant(), cancellationToken)
            )
            .EnReponse(liste => TypedResults.Ok(FavorisDuBeneficiaireResponse.De(liste)));
    }

    /// <summary>Adds or changes a favourite.</summary>
    [Function("FavorisGarder")]
    [EndpointSummary("Ajouter une offre à mes favoris, ou noter que j'y ai postulé")]
    [ProducesResponseType<FavoriResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Garder(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "beneficiaires/{id:guid}/favoris/{type}/{offre}")] HttpRequest request,
        Guid id,
        string type,
        string offre,
        [FromBody] FavoriRequest body,
        CancellationToken cancellationToken
    ) =>
        favoris
            .Garder(new(id), AdressesDesOffres.Reference(type, offre), body.PostuleLe, request.Appelant(), cancellationToken)
            .EnReponse(favori => TypedResults.Ok(FavoriResponse.Depuis(favori)));

    /// <summary>Removes a favourite.</summary>
    [Function("FavorisRetirer")]
    [EndpointSummary("Retirer une offre de mes favoris")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Retirer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "beneficiaires/{id:guid}/favoris/{type}/{offre}")] HttpRequest request,
        Guid id,
        string type,
        string offre,
        CancellationToken cancellationToken
    ) =>
        favoris
            .Retirer(new(id), AdressesDesOffres.Reference(type, offre), request.Appelant(), cancellationToken)
            .EnReponse(_ => TypedResults.NoContent());
}

/// <summary>Les favoris d'un bénéficiaire.</summary>
/// <param name="Partage">Faux quand le bénéficiaire ne les partage pas avec le conseiller : la liste est alors vide.</param>
/// <param name="Total">Nombre d'éléments en tout.</param>
/// <param name="Favoris">Par type et par offre.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record FavorisDuBeneficiaireResponse(bool Partage, int Total, IReadOnlyList<FavoriResponse> Favoris, string? Suivant)
{
    internal static FavorisDuBeneficiaireResponse De(ListePartagee<Favori> liste) =>
        new(liste.Partage, liste.Espace.TotalDesFavoris, [.. liste.Elements.Select(FavoriResponse.Depuis)], liste.Suivant);
}

/// <summary>Un favori.</summary>
/// <param name="Offre">L'offre telle qu'elle était à l'ajout.</param>
/// <param name="AjouteLe">Date de l'ajout, UTC.</param>
/// <param name="PostuleLe">Le jour de la candidature ; absent s'il n'y en a pas eu.</param>
/// <param name="Disponible">Faux quand on sait que l'offre a disparu.</param>
public sealed record FavoriResponse(OffreResponse Offre, DateTimeOffset AjouteLe, DateOnly? PostuleLe, bool Disponible)
{
    internal static FavoriResponse Depuis(Favori favori) =>
        new(OffreResponse.Depuis(favori.Offre), favori.AjouteLe, favori.PostuleLe, favori.DisparueLe is null);
}
