using System.Collections.Concurrent;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Support;

/// <summary>A client that listens to events.</summary>
internal sealed class Ecoute : IAsyncDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private readonly SemaphoreSlim _signal = new(0);

    private Ecoute(HubConnection connexion) => Connexion = connexion;

    public HubConnection Connexion { get; }

    public ConcurrentQueue<ChatEvenement> Recus { get; } = new();

    public static async Task<Ecoute> Ouvrir(ClientDeTest client)
    {
        var acces = (await client.Envoyer(HttpMethod.Post, "/api/chat/negotiate")).Statut(200).Lire<ChatFunctions.NegociationResponse>();
        var connexion = new HubConnectionBuilder()
            .WithUrl(acces.Url, options => options.AccessTokenProvider = () => Task.FromResult<string?>(acces.AccessToken))
            .AddJsonProtocol(protocole => protocole.PayloadSerializerOptions = ReponseDeTest.Lecture)
            .Build();
        var ecoute = new Ecoute(connexion);
        connexion.On<ChatEvenement>(
            "Evenement",
            evenement =>
            {
                ecoute.Recus.Enqueue(evenement);
                ecoute._signal.Release();
            }
        );
        await connexion.StartAsync(Cancel);
        return ecoute;
    }

    public async Task<ChatEvenement> Attendre(TypeDEvenement type, string? numero = null)
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limite.CancelAfter(TimeSpan.FromSeconds(10));
        while (true)
        {
            if (Recus.FirstOrDefault(evenement => evenement.Type == type && (numero is null || evenement.Numero == numero)) is { } recu)
                return recu;
            await _signal.WaitAsync(limite.Token);
        }
    }

    public ValueTask DisposeAsync() => Connexion.DisposeAsync();
}
