using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>The product as people run it: the local host as a process, on a free port, with demo data in a folder of its own.</summary>
public class Produit : IAsyncLifetime
{
    private static readonly TimeSpan DelaiDeDemarrage = TimeSpan.FromSeconds(90);

    private Process? _processus;

    public Uri Adresse { get; } = new($"http://127.0.0.1:{PortLibre().ToString(CultureInfo.InvariantCulture)}");

    /// <summary>What the process said.</summary>
    public ConcurrentQueue<string> Sortie { get; } = new();

    private string Dossier { get; } = Path.Combine(Path.GetTempPath(), "cej-bout-en-bout-" + Guid.NewGuid().ToString("N"));

    /// <summary>Settings of this product, beyond the usual ones.</summary>
    protected virtual IEnumerable<string> Reglages => [];

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Depot.Chemin("web", "dist", "index.html")))
            throw new InvalidOperationException("web/dist is not built: npm ci && npm run build in web/, or ./cej test.");
        Directory.CreateDirectory(Dossier);
        await Demarrer();
    }

    /// <summary>Starts the process, on the data it left.</summary>
    public async Task Demarrer()
    {
        string[] reglages =
        [
            $"--urls={Adresse}",
            $"--Local:Dossier={Dossier}",
            $"--Local:Site={Depot.Chemin("web", "dist")}",
            "--Limites:RequetesParMinute=600000",
            "--Limites:Rafale=10000",
            .. Reglages,
        ];
        _processus = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(LocalHost.HoteLocal).Assembly.Location, .. reglages])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Dossier,
            }
        )!;
        _processus.OutputDataReceived += (_, e) => Noter(e.Data);
        _processus.ErrorDataReceived += (_, e) => Noter(e.Data);
        _processus.BeginOutputReadLine();
        _processus.BeginErrorReadLine();
        await AttendreQuIlReponde();
    }

    /// <summary>Ends the process; its data stays.</summary>
    public async Task Arreter()
    {
        if (_processus is not { } processus)
            return;
        _processus = null;
        processus.Kill();
        await processus.WaitForExitAsync(CancellationToken.None);
        processus.Dispose();
    }

    /// <summary>What someone else's client does meanwhile: a bénéficiaire's phone, or a counsellor's script.</summary>
    /// <param name="compte">One of the demo accounts.</param>
    /// <param name="espace">Whether the account has a space to open: an operator has none.</param>
    public async Task<HttpClient> Client(string compte, bool espace = true)
    {
        var http = new HttpClient { BaseAddress = Adresse, Timeout = TimeSpan.FromSeconds(20) };
        using var formulaire = new FormUrlEncodedContent([KeyValuePair.Create("compte", compte)]);
        using var reponse = await http.PostAsync(new Uri("/dev/jeton", UriKind.Relative), formulaire);
        using var jeton = JsonDocument.Parse(await reponse.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            jeton.RootElement.GetProperty("access_token").GetString()
        );
        if (espace)
        {
            using var connexion = await http.PostAsync(new Uri("/api/connexion", UriKind.Relative), null);
            connexion.EnsureSuccessStatusCode();
        }
        return http;
    }

    /// <summary>A counsellor has read a conversation before.</summary>
    public async Task ToutLire(string compte, string dossier, long jusqua)
    {
        using var api = await Client(compte);
        var chemin = new Uri($"/api/conversations/{dossier}/lecture", UriKind.Relative);
        using var lecture = await api.PutAsJsonAsync(chemin, new { jusqua });
        lecture.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await Arreter();
        if (Directory.Exists(Dossier))
            Directory.Delete(Dossier, recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task AttendreQuIlReponde()
    {
        using var http = new HttpClient { BaseAddress = Adresse };
        for (var depart = Stopwatch.GetTimestamp(); ; )
        {
            try
            {
                using var reponse = await http.GetAsync(new Uri("/api/health", UriKind.Relative));
                if (reponse.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (_processus!.HasExited || Stopwatch.GetElapsedTime(depart) > DelaiDeDemarrage)
                throw new InvalidOperationException($"The product does not start: {string.Join('\n', Sortie)}");
            await Task.Delay(100);
        }
    }

    private void Noter(string? ligne)
    {
        if (ligne is not null && Sortie.Count < 2_000)
            Sortie.Enqueue(ligne);
    }

    /// <summary>A port that nothing listens on.</summary>
    internal static int PortLibre()
    {
        using var ecoute = new TcpListener(System.Net.IPAddress.Loopback, 0);
        ecoute.Start();
        return ((System.Net.IPEndPoint)ecoute.LocalEndpoint).Port;
    }
}
