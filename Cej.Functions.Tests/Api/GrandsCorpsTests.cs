using System.Net.Http.Headers;
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
}

[DeuxHotes]
public sealed class GrandsCorpsTests(HoteDeTest hote) : GrandsCorpsContract(hote);
