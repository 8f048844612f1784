using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cej.Benchmarks.Documents;
using Cej.Benchmarks.Report;
using Cej.Functions.Tests.Support;
using Cej.WorkerHost;
using Cej.WorkerHost.Tests;

namespace Cej.Benchmarks.Http;

/// <summary>
/// What the official worker adds: the same list and the same send through <c>Cej.WorkerHost</c>, as deployed, beside the local host; and
/// what a call costs the worker alone, whose processor is what Azure bills.
/// </summary>
internal static class WorkerBench
{
    private const string Portfolio = "/api/portefeuille";
    private const string Message = /*lang=json,strict*/
        """{"texte":"Bonjour, avez-vous recu la convocation de mardi ?"}""";

    public static async Task Run(Profile profile, Results results, string folder)
    {
        var (ours, theirs) = (Path.Combine(folder, "local"), Path.Combine(folder, "worker"));
        await (await SeededStore.Create(ours, SeededStore.PortfolioSize)).DisposeAsync();
        Directory.CreateDirectory(theirs);
        File.Copy(SeededStore.PathIn(ours), SeededStore.PathIn(theirs));

        using var local = ChildProcess.LocalHost(ours, "--Local:Demonstration=false");
        await local.Answers("/api/health");
        await using var worker = await Start(theirs);
        Side[] sides =
        [
            new("local host", local.Address, () => local.ProcessorTime, await Caller.Token(local.Address)),
            new("worker", worker.Address, () => worker.WorkerProcessorTime, await Caller.Token(worker.Address)),
        ];

        foreach (var (name, connections, json) in new[] { ("portfolio", 16, null), ("send", 1, Message) })
        {
            List<Sample>[] samples =
            [
                [],
                [],
            ];
            for (var trial = 0; trial <= Profile.Trials; trial++)
            {
                foreach (var (index, side) in sides.Index())
                {
                    var path = json is null ? Portfolio : await side.Conversation();
                    var time = (trial == 0 ? profile.WarmUp : profile.HttpTrial).TotalSeconds;
                    LoadOrder order = new(side.Address.Port, path, side.Headers, json is null ? 200 : 201, connections, 0.5, time, 0, json);
                    var sample = await Sample.Take(order, side.ProcessorTime);
                    if (trial == 0)
                        continue; // Both are warm from here on.
                    samples[index].Add(sample);
                    Console.WriteLine($"trial {trial}: {name}, {side.Name}: {sample}");
                }
            }

            var pairs = samples[1].Zip(samples[0]).ToList();
            results.Add(
                $"{name}/s, worker / local host",
                "",
                Target.AtLeast,
                0.15,
                [.. pairs.Select(pair => pair.First.PerSecond / pair.Second.PerSecond)]
            );
            results.Add(
                $"{name}: processor of the worker a call",
                "µs",
                Target.AtMost,
                2_000,
                [.. samples[1].Select(sample => sample.ProcessorMicroseconds)]
            );
        }
    }

    private static async Task<FunctionsHost> Start(string data) =>
        await FunctionsHost.Start(
            new FunctionsHostOptions
            {
                Folder = await Published.App("Cej.LocalWorker"),
                ForwardsOtherPaths = true,
                Settings = ReglagesDuWorker.Avec([$"--Local:Dossier={data}", "--LocalRuntime:Timers=false", .. ChildProcess.Unlimited]),
            }
        );

    private sealed record Side(string Name, Uri Address, Func<TimeSpan> ProcessorTime, Dictionary<string, string> Headers)
    {
        private string? _conversation;

        /// <summary>Where to send: the first person of the list.</summary>
        public async Task<string> Conversation()
        {
            if (_conversation is not null)
                return _conversation;
            using var http = new HttpClient { BaseAddress = Address };
            foreach (var (name, value) in Headers)
                http.DefaultRequestHeaders.Add(name, value);
            var page = await http.GetFromJsonAsync<JsonObject>(new Uri(Portfolio, UriKind.Relative));
            return _conversation = $"/api/conversations/{page!["beneficiaires"]![0]!["id"]}/messages";
        }
    }
}
