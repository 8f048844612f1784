using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.Azure.SignalR.Management;

namespace Cej.Functions.Messagerie;

/// <summary>How a client comes to listen to events; docs/evenements.md says how it goes on.</summary>
[Tags("Messagerie")]
public sealed class ChatFunctions(IServiceProvider services)
{
    /// <summary>Où et avec quoi se connecter.</summary>
    /// <param name="Url">L'adresse du hub.</param>
    /// <param name="AccessToken">Pour l'appelant seul, une heure au plus.</param>
    public sealed record NegociationResponse(Uri Url, string AccessToken);

    /// <summary>The url and token with which the caller may listen.</summary>
    [Function("ChatNegocier")]
    [OuvreUneEcoute]
    [EndpointSummary("Obtenir l'adresse et le jeton d'écoute des événements (SignalR)")]
    [ProducesResponseType<NegociationResponse>(StatusCodes.Status200OK)]
    public async Task<IResult> Negocier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "chat/negotiate")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var connection = await ActivatorUtilities
            .CreateInstance<Chat>(services)
            .Negocier(
                new NegotiationOptions
                {
                    HttpContext = request.HttpContext,
                    UserId = UtilisateursDuChat.De(request.Appelant()),
                    TokenLifetime = TimeSpan.FromHours(1),
                }
            )
            .WaitAsync(cancellationToken);
        // The document is what SignalR clients expect: it goes out as the service wrote it.
        return TypedResults.Text(connection.ToString(), "application/json");
    }
}
