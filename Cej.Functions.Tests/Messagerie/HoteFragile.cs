using System.Collections.Concurrent;
using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Cej.LocalRuntime;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>A product whose documents, pushes and hub fail when a test wants it.</summary>
public sealed class HoteFragile : HoteDeTest
{
    public StockageEnPanne Stockage => Services.GetRequiredService<StockageEnPanne>();

    internal ChatEspion Chat => (ChatEspion)Services.GetRequiredService<IChatNotifier>();

    internal PanneDuHub Hub => Services.GetRequiredService<PanneDuHub>();

    /// <summary>Its outages are answered as fast as the product's own delay has it.</summary>
    protected override IEnumerable<string> Reglages => [.. base.Reglages, $"--Delais:Documents={new DelaisOptions().Documents}"];

    protected override void Ajuster(LocalApplicationBuilder builder)
    {
        builder.Services.RemoveAll<IDocumentStore>();
        builder.Services.AddDocuments(provider => new StockageEnPanne(provider.GetRequiredService<SqliteDocumentStore>()));
        builder.Services.AddSingleton<SignalRChatNotifier>();
        builder.Services.Replace(
            ServiceDescriptor.Singleton<IChatNotifier>(provider => new ChatEspion(provider.GetRequiredService<SignalRChatNotifier>()))
        );
        builder.Services.AddSingleton<PanneDuHub>();
        builder.Services.Replace(ServiceDescriptor.Singleton(typeof(HubLifetimeManager<>), typeof(HubEnPanne<>)));
    }
}

/// <summary>Remembers who was told what, and may die before.</summary>
internal sealed class ChatEspion(IChatNotifier inner) : IChatNotifier
{
    public ConcurrentQueue<(Guid Dossier, EvenementDeChat Evenement)> Dits { get; } = new();

    /// <summary>Whose rows counsellors were shown.</summary>
    public ConcurrentQueue<Guid> Montres { get; } = new();

    public Action<EvenementDeChat>? Avant { get; set; }

    public Action? AvantDeMontrer { get; set; }

    public Task Prevenir(Conversation conversation, EvenementDeChat evenement, CancellationToken cancellationToken)
    {
        Avant?.Invoke(evenement);
        Dits.Enqueue((conversation.Dossier.Value, evenement));
        return inner.Prevenir(conversation, evenement, cancellationToken);
    }

    public Task Montrer(LignesModifiees lignes, CancellationToken cancellationToken)
    {
        AvantDeMontrer?.Invoke();
        foreach (var suivi in lignes.Suivis)
            Montres.Enqueue(suivi.Id.Value);
        return inner.Montrer(lignes, cancellationToken);
    }
}

/// <summary>What is wrong with the hub; null when nothing is.</summary>
internal sealed class PanneDuHub
{
    public Func<Task>? Panne { get; set; }
}

/// <summary>The hub's own delivery, when it is not broken.</summary>
internal sealed class HubEnPanne<THub>(ILogger<DefaultHubLifetimeManager<THub>> logger, PanneDuHub panne)
    : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    public override Task SendUserAsync(string userId, string methodName, object?[] args, CancellationToken cancellationToken = default) =>
        panne.Panne?.Invoke() ?? base.SendUserAsync(userId, methodName, args, cancellationToken);
}
