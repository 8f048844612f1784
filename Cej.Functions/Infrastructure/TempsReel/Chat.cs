using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Core.Serialization;
using Cej.Domain.Dossiers;
using Microsoft.Azure.Functions.Worker.SignalRService;
using Microsoft.Azure.SignalR.Management;

namespace Cej.Functions.Infrastructure.TempsReel;

/// <summary>What connected clients are told; docs/evenements.md describes it.</summary>
public interface IChatClient
{
    /// <summary>Something changed in a conversation.</summary>
    Task Evenement(ChatEvenement evenement);
}

/// <summary>
/// Un événement du temps réel, version 1 : des identifiants et des numéros, jamais un texte. Les champs et les types inconnus sont à ignorer.
/// </summary>
/// <param name="V">La version de cette forme.</param>
/// <param name="Type">Ce qui s'est passé.</param>
/// <param name="Conversation">Le dossier de la conversation ; absent d'une actualité.</param>
/// <param name="Numero">Le message, ou le numéro jusqu'auquel on a lu ; un texte décimal.</param>
/// <param name="Par">La partie qui a agi, quand c'est l'une des deux.</param>
/// <param name="Le">Date et heure de l'envoi, UTC.</param>
public sealed record ChatEvenement(
    int V,
    TypeDEvenement Type,
    string? Conversation,
    string? Numero,
    [property: JsonConverter(typeof(EnMots<Partie>))] Partie? Par,
    string Le
);

/// <summary>
/// The chat hub. Clients only listen: whatever they do goes through HTTP, where rights are checked. Its name is the hub's name.
/// </summary>
public sealed class Chat(IServiceProvider services) : ServerlessHub<IChatClient>(services)
{
    /// <summary>What writes the events: left to itself, the service's SDK writes the names of our properties.</summary>
    internal static ObjectSerializer Serialiseur { get; } = new JsonObjectSerializer(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>The url and token with which one user may listen for at most an hour.</summary>
    public Task<BinaryData> Negocier(NegotiationOptions options) => NegotiateAsync(options);

    /// <summary>Tells users, on every device of each.</summary>
    public Task Prevenir(IReadOnlyList<string> users, ChatEvenement evenement) => Clients.Users(users).Evenement(evenement);

    /// <summary>Tells everyone who is connected.</summary>
    public Task PrevenirTous(ChatEvenement evenement) => Clients.All.Evenement(evenement);

    /// <summary>How a side of a conversation is named as a user of the hub.</summary>
    public static string? Utilisateur(Conversation conversation, Partie partie)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return partie switch
        {
            Partie.Conseiller => UtilisateursDuChat.Conseiller(conversation.Referent),
            Partie.Beneficiaire => conversation.Identite is { } identite ? UtilisateursDuChat.Beneficiaire(identite) : null,
        };
    }
}
