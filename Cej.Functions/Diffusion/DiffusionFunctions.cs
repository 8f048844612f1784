using Cej.Domain.Diffusion;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Diffusion;

/// <summary>Multi-recipient sends. Guide: "Message multi-destinataires".</summary>
[Tags("Diffusion")]
public sealed class DiffusionFunctions(EnvoyerATousHandler envoyer, LireEnvoisHandler lire)
{
    private const int LimiteParDefaut = 20;
    private const int LimiteMaximale = 50;

    /// <summary>Le formulaire « Message multi-destinataires ».</summary>
    /// <param name="Texte">De 1 à 10 000 caractères ; peut être vide avec des pièces jointes.</param>
    /// <param name="Beneficiaires">Les dossiers des personnes choisies une à une.</param>
    /// <param name="Listes">Des listes de diffusion.</param>
    /// <param name="Pieces">Les pièces que l'appelant a déposées pour un message à plusieurs ; 5 au plus.</param>
    public sealed record EnvoiRequest(
        string? Texte,
        IReadOnlyList<Guid>? Beneficiaires,
        IReadOnlyList<Guid>? Listes,
        IReadOnlyList<Guid>? Pieces
    );

    /// <summary>Sends one individual message to each.</summary>
    [Function("EnvoisEnvoyer")]
    [EndpointSummary("Envoyer un message individuel à plusieurs bénéficiaires et listes de diffusion")]
    [Parametre("Idempotency-Key", "La même clé redonne le même résultat, sans rien renvoyer.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<EnvoiResponse>(StatusCodes.Status201Created)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status422UnprocessableEntity
    )]
    public Task<IResult> Envoyer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "diffusions")] HttpRequest request,
        [FromBody] EnvoiRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle =>
                envoyer.Handle(
                    new(body.Texte, body.Beneficiaires ?? [], body.Listes ?? [], body.Pieces, cle, request.Appelant()),
                    cancellationToken
                )
            )
            .EnReponse(envoi => TypedResults.Json(EnvoiResponse.Depuis(new(envoi, new HashSet<BeneficiaireId>())), statusCode: 201));

    /// <summary>What was sent, and how far it was read.</summary>
    [Function("EnvoisLister")]
    [EndpointSummary("Voir les messages envoyés à mes listes et à plusieurs bénéficiaires, et par combien ils ont été lus")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre d'envois (20 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<EnvoisResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "diffusions")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (avant, limite) = lecture.PageParIdentifiant(LimiteParDefaut, LimiteMaximale);
        return lecture
            .Puis(() => lire.Lister(avant, limite, request.Appelant(), cancellationToken))
            .EnReponse(envois => TypedResults.Ok(EnvoisResponse.De(envois)));
    }
}
