using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Cej.Domain.Recapitulatif;

namespace Cej.Functions.Recapitulatif;

/// <summary>
/// Links that hold the space they are for and their last day, sealed by a key of the installation (HMAC-SHA256). Nothing else is in them,
/// and the same day gives the same link: a mail that is repeated must be the very same.
/// </summary>
internal sealed class LiensDeDesabonnement(IOptions<RecapitulatifOptions> options, TimeProvider clock) : ILiensDeDesabonnement
{
    /// <summary>Below the front end's own address: the two have one origin.</summary>
    public const string Chemin = "api/recapitulatif/desabonnement/";

    /// <summary>Days that a link works: people clear their mailbox late.</summary>
    public const int Jours = 90;

    private const int TailleDeLId = 16;
    private const int TailleDuContenu = TailleDeLId + sizeof(int);

    private static readonly byte[] Usage = Encoding.ASCII.GetBytes("cej.recapitulatif.desabonnement.1");

    public Uri? Pour(ConseillerId id)
    {
        if (options.Value.Cle is not { } cle)
            return null;
        Span<byte> jeton = stackalloc byte[TailleDuContenu + HMACSHA256.HashSizeInBytes];
        id.Value.TryWriteBytes(jeton, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(jeton[TailleDeLId..], Aujourdhui.DayNumber + Jours);
        Sceller(cle, jeton[..TailleDuContenu], jeton[TailleDuContenu..]);
        return new Uri(options.Value.Lien!, "/" + Chemin + Base64Url.EncodeToString(jeton));
    }

    public ConseillerId? Lire(string jeton)
    {
        if (options.Value.Cle is not { } cle || !Base64Url.IsValid(jeton, out var taille))
            return null;
        if (taille != TailleDuContenu + HMACSHA256.HashSizeInBytes)
            return null;
        var lu = Base64Url.DecodeFromChars(jeton).AsSpan();
        Span<byte> sceau = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Sceller(cle, lu[..TailleDuContenu], sceau);
        return
            CryptographicOperations.FixedTimeEquals(sceau, lu[TailleDuContenu..])
            && BinaryPrimitives.ReadInt32BigEndian(lu[TailleDeLId..]) >= Aujourdhui.DayNumber
            ? new ConseillerId(new Guid(lu[..TailleDeLId], bigEndian: true))
            : null;
    }

    private DateOnly Aujourdhui => JourDeParis.De(clock.GetUtcNow());

    /// <summary>The usage first: the key may one day seal something else.</summary>
    private static void Sceller(byte[] cle, ReadOnlySpan<byte> contenu, Span<byte> sceau) =>
        HMACSHA256.HashData(cle, [.. Usage, .. contenu], sceau);
}
