using System.Diagnostics;
using Cej.LocalRuntime.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cej.LocalRuntime.Tests.Hosting;

/// <summary>What whoever listens hears of an invocation: what the official worker would say.</summary>
public sealed class InvocationTracesTests
{
    [Fact]
    public async Task An_invocation_is_traced_below_its_request_and_is_current_for_middleware()
    {
        var demande = ActivityTraceId.CreateRandom();
        Activity? entendue = null;
        using var ecoute = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.Azure.Functions.Worker",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = trace => entendue = trace.TraceId == demande ? trace : entendue,
        };
        ActivitySource.AddActivityListener(ecoute);
        Activity? courante = null;
        await using var app = await App.Start(
            builder =>
            {
                builder.Services.AddScoped<Scoped>();
                builder.UseMiddleware(
                    (context, next) =>
                    {
                        courante = Activity.Current;
                        return next();
                    }
                );
            },
            typeof(BindingFunctions)
        );

        using HttpRequestMessage request = new(HttpMethod.Get, "/api/scopes");
        request.Headers.Add("traceparent", $"00-{demande}-b7ad6b7169203331-00");
        using var reponse = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        // A trace ends just after its answer has left.
        await app.Stop();

        Assert.NotNull(entendue);
        Assert.Same(entendue, courante);
        Assert.Equal(("Invoke", ActivityKind.Server), (entendue.OperationName, entendue.Kind));
        Assert.Equal(["faas.execution"], entendue.Tags.Select(tag => tag.Key));
    }
}
