using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Core.Serialization;
using Cej.Functions.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.SignalRService;
using Microsoft.Azure.SignalR.Management;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cej.LocalRuntime.Tests.SignalR;

public sealed record Said(string Text, [property: JsonPropertyName("fromWhom")] int FromWhom);

public interface IListener
{
    Task Heard(Said said);
}

[SignalRConnection("Chat")]
public sealed class ChatHub(IServiceProvider services) : ServerlessHub<IListener>(services)
{
    [Function("negotiate")]
    public async Task<IResult> Negotiate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "{user}/negotiate")] HttpRequest request,
        string user
    )
    {
        var options = new NegotiationOptions { UserId = user, TokenLifetime = TimeSpan.FromMinutes(5) };
        return Results.Content((await NegotiateAsync(options)).ToString(), "application/json");
    }

    public Task TellUser(string user, string text) => Clients.User(user).Heard(new Said(text, 1));

    public Task TellUsers(string text, params string[] users) => Clients.Users(users).Heard(new Said(text, 1));

    public Task TellAll(string text) => Clients.All.Heard(new Said(text, 1));

    public Task TellGroup(string group, string text) => Clients.Group(group).Heard(new Said(text, 1));

    public UserGroupManager TheUserGroups => UserGroups;

    public GroupManager TheGroups => Groups;

    public ClientManager TheClients => ClientManager;
}

/// <summary>Nobody said how its arguments are written.</summary>
public sealed class UnconfiguredHub(IServiceProvider services) : ServerlessHub<IListener>(services)
{
    public Task TellAll(string text) => Clients.All.Heard(new Said(text, 1));

    public async Task<string> NegotiateAnonymously() => (await NegotiateAsync()).ToString();
}

public sealed class PlainHub(IServiceProvider services) : ServerlessHub(services)
{
    public Task Tell(string text) => Clients.All.SendAsync("heard", text);

    public async Task<string> NegotiateAnonymously() => (await NegotiateAsync()).ToString();
}

public sealed class HubTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private App _app = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ChatHub Hub => new(_app.Services);

    public async ValueTask InitializeAsync() =>
        _app = await App.Start(
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(_clock);
                builder
                    .Services.AddServerlessHub<ChatHub>(hub =>
                        hub.WithOptions(options =>
                            options.UseJsonObjectSerializer(new JsonObjectSerializer(new JsonSerializerOptions(JsonSerializerDefaults.Web)))
                        )
                    )
                    .AddServerlessHub<PlainHub>()
                    .AddServerlessHub<UnconfiguredHub>();
            },
            typeof(ChatHub)
        );

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed record Negotiated(string Url, string AccessToken);

    private sealed class Client(HubConnection connection) : IAsyncDisposable
    {
        private readonly SemaphoreSlim _arrived = new(0);
        private readonly Queue<string> _texts = new();

        public HubConnection Connection => connection;

        public TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task Start()
        {
            connection.On<JsonElement>(
                nameof(IListener.Heard),
                said =>
                {
                    _texts.Enqueue($"{said.GetProperty("text")}/{said.GetProperty("fromWhom")}");
                    _arrived.Release();
                }
            );
            connection.Closed += _ =>
            {
                Closed.TrySetResult();
                return Task.CompletedTask;
            };
            await connection.StartAsync(Stop);
        }

        public async Task<string> Next()
        {
            Assert.True(await _arrived.WaitAsync(TimeSpan.FromSeconds(10), Stop), "nothing was heard");
            return _texts.Dequeue();
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }

    private async Task<Client> Connect(string user)
    {
        var connection = new HubConnectionBuilder().WithUrl(new Uri(_app.Client.BaseAddress!, $"/api/{user}")).Build();
        var client = new Client(connection);
        await client.Start();
        await Attente.Jusqua(() => Hub.TheClients.UserExistsAsync(user, Stop));
        return client;
    }

    private async Task<Negotiated> Negotiate(string user)
    {
        using var response = await _app.Client.PostAsync($"/api/{user}/negotiate", null, Stop);
        return (await response.Content.ReadFromJsonAsync<Negotiated>(Stop))!;
    }

    [Fact]
    public async Task A_message_to_a_user_reaches_his_connections_only()
    {
        await using var alice = await Connect("alice");
        await using var bob = await Connect("bob");
        await Hub.TellUser("alice", "to alice");
        await Hub.TellUsers("to both", "alice", "bob");
        await Hub.TellAll("to all");
        Assert.Equal(["to alice/1", "to both/1", "to all/1"], [await alice.Next(), await alice.Next(), await alice.Next()]);
        Assert.Equal(["to both/1", "to all/1"], [await bob.Next(), await bob.Next()]);
    }

    [Fact]
    public async Task A_user_added_to_a_group_is_in_it_on_present_and_future_connections_until_removed()
    {
        await using var before = await Connect("alice");
        await Hub.TheUserGroups.AddToGroupAsync("alice", "g", Stop);
        await using var after = await Connect("alice");
        await Attente.Jusqua(async () => after.Connection.ConnectionId is { } id && await Hub.TheClients.ConnectionExistsAsync(id, Stop));
        await Hub.TellGroup("g", "one");
        Assert.Equal(["one/1", "one/1"], [await before.Next(), await after.Next()]);
        Assert.True(await Hub.TheUserGroups.IsUserInGroup("alice", "g", Stop));
        Assert.True(await Hub.TheClients.GroupExistsAsync("g", Stop));

        await Hub.TheUserGroups.RemoveFromGroupAsync("alice", "g", Stop);
        await Hub.TellGroup("g", "two");
        await Hub.TellUser("alice", "three");
        Assert.Equal(["three/1", "three/1"], [await before.Next(), await after.Next()]);
        Assert.False(await Hub.TheClients.GroupExistsAsync("g", Stop));
    }

    [Fact]
    public async Task A_connection_can_join_and_leave_a_group()
    {
        await using var alice = await Connect("alice");
        var id = alice.Connection.ConnectionId!;
        await Hub.TheGroups.AddToGroupAsync(id, "g", Stop);
        await Hub.TellGroup("g", "one");
        Assert.Equal("one/1", await alice.Next());
        await Hub.TheGroups.RemoveFromAllGroupsAsync(id, Stop);
        await Hub.TellGroup("g", "two");
        await Hub.TellUser("alice", "three");
        Assert.Equal("three/1", await alice.Next());
    }

    [Fact]
    public async Task A_connection_can_be_closed_by_the_server()
    {
        await using var alice = await Connect("alice");
        var id = alice.Connection.ConnectionId!;
        await Hub.TheClients.CloseConnectionAsync(id, cancellationToken: Stop);
        await alice.Closed.Task.WaitAsync(TimeSpan.FromSeconds(10), Stop);
        await Attente.Jusqua(async () => !await Hub.TheClients.UserExistsAsync("alice", Stop));
        Assert.False(await Hub.TheClients.ConnectionExistsAsync(id, Stop));
    }

    [Fact]
    public async Task What_a_client_sends_is_refused()
    {
        await using var alice = await Connect("alice");
        await Assert.ThrowsAsync<HubException>(() => alice.Connection.InvokeAsync("TellAll", "forged", Stop));
    }

    [Fact]
    public async Task A_negotiation_gives_a_url_and_a_token_for_its_user_and_nothing_else()
    {
        using var response = await _app.Client.PostAsync("/api/alice/negotiate", null, Stop);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop));
        Assert.Equal(["url", "accessToken"], json.RootElement.EnumerateObject().Select(property => property.Name));
        var payload = json.RootElement.GetProperty("accessToken").GetString()!.Split('.')[1];
        using var claims = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(payload));
        Assert.Equal("alice", claims.RootElement.GetProperty("asrs.s.uid").GetString());
        Assert.Equal(300, claims.RootElement.GetProperty("exp").GetInt64() - claims.RootElement.GetProperty("iat").GetInt64());
    }

    [Fact]
    public async Task Only_the_bearer_of_a_valid_token_for_this_hub_comes_in()
    {
        var (url, token) = await Negotiate("alice");
        Assert.Equal(HttpStatusCode.OK, await Open(url, token));
        Assert.Equal(HttpStatusCode.Unauthorized, await Open(url, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await Open(url, token[..^2] + (token[^2] == 'A' ? "BA" : "AA")));
        Assert.Equal(HttpStatusCode.Unauthorized, await Open(url, "eyJhbGciOiJub25lIn0." + token.Split('.')[1] + "."));
        Assert.Equal(HttpStatusCode.Unauthorized, await Open(url, "a.b.c"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Open(url.Replace("chathub", "plainhub", StringComparison.Ordinal), token));
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.Unauthorized, await Open(url, token));
    }

    private async Task<HttpStatusCode> Open(string url, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url + "/negotiate?negotiateVersion=1");
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        using var response = await _app.Client.SendAsync(request, Stop);
        return response.StatusCode;
    }

    [Fact]
    public async Task A_user_holds_so_many_connections_and_the_newest_is_refused_until_one_is_given_back()
    {
        await using var app = await App.Start(
            builder =>
            {
                builder.Configuration["LocalRuntime:ConnectionsPerUser"] = "2";
                builder.Services.AddServerlessHub<ChatHub>();
            },
            typeof(ChatHub)
        );
        var first = await Socket(app, "alice");
        using var second = (await Socket(app, "alice")).Socket;
        var refused = await Socket(app, "alice");
        Assert.Equal(
            (HttpStatusCode.SwitchingProtocols, HttpStatusCode.TooManyRequests),
            (first.Socket.HttpStatusCode, refused.Socket.HttpStatusCode)
        );
        Assert.Equal("30", Assert.Single(refused.Socket.HttpResponseHeaders!["Retry-After"]));
        Assert.True(refused.Failed);
        using var bob = (await Socket(app, "bob")).Socket;
        Assert.Equal(HttpStatusCode.SwitchingProtocols, bob.HttpStatusCode);

        first.Socket.Abort();
        await Attente.Jusqua(async () => !(await Socket(app, "alice")).Failed);
    }

    private static async Task<(ClientWebSocket Socket, bool Failed)> Socket(App app, string user)
    {
        using var response = await app.Client.PostAsync($"/api/{user}/negotiate", null, Stop);
        var (url, token) = (await response.Content.ReadFromJsonAsync<Negotiated>(Stop))!;
        var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
        try
        {
            await socket.ConnectAsync(new UriBuilder(url) { Scheme = "ws", Query = $"access_token={token}" }.Uri, Stop);
            return (socket, false);
        }
        catch (WebSocketException)
        {
            return (socket, true);
        }
    }

    [Fact]
    public async Task An_untyped_hub_works_alike_with_an_anonymous_token()
    {
        var hub = new PlainHub(_app.Services);
        var heard = await Hear(await hub.NegotiateAnonymously(), "heard", () => hub.Tell("hello"));
        Assert.Equal("hello", heard.GetString());
    }

    /// <summary>As SignalR Management does: what System.Text.Json is told about names has no effect.</summary>
    [Fact]
    public async Task Without_a_serializer_arguments_have_the_names_of_the_clr()
    {
        var hub = new UnconfiguredHub(_app.Services);
        var heard = await Hear(await hub.NegotiateAnonymously(), nameof(IListener.Heard), () => hub.TellAll("hello"));
        Assert.Equal("""{"Text":"hello","FromWhom":1}""", heard.GetRawText());
    }

    [Fact]
    public async Task A_configuration_of_a_hub_that_fails_stops_the_start()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            App.Start(
                builder =>
                    builder.Services.AddServerlessHub<ChatHub>(hub =>
                        hub.WithOptions(_ => throw new InvalidOperationException("no serializer"))
                    ),
                typeof(ChatHub)
            )
        );
        Assert.Equal("no serializer", fault.Message);
    }

    /// <summary>The argument of an event that a client hears, told again and again until the client is counted in.</summary>
    private static async Task<JsonElement> Hear(string negotiation, string method, Func<Task> tell)
    {
        var negotiated = JsonSerializer.Deserialize<Negotiated>(negotiation, JsonSerializerOptions.Web)!;
        await using var connection = new HubConnectionBuilder()
            .WithUrl(negotiated.Url, options => options.AccessTokenProvider = () => Task.FromResult<string?>(negotiated.AccessToken))
            .Build();
        var heard = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        connection.On<JsonElement>(method, said => heard.TrySetResult(said));
        await connection.StartAsync(Stop);
        await Attente.Jusqua(async () =>
        {
            await tell();
            return heard.Task.IsCompleted;
        });
        return await heard.Task;
    }

    [Fact]
    public void A_hub_that_is_not_registered_says_so()
    {
        var hub = new PlainHub(new ServiceCollection().BuildServiceProvider());
        Assert.Contains(
            "AddServerlessHub<PlainHub>",
            Assert
                .Throws<InvalidOperationException>(() =>
                {
                    _ = hub.Tell("x");
                })
                .Message,
            StringComparison.Ordinal
        );
    }
}
