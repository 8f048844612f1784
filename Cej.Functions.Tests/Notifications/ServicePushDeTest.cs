using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Cej.Domain.Dossiers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Notifications;

/// <summary>
/// A push service, and the browsers that subscribed to it: it checks who sends (RFC 8292) and decrypts what comes (RFC 8291), as the two of
/// them do, with nothing of the sender's code. What is wrong is answered 400 and kept.
/// </summary>
internal sealed class ServicePushDeTest : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly ConcurrentDictionary<string, Navigateur> _navigateurs = new(StringComparer.Ordinal);

    private ServicePushDeTest(WebApplication web) => _web = web;

    public Uri Adresse { get; private set; } = null!;

    /// <summary>What came, in order, decrypted.</summary>
    public ConcurrentQueue<Pousse> Recus { get; } = new();

    /// <summary>How often it was asked, whatever it answered.</summary>
    public int Appels;

    /// <summary>Why pushes were not what the standards want.</summary>
    public ConcurrentQueue<string> Fautes { get; } = new();

    /// <summary>What it answers in place of 201.</summary>
    public Func<HttpContext, IResult?> Reponse { get; set; } = static _ => null;

    public static async Task<ServicePushDeTest> Demarrer()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var service = new ServicePushDeTest(builder.Build());
        service._web.MapPost("/push/{nom}", service.Recevoir);
        await service._web.StartAsync();
        service.Adresse = new(service._web.Urls.First());
        return service;
    }

    /// <summary>A browser subscribes; again under its name, with another address and other keys.</summary>
    public Appareil Abonner(string appareil, string cle)
    {
        var navigateur = new Navigateur(appareil, cle);
        _navigateurs[navigateur.Nom] = navigateur;
        return new(
            appareil,
            Plateforme.Web,
            $"{Adresse}push/{navigateur.Nom}",
            navigateur.Publique,
            Base64Url.EncodeToString(navigateur.Secret)
        );
    }

    /// <summary>What the browser of an address shows: a notification takes the place of the one with its tag, or takes it away.</summary>
    public Dictionary<string, JsonNode> Montre(string canal)
    {
        Dictionary<string, JsonNode> montre = new(StringComparer.Ordinal);
        foreach (var pousse in Recus.Where(recu => recu.Canal == canal))
        {
            var etiquette = pousse.Avis["etiquette"]!.GetValue<string>();
            if (pousse.Avis["sorte"]!.GetValue<string>() == "messages-lus")
                montre.Remove(etiquette);
            else
                montre[etiquette] = pousse.Avis;
        }

        return montre;
    }

    public async ValueTask DisposeAsync() => await _web.DisposeAsync();

    private async Task<IResult> Recevoir(HttpContext contexte, string nom)
    {
        Interlocked.Increment(ref Appels);
        if (Reponse(contexte) is { } autre)
            return autre;
        using var corps = new MemoryStream();
        await contexte.Request.Body.CopyToAsync(corps);
        try
        {
            var navigateur = _navigateurs[nom];
            var entetes = contexte.Request.Headers;
            Verifier(entetes.Authorization.ToString(), navigateur.CleDuService);
            Exiger(entetes.ContentEncoding == "aes128gcm", "another encoding");
            var texte = navigateur.Dechiffrer(corps.ToArray());
            Recus.Enqueue(
                new(
                    $"{Adresse}push/{nom}",
                    JsonNode.Parse(texte)!,
                    entetes["Topic"].ToString(),
                    int.Parse(entetes["TTL"].ToString(), System.Globalization.CultureInfo.InvariantCulture),
                    entetes["Urgency"].ToString()
                )
            );
            return Results.StatusCode(StatusCodes.Status201Created);
        }
#pragma warning disable CA1031 // Whatever it is, the test is to see it.
        catch (Exception faute)
#pragma warning restore CA1031
        {
            Fautes.Enqueue(faute.Message);
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>The token is for this service, for a day at most, signed with the very key that the browser subscribed with.</summary>
    private void Verifier(string authorization, string cle)
    {
        Exiger(authorization.StartsWith("vapid ", StringComparison.Ordinal), $"no vapid: {authorization}");
        var parties = authorization["vapid ".Length..]
            .Split(',', StringSplitOptions.TrimEntries)
            .ToDictionary(partie => partie[..1], partie => partie[2..], StringComparer.Ordinal);
        Exiger(parties["k"] == cle, "another key than the browser subscribed with");
        var jeton = parties["t"].Split('.');
        var point = Base64Url.DecodeFromChars(cle);
        using var publique = ECDsa.Create(
            new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new ECPoint { X = point[1..33], Y = point[33..] },
            }
        );
        var signe = Encoding.ASCII.GetBytes($"{jeton[0]}.{jeton[1]}");
        Exiger(publique.VerifyData(signe, Base64Url.DecodeFromChars(jeton[2]), HashAlgorithmName.SHA256), "a wrong signature");
        Exiger(JsonNode.Parse(Base64Url.DecodeFromChars(jeton[0]))!["alg"]!.GetValue<string>() == "ES256", "another algorithm");
        var dit = JsonNode.Parse(Base64Url.DecodeFromChars(jeton[1]))!;
        // Without the port, which the library leaves out: real services are called on the usual one alone.
        Exiger(dit["aud"]!.GetValue<string>() == $"{Adresse.Scheme}://{Adresse.Host}", $"for another service: {dit["aud"]}");
        var reste = DateTimeOffset.FromUnixTimeSeconds(dit["exp"]!.GetValue<long>()) - DateTimeOffset.UtcNow;
        Exiger(reste > TimeSpan.Zero && reste <= TimeSpan.FromHours(24), $"good for {reste}");
        Exiger(dit["sub"]!.GetValue<string>().StartsWith("mailto:", StringComparison.Ordinal), "no contact");
    }

    private static void Exiger(bool vrai, string sinon)
    {
        if (!vrai)
            throw new InvalidOperationException(sinon);
    }

    /// <summary>A push as the browser got it.</summary>
    internal sealed record Pousse(string Canal, JsonNode Avis, string Sujet, int Garde, string Urgence);

    /// <summary>A browser's subscription, with its private half.</summary>
    private sealed class Navigateur
    {
        private readonly ECDiffieHellman _cle = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        private readonly byte[] _point;

        public Navigateur(string appareil, string cleDuService)
        {
            (Nom, CleDuService) = ($"{appareil}-{Guid.NewGuid():N}", cleDuService);
            var point = _cle.ExportParameters(includePrivateParameters: false).Q;
            _point = [4, .. point.X!, .. point.Y!];
        }

        public string Nom { get; }

        public string CleDuService { get; }

        public byte[] Secret { get; } = RandomNumberGenerator.GetBytes(16);

        public string Publique => Base64Url.EncodeToString(_point);

        /// <summary>RFC 8188, with the keys of RFC 8291: one record.</summary>
        public string Dechiffrer(byte[] corps)
        {
            var sel = corps.AsSpan(..16);
            Exiger(BinaryPrimitives.ReadUInt32BigEndian(corps.AsSpan(16, 4)) >= corps.Length - 86, "more than one record");
            Exiger(corps[20] == 65, "no key");
            var leurs = corps[21..86];
            using var eux = ECDiffieHellman.Create(
                new ECParameters
                {
                    Curve = ECCurve.NamedCurves.nistP256,
                    Q = new ECPoint { X = leurs[1..33], Y = leurs[33..] },
                }
            );
            var partage = _cle.DeriveRawSecretAgreement(eux.PublicKey);
            byte[] contexte = [.. "WebPush: info\0"u8, .. _point, .. leurs];
            var cle = HKDF.DeriveKey(HashAlgorithmName.SHA256, partage, 32, Secret, contexte);
            byte[] Deriver(ReadOnlySpan<byte> quoi, int taille, ReadOnlySpan<byte> sel)
            {
                var octets = new byte[taille];
                HKDF.DeriveKey(HashAlgorithmName.SHA256, cle, octets, sel, quoi);
                return octets;
            }

            using var aes = new AesGcm(Deriver("Content-Encoding: aes128gcm\0"u8, 16, sel), 16);
            var clair = new byte[corps.Length - 86 - 16];
            aes.Decrypt(Deriver("Content-Encoding: nonce\0"u8, 12, sel), corps.AsSpan(86..^16), corps.AsSpan(^16..), clair);
            var fin = clair.AsSpan().TrimEnd((byte)0).Length - 1;
            Exiger(clair[fin] == 2, "not the last record");
            return Encoding.UTF8.GetString(clair.AsSpan(..fin));
        }
    }
}
