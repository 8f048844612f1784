using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Cej.LocalRuntime.Hosting;
using Cej.WorkerHost.Wire;
using Cej.WorkerHost.Workers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Yarp.ReverseProxy.Forwarder;

namespace Cej.WorkerHost.Functions;

/// <param name="Url">The worker's own web server.</param>
/// <param name="TakesOtherPaths">Whether what is outside the functions' prefix goes there as it is.</param>
internal sealed record WorkerAddress(string Url, bool TakesOtherPaths);

/// <summary>
/// The door for HTTP. A request of a function goes to the worker twice, side by side: as it is to the worker's own web server, and as an
/// invocation over the channel; the worker pairs the two by the invocation's number.
/// </summary>
internal sealed partial class HttpEntry(
    WorkerChannel channel,
    FunctionRoutes routes,
    HostJson host,
    WorkerAddress worker,
    IHttpForwarder forwarder,
    IHostApplicationLifetime lifetime,
    ILoggerFactory loggers
) : IDisposable
{
    private const string InvocationId = "x-ms-invocation-id";

    private static readonly ForwarderRequestConfig Config = new() { ActivityTimeout = TimeSpan.FromMinutes(4) };

    private readonly HttpMessageInvoker _client = new(
        new SocketsHttpHandler
        {
            UseProxy = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            // As they came: Kestrel reads headers as UTF-8, and the client would refuse to write what is not ASCII.
            RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
            ActivityHeadersPropagator = new ReverseProxyPropagator(DistributedContextPropagator.Current),
        }
    );
    private readonly ILogger _logger = loggers.CreateLogger<HttpEntry>();

    public async Task Handle(HttpContext http)
    {
        // The worker would wait for an invocation that a client made up.
        http.Request.Headers.Remove(InvocationId);
        if (routes.Match(http) is { } match)
            await Run(match.Function, match.Values, http);
        else if (
            worker.TakesOtherPaths && !http.Request.Path.StartsWithSegments("/" + host.RoutePrefix, StringComparison.OrdinalIgnoreCase)
        )
            await forwarder.SendAsync(http, worker.Url, _client, Config, HttpTransformer.Default);
        else
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public void Dispose() => _client.Dispose();

    private async Task Run(HostedFunction function, RouteValueDictionary values, HttpContext http)
    {
        var request = RequestOf(function, values, http);
        http.Request.Headers[InvocationId] = request.InvocationId;
        using var late = new CancellationTokenSource();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        if (host.FunctionTimeout is { } timeout)
            late.CancelAfter(timeout);

        var invocation = channel.Invoke(request, ended.Token).WaitAsync(late.Token);
        var forwarding = forwarder.SendAsync(http, worker.Url, _client, Config, HttpTransformer.Default, late.Token).AsTask();
        Exception? fault = null;
        try
        {
            var result = await invocation;
            if (result.Status != StatusResult.Types.Status.Success)
                fault = new WorkerException($"Function '{function.Name}' failed", result);
        }
        catch (WorkerEndedException exception)
        {
            fault = exception;
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            // Nothing is forwarded any more once the function hears of it: what it then answers would begin an answer that is cut off.
            await forwarding;
            channel.Cancel(request.InvocationId);
            fault = new TimeoutException($"Function '{function.Name}' was cancelled after functionTimeout, {host.FunctionTimeout}.");
        }

        var error = await forwarding;
        if (http.RequestAborted.IsCancellationRequested)
            return; // nobody is left to answer
        if (fault is null && error != ForwarderError.None)
            fault = new InvalidOperationException(
                $"The request could not be forwarded: {error}.",
                http.GetForwarderErrorFeature()?.Exception
            );
        if (fault is null)
            return;

        LogFailure(fault, function.Name);
        if (!http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        else if (error != ForwarderError.None)
        {
            http.Abort();
        }
    }

    private static InvocationRequest RequestOf(HostedFunction function, RouteValueDictionary values, HttpContext http)
    {
        var request = new InvocationRequest
        {
            InvocationId = Guid.NewGuid().ToString(),
            FunctionId = function.Id,
            TraceContext = new RpcTraceContext
            {
                TraceParent = Activity.Current?.Id ?? http.Request.Headers.TraceParent.ToString(),
                TraceState = Activity.Current?.TraceStateString ?? http.Request.Headers.TraceState.ToString(),
            },
        };
        var trigger = new RpcHttp();
        foreach (var (name, value) in http.Request.Query)
            request.TriggerMetadata[name] = new TypedData { String = value.ToString() };
        foreach (var (name, value) in values)
        {
            trigger.NullableParams[name] = new NullableString { Value = value?.ToString() ?? "" };
            request.TriggerMetadata[name] = new TypedData { String = value?.ToString() ?? "" };
        }

        request.TriggerMetadata["Query"] = new TypedData { Json = Json(http.Request.Query) };
        request.TriggerMetadata["Headers"] = new TypedData { Json = Json(http.Request.Headers) };
        request.InputData.Add(
            new ParameterBinding
            {
                Name = function.TriggerParameter,
                Data = new TypedData { Http = trigger },
            }
        );
        return request;
    }

    private static string Json(IEnumerable<KeyValuePair<string, StringValues>> values) =>
        JsonSerializer.Serialize(
            values.ToDictionary(value => value.Key, value => value.Value.ToString(), StringComparer.OrdinalIgnoreCase)
        );

    [LoggerMessage(LogLevel.Error, "Function {Name} failed.")]
    private partial void LogFailure(Exception exception, string name);
}
