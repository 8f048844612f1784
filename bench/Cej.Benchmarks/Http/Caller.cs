using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Cej.Benchmarks.Http;

/// <summary>The counsellor whose portfolio is seeded.</summary>
internal static class Caller
{
    /// <summary>The header of a caller's requests.</summary>
    public static async Task<Dictionary<string, string>> Token(Uri product)
    {
        using var http = new HttpClient { BaseAddress = product };
        using var account = new FormUrlEncodedContent([new("compte", "camille")]);
        var answer = await http.PostAsync(new Uri("/dev/jeton", UriKind.Relative), account);
        var token = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!;
        return RawRequest.Bearer($"{token}");
    }
}
