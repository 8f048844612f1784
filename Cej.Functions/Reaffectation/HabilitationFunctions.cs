using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Reaffectation;

/// <summary>Requests for the module. Guide: "Le module de réaffectation" (demande d'ajout de ce module).</summary>
[Tags("Réaffectation")]
public sealed class HabilitationFunctions(DemanderLHabilitationHandler demander, DeciderDeLHabilitationHandler decider)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Une demande.</summary>
    /// <param name="Raison">Pourquoi, de 1 à 500 caractères.</param>
    public sealed record DemandeRequest(string? Raison);

    /// <summary>La réponse à une demande.</summary>
    /// <param name="Accordee">Vrai pour accorder, faux pour refuser.</param>
    /// <param name="Structure">Pour accorder, une des structures que nomme la liste.</param>
    public sealed record DecisionRequest(bool? Accordee, string? Structure);

    /// <summary>Comment demander le module, et ma demande.</summary>
    /// <param name="Formulaire">Le formulaire à remplir ; absent quand la demande se fait ici.</param>
    /// <param name="Demande">Ma dernière demande.</param>
    public sealed record DemandeResponse(Uri? Formulaire, DemandeDuConseillerResponse? Demande)
    {
        internal static DemandeResponse De(DemandeLue lue) =>
            new(lue.Formulaire, lue.Demande is { } demande ? DemandeDuConseillerResponse.De(demande) : null);
    }

    /// <summary>Ce qu'une demande est devenue.</summary>
    public enum EtatDeDemande
    {
        /// <summary>Nobody has decided.</summary>
        EnAttente,

        /// <summary>The module is granted.</summary>
        Accordee,

        /// <summary>The module is refused.</summary>
        Refusee,
    }

    /// <summary>Une demande, vue par son auteur.</summary>
    /// <param name="Etat">Ce qu'elle est devenue.</param>
    /// <param name="Raison">Pourquoi.</param>
    /// <param name="DemandeeLe">Date de la demande, UTC.</param>
    /// <param name="DecideeLe">Date de la réponse, UTC.</param>
    /// <param name="Structure">La structure pour laquelle le module est accordé.</param>
    public sealed record DemandeDuConseillerResponse(
        EtatDeDemande Etat,
        string Raison,
        DateTimeOffset DemandeeLe,
        DateTimeOffset? DecideeLe,
        string? Structure
    )
    {
        internal static DemandeDuConseillerResponse De(DemandeDHabilitation demande) =>
            new(
                demande.Decision switch
                {
                    null => EtatDeDemande.EnAttente,
                    { Accordee: true } => EtatDeDemande.Accordee,
                    _ => EtatDeDemande.Refusee,
                },
                demande.Raison,
                demande.Le,
                demande.Decision?.Le,
                demande.Decision?.Structure
            );
    }

    /// <summary>Une demande en attente.</summary>
    /// <param name="Id">Son identifiant.</param>
    /// <param name="Prenom">Prénom du conseiller.</param>
    /// <param name="Nom">Nom du conseiller.</param>
    /// <param name="Email">L'adresse qui serait habilitée.</param>
    /// <param name="Structure">La structure de l'agence du conseiller.</param>
    /// <param name="Raison">Pourquoi.</param>
    /// <param name="DemandeeLe">Date de la demande, UTC.</param>
    public sealed record DemandeEnAttenteResponse(
        Guid Id,
        string Prenom,
        string Nom,
        string Email,
        string? Structure,
        string Raison,
        DateTimeOffset DemandeeLe
    )
    {
        internal static DemandeEnAttenteResponse De(DemandeDHabilitation demande) =>
            new(demande.Par.Value, demande.Nom.Prenom, demande.Nom.Nom, demande.Email.Value, demande.Structure, demande.Raison, demande.Le);
    }

    /// <summary>Une page des demandes en attente.</summary>
    /// <param name="Demandes">De la plus ancienne à la plus récente.</param>
    /// <param name="Total">Nombre d'éléments en tout.</param>
    /// <param name="Structures">Les valeurs possibles de <c>structure</c>.</param>
    /// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
    public sealed record DemandesResponse(
        IReadOnlyList<DemandeEnAttenteResponse> Demandes,
        int Total,
        IReadOnlyList<string> Structures,
        string? Suivant
    );

    /// <summary>The caller's own request, and how to make one.</summary>
    [Function("HabilitationLire")]
    [EndpointSummary("Lire ma demande d'ajout du module de réaffectation, et comment la faire")]
    [ProducesResponseType<DemandeResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "profil/habilitation")] HttpRequest request,
        CancellationToken cancellationToken
    ) => demander.Lire(request.Appelant(), cancellationToken).EnReponse(lue => TypedResults.Ok(DemandeResponse.De(lue)));

    /// <summary>Asks for the module; while a request waits, asking again changes nothing.</summary>
    [Function("HabilitationDemander")]
    [EndpointSummary("Demander l'ajout du module de réaffectation à mon compte")]
    [ProducesResponseType<DemandeResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Demander(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "profil/habilitation")] HttpRequest request,
        [FromBody] DemandeRequest body,
        CancellationToken cancellationToken
    ) => demander.Demander(body.Raison, request.Appelant(), cancellationToken).EnReponse(lue => TypedResults.Ok(DemandeResponse.De(lue)));

    /// <summary>The requests that wait.</summary>
    [Function("HabilitationsLister")]
    [EndpointSummary("Lister les demandes du module de réaffectation en attente (réservé aux exploitants)")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de demandes (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<DemandesResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "habilitations")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = lecture.Page(LimiteParDefaut, LimiteMaximale);
        return lecture
            .Puis(() => decider.Lister(apres, limite, request.Appelant(), cancellationToken))
            .EnReponse(liste =>
                TypedResults.Ok(
                    new DemandesResponse(
                        [.. liste.Page.Lignes.Select(DemandeEnAttenteResponse.De)],
                        liste.Page.Total,
                        liste.Structures,
                        liste.Page.Suivant
                    )
                )
            );
    }

    /// <summary>Grants or refuses a request; the same answer again changes nothing.</summary>
    [Function("HabilitationsDecider")]
    [EndpointSummary("Accorder ou refuser une demande du module de réaffectation (réservé aux exploitants)")]
    [ProducesResponseType<DemandeDuConseillerResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Decider(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "habilitations/{id:guid}/decision")] HttpRequest request,
        Guid id,
        [FromBody] DecisionRequest body,
        CancellationToken cancellationToken
    ) =>
        decider
            .Handle(new(new(id), body.Accordee, body.Structure, request.Appelant()), cancellationToken)
            .EnReponse(demande => TypedResults.Ok(DemandeDuConseillerResponse.De(demande)));
}
