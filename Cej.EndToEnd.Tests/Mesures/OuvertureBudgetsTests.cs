using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Mesures;

/// <summary>What each opening of the applications asks for, by kind; the figures are printed.</summary>
[Collection(typeof(MesuresTests.Seule))]
public sealed class OuvertureBudgetsTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    /// <summary>What leaves for the network at a reload, the socket of the events included.</summary>
    private const int DemandesAuPlus = 8;

    /// <summary>What the browser has of it already: scripts, the stylesheet, the icon.</summary>
    private const int FichiersAuPlus = 7;

    [Fact]
    public async Task A_reload_of_the_portfolio_asks_eight_times_nothing_twice_and_nothing_of_the_provider()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        // The first page has read all that it reads unasked.
        await poste.ToutEstLu();
        var demandes = await Demandes.Suivre(poste);
        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button).First)
            .ToBeVisibleAsync();
        // What it leaves for after the first load, too.
        await Attente.Jusqua(
            () => Task.FromResult(demandes.DuReseau),
            deja => deja.Contains("GET /api/envois-programmes"),
            "all that a reload asks for"
        );
        await poste.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Console.WriteLine($"Reload of the portfolio: {demandes}");
        Assert.Equal(demandes.DuReseau.Distinct(), demandes.DuReseau);
        Assert.DoesNotContain(demandes.DuReseau, demande => demande.Contains("/identite/", StringComparison.Ordinal));
        Assert.InRange(demandes.DuReseau.Length, 1, DemandesAuPlus);
        Assert.Equal(demandes.DuCache.Distinct(), demandes.DuCache);
        Assert.InRange(demandes.DuCache.Length, 1, FichiersAuPlus);
    }

    [Fact]
    public async Task The_portfolio_can_be_read_within_a_second_of_a_reload_on_a_slow_network()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.ToutEstLu();
        await poste.Contexte.AddInitScriptAsync(NoterLePortefeuille);
        await poste.Page.Ralentir();
        List<double> durees = [];
        List<double> tables = [];
        foreach (var _ in Enumerable.Range(0, 5))
        {
            tables.Add(await poste.Page.EvaluateAsync<double>(MesuresTests.UneTable));
            await poste.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });
            durees.Add(await poste.Page.EvaluateAsync<double>("window.portefeuilleMontre"));
            await poste.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        var (mediane, table) = (MesuresTests.Mediane(durees), MesuresTests.Mediane(tables));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The portfolio after a reload, slow machine and network: {mediane:F0} ms, {mediane / table:F1} plain tables of {table:F1} ms"
            )
        );
        Assert.InRange(mediane / table, 0, Lenteur.TablesDUneSeconde);
    }

    [Fact]
    public async Task The_young_peoples_application_asks_nothing_twice_after_a_sign_in_nor_when_it_opens_again()
    {
        await using var poste = await Poste.TelephoneDuJeune(chromium, produit);
        await poste.Bouton("Passer").TapAsync();
        var demandes = await Demandes.Suivre(poste);
        await poste.SeConnecterEnJeune("Jade");
        await Attente.Jusqua(() => Task.FromResult(demandes.DeLApi), Lue, "the first page after the connection");
        await poste.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Console.WriteLine($"Young people, after a sign-in: {string.Join(", ", demandes.DeLApi)}");
        Assert.Equal(demandes.DeLApi.Distinct(), demandes.DeLApi);

        // Nothing that the device has is fresh any more.
        await poste.Contexte.AddInitScriptAsync("{ const vraie = Date.now; Date.now = () => vraie() + 120_000; }");
        demandes.Oublier();
        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bonjour Jade");
        await Attente.Jusqua(() => Task.FromResult(demandes.DeLApi), Lue, "the first page after the connection");
        await poste.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Console.WriteLine($"Young people, opened again: {string.Join(", ", demandes.DeLApi)}");
        Assert.Equal(demandes.DeLApi.Distinct(), demandes.DeLApi);
    }

    private static bool Lue(string[] deja) =>
        deja.Any(demande => demande.EndsWith("/accueil", StringComparison.Ordinal)) && deja.Contains("WS /client/chat");

    /// <summary>Milliseconds from the reload to the frame in which the first person of the portfolio can be read.</summary>
    private const string NoterLePortefeuille = """
        window.portefeuilleMontre = new Promise(dire => {
          const regarder = () => {
            if (document.querySelector('main tbody tr')) dire(performance.now());
            else requestAnimationFrame(regarder);
          };
          regarder();
        });
        """;

    /// <summary>What a page asks for: of the network, or of what the browser has already.</summary>
    private sealed class Demandes
    {
        private readonly ConcurrentQueue<(string Id, string Quoi)> _demandes = new();
        private readonly ConcurrentDictionary<string, bool> _duCache = new();

        public string[] DuReseau => [.. _demandes.Where(demande => !_duCache.ContainsKey(demande.Id)).Select(demande => demande.Quoi)];

        public string[] DuCache => [.. _demandes.Where(demande => _duCache.ContainsKey(demande.Id)).Select(demande => demande.Quoi)];

        public string[] DeLApi =>
            [
                .. DuReseau.Where(quoi =>
                    quoi.Contains(" /api/", StringComparison.Ordinal) || quoi.StartsWith("WS", StringComparison.Ordinal)
                ),
            ];

        public static async Task<Demandes> Suivre(Poste poste)
        {
            var demandes = new Demandes();
            var session = await poste.Contexte.NewCDPSessionAsync(poste.Page);
            await session.SendAsync("Network.enable");
            session.Event("Network.requestWillBeSent").OnEvent += (_, envoi) => demandes.Noter(envoi!.Value);
            session.Event("Network.webSocketCreated").OnEvent += (_, socket) =>
                demandes._demandes.Enqueue((Id(socket!.Value), $"WS {new Uri(socket.Value.GetProperty("url").GetString()!).AbsolutePath}"));
            session.Event("Network.requestServedFromCache").OnEvent += (_, servie) => demandes._duCache[Id(servie!.Value)] = true;
            session.Event("Network.responseReceived").OnEvent += (_, recue) =>
            {
                // Files that never change are not asked for again, from wherever the browser has them.
                var reponse = recue!.Value.GetProperty("response");
                if (reponse.GetProperty("fromDiskCache").GetBoolean() || reponse.GetProperty("encodedDataLength").GetDouble() == 0)
                    demandes._duCache[Id(recue.Value)] = true;
            };
            return demandes;
        }

        public void Oublier()
        {
            _demandes.Clear();
            _duCache.Clear();
        }

        public override string ToString() =>
            $"{DuReseau.Length} requests ({string.Join(", ", DuReseau)}), {DuCache.Length} more from the cache ({string.Join(", ", DuCache)})";

        private void Noter(JsonElement envoi)
        {
            var requete = envoi.GetProperty("request");
            var adresse = new Uri(requete.GetProperty("url").GetString()!);
            if (adresse.Scheme is "http" or "https")
                _demandes.Enqueue((Id(envoi), $"{requete.GetProperty("method").GetString()} {adresse.PathAndQuery}"));
        }

        private static string Id(JsonElement evenement) => evenement.GetProperty("requestId").GetString()!;
    }
}
