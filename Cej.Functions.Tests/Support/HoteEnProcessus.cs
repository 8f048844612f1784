using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Cej.Functions.Tests.Support;

/// <summary>
/// The product as a process of its own, which a test may kill and start again on the same port, the same data and the same identity
/// provider: its clients keep their addresses and their tokens.
/// </summary>
public sealed class HoteEnProcessus : IAsyncDisposable
{
    private static readonly TimeSpan DelaiDeDemarrage = TimeSpan.FromSeconds(60);

    private readonly string[] _reglages;
    private Process? _processus;

    private HoteEnProcessus(FauxFournisseur fournisseur, string[] reglages)
    {
        Fournisseur = fournisseur;
        _reglages = reglages;
    }

    public FauxFournisseur Fournisseur { get; }

    public Uri Adresse { get; } = new($"http://127.0.0.1:{PortLibre().ToString(CultureInfo.InvariantCulture)}");

    public string Dossier { get; } = Path.Combine(Path.GetTempPath(), "cej-processus-" + Guid.NewGuid().ToString("N"));

    public string FichierDesDocuments => Path.Combine(Dossier, "documents.db");

    /// <summary>The process's number.</summary>
    public int Numero => _processus!.Id;

    /// <summary>What the process said: warnings and worse.</summary>
    public ConcurrentQueue<string> Sortie { get; } = new();

    /// <summary>Starts the product and waits until it answers.</summary>
    public static async Task<HoteEnProcessus> Lancer(params string[] reglages)
    {
        var hote = new HoteEnProcessus(await FauxFournisseur.Demarrer(), reglages);
        await hote.Demarrer();
        return hote;
    }

    public async Task Demarrer()
    {
        Directory.CreateDirectory(Dossier);
        _processus = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(LocalHost.HoteLocal).Assembly.Location, .. Arguments()])
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

    /// <summary>A client of someone who is logged in for longer than any test lasts.</summary>
    public HttpClient Client(Personne personne)
    {
        var jeton = Fournisseur.Jeton(personne, descriptor => descriptor.Expires = DateTime.UtcNow.AddHours(12));
        var http = new HttpClient { BaseAddress = Adresse, Timeout = TimeSpan.FromSeconds(10) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", jeton);
        return http;
    }

    /// <summary>kill -9.</summary>
    public async Task Tuer()
    {
        if (_processus is not { } processus)
            return;
        _processus = null;
        processus.Kill();
        await processus.WaitForExitAsync(CancellationToken.None);
        processus.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await Tuer();
        await Fournisseur.DisposeAsync();
        if (Directory.Exists(Dossier))
            Directory.Delete(Dossier, recursive: true);
    }

    private string[] Arguments() =>
        [
            $"--urls={Adresse}",
            $"--Local:Dossier={Dossier}",
            "--Local:Demonstration=false",
            "--Local:Antivirus=aucun",
            .. Fournisseur.Arguments,
            "--Limites:RequetesParMinute=6000000",
            "--Limites:Rafale=100000",
            "--Limites:DepotsParMinute=100000",
            "--Logging:LogLevel:Default=Warning",
            .. _reglages,
        ];

    private async Task AttendreQuIlReponde()
    {
        using var http = new HttpClient { BaseAddress = Adresse };
        for (var depart = Stopwatch.GetTimestamp(); ; )
        {
            try
            {
                using var reponse = await http.GetAsync("/api/health", TestContext.Current.CancellationToken);
                if (reponse.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (_processus!.HasExited || Stopwatch.GetElapsedTime(depart) > DelaiDeDemarrage)
                throw new InvalidOperationException($"The product does not start: {string.Join('\n', Sortie)}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private void Noter(string? ligne)
    {
        if (ligne is not null && Sortie.Count < 2_000)
            Sortie.Enqueue(ligne);
    }

    private static int PortLibre()
    {
        using var ecoute = new TcpListener(IPAddress.Loopback, 0);
        ecoute.Start();
        return ((IPEndPoint)ecoute.LocalEndpoint).Port;
    }
}
