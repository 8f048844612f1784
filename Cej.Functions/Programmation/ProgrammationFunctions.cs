using Cej.Domain.Programmation;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Programmation;

/// <summary>Messages that leave later, to one person or to several.</summary>
[Tags("Envois programmés")]
public sealed class ProgrammationFunctions(ProgrammerEnvoiHandler programmer, EnvoisProgrammesHandler programmes)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 50;

    /// <summary>Un message à programmer. Un message avec des pièces jointes s'envoie tout de suite.</summary>
    /// <param name="Texte">De 1 à 10 000 caractères.</param>
    /// <param name="Beneficiaires">
    /// Les dossiers des personnes choisies une à une. Une seule, sans liste : elle reçoit un message de sa conversation.
    /// </param>
    /// <param name="Listes">Des listes de diffusion : leurs membres au moment du départ le reçoivent.</param>
    /// <param name="Jour">Le jour du départ, 90 jours à l'avance au plus.</param>
    /// <param name="Heure">L'heure du départ à Paris, par exemple <c>09:00</c>. La nuit du passage à l'heure d'hiver, la prochaine à venir des deux.</param>
    public sealed record ProgrammationRequest(
        string? Texte,
        IReadOnlyList<Guid>? Beneficiaires,
        IReadOnlyList<Guid>? Listes,
        DateOnly? Jour,
        string? Heure
    );

    /// <summary>Ce qui change ; ce qui est absent reste inchangé.</summary>
    /// <param name="Texte">De 1 à 10 000 caractères.</param>
    /// <param name="Jour">Le jour du départ, 90 jours à l'avance au plus.</param>
    /// <param name="Heure">L'heure du départ à Paris, par exemple <c>09:00</c>.</param>
    public sealed record ReprogrammationRequest(string? Texte, DateOnly? Jour, string? Heure);

    /// <summary>Schedules a message.</summary>
    [Function("EnvoisProgrammesCreer")]
    [EndpointSummary("Programmer un message à un bénéficiaire, ou à plusieurs et à des listes de diffusion")]
    [Parametre("Idempotency-Key", "La même clé redonne le même envoi programmé.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<EnvoiProgrammeResponse>(StatusCodes.Status201Created)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status410Gone,
        StatusCodes.Status422UnprocessableEntity
    )]
    public Task<IResult> Creer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "envois-programmes")] HttpRequest request,
        [FromBody] ProgrammationRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle =>
                programmer.Handle(
                    new(body.Texte, body.Beneficiaires ?? [], body.Listes ?? [], body.Jour, body.Heure, cle, request.Appelant()),
                    cancellationToken
                )
            )
            .EnReponse(ecrit =>
            {
                Etag.AnnoncerCommune(request, ecrit.Version);
                return TypedResults.Created($"/api/envois-programmes/{ecrit.Value.Id}", EnvoiProgrammeResponse.De(ecrit));
            });

    /// <summary>What waits, and what could not leave.</summary>
    [Function("EnvoisProgrammesLister")]
    [EndpointSummary("Lister mes envois programmés, et ceux qui n'ont pas pu partir")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre d'envois (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<EnvoisProgrammesResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "envois-programmes")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = lecture.Page(LimiteParDefaut, LimiteMaximale);
        return lecture
            .Puis(() => programmes.Lister(apres, limite, request.Appelant(), cancellationToken))
            .EnReponse(lus => TypedResults.Ok(EnvoisProgrammesResponse.De(lus)));
    }

    /// <summary>Reads one of the caller's scheduled sends.</summary>
    [Function("EnvoisProgrammesLire")]
    [EndpointSummary("Lire un de mes envois programmés")]
    [ProducesResponseType<EnvoiProgrammeResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "envois-programmes/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        programmes
            .Lire(id, request.Appelant(), cancellationToken)
            .EnReponse(lu => Reponse.AvecVersionCommune(request, lu.Version, EnvoiProgrammeResponse.De(lu)));

    /// <summary>Changes text or hour until it leaves.</summary>
    [Function("EnvoisProgrammesModifier")]
    [EndpointSummary("Modifier le texte ou l'heure d'un envoi programmé, tant qu'il n'est pas parti")]
    [Parametre("If-Match", "La version lue (« version » de l'envoi programmé).", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<EnvoiProgrammeResponse>(StatusCodes.Status200OK)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status428PreconditionRequired
    )]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "envois-programmes/{id:guid}")] HttpRequest request,
        Guid id,
        [FromBody] ReprogrammationRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            programmes
                .Modifier(new(id, body.Texte, body.Jour, body.Heure, version, request.Appelant()), cancellationToken)
                .EnReponse(modifie => Reponse.AvecVersionCommune(request, modifie.Version, EnvoiProgrammeResponse.De(modifie)))
        );

    /// <summary>Cancels it until it leaves, or puts away one that could not.</summary>
    [Function("EnvoisProgrammesAnnuler")]
    [EndpointSummary("Annuler un envoi programmé tant qu'il n'est pas parti, ou retirer celui qui n'a pas pu partir")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict)]
    public Task<IResult> Annuler(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "envois-programmes/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => programmes.Annuler(id, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());
}
