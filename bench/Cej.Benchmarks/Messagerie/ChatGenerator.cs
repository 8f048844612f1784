using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Cej.Benchmarks.Http;
using Cej.Benchmarks.Report;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace Cej.Benchmarks.Messagerie;

/// <summary>Connected clients that write to each other, in a process of their own. The same for both servers, but for the negotiation.</summary>
internal sealed class ChatGenerator(ChatOrder order)
{
    private const int ConnectedAtOnce = 32;
    private const int LongestAnswer = 8 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentBag<RawConnection> _idle = [];
    private readonly ConcurrentQueue<Sent> _sent = [];
    private long _refused;
    private readonly ConcurrentDictionary<(int Client, string Conversation, string Number), long> _heard = new();

    /// <summary>The verb <c>chat</c>: reads an order from a file, prints a result.</summary>
    public static async Task Run(string orderFile)
    {
        await using var file = File.OpenRead(orderFile);
        var order = (await JsonSerializer.DeserializeAsync<ChatOrder>(file))!;
        Console.Write(JsonSerializer.Serialize(await new ChatGenerator(order).Generate()));
    }

    /// <summary>Has the load sent from another process.</summary>
    public static async Task<ChatResult> Send(ChatOrder order, string folder)
    {
        var file = Path.Combine(folder, "order.json");
        await File.WriteAllBytesAsync(file, JsonSerializer.SerializeToUtf8Bytes(order));
        return JsonSerializer.Deserialize<ChatResult>(await ChildProcess.Run("chat", file))!;
    }

    private async Task<ChatResult> Generate()
    {
        var connections = await Connect();
        var sends = order.Sends.ToArray();
        new Random(42).Shuffle(sends);
        var requests = Array.ConvertAll(sends, Request);
        var start = Stopwatch.GetTimestamp() + Ticks(order.Load.WarmUpSeconds);
        var end = start + Ticks(order.Load.Seconds);
        var usage = Usage(start, end);
        if (order.Load.PerSecond > 0)
            await OnSchedule(sends, requests, end);
        else
            await AtSaturation(sends, requests, end);
        await Everything();
        var result = Judge(start, end, await usage);
        await Task.WhenAll(connections.Select(connection => connection.DisposeAsync().AsTask()));
        return result;
    }

    private async Task<HubConnection[]> Connect()
    {
        using var http = new HttpClient();
        var connections = new HubConnection[order.Clients.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, connections.Length),
            new ParallelOptions { MaxDegreeOfParallelism = ConnectedAtOnce },
            async (index, cancellationToken) =>
            {
                var (hub, token) = order.Clients[index].Token is { } bearer
                    ? await Negotiate(http, bearer, cancellationToken)
                    : (order.Clients[index].Hub!, null);
                var connection = new HubConnectionBuilder()
                    .WithUrl(
                        hub,
                        options =>
                        {
                            options.AccessTokenProvider = () => Task.FromResult(token);
                            options.Transports = HttpTransportType.WebSockets;
                            options.SkipNegotiation = true;
                        }
                    )
                    .Build();
                connection.On<Told>(
                    nameof(IChatClient.Evenement),
                    heard =>
                    {
                        if (heard.Type == "message-ajoute")
                            _heard.TryAdd((index, heard.Conversation!, heard.Numero!), Stopwatch.GetTimestamp());
                    }
                );
                await connection.StartAsync(cancellationToken);
                connections[index] = connection;
            }
        );
        return connections;
    }

    /// <summary>As much of an event as is measured: reading the rest would take from the product the processors that they share.</summary>
    private sealed record Told(string Type, string? Conversation, string? Numero);

    private async Task<(string Hub, string? Token)> Negotiate(HttpClient http, string bearer, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"http://127.0.0.1:{order.Port}/api/chat/negotiate");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var answer = await http.SendAsync(request, cancellationToken);
        var negotiated = (
            await answer
                .EnsureSuccessStatusCode()
                .Content.ReadFromJsonAsync<ChatFunctions.NegociationResponse>(JsonSerializerOptions.Web, cancellationToken)
        )!;
        return (negotiated.Url.ToString(), negotiated.AccessToken);
    }

    /// <summary>Message n goes out at n / rate, whether or not the ones before were answered: a slow server cannot slow its own load.</summary>
    private async Task OnSchedule(ChatSend[] sends, byte[][] requests, long end)
    {
        var begin = Stopwatch.GetTimestamp();
        List<Task> under = [];
        for (long n = 0; Stopwatch.GetTimestamp() < end; )
        {
            var due = (Stopwatch.GetTimestamp() - begin) * order.Load.PerSecond / Stopwatch.Frequency;
            for (; n < due; n++)
                under.Add(SendOne(sends[n % sends.Length], requests[n % sends.Length]));
            await Task.Delay(1);
        }

        await Task.WhenAll(under);
    }

    private Task AtSaturation(ChatSend[] sends, byte[][] requests, long end) =>
        Task.WhenAll(
            Enumerable
                .Range(0, order.Load.Callers)
                .Select(caller =>
                    Task.Run(async () =>
                    {
                        for (var n = caller; Stopwatch.GetTimestamp() < end; n += order.Load.Callers)
                            await SendOne(sends[n % sends.Length], requests[n % sends.Length]);
                    })
                )
        );

    private async Task SendOne(ChatSend send, byte[] request)
    {
        var before = Stopwatch.GetTimestamp();
        if (!_idle.TryTake(out var connection))
            connection = await RawConnection.Open(order.Port, LongestAnswer);
        var status = await connection.Exchange(request);
        if (status == 503)
            Interlocked.Increment(ref _refused);
        else if (status != 201)
            throw new InvalidOperationException($"Status {status} in place of 201: {Encoding.UTF8.GetString(connection.Answer)}");
        else
            _sent.Enqueue(new(send, Number(connection.Answer), before, Stopwatch.GetTimestamp()));
        _idle.Add(connection);
    }

    /// <summary>Waits until all has been heard, or long enough.</summary>
    private async Task Everything()
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < Patience && _sent.Any(sent => !Heard(sent, out _)); )
            await Task.Delay(50);
    }

    private bool Heard(Sent sent, out long at) => _heard.TryGetValue((sent.What.To, sent.What.Conversation, sent.Number), out at);

    /// <summary>What the server used between two moments.</summary>
    private async Task<ServerUsage> Usage(long start, long end)
    {
        await Until(start);
        var before = ServerUsage.Of(order.Server);
        await Until(end);
        return ServerUsage.Of(order.Server) - before;

        static Task Until(long moment) =>
            Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), moment) is var left && left > TimeSpan.Zero
                ? Task.Delay(left)
                : Task.CompletedTask;
    }

    private ChatResult Judge(long start, long end, ServerUsage usage)
    {
        List<long> delivered = [],
            answered = [];
        var lost = 0L;
        foreach (var sent in _sent)
        {
            if (!Heard(sent, out var at))
                lost++;
            if (sent.Before < start || sent.Answered > end)
                continue;
            answered.Add(sent.Answered - sent.Before);
            if (at != 0)
                delivered.Add(at - sent.Before);
        }

        delivered.Sort();
        answered.Sort();
        return new(
            answered.Count,
            answered.Count / order.Load.Seconds,
            lost,
            Volatile.Read(ref _refused),
            Milliseconds(delivered, 0.5),
            Milliseconds(delivered, 0.99),
            Milliseconds(answered, 0.5),
            Milliseconds(answered, 0.99),
            usage.Processor.TotalMilliseconds / answered.Count,
            usage.Written / 1024.0 / answered.Count
        );
    }

    private byte[] Request(ChatSend send) =>
        RawRequest.Post(order.Port, send.Path, RawRequest.Bearer(order.Clients[send.From].Token), ChatOrder.Text);

    private static string Number(ReadOnlySpan<byte> answer)
    {
        const string Name = "\"numero\":\"";
        var text = Encoding.UTF8.GetString(answer);
        var from = text.IndexOf(Name, StringComparison.Ordinal) + Name.Length;
        return text[from..text.IndexOf('"', from)];
    }

    private static long Ticks(double seconds) => (long)(seconds * Stopwatch.Frequency);

    private static double Milliseconds(List<long> sorted, double rank) =>
        Statistics.Percentile(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sorted), rank) * 1_000.0 / Stopwatch.Frequency;

    private sealed record Sent(ChatSend What, string Number, long Before, long Answered);
}
