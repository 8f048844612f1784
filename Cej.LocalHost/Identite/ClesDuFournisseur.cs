using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Cej.LocalHost.Identite;

/// <summary>The keys are there and cannot be used.</summary>
internal sealed class ClesIllisiblesException(string chemin, Exception cause)
    : InvalidOperationException($"les clés de « {chemin} » sont illisibles. Supprimez ce fichier : chacun se reconnectera.", cause);

/// <summary>
/// The signing key of the tokens and the encryption key of codes and refresh tokens: made once, kept in one file that only its
/// owner can read, so that tokens survive a restart.
/// </summary>
internal sealed class ClesDuFournisseur
{
    private const string NomDuFichier = "cles-du-fournisseur.json";

    private ClesDuFournisseur(Contenu contenu)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(contenu.Signature);
        Signature = new RsaSecurityKey(rsa) { KeyId = Identifiant(rsa) };
        Chiffrement = new SymmetricSecurityKey(Convert.FromBase64String(contenu.Chiffrement));
    }

    public RsaSecurityKey Signature { get; }

    public SymmetricSecurityKey Chiffrement { get; }

    public static ClesDuFournisseur LireOuCreer(string dossier)
    {
        CreerDossierPrive(dossier);
        var chemin = Path.Combine(dossier, NomDuFichier);
        if (!File.Exists(chemin))
            Creer(chemin);

        try
        {
            var contenu = JsonSerializer.Deserialize<Contenu>(File.ReadAllText(chemin));
            return contenu is { Signature: not null, Chiffrement: not null }
                ? new ClesDuFournisseur(contenu)
                : throw new JsonException("It holds no keys.");
        }
        catch (Exception fault)
            when (fault is JsonException or FormatException or ArgumentException or CryptographicException or UnauthorizedAccessException)
        {
            throw new ClesIllisiblesException(chemin, fault);
        }
    }

    public static void CreerDossierPrive(string dossier)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(dossier);
        else
            Directory.CreateDirectory(dossier, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Creer(string chemin)
    {
        using var rsa = RSA.Create(2048);
        var contenu = new Contenu(rsa.ExportPkcs8PrivateKeyPem(), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

        // Written aside, then moved: a crash never leaves half a file, and of two first starts one wins.
        var provisoire = $"{chemin}.{Guid.CreateVersion7():N}";
        var ouverture = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            ouverture.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var flux = new FileStream(provisoire, ouverture))
            JsonSerializer.Serialize(flux, contenu);

        try
        {
            File.Move(provisoire, chemin, overwrite: false);
        }
        catch (IOException) when (File.Exists(chemin))
        {
            File.Delete(provisoire);
        }
    }

    private static string Identifiant(RSA rsa) =>
        Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()).AsSpan(0, 12).ToArray());

    private sealed record Contenu(string Signature, string Chiffrement);
}
