using System.Net;
using Cej.LocalRuntime.Tests.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.Tests.Hosting;

public sealed class WebHookTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<App> Start(Action<WebApplication> hook) =>
        App.Start(
            builder =>
            {
                builder.Services.AddScoped<Scoped>();
                builder.Services.AddCors();
                builder.ConfigureWebApplication(hook);
            },
            typeof(BindingFunctions)
        );

    [Fact]
    public async Task A_host_can_put_cors_in_front_of_the_functions()
    {
        await using var app = await Start(web => web.UseCors(cors => cors.WithOrigins("https://front.test").AllowAnyMethod()));
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/required");
        preflight.Headers.Add("Origin", "https://front.test");
        preflight.Headers.Add("Access-Control-Request-Method", "GET");
        using var response = await app.Client.SendAsync(preflight, Stop);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("https://front.test", response.Headers.GetValues("Access-Control-Allow-Origin").Single());

        using var failing = new HttpRequestMessage(HttpMethod.Get, "/api/throws");
        failing.Headers.Add("Origin", "https://front.test");
        using var failed = await app.Client.SendAsync(failing, Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Equal("https://front.test", failed.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task A_host_can_map_its_own_endpoints_beside_the_functions()
    {
        await using var app = await Start(web => web.MapGet("/login", () => "login"));
        Assert.Equal("login", await app.Client.GetStringAsync("/login", Stop));
    }

    [Fact]
    public async Task A_host_can_serve_a_front_end_without_answering_for_unknown_functions()
    {
        await using var app = await Start(web => web.MapFallback(http => http.Response.WriteAsync("front", Stop)));
        Assert.Equal("front", await app.Client.GetStringAsync("/conseillers/moi", Stop));
        using var response = await app.Client.GetAsync("/api/unknown", Stop);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
