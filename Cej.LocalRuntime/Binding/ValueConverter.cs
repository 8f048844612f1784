using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cej.LocalRuntime.Binding;

/// <summary>
/// Converts text as the worker does: text, Guid and dates by parsing, everything else as JSON. So a boolean is <c>true</c> or
/// <c>false</c>, and an enumeration a number unless <see cref="WorkerOptions.Serializer"/> knows its names.
/// </summary>
internal sealed class ValueConverter
{
    private static readonly HashSet<Type> Json =
    [
        typeof(bool),
        typeof(byte),
        typeof(sbyte),
        typeof(short),
        typeof(ushort),
        typeof(int),
        typeof(uint),
        typeof(long),
        typeof(ulong),
        typeof(float),
        typeof(double),
        typeof(decimal),
    ];

    private readonly Type _type;
    private readonly Func<string, object?>? _parse;
    private ObjectSerializer? _serializer;
    private bool _configured;

    public ValueConverter(Type type)
    {
        _type = Nullable.GetUnderlyingType(type) ?? type;
        _parse =
            _type == typeof(string) ? text => text
            : _type == typeof(Guid) ? text => Guid.Parse(text)
            : _type == typeof(DateTime) ? text => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
            : _type == typeof(DateTimeOffset) ? text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : null;
    }

    public static bool Supports(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string)
            || plain == typeof(Guid)
            || plain == typeof(DateTime)
            || plain == typeof(DateTimeOffset)
            || plain.IsEnum
            || Json.Contains(plain);
    }

    public object? Convert(string text, IServiceProvider services)
    {
        if (_parse is not null)
            return _parse(text);

        if (!_configured)
        {
            _serializer = services.GetRequiredService<IOptions<WorkerOptions>>().Value.Serializer;
            _configured = true;
        }

        if (_serializer is null)
            return JsonSerializer.Deserialize(text, _type);

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Quoted(text)));
        return _serializer.Deserialize(stream, _type, CancellationToken.None);
    }

    /// <summary>The name of an enumeration's value is a JSON string; the host's text has no quotes.</summary>
    private string Quoted(string text) =>
        _type.IsEnum && text.Length > 0 && !char.IsAsciiDigit(text[0]) && text[0] is not '-' and not '"'
            ? JsonSerializer.Serialize(text)
            : text;
}
