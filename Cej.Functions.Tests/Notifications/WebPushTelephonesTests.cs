using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Telephones;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Notifications;

/// <summary>Browsers by Web Push, against a push service that checks and decrypts what it is sent.</summary>
public sealed class WebPushTelephonesTests : TelephonesContract, IAsyncLifetime
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-navigateurs-").FullName;
    private readonly FakeTimeProvider _horloge = new(DateTimeOffset.UtcNow);
    private readonly NavigateursOptions _options = new() { Cle = NouvelleCle(), Contact = new("mailto:exploitation@cej.example") };
    private readonly Dictionary<string, BeneficiaireId> _deQui = new(StringComparer.Ordinal);
    private ServicePushDeTest _service = null!;
    private SqliteDocumentStore _documents = null!;
    private EnvoiAuxNavigateurs _envoi = null!;
    private WebPushTelephones _telephones = null!;

    private protected override ITelephones Telephones => _telephones;

    private protected override int Appareils => Navigateurs(Ines).Count + Navigateurs(Lucas).Count;

    private protected override IReadOnlyList<string> Sonneries => [.. _service.Recus.Select(recu => $"{_deQui[recu.Canal]} {recu.Avis}")];

    public async ValueTask InitializeAsync()
    {
        _service = await ServicePushDeTest.Demarrer();
        _options.Essai = _service.Adresse;
        _documents = SqliteDocumentStore.Open(Path.Combine(_dossier, "documents.db"), _horloge);
        var services = new ServicesPush(Options.Create(_options));
        _envoi = new(services, Options.Create(_options), _horloge, NullLogger<EnvoiAuxNavigateurs>.Instance);
        _telephones = new(_documents, services, _envoi, _horloge);
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(_service.Fautes);
        _envoi.Dispose();
        await _documents.DisposeAsync();
        await _service.DisposeAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    [Fact]
    public async Task What_arrives_is_the_kind_the_conversation_and_a_count_and_nothing_else()
    {
        await Enregistrer(Ines);
        await _telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, Ines.Value, 3), Cancel);

        var recu = Assert.Single(_service.Recus);
        Assert.Equal(
            $$"""{"v":1,"sorte":"nouveau-message","objet":"{{Ines}}","nombre":3,"etiquette":"messages"}""",
            recu.Avis.ToJsonString()
        );
        Assert.Equal(("high", 2 * 24 * 3600), (recu.Urgence, recu.Garde));
    }

    [Fact]
    public async Task Messages_take_each_others_place_and_reading_takes_them_away()
    {
        var navigateur = await Enregistrer(Ines);
        await _telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, Ines.Value, 1), Cancel);
        await _telephones.Sonner(Ines, new(SorteDAvis.NouvellesOffres, Guid.NewGuid(), 4), Cancel);
        await _telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, Ines.Value, 2), Cancel);

        Assert.Equal(2, _service.Montre(navigateur.Canal).Count);
        Assert.Equal(2, _service.Montre(navigateur.Canal)["messages"]["nombre"]!.GetValue<int>());

        await _telephones.Sonner(Ines, new(SorteDAvis.MessagesLus, Ines.Value), Cancel);
        Assert.DoesNotContain("messages", _service.Montre(navigateur.Canal).Keys);
        Assert.Single(_service.Montre(navigateur.Canal));
        // A device that is off is kept one of them, too.
        var sujets = _service.Recus.Where(recu => recu.Avis["etiquette"]!.GetValue<string>() == "messages").Select(recu => recu.Sujet);
        Assert.Matches("^[A-Za-z0-9_-]{32}$", Assert.Single(sujets.Distinct()));
        Assert.Equal(2, _service.Recus.Select(recu => recu.Sujet).Distinct().Count());
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status410Gone)]
    public async Task A_browser_that_is_gone_is_forgotten_and_may_come_back(int statut)
    {
        var navigateur = await Enregistrer(Ines);
        _service.Reponse = _ => Results.StatusCode(statut);
        await Sonner();
        Assert.Empty(Navigateurs(Ines));
        await Sonner();
        Assert.Equal(1, _service.Appels);

        _service.Reponse = static _ => null;
        Assert.Null((await _telephones.Enregistrer(Ines, navigateur, Cancel)).Refus);
        await Sonner();
        Assert.Single(_service.Recus);
    }

    [Theory]
    [InlineData(StatusCodes.Status429TooManyRequests)]
    [InlineData(StatusCodes.Status503ServiceUnavailable)]
    public async Task A_push_service_that_wants_to_be_left_alone_is_and_gets_the_newest_afterwards(int statut)
    {
        var navigateur = await Enregistrer(Ines);
        _service.Reponse = contexte =>
        {
            contexte.Response.Headers.RetryAfter = "600";
            return Results.StatusCode(statut);
        };
        await _telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, Ines.Value, 1), Cancel);
        await _telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, Ines.Value, 2), Cancel);
        _service.Reponse = static _ => null;
        _horloge.Advance(TimeSpan.FromSeconds(599));
        Assert.Equal(0, await _telephones.Reprendre(Cancel));
        Assert.Equal(1, _service.Appels);

        _horloge.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1, await _telephones.Reprendre(Cancel));
        Assert.Equal(2, Assert.Single(_service.Recus).Avis["nombre"]!.GetValue<int>());
        Assert.Equal(0, await _telephones.Reprendre(Cancel));
        Assert.Null(Navigateurs(Ines)[0].Reprise);

        await _telephones.Sonner(Ines, new(SorteDAvis.MessagesLus, Ines.Value), Cancel);
        Assert.Empty(_service.Montre(navigateur.Canal));
    }

    [Fact]
    public async Task What_was_read_while_it_waited_does_not_ring_any_more()
    {
        var navigateur = await Enregistrer(Ines);
        _service.Reponse = static _ => Results.StatusCode(StatusCodes.Status500InternalServerError);
        await Sonner();
        _service.Reponse = static _ => null;
        await _telephones.Sonner(Ines, new(SorteDAvis.MessagesLus, Ines.Value), Cancel);
        _horloge.Advance(TimeSpan.FromHours(1));
        await _telephones.Reprendre(Cancel);
        Assert.Empty(_service.Montre(navigateur.Canal));
        Assert.Equal("messages-lus", Assert.Single(_service.Recus).Avis["sorte"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_push_service_that_stays_away_is_asked_less_and_less_and_at_last_no_more()
    {
        await Enregistrer(Ines);
        _service.Reponse = static _ => Results.StatusCode(StatusCodes.Status502BadGateway);
        await Sonner();
        for (var minute = 0; minute < 3 * 24 * 60; minute += 1)
        {
            _horloge.Advance(TimeSpan.FromMinutes(1));
            await _telephones.Reprendre(Cancel);
        }

        Assert.InRange(_service.Appels, 10, 25);
        Assert.Null(Navigateurs(Ines)[0].EnAttente);
    }

    [Fact]
    public async Task A_push_service_that_asks_for_years_is_asked_again_the_same_day()
    {
        await Enregistrer(Ines);
        _service.Reponse = static contexte =>
        {
            contexte.Response.Headers.RetryAfter = "99999999";
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        };
        await Sonner();
        _service.Reponse = static _ => null;
        _horloge.Advance(TimeSpan.FromHours(6));
        await _telephones.Reprendre(Cancel);
        Assert.Single(_service.Recus);
    }

    [Fact]
    public async Task A_browser_rings_for_whoever_signed_in_last()
    {
        var navigateur = await Enregistrer(Ines);
        await _telephones.Enregistrer(Lucas, navigateur, Cancel);
        Assert.Empty(Navigateurs(Ines));
        await Sonner();
        Assert.Empty(_service.Recus);

        await _telephones.Oublier(Ines, navigateur.Id, Cancel); // too late to take it from the other
        await _telephones.Sonner(Lucas, new(SorteDAvis.NouveauMessage, Lucas.Value), Cancel);
        Assert.Single(_service.Recus);
        await _telephones.Enregistrer(Ines, navigateur, Cancel);
        Assert.Empty(Navigateurs(Lucas));
        Assert.Single(Navigateurs(Ines));
    }

    [Fact]
    public async Task Accounts_that_register_a_browser_at_once_leave_it_to_one_of_them()
    {
        for (var tour = 0; tour < 20; tour++)
        {
            var navigateur = _service.Abonner("navigateur", _telephones.ClePublique);
            await _telephones.Enregistrer(tour % 2 == 0 ? Ines : Lucas, navigateur, Cancel);
            await Task.WhenAll(_telephones.Enregistrer(Ines, navigateur, Cancel), _telephones.Enregistrer(Lucas, navigateur, Cancel));
            Assert.Equal(1, new[] { Ines, Lucas }.Count(qui => Navigateurs(qui).Any(n => n.Canal == navigateur.Canal)));
        }
    }

    /// <summary>Cut off at any commit, and then the other account registers the same browser: one person's messages never ring for another.</summary>
    [Theory]
    [InlineData(Moment.Avant)]
    [InlineData(Moment.Apres)]
    public async Task A_registration_that_was_cut_off_never_leaves_a_browser_to_two(Moment moment)
    {
        for (var coupe = 1; ; coupe++)
        {
            var navigateur = _service.Abonner("navigateur", _telephones.ClePublique);
            await _telephones.Enregistrer(Ines, navigateur, Cancel);
            var commits = 0;
            var stockage = new StockageEnPanne(_documents);
            stockage.Panne = (operation, _, _) =>
                operation == "commit" && ++commits >= coupe
                    ? (commits == coupe ? moment : Moment.Avant, StockageEnPanne.Indisponible)
                    : null;
            var coupee = new WebPushTelephones(stockage, new(Options.Create(_options)), _envoi, _horloge);
            if (await Tombe(() => coupee.Enregistrer(Lucas, navigateur, Cancel)) is false)
                return; // it has no so many commits

            await _telephones.Enregistrer(Ines, navigateur, Cancel);

            Assert.Contains(Navigateurs(Ines), n => n.Canal == navigateur.Canal);
            Assert.DoesNotContain(Navigateurs(Lucas), n => n.Canal == navigateur.Canal);
        }
    }

    private static async Task<bool> Tombe(Func<Task> quoi)
    {
        try
        {
            await quoi();
            return false;
        }
        catch (DocumentStoreUnavailableException)
        {
            return true;
        }
    }

    [Fact]
    public async Task Registering_at_each_start_costs_two_reads_and_lasts_sixty_days_from_the_last()
    {
        var navigateur = await Enregistrer(Ines);
        using var compteur = new DocumentMeter();
        var compte = new WebPushTelephones(new MeteredDocumentStore(_documents, compteur), new(Options.Create(_options)), _envoi, _horloge);
        using (var mesure = compteur.Start())
        {
            await compte.Enregistrer(Ines, navigateur, Cancel);
            Assert.Equal((2, 2), (mesure.Calls, (int)mesure.RequestUnits));
        }

        using (var mesure = compteur.Start())
        {
            await compte.Sonner(Ines, new(SorteDAvis.NouveauMessage, Ines.Value), Cancel);
            Assert.Equal((1, 1), (mesure.Calls, (int)mesure.RequestUnits));
        }

        _horloge.Advance(TimeSpan.FromDays(40));
        await compte.Enregistrer(Ines, navigateur, Cancel);
        _horloge.Advance(TimeSpan.FromDays(59));
        await Sonner();
        Assert.Equal(2, _service.Recus.Count);
        _horloge.Advance(TimeSpan.FromDays(2));
        await Sonner();
        Assert.Equal(2, _service.Recus.Count);
        Assert.Empty(Navigateurs(Ines));
    }

    [Fact]
    public async Task A_person_has_ten_browsers_and_the_oldest_goes()
    {
        for (var i = 0; i < 12; i++)
        {
            await _telephones.Enregistrer(Ines, _service.Abonner($"navigateur-{i}", _telephones.ClePublique), Cancel);
            _horloge.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(10, Navigateurs(Ines).Count);
        Assert.DoesNotContain(Navigateurs(Ines), navigateur => navigateur.Nom is "navigateur-0" or "navigateur-1");
    }

    [Theory]
    [InlineData("https://push.example/1")]
    [InlineData("http://fcm.googleapis.com/1")]
    [InlineData("https://fcm.googleapis.com:8443/1")]
    [InlineData("https://moi@fcm.googleapis.com/1")]
    [InlineData("https://fcm.googleapis.com.example/1")]
    [InlineData("https://push.services.mozilla.com.example/1")]
    [InlineData("https://faux-push.services.mozilla.com/1")]
    [InlineData("https://127.0.0.1/1")]
    [InlineData("https://[::1]/1")]
    [InlineData("https://169.254.169.254/metadata")]
    public async Task A_push_service_that_is_not_known_is_never_called(string canal)
    {
        var navigateur = _service.Abonner("navigateur", _telephones.ClePublique) with { Canal = canal };
        Assert.Equal(RefusTelephones.ServiceInconnu, (await _telephones.Enregistrer(Ines, navigateur, Cancel)).Refus);
        Assert.Empty(Navigateurs(Ines));
    }

    [Theory]
    [InlineData("https://fcm.googleapis.com/fcm/send/abc")]
    [InlineData("https://updates.push.services.mozilla.com/wpush/v2/abc")]
    [InlineData("https://wns2-par02p.notify.windows.com/w/?token=abc")]
    [InlineData("https://web.push.apple.com/abc")]
    public async Task The_push_services_of_todays_browsers_are_known(string canal)
    {
        var navigateur = _service.Abonner("navigateur", _telephones.ClePublique) with { Canal = canal };
        Assert.Null((await _telephones.Enregistrer(Ines, navigateur, Cancel)).Refus);
    }

    [Fact]
    public async Task A_push_service_that_an_operator_took_off_the_list_is_not_called_and_its_browsers_go()
    {
        await Enregistrer(Ines);
        _options.Essai = null;
        await Sonner();
        Assert.Equal(0, _service.Appels);
        Assert.Empty(Navigateurs(Ines));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await Enregistrer(Ines);
        var ailleurs = _service.Abonner("ailleurs", _telephones.ClePublique);
        _service.Reponse = contexte =>
            contexte.Request.Path.Value!.Contains("ailleurs", StringComparison.Ordinal)
                ? null
                : Results.Redirect(ailleurs.Canal, permanent: true, preserveMethod: true);
        await Sonner();
        Assert.Equal(1, _service.Appels);
        Assert.Empty(_service.Recus);
    }

    [Fact]
    public async Task A_known_name_that_leads_to_this_machine_is_not_connected_to()
    {
        using var ecoute = new TcpListener(IPAddress.Loopback, 0);
        ecoute.Start();
        using var passage = new ServicesPush(Options.Create(new NavigateursOptions())).Passage();
        using var http = new HttpClient(passage);
        var port = ((IPEndPoint)ecoute.LocalEndpoint).Port;
        foreach (var hote in new[] { "localhost", "127.0.0.1" })
        {
            var faute = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync($"https://{hote}:{port}/", Cancel));
            Assert.IsType<AdresseInterditeException>(faute.InnerException);
        }

        Assert.False(ecoute.Pending());
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2a00:1450:4007::1", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.100.0.1", false)]
    [InlineData("127.0.0.2", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("168.63.129.16", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("239.1.1.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    public void Addresses_of_the_public_network_are_told_from_others(string adresse, bool publique) =>
        Assert.Equal(publique, AdressePublique.Est(IPAddress.Parse(adresse)));

    [Theory]
    [InlineData("cle", "BPub")]
    [InlineData("cle", "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("secret", "s3cr3t")]
    public async Task Keys_that_nothing_can_be_encrypted_for_are_refused(string champ, string valeur)
    {
        var navigateur = _service.Abonner("navigateur", _telephones.ClePublique);
        navigateur = champ == "cle" ? navigateur with { Cle = valeur } : navigateur with { Secret = valeur };
        var refus = (await _telephones.Enregistrer(Ines, navigateur, Cancel)).Refus;
        Assert.Equal(champ, Assert.Single(refus!.Champs).Champ);
    }

    [Theory]
    [InlineData("Cle", "a-renseigner")]
    [InlineData("Cle", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("Contact", "http://cej.example")]
    [InlineData("Services", "*")]
    [InlineData("Services", "*.com;127.0.0.1")]
    [InlineData("Services", "https://fcm.googleapis.com")]
    public void Settings_that_are_none_stop_the_start(string nom, string valeur)
    {
        var options = _options with { };
        if (nom == "Cle")
            options.Cle = valeur;
        else if (nom == "Contact")
            options.Contact = new(valeur);
        else
            options.Services = valeur;
        Assert.Equal([nom], Assert.Single(options.Validate(new(options))).MemberNames);
    }

    private protected override Appareil UnAppareil(BeneficiaireId de, string nom, string jeton)
    {
        var navigateur = _service.Abonner(nom, _telephones.ClePublique);
        _deQui[navigateur.Canal] = de;
        return navigateur;
    }

    private static string NouvelleCle()
    {
        using var cle = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Convert.ToBase64String(cle.ExportParameters(includePrivateParameters: true).D!);
    }

    private async Task<Appareil> Enregistrer(BeneficiaireId qui)
    {
        var navigateur = _service.Abonner("navigateur", _telephones.ClePublique);
        Assert.Null((await _telephones.Enregistrer(qui, navigateur, Cancel)).Refus);
        return navigateur;
    }

    private Task Sonner() => _telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, Ines.Value), Cancel);

    private IReadOnlyList<NavigateurDocument> Navigateurs(BeneficiaireId qui) => NavigateursDe(_documents, qui);

    /// <summary>The browsers that would ring for a person.</summary>
    internal static IReadOnlyList<NavigateurDocument> NavigateursDe(IDocumentStore documents, BeneficiaireId qui) =>
        documents.Read(DocumentIds.Dossier(qui), DocumentIds.Navigateurs, Cancel).GetAwaiter().GetResult() is { } lu
            ? DocumentCodec.Decode<NavigateursDocument>(lu).Navigateurs
            : [];
}
