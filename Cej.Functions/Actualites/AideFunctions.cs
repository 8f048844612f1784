using Cej.Domain.Actualites;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Actualites;

/// <summary>Where to find help. Guide: "Le site d'aide".</summary>
[Tags("Actualités et aide")]
public sealed class AideFunctions(LireAideHandler lire)
{
    /// <summary>The links of the caller's structure.</summary>
    [Function("AideLire")]
    [EndpointSummary("Lire les liens d'aide de ma structure ; le premier est celui du bouton « Aide »")]
    [ProducesResponseType<AideResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "aide")] HttpRequest request,
        CancellationToken cancellationToken
    ) => lire.Handle(request.Appelant(), cancellationToken).EnReponse(liens => TypedResults.Ok(AideResponse.De(liens)));
}

/// <summary>Où trouver de l'aide.</summary>
/// <param name="Liens">Dans l'ordre d'affichage ; le premier est celui du bouton « Aide ». Vide quand aucun n'est configuré.</param>
public sealed record AideResponse(IReadOnlyList<LienResponse> Liens)
{
    internal static AideResponse De(IReadOnlyList<LienDAide> liens) =>
        new([.. liens.Select(lien => new LienResponse(lien.Titre, lien.Url))]);
}

/// <summary>Un lien.</summary>
/// <param name="Titre">Ce qu'il faut afficher.</param>
/// <param name="Url">Son adresse, hors de l'application.</param>
public sealed record LienResponse(string Titre, Uri Url);
