using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cej.Functions.Infrastructure.Http;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Tests.Api;

/// <summary>Compares what the document says of an operation's body and parameters with the function's own parameters.</summary>
internal sealed class FormesDocumentees(JsonNode document)
{
    /// <summary>What differs, in words; nothing when the two agree.</summary>
    public IEnumerable<string> Ecarts(string operation, JsonNode decrite, MethodInfo fonction)
    {
        var corps = fonction.GetParameters().FirstOrDefault(parametre => parametre.IsDefined(typeof(FromBodyAttribute), false));
        var contenu = decrite["requestBody"]?["content"]?.AsObject();
        if (corps is not null)
        {
            foreach (var ecart in Comparer($"{operation} body", contenu?["application/json"]?["schema"], corps.ParameterType))
                yield return ecart;
        }
        else if (contenu is not null && fonction.GetCustomAttribute<CorpsDeFichierAttribute>() is null)
        {
            yield return $"{operation}: a body that nobody reads";
        }

        var documentes = (decrite["parameters"]?.AsArray() ?? []).ToDictionary(
            parametre => $"{parametre!["in"]} {parametre["name"]}",
            parametre => parametre!["schema"],
            StringComparer.Ordinal
        );
        var lus = Parametres(fonction, operation).ToDictionary(lu => lu.Nom, lu => lu.Type, StringComparer.Ordinal);
        foreach (var nom in documentes.Keys.Union(lus.Keys, StringComparer.Ordinal))
        {
            if (!documentes.TryGetValue(nom, out var schema))
                yield return $"{operation}: {nom} is not documented";
            else if (!lus.TryGetValue(nom, out var type))
                yield return $"{operation}: {nom} is read by nobody";
            else if (type is not null)
            {
                foreach (var ecart in Comparer($"{operation} {nom}", schema, type))
                    yield return ecart;
            }
        }
    }

    /// <summary>Those of the path by the method, the others by attribute; a type of its own only where the worker converts.</summary>
    private static IEnumerable<(string Nom, Type? Type)> Parametres(MethodInfo fonction, string operation)
    {
        foreach (var declare in fonction.GetCustomAttributes<ParametreAttribute>())
        {
            var ou = declare.Emplacement is Emplacement.EnTete ? "header" : "query";
            yield return ($"{ou} {declare.Nom}", declare.Maximum > 0 ? typeof(int) : typeof(string));
        }

        foreach (var partie in operation.Split('/').Where(partie => partie.StartsWith('{')))
        {
            var nom = partie.Trim('{', '}');
            yield return ($"path {nom}", Array.Find(fonction.GetParameters(), parametre => parametre.Name == nom)?.ParameterType);
        }
    }

    private IEnumerable<string> Comparer(string ou, JsonNode? schema, Type type)
    {
        var (decrit, types) = Resoudre(schema);
        if (decrit is null)
        {
            yield return $"{ou}: no schema";
            yield break;
        }

        var sans = Nullable.GetUnderlyingType(type) ?? type;
        var attendu =
            sans == typeof(bool) ? "boolean"
            : sans == typeof(int) || sans == typeof(long) ? "integer"
            : sans == typeof(double) || sans == typeof(decimal) ? "number"
            : sans == typeof(string) || sans.IsValueType ? "string"
            : sans.IsAssignableTo(typeof(IEnumerable)) ? "array"
            : "object";
        if (types.Length != 1 || types[0] != attendu)
            yield return $"{ou}: documented as {string.Join(" or ", types)}, bound as {attendu}";
        if (attendu == "array")
        {
            foreach (var ecart in Comparer($"{ou}[]", decrit["items"], sans.GetElementType() ?? sans.GetGenericArguments()[0]))
                yield return ecart;
        }

        if (attendu != "object")
            yield break;
        var documentes = decrit["properties"]?.AsObject() ?? [];
        var lus = sans.GetProperties().ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), StringComparer.Ordinal);
        foreach (var nom in documentes.Select(propriete => propriete.Key).Union(lus.Keys, StringComparer.Ordinal))
        {
            if (documentes[nom] is not { } propriete)
                yield return $"{ou}.{nom} is not documented";
            else if (!lus.TryGetValue(nom, out var lu))
                yield return $"{ou}.{nom} is unknown to the function";
            else
            {
                foreach (var ecart in Comparer($"{ou}.{nom}", propriete, lu.PropertyType))
                    yield return ecart;
            }
        }
    }

    /// <summary>A schema behind its reference, and its types without null.</summary>
    private (JsonNode? Schema, string[] Types) Resoudre(JsonNode? schema)
    {
        while (true)
        {
            if (schema?["$ref"]?.GetValue<string>() is { } reference)
                schema = document["components"]!["schemas"]![reference[(reference.LastIndexOf('/') + 1)..]];
            else if (schema?["oneOf"]?.AsArray() is { } choix && choix.FirstOrDefault(un => un!["type"]?.ToString() != "null") is { } seul)
                schema = seul;
            else
                break;
        }

        string[] types = schema?["type"] switch
        {
            JsonArray plusieurs => [.. plusieurs.Select(type => type!.GetValue<string>())],
            { } un => [un.GetValue<string>()],
            null => [],
        };
        return (schema, [.. types.Where(type => type != "null")]);
    }
}
