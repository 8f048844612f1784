using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Cej.Benchmarks.Report;
using Cej.Domain.Conseillers;
using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;
using Cej.Functions;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Courrier;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost;
using Cej.LocalHost.Courrier;
using Cej.LocalHost.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.Benchmarks.Digest;

/// <summary>
/// The daily digest of 10,000 counsellors, 8,000 of them with unread messages, as <c>.eml</c> files and without a quota; against a bare
/// loop that composes and writes the same mails and commits as often. Each run is a process of its own, so that its memory is its own.
/// </summary>
internal static class DigestBench
{
    private const int Counsellors = 10_000;
    private const int Mails = 8_000;
    private const int Parallel = 16;

    /// <summary>A Monday, 08:00 in Paris.</summary>
    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 7, 0, 0, TimeSpan.Zero);

    public static async Task Run(Profile profile, Results results, string folder)
    {
        await Seed(folder);
        List<Outcome> bare = [],
            digest = [];
        for (var trial = 0; trial < Profile.Trials; trial++)
        {
            bare.Add(await Child(folder, trial, "bare"));
            digest.Add(await Child(folder, trial, "digest"));
            Console.WriteLine($"trial {trial + 1}: bare {bare[^1]}");
            Console.WriteLine($"         digest {digest[^1]}");
        }

        results.Add("digest: mails/s, product / bare", "", Target.AtLeast, 0.5, [.. bare.Zip(digest, (b, d) => b.Seconds / d.Seconds)]);
        results.Add("digest: request units a mail", "RU", Target.AtMost, 16, [.. digest.Select(d => d.Units / d.Mails)]);
        results.Add("digest: resident memory more", "MB", Target.AtMost, 100, [.. digest.Select(d => d.Megabytes)]);
    }

    /// <summary>The child process: <c>digest folder;trial;bare|digest</c>.</summary>
    public static async Task RunChild(string order)
    {
        var parts = order.Split(';');
        var (folder, trial) = (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
        var mails = Path.Combine(folder, $"mails-{parts[2]}-{trial}");
        await using var services = Services(folder, mails, new MorningClock(Monday.AddDays(trial)));
        Func<Task> work = parts[2] == "bare" ? () => Bare(services) : () => Digest(services);
        _ = services.GetRequiredService<SqliteDocumentStore>();
        using var measure = services.GetRequiredService<DocumentMeter>().StartEverywhere();
        using var memory = new MemoryPeak();
        var clock = Stopwatch.StartNew();
        await work();
        var outcome = new Outcome(
            clock.Elapsed.TotalSeconds,
            measure.RequestUnits,
            memory.Megabytes,
            Directory.EnumerateFiles(mails, "*.eml").Count()
        );
        Console.WriteLine(JsonSerializer.Serialize(outcome));
    }

    private static async Task<Outcome> Child(string folder, int trial, string what)
    {
        var outcome = JsonSerializer.Deserialize<Outcome>(await ChildProcess.Run("digest", $"{folder};{trial};{what}"))!;
        return outcome.Mails == Mails ? outcome : throw new InvalidOperationException($"{outcome.Mails} mails, not {Mails}.");
    }

    private static async Task Digest(ServiceProvider services)
    {
        var done = await services.GetRequiredService<EnvoyerRecapitulatifsHandler>().Handle(CancellationToken.None);
        if (done is not { Prevus: Mails, Envoyes: Mails })
            throw new InvalidOperationException("The digest did not send what it should.");
    }

    /// <summary>No plan, no profile, no condition: compose, commit, write, commit.</summary>
    private static async Task Bare(ServiceProvider services)
    {
        var documents = services.GetRequiredService<SqliteDocumentStore>();
        var courrier = services.GetRequiredService<ICourrier>();
        var modele = services.GetRequiredService<IModeleDuRecapitulatif>();
        var day = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await System.Threading.Tasks.Parallel.ForAsync(
            0,
            Mails,
            new ParallelOptions { MaxDegreeOfParallelism = Parallel },
            async (rank, cancellationToken) =>
            {
                var conseiller = Counsellor(rank);
                var mail = modele.Composer(new(conseiller.Id, conseiller.Nom, conseiller.Email, true, null), new(3, 7));
                await Mark(documents, conseiller.Id, $"bare.{day:yyyyMMdd}.claim");
                await courrier.Remettre(mail, Identifiants.Deterministe("bare", $"{rank}", $"{day:O}"), day, cancellationToken);
                await Mark(documents, conseiller.Id, $"bare.{day:yyyyMMdd}.sent");
            }
        );
    }

    private static Task<CommitOutcome> Mark(SqliteDocumentStore documents, ConseillerId id, string name) =>
        documents.Commit(
            DocumentIds.Espace(id),
            [
                DocumentWrite.Upsert(
                    name,
                    "bare",
                    """{"premierEnvoi":"2026-01-05T07:00:00+00:00","conversations":3,"messages":7}"""u8.ToArray()
                ),
            ],
            CancellationToken.None
        );

    private static async Task Seed(string folder)
    {
        await using var services = Services(folder, folder, TimeProvider.System);
        var documents = services.GetRequiredService<IDocumentStore>();
        await System.Threading.Tasks.Parallel.ForAsync(
            0,
            Counsellors,
            new ParallelOptions { MaxDegreeOfParallelism = 64 },
            async (rank, cancellationToken) =>
            {
                var conseiller = Counsellor(rank);
                await services.GetRequiredService<IConseillerStore>().Create(conseiller, cancellationToken);
                var sommaire = new SommaireDocument
                {
                    Version = 9,
                    ConversationsNonLues = rank < Mails ? 3 : 0,
                    MessagesNonLus = rank < Mails ? 7 : 0,
                };
                await documents.Commit(
                    DocumentIds.Espace(conseiller.Id),
                    [DocumentWrite.Upsert(DocumentIds.Sommaire, "sommaire", DocumentCodec.Encode(sommaire))],
                    cancellationToken
                );
            }
        );
    }

    private static Conseiller Counsellor(int rank) =>
        new()
        {
            Id = new(Identifiants.Deterministe("digest", $"{rank}")),
            Nom = new("Camille", "Lefèvre"),
            Email = AdresseEmail.Lire($"conseiller-{rank}@agence.example").Value,
            CreeLe = Monday,
            DerniereConnexion = Monday,
        };

    private static ServiceProvider Services(string folder, string mails, TimeProvider clock)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Courrier:Service"] = "Dossier",
            ["Courrier:Expediteur"] = "ne-pas-repondre@cej.example",
            ["Recapitulatif:Lien"] = "https://cej.example/messagerie",
            ["Recapitulatif:ParMinute"] = "0",
            ["Recapitulatif:ParHeure"] = "0",
        };
        var services = new ServiceCollection();
        services.AddLogging().AddCej(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.Replace(ServiceDescriptor.Singleton(clock));
        services.RemoveAll<IDocumentStore>();
        services.AddSqliteDocuments(new LocalOptions { Dossier = folder }.FichierDesDocuments);
        services.Replace(
            ServiceDescriptor.Singleton<ICourrier>(
                new DossierCourrier(mails, new CourrierOptions { Expediteur = settings["Courrier:Expediteur"] }, clock)
            )
        );
        return services.BuildServiceProvider();
    }

    private sealed record Outcome(double Seconds, double Units, double Megabytes, int Mails)
    {
        public override string ToString() =>
            $"{Mails / Seconds:N0} mails/s, {Seconds:0.0} s, {Units / Mails:0.0} RU a mail, {Megabytes:0} MB more";
    }

    /// <summary>Today's time of day, on a day of 2026 from 08:00 in Paris on.</summary>
    private sealed class MorningClock(DateTimeOffset start) : TimeProvider
    {
        private readonly long _started = Stopwatch.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => start + Stopwatch.GetElapsedTime(_started);
    }

    /// <summary>How much the resident memory grew at most, looked at every 10 ms.</summary>
    private sealed class MemoryPeak : IDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly long _before = Resident();
        private readonly Thread _watch;
        private long _peak;

        public MemoryPeak()
        {
            _peak = _before;
            _watch = new Thread(Watch) { IsBackground = true };
            _watch.Start();
        }

        public double Megabytes => (Interlocked.Read(ref _peak) - _before) / (1024.0 * 1024.0);

        public void Dispose()
        {
            _stop.Cancel();
            _watch.Join();
            _stop.Dispose();
        }

        private void Watch()
        {
            do Interlocked.Exchange(ref _peak, Math.Max(_peak, Resident()));
            while (!_stop.Token.WaitHandle.WaitOne(10));
        }

        private static long Resident()
        {
            using var self = Process.GetCurrentProcess();
            return self.WorkingSet64;
        }
    }
}
