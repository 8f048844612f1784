using System.Globalization;
using System.Net.Sockets;
using Cej.WorkerHost.Functions;
using Cej.WorkerHost.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Content = Cej.WorkerHost.Wire.StreamingMessage.ContentOneofCase;

namespace Cej.WorkerHost.Workers;

/// <summary>A function app's process with all its functions loaded, and the gRPC server that it talks to.</summary>
internal sealed class Worker : IAsyncDisposable
{
    /// <summary>How long it may take to end once it is told to.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly ILoggerFactory _loggers;
    private readonly WebApplication _server;
    private readonly WorkerProcess _process;
    private bool _ending;

    private Worker(ILoggerFactory loggers, WebApplication server, WorkerChannel channel, WorkerProcess process)
    {
        _loggers = loggers;
        _server = server;
        Channel = channel;
        _process = process;
        Ended = Watch();
    }

    public WorkerChannel Channel { get; }

    /// <summary>In the order in which the host tries their routes.</summary>
    public IReadOnlyList<HostedFunction> Functions { get; private set; } = [];

    /// <summary>Its own web server, for the requests of its functions.</summary>
    public string Address { get; private set; } = "";

    public int ProcessId => _process.Id;

    public TimeSpan ProcessorTime => _process.ProcessorTime;

    /// <summary>Fails with <see cref="WorkerEndedException"/> when it ends by itself; completes when it is ended.</summary>
    public Task Ended { get; }

    public static async Task<Worker> Start(string folder, FunctionsHostOptions options, CancellationToken cancellationToken)
    {
        // The worker judges for itself what is worth a log entry.
        var loggers = LoggerFactory.Create(logging => options.Logging(logging.SetMinimumLevel(LogLevel.Trace)));
        var channel = new WorkerChannel(loggers);
        var server = BuildServer(channel, options);
        Worker? worker = null;
        try
        {
            await server.StartAsync(cancellationToken);
            var process = WorkerProcess.Start(
                folder,
                Arguments(new Uri(server.Urls.First())),
                EnvironmentOf(folder, options),
                loggers.CreateLogger("Worker")
            );
            worker = new Worker(loggers, server, channel, process);
            await worker.Load(folder, options.StartLimit, cancellationToken);
            return worker;
        }
        catch
        {
            if (worker is not null)
                await worker.DisposeAsync();
            await server.DisposeAsync();
            loggers.Dispose();
            throw;
        }
    }

    /// <summary>Tells it to end, and waits until it has.</summary>
    public async Task End()
    {
        _ending = true;
        Channel.Terminate(Grace);
        await _process.End(Grace + TimeSpan.FromSeconds(5));
    }

    /// <summary>It is about to be ended, by <see cref="End"/> or by the same Ctrl+C that ends its host.</summary>
    public void Expect() => _ending = true;

    public async ValueTask DisposeAsync()
    {
        _ending = true;
        await _process.DisposeAsync();
        await _server.DisposeAsync();
        _loggers.Dispose();
    }

    private async Task Load(string folder, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limit);
        try
        {
            Address = await Initialize(folder, patience.Token);
            Functions = await ListFunctions(folder, patience.Token);
            await LoadFunctions(patience.Token);
            await WaitForTheWebServer(patience.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The worker was not ready within {limit}. Its last output:\n{_process.LastOutput}", exception);
        }
    }

    private async Task<string> Initialize(string folder, CancellationToken cancellationToken)
    {
        await Channel.First(Content.StartStream, cancellationToken);
        var request = new WorkerInitRequest
        {
            HostVersion = "4.0.0",
            WorkerDirectory = folder,
            FunctionAppDirectory = folder,
        };
        Channel.Send(new StreamingMessage { WorkerInitRequest = request });
        var answer = (await Channel.First(Content.WorkerInitResponse, cancellationToken)).WorkerInitResponse;
        Check("The worker", answer.Result);
        return answer.Capabilities.TryGetValue("HttpUri", out var address)
            ? address
            : throw new InvalidOperationException("The worker has no web server: it lacks ConfigureFunctionsWebApplication().");
    }

    private async Task<IReadOnlyList<HostedFunction>> ListFunctions(string folder, CancellationToken cancellationToken)
    {
        Channel.Send(new StreamingMessage { FunctionsMetadataRequest = new FunctionsMetadataRequest { FunctionAppDirectory = folder } });
        var answer = (await Channel.First(Content.FunctionMetadataResponse, cancellationToken)).FunctionMetadataResponse;
        Check("The worker's list of functions", answer.Result);
        return
        [
            .. answer
                .FunctionMetadataResults.Select(metadata => new HostedFunction(metadata))
                .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private async Task LoadFunctions(CancellationToken cancellationToken)
    {
        foreach (var function in Functions)
        {
            var request = new FunctionLoadRequest { FunctionId = function.Id, Metadata = function.Metadata };
            Channel.Send(new StreamingMessage { FunctionLoadRequest = request });
        }

        foreach (var function in Functions)
        {
            var answer = await Channel.First(Content.FunctionLoadResponse, cancellationToken, function.Id);
            Check($"Function '{function.Name}'", answer.FunctionLoadResponse.Result);
        }
    }

    /// <summary>Its web server starts beside the conversation, and is often the later one.</summary>
    private async Task WaitForTheWebServer(CancellationToken cancellationToken)
    {
        var address = new Uri(Address);
        while (!await Answers(address, cancellationToken))
            await await Task.WhenAny(Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken), Ended);
    }

    private static async Task<bool> Answers(Uri address, CancellationToken cancellationToken)
    {
        using var probe = new TcpClient();
        try
        {
            await probe.ConnectAsync(address.Host, address.Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static void Check(string what, StatusResult result)
    {
        if (result.Status != StatusResult.Types.Status.Success)
            throw new WorkerException($"{what} failed to load", result);
    }

    private async Task Watch()
    {
        var end = await _process.Ended;
        Channel.Lose(end);
        if (!_ending)
            throw end;
    }

    private static WebApplication BuildServer(WorkerChannel channel, FunctionsHostOptions options)
    {
        var builder = WebServer.CreateBuilder("http://127.0.0.1:0", options);
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http2)
        );
        builder.Services.AddSingleton(channel).AddGrpc(grpc => grpc.MaxReceiveMessageSize = grpc.MaxSendMessageSize = null);
        var server = builder.Build();
        server.MapGrpcService<WorkerChannel>();
        return server;
    }

    /// <summary>Both forms of the command line, old and new, as the Functions host gives them.</summary>
    private static string[] Arguments(Uri server)
    {
        var port = server.Port.ToString(CultureInfo.InvariantCulture);
        var size = int.MaxValue.ToString(CultureInfo.InvariantCulture);
        var (worker, request) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        return
        [
            .. new[]
            {
                "--host",
                server.Host,
                "--port",
                port,
                "--workerId",
                worker,
                "--requestId",
                request,
                "--grpcMaxMessageLength",
                size,
            },
            .. new[] { "--functions-uri", server.ToString(), "--functions-worker-id", worker, "--functions-request-id", request },
            .. new[] { "--functions-grpc-max-message-length", size },
        ];
    }

    private static Dictionary<string, string> EnvironmentOf(string folder, FunctionsHostOptions options)
    {
        var environment = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Production",
            // A published folder does not change, and the number of watchers on a machine is limited.
            ["DOTNET_hostBuilder__reloadConfigOnChange"] = "false",
            ["FUNCTIONS_APPLICATION_DIRECTORY"] = folder,
            ["FUNCTIONS_WORKER_DIRECTORY"] = folder,
            ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",
        };
        if (new Uri(options.Url) is { Port: not 0 } address)
            environment["WEBSITE_HOSTNAME"] = address.Authority;
        foreach (var (name, value) in options.Settings)
            environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return environment;
    }
}
