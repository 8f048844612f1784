using Cej.Domain.Messagerie;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Messagerie;

/// <summary>The messages of a conversation. Guide: "Le module conversationnel".</summary>
[Tags("Messagerie")]
public sealed class MessagesFunctions(
    LireConversationHandler lire,
    EnvoyerMessageHandler envoyer,
    ModifierMessageHandler modifier,
    RechercherMessagesHandler rechercher
)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Un nouveau texte.</summary>
    /// <param name="Texte">De 1 à 10 000 caractères.</param>
    public sealed record TexteRequest(string? Texte);

    /// <summary>Un message.</summary>
    /// <param name="Texte">De 1 à 10 000 caractères ; peut être vide avec des pièces jointes.</param>
    /// <param name="Pieces">Les pièces que l'appelant a déposées dans cette conversation ; 5 au plus.</param>
    public sealed record MessageRequest(string? Texte, IReadOnlyList<Guid>? Pieces);

    /// <summary>Opens a conversation, goes back in it, or catches up.</summary>
    [Function("MessagesLire")]
    [EndpointSummary("Lire les derniers messages, les plus anciens que « avant » ou les plus récents que « apres »")]
    [Parametre("apres", "Les messages de numéro supérieur, dans l'ordre : pour rattraper ce qui a été manqué ou aller à un message.")]
    [Parametre("avant", "Les messages de numéro inférieur : pour remonter.")]
    [Parametre("limite", "Nombre de messages (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<ConversationResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "conversations/{id:guid}/messages")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        LirePage(request)
            .Then(page => lire.Handle(new(id), page, request.Appelant(), cancellationToken))
            .EnReponse(lue => TypedResults.Ok(ConversationResponse.De(lue)));

    /// <summary>Sends a message.</summary>
    [Function("MessagesEnvoyer")]
    [EndpointSummary("Envoyer un message")]
    [Parametre("Idempotency-Key", "La même clé redonne le même message, sans rien envoyer.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<MessageResponse>(StatusCodes.Status201Created)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status422UnprocessableEntity
    )]
    public Task<IResult> Envoyer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "conversations/{id:guid}/messages")] HttpRequest request,
        Guid id,
        [FromBody] MessageRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle => envoyer.Handle(new(new(id), body.Texte, body.Pieces, cle, request.Appelant()), cancellationToken))
            .EnReponse(envoye =>
                TypedResults.Created($"/api/conversations/{id}/messages/{envoye.Message.Value.Numero}", MessageResponse.Depuis(envoye))
            );

    /// <summary>Edits one's own message.</summary>
    [Function("MessagesModifier")]
    [EndpointSummary("Modifier un de mes messages")]
    [Parametre("If-Match", "La version lue (« version » du message).", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<MessageResponse>(StatusCodes.Status200OK)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status428PreconditionRequired
    )]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "conversations/{id:guid}/messages/{numero:long:min(1)}")]
            HttpRequest request,
        Guid id,
        long numero,
        [FromBody] TexteRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            modifier
                .Modifier(new(new(id), numero, body.Texte, version, request.Appelant()), cancellationToken)
                .EnReponse(modifie => TypedResults.Ok(MessageResponse.Depuis(modifie)))
        );

    /// <summary>Deletes one's own message.</summary>
    [Function("MessagesSupprimer")]
    [EndpointSummary("Supprimer un de mes messages")]
    [ProducesResponseType<MessageResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Supprimer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "conversations/{id:guid}/messages/{numero:long:min(1)}")]
            HttpRequest request,
        Guid id,
        long numero,
        CancellationToken cancellationToken
    ) =>
        modifier
            .Supprimer(new(new(id), numero, null, null, request.Appelant()), cancellationToken)
            .EnReponse(supprime => TypedResults.Ok(MessageResponse.Depuis(supprime)));

    /// <summary>Searches inside a conversation.</summary>
    [Function("MessagesRechercher")]
    [EndpointSummary("Rechercher dans une conversation, sans tenir compte des accents ni de la casse")]
    [Parametre("texte", "Les mots cherchés.", Requis = true)]
    [Parametre("avant", "Chercher dans les messages de numéro inférieur (« suivant » de la page précédente).")]
    [ProducesResponseType<MessagesTrouvesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Rechercher(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "conversations/{id:guid}/recherche")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (texte, avant) = (lecture.Texte("texte"), lecture.Numero("avant"));
        return lecture
            .Puis(() => rechercher.Handle(new(id), texte, avant, request.Appelant(), cancellationToken))
            .EnReponse(trouves => TypedResults.Ok(MessagesTrouvesResponse.De(trouves)));
    }

    private static Result<PageDeMessages> LirePage(HttpRequest request)
    {
        var lecture = new Lecture(request);
        var page = new PageDeMessages(
            lecture.Numero("apres"),
            lecture.Numero("avant"),
            lecture.Entier("limite", LimiteParDefaut, 1, LimiteMaximale)
        );
        return lecture.Refus is { } refus ? refus : page;
    }
}
