using System.Reflection;
using Cej.LocalRuntime.Hosting;
using Cej.LocalRuntime.Http;
using Cej.LocalRuntime.SignalR;
using Cej.LocalRuntime.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Builds a function application. Local difference: the host is an ASP.NET Core application on Kestrel.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder _web;
    private readonly HostJson _host;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];
    private readonly List<Action<WebApplication>> _hooks = [];
    private IReadOnlyCollection<Type>? _functionTypes;
    private bool _servesHttp;

    internal FunctionsApplicationBuilder(WebApplicationBuilder web, HostJson host)
    {
        _web = web;
        _host = host;
        Services.TryAddSingleton(TimeProvider.System);
        Services.AddOptions<WorkerOptions>();
        Services.AddSingleton<TimerScheduler>();
        Services.AddHostedService(provider => provider.GetRequiredService<TimerScheduler>());
        Services.AddSingleton(provider => new Cej.LocalRuntime.TimerFunctions(provider.GetRequiredService<TimerScheduler>()));
    }

    /// <inheritdoc/>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_web).Properties;

    /// <summary>The application's settings.</summary>
    public ConfigurationManager Configuration => _web.Configuration;

    IConfigurationManager IHostApplicationBuilder.Configuration => _web.Configuration;

    /// <inheritdoc/>
    public IHostEnvironment Environment => _web.Environment;

    /// <inheritdoc/>
    public ILoggingBuilder Logging => _web.Logging;

    /// <inheritdoc/>
    public IMetricsBuilder Metrics => _web.Metrics;

    /// <inheritdoc cref="IHostApplicationBuilder.Services"/>
    public IServiceCollection Services => _web.Services;

    internal ConfigureWebHostBuilder WebHost => _web.WebHost;

    /// <inheritdoc/>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        _middleware.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory,
        Action<TContainerBuilder>? configure = null
    )
        where TContainerBuilder : notnull => ((IHostApplicationBuilder)_web).ConfigureContainer(factory, configure);

    /// <summary>Builds the host: a <see cref="WebApplication"/> with every function mapped or scheduled.</summary>
    /// <exception cref="InvalidOperationException">A function is not supported; the message names it.</exception>
    public IHost Build()
    {
        var types = _functionTypes ?? Assembly.GetEntryAssembly()?.GetTypes() ?? [];
        var functions = FunctionDiscovery.Discover(types);
        if (!_servesHttp && functions.FirstOrDefault(function => function.Http is not null) is { } unserved)
            throw unserved.Refusal("an HTTP function needs ConfigureFunctionsWebApplication()");

        Services.AddSingleton(_host);
        Services.AddSingleton(provider => new FunctionRuntime(provider, functions, _middleware));
        EndpointRules.LeaveMediaTypesToTheFunction(Services);

        var app = _web.Build();
        EndpointRules.LeaveAuthenticationToTheFunction(app);
        foreach (var hook in _hooks)
            hook(app);

        var runtime = app.Services.GetRequiredService<FunctionRuntime>();
        IEndpointRouteBuilder endpoints = app;
        endpoints.DataSources.Add(FunctionEndpoints.Create(runtime, _host.RoutePrefix));
        foreach (var hub in app.Services.GetServices<HubRegistration>().DistinctBy(hub => hub.HubType))
            hub.Map(app);
        app.Services.GetRequiredService<TimerScheduler>().Prepare(LocalTimers.Of(runtime));
        return app;
    }

    internal void ServeHttp()
    {
        if (_servesHttp)
            return;

        _servesHttp = true;
        Use(HttpResultMiddleware.Around);
    }

    internal void AddHook(Action<WebApplication> configure) => _hooks.Add(configure);

    internal void UseFunctionTypes(IEnumerable<Type> types) => _functionTypes = [.. _functionTypes ?? [], .. types];
}
