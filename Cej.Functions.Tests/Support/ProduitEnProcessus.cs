using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Cej.Functions.Tests.Support;

/// <summary>
/// The local host as a process, on a free port and a data folder of its own. A test may kill it and start it again: address and data
/// stay.
/// </summary>
public sealed class ProduitEnProcessus : IAsyncDisposable
{
    /// <summary>Machines of tests stall for seconds: that is no outage, unless the test is about one.</summary>
    public static readonly string[] Patience = ["--Delais:Documents=00:00:20", "--Delais:Journal=00:00:20"];

    private static readonly TimeSpan DelaiDeDemarrage = TimeSpan.FromSeconds(90);

    private Process? _processus;

    public Uri Adresse { get; } = new($"http://127.0.0.1:{PortLibre()}");

    /// <summary>Its data; deleted at the end.</summary>
    public string Dossier { get; } = Directory.CreateTempSubdirectory("cej-processus-").FullName;

    /// <summary>What starts the process, if not the system itself: it has to become the process.</summary>
    public string[] Enveloppe { get; init; } = [];

    /// <summary>What .NET runs, with arguments that come before the settings: the local host, unless a test has another one.</summary>
    public string[] Programme { get; init; } = [typeof(LocalHost.HoteLocal).Assembly.Location];

    /// <summary>Variables of its environment besides ours.</summary>
    public IReadOnlyDictionary<string, string> Environnement { get; init; } = new Dictionary<string, string>();

    /// <summary>What the process said.</summary>
    public ConcurrentQueue<string> Sortie { get; } = new();

    /// <summary>The process's number.</summary>
    public int Numero => _processus!.Id;

    /// <summary>Starts the process, on the data that the last one left, and waits until it answers.</summary>
    /// <param name="reglages">Its settings, beyond address and data folder.</param>
    /// <param name="delai">How long it may take to be ready.</param>
    public async Task Demarrer(IEnumerable<string> reglages, TimeSpan? delai = null)
    {
        string[] commande =
        [
            .. Enveloppe,
            "dotnet",
            .. Programme,
            $"--urls={Adresse}",
            $"--Local:Dossier={Dossier}",
            .. Patience,
            .. reglages,
        ];
        var depart = new ProcessStartInfo(commande[0], commande[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Dossier,
        };
        foreach (var (nom, valeur) in Environnement)
            depart.Environment[nom] = valeur;
        _processus = Process.Start(depart)!;
        _processus.OutputDataReceived += (_, e) => Noter(e.Data);
        _processus.ErrorDataReceived += (_, e) => Noter(e.Data);
        _processus.BeginOutputReadLine();
        _processus.BeginErrorReadLine();
        await AttendreQuIlReponde(delai ?? DelaiDeDemarrage);
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

    /// <summary>kill -STOP: it does nothing any more, nor do the processes that it started; what they have open stays open.</summary>
    public Task Suspendre() => Signaler("STOP");

    /// <summary>kill -CONT: it goes on as if nothing had been.</summary>
    public Task Reprendre() => Signaler("CONT");

    public async ValueTask DisposeAsync()
    {
        await Tuer();
        if (Directory.Exists(Dossier))
            Directory.Delete(Dossier, recursive: true);
    }

    /// <summary>A port that nothing listens on.</summary>
    internal static int PortLibre()
    {
        using var ecoute = new TcpListener(IPAddress.Loopback, 0);
        ecoute.Start();
        return ((IPEndPoint)ecoute.LocalEndpoint).Port;
    }

    private async Task AttendreQuIlReponde(TimeSpan delai)
    {
        using var http = new HttpClient { BaseAddress = Adresse };
        for (var depart = Stopwatch.GetTimestamp(); ; )
        {
            try
            {
                using var reponse = await http.GetAsync(new Uri("/api/health", UriKind.Relative), TestContext.Current.CancellationToken);
                if (reponse.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (_processus!.HasExited || Stopwatch.GetElapsedTime(depart) > delai)
                throw new InvalidOperationException($"The product does not start: {string.Join('\n', Sortie)}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private async Task Signaler(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", .. Famille(Numero).Select(numero => $"{numero}")]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>A process and whatever it started.</summary>
    private static IEnumerable<int> Famille(int numero) =>
        File.ReadAllText($"/proc/{numero}/task/{numero}/children")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(enfant => Famille(int.Parse(enfant, NumberStyles.None, CultureInfo.InvariantCulture)))
            .Prepend(numero);

    private void Noter(string? ligne)
    {
        if (ligne is not null && Sortie.Count < 2_000)
            Sortie.Enqueue(ligne);
    }
}
