using Cej.Domain.Connexions;
using Cej.Domain.Dossiers;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Cej.Functions.Connexions;

/// <summary>What a client calls after each login. Guide: "Connexion".</summary>
[Tags("Connexion")]
public sealed class ConnexionFunctions(SeConnecterHandler connecter)
{
    /// <summary>La personne connectée.</summary>
    /// <param name="Profil">De quel côté elle est.</param>
    /// <param name="Id">Son espace ou son dossier.</param>
    /// <param name="Prenom">Prénom.</param>
    /// <param name="Nom">Nom.</param>
    public sealed record ConnexionResponse(Partie Profil, Guid Id, string Prenom, string Nom);

    /// <summary>Opens the caller's space or attaches him to his dossier.</summary>
    [Function("ConnexionOuvrir")]
    [EndpointSummary("Ouvrir ma session : à appeler après chaque connexion")]
    [ProducesResponseType<ConnexionResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Ouvrir(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "connexion")] HttpRequest request,
        CancellationToken cancellationToken
    ) => connecter.Handle(request.Appelant(), cancellationToken).EnReponse(connexion => TypedResults.Ok(De(connexion)));

    private static ConnexionResponse De(Connexion connexion) =>
        connexion switch
        {
            Connexion.EspaceConseiller(var qui) => new(Partie.Conseiller, qui.Id.Value, qui.Nom.Prenom, qui.Nom.Nom),
            Connexion.DossierBeneficiaire(var qui) => new(Partie.Beneficiaire, qui.Id.Value, qui.Nom.Prenom, qui.Nom.Nom),
            _ => throw new InvalidOperationException("Unknown kind of login."),
        };
}
