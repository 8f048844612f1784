using System.Net;
using System.Text.Encodings.Web;
using Cej.LocalRuntime.Tests.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cej.LocalRuntime.Tests.Hosting;

public sealed class CountingScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    Journal journal
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        journal.Lines.Add("authenticated");
        return Task.FromResult(AuthenticateResult.NoResult());
    }
}

public sealed class OwnActivator(Journal journal) : IFunctionActivator
{
    public object? CreateInstance(Type instanceType, FunctionContext context)
    {
        journal.Lines.Add(instanceType.Name);
        return ActivatorUtilities.CreateInstance(context.InstanceServices, instanceType);
    }
}

public sealed class ServicesTests
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

    private static void AddScheme(LocalApplicationBuilder builder)
    {
        builder.Services.AddAuthentication("Counting").AddScheme<AuthenticationSchemeOptions, CountingScheme>("Counting", null);
        builder.Services.AddAuthorization();
    }

    [Fact]
    public async Task Authentication_runs_before_a_function_only_when_the_host_asks_for_it()
    {
        await using var silent = await Start(AddScheme);
        await silent.Client.GetAsync("/api/scopes", Stop);
        Assert.Empty(silent.Get<Journal>().Lines);

        await using var asking = await Start(builder =>
        {
            AddScheme(builder);
            builder.ConfigureWebApplication(web => web.UseAuthentication());
        });
        using var response = await asking.Client.GetAsync("/api/scopes", Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["authenticated"], asking.Get<Journal>().Lines);
    }

    [Fact]
    public async Task A_registered_activator_makes_the_functions_instances()
    {
        await using var app = await Start(builder => builder.Services.AddSingleton<IFunctionActivator, OwnActivator>());
        Assert.Equal("[true,true,true]", await app.Client.GetStringAsync("/api/scopes", Stop));
        Assert.Equal([nameof(BindingFunctions)], app.Get<Journal>().Lines);
    }

    [Fact]
    public void An_http_function_without_ConfigureFunctionsWebApplication_is_refused()
    {
        using var directory = new TemporaryDirectory();
        var builder = App.Builder(directory.Path).UseFunctionsFrom(typeof(BindingFunctions));
        Assert.Contains(
            "ConfigureFunctionsWebApplication",
            Assert.Throws<InvalidOperationException>(builder.Build).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_choice_the_entry_assemblys_functions_are_taken()
    {
        // This test assembly is the entry assembly, and it holds functions that are refused.
        using var directory = new TemporaryDirectory();
        var builder = App.Builder(directory.Path).ConfigureFunctionsWebApplication();
        Assert.Contains("Function '", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }
}
