using Cej.Domain.Conseillers;
using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Reaffectation;

/// <summary>The list of superviseurs, for operators alone. Guide: "Le module de réaffectation".</summary>
[Tags("Exploitation")]
public sealed class SuperviseursFunctions(SuperviseursHandler superviseurs)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Whom to entitle, and where.</summary>
    /// <param name="Email">The address that his identity provider gives.</param>
    /// <param name="Structure">One of the structures that the list names.</param>
    public sealed record HabilitationRequest(string? Email, string? Structure);

    /// <summary>A line of the list.</summary>
    /// <param name="Id">What names it.</param>
    /// <param name="Email">The superviseur's address.</param>
    /// <param name="Structure">Where he may reassign.</param>
    /// <param name="HabiliteLe">Since when, UTC.</param>
    public sealed record SuperviseurResponse(Guid Id, string Email, string Structure, DateTimeOffset HabiliteLe)
    {
        internal static SuperviseurResponse De(Superviseur superviseur) =>
            new(superviseur.Id, superviseur.Email.Value, superviseur.Structure, superviseur.Le);
    }

    /// <summary>A page of the list.</summary>
    /// <param name="Superviseurs">By address.</param>
    /// <param name="Total">How many there are.</param>
    /// <param name="Structures">What <c>structure</c> may be.</param>
    /// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
    public sealed record SuperviseursResponse(
        IReadOnlyList<SuperviseurResponse> Superviseurs,
        int Total,
        IReadOnlyList<string> Structures,
        string? Suivant
    );

    /// <summary>Who may reassign.</summary>
    [Function("SuperviseursLister")]
    [EndpointSummary("Lister les superviseurs habilités (réservé aux exploitants)")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de lignes (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<SuperviseursResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "superviseurs")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = (lecture.Texte("apres", maximum: 2_000), lecture.Entier("limite", LimiteParDefaut, 1, LimiteMaximale));
        return lecture
            .Puis(() => superviseurs.Lister(apres, limite, request.Appelant(), cancellationToken))
            .EnReponse(liste =>
                TypedResults.Ok(
                    new SuperviseursResponse(
                        [.. liste.Page.Lignes.Select(SuperviseurResponse.De)],
                        liste.Page.Total,
                        liste.Structures,
                        liste.Page.Suivant
                    )
                )
            );
    }

    /// <summary>Grants the right to reassign, or changes where it holds; the same again changes nothing.</summary>
    [Function("SuperviseursHabiliter")]
    [EndpointSummary("Habiliter un superviseur, ou changer sa structure (réservé aux exploitants)")]
    [ProducesResponseType<SuperviseurResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Habiliter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "superviseurs")] HttpRequest request,
        [FromBody] HabilitationRequest body,
        CancellationToken cancellationToken
    ) =>
        superviseurs
            .Habiliter(new(body.Email, body.Structure, request.Appelant()), cancellationToken)
            .EnReponse(superviseur => TypedResults.Ok(SuperviseurResponse.De(superviseur)));

    /// <summary>Takes the right to reassign away, from the next request on.</summary>
    [Function("SuperviseursRetirer")]
    [EndpointSummary("Retirer l'habilitation d'un superviseur (réservé aux exploitants)")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IResult> Retirer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "superviseurs/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => superviseurs.Retirer(id, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());
}
