using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;

namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>Section <c>Navigateurs</c>: Web Push to browsers and installed web applications.</summary>
internal sealed record NavigateursOptions : IValidatableObject
{
    public const string Section = "Navigateurs";

    /// <summary>The private key that push services know us by (VAPID): 32 bytes in base 64, a Key Vault reference.</summary>
    [Required]
    public string? Cle { get; set; }

    /// <summary>Where a push service reaches us about our pushes: <c>mailto:</c> or an HTTPS address.</summary>
    [Required]
    public Uri? Contact { get; set; }

    /// <summary>Hosts of the push services that may be called, separated by <c>;</c>. A leading <c>*.</c> stands for one name or more.</summary>
    [Required]
    public string Services { get; set; } =
        "fcm.googleapis.com;updates.push.services.mozilla.com;*.push.services.mozilla.com;*.notify.windows.com;web.push.apple.com;*.push.apple.com";

    /// <summary>A push service on this very machine, for trials. No setting of this section: only the local host gives it.</summary>
    internal Uri? Essai { get; set; }

    internal string[] Hotes => Services.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ClesDesNavigateurs.Lire(Cle) is null)
            yield return new("a private key of P-256, 32 bytes in base 64 (openssl rand -base64 32).", [nameof(Cle)]);
        if (Contact is not { IsAbsoluteUri: true } || (Contact.Scheme != Uri.UriSchemeMailto && Contact.Scheme != Uri.UriSchemeHttps))
            yield return new("neither mailto: nor an HTTPS address.", [nameof(Contact)]);
        if (Hotes is [] || !Array.TrueForAll(Hotes, EstUnHote))
            yield return new("host names, separated by ; – no address by its number.", [nameof(Services)]);
    }

    /// <summary>A name with a dot, below which at most everything is: a star alone would be the whole network.</summary>
    private static bool EstUnHote(string hote)
    {
        var nom = hote.StartsWith("*.", StringComparison.Ordinal) ? hote[2..] : hote;
        return nom.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(nom) is UriHostNameType.Dns;
    }
}

/// <summary>The key pair that push services know us by, in the form that browsers take. One secret: the public half follows from it.</summary>
/// <param name="Publique">An uncompressed point of P-256, base64url.</param>
/// <param name="Privee">Its private half, base64url.</param>
internal sealed record ClesDesNavigateurs(string Publique, string Privee)
{
    private const int Taille = 32;

    /// <summary>Never the private half: this is what ends up in logs.</summary>
    public override string ToString() => Publique;

    /// <summary>The pair of a private half in base 64; null when it is none.</summary>
    public static ClesDesNavigateurs? Lire(string? privee)
    {
        var octets = new byte[Taille];
        if (privee?.Length is not 44 || !Convert.TryFromBase64String(privee, octets, out var lus) || lus != Taille)
            return null;
        try
        {
            using var cle = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = octets });
            var point = cle.ExportParameters(includePrivateParameters: false).Q;
            return new(Base64Url.EncodeToString([4, .. point.X!, .. point.Y!]), Base64Url.EncodeToString(octets));
        }
        catch (CryptographicException)
        {
            return null; // zero, or beyond the order of the curve
        }
    }
}
