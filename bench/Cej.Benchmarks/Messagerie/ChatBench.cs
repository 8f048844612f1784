using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Cej.Benchmarks.Http;
using Cej.Benchmarks.Report;
using Cej.Functions.Tests.Support;

namespace Cej.Benchmarks.Messagerie;

/// <summary>The chat over the whole stack against the bare program: delivery under a steady load, saturation, one message to many.</summary>
internal sealed class ChatBench(Profile profile, Results results, Crowd crowd, ChildProcess product, ChildProcess bare, string folder)
{
    private const int MessagesPerSecond = 1_000;
    private const int TooMuch = 2 * MessagesPerSecond;
    private const int Callers = 64;
    private const int Recipients = 100;
    private const double WarmUpSeconds = 10;

    /// <summary>A method is compiled for good after 30 calls.</summary>
    private const int WarmUpSends = 40;

    public static async Task Run(Profile profile, Results results, string folder)
    {
        var (ours, theirs) = (Path.Combine(folder, "product"), Path.Combine(folder, "bare.db"));
        await (await Crowd.Seed(ours)).DisposeAsync();
        await using var provider = await FauxFournisseur.Demarrer();
        var crowd = new Crowd(provider);
        using var product = crowd.Product(ours);
        using var bare = ChildProcess.Own(port => ["serve-bare-chat", theirs, $"{port}"]);
        await product.Answers("/api/health");
        await bare.Answers("/api/health");

        await new ChatBench(profile, results, crowd, product, bare, folder).Measure();
    }

    private async Task Measure()
    {
        // Under each load, in the short profile too: what follows a message is other code when a thousand people write than when 64 do.
        foreach (var warm in new[] { new ChatLoad(0, Callers, 0, WarmUpSeconds), new ChatLoad(MessagesPerSecond, 0, 0, WarmUpSeconds) })
        {
            await ChatGenerator.Send(crowd.OnProduct(product, warm), folder);
            await ChatGenerator.Send(crowd.OnBare(bare, warm), folder);
        }

        await Delivery();
        await Saturation();
        await ToMany();
        await Overload();
    }

    private async Task Delivery()
    {
        var load = new ChatLoad(MessagesPerSecond, 0, 2, profile.HttpTrial.TotalSeconds);
        var trials = await Trials("1,000 clients", load);
        results.Add("chat, delivered p50, product / bare", "", Target.AtMost, 2, [.. trials.Select(t => t.Product.P50 / t.Bare.P50)]);
        results.Add("chat, delivered p99, product / bare", "", Target.AtMost, 2, [.. trials.Select(t => t.Product.P99 / t.Bare.P99)]);
        results.Add(
            "chat, messages/s on schedule",
            "",
            Target.AtLeast,
            MessagesPerSecond * 0.99,
            [.. trials.Select(t => t.Product.PerSecond)]
        );
        results.Add("chat, acknowledged and not delivered", "", Target.AtMost, 0, [.. trials.Select(t => (double)t.Product.Lost)]);
        results.Add("chat, processor a message", "ms", Target.AtMost, 0.8, [.. trials.Select(t => t.Product.Processor)]);
        results.Add("chat, written a message", "KB", Target.AtMost, 18, [.. trials.Select(t => t.Product.Written)]);
    }

    private async Task Saturation()
    {
        var load = new ChatLoad(0, Callers, 1, profile.HttpTrial.TotalSeconds);
        var trials = await Trials($"{Callers} callers", load, Callers);
        results.Add(
            "chat, durable sends/s at 64 callers, product / bare",
            "",
            Target.AtLeast,
            0.5,
            [.. trials.Select(t => t.Product.PerSecond / t.Bare.PerSecond)]
        );
        results.Add(
            "chat at saturation, acknowledged and not delivered",
            "",
            Target.AtMost,
            0,
            [.. trials.Select(t => (double)t.Product.Lost)]
        );
        results.Add("chat at saturation, written a message", "KB", Target.AtMost, 10, [.. trials.Select(t => t.Product.Written)]);
    }

    /// <summary>More than the machine may be able to do; then the memory that is left once nobody asks any more.</summary>
    private async Task Overload()
    {
        var load = new ChatLoad(TooMuch, 0, 2, profile.HttpTrial.TotalSeconds);
        var trials = await Trials($"{TooMuch:N0} messages/s", load);
        results.Add(
            "chat overloaded, delivered p99, product / bare",
            "",
            Target.AtMost,
            3,
            [.. trials.Select(t => t.Product.P99 / t.Bare.P99)]
        );
        results.Add(
            "chat overloaded, acknowledged and not delivered",
            "",
            Target.AtMost,
            0,
            [.. trials.Select(t => (double)t.Product.Lost)]
        );
        results.Add("chat overloaded, refused", "", Target.AtMost, 0, [.. trials.Select(t => (double)t.Product.Refused)]);
        Console.WriteLine($"resident right behind: {product.ResidentMegabytes:0} MB");
        await Task.Delay(TimeSpan.FromMinutes(1));
        results.Add("resident memory a minute after the overload", "MB", Target.AtMost, 200, [product.ResidentMegabytes]);
    }

    /// <summary>A load on both in turn, in the first so many conversations.</summary>
    private async Task<List<(ChatResult Bare, ChatResult Product)>> Trials(string name, ChatLoad load, int conversations = int.MaxValue)
    {
        List<(ChatResult Bare, ChatResult Product)> trials = [];
        for (var trial = 1; trial <= Profile.Trials; trial++)
        {
            var theirs = await ChatGenerator.Send(crowd.OnBare(bare, load, conversations), folder);
            trials.Add((theirs, await ChatGenerator.Send(crowd.OnProduct(product, load, conversations), folder)));
            Console.WriteLine($"{name}, trial {trial}: bare {trials[^1].Bare}");
            Console.WriteLine($"{new string(' ', name.Length)}           product {trials[^1].Product}");
        }

        return trials;
    }

    /// <summary>One multi-recipient send to a hundred people, against a hundred single sends to the bare program at once.</summary>
    private async Task ToMany()
    {
        var ids = Documents.SeededStore.Portfolio(0, Crowd.PortfolioSize);
        var many = JsonSerializer.Serialize(new { texte = new string('x', 200), beneficiaires = ids.Select(id => $"{id}") });
        var toMany = RawRequest.Post(product.Port, "/api/diffusions", RawRequest.Bearer(crowd.TokenOfCounsellor(0)), many);
        var toEach = Array.ConvertAll(
            ids,
            id => RawRequest.Post(bare.Port, $"/messages/{id}/c0/nobody", RawRequest.Bearer(null), ChatOrder.Text)
        );
        using var connection = await RawConnection.Open(product.Port);
        var connections = await Task.WhenAll(ids.Take(Recipients).Select(_ => RawConnection.Open(bare.Port, 8 * 1024)));
        List<double> ratios = [];
        for (var trial = 0; trial <= Profile.Trials; trial++)
        {
            List<double> ours = [],
                theirs = [];
            for (var n = 0; n < (trial == 0 ? WarmUpSends : profile.MultiSends); n++)
            {
                theirs.Add(await Time(() => Task.WhenAll(connections.Zip(toEach, Created))));
                ours.Add(await Time(() => Created(connection, toMany)));
            }

            if (trial == 0)
                continue; // warm-up
            ratios.Add(Statistics.Median(ours) / Statistics.Median(theirs));
            Console.WriteLine(
                $"to {Recipients}, trial {trial}: {Recipients} bare sends at once {Statistics.Median(theirs):0.0} ms, one multi-send {Statistics.Median(ours):0.0} ms (medians of {profile.MultiSends})"
            );
        }

        foreach (var opened in connections)
            opened.Dispose();
        results.Add("multi-send to 100 / 100 bare sends at once", "", Target.AtMost, 1.5, [.. ratios]);
    }

    /// <summary>Milliseconds; what follows the answer has time to end before the next.</summary>
    private static async Task<double> Time(Func<Task> work)
    {
        var before = Stopwatch.GetTimestamp();
        await work();
        var time = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        await Task.Delay(100);
        return time;
    }

    private static async Task Created(RawConnection connection, byte[] request)
    {
        if (await connection.Exchange(request) is var status && status != 201)
            throw new InvalidOperationException($"Status {status}: {Encoding.UTF8.GetString(connection.Answer)}");
    }
}
