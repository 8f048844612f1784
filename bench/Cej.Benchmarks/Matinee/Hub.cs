using System.Collections.Concurrent;
using Cej.Functions.Dossiers;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Cej.Benchmarks.Matinee;

/// <summary>Who is connected to the hub, and what the service counts as delivered to them.</summary>
internal sealed class Connexions(HorlogeVirtuelle horloge)
{
    /// <summary>The service counts each 2 KB of a delivery as a message.</summary>
    private const int TailleComptee = 2_048;

    /// <summary>What SignalR writes around an event.</summary>
    private const int Enveloppe = 60;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _jusqua = new(StringComparer.Ordinal);
    private long _messages;

    /// <summary>Messages delivered so far.</summary>
    public long Messages => Interlocked.Read(ref _messages);

    /// <summary>How many are connected now.</summary>
    public int Nombre(char profil) => _jusqua.Count(qui => qui.Key[0] == profil && qui.Value > horloge.GetUtcNow());

    /// <summary>Somebody connects, or stays, until an instant.</summary>
    public void Connecter(string utilisateur, DateTimeOffset jusqua) =>
        _jusqua.AddOrUpdate(utilisateur, jusqua, (_, avant) => avant > jusqua ? avant : jusqua);

    public bool EstConnecte(string utilisateur) => _jusqua.TryGetValue(utilisateur, out var jusqua) && jusqua > horloge.GetUtcNow();

    public void Delivrer(IReadOnlyList<string> utilisateurs, object? evenement)
    {
        var connectes = utilisateurs.Distinct(StringComparer.Ordinal).Count(EstConnecte);
        if (connectes == 0)
            return;
        var octets = Enveloppe + Chat.Serialiseur.Serialize(evenement).ToMemory().Length;
        Interlocked.Add(ref _messages, (long)connectes * ((octets + TailleComptee - 1) / TailleComptee));
    }
}

/// <summary>In place of sockets: counts what each person who is connected would be delivered.</summary>
internal sealed class HubCompte<THub>(Connexions connexions, ILogger<DefaultHubLifetimeManager<THub>> logger)
    : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    public override Task SendUserAsync(string userId, string methodName, object?[] args, CancellationToken cancellationToken = default) =>
        SendUsersAsync([userId], methodName, args, cancellationToken);

    public override Task SendUsersAsync(
        IReadOnlyList<string> userIds,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    )
    {
        connexions.Delivrer(userIds, args[0]);
        return Task.CompletedTask;
    }
}
