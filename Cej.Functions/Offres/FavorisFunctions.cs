using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Infrastructure.Offres;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Offres;

/// <summary>Favourites. Guide: "Liste des bénéficiaires", tab "Favoris".</summary>
[Tags("Offres du bénéficiaire")]
public sealed class FavorisFunctions(FavorisHandler favoris)
{
    private const int LimiteParDefaut = 20;
    private const int LimiteMaximale = 50;

    /// <summary>What is known of a favourite.</summary>
    /// <param name="PostuleLe">"J'ai postulé": the day, today at the latest; absent when not.</param>
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
        var (apres, limite) = (lecture.Texte("apres"), lecture.Entier("limite", LimiteParDefaut, 1, LimiteMaximale));
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
            .Garder(new(id), Reference(type, offre), body.PostuleLe, request.Appelant(), cancellationToken)
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
    ) => favoris.Retirer(new(id), Reference(type, offre), request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());

    /// <summary>An unknown kind of offer: an empty reference, which no offer has.</summary>
    private static ReferenceDOffre Reference(string type, string offre) =>
        MotsDesOffres.Type(type) is { } connu ? new(connu, offre) : new(TypeDOffre.Emploi, "");
}

/// <summary>Favourites of a beneficiary.</summary>
/// <param name="Partage">False when the beneficiary does not share them with the counsellor: the list is empty then.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Favoris">By type and offer.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
public sealed record FavorisDuBeneficiaireResponse(bool Partage, int Total, IReadOnlyList<FavoriResponse> Favoris, string? Suivant)
{
    internal static FavorisDuBeneficiaireResponse De(ListePartagee<Favori> liste) =>
        new(liste.Partage, liste.Espace.TotalDesFavoris, [.. liste.Elements.Select(FavoriResponse.Depuis)], liste.Suivant);
}

/// <summary>A favourite.</summary>
/// <param name="Offre">The offer as it was when it was added.</param>
/// <param name="AjouteLe">When it was added, UTC.</param>
/// <param name="PostuleLe">The day of the application; absent when there was none.</param>
/// <param name="Disponible">False when the offer is known to have gone.</param>
public sealed record FavoriResponse(OffreResponse Offre, DateTimeOffset AjouteLe, DateOnly? PostuleLe, bool Disponible)
{
    internal static FavoriResponse Depuis(Favori favori) =>
        new(OffreResponse.Depuis(favori.Offre), favori.AjouteLe, favori.PostuleLe, favori.DisparueLe is null);
}
