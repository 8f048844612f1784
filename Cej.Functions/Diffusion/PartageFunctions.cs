using Cej.Domain.Diffusion;
using Cej.Domain.Offres;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Offres;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Diffusion;

/// <summary>Sharing offers and searches. Guide: "Les offres".</summary>
[Tags("Offres")]
public sealed class PartageFunctions(PartagerHandler partager)
{
    /// <summary>Avec qui partager une offre.</summary>
    /// <param name="Message">De 1 à 10 000 caractères ; absent pour le texte par défaut.</param>
    /// <param name="Beneficiaires">Les dossiers des personnes choisies une à une.</param>
    /// <param name="Listes">Des listes de diffusion.</param>
    public sealed record PartageRequest(string? Message, IReadOnlyList<Guid>? Beneficiaires, IReadOnlyList<Guid>? Listes);

    /// <summary>Une recherche à partager, et avec qui.</summary>
    /// <param name="Criteres">Tous ses critères.</param>
    /// <param name="Titre">De 1 à 100 caractères ; absent pour un titre fait d'après les critères.</param>
    /// <param name="Message">De 1 à 10 000 caractères ; absent pour le texte par défaut.</param>
    /// <param name="Beneficiaires">Les dossiers des personnes choisies une à une.</param>
    /// <param name="Listes">Des listes de diffusion.</param>
    public sealed record RecherchePartageeRequest(
        CriteresDeRecherche? Criteres,
        string? Titre,
        string? Message,
        IReadOnlyList<Guid>? Beneficiaires,
        IReadOnlyList<Guid>? Listes
    );

    /// <summary>Ce qui a été partagé.</summary>
    /// <param name="Id">L'envoi, parmi <c>/api/diffusions</c>.</param>
    /// <param name="Texte">Ce qui a été écrit.</param>
    /// <param name="Le">Date et heure, UTC.</param>
    /// <param name="Resultats">Le résultat pour chaque destinataire.</param>
    /// <param name="Exclus">Les personnes choisies, ou membres d'une liste, qui ont quitté le portefeuille.</param>
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
                                resultat.Code,
                                resultat.Deja is { } deja ? Mots.De(deja) : null
                            )
                    ),
                ],
                [.. envoi.Exclus.Select(membre => membre.Id.Value)]
            );
    }

    /// <summary>Le résultat pour un destinataire.</summary>
    /// <param name="Id">L'identifiant du dossier.</param>
    /// <param name="Prenom">Prénom.</param>
    /// <param name="Nom">Nom.</param>
    /// <param name="Numero">Le numéro du message dans sa conversation ; absent quand il a été refusé.</param>
    /// <param name="Code">Le code du refus ; absent quand le message est envoyé.</param>
    /// <param name="DejaSuggeree">Ce qu'il avait fait de la même suggestion, qui n'est pas doublée ; absent quand elle est nouvelle.</param>
    public sealed record DestinataireResponse(
        Guid Id,
        string Prenom,
        string Nom,
        string? Numero,
        [property: UnDe(typeof(Refus))] string? Code,
        [property: UnDe(typeof(EtatDeSuggestion))] string? DejaSuggeree
    );

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
                return Mots.Lire<TypeDOffre>(type) is { } connu
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
