using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>
/// Lines of the access audit as they are written: each carries its place among those of one process and day, and a fingerprint of itself and
/// of the line before (docs/adr/0014). Whoever changes, removes or moves one has to write all that follow anew.
/// </summary>
internal static class Chaine
{
    /// <summary>What a fingerprint begins with; two quotes, a brace and it end the line.</summary>
    private const string Debut = ",\"chaine\":\"";

    /// <summary>43 characters: 256 bits in base 64 for addresses.</summary>
    private const int Longueur = 43;

    private static readonly int s_fin = Debut.Length + Longueur + 2;

    /// <summary>By what the chain of a process and a day is known.</summary>
    public static string Nom(DateOnly jour, string instance) => $"{jour.ToString("O", CultureInfo.InvariantCulture)}/{instance}";

    /// <summary>Before the first line.</summary>
    public static Tete Genese(string nom) => new(nom, 0, Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(nom))));

    /// <summary>Appends lines behind a head, one to a line; the head that they make.</summary>
    public static Tete Ecrire(IEnumerable<LigneDuJournal> lignes, Tete tete, IBufferWriter<byte> texte)
    {
        ArrayBufferWriter<byte> contenu = new();
        using var json = new Utf8JsonWriter(contenu);
        foreach (var ligne in lignes)
        {
            contenu.ResetWrittenCount();
            JsonSerializer.Serialize(json, ligne with { Rang = tete.Rang + 1 }, JournalCodec.Default.LigneDuJournal);
            json.Reset();
            tete = tete.Suivante(contenu.WrittenSpan);
            texte.Write(contenu.WrittenSpan[..^1]);
            texte.Write(Encoding.UTF8.GetBytes($"{Debut}{tete.Empreinte}\"}}\n"));
        }

        return tete;
    }

    /// <summary>A line as it was before its fingerprint was written into it, and the fingerprint; null for one without.</summary>
    public static (byte[] Contenu, string Empreinte)? Lire(string ligne)
    {
        if (ligne.Length <= s_fin || !ligne.EndsWith("\"}", StringComparison.Ordinal))
            return null;
        var fin = ligne.AsSpan(ligne.Length - s_fin);
        return fin.StartsWith(Debut, StringComparison.Ordinal)
            ? (Encoding.UTF8.GetBytes(ligne[..^s_fin] + "}"), fin.Slice(Debut.Length, Longueur).ToString())
            : null;
    }
}

/// <summary>The last line of a chain.</summary>
/// <param name="Nom">The chain: day and process.</param>
/// <param name="Rang">The line's place, from 1; 0 before the first.</param>
/// <param name="Empreinte">The line's fingerprint.</param>
internal sealed record Tete(string Nom, long Rang, string Empreinte)
{
    /// <summary>As it is witnessed elsewhere.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Nom} {Rang} {Empreinte}");

    /// <summary>What was witnessed; null for anything else.</summary>
    public static Tete? Relire(string temoin) =>
        temoin.Split(' ') is [var nom, var rang, var empreinte]
        && long.TryParse(rang, NumberStyles.None, CultureInfo.InvariantCulture, out var lu)
            ? new(nom, lu, empreinte)
            : null;

    /// <summary>The head that a line behind this one makes.</summary>
    /// <param name="contenu">The line, without its fingerprint.</param>
    public Tete Suivante(ReadOnlySpan<byte> contenu)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Empreinte));
        hash.AppendData(contenu);
        return this with { Rang = Rang + 1, Empreinte = Base64Url.EncodeToString(hash.GetHashAndReset()) };
    }
}
