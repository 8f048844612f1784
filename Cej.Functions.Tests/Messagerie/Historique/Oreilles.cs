using System.Collections.Concurrent;
using System.Globalization;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Support;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>What the events told everybody who listened, by conversation. A connection that a kill cut is made again.</summary>
internal sealed class Oreilles : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<MessageVu, byte>> _entendus = new(StringComparer.Ordinal);
    private readonly List<HubConnection> _connexions = [];

    private Oreilles() { }

    public int Nombre => _entendus.Values.Sum(conversation => conversation.Count);

    public static async Task<Oreilles> Tendre(IEnumerable<HttpClient> gens, CancellationToken cancellationToken)
    {
        Oreilles oreilles = new();
        foreach (var http in gens)
            await oreilles.Ecouter(new ClientDeTest(http), cancellationToken);
        return oreilles;
    }

    /// <summary>Every text of every message of a conversation that was heard.</summary>
    public IReadOnlyCollection<MessageVu> De(Guid conversation) =>
        _entendus.TryGetValue(conversation.ToString(), out var entendus) ? [.. entendus.Keys] : [];

    public async ValueTask DisposeAsync()
    {
        foreach (var connexion in _connexions)
            await connexion.DisposeAsync();
    }

    private async Task Ecouter(ClientDeTest client, CancellationToken cancellationToken)
    {
        var premiere = await Negocier();
        var connexion = new HubConnectionBuilder()
            .WithUrl(premiere.Url, options => options.AccessTokenProvider = async () => (await Negocier()).AccessToken)
            .AddJsonProtocol(protocole => protocole.PayloadSerializerOptions = ReponseDeTest.Lecture)
            .WithAutomaticReconnect(new Toujours())
            .Build();
        connexion.On<ChatEvenement>("Evenement", Entendre);
        _connexions.Add(connexion);
        await connexion.StartAsync(cancellationToken);

        async Task<ChatFunctions.NegociationResponse> Negocier() =>
            (await client.Envoyer(HttpMethod.Post, "/api/chat/negotiate")).Statut(200).Lire<ChatFunctions.NegociationResponse>();
    }

    private void Entendre(ChatEvenement evenement)
    {
        if (evenement is not { Conversation: { } conversation, Message: { } message })
            return;
        var vu = new MessageVu(
            long.Parse(message.Numero, CultureInfo.InvariantCulture),
            message.De is Cej.Domain.Dossiers.Partie.Conseiller ? Verificateur.Conseiller : Verificateur.Beneficiaire,
            message.Texte,
            message.Revision
        );
        _entendus.GetOrAdd(conversation, _ => new()).TryAdd(vu, 0);
    }

    private sealed class Toujours : IRetryPolicy
    {
        public TimeSpan? NextRetryDelay(RetryContext retryContext) => TimeSpan.FromMilliseconds(100);
    }
}
