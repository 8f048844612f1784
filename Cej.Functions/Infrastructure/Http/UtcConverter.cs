using System.Text.Json;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>Instants leave as UTC with <c>Z</c> and milliseconds: one form everywhere, which no client library alters.</summary>
internal sealed class UtcConverter : JsonConverter<DateTimeOffset>
{
    /// <summary>What "O" writes of a UTC instant: 2026-01-02T03:04:05.1234567Z.</summary>
    private const int Longueur = 28;

    private const int JusquAuxMillisecondes = 23;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        // The one format that needs no reading of a format, cut: a list writes three instants a row.
        Span<byte> text = stackalloc byte[Longueur];
        value.UtcDateTime.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        text[JusquAuxMillisecondes] = (byte)'Z';
        writer.WriteStringValue(text[..(JusquAuxMillisecondes + 1)]);
    }
}
