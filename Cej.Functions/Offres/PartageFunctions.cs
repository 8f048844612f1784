using Cej.Domain.Diffusion;
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

/// <summary>Sharing offers and searches. Guide: "Les offres".</summary>
[Tags("Offres")]
public sealed class PartageFunctions(PartagerHandler partager)
{
    /// <summary>Whom an offer is shared with.</summary>
    /// <param name="Message">1 to 10,000 characters; absent for the default text.</param>
    /// <param name="Beneficiaires">The dossiers of people named one by one.</param>
    /// <param name="Listes">Broadcast lists.</param>
    public sealed record PartageRequest(string? Message, IReadOnlyList<Guid>? Beneficiaires, IReadOnlyList<Guid>? Listes);

    /// <summary>A search to share, and with whom.</summary>
    /// <param name="Criteres">All its criteria.</param>
    /// <param name="Titre">1 to 100 characters; absent to have one made.</param>
    /// <param name="Message">1 to 10,000 characters; absent for the default text.</param>
    /// <param name="Beneficiaires">The dossiers of people named one by one.</param>
    /// <param name="Listes">Broadcast lists.</param>
    public sealed record RecherchePartageeRequest(
        CriteresDeRecherche? Criteres,
        string? Titre,
        string? Message,
        IReadOnlyList<Guid>? Beneficiaires,
        IReadOnlyList<Guid>? Listes
    );

    /// <summary>What was shared.</summary>
    /// <param name="Id">The send, among <c>/api/diffusions</c>.</param>
    /// <param name="Texte">What was written.</param>
    /// <param name="Le">When, UTC.</param>
    /// <param name="Resultats">What became of each recipient.</param>
    /// <param name="Exclus">People who were named, or members of a list, but have left the portfolio.</param>
    public sealed record PartageResponse(
        Guid Id,
        string Texte,
        DateTimeOffset Le,
        IReadOnlyList<DestinataireResponse> Resultats,
        IReadOnlyList<Guid> Exclus
    )
    {
        internal static PartageResponse De(Envoi envoi) =>
            new(
                envoi.Id,
                envoi.Texte,
                envoi.Le,
                [
                    .. envoi.Destinataires.Zip(
                        envoi.Resultats ?? [],
                        (membre, resultat) =>
                            new DestinataireResponse(
                                membre.Id.Value,
                                membre.Nom.Prenom,
                                membre.Nom.Nom,
                                resultat.Numero?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                                resultat.Code
                            )
                    ),
                ],
                [.. envoi.Exclus.Select(membre => membre.Id.Value)]
            );
    }

    /// <summary>What became of one recipient.</summary>
    /// <param name="Id">The dossier.</param>
    /// <param name="Prenom">First name.</param>
    /// <param name="Nom">Last name.</param>
    /// <param name="Numero">The message's number in his conversation; absent when it was refused.</param>
    /// <param name="Code">The refusal's code; absent when it was sent.</param>
    public sealed record DestinataireResponse(Guid Id, string Prenom, string Nom, string? Numero, string? Code);

    /// <summary>Shares an offer.</summary>
    [Function("OffresPartager")]
    [EndpointSummary("Partager une offre avec des bénéficiaires et des listes de diffusion : un message à chacun")]
    [Parametre("Idempotency-Key", "La même clé redonne le même résultat, sans rien renvoyer.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<PartageResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Offre(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "offres/{type}/{id}/partages")] HttpRequest request,
        string type,
        string id,
        [FromBody] PartageRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle =>
            {
                var demande = new DemandeDePartage(body.Message, body.Beneficiaires ?? [], body.Listes ?? [], cle, request.Appelant());
                return MotsDesOffres.Type(type) is { } connu
                    ? partager.Offre(new(connu, id), demande, cancellationToken)
                    : Task.FromResult<Result<Envoi>>(RefusOffres.OffreInconnue);
            })
            .EnReponse(envoi => TypedResults.Json(PartageResponse.De(envoi), statusCode: StatusCodes.Status201Created));

    /// <summary>Shares a search.</summary>
    [Function("RecherchesPartager")]
    [EndpointSummary("Partager les critères d'une recherche : chaque bénéficiaire reçoit une suggestion d'alerte")]
    [Parametre("Idempotency-Key", "La même clé redonne le même résultat, sans rien renvoyer.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<PartageResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Recherche(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "suggestions")] HttpRequest request,
        [FromBody] RecherchePartageeRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(async cle =>
                await CriteresDeRecherche
                    .Lire(body.Criteres)
                    .Then(criteres =>
                        partager.Recherche(
                            criteres,
                            body.Titre,
                            new(body.Message, body.Beneficiaires ?? [], body.Listes ?? [], cle, request.Appelant()),
                            cancellationToken
                        )
                    )
            )
            .EnReponse(envoi => TypedResults.Json(PartageResponse.De(envoi), statusCode: StatusCodes.Status201Created));
}
