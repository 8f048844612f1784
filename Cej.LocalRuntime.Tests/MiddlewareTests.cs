using System.Net;
using Cej.LocalRuntime.Tests.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cej.LocalRuntime.Tests;

public sealed class Journal
{
    public List<string> Lines { get; } = [];
}

public sealed class CountingMiddleware(Journal journal) : IFunctionsWorkerMiddleware
{
    private int _calls;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        journal.Lines.Add($"call {++_calls} of {context.FunctionDefinition.Name}");
        await next(context);
    }
}

public sealed class MiddlewareTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<App> Start(Action<LocalApplicationBuilder> configure) =>
        App.Start(
            builder =>
            {
                builder.Services.AddScoped<Scoped>().AddSingleton<Journal>();
                configure(builder);
            },
            typeof(BindingFunctions)
        );

    [Fact]
    public async Task A_middleware_class_is_one_instance_for_all_invocations()
    {
        await using var app = await Start(builder => builder.UseMiddleware<CountingMiddleware>());
        await app.Client.GetAsync("/api/required?number=1", Stop);
        await app.Client.GetAsync("/api/scopes", Stop);
        Assert.Equal(["call 1 of Required", "call 2 of Scopes"], app.Get<Journal>().Lines);
    }

    [Fact]
    public async Task A_conditional_middleware_runs_only_when_its_predicate_holds()
    {
        await using var app = await Start(builder =>
        {
            builder.UseWhen<CountingMiddleware>(context => context.FunctionDefinition.Name == "Scopes");
            builder.UseWhen(
                context => context.FunctionDefinition.Name == "Required",
                async (context, next) =>
                {
                    context.InstanceServices.GetRequiredService<Journal>().Lines.Add("inline");
                    await next();
                }
            );
        });
        await app.Client.GetAsync("/api/required?number=1", Stop);
        await app.Client.GetAsync("/api/scopes", Stop);
        Assert.Equal(["inline", "call 1 of Scopes"], app.Get<Journal>().Lines);
    }

    [Fact]
    public async Task Middleware_runs_in_the_order_of_the_calls_and_sees_http_only_after_ConfigureFunctionsWebApplication()
    {
        using var directory = new TemporaryDirectory();
        var builder = App.Builder(directory.Path).UseFunctionsFrom(typeof(BindingFunctions));
        builder.Services.AddScoped<Scoped>();
        var journal = new Journal();
        Trace("early", builder, journal);
        builder.ConfigureFunctionsWebApplication();
        Trace("first", builder, journal);
        Trace("second", builder, journal);
        await using var app = await App.Start(builder);
        await app.Client.GetAsync("/api/required?number=1", Stop);
        Assert.Equal(
            [
                "early: no http",
                "first: http",
                "second: http",
                "second: after, started False",
                "first: after, started False",
                "early: after, started True",
            ],
            journal.Lines
        );
    }

    private static void Trace(string name, LocalApplicationBuilder builder, Journal journal) =>
        builder.UseMiddleware(
            async (context, next) =>
            {
                journal.Lines.Add($"{name}: {(context.GetHttpContext() is null ? "no http" : "http")}");
                await next();
                journal.Lines.Add($"{name}: after, started {context.GetHttpContext()?.Response.HasStarted}");
            }
        );

    [Fact]
    public async Task A_result_that_a_middleware_writes_without_calling_next_is_the_answer()
    {
        await using var app = await Start(builder =>
            builder.UseMiddleware(
                (context, _) => Results.Json("from the middleware", statusCode: 418).ExecuteAsync(context.GetHttpContext()!)
            )
        );
        using var response = await app.Client.GetAsync("/api/throws", Stop);
        Assert.Equal(418, (int)response.StatusCode);
        Assert.Equal("\"from the middleware\"", await response.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task A_middleware_that_writes_the_response_and_stops_is_the_answer()
    {
        await using var app = await Start(builder =>
            builder.UseMiddleware((context, _) => context.GetHttpContext()!.Response.WriteAsync("written", Stop))
        );
        Assert.Equal("written", await app.Client.GetStringAsync("/api/throws", Stop));
    }

    [Fact]
    public async Task A_middleware_can_turn_an_exception_into_an_answer_and_a_result_into_another()
    {
        await using var app = await Start(builder =>
        {
            builder.UseMiddleware(
                async (context, next) =>
                {
                    try
                    {
                        await next();
                    }
                    catch (InvalidOperationException)
                    {
                        await Results.StatusCode(503).ExecuteAsync(context.GetHttpContext()!);
                    }
                }
            );
        });
        using var response = await app.Client.GetAsync("/api/throws", Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task The_context_describes_the_function_and_carries_items_features_and_data()
    {
        List<object?> seen = [];
        await using var app = await Start(builder =>
        {
            builder.UseMiddleware(
                async (context, next) =>
                {
                    context.Items["a"] = 1;
                    context.Features.Set("feature");
                    await next();
                }
            );
            builder.UseMiddleware(
                async (context, next) =>
                {
                    seen.AddRange([
                        context.Items["a"],
                        context.Features.Get<string>(),
                        context.FunctionDefinition.EntryPoint,
                        context.FunctionDefinition.InputBindings["request"].Type,
                        context.FunctionDefinition.Parameters.Length,
                        context.BindingContext.BindingData["number"],
                        context.RetryContext,
                    ]);
                    Assert.True(Guid.TryParse(context.InvocationId, out _));
                    Assert.NotNull(context.GetLogger<MiddlewareTests>());
                    await next();
                }
            );
        });
        await app.Client.GetAsync("/api/required?number=1", Stop);
        Assert.Equal([1, "feature", "Cej.LocalRuntime.Tests.Http.BindingFunctions.Required", "httpTrigger", 2, "1", null], seen);
    }
}
