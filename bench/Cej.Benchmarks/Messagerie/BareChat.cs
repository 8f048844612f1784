using System.Text;
using Cej.Benchmarks.Documents;
using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.LocalHost.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.Benchmarks.Messagerie;

/// <summary>
/// The least that could be called a chat: an endpoint that commits what it gets, durably, and tells both sides over a SignalR hub. No
/// token, no rights, no JSON read, no race to settle, no rows of a portfolio, no counters, no notification record, no audit.
/// </summary>
internal static class BareChat
{
    public const string User = "user";

    public static async Task Run(string database, int port)
    {
        await SqliteDocumentStore.Open(database, TimeProvider.System).DisposeAsync(); // makes the same tables
        using var commits = new BareGroupCommit(database);
        var numbers = 0L;

        var builder = WebApplication.CreateSlimBuilder([$"--urls=http://127.0.0.1:{port}"]);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSignalR();
        builder.Services.AddSingleton<IUserIdProvider, UserOfTheQuery>();
        var app = builder.Build();
        app.MapHub<BareHub>("/hub");
        app.MapGet("/api/health", () => "ok");
        app.MapPost(
            "/messages/{conversation}/{from}/{to}",
            async (string conversation, string from, string to, HttpRequest request, IHubContext<BareHub> hub) =>
            {
                using var content = new MemoryStream();
                await request.Body.CopyToAsync(content);
                var number = Interlocked.Increment(ref numbers);
                var text = Encoding.UTF8.GetString(content.ToArray());
                await commits.Commit(conversation, $"message.{number:D10}", content.ToArray());
                var told = new ChatEvenement
                {
                    V = ChatEvenement.Version,
                    Type = TypeDEvenement.MessageAjoute,
                    Conversation = conversation,
                    Numero = $"{number}",
                    Le = DateTimeOffset.UtcNow,
                    Message = new($"{number}", null, from, TypeDeMessage.Texte, text, null, null, DateTimeOffset.UtcNow, null, null, 0, ""),
                };
                await hub.Clients.Users(from, to).SendAsync(nameof(IChatClient.Evenement), told);
                return Results.Json(new { numero = $"{number}" }, statusCode: StatusCodes.Status201Created);
            }
        );
        await app.RunAsync();
    }

    private sealed class BareHub : Hub;

    private sealed class UserOfTheQuery : IUserIdProvider
    {
        public string? GetUserId(HubConnectionContext connection) => connection.GetHttpContext()?.Request.Query[User];
    }
}
