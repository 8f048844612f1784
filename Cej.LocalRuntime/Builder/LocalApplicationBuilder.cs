using System.Reflection;
using Cej.LocalRuntime.Hosting;
using Cej.LocalRuntime.Http;
using Cej.LocalRuntime.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime;

/// <summary>
/// Builds a function application whose host is an ASP.NET Core application on Kestrel. To what configures the worker it is one more
/// <see cref="IFunctionsWorkerApplicationBuilder"/>.
/// </summary>
public sealed class LocalApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder _web;
    private readonly HostJson _host;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];
    private readonly List<Action<WebApplication>> _hooks = [];
    private List<Type>? _functionTypes;
    private bool _servesHttp;

    internal LocalApplicationBuilder(WebApplicationBuilder web, HostJson host)
    {
        _web = web;
        _host = host;
        Services.AddOptions<WorkerOptions>();
        Services.AddTimers();
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

    /// <inheritdoc/>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Serves HTTP functions. As on the worker, middleware added before this call sees no HTTP context.</summary>
    public LocalApplicationBuilder ConfigureFunctionsWebApplication()
    {
        if (_servesHttp)
            return this;

        _servesHttp = true;
        Services.AddMvcCore();
        Use(HttpResultMiddleware.Around);
        return this;
    }

    /// <summary>Takes the functions of these assemblies in place of the entry assembly's.</summary>
    /// <remarks>
    /// Of their public classes: a look at every class would load them all and the packages that they use, 8 MB for a host that never
    /// calls most of them.
    /// </remarks>
    /// <param name="assemblies">The assemblies that hold functions.</param>
    public LocalApplicationBuilder UseFunctionsFrom(params Assembly[] assemblies) =>
        UseFunctionsFrom([.. assemblies.SelectMany(assembly => assembly.GetExportedTypes())]);

    /// <summary>Takes the functions of these classes in place of the entry assembly's.</summary>
    /// <param name="types">The classes that hold functions.</param>
    public LocalApplicationBuilder UseFunctionsFrom(params Type[] types)
    {
        (_functionTypes ??= []).AddRange(types);
        return this;
    }

    /// <summary>
    /// Adds ASP.NET Core middleware and endpoints in front of the functions (CORS, login pages, static files). Runs during
    /// <c>Build()</c>, in the order of the calls. Authentication middleware is not implicit: call <c>UseAuthentication()</c>.
    /// </summary>
    /// <param name="configure">Gets the ASP.NET Core application.</param>
    public LocalApplicationBuilder ConfigureWebApplication(Action<WebApplication> configure)
    {
        _hooks.Add(configure);
        return this;
    }

    /// <summary>Configures the web server: Kestrel's limits, or a test server in its place.</summary>
    /// <param name="configure">Gets the web host's builder.</param>
    public LocalApplicationBuilder ConfigureWebHost(Action<IWebHostBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(_web.WebHost);
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
        var functions = FunctionDiscovery.Discover(_functionTypes ?? [.. Assembly.GetEntryAssembly()?.GetTypes() ?? []]);
        if (!_servesHttp && functions.FirstOrDefault(function => function.Http is not null) is { } unserved)
            throw unserved.Refusal("an HTTP function needs ConfigureFunctionsWebApplication()");

        Services.AddSingleton(_host);
        Services.AddSingleton(provider => new FunctionRuntime(provider, functions, _middleware));
        EndpointRules.LeaveMediaTypesToTheFunction(Services);

        var app = _web.Build();
        EndpointRules.LeaveAuthenticationToTheFunction(app);
        app.UseCustomHeaders(_host);
        foreach (var hook in _hooks)
            hook(app);

        var runtime = app.Services.GetRequiredService<FunctionRuntime>();
        IEndpointRouteBuilder endpoints = app;
        endpoints.DataSources.Add(FunctionEndpoints.Create(runtime, _host.RoutePrefix));
        app.MapServerlessHubs();
        app.Services.GetRequiredService<TimerScheduler>().Prepare(LocalTimers.Of(runtime));
        return app;
    }
}
