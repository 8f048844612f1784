using Cej.Domain.Offres;
using Cej.Functions.Offres.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Cej.Functions.Tests.Offres;

/// <summary>The adapters of the public services, against a server that answers as they do.</summary>
public abstract class SourceContract : OffresContract, IAsyncLifetime
{
    private static readonly DelaisDesSources Presse = new()
    {
        Essai = TimeSpan.FromSeconds(1),
        Total = TimeSpan.FromSeconds(2.5),
        Attente = TimeSpan.FromMilliseconds(20),
        Acceleration = 100,
    };

    private readonly ServiceProvider _services;
    private int _pannesAVenir;
    private ManualResetEventSlim? _retenue;

    protected SourceContract()
    {
        Serveur = WireMockServer.Start(new WireMockServerSettings { StartAdminInterface = false });
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["Offres:FranceTravailAdresse"] = $"{Serveur.Url}/offresdemploi/v2/",
                    ["Offres:FranceTravailJeton"] = $"{Serveur.Url}/jeton?realm=%2Fpartenaire",
                    ["Offres:FranceTravailClient"] = "client",
                    ["Offres:FranceTravailSecret"] = "secret",
                    ["Offres:EngagementAdresse"] = $"{Serveur.Url}/v0/",
                    ["Offres:EngagementCle"] = "cle-engagement",
                    ["Offres:ImmersionAdresse"] = $"{Serveur.Url}/api/v2/",
                    ["Offres:ImmersionCle"] = "cle-immersion",
                }
            )
            .Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Horloge).AddServicesPublics(configuration, Presse);
        _services = services.BuildServiceProvider();
        Offres = _services.GetRequiredService<IOffres>();
    }

    protected WireMockServer Serveur { get; }

    protected FakeTimeProvider Horloge { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    private protected override IOffres Offres { get; }

    /// <summary>Where its searches are.</summary>
    private protected abstract string Recherches { get; }

    private protected abstract string UneOffre { get; }

    /// <summary>A search answers so, unless it is to fail.</summary>
    protected Func<IRequestMessage, ResponseMessage> Sauf(Func<IRequestMessage, ResponseMessage> repondre) =>
        demande =>
        {
            _retenue?.Wait(Cancel);
            return Interlocked.Decrement(ref _pannesAVenir) >= 0 ? new ResponseMessage { StatusCode = 500 } : repondre(demande);
        };

    /// <summary>Answers as the healthy service.</summary>
    private protected abstract void Servir();

    public async ValueTask InitializeAsync()
    {
        Servir();
        // The first answer of all compiles the server: that is not the source's to wait for.
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(Serveur.Url!), Cancel)).Dispose();
        Serveur.ResetLogEntries();
    }

    public async ValueTask DisposeAsync()
    {
        Serveur.Stop();
        Serveur.Dispose();
        await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Searches and reads answer so from now on.</summary>
    private void Casser(Func<IResponseBuilder, IResponseBuilder> reponse)
    {
        foreach (var chemin in new[] { Recherches, UneOffre })
            Serveur.Given(Request.Create().WithPath(chemin).UsingGet()).AtPriority(-1).RespondWith(reponse(Response.Create()));
    }

    private async Task<TimeSpan?> Indisponible()
    {
        var debut = TimeProvider.System.GetTimestamp();
        var trouvees = (await Offres.Rechercher(Recherche(Siens[0]), new(null, 10), Cancel)).Value;
        var lue = await Offres.Find(new(Siens[0], IdPossible), Cancel);
        Assert.InRange(TimeProvider.System.GetElapsedTime(debut), TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.IsType<OffreTrouvee.Indisponible>(lue);
        var indisponible = Assert.IsType<OffresTrouvees.Indisponible>(trouvees);
        Assert.Equal(Siens[0].Source(), indisponible.Source);
        return indisponible.Dans;
    }

    private protected virtual string IdPossible => "123ABCD";

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(403)]
    [InlineData(401)]
    [InlineData(302)]
    public async Task A_source_that_refuses_or_fails_is_unavailable(int statut)
    {
        Casser(reponse => reponse.WithStatusCode(statut).WithBody("<html>erreur</html>"));
        await Indisponible();
    }

    [Fact]
    public async Task Too_many_requests_tell_when_to_come_back()
    {
        Casser(reponse => reponse.WithStatusCode(429).WithHeader("Retry-After", "37"));
        Assert.Equal(TimeSpan.FromSeconds(37), await Indisponible());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]", "{}")]
    [InlineData("{\"resultats\":[{\"id\":")]
    [InlineData("<html></html>")]
    [InlineData("{\"resultats\":[{\"id\":12,\"intitule\":null}],\"hits\":[null],\"total\":\"x\",\"data\":[]}")]
    [InlineData("\"texte\"")]
    public async Task A_malformed_or_truncated_answer_is_no_answer(string corps, string? autre = null)
    {
        // An empty list is a good answer of one of them.
        Casser(reponse => reponse.WithStatusCode(200).WithHeader("Content-Type", "application/json").WithBody(autre ?? corps));
        await Indisponible();
    }

    [Fact]
    public async Task An_answer_cut_in_the_middle_is_no_answer()
    {
        Casser(reponse => reponse.WithStatusCode(200).WithBody(new string('[', 500)).WithFault(FaultType.MALFORMED_RESPONSE_CHUNK));
        await Indisponible();
    }

    [Fact]
    public async Task A_source_that_does_not_answer_in_time_keeps_nobody_waiting()
    {
        Casser(reponse => reponse.WithStatusCode(200).WithBody("{}").WithDelay(TimeSpan.FromSeconds(30)));
        await Indisponible();
    }

    [Fact]
    public async Task A_fault_that_passes_by_itself_is_tried_again()
    {
        _pannesAVenir = 2;
        Assert.NotEmpty((await Page(Recherche(Siens[0]), new(null, 10))).Offres);
    }

    [Fact]
    public async Task A_down_source_is_left_alone_for_a_while()
    {
        Casser(reponse => reponse.WithStatusCode(500));
        for (var i = 0; i < 8; i++)
            await Offres.Rechercher(Recherche(Siens[0]), new(null, 10 + i), Cancel);
        var appels = Serveur.LogEntries.Count;
        for (var i = 0; i < 5; i++)
            Assert.IsType<OffresTrouvees.Indisponible>((await Offres.Rechercher(Recherche(Siens[0]), new(null, 20 + i), Cancel)).Value);
        // At most a look whether it is back.
        Assert.InRange(Serveur.LogEntries.Count, appels, appels + 3);
    }

    private int Appels() => Serveur.LogEntries.Count(entree => entree.RequestMessage!.Path == Recherches);

    [Fact]
    public async Task Fifty_who_ask_the_same_at_once_ask_once_and_one_who_leaves_takes_it_from_nobody()
    {
        using var partant = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        // Nobody is answered before one has left.
        using var retenue = _retenue = new();
        var premier = Offres.Rechercher(Recherche(Siens[0]), new(null, 10), partant.Token);
        var autres = Task.WhenAll(Enumerable.Range(0, 49).Select(_ => Page(Recherche(Siens[0]), new(null, 10))));
        await partant.CancelAsync();
        retenue.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => premier);
        Assert.All(await autres, page => Assert.NotEmpty(page.Offres));
        Assert.Equal(1, Appels());
    }

    [Fact]
    public async Task The_same_question_within_a_minute_is_asked_once()
    {
        await Page(Recherche(Siens[0]), new(null, 10));
        await Page(Recherche(Siens[0]), new(null, 10));
        Assert.Equal(1, Appels());
        await Page(Recherche(Siens[0]), new(null, 11));
        Horloge.Advance(TimeSpan.FromMinutes(2));
        await Page(Recherche(Siens[0]), new(null, 10));
        Assert.Equal(3, Appels());
    }
}
