using System.Globalization;
using System.Text;

namespace Cej.Benchmarks.Http;

/// <summary>Requests written once and sent as they are, again and again.</summary>
internal static class RawRequest
{
    public static byte[] Get(int port, string path, IReadOnlyDictionary<string, string> headers) => Write("GET", port, path, headers, "");

    /// <param name="port">On 127.0.0.1.</param>
    /// <param name="path">With its query.</param>
    /// <param name="headers">Beside those of the body.</param>
    /// <param name="json">ASCII.</param>
    public static byte[] Post(int port, string path, IReadOnlyDictionary<string, string> headers, string json)
    {
        var all = new Dictionary<string, string>(headers, StringComparer.Ordinal)
        {
            ["Content-Type"] = "application/json",
            ["Content-Length"] = json.Length.ToString(CultureInfo.InvariantCulture),
        };
        return Write("POST", port, path, all, json);
    }

    /// <summary>The header of a caller; none for a server that asks for none.</summary>
    public static Dictionary<string, string> Bearer(string? token) =>
        token is null ? new(StringComparer.Ordinal) : new(StringComparer.Ordinal) { ["Authorization"] = $"Bearer {token}" };

    private static byte[] Write(string method, int port, string path, IReadOnlyDictionary<string, string> headers, string body)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n");
        foreach (var (name, value) in headers)
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        return Encoding.ASCII.GetBytes(text.Append("\r\n").Append(body).ToString());
    }
}
