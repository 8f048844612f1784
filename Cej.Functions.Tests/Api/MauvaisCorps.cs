using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Cej.Functions.Tests.Api;

/// <summary>A body that is wrong, or at least unusual, with its name for the test's message.</summary>
/// <param name="Nom">What is wrong with it.</param>
/// <param name="Contenu">Made anew for each request.</param>
/// <param name="Statut">The one status it must get; null when it depends on the field's own rules.</param>
internal sealed record MauvaisCorps(string Nom, Func<HttpContent> Contenu, int? Statut = null);

/// <summary>Generates bad bodies from a good one, field by field.</summary>
internal static class GenerateurDeMauvaisCorps
{
    private const string Json = "application/json";

    public static IEnumerable<MauvaisCorps> De(JsonObject bon, IReadOnlyDictionary<string, Type> champs)
    {
        var texte = bon.ToJsonString();
        foreach (var corps in QuiNeSontPasDuJson(texte).Concat(QuiNontPasLaForme(texte, bon.First().Key)))
            yield return corps;
        foreach (var (champ, type) in champs)
        {
            foreach (var corps in DuChamp(bon, champ, Nullable.GetUnderlyingType(type) ?? type))
                yield return corps;
        }
    }

    private static IEnumerable<MauvaisCorps> QuiNeSontPasDuJson(string bon)
    {
        yield return Texte("empty", "", 400);
        yield return Texte("blank", " \n\t", 400);
        yield return Texte("not JSON", "prenom=Zoé&nom=Lefèvre", 400);
        yield return Texte("cut off", bon[..^1], 400);
        yield return Texte("two documents", bon + bon, 400);
        yield return Texte("trailing comma", bon[..^1] + ",}", 400);
        yield return Texte("comment", "/* bonjour */" + bon, 400);
        yield return Texte("single quotes", bon.Replace('"', '\''), 400);
        yield return Octets("UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(bon)), 400);
        yield return Octets("NUL bytes", new byte[64], 400);
        yield return Octets("random bytes", [0xDE, 0xAD, 0xBE, 0xEF, 0xFF, 0x00], 400);
        yield return Octets("byte order mark", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(bon)));
        yield return Type("no content type", bon, null, 415);
        yield return Type("text", bon, "text/plain", 415);
        yield return Type("form", "prenom=Zoe", "application/x-www-form-urlencoded", 415);
        yield return Type("XML", "<corps/>", "application/xml", 415);
        yield return Type("JSON patch's neighbour", bon, "application/jsonp", 415);
        yield return Type("JSON in UTF-8, said aloud", bon, "application/json; charset=\"UTF-8\"");
        foreach (var charset in Jeux)
        {
            yield return Type($"JSON in {charset}", bon, $"application/json; charset={charset}", 415);
            // Half a character at the end: who converts it fails.
            yield return Type($"JSON of an odd length in {charset}", bon + " ", $"application/json; charset={charset}", 415);
            yield return Type($"JSON in {charset} behind UTF-8", bon, $"application/json; charset=utf-8; charset={charset}", 415);
        }
    }

    private static IEnumerable<MauvaisCorps> QuiNontPasLaForme(string bon, string champ)
    {
        foreach (var autre in new[] { "null", "true", "42", "\"texte\"", "[]", $"[{bon}]" })
            yield return Texte($"{autre} in place of an object", autre, 400);
        yield return Texte("unknown field", bon[..^1] + ",\"inconnu\":1}", 400);
        yield return Texte("unknown field with a broken name", bon[..^1] + ",\"\\ud800\":1}", 400);
        yield return Texte("unknown field with a very long name", bon[..^1] + $",\"{new string('x', 5_000)}\":1}}", 400);
        yield return Texte("prototype", bon[..^1] + ",\"__proto__\":{\"profil\":\"superviseur\"}}", 400);
        yield return Texte("other case", $"{{\"{champ.ToUpperInvariant()}\":\"x\"}}", 400);
        yield return Texte("twice the same field", bon[..^1] + $",\"{champ}\":null}}", 400);
        yield return Texte("deep", $"{{\"{champ}\":{new string('[', 10_000)}{new string(']', 10_000)}}}", 400);
        yield return Texte("a thousand fields", "{" + string.Join(',', Enumerable.Range(0, 1_000).Select(i => $"\"f{i}\":{i}")) + "}", 400);
        var grand = bon[..^1] + $",\"x\":\"{new string('x', 300_000)}\"}}";
        yield return Texte("300 KB", grand, 413);
        yield return new(
            "300 KB in chunks",
            () => new StreamContent(new SansLongueur(grand)) { Headers = { ContentType = new(Json) } },
            413
        );
        yield return Texte("300 KB of spaces", bon + new string(' ', 300_000), 413);
    }

    private static IEnumerable<MauvaisCorps> DuChamp(JsonObject bon, string champ, Type type)
    {
        yield return new($"{champ} missing", () => Contenu(Sans(bon, champ)));
        string[] valeurs =
        [
            .. type == typeof(string) ? [] : (string[])["\"texte\""],
            .. type == typeof(bool) ? [] : (string[])["true"],
            "0",
            "-1",
            "1e400",
            "123456789012345678901234567890",
            .. type.IsAssignableTo(typeof(System.Collections.IEnumerable)) && type != typeof(string) ? [] : (string[])["[]"],
            "{}",
            .. type.IsAssignableTo(typeof(IEnumerable<string>)) ? [] : (string[])["[\"x\"]"],
            "{\"value\":\"x\"}",
        ];
        foreach (var valeur in valeurs)
            yield return Avec($"{champ} of another type", bon, champ, valeur, 400);

        yield return Avec($"{champ} null", bon, champ, "null");
        if (type == typeof(bool))
            yield break;
        foreach (var valeur in ChainesDifficiles)
            yield return Avec($"{champ} {valeur[..Math.Min(valeur.Length, 30)]}", bon, champ, $"\"{valeur}\"");
        yield return Octets(
            $"{champ} in broken UTF-8",
            [.. Encoding.UTF8.GetBytes($"{{\"{champ}\":\""), 0xED, 0xA0, 0x80, 0xC3, 0x28, .. "\"}"u8.ToArray()]
        );
    }

    private static readonly string[] Jeux = ["utf-16", "UTF-16BE", "utf-32", "utf-7", "iso-8859-1", "windows-1252", "us-ascii", "klingon"];

    /// <summary>As they stand between the quotes of JSON.</summary>
    private static readonly string[] ChainesDifficiles =
    [
        "",
        "   ",
        "\\u0000",
        "a\\u0000b",
        "\\u0007\\u001b[31m",
        "a\\r\\nSet-Cookie: x=y",
        "\\ud800",
        "\\udc00x",
        "x\\ud83d",
        "\\ufffe",
        "\\uffff",
        "\\u202eevil",
        "\\u202a06 12 34 56 78\\u202c",
        "\\u2068x",
        "x\\u2069\\u202ey",
        "\\u200b",
        "\\u2060\\u2065\\ufff0",
        // Unicode 15.1, 16 and 17, and planes without a sign yet: a machine's tables may be older than a phone.
        "\\u2ffc",
        "🪉 🫆",
        "Super 🫪 \\ud83e\\udec8",
        "\\ud81f\\udc00\\udb7f\\udfff",
        "\\u088f\\ua7d2",
        // What devices leave for a line or a hyphen, and what none leaves.
        "a\\u000bb\\u2028c\\u0085d\\u001e\\u001f\\u0003",
        "\\u0092",
        "\\ufdd0",
        "ligature ı ł đ ʼ",
        "\\ufeff",
        new string('x', 101),
        new string('é', 10_000),
        string.Concat(Enumerable.Repeat("e\\u0301", 2_000)),
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 500)),
        "x" + string.Concat(Enumerable.Repeat("\\u0301", 50_000 / 6)),
        "'; DROP TABLE documents; --",
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "${jndi:ldap://x}",
        "{{7*7}}",
        "%00",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59.9999999-14:00",
        "2026-02-30T00:00:00Z",
        "2026-03-29T02:30:00",
        "1e3",
        "\\ud835\\udd4f",
        "ﷺ",
        "ǅ",
        "ß",
        "İ",
    ];

    private static string Sans(JsonObject bon, string champ)
    {
        var copie = bon.DeepClone().AsObject();
        copie.Remove(champ);
        return copie.ToJsonString();
    }

    private static MauvaisCorps Avec(string nom, JsonObject bon, string champ, string valeur, int? statut = null)
    {
        // Text, not nodes: half of these values are no nodes.
        var autres = bon.Where(autre => autre.Key != champ).Select(autre => $"\"{autre.Key}\":{autre.Value?.ToJsonString() ?? "null"}");
        return Texte(nom, "{" + string.Join(',', autres.Append($"\"{champ}\":{valeur}")) + "}", statut);
    }

    private static MauvaisCorps Texte(string nom, string texte, int? statut = null) => new(nom, () => Contenu(texte), statut);

    private static MauvaisCorps Octets(string nom, IEnumerable<byte> octets, int? statut = null) =>
        new(nom, () => new ByteArrayContent([.. octets]) { Headers = { ContentType = new(Json) } }, statut);

    private static MauvaisCorps Type(string nom, string texte, string? type, int? statut = null) =>
        new(
            nom,
            () =>
            {
                var contenu = new ByteArrayContent(Encoding.UTF8.GetBytes(texte));
                contenu.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
                return contenu;
            },
            statut
        );

    private static StringContent Contenu(string texte) => new(texte, Encoding.UTF8, Json);

    /// <summary>A stream whose length nobody knows: it is sent in chunks.</summary>
    private sealed class SansLongueur(string texte) : MemoryStream(Encoding.UTF8.GetBytes(texte))
    {
        public override bool CanSeek => false;
    }
}
