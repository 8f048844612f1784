using System.Security.Cryptography;
using System.Text;

namespace Cej.Benchmarks.Matinee;

/// <summary>
/// The physical partitions of a container: as many as its ceiling and its documents take, each with an equal share of the ceiling, and each
/// logical partition on one of them by the hash of its key. The hash is not Cosmos's own: what matters is that it is even.
/// </summary>
/// <param name="plafond">Request units a second of the container.</param>
/// <param name="gigaoctets">What its documents take.</param>
/// <param name="facteur">How many people one that is played stands for: each has a key of its own.</param>
internal sealed class Partitions(double plafond, double gigaoctets, int facteur)
{
    /// <summary>What one holds at most: Microsoft, "Partitioning and horizontal scaling in Azure Cosmos DB".</summary>
    public const double Unites = 10_000,
        Gigaoctets = 50;

    private readonly Dictionary<string, float[]> _parts = new(StringComparer.Ordinal);

    public int Nombre { get; } = (int)Math.Max(1, Math.Max(Math.Ceiling(plafond / Unites), Math.Ceiling(gigaoctets / Gigaoctets)));

    /// <summary>What one of them may be asked for in a second.</summary>
    public double PlafondDeChacune => Math.Min(Unites, plafond / Nombre);

    /// <summary>How what is asked of a partition falls on the physical ones; the shares add up to one.</summary>
    public float[] Parts(Appel appel)
    {
        if (appel.Cle is not { } cle)
            return Partout;
        if (_parts.TryGetValue(cle, out var parts))
            return parts;
        parts = new float[Nombre];
        var personnes = appel.EstDUnePersonne ? facteur : 1;
        for (var personne = 0; personne < personnes; personne++)
            parts[Hache($"{cle}#{personne}") % (ulong)Nombre] += 1f / personnes;
        return _parts[cle] = parts;
    }

    private float[] Partout => field ??= [.. Enumerable.Repeat(1f / Nombre, Nombre)];

    private static ulong Hache(string cle) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(cle)));
}
