namespace Cej.Functions.Tests.Support;

/// <summary>Identifiers that a test tells apart by small numbers.</summary>
internal static class Numeros
{
    public static Guid Numero(int n) => new(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    /// <summary>The number that one was made of.</summary>
    public static int NumeroDe(Guid id) => BitConverter.ToInt32(id.ToByteArray());
}
