using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Cej.LocalRuntime.SignalR;

/// <summary>Where clients reach the hubs: this very server.</summary>
internal sealed class HubEndpoint(IServer server, IConfiguration configuration)
{
    /// <summary>What every hub is below.</summary>
    public const string Root = "/client";

    private const string Path = Root + "/";

    public static string RouteOf(string hubName) => Path + hubName;

    /// <summary>The setting LocalRuntime:SignalREndpoint, else the negotiating request's host, else the server's first address.</summary>
    public string UrlOf(string hubName, HttpContext? request)
    {
        var address = configuration["LocalRuntime:SignalREndpoint"];
        if (string.IsNullOrEmpty(address) && request is not null)
            address = $"{request.Request.Scheme}://{request.Request.Host}";
        if (string.IsNullOrEmpty(address))
            address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";

        address = address
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://*", "://localhost", StringComparison.Ordinal);
        return address.TrimEnd('/') + RouteOf(hubName);
    }
}
