using System.Net;
using System.Net.Sockets;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Demonstration;

/// <summary>A host behind a Front Door that lets passers-by do little.</summary>
public class HoteDesPassants : HoteDeTest
{
    public const int ALaFois = 5;
    public const string Entree = "5b0b2f9c-6c0e-4d2f-8a35-0c8f2f5d7a11";

    protected override IEnumerable<string> Reglages =>
        ["--Limites:Rafale=100000", $"--Limites:DemonstrationParMinute={3 * ALaFois}", $"--Limites:FrontDoor={Entree}"];
}

/// <summary>Who has no token is counted by an address that he cannot choose, on every host.</summary>
public abstract class PassantsContract
{
    private static int _adresses;

    /// <summary>How often one passer-by may ask at once.</summary>
    protected abstract int ALaFois { get; }

    /// <summary>The Front Door that the host stands behind.</summary>
    protected abstract string Entree { get; }

    protected abstract ClientDeTest Client();

    /// <summary>Tests of a host share its counts.</summary>
    protected static string UneAdresse() => $"203.0.113.{Interlocked.Increment(ref _adresses)}";

    protected async Task<int> Visiter(params (string Nom, string Valeur)[] entetes) =>
        (await Client().Lire("/api/demonstration", entetes)).Code;

    /// <summary>How many visits go well before one is refused: a host that took each for someone else's would never refuse.</summary>
    internal static async Task<int> JusquAuRefus(Func<int, Task<int>> visiter)
    {
        for (var i = 0; i < 250; i++)
        {
            if (await visiter(i) == 429)
                return i;
        }

        throw new InvalidOperationException("250 visits were let in.");
    }

    private Task<int> ParLEntree(string adresse, params (string Nom, string Valeur)[] autres) =>
        Visiter([("X-Azure-FDID", Entree), ("X-Azure-SocketIP", adresse), .. autres]);

    [Fact]
    public async Task Behind_front_door_each_client_has_his_own_count()
    {
        var (gourmand, sobre) = (UneAdresse(), UneAdresse());
        Assert.InRange(await JusquAuRefus(_ => ParLEntree(gourmand)), ALaFois, 2 * ALaFois);
        Assert.Equal(200, await ParLEntree(sobre));
        // Nothing else suffers from it.
        var sante = await Client().Lire("/api/health", ("X-Azure-FDID", Entree), ("X-Azure-SocketIP", gourmand));
        Assert.True(sante.Code is 200 or 503, $"{sante.Code}");
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Azure-ClientIP")]
    [InlineData("X-Real-IP")]
    [InlineData("Client-IP")]
    [InlineData("Forwarded")]
    public async Task Behind_front_door_no_other_header_makes_a_new_client_of_him(string entete)
    {
        var adresse = UneAdresse();
        await JusquAuRefus(i => ParLEntree(adresse, (entete, entete == "Forwarded" ? $"for=10.0.0.{i}" : $"10.0.0.{i}")));
        Assert.Equal(429, await ParLEntree(adresse, (entete, "10.0.0.99")));
    }

    [Fact]
    public async Task The_addresses_of_one_ipv6_network_are_one_client()
    {
        await JusquAuRefus(i => ParLEntree($"2001:db8:0:1::{i}"));
        Assert.Equal(429, await ParLEntree("2001:db8:0:1:aaaa::1"));
        Assert.Equal(200, await ParLEntree("2001:db8:0:2::1"));
    }

    /// <summary>Nobody vouches for these: they all come from where the connection comes from.</summary>
    [Fact]
    public async Task Who_did_not_come_through_our_front_door_is_counted_by_his_connection()
    {
        (string, string)[][] forges =
        [
            [("X-Azure-SocketIP", UneAdresse())],
            [("X-Azure-FDID", Guid.NewGuid().ToString()), ("X-Azure-SocketIP", UneAdresse())],
            [("X-Azure-FDID", Entree), ("X-Azure-SocketIP", "unknown")],
            [("X-Azure-FDID", Entree), ("X-Azure-FDID", "x"), ("X-Azure-SocketIP", UneAdresse())],
            [("X-Forwarded-For", UneAdresse())],
            [("X-Azure-ClientIP", UneAdresse())],
        ];
        await JusquAuRefus(_ => Visiter());
        foreach (var forge in forges)
            Assert.Equal(429, await Visiter(forge));
    }
}

[DeuxHotes]
public sealed class PassantsTests(HoteDesPassants hote) : PassantsContract, IClassFixture<HoteDesPassants>
{
    protected override int ALaFois => HoteDesPassants.ALaFois;

    protected override string Entree => HoteDesPassants.Entree;

    protected override ClientDeTest Client() => hote.Client();

    [Fact]
    public async Task Those_who_work_do_not_suffer_from_passers_by()
    {
        await JusquAuRefus(_ => Visiter());
        await hote.ConseillerConnecte();
    }

    /// <summary>On one machine the connection itself tells who it is.</summary>
    [Fact]
    public async Task Two_clients_of_the_local_host_are_told_apart_by_their_connections()
    {
        await JusquAuRefus(_ => Visiter());
        Assert.Equal(429, await Visiter());
        Assert.Equal(200, await VisiterDepuis(IPAddress.Parse("127.0.0.2"), hote));
    }

    internal static async Task<int> VisiterDepuis(IPAddress adresse, HoteDeTest hote, params (string Nom, string Valeur)[] entetes)
    {
        using var handler = new SocketsHttpHandler();
        handler.ConnectCallback = async (connexion, cancellationToken) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(adresse, 0));
            await socket.ConnectAsync(connexion.DnsEndPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        };
        using var http = new HttpClient(handler);
        http.BaseAddress = hote.Adresse;
        return (await new ClientDeTest(http).Lire("/api/demonstration", entetes)).Code;
    }
}

/// <summary>A local host behind a reverse proxy that it is told of.</summary>
public sealed class HoteDerriereUnMandataire : HoteDesPassants
{
    protected override IEnumerable<string> Reglages => [.. base.Reglages, "--Local:Mandataire=127.0.0.1"];
}

public sealed class MandataireTests(HoteDerriereUnMandataire hote) : IClassFixture<HoteDerriereUnMandataire>
{
    private async Task<int> Visiter(string suite) => (await hote.Client().Lire("/api/demonstration", ("X-Forwarded-For", suite))).Code;

    [Fact]
    public async Task The_address_that_the_proxy_appended_counts_and_what_stands_before_it_does_not()
    {
        await PassantsContract.JusquAuRefus(i => Visiter($"10.0.0.{i}, 203.0.113.7"));
        Assert.Equal(429, await Visiter("10.0.0.99, 203.0.113.7"));
        Assert.Equal(200, await Visiter("203.0.113.8"));
    }

    [Fact]
    public async Task Nobody_else_is_believed()
    {
        var autre = IPAddress.Parse("127.0.0.3");
        await PassantsContract.JusquAuRefus(i => PassantsTests.VisiterDepuis(autre, hote, ("X-Forwarded-For", $"10.0.1.{i}")));
        Assert.Equal(429, await PassantsTests.VisiterDepuis(autre, hote, ("X-Forwarded-For", "10.0.1.99")));
    }
}
