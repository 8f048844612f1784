using System.Net.Http.Headers;
using Cej.Benchmarks.Documents;
using Cej.Benchmarks.Report;

namespace Cej.Benchmarks.Http;

/// <summary>
/// The home page's list over the whole stack, against the bare endpoint; the same list when nothing has changed; and a person's démarches.
/// </summary>
internal static class HttpBench
{
    private const string Route = "/api/portefeuille";
    private const int Connections = 16;
    private const int MemoryRequests = 10_000;
    private const int Demarches = 20;

    public static async Task Run(Profile profile, Results results, string folder)
    {
        var (ours, theirs) = (Path.Combine(folder, "product"), Path.Combine(folder, "bare"));
        var person = SeededStore.Beneficiaire(0, 0);
        await using (var store = await SeededStore.Create(ours, SeededStore.PortfolioSize))
            await store.AddDemarches(person, Demarches);
        Directory.CreateDirectory(theirs);
        File.Copy(SeededStore.PathIn(ours), SeededStore.PathIn(theirs));
        await ResidentMemory(results, ours);

        using var product = ChildProcess.LocalHost(ours, "--Local:Demonstration=false");
        using var bare = ChildProcess.Own(port => ["serve-bare", SeededStore.PathIn(theirs), $"{SeededStore.Counsellor(0).Id}", $"{port}"]);
        await product.Answers("/api/health");
        await bare.Answers(Route);
        var headers = await Caller.Token(product.Address);
        var version = await SameAnswer(product, bare, headers);
        var known = new Dictionary<string, string>(headers, StringComparer.Ordinal) { ["If-None-Match"] = version };

        var demarches = $"/api/beneficiaires/{person}/demarches";

        await Load(product, Route, headers, 200, profile.WarmUp);
        await Load(bare, Route, [], 200, profile.WarmUp);
        await Load(product, Route, known, 304, profile.WarmUp / 2);
        await Load(product, demarches, headers, 200, profile.WarmUp / 2);
        List<Sample> full = [],
            least = [],
            unchanged = [],
            steps = [];
        for (var trial = 1; trial <= Profile.Trials; trial++)
        {
            least.Add(await Load(bare, Route, [], 200, profile.HttpTrial));
            full.Add(await Load(product, Route, headers, 200, profile.HttpTrial));
            unchanged.Add(await Load(product, Route, known, 304, profile.HttpTrial));
            steps.Add(await Load(product, demarches, headers, 200, profile.HttpTrial));
            Console.WriteLine($"trial {trial}: bare {least[^1]}");
            Console.WriteLine($"         product 200 {full[^1]}");
            Console.WriteLine($"         product 304 {unchanged[^1]}");
            Console.WriteLine($"         {Demarches} démarches {steps[^1]}");
        }

        results.Add("portfolio requests/s, product / bare", "", Target.AtLeast, 0.40, [.. Ratios(full, least, s => s.PerSecond)]);
        results.Add("portfolio p99, product / bare", "", Target.AtMost, 3, [.. Ratios(full, least, s => s.P99)]);
        results.Add("portfolio requests/s, 304 / 200", "", Target.AtLeast, 2, [.. Ratios(unchanged, full, s => s.PerSecond)]);
        results.Add(
            $"{Demarches} démarches of a person: server processor a request",
            "µs",
            Target.AtMost,
            300,
            [.. steps.Select(sample => sample.ProcessorMicroseconds)]
        );
    }

    private static async Task ResidentMemory(Results results, string folder)
    {
        List<double> trials = [];
        for (var trial = 1; trial <= Profile.Trials; trial++)
        {
            using var product = ChildProcess.LocalHost(folder, "--Local:Demonstration=false");
            await product.Answers("/api/health");
            await LoadGenerator.Send(
                new(product.Port, Route, await Caller.Token(product.Address), 200, Connections, 0, 600, MemoryRequests)
            );
            trials.Add(product.ResidentMegabytes);
        }

        results.Add("resident memory after 10,000 portfolio requests", "MB", Target.AtMost, 150, [.. trials]);
    }

    private static Task<Sample> Load(ChildProcess server, string route, Dictionary<string, string> headers, int status, TimeSpan time) =>
        Sample.Take(new(server.Port, route, headers, status, Connections, 0.5, time.TotalSeconds), () => server.ProcessorTime);

    private static IEnumerable<double> Ratios(List<Sample> a, List<Sample> b, Func<Sample, double> figure) =>
        a.Zip(b, (x, y) => figure(x) / figure(y));

    /// <summary>Both answer byte for byte alike, or the comparison means nothing. Gives the version.</summary>
    private static async Task<string> SameAnswer(ChildProcess product, ChildProcess bare, Dictionary<string, string> headers)
    {
        using var http = new HttpClient();
        var theirs = await http.GetStringAsync(new Uri(bare.Address, Route));
        http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(headers["Authorization"]);
        var answer = await http.GetAsync(new Uri(product.Address, Route));
        var ours = await answer.Content.ReadAsStringAsync();
        if (ours != theirs)
            throw new InvalidOperationException($"The two answers differ from character {ours.AsSpan().CommonPrefixLength(theirs)} on.");
        Console.WriteLine($"both answer the same {ours.Length:N0} characters");
        return answer.Headers.ETag!.Tag;
    }
}
