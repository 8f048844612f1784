using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cej.LocalRuntime.Tests.Http;

public sealed class RoutingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/api/unknown")]
    [InlineData("GET", "/unknown")]
    [InlineData("GET", "/notes/0d6f0b1e-9f0a-4a86-9a55-7d4d1c1b2f10")]
    [InlineData("GET", "/api/notes/not-a-guid")]
    [InlineData("PUT", "/api/notes/0d6f0b1e-9f0a-4a86-9a55-7d4d1c1b2f10")]
    [InlineData("HEAD", "/api/notes/0d6f0b1e-9f0a-4a86-9a55-7d4d1c1b2f10")]
    [InlineData("OPTIONS", "/api/notes/0d6f0b1e-9f0a-4a86-9a55-7d4d1c1b2f10")]
    public async Task An_unknown_route_or_verb_is_an_empty_404_before_any_middleware(string verb, string path)
    {
        var ran = false;
        await using var app = await App.Start(
            builder =>
            {
                builder.Services.AddScoped<Scoped>();
                builder.UseMiddleware(
                    (_, next) =>
                    {
                        ran = true;
                        return next();
                    }
                );
            },
            typeof(BindingFunctions)
        );
        using var request = new HttpRequestMessage(new HttpMethod(verb), path);
        using var response = await app.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(Stop));
        Assert.False(response.Content.Headers.Contains("Allow"));
        Assert.False(ran);
    }

    /// <summary>The host of Azure would take it for its own and let the request wait.</summary>
    [Fact]
    public async Task An_invocation_id_that_a_client_sends_does_not_reach_a_function()
    {
        await using var app = await App.Start(builder => builder.Services.AddScoped<Scoped>(), typeof(BindingFunctions));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/headers");
        request.Headers.Add("X-MS-Invocation-Id", Guid.NewGuid().ToString());
        request.Headers.Add("X-Other", "kept");
        using var response = await app.Client.SendAsync(request, Stop);
        var received = (await response.Content.ReadAsStringAsync(Stop)).Split(' ');
        Assert.Contains("x-other", received);
        Assert.DoesNotContain("x-ms-invocation-id", received);
    }

    [Theory]
    [InlineData("", "/required?number=1")]
    [InlineData("v1", "/v1/required?number=1")]
    public async Task The_route_prefix_comes_from_host_json(string prefix, string url)
    {
        using var directory = new TemporaryDirectory();
        directory.Write(
            "host.json",
            """{"version":"2.0","extensions":{"http":{"routePrefix":"PREFIX"}}}""".Replace("PREFIX", prefix, StringComparison.Ordinal)
        );
        var builder = App.Builder(directory.Path).UseFunctionsFrom(typeof(BindingFunctions)).ConfigureFunctionsWebApplication();
        builder.Services.AddScoped<Scoped>();
        await using var app = await App.Start(builder);
        using var response = await app.Client.GetAsync(url, Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
