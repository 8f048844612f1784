using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>A body beyond what the worker's own server takes unless told otherwise (30,000,000 bytes) is refused in our words, on every host.</summary>
public abstract class GrandsCorpsContract(HoteDeTest hote)
{
    private const int Octets = 31 * 1024 * 1024;

    private static ByteArrayContent Corps(string type) =>
        new(Enumerable.Repeat((byte)'a', Octets).ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };

    [Fact]
    public async Task A_json_body_of_31_megabytes_is_too_large()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var reponse = await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", Corps("application/json"));
        Assert.Equal("corps-trop-grand", reponse.Statut(413).CodeDeProbleme);
    }

    [Fact]
    public async Task A_file_of_31_megabytes_is_too_large()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var fichier = Corps("application/pdf");
        fichier.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "grand.pdf" };
        var reponse = await client.Envoyer(HttpMethod.Post, "/api/diffusions/pieces", fichier);
        Assert.NotNull(reponse.Statut(413).CodeDeProbleme);
    }

    /// <summary>Nobody reads it, and nobody fails over it.</summary>
    [Fact]
    public async Task A_body_of_31_megabytes_that_nobody_asked_for_changes_nothing()
    {
        var (_, client) = await hote.ConseillerConnecte();
        (await client.Envoyer(HttpMethod.Post, "/api/connexion", Corps("text/plain"))).Statut(200);
    }

    /// <summary>Its length is not announced: it is refused halfway, and the answer is not lost to a connection that is closed on who still sends.</summary>
    [Fact]
    public async Task Who_is_refused_halfway_can_finish_sending_and_go_on()
    {
        var (compte, _) = await hote.ConseillerConnecte();
        using var socket = new TcpClient();
        await socket.ConnectAsync(hote.Adresse.Host, hote.Adresse.Port, TestContext.Current.CancellationToken);
        await using var flux = socket.GetStream();
        using var lecteur = new StreamReader(flux);
        Task Envoyer(string texte) => flux.WriteAsync(Encoding.ASCII.GetBytes(texte), TestContext.Current.CancellationToken).AsTask();
        async Task Repond(string statut)
        {
            while (await lecteur.ReadLineAsync(TestContext.Current.CancellationToken) is { } ligne)
            {
                if (ligne.Contains($"HTTP/1.1 {statut}", StringComparison.Ordinal))
                    return;
            }

            Assert.Fail($"The connection ended without {statut}.");
        }

        var entetes = $"""
            POST /api/beneficiaires HTTP/1.1
            Host: 127.0.0.1
            Authorization: Bearer {hote.Fournisseur.Jeton(compte)}
            Content-Type: application/json
            Transfer-Encoding: chunked


            """;
        var morceau = $"{300_000:X}\r\n{new string(' ', 300_000)}\r\n";
        await Envoyer(entetes.ReplaceLineEndings("\r\n") + morceau);
        for (var i = 0; i < 10; i++)
            await Envoyer(morceau);
        await Envoyer("0\r\n\r\nGET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        await Repond("413");
        await Repond("200");
    }
}

[DeuxHotes]
public sealed class GrandsCorpsTests(HoteDeTest hote) : GrandsCorpsContract(hote);
