using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker.SignalRService;
using Microsoft.Azure.SignalR.Management;

namespace Cej.Functions.Dossiers;

/// <summary>What connected clients are told; docs/evenements.md describes it.</summary>
public interface IChatClient
{
    /// <summary>Something changed in a conversation.</summary>
    Task Evenement(ChatEvenement evenement);
}

/// <summary>Un événement du temps réel, version 2. Les champs et les types inconnus sont à ignorer ; rien ne dépend de son arrivée.</summary>
public sealed record ChatEvenement
{
    /// <summary>The version of this shape.</summary>
    public const int Version = 2;

    /// <summary>La version de cette forme : 2.</summary>
    public required int V { get; init; }

    /// <summary>Ce qui s'est passé.</summary>
    public required TypeDEvenement Type { get; init; }

    /// <summary>Le dossier concerné ; absent d'une actualité, et quand plusieurs lignes ont changé.</summary>
    public string? Conversation { get; init; }

    /// <summary>Le message, ou le numéro jusqu'auquel on a lu ; un texte décimal.</summary>
    public string? Numero { get; init; }

    /// <summary>La partie qui a agi, quand c'est l'une des deux.</summary>
    public Partie? Par { get; init; }

    /// <summary>Date et heure de l'envoi, UTC.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>Le message, tel que l'API le donne ; absent quand son texte dépasse 2 048 octets : le relire.</summary>
    public MessageResponse? Message { get; init; }

    /// <summary>Les lignes et les compteurs du conseiller ; absent quand trop de lignes ont changé : relire les listes.</summary>
    public EspaceModifie? Espace { get; init; }
}

/// <summary>
/// The chat hub. Clients only listen: whatever they do goes through HTTP, where rights are checked. Its name is the hub's name.
/// </summary>
public sealed class Chat(IServiceProvider services) : ServerlessHub<IChatClient>(services)
{
    /// <summary>What writes the events, as answers are: left to itself, the service's SDK writes the names of our properties.</summary>
    internal static ObjectSerializer Serialiseur { get; } = new JsonObjectSerializer(Ecriture());

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

    private static JsonSerializerOptions Ecriture()
    {
        JsonSerializerOptions ecriture = new(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = EvenementsDuChat.Default,
        };
        HttpServices.Ecrire(ecriture);
        return ecriture;
    }
}

/// <summary>The events, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ChatEvenement))]
internal sealed partial class EvenementsDuChat : JsonSerializerContext;
