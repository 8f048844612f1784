using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Programmation;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Programmation;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Programmation;

/// <summary>A product whose clock a test moves, whose timer it runs, and whose storage fails when it says so.</summary>
public sealed class HoteDesDeparts : HoteDeTest
{
    internal const string Chemin = "/api/envois-programmes";

    private StockageEnPanne? _loin;
    private StockageEnPanne? _stockage;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public FakeTimeProvider Horloge { get; } = new(DateTimeOffset.UtcNow);

    public StockageEnPanne Stockage => _stockage!;

    /// <summary>As far as the storage of a real host: what overlaps shows in the trips that are counted.</summary>
    public void Eloigner() => _loin!.AvantDeLire(static () => Task.Delay(25));

    /// <summary>Schedules a message, by default for the minute after the next.</summary>
    internal async Task<EnvoiProgrammeResponse> Programmer(
        ClientDeTest client,
        string texte,
        Guid[] beneficiaires,
        Guid[]? listes = null,
        int minutes = 2
    )
    {
        var (jour, heure) = HeureDEnvoi.De(Horloge.GetUtcNow().AddMinutes(minutes));
        var demande = new
        {
            texte,
            beneficiaires,
            listes,
            jour,
            heure,
        };
        return (await client.Envoyer(HttpMethod.Post, Chemin, demande)).Statut(201).Lire<EnvoiProgrammeResponse>();
    }

    /// <summary>What waits, or could not leave.</summary>
    internal static async Task<EnvoiProgrammeResponse[]> Lister(ClientDeTest client) =>
        [.. (await client.Lire(Chemin)).Statut(200).Lire<EnvoisProgrammesResponse>().Envois];

    /// <summary>One run of the timer.</summary>
    internal Task<int> Passer() => Services.GetRequiredService<FairePartirHandler>().Handle(Cancel);

    /// <summary>The timer once a departure that was cut off is taken up again, with the one that looks after sends.</summary>
    internal async Task Reprendre()
    {
        Horloge.Advance(TimeSpan.FromMinutes(4));
        await Services.GetRequiredService<Distribution>().ReprendreTout(Cancel);
        await Passer();
    }

    /// <summary>The texts of a conversation's messages, in order, notices of the service left out.</summary>
    internal static async Task<string[]> Textes(ClientDeTest client, Guid id) =>
        [
            .. (await client.Lire($"/api/conversations/{id}/messages?apres=0"))
                .Statut(200)
                .Lire<Functions.Messagerie.ConversationResponse>()
                .Messages.Where(message => message.Type is not TypeDeMessage.Systeme)
                .Select(message => message.Texte),
        ];

    protected override void Ajuster(LocalApplicationBuilder builder)
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Horloge));
        // Without a limit to its patience: a call that a test holds back would be cut off by the clock that it moves.
        builder.Services.AddSingleton<IDocumentStore>(provider =>
        {
            _loin = new StockageEnPanne(provider.GetRequiredService<SqliteDocumentStore>());
            return _stockage = new StockageEnPanne(new MeteredDocumentStore(_loin, provider.GetRequiredService<DocumentMeter>()));
        });
    }
}
