using System.IO.Compression;
using System.Net;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>What a phone on a slow network receives.</summary>
[DeuxHotes]
public sealed class CompressionTests(HoteDeTest hote)
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_list_leaves_compressed_and_is_the_same_list(string codage)
    {
        var (_, client) = await hote.ConseillerConnecte();
        for (var i = 0; i < 20; i++)
            await client.Ajouter("Zoé", $"Petit{(char)('a' + i)}");
        using var telle = await Lire(client, "/api/portefeuille", "identity");
        using var compressee = await Lire(client, "/api/portefeuille", codage);
        Assert.Equal([codage], compressee.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", compressee.Headers.Vary);
        Assert.Empty(telle.Content.Headers.ContentEncoding);

        var octets = await telle.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var petits = await compressee.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.InRange(petits.Length, 1, octets.Length / 3);
        using var source = new MemoryStream(petits);
        await using Stream lecture =
            codage == "br" ? new BrotliStream(source, CompressionMode.Decompress) : new GZipStream(source, CompressionMode.Decompress);
        using var lus = new MemoryStream();
        await lecture.CopyToAsync(lus, TestContext.Current.CancellationToken);
        Assert.Equal(octets, lus.ToArray());

        Assert.Equal(telle.Headers.ETag, compressee.Headers.ETag);
        using var inchangee = await Lire(client, "/api/portefeuille", codage, telle.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, inchangee.StatusCode);
    }

    /// <summary>The link to a file beside its name, and what opens the hub, are secrets whose length tells nothing.</summary>
    [Fact]
    public async Task What_holds_a_secret_does_not()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Zoé", "Petit");
        using var lien = await Lire(client, $"/api/conversations/{id}/messages/1/pieces/{Guid.NewGuid()}", "br, gzip");
        Assert.Equal("application/problem+json", lien.Content.Headers.ContentType?.MediaType);
        Assert.Empty(lien.Content.Headers.ContentEncoding);
        using var demande = new HttpRequestMessage(HttpMethod.Post, "/api/chat/negotiate");
        demande.Headers.AcceptEncoding.ParseAdd("br, gzip");
        using var jeton = await client.Http.SendAsync(demande, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, jeton.StatusCode);
        Assert.Empty(jeton.Content.Headers.ContentEncoding);
    }

    private static async Task<HttpResponseMessage> Lire(ClientDeTest client, string chemin, string codages, string? etag = null)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Get, chemin);
        demande.Headers.AcceptEncoding.ParseAdd(codages);
        if (etag is not null)
            demande.Headers.TryAddWithoutValidation("If-None-Match", etag);
        return await client.Http.SendAsync(demande, TestContext.Current.CancellationToken);
    }
}
