using System.Globalization;
using System.Net;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Surcharge;

/// <summary>Alone on the machine: what a neighbour feels is looked at.</summary>
[CollectionDefinition(nameof(SurchargeTests), DisableParallelization = true)]
public sealed class SeulFaceALaSurcharge : ICollectionFixture<HoteSurcharge>;

/// <summary>
/// The product as a process. The neighbour asks more than a person may, to have figures; the doors have the limits that they are given
/// here, or their own.
/// </summary>
public sealed class HoteSurcharge : IAsyncLifetime
{
    /// <summary>As many as an agency of two hundred needs with three pages each, and some.</summary>
    public const int EcoutesParAdresse = 700;

    public HoteEnProcessus Hote { get; private set; } = null!;

    internal Voisin Voisin { get; private set; } = null!;

    /// <summary>What the neighbour feels while nobody attacks.</summary>
    internal Voisin.Mesure Calme { get; private set; } = null!;

    internal static ProfilDeSurcharge Profil => ProfilDeSurcharge.DeLEnvironnement;

    /// <summary>Less than there will be: the last ones are shut out.</summary>
    internal static int SocketsParAdresse => Profil.Inactives - 100;

    public async ValueTask InitializeAsync()
    {
        Hote = await HoteEnProcessus.Lancer(
            "--Limites:NegociationsParMinute=120",
            $"--Local:EcoutesParAdresse={EcoutesParAdresse}",
            "--Local:ConnexionsParAdresse=120",
            $"--Local:SocketsParAdresse={SocketsParAdresse}"
        );
        try
        {
            await Installer();
        }
        catch (Exception fin) when (fin is HttpRequestException or Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"The product said: {string.Join('\n', Hote.Sortie.TakeLast(40))}", fin);
        }
    }

    private async Task Installer()
    {
        var conseiller = new ClientDeTest(Hote.Client(Personne.Conseiller()));
        (await conseiller.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Voisin = new(conseiller, await conseiller.Ajouter("Inès", "Moreau"));
        await Task.WhenAll(Voisin.Travailler(Profil.Fenetre), Echauffer());
        Calme = await Voisin.Travailler(Profil.Fenetre);
    }

    /// <summary>What is compiled at its first calls, and at its hundredth, is no attack's doing.</summary>
    private async Task Echauffer()
    {
        using var http = Branchement.Client(Hote.Adresse, "127.0.0.5");
        http.DefaultRequestHeaders.Authorization = new("Bearer", Hote.Fournisseur.Jeton(Personne.Conseiller()));
        for (var i = 0; i < 200; i++)
        {
            using var negociation = await http.PostAsync(new Uri("/api/chat/negotiate", UriKind.Relative), null);
            using var page = await http.GetAsync(new Uri(SurchargeTests.PageDIdentite, UriKind.Relative));
        }
    }

    /// <summary>How many files and sockets the product has open; 0 where nobody says.</summary>
    public int Descripteurs() => OperatingSystem.IsLinux() ? Directory.GetFileSystemEntries($"/proc/{Hote.Numero}/fd").Length : 0;

    public ValueTask DisposeAsync() => Hote?.DisposeAsync() ?? ValueTask.CompletedTask;
}

[Collection(nameof(SurchargeTests))]
[Trait(Duree.Nom, Duree.Longue)]
public sealed class SurchargeTests(HoteSurcharge surcharge, ITestOutputHelper sortie)
{
    /// <summary>As <c>LocalRuntime__ConnectionsPerUser</c> is when nobody sets it.</summary>
    private const int EcoutesParPersonne = 50;

    /// <summary>As the fixture and the product have it, a minute.</summary>
    private const int DemandesParMinute = 120;

    internal const string PageDIdentite = "/identite/agents/.well-known/openid-configuration";

    private const string Attaquant = "127.0.0.2";
    private const string AutreAttaquant = "127.0.0.3";
    private const string Agence = "127.0.0.4";

    private static ProfilDeSurcharge Profil => HoteSurcharge.Profil;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_user_holds_so_many_sockets_and_the_next_is_told_when_to_come_back()
    {
        var avant = await Repos();
        var acces = await Negocier(surcharge.Hote.Client(Personne.Conseiller()));
        List<Branchement> ouverts = [];
        List<Branchement.Reponse> refus = [];
        await Pendant(
            "sockets of one user",
            async () =>
            {
                for (var i = 0; i < Profil.Sockets; i++)
                    Ranger(await Branchement.Ecouter(acces.Url, acces.AccessToken, Attaquant), ouverts, refus);
            }
        );

        Assert.Equal((EcoutesParPersonne, Profil.Sockets - EcoutesParPersonne), (ouverts.Count, refus.Count));
        Assert.All(refus, DitQuandRevenir);
        ouverts.ForEach(ouvert => ouvert.Dispose());
        await Rendus(avant);
        var (revenu, reponse) = await Branchement.Ecouter(acces.Url, acces.AccessToken, Attaquant);
        Assert.Equal(101, reponse.Code);
        revenu.Dispose();
    }

    [Fact]
    public async Task One_address_holds_so_many_sockets_whoever_opens_them()
    {
        var avant = await Repos();
        List<Branchement> ouverts = [];
        List<Branchement.Reponse> refus = [];
        const int Demandees = HoteSurcharge.EcoutesParAdresse + EcoutesParPersonne;
        await Pendant(
            "sockets of one address",
            async () =>
            {
                for (var i = 0; i < Demandees / EcoutesParPersonne; i++)
                {
                    var acces = await Negocier(surcharge.Hote.Client(Personne.Conseiller()));
                    for (var j = 0; j < EcoutesParPersonne; j++)
                        Ranger(await Branchement.Ecouter(acces.Url, acces.AccessToken, AutreAttaquant), ouverts, refus);
                }
            }
        );

        Assert.Equal((HoteSurcharge.EcoutesParAdresse, EcoutesParPersonne), (ouverts.Count, refus.Count));
        Assert.All(refus, DitQuandRevenir);
        ouverts.ForEach(ouvert => ouvert.Dispose());
        await Rendus(avant);
    }

    [Fact]
    public async Task An_agency_of_two_hundred_behind_one_address_comes_in_at_once()
    {
        var avant = await Repos();
        List<Branchement> ouverts = [];
        List<Branchement.Reponse> refus = [];
        foreach (var _ in Enumerable.Range(0, 200))
        {
            var acces = await Negocier(Connecte(Branchement.Client(surcharge.Hote.Adresse, Agence)));
            for (var page = 0; page < 3; page++)
                Ranger(await Branchement.Ecouter(acces.Url, acces.AccessToken, Agence), ouverts, refus);
        }

        Assert.Empty(refus);
        Assert.Equal(600, ouverts.Count);
        ouverts.ForEach(ouvert => ouvert.Dispose());
        await Rendus(avant);
    }

    [Fact]
    public async Task One_user_negotiates_so_often_and_is_told_when_to_come_back()
    {
        using var http = surcharge.Hote.Client(Personne.Conseiller());
        var codes = await Inonder("negotiations of one user", http, HttpMethod.Post, "/api/chat/negotiate");
        Assert.InRange(codes.Acceptees, DemandesParMinute, DemandesParMinute * 3);
        Assert.NotEmpty(codes.Attentes);
    }

    [Fact]
    public async Task One_address_asks_the_identity_pages_so_often_and_the_others_go_on()
    {
        using var http = Branchement.Client(surcharge.Hote.Adresse, Attaquant);
        var codes = await Inonder("identity pages of one address", http, HttpMethod.Get, PageDIdentite);
        Assert.InRange(codes.Acceptees, DemandesParMinute, DemandesParMinute * 3);
        Assert.NotEmpty(codes.Attentes);

        using var autre = Branchement.Client(surcharge.Hote.Adresse, Agence);
        using var reponse = await autre.GetAsync(new Uri(PageDIdentite, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
    }

    [Fact]
    public async Task Connections_that_say_nothing_harm_nobody_and_have_their_end()
    {
        var avant = await Repos();
        List<Branchement> ouverts = [];
        await Pendant(
            "idle connections",
            async () =>
            {
                for (var i = 0; i < Profil.Inactives; i++)
                    ouverts.Add(await Branchement.Ouvrir(surcharge.Hote.Adresse, Attaquant));
            }
        );
        var tenus = Descripteurs() - avant;
        sortie.WriteLine($"{Profil.Inactives} idle connections, {tenus} held");
        Assert.InRange(tenus, HoteSurcharge.SocketsParAdresse - 20, HoteSurcharge.SocketsParAdresse + 20);

        if (Profil.Longue)
        {
            // The server lets go of them by itself, and the client only sees it.
            foreach (var ouvert in ouverts)
                Assert.Equal(0, (await ouvert.Lire()).Code);
        }

        ouverts.ForEach(ouvert => ouvert.Dispose());
        await Rendus(avant);
    }

    [Fact]
    public async Task Headers_and_bodies_that_dribble_are_cut_off()
    {
        var avant = await Repos();
        var personne = Personne.Conseiller();
        using var connecte = surcharge.Hote.Client(personne);
        (await new ClientDeTest(connecte).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var jeton = surcharge.Hote.Fournisseur.Jeton(personne);
        var debuts = new[]
        {
            "GET /api/portefeuille HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Lent: ",
            $"POST /api/beneficiaires HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {jeton}\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{",
        };
        var lents = await Task.WhenAll(
            Enumerable.Range(0, Profil.Lentes).Select(_ => Branchement.Ouvrir(surcharge.Hote.Adresse, Attaquant))
        );
        await Task.WhenAll(lents.Select((lent, i) => lent.Ecrire(debuts[i % 2])));

        using var fin = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var gouttes = Task.Run(
            async () =>
            {
                while (!fin.IsCancellationRequested)
                {
                    await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
                    await Task.WhenAll(lents.Select(lent => lent.Essayer(" ")));
                }
            },
            CancellationToken.None
        );
        await Pendant("slow headers and bodies", () => Task.CompletedTask);
        var codes = await Task.WhenAll(lents.Select(async lent => (await lent.Lire()).Code));
        await fin.CancelAsync();
        await gouttes;

        sortie.WriteLine(string.Join(", ", codes.CountBy(code => code).Select(code => $"{code.Value} × {code.Key}")));
        // Whoever writes on into a connection that is closed may lose the answer.
        Assert.All(codes, code => Assert.True(code is 408 or 0, $"{code}"));
        Assert.Contains(408, codes);
        foreach (var lent in lents)
            lent.Dispose();
        await Rendus(avant);
    }

    /// <summary>The neighbour's work while something else happens; what he feels is held in the long profile alone.</summary>
    private async Task Pendant(string quoi, Func<Task> attaque)
    {
        var travail = surcharge.Voisin.Travailler(Profil.Fenetre);
        await attaque();
        var senti = await travail;
        var rapport = senti.P99 / surcharge.Calme.P99;
        sortie.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{quoi}: the neighbour {senti}; quiet {surcharge.Calme}; p99 ratio {rapport:F2}")
        );
        var (la, envoyes) = await surcharge.Voisin.Compter();
        Assert.Equal(envoyes, la);
        if (Profil.Longue)
            Assert.True(rapport <= 2, $"The neighbour's p99 is {rapport:F2} times what it is without {quoi}.");
    }

    /// <summary>Asks over and over, spread over the time in which the neighbour works.</summary>
    private async Task<(int Acceptees, List<TimeSpan> Attentes)> Inonder(string quoi, HttpClient http, HttpMethod method, string chemin)
    {
        var acceptees = 0;
        List<TimeSpan> attentes = [];
        await Pendant(
            quoi,
            async () =>
            {
                const int ALaFois = 10;
                using var cadence = new PeriodicTimer(Profil.Fenetre * ALaFois / Profil.Demandes);
                for (var n = 0; n < Profil.Demandes; n += ALaFois)
                {
                    await cadence.WaitForNextTickAsync(Cancel);
                    foreach (var reponse in await Task.WhenAll(Enumerable.Range(0, ALaFois).Select(_ => Demander())))
                        Compter(reponse);
                }
            }
        );
        sortie.WriteLine($"{acceptees} answered, {attentes.Count} refused for {attentes.DefaultIfEmpty().Max()} at most");
        return (acceptees, attentes);

        async Task<HttpResponseMessage> Demander()
        {
            using var demande = new HttpRequestMessage(method, chemin);
            return await http.SendAsync(demande, Cancel);
        }

        void Compter(HttpResponseMessage reponse)
        {
            using (reponse)
            {
                if (reponse.StatusCode is HttpStatusCode.OK)
                {
                    acceptees++;
                    return;
                }

                Assert.Equal(HttpStatusCode.TooManyRequests, reponse.StatusCode);
                attentes.Add(reponse.Headers.RetryAfter!.Delta!.Value);
                Assert.True(attentes[^1] >= TimeSpan.FromSeconds(1));
            }
        }
    }

    private HttpClient Connecte(HttpClient http)
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", surcharge.Hote.Fournisseur.Jeton(Personne.Conseiller()));
        return http;
    }

    private static async Task<ChatFunctions.NegociationResponse> Negocier(HttpClient http)
    {
        using (http)
            return (await new ClientDeTest(http).Envoyer(HttpMethod.Post, "/api/chat/negotiate"))
                .Statut(200)
                .Lire<ChatFunctions.NegociationResponse>();
    }

    private static void Ranger(
        (Branchement Branchement, Branchement.Reponse Reponse) essai,
        List<Branchement> ouverts,
        List<Branchement.Reponse> refus
    )
    {
        if (essai.Reponse.Code == 101)
            ouverts.Add(essai.Branchement);
        else
            refus.Add(essai.Reponse);
    }

    private static void DitQuandRevenir(Branchement.Reponse refus)
    {
        Assert.Equal(429, refus.Code);
        Assert.InRange(refus.RetryAfter ?? 0, 1, 60);
    }

    /// <summary>How many handles the product has open when nobody attacks.</summary>
    private async Task<int> Repos()
    {
        await surcharge.Voisin.Travailler(TimeSpan.FromMilliseconds(200));
        return Descripteurs();
    }

    /// <summary>What was taken comes back, but for what the product itself opens now and then.</summary>
    private Task Rendus(int avant) =>
        OperatingSystem.IsLinux()
            ? Attente.Jusqua(() => Task.FromResult(Descripteurs()), ouverts => ouverts <= avant + 20, $"{avant} handles as before")
            : Task.CompletedTask;

    private int Descripteurs() => surcharge.Descripteurs();
}
