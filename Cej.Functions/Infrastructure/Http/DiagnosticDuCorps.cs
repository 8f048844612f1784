using System.Text.Json;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>Says why a body could not be bound: every unknown or wrongly typed field at once.</summary>
internal static class DiagnosticDuCorps
{
    /// <summary>A client that sends more faulty fields than this learns of the first ones.</summary>
    private const int ErreursMaximales = 50;

    public static async Task<Refus> Chercher(Stream body, Type type, JsonSerializerOptions options, CancellationToken cancellationToken)
    {
        JsonDocument document;
        try
        {
            var parsing = new JsonDocumentOptions { MaxDepth = options.MaxDepth, AllowDuplicateProperties = false };
            document = await JsonDocument.ParseAsync(body, parsing, cancellationToken);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Probleme.JsonInvalide; // a broken character (lone surrogate) in a name is the other exception
        }

        using (document)
        {
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
                return Probleme.JsonInvalide;
            var fields = options.GetTypeInfo(type).Properties.ToDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase);
            List<ErreurDeChamp> erreurs =
            [
                .. document
                    .RootElement.EnumerateObject()
                    .Select(property => Verifier(property, fields, options))
                    .OfType<ErreurDeChamp>()
                    .Take(ErreursMaximales),
            ];
            return erreurs.Count == 0 ? Probleme.JsonInvalide : Refus.DeChamps(erreurs);
        }
    }

    private static ErreurDeChamp? Verifier(
        JsonProperty property,
        Dictionary<string, JsonPropertyInfo> fields,
        JsonSerializerOptions options
    )
    {
        try
        {
            if (!fields.TryGetValue(property.Name, out var field))
                return new(Lisible(property.Name), "Ce champ n'existe pas.");
            property.Value.Deserialize(field.PropertyType, options);
            return null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NotSupportedException)
        {
            return new(NomDe(property), "La valeur de ce champ n'est pas du type attendu.");
        }
    }

    private static string NomDe(JsonProperty property)
    {
        try
        {
            return Lisible(property.Name);
        }
        catch (InvalidOperationException)
        {
            return "?"; // a name with a broken character (lone surrogate) cannot be read as text
        }
    }

    private static string Lisible(string name) => name.Length <= 60 ? name : name[..60];
}
