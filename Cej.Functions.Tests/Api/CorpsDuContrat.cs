using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>
/// Bad bodies out of docs/openapi.json: every place that a body's schema has, however deep, with whatever its type does not allow and with
/// texts that are hard to bear; charsets; bodies that are cut off or damaged.
/// </summary>
internal static class CorpsDuContrat
{
    private const string Json = "application/json";

    private static readonly JsonObject Contrat = JsonNode.Parse(Depot.Lire("docs", "openapi.json"))!.AsObject();

    /// <summary>The operations that take a JSON body, with the schema of it.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Operations { get; } =
        Contrat["paths"]!
            .AsObject()
            .SelectMany(chemin => chemin.Value!.AsObject())
            .Where(operation => operation.Value!["requestBody"]?["content"]?[Json] is not null)
            .ToDictionary(
                operation => operation.Value!["operationId"]!.GetValue<string>(),
                operation => Resoudre(operation.Value!["requestBody"]!["content"]![Json]!["schema"]!),
                StringComparer.Ordinal
            );

    /// <param name="operation">Its schema is the one of the contract.</param>
    /// <param name="bon">A body that is accepted.</param>
    public static IEnumerable<MauvaisCorps> De(string operation, JsonObject bon) =>
        [.. DesCharsets(bon), .. Abimes(bon), .. DesPlaces(Operations[operation], bon)];

    private static IEnumerable<MauvaisCorps> DesCharsets(JsonObject bon)
    {
        var texte = bon.ToJsonString();
        foreach (var charset in Charsets)
            yield return new($"charset {charset}", () => Octets(Encoding.UTF8.GetBytes(texte), $"{Json}; charset={charset}"), 415);
        foreach (
            var (nom, encodage) in new (string, Encoding)[]
            {
                ("UTF-16", Encoding.Unicode),
                ("UTF-16BE", Encoding.BigEndianUnicode),
                ("UTF-32", Encoding.UTF32),
            }
        )
            yield return new($"{nom} under the name of UTF-8", () => Octets(encodage.GetBytes(texte), $"{Json}; charset=utf-8"), 400);
    }

    private static IEnumerable<MauvaisCorps> Abimes(JsonObject bon)
    {
        var octets = Encoding.UTF8.GetBytes(bon.ToJsonString());
        for (var i = 1; i < octets.Length; i += Math.Max(1, octets.Length / 40))
        {
            var fin = i;
            yield return new($"cut off at {fin}", () => Octets(octets[..fin]), 400);
            foreach (var octet in new byte[] { 0x00, 0x22, 0x5C, 0x7B, 0xC0, 0xED, 0xFF })
                yield return new($"byte {octet:X2} at {fin}", () => Octets([.. octets[..fin], octet, .. octets[(fin + 1)..]]));
        }
    }

    private static IEnumerable<MauvaisCorps> DesPlaces(JsonObject schema, JsonObject bon)
    {
        foreach (var (place, sien) in Places(schema, []))
        {
            var types = Types(sien);
            var ou = $"{string.Join('.', place)}";
            foreach (var (type, valeur) in Valeurs)
            {
                if (types.Contains(type) || (type == "integer" && types.Contains("number")))
                    continue;
                yield return new($"{ou} is {valeur}", () => Avec(schema, bon, place, valeur), 400);
            }

            if (types.Contains("string"))
            {
                foreach (var texte in Textes)
                    yield return new($"{ou} is {texte[..Math.Min(texte.Length, 30)]}", () => Avec(schema, bon, place, $"\"{texte}\""));
            }

            if (types.Contains("integer") || types.Contains("number"))
            {
                foreach (var nombre in Nombres)
                    yield return new($"{ou} is {nombre}", () => Avec(schema, bon, place, nombre));
            }

            if (types.Contains("array"))
            {
                foreach (var combien in new[] { 0, 1, 101, 501, 5_000 })
                    yield return new($"{ou} has {combien}", () => Avec(schema, bon, place, Liste(sien, combien)));
            }

            if (types.Contains("object"))
                yield return new($"{ou} has a field nobody knows", () => Avec(schema, bon, place, "{\"inconnu\":1}"), 400);
        }
    }

    /// <summary>Each place below a schema, with its own; of an array, its first element.</summary>
    private static IEnumerable<(string[] Place, JsonObject Schema)> Places(JsonObject schema, string[] ici)
    {
        if (ici.Length > 6)
            yield break;
        if (schema["properties"] is JsonObject champs)
        {
            foreach (var (nom, valeur) in champs)
            {
                string[] place = [.. ici, nom];
                var sien = Resoudre(valeur!);
                yield return (place, sien);
                foreach (var plusBas in Places(sien, place))
                    yield return plusBas;
            }
        }

        if (schema["items"] is { } element)
        {
            var sien = Resoudre(element);
            yield return ([.. ici, "0"], sien);
            foreach (var plusBas in Places(sien, [.. ici, "0"]))
                yield return plusBas;
        }
    }

    /// <summary>What a reference leads to; of a choice with nothing, the other.</summary>
    private static JsonObject Resoudre(JsonNode schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return Resoudre(Contrat["components"]!["schemas"]![reference.Split('/')[^1]]!);
        var choix = (schema["oneOf"] ?? schema["anyOf"])?.AsArray();
        return choix is null ? schema.AsObject() : Resoudre(choix.First(un => un!["type"]?.ToString() != "null")!);
    }

    private static string[] Types(JsonObject schema) =>
        schema["type"] switch
        {
            JsonArray plusieurs => [.. plusieurs.Select(type => type!.GetValue<string>())],
            { } un => [un.GetValue<string>()],
            null => ["object"],
        };

    /// <summary>The good body with one place of another value; what leads there is made up by the schema where it is not in the body.</summary>
    private static ByteArrayContent Avec(JsonObject schema, JsonObject bon, string[] place, string valeur)
    {
        // A text that stands for the value, as many of these values are no nodes.
        const string marque = "\"@@ici@@\"";
        var corps = bon.DeepClone().AsObject();
        JsonNode ici = corps;
        var sien = schema;
        for (var rang = 0; rang < place.Length; rang++)
        {
            var dernier = rang == place.Length - 1;
            if (ici is JsonArray liste)
            {
                sien = Resoudre(sien["items"]!);
                var suite = dernier ? JsonNode.Parse(marque)! : Vide(sien);
                if (liste.Count == 0)
                    liste.Add(suite);
                else if (dernier || liste[0] is null)
                    liste[0] = suite;
                ici = liste[0]!;
            }
            else
            {
                sien = Resoudre(sien["properties"]![place[rang]]!);
                if (dernier)
                    ici[place[rang]] = JsonNode.Parse(marque);
                else if (ici[place[rang]] is not (JsonObject or JsonArray))
                    ici[place[rang]] = Vide(sien);
                ici = ici[place[rang]]!;
            }
        }

        return Octets(Encoding.UTF8.GetBytes(corps.ToJsonString().Replace(marque, valeur, StringComparison.Ordinal)));
    }

    private static JsonNode Vide(JsonObject schema) => Types(schema).Contains("array") ? new JsonArray() : new JsonObject();

    private static string Liste(JsonObject schema, int combien)
    {
        var types = schema["items"] is { } element ? Types(Resoudre(element)) : ["object"];
        var un =
            types.Contains("string") ? "\"x\""
            : types.Contains("object") ? "{}"
            : "1";
        return $"[{string.Join(',', Enumerable.Repeat(un, combien))}]";
    }

    private static ByteArrayContent Octets(byte[] octets, string type = Json) =>
        new(octets) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };

    private static readonly (string Type, string Valeur)[] Valeurs =
    [
        ("string", "\"texte\""),
        ("boolean", "true"),
        ("boolean", "false"),
        ("integer", "1"),
        ("integer", "-9223372036854775809"),
        ("number", "1.5"),
        ("number", "1e400"),
        ("array", "[]"),
        ("array", "[[]]"),
        ("object", "{}"),
        ("object", "{\"$type\":\"System.Object\"}"),
    ];

    private static readonly string[] Nombres =
    [
        "0",
        "-1",
        "2147483648",
        "-2147483649",
        "9223372036854775807",
        "9223372036854775808",
        "1.5",
        "1e2",
        "1e400",
        "-0",
        "00",
        "+1",
        "0x10",
        "NaN",
        "Infinity",
        "1_000",
    ];

    /// <summary>As they stand between the quotes of JSON.</summary>
    private static readonly string[] Textes =
    [
        "",
        " ",
        "\\t\\n",
        "\\u0000",
        "\\u0001",
        "\\u001f",
        "\\u007f",
        "\\u0080",
        "\\u0085",
        "\\u009f",
        "\\u00a0",
        "\\u00ad",
        "\\u034f",
        "\\u061c",
        "\\u115f",
        "\\u180e",
        "\\u200b",
        "\\u200d",
        "\\u200f",
        "\\u2028",
        "\\u202a",
        "\\u202e",
        "\\u2060",
        "\\u2066x",
        "x\\u2069",
        "\\u3164",
        "\\ud800",
        "\\udfff",
        "\\udc00\\ud800",
        "a\\ud83d",
        "\\ufdd0",
        "\\ufeff",
        "\\ufffd",
        "\\ufffe",
        "\\uffff",
        "\\udbff\\udfff",
        "\\ud83f\\udffe",
        "\\udb40\\udc01",
        "\\ud834\\udd59",
        "\\x41",
        "\\u12",
        "e\\u0301",
        "é",
        "ﬁ",
        "ß",
        "İı",
        "ǅ",
        "Ⅷ",
        "１２",
        "٣",
        "ﷺ",
        "🏴‍☠️",
        "👩‍👩‍👧‍👦",
        "🇫🇷",
        "Z͑ͫa̴l̸g̷o",
        "K",
        "а",
        "' OR 1=1 --",
        "\\\"}]}",
        "<script>",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "%0d%0aX: y",
        "a\\r\\nBcc: x@y.example",
        "../../etc/passwd",
        "..\\\\..\\\\x",
        "file:///etc/passwd",
        "http://169.254.169.254/",
        "javascript:alert(1)",
        "=cmd|' /C calc'!A0",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "0000-00-00",
        "2026-02-30",
        "2026-11-30T25:00:00Z",
        "2026-11-30T10:00:00",
        "2026-11-30T10:00:00+14:01",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z",
        "+012345-01-01T00:00:00Z",
        "null",
        "true",
        "-1",
        "@",
        "a@",
        "a@b@c.example",
        new string('x', 10_001),
        new string('é', 20_001),
        string.Concat(Enumerable.Repeat("\\u0301", 5_000)),
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 600)),
        string.Concat(Enumerable.Repeat("\\u202e", 2_000)),
        string.Concat(Enumerable.Repeat("http://x.example ", 500)),
    ];

    private static readonly string[] Charsets =
    [
        "utf-7",
        "utf-16",
        "utf-16le",
        "utf-16be",
        "utf-32",
        "utf-32be",
        "us-ascii",
        "iso-8859-1",
        "iso-8859-15",
        "windows-1252",
        "windows-1256",
        "ibm850",
        "macintosh",
        "shift_jis",
        "iso-2022-jp",
        "euc-kr",
        "gb18030",
        "big5",
        "koi8-r",
        "hz-gb-2312",
        "cesu-8",
        "utf-8-sig",
        "utf_8",
        "utf8mb4",
        "x-user-defined",
        "klingon",
        "\"\"",
        "\"utf-8 \"",
        "\"utf-8;q=1\"",
    ];
}
