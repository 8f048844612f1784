using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;

namespace Cej.LocalRuntime;

/// <summary>What only the local runtime has: a host or a test uses it, a function application does not.</summary>
public static class LocalFunctionsApplicationBuilderExtensions
{
    /// <summary>Takes the functions of these assemblies in place of the entry assembly's.</summary>
    /// <remarks>
    /// Of their public classes: a look at every class would load them all and the packages that they use, 8 MB for a host that never
    /// calls most of them.
    /// </remarks>
    /// <param name="builder">The application's builder.</param>
    /// <param name="assemblies">The assemblies that hold functions.</param>
    public static FunctionsApplicationBuilder UseFunctionsFrom(this FunctionsApplicationBuilder builder, params Assembly[] assemblies)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseFunctionTypes(assemblies.SelectMany(assembly => assembly.GetExportedTypes()));
        return builder;
    }

    /// <summary>Takes the functions of these classes in place of the entry assembly's.</summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="types">The classes that hold functions.</param>
    public static FunctionsApplicationBuilder UseFunctionsFrom(this FunctionsApplicationBuilder builder, params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseFunctionTypes(types);
        return builder;
    }

    /// <summary>
    /// Adds ASP.NET Core middleware and endpoints in front of the functions (CORS, login pages, static files). Runs during
    /// <c>Build()</c>, in the order of the calls. Authentication middleware is not implicit: call <c>UseAuthentication()</c>.
    /// </summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="configure">Gets the ASP.NET Core application.</param>
    public static FunctionsApplicationBuilder ConfigureWebApplication(
        this FunctionsApplicationBuilder builder,
        Action<WebApplication> configure
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.AddHook(configure);
        return builder;
    }

    /// <summary>Configures the web server: Kestrel's limits, or a test server in its place.</summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="configure">Gets the web host's builder.</param>
    public static FunctionsApplicationBuilder ConfigureWebHost(this FunctionsApplicationBuilder builder, Action<IWebHostBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        configure(builder.WebHost);
        return builder;
    }
}
