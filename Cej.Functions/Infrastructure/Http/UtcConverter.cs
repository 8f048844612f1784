using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>Instants leave as UTC with <c>Z</c> and milliseconds: one form everywhere, which no client library alters.</summary>
internal sealed class UtcConverter : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Format.Length];
        value.UtcDateTime.TryFormat(text, out var length, Format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
