namespace Cej.Functions.Infrastructure;

/// <summary>Writes a value by the word of the wire: its name in kebab-case.</summary>
/// <typeparam name="T">One of a few.</typeparam>
internal sealed class EnMots<T>() : JsonStringEnumConverter<T>(Mots.Regle, allowIntegerValues: false)
    where T : struct, Enum;
