using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Cej.WorkerHost.Tests;

public sealed class HttpTests(SharedTestApp app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Task<HttpResponseMessage> Send(HttpMethod method, string path) =>
        app.Client.SendAsync(new HttpRequestMessage(method, path), Stop);

    private async Task<(string Function, string Body)> Answer(HttpMethod method, string path)
    {
        using var answer = await Send(method, path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (answer.Headers.GetValues("x-function").Single(), await answer.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task The_first_function_by_name_that_matches_answers()
    {
        Assert.Equal(("NoteById", "search"), await Answer(HttpMethod.Get, "/api/notes/search"));
        Assert.Equal(("NotesSearch", ""), await Answer(HttpMethod.Post, "/api/notes/search"));
        Assert.Equal(("NoteById", "12"), await Answer(HttpMethod.Get, "/API/Notes/12"));
        Assert.Equal(("Square", "144"), await Answer(HttpMethod.Get, "/api/squares/12"));
        Assert.Equal("Echo", (await Answer(HttpMethod.Delete, "/api/echo")).Function);
    }

    [Theory]
    [InlineData("GET", "/api/nothing")]
    [InlineData("GET", "/api")]
    [InlineData("GET", "/")]
    [InlineData("GET", "/echo")]
    [InlineData("GET", "/api/squares/twelve")]
    [InlineData("GET", "/api/squares/12/more")]
    [InlineData("POST", "/api/squares/12")]
    [InlineData("HEAD", "/api/squares/12")]
    [InlineData("OPTIONS", "/api/squares/12")]
    public async Task What_no_function_matches_is_an_empty_404(string verb, string path)
    {
        using var answer = await Send(new HttpMethod(verb), path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.False(answer.Headers.Contains("x-function"));
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task The_worker_sees_the_client_and_the_address_that_the_host_saw_whatever_the_client_says()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/echo");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await app.Client.SendAsync(request, Stop);
        var seen = await answer.Content.ReadFromJsonAsync<JsonObject>(Stop);
        Assert.Equal("127.0.0.1", seen!["client"]!.GetValue<string>());
        Assert.Equal("http", seen["scheme"]!.GetValue<string>());
        Assert.Equal(app.Client.BaseAddress!.Authority, seen["host"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_client_cannot_name_its_invocation()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/echo");
        request.Headers.Add("x-ms-invocation-id", "mine");
        using var answer = await app.Client.SendAsync(request, Stop);
        var seen = await answer.Content.ReadFromJsonAsync<JsonObject>(Stop);
        var invocation = answer.Headers.GetValues("x-invocation").Single();
        Assert.NotEqual("mine", invocation);
        Assert.Equal([invocation], seen!["invocations"]!.AsArray().Select(id => id!.GetValue<string>()));
    }

    [Theory]
    [InlineData(31_000_000, HttpStatusCode.OK)]
    // Beyond what the application lets its own web server take, then beyond what any host forwards.
    [InlineData(60_000_000, HttpStatusCode.InternalServerError)]
    [InlineData(110_000_000, HttpStatusCode.InternalServerError)]
    public async Task A_body_goes_through_up_to_the_applications_limit_and_the_hosts(int bytes, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/echo") { Content = new ByteArrayContent(new byte[bytes]) };
        request.Headers.ExpectContinue = true;
        using var answer = await app.Client.SendAsync(request, Stop);
        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.OK)
            Assert.Equal(bytes, (await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["length"]!.GetValue<int>());
        else
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task A_function_that_throws_is_an_empty_500_and_a_log_entry()
    {
        using var answer = await Send(HttpMethod.Get, "/api/fail");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
        var entry = (await app.Log.Await("Function Fail failed."))[0];
        Assert.Contains("System.NotSupportedException: failed on purpose", entry);
    }

    [Fact]
    public async Task A_function_that_throws_halfway_cuts_its_answer_off()
    {
        await Assert.ThrowsAnyAsync<HttpRequestException>(Read);

        async Task<string> Read()
        {
            // A reset may overtake the headers that were sent before it.
            using var answer = await app.Client.GetAsync("/api/failhalfway", HttpCompletionOption.ResponseHeadersRead, Stop);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync(Stop);
        }
    }

    [Fact]
    public async Task The_workers_log_comes_with_its_categories_and_levels()
    {
        using var answer = await Send(HttpMethod.Get, "/api/fail");
        var entry = (await app.Log.Await("Microsoft.Azure.Functions.Worker.FunctionsApplication Function 'Fail'"))[0];
        Assert.StartsWith("Error ", entry);
    }
}
