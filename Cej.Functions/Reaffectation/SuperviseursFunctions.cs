using Cej.Domain.Conseillers;
using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Reaffectation;

/// <summary>The list of superviseurs, for operators alone. Guide: "Le module de réaffectation".</summary>
[Tags("Exploitation")]
public sealed class SuperviseursFunctions(SuperviseursHandler superviseurs)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Qui habiliter, et où.</summary>
    /// <param name="Email">L'adresse que donne son fournisseur d'identité.</param>
    /// <param name="Structure">Une des structures que nomme la liste.</param>
    public sealed record HabilitationRequest(string? Email, string? Structure);

    /// <summary>Une ligne de la liste.</summary>
    /// <param name="Id">Son identifiant.</param>
    /// <param name="Email">L'adresse du superviseur.</param>
    /// <param name="Structure">La structure où le superviseur peut réaffecter.</param>
    /// <param name="HabiliteLe">Date de début, UTC.</param>
    public sealed record SuperviseurResponse(Guid Id, string Email, string Structure, DateTimeOffset HabiliteLe)
    {
        internal static SuperviseurResponse De(Superviseur superviseur) =>
            new(superviseur.Id, superviseur.Email.Value, superviseur.Structure, superviseur.Le);
    }

    /// <summary>Une page de la liste.</summary>
    /// <param name="Superviseurs">Par adresse.</param>
    /// <param name="Total">Nombre d'éléments en tout.</param>
    /// <param name="Structures">Les valeurs possibles de <c>structure</c>.</param>
    /// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
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
        var (apres, limite) = lecture.Page(LimiteParDefaut, LimiteMaximale);
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
