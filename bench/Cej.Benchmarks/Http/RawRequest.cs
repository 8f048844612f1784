using System.Globalization;
using System.Text;

namespace Cej.Benchmarks.Http;

/// <summary>Requests written once and sent as they are, again and again.</summary>
internal static class RawRequest
{
    public static byte[] Get(int port, string path, IReadOnlyDictionary<string, string> headers) => Write("GET", port, path, headers, "");

    /// <param name="port">On 127.0.0.1.</param>
    /// <param name="path">With its query.</param>
    /// <param name="token">Null for a server that asks for none.</param>
    /// <param name="json">ASCII.</param>
    public static byte[] Post(int port, string path, string? token, string json)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Content-Type"] = "application/json",
            ["Content-Length"] = json.Length.ToString(CultureInfo.InvariantCulture),
        };
        if (token is not null)
            headers["Authorization"] = $"Bearer {token}";
        return Write("POST", port, path, headers, json);
    }

    private static byte[] Write(string method, int port, string path, IReadOnlyDictionary<string, string> headers, string body)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n");
        foreach (var (name, value) in headers)
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        return Encoding.ASCII.GetBytes(text.Append("\r\n").Append(body).ToString());
    }
}
