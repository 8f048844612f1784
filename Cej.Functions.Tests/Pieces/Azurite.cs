using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage;
using Azure.Storage.Blobs;
using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

[assembly: AssemblyFixture(typeof(Azurite))]

namespace Cej.Functions.Tests.Pieces;

/// <summary>The npm package azurite over HTTPS, started when first asked for: Microsoft's own stand-in for Blob Storage.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private const string Paquet = "tools/azurite";
    private const string Compte = "devstoreaccount1";

    // The well-known key of the emulator.
    private const string Cle = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly string _dossier = Path.Combine(Path.GetTempPath(), "cej-azurite-" + Guid.NewGuid().ToString("N"));
    private readonly Lazy<Task<(Uri? Adresse, string? Absence)>> _demarrage;
    private readonly HttpClient _http;
    private readonly RSA _cle = RSA.Create(2048);
    private readonly X509Certificate2 _certificat;
    private Process? _serveur;

    public Azurite()
    {
        _demarrage = new(Demarrer);
        var demande = new CertificateRequest("CN=127.0.0.1", _cle, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var noms = new SubjectAlternativeNameBuilder();
        noms.AddIpAddress(IPAddress.Loopback);
        demande.CertificateExtensions.Add(noms.Build());
        demande.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        _certificat = demande.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        // Its own certificate and no other.
        var confiance = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        confiance.CustomTrustStore.Add(_certificat);
        _http = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = confiance } });
    }

    /// <summary>A client that trusts the server's certificate, as a browser trusts a storage account's.</summary>
    public HttpClient Http => _http;

    /// <summary>The server's certificate, for a process that is to trust it.</summary>
    internal string FichierDuCertificat => Path.Combine(_dossier, "cert.pem");

    /// <summary>A container, made now.</summary>
    internal async Task<Uri> Conteneur(string nom)
    {
        var service = new BlobServiceClient(new Uri(await Exiger(), "."), new StorageSharedKeyCredential(Compte, Cle), Options());
        return (await Creer(service.GetBlobContainerClient(nom))).Uri;
    }

    /// <summary>A container opened with the account's key.</summary>
    internal async Task<BlobContainerClient> ParCle()
    {
        var adresse = await Exiger();
        return await Creer(new BlobContainerClient(adresse, new StorageSharedKeyCredential(Compte, Cle), Options()));
    }

    /// <summary>The same opened as a managed identity does: with a token and no key.</summary>
    internal async Task<BlobContainerClient> ParIdentite()
    {
        var adresse = await Exiger();
        return await Creer(new BlobContainerClient(adresse, new Identite(), Options()));
    }

    public async ValueTask DisposeAsync()
    {
        if (_serveur is { HasExited: false })
        {
            _serveur.Kill();
            await _serveur.WaitForExitAsync(CancellationToken.None);
        }

        _serveur?.Dispose();
        _http.Dispose();
        _certificat.Dispose();
        _cle.Dispose();
        if (Directory.Exists(_dossier))
            Directory.Delete(_dossier, recursive: true);
    }

    private static async Task<BlobContainerClient> Creer(BlobContainerClient conteneur)
    {
        await conteneur.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        return conteneur;
    }

    private async Task<Uri> Exiger()
    {
        var (adresse, absence) = await _demarrage.Value;
        if (adresse is null)
            Assert.Skip($"No Azurite: {absence}");
        return adresse;
    }

    private BlobClientOptions Options() => new() { Transport = new HttpClientTransport(_http), Retry = { MaxRetries = 1 } };

    private async Task<(Uri? Adresse, string? Absence)> Demarrer()
    {
        if (await ProgrammeNode.Installer(Paquet) is { } absence)
            return (null, absence);
        Directory.CreateDirectory(_dossier);
        await File.WriteAllTextAsync(Path.Combine(_dossier, "cert.pem"), _certificat.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(_dossier, "cle.pem"), _cle.ExportPkcs8PrivateKeyPem());

        string[] arguments =
        [
            Path.Combine("node_modules", "azurite", "dist", "src", "blob", "main.js"),
            "--blobHost",
            "127.0.0.1",
            "--blobPort",
            "0",
            "--location",
            _dossier,
            "--silent",
            "--disableTelemetry",
            "--skipApiVersionCheck",
            "--oauth",
            "basic",
            "--cert",
            Path.Combine(_dossier, "cert.pem"),
            "--key",
            Path.Combine(_dossier, "cle.pem"),
        ];
        _serveur = Process.Start(
            new ProcessStartInfo("node", arguments)
            {
                WorkingDirectory = ProgrammeNode.Dossier(Paquet),
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        // "Azurite Blob service successfully listens on https://127.0.0.1:38109"
        while (await _serveur.StandardOutput.ReadLineAsync() is { } ligne)
        {
            if (ligne.Contains(" listens on ", StringComparison.Ordinal))
                return (new Uri($"{ligne[(ligne.LastIndexOf(' ') + 1)..]}/{Compte}/pieces"), null);
        }

        throw new InvalidOperationException("Azurite has ended.");
    }

    /// <summary>A token as Microsoft Entra would give it; the emulator reads it without asking who signed.</summary>
    internal sealed class Identite : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            var fin = DateTime.UtcNow.AddHours(1);
            var jeton = new JsonWebTokenHandler().CreateToken(
                new SecurityTokenDescriptor
                {
                    Issuer = "https://sts.windows.net/ab1f708d-50f6-404c-a006-d71b2ac7a606/",
                    Audience = "https://storage.azure.com",
                    IssuedAt = DateTime.UtcNow.AddMinutes(-1),
                    NotBefore = DateTime.UtcNow.AddMinutes(-1),
                    Expires = fin,
                    Claims = new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        ["oid"] = "11059fcc-5514-4800-b5f8-49808b9cfab6",
                        ["tid"] = "ab1f708d-50f6-404c-a006-d71b2ac7a606",
                    },
                    SigningCredentials = new(new SymmetricSecurityKey(new byte[32]), SecurityAlgorithms.HmacSha256),
                }
            );
            return new AccessToken(jeton, new DateTimeOffset(fin));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
