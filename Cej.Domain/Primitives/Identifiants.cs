using System.Security.Cryptography;
using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>Identifies a young person's dossier.</summary>
public readonly record struct BeneficiaireId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Identifies a counsellor's space.</summary>
public readonly record struct ConseillerId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>The one place where identifiers are made.</summary>
public sealed class Identifiants(TimeProvider clock)
{
    /// <summary>A new identifier; later ones sort after earlier ones (UUID version 7).</summary>
    public Guid Nouveau() => Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>The same identifier for the same parts, always (UUID version 8 over SHA-256): for resumable work.</summary>
    /// <param name="parts">What the identifier stands for; the first part names the kind.</param>
    public static Guid Deterministe(params ReadOnlySpan<string> parts)
    {
        Span<byte> id = stackalloc byte[16];
        Hacher(parts, id);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        return new Guid(id, bigEndian: true);
    }

    /// <summary>
    /// The same identifier for the same instant and parts, always, and later instants sort after earlier ones (laid out as UUID version
    /// 7, hashed where that one is random): for resumable work whose results are listed in order.
    /// </summary>
    public static Guid DeterministeEtOrdonne(DateTimeOffset instant, params ReadOnlySpan<string> parts)
    {
        Span<byte> id = stackalloc byte[16];
        Hacher(parts, id);
        var millisecondes = instant.ToUnixTimeMilliseconds();
        for (var i = 0; i < 6; i++)
            id[i] = (byte)(millisecondes >> (8 * (5 - i)));
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        return new Guid(id, bigEndian: true);
    }

    private static void Hacher(ReadOnlySpan<string> parts, Span<byte> id)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts!)), digest);
        digest[..16].CopyTo(id);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
    }
}

/// <summary>A SHA-256 fingerprint: stands in keys and logs where the value itself may not.</summary>
/// <param name="Hex">64 lower-case hexadecimal digits.</param>
public readonly record struct Empreinte(string Hex)
{
    /// <summary>The fingerprint of a text.</summary>
    public static Empreinte De(string text) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
