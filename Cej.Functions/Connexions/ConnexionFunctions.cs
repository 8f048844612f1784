using Cej.Domain.Connexions;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Connexions;

/// <summary>What a client calls after each login. Guide: "Connexion".</summary>
[Tags("Connexion")]
public sealed class ConnexionFunctions(SeConnecterHandler connecter, ConditionsHandler conditions)
{
    /// <summary>La personne connectée.</summary>
    /// <param name="Profil">De quel côté elle est.</param>
    /// <param name="Id">Son espace ou son dossier.</param>
    /// <param name="Prenom">Prénom.</param>
    /// <param name="Nom">Nom.</param>
    /// <param name="Conditions">Les conditions d'utilisation, qui sont peut-être à accepter d'abord.</param>
    /// <param name="Fuseau">Bénéficiaire : le fuseau horaire dont les jours sont les siens.</param>
    public sealed record ConnexionResponse(
        Partie Profil,
        Guid Id,
        string Prenom,
        string Nom,
        ConditionsFunctions.ConditionsResponse Conditions,
        string? Fuseau
    );

    /// <summary>Opens the caller's space or attaches the caller to the dossier of this address.</summary>
    [Function("ConnexionOuvrir")]
    [EndpointSummary("Ouvrir ma session : à appeler après chaque connexion")]
    [Parametre("fuseau", "Bénéficiaire : le fuseau horaire de l'appareil, par exemple America/Martinique. Inconnu, il est refusé.")]
    [ProducesResponseType<ConnexionResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Ouvrir(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "connexion")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var fuseau = lecture.Texte("fuseau");
        return lecture
            .Puis(() => connecter.Handle(request.Appelant(), fuseau, cancellationToken))
            .EnReponse(connexion => TypedResults.Ok(De(connexion)));
    }

    private ConnexionResponse De(Connexion connexion) =>
        connexion switch
        {
            Connexion.EspaceConseiller(var qui) => new(
                Partie.Conseiller,
                qui.Id.Value,
                qui.Nom.Prenom,
                qui.Nom.Nom,
                ConditionsFunctions.ConditionsResponse.De(conditions.De(qui)),
                null
            ),
            Connexion.DossierBeneficiaire(var qui) => new(
                Partie.Beneficiaire,
                qui.Id.Value,
                qui.Nom.Prenom,
                qui.Nom.Nom,
                ConditionsFunctions.ConditionsResponse.De(conditions.De(qui)),
                qui.Fuseau.Nom
            ),
            _ => throw new InvalidOperationException("Unknown kind of login."),
        };
}
