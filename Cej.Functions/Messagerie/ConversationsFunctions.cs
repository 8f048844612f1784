using Cej.Domain.Messagerie;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Messagerie;

/// <summary>The list of conversations, read receipts, flag and typing. Guide: "Le module conversationnel".</summary>
[Tags("Messagerie")]
public sealed class ConversationsFunctions(
    ListerConversationsHandler lister,
    RechercherPartoutHandler rechercher,
    MarquerLuHandler marquer,
    SuivreConversationHandler suivre,
    SignalerSaisieHandler signaler
)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Le curseur de lecture de l'appelant.</summary>
    /// <param name="Jusqua">Le numéro du dernier message lu.</param>
    public sealed record LectureRequest(long? Jusqua);

    /// <summary>Le suivi d'une conversation.</summary>
    /// <param name="Suivie">Vrai pour une conversation suivie.</param>
    public sealed record SuiviRequest(bool? Suivie);

    /// <summary>The chat column of the home page.</summary>
    [Function("ConversationsLister")]
    [EndpointSummary("Lister mes conversations : non lues, puis suivies, puis les plus récentes ; sans message en dernier")]
    [Parametre("recherche", "Mots du prénom ou du nom du bénéficiaire.")]
    [Parametre(
        "filtre",
        "Seulement les non lues, les suivies, ou celles dont le dernier message est du bénéficiaire et attend depuis trois jours (jamais 304).",
        Valeurs = ["toutes", "nonLues", "suivies", "sansReponse"]
    )]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de conversations (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [Parametre("If-None-Match", "La version connue : 304 si rien n'a changé.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<ConversationsResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "conversations")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        Lire(request)
            .Then(query => lister.Handle(query, cancellationToken))
            .EnReponse(liste => Reponse.Liste(request, liste.Sommaire.Version, ConversationsResponse.De(liste)));

    /// <summary>Searches the messages of all conversations.</summary>
    [Function("ConversationsRechercher")]
    [EndpointSummary(
        "Rechercher dans les messages de toutes mes conversations, dix conversations à la fois, sans tenir compte des accents"
    )]
    [Parametre("texte", "Les mots cherchés.", Requis = true)]
    [Parametre("apres", "Curseur de la page précédente (« suivant »).")]
    [ProducesResponseType<ConversationsTrouveesResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Rechercher(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "conversations/recherche")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (texte, apres) = (lecture.Texte("texte"), lecture.Texte("apres"));
        return lecture
            .Puis(() => rechercher.Handle(texte, apres, request.Appelant(), cancellationToken))
            .EnReponse(trouvees => TypedResults.Ok(ConversationsTrouveesResponse.De(trouvees)));
    }

    /// <summary>Marks messages as read.</summary>
    [Function("ConversationsMarquerLue")]
    [EndpointSummary("Marquer comme lus les messages jusqu'à un numéro ; ne recule jamais")]
    [ProducesResponseType<ConversationResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)]
    public async Task<IResult> MarquerLue(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "conversations/{id:guid}/lecture")] HttpRequest request,
        Guid id,
        [FromBody] LectureRequest body,
        CancellationToken cancellationToken
    ) =>
        body.Jusqua is >= 1 and <= Numeros.Maximum and { } jusqua
            ? await marquer.Handle(new(id), jusqua, request.Appelant(), cancellationToken).EnReponse(Repondre)
            : Probleme.De(Refus.DeChamps(new ErreurDeChamp("jusqua", "Indiquez le numéro du dernier message lu.")));

    /// <summary>Flags a conversation.</summary>
    [Function("ConversationsSuivre")]
    [EndpointSummary("Suivre une conversation, ou ne plus la suivre")]
    [ProducesResponseType<ConversationResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)]
    public async Task<IResult> Suivre(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "conversations/{id:guid}/suivi")] HttpRequest request,
        Guid id,
        [FromBody] SuiviRequest body,
        CancellationToken cancellationToken
    ) =>
        body.Suivie is { } suivie
            ? await suivre.Handle(new(id), suivie, request.Appelant(), cancellationToken).EnReponse(Repondre)
            : Probleme.De(Refus.DeChamps(new ErreurDeChamp("suivie", "Indiquez true ou false.")));

    /// <summary>Tells the other side that the caller is typing.</summary>
    [Function("ConversationsSignalerSaisie")]
    [EndpointSummary("Signaler que j'écris ; rien n'est conservé")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> SignalerSaisie(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "conversations/{id:guid}/saisie")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => signaler.Handle(new(id), request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());

    private static Result<ListerConversations> Lire(HttpRequest request)
    {
        var lecture = new Lecture(request);
        var demande = lecture.DemandeDeListe(LimiteParDefaut, LimiteMaximale);
        var filtre = lecture.Choix(
            "filtre",
            ("toutes", FiltreDesConversations.Toutes),
            ("nonLues", FiltreDesConversations.NonLues),
            ("suivies", FiltreDesConversations.Suivies),
            ("sansReponse", FiltreDesConversations.SansReponse)
        );
        return lecture.Refus is { } refus ? refus : new ListerConversations(demande, filtre);
    }

    private static IResult Repondre(ConversationLue lue) => TypedResults.Ok(ConversationResponse.De(lue));
}
