using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Azure.Core;
using Cej.Functions.Tests.Pieces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Deploye;

/// <summary>
/// What the deployed program finds around it, on this machine: an endpoint that gives it an identity, partners that know nothing, and a
/// Cosmos account that takes connections and never answers.
/// </summary>
internal sealed class ServicesDistants : IAsyncDisposable
{
    private const string Identite = "/identite";

    private readonly WebApplication _web;
    private readonly TcpListener _cosmos = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Socket> _connexions = [];
    private Task _ecoute = Task.CompletedTask;

    private ServicesDistants(WebApplication web) => _web = web;

    /// <summary>Any partner's address.</summary>
    public string Adresse => _web.Urls.First() + "/";

    public string Cosmos => $"https://{_cosmos.LocalEndpoint}/";

    /// <summary>As App Service tells a process where its identity is.</summary>
    public IEnumerable<(string Nom, string Valeur)> ReglagesDIdentite =>
        [("IDENTITY_ENDPOINT", _web.Urls.First() + Identite), ("IDENTITY_HEADER", "un secret")];

    public static async Task<ServicesDistants> Demarrer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var web = builder.Build();
        web.Urls.Add("http://127.0.0.1:0");
        web.MapGet(
            Identite,
            (string resource) =>
            {
                var jeton = new Azurite.Identite().GetToken(new TokenRequestContext(), CancellationToken.None);
                return Results.Json(
                    new
                    {
                        access_token = jeton.Token,
                        expires_on = jeton.ExpiresOn.ToUnixTimeSeconds(),
                        resource,
                        token_type = "Bearer",
                    }
                );
            }
        );
        await web.StartAsync();
        var services = new ServicesDistants(web);
        services._cosmos.Start();
        services._ecoute = services.Ecouter();
        return services;
    }

    public async ValueTask DisposeAsync()
    {
        _cosmos.Stop();
        await _ecoute;
        foreach (var connexion in _connexions)
            connexion.Dispose();
        await _web.DisposeAsync();
    }

    private async Task Ecouter()
    {
        try
        {
            while (true)
                _connexions.Add(await _cosmos.AcceptSocketAsync());
        }
        catch (Exception fin) when (fin is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
