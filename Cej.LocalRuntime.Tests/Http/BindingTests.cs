using System.Net;
using System.Net.Http.Json;
using System.Text;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Context.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cej.LocalRuntime.Tests.Http;

public sealed class BindingTests : IAsyncLifetime
{
    private App _app = null!;

    public async ValueTask InitializeAsync() =>
        _app = await App.Start(builder => builder.Services.AddScoped<Scoped>(), typeof(BindingFunctions));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_route_value_is_converted_to_its_parameter()
    {
        var id = Guid.NewGuid();
        var note = await _app.Client.GetFromJsonAsync<Note>($"/api/notes/{id}", Stop);
        Assert.Equal(new Note(id.ToString(), 0), note);
    }

    [Theory]
    [InlineData("/api/values/7?text=a&flag=false&colour=2", "7|a|False|Blue|")]
    [InlineData("/api/values/7?number=8&TEXT=a", "7|a|True||")]
    [InlineData("/api/values?number=8&at=2026-01-02T03:04:05Z", "8||True||2026-01-02T03:04:05.0000000+00:00")]
    public async Task A_plain_parameter_is_filled_by_name_from_the_route_then_the_query(string url, string expected)
    {
        using var response = await _app.Client.GetAsync(url, Stop);
        Assert.Equal(expected, response.Headers.GetValues("X-Values").Single());
    }

    [Fact]
    public async Task A_plain_parameter_is_filled_from_a_json_body_when_route_and_query_do_not_have_it()
    {
        using var body = new StringContent("""{"Number":3,"text":"b","flag":false}""", Encoding.UTF8, "application/json");
        using var response = await _app.Client.PostAsync("/api/values?text=a", body, Stop);
        Assert.Equal("3|a|False||", response.Headers.GetValues("X-Values").Single());
    }

    [Theory]
    [InlineData("/api/required")]
    [InlineData("/api/required?number=abc")]
    [InlineData("/api/values/1?flag=yes")]
    [InlineData("/api/values/1?colour=Blue")]
    public async Task A_value_that_is_missing_or_not_convertible_is_a_500(string url)
    {
        using var response = await _app.Client.GetAsync(url, Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task The_workers_serializer_decides_how_an_enumeration_reads()
    {
        await using var app = await App.Start(
            builder =>
            {
                builder.Services.AddScoped<Scoped>();
                builder.Services.Configure<WorkerOptions>(options =>
                    options.Serializer = new JsonObjectSerializer(
                        new() { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } }
                    )
                );
            },
            typeof(BindingFunctions)
        );
        using var response = await app.Client.GetAsync("/api/values/1?colour=Blue", Stop);
        Assert.Equal("1||True|Blue|", response.Headers.GetValues("X-Values").Single());
    }

    [Fact]
    public async Task A_value_that_is_not_a_result_is_not_written()
    {
        using var response = await _app.Client.GetAsync("/api/values/1", Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task An_action_result_is_executed()
    {
        Assert.Equal("""{"number":4,"method":"GET"}""", await _app.Client.GetStringAsync("/api/required?number=4", Stop));
    }

    [Fact]
    public async Task A_body_is_bound_with_the_input_formatters()
    {
        using var response = await _app.Client.PostAsJsonAsync("/api/notes", new Note("t", 1), Stop);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(new Note("t", 1), await response.Content.ReadFromJsonAsync<Note>(Stop));
    }

    public static TheoryData<string, string> BadBodies =>
        new()
        {
            { "{", "application/json" },
            { """{"title":1,"size":"x"}""", "application/json" },
            { "", "application/json" },
            { "null", "application/json" },
            { """{"title":"t","size":1}""", "text/plain" },
        };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task A_bad_body_faults_the_invocation_and_middleware_can_catch_it(string content, string mediaType)
    {
        using var body = new StringContent(content, Encoding.UTF8, mediaType);
        using var response = await _app.Client.PostAsync("/api/notes", body, Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(Stop));

        Exception? caught = null;
        await using var app = await App.Start(
            builder =>
            {
                builder.Services.AddScoped<Scoped>();
                builder.UseMiddleware(
                    async (context, next) =>
                    {
                        try
                        {
                            await context.Features.Get<IFunctionInputBindingFeature>()!.BindFunctionInputAsync(context);
                        }
                        catch (InvalidOperationException exception)
                        {
                            caught = exception;
                            context.GetHttpContext()!.Response.StatusCode = 400;
                            return;
                        }

                        await next();
                    }
                );
            },
            typeof(BindingFunctions)
        );
        using var again = new StringContent(content, Encoding.UTF8, mediaType);
        using var refused = await app.Client.PostAsync("/api/notes", again, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.IsType<InvalidOperationException>(caught);
    }

    [Fact]
    public async Task Values_bound_by_middleware_are_those_the_function_gets()
    {
        await using var app = await App.Start(
            builder =>
            {
                builder.Services.AddScoped<Scoped>();
                builder.UseMiddleware(
                    async (context, next) =>
                    {
                        var feature = context.Features.Get<IFunctionInputBindingFeature>()!;
                        var first = await feature.BindFunctionInputAsync(context);
                        Assert.Same(first, await feature.BindFunctionInputAsync(context));
                        first.Values[1] = 42;
                        await next();
                    }
                );
            },
            typeof(BindingFunctions)
        );
        Assert.Equal("""{"number":42,"method":"GET"}""", await app.Client.GetStringAsync("/api/required?number=4", Stop));
    }

    [Fact]
    public async Task An_invocation_has_one_scope_the_requests()
    {
        Assert.Equal("[true,true,true]", await _app.Client.GetStringAsync("/api/scopes", Stop));
    }

    [Fact]
    public async Task A_failure_is_a_500_that_says_nothing()
    {
        using var response = await _app.Client.GetAsync("/api/throws", Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(Stop));
        Assert.False(response.Headers.Contains("X-Lost"));
    }
}
