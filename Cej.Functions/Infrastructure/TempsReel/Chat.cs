using System.Text.Json;
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

/// <summary>An event, version 1: ids and numbers, never a text. Unknown fields and types are to be ignored.</summary>
/// <param name="V">The version of this shape.</param>
/// <param name="Type">What happened.</param>
/// <param name="Conversation">The dossier whose conversation it is.</param>
/// <param name="Numero">The message, or the number read up to; a decimal text.</param>
/// <param name="Par"><c>conseiller</c> or <c>beneficiaire</c>, when a side did it.</param>
/// <param name="Le">When it was sent, UTC with <c>Z</c>.</param>
public sealed record ChatEvenement(int V, string Type, string? Conversation, string? Numero, string? Par, string Le);

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
