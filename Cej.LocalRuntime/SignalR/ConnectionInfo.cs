using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;

namespace Cej.LocalRuntime.SignalR;

/// <summary>What a client gets from a negotiation; SignalR clients follow it by themselves.</summary>
internal sealed record ConnectionInfo(string? Url, string? AccessToken)
{
    public static BinaryData From(NegotiationResponse response) =>
        new(JsonSerializer.SerializeToUtf8Bytes(new ConnectionInfo(response.Url, response.AccessToken), JsonSerializerOptions.Web));
}
