using Cej.Domain.Dossiers;
using Cej.Functions.Infrastructure.Telephones;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Cej.Functions.Tests.Notifications;

/// <summary>Azure Notification Hubs, against a server that answers as it does.</summary>
public sealed class NotificationHubTelephonesTests : TelephonesContract, IDisposable
{
    private readonly WireMockServer _serveur = WireMockServer.Start();
    private readonly HttpClient _http = new();
    private readonly NotificationHubTelephones _telephones;

    public NotificationHubTelephonesTests()
    {
        var options = new TelephonesOptions
        {
            Adresse = new($"{_serveur.Url}/cej"),
            NomDeCle = "Politique",
            Cle = "c2VjcmV0",
        };
        var horloge = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        _telephones = new(_http, Options.Create(options), horloge);
        _serveur.Given(Request.Create().WithPath("/cej/messages").UsingPost()).RespondWith(Response.Create().WithStatusCode(201));
        _serveur.Given(Request.Create().WithPath("/cej/installations/*").UsingPut()).RespondWith(Response.Create().WithStatusCode(200));
        _serveur.Given(Request.Create().WithPath("/cej/installations/*").UsingDelete()).RespondWith(Response.Create().WithStatusCode(404));
    }

    private protected override ITelephones Telephones => _telephones;

    /// <summary>The installations that the hub holds after all these calls.</summary>
    private protected override int Appareils
    {
        get
        {
            HashSet<string> installations = [];
            foreach (var demande in _serveur.LogEntries.Select(entree => entree.RequestMessage!))
            {
                if (demande.Method == "PUT")
                    installations.Add(demande.Path);
                else if (demande.Method == "DELETE")
                    installations.Remove(demande.Path);
            }

            return installations.Count;
        }
    }

    private protected override IReadOnlyList<string> Sonneries =>
        [
            .. _serveur
                .LogEntries.Select(entree => entree.RequestMessage!)
                .Where(demande => demande.Path == "/cej/messages")
                .Select(demande => $"{demande.Headers!["ServiceBusNotification-Tags"][0]} {demande.Body}"),
        ];

    public void Dispose()
    {
        _http.Dispose();
        _serveur.Stop();
        _serveur.Dispose();
    }

    [Fact]
    public async Task A_device_is_an_installation_with_the_tag_of_its_person()
    {
        await _telephones.Enregistrer(Ines, new("mon-telephone", Plateforme.Android, "jeton", null, null), Cancel);
        await _telephones.Enregistrer(Ines, new("autre-telephone", Plateforme.Ios, "autre-jeton", null, null), Cancel);
        await _telephones.Oublier(Ines, "mon-telephone", Cancel);

        var demandes = _serveur.LogEntries.Select(entree => entree.RequestMessage!).ToArray();
        Assert.Contains("\"platform\":\"fcmv1\",\"pushChannel\":\"jeton\"", demandes[0].Body, StringComparison.Ordinal);
        Assert.Contains($"\"tags\":[\"b:{Ines}\"],\"expirationTime\":\"2027-01-22T12:00:00Z\"", demandes[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"platform\":\"apns\",\"pushChannel\":\"autre-jeton\"", demandes[1].Body, StringComparison.Ordinal);
        Assert.Equal(demandes[0].Path, demandes[2].Path);
        Assert.NotEqual(demandes[0].Path, demandes[1].Path);
        Assert.All(
            demandes,
            demande =>
                Assert.Matches("^SharedAccessSignature sr=.+&sig=.+&se=1795435800&skn=Politique$", demande.Headers!["Authorization"][0])
        );
    }

    [Fact]
    public async Task What_leaves_says_the_kind_and_an_identifier_and_nothing_of_the_person()
    {
        var objet = Guid.Parse("0198c5a0-0000-7000-8000-000000000002");
        await _telephones.Sonner(Ines, new(SorteDAvis.NouvellesOffres, objet, 7), Cancel);

        var demandes = _serveur
            .LogEntries.Select(entree => entree.RequestMessage!)
            .ToDictionary(demande => demande.Headers!["ServiceBusNotification-Format"][0]);
        Assert.Equal(["apple", "fcmv1"], demandes.Keys.Order(StringComparer.Ordinal));
        Assert.All(demandes.Values, demande => Assert.Equal($"b:{Ines}", demande.Headers!["ServiceBusNotification-Tags"][0]));
        var avis = $"{{\"sorte\":\"nouvelles-offres\",\"objet\":\"{objet}\",\"nombre\":\"7\"}}";
        Assert.Equal($"{{\"message\":{{\"data\":{avis}}}}}", demandes["fcmv1"].Body);
        Assert.StartsWith("{\"aps\":{\"alert\":{\"body\":\"De nouvelles offres", demandes["apple"].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_elsewhere_wakes_the_application_without_a_word()
    {
        await _telephones.Sonner(Ines, new(SorteDAvis.MessagesLus, Ines.Value), Cancel);
        var apple = _serveur
            .LogEntries.Select(entree => entree.RequestMessage!)
            .Single(demande => demande.Headers!["ServiceBusNotification-Format"][0] == "apple");
        Assert.Equal(["background", "5"], [apple.Headers!["apns-push-type"][0], apple.Headers["apns-priority"][0]]);
        Assert.StartsWith("{\"aps\":{\"content-available\":1},\"avis\":{", apple.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hub_that_refuses_is_a_fault()
    {
        _serveur.Reset();
        _serveur.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithStatusCode(401));
        await Assert.ThrowsAsync<HttpRequestException>(() => _telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, null), Cancel));
    }
}
