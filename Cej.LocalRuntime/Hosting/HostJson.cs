using System.Globalization;
using System.Text.Json;

namespace Cej.LocalRuntime.Hosting;

/// <summary>The part of host.json that applies locally; other keys are the Azure host's business and are ignored.</summary>
/// <param name="RoutePrefix">What precedes each HTTP route; empty for nothing.</param>
/// <param name="FunctionTimeout">How long an invocation may last; null for no limit.</param>
/// <param name="CustomHeaders">Headers of every answer that lacks them.</param>
internal sealed record HostJson(string RoutePrefix, TimeSpan? FunctionTimeout, IReadOnlyDictionary<string, string> CustomHeaders)
{
    public const string FileName = "host.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static HostJson Default { get; } =
        new("api", TimeSpan.FromMinutes(30), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));

    public static HostJson Load(string directory)
    {
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
            return Default;

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), Lenient);
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{path} cannot be used: {exception.Message}", exception);
        }
    }

    private static HostJson Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("an object is expected.");
        if (Text(root, "version") is not "2.0")
            throw new FormatException("\"version\" must be \"2.0\".");

        var http = Section(root, "extensions") is { } extensions ? Section(extensions, "http") : null;
        var prefix = http is { } given ? Text(given, "routePrefix") : null;
        return new HostJson(
            prefix?.Trim('/') ?? Default.RoutePrefix,
            Timeout(Text(root, "functionTimeout")),
            http is { } section && Section(section, "customHeaders") is { } headers ? Texts(headers) : Default.CustomHeaders
        );
    }

    private static Dictionary<string, string> Texts(JsonElement section) =>
        section
            .EnumerateObject()
            .ToDictionary(property => property.Name, property => Text(section, property.Name)!, StringComparer.OrdinalIgnoreCase);

    private static TimeSpan? Timeout(string? text) =>
        text switch
        {
            null => Default.FunctionTimeout,
            "-1" => null,
            _ when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var timeout) && timeout > TimeSpan.Zero => timeout,
            _ => throw new FormatException("\"functionTimeout\" must be \"-1\" or a positive hh:mm:ss."),
        };

    private static JsonElement? Section(JsonElement parent, string name) =>
        Property(parent, name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.Object } section => section,
            _ => throw new FormatException($"\"{name}\" must be an object."),
        };

    private static string? Text(JsonElement parent, string name) =>
        Property(parent, name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } value => value.GetString(),
            _ => throw new FormatException($"\"{name}\" must be a string."),
        };

    private static JsonElement? Property(JsonElement parent, string name)
    {
        foreach (var property in parent.EnumerateObject())
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        }

        return null;
    }
}
