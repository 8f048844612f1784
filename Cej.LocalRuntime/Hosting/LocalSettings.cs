using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Memory;

namespace Cej.LocalRuntime.Hosting;

/// <summary>local.settings.json, the development stand-in for the site's settings.</summary>
internal static class LocalSettings
{
    private const string FileName = "local.settings.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Dictionary<string, string?> QuietFramework = new(StringComparer.OrdinalIgnoreCase)
    {
        // Two log lines a request, as ASP.NET Core has by default, would be most of a request's cost.
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
    };

    public static Dictionary<string, string?> Load(string directory)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
            return settings;

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), Lenient);
            if (document.RootElement.TryGetProperty("IsEncrypted", out var encrypted) && encrypted.ValueKind == JsonValueKind.True)
                throw new FormatException("encrypted settings are not supported.");

            Read(document.RootElement, "Values", "", settings);
            Read(document.RootElement, "ConnectionStrings", "ConnectionStrings:", settings);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{path} cannot be used: {exception.Message}", exception);
        }

        return settings;
    }

    /// <summary>The real environment wins over the file, as it does with the official tools.</summary>
    public static void AddTo(ConfigurationManager configuration, Dictionary<string, string?> settings)
    {
        var sources = ((IConfigurationBuilder)configuration).Sources;
        sources.Insert(0, new MemoryConfigurationSource { InitialData = QuietFramework });
        var environment = -1;
        for (var index = 0; index < sources.Count; index++)
        {
            if (sources[index] is EnvironmentVariablesConfigurationSource { Prefix: null or "" })
                environment = index;
        }

        sources.Insert(environment < 0 ? sources.Count : environment, new MemoryConfigurationSource { InitialData = settings });
    }

    private static void Read(JsonElement root, string section, string prefix, Dictionary<string, string?> settings)
    {
        if (!root.TryGetProperty(section, out var values))
            return;

        foreach (var property in values.EnumerateObject())
        {
            settings[prefix + property.Name.Replace("__", ":", StringComparison.Ordinal)] = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => property.Value.GetRawText(),
                _ => throw new FormatException($"\"{section}:{property.Name}\" must be a string."),
            };
        }
    }
}
