using System.Buffers.Text;
using System.Security.Cryptography;

namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>What a browser's subscription must hold so that something can be encrypted for it (RFC 8291).</summary>
internal static class AbonnementDuNavigateur
{
    private const int TailleDuPoint = 65;
    private const int TailleDuSecret = 16;

    /// <summary>What is wrong with its keys.</summary>
    public static List<ErreurDeChamp> Fautes(Appareil navigateur)
    {
        List<ErreurDeChamp> fautes = [];
        if (!EstUnPoint(Octets(navigateur.Cle)))
            fautes.Add(new("cle", "Indiquez la clé p256dh de l'abonnement, telle que le navigateur la donne."));
        if (Octets(navigateur.Secret).Length != TailleDuSecret)
            fautes.Add(new("secret", "Indiquez le secret auth de l'abonnement, tel que le navigateur le donne."));
        return fautes;
    }

    private static byte[] Octets(string? texte) => texte is not null && Base64Url.IsValid(texte) ? Base64Url.DecodeFromChars(texte) : [];

    private static bool EstUnPoint(byte[] octets)
    {
        if (octets is not { Length: TailleDuPoint } || octets[0] != 4)
            return false;
        try
        {
            var point = new ECPoint { X = octets[1..33], Y = octets[33..] };
            using var cle = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = point });
            return true;
        }
        catch (CryptographicException)
        {
            return false; // not on the curve
        }
    }
}
