using Cej.Domain.Messagerie;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Messagerie;

/// <summary>The notice that a counsellor shows for a time to everyone in the portfolio.</summary>
[Tags("Messagerie")]
public sealed class MessageImportantFunctions(MessageImportantHandler handler)
{
    /// <summary>Le message important.</summary>
    /// <param name="Texte">De 1 à 150 caractères.</param>
    /// <param name="Debut">Le premier jour d'affichage, à Paris.</param>
    /// <param name="Fin">Le dernier jour d'affichage, à Paris.</param>
    public sealed record MessageImportantRequest(string? Texte, DateOnly? Debut, DateOnly? Fin);

    /// <summary>Le message important.</summary>
    /// <param name="Texte">Son texte.</param>
    /// <param name="Debut">Le premier jour d'affichage, à Paris.</param>
    /// <param name="Fin">Le dernier jour d'affichage, à Paris.</param>
    public sealed record MessageImportantResponse(string Texte, DateOnly Debut, DateOnly Fin)
    {
        internal static IResult Repondre(MessageImportant? message) =>
            message is null
                ? TypedResults.NoContent()
                : TypedResults.Ok(new MessageImportantResponse(message.Texte, message.Debut, message.Fin));
    }

    /// <summary>The caller's own notice, or nothing.</summary>
    [Function("MessageImportantLire")]
    [EndpointSummary("Lire mon message important ; 204 s'il n'y en a pas")]
    [ProducesResponseType<MessageImportantResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "message-important")] HttpRequest request,
        CancellationToken cancellationToken
    ) => handler.Lire(request.Appelant(), cancellationToken).EnReponse(MessageImportantResponse.Repondre);

    /// <summary>Writes the caller's own.</summary>
    [Function("MessageImportantEcrire")]
    [EndpointSummary("Écrire mon message important, montré à tous mes bénéficiaires")]
    [ProducesResponseType<MessageImportantResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Ecrire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "message-important")] HttpRequest request,
        [FromBody] MessageImportantRequest body,
        CancellationToken cancellationToken
    ) =>
        handler
            .Ecrire(body.Texte, body.Debut, body.Fin, request.Appelant(), cancellationToken)
            .EnReponse(MessageImportantResponse.Repondre);

    /// <summary>Takes the caller's own away.</summary>
    [Function("MessageImportantRetirer")]
    [EndpointSummary("Retirer mon message important")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IResult> Retirer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "message-important")] HttpRequest request,
        CancellationToken cancellationToken
    ) => handler.Retirer(request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());

    /// <summary>What a beneficiary is shown now.</summary>
    [Function("MessageImportantAfficher")]
    [EndpointSummary("Lire le message important que mon conseiller affiche en ce moment ; 204 s'il n'y en a pas")]
    [ProducesResponseType<MessageImportantResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Afficher(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/message-important")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => handler.Afficher(new(id), request.Appelant(), cancellationToken).EnReponse(MessageImportantResponse.Repondre);
}
