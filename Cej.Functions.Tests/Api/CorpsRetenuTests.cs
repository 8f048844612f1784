using Cej.Functions.Infrastructure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Cej.Functions.Tests.Api;

/// <summary>A body that is being read takes the room that it needs, and none on a disk.</summary>
public sealed class CorpsRetenuTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(CorpsMiddleware.TailleMaximale)]
    public async Task A_body_whose_length_is_told_takes_no_more_room_than_that(int longueur)
    {
        var (request, tampon) = Requete(longueur, annoncee: true);

        Assert.Equal(Math.Max(longueur, 1), tampon.MemoryThreshold);
        await Lire(request, tampon, longueur);
    }

    [Fact]
    public async Task One_whose_length_is_not_told_may_be_as_long_as_any()
    {
        var (request, tampon) = Requete(CorpsMiddleware.TailleMaximale, annoncee: false);

        Assert.Equal(CorpsMiddleware.TailleMaximale, tampon.MemoryThreshold);
        await Lire(request, tampon, CorpsMiddleware.TailleMaximale);
    }

    [Fact]
    public async Task One_that_is_longer_than_any_is_not_read()
    {
        var (request, _) = Requete(CorpsMiddleware.TailleMaximale + 1, annoncee: false);

        await Assert.ThrowsAsync<IOException>(() => request.Body.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken));
    }

    private static (HttpRequest Request, FileBufferingReadStream Tampon) Requete(int longueur, bool annoncee)
    {
        var request = new DefaultHttpContext().Request;
        request.Body = new UneSeuleFois(new byte[longueur]);
        request.ContentLength = annoncee ? longueur : null;
        CorpsMiddleware.Retenir(request);
        return (request, Assert.IsType<FileBufferingReadStream>(request.Body));
    }

    private static async Task Lire(HttpRequest request, FileBufferingReadStream tampon, int longueur)
    {
        using var lu = new MemoryStream();
        await request.Body.CopyToAsync(lu, TestContext.Current.CancellationToken);
        request.Body.Position = 0;
        await request.Body.CopyToAsync(lu, TestContext.Current.CancellationToken);

        Assert.Equal(2 * longueur, lu.Length);
        Assert.True(tampon.InMemory);
    }

    /// <summary>As a server gives it.</summary>
    private sealed class UneSeuleFois(byte[] contenu) : MemoryStream(contenu)
    {
        public override bool CanSeek => false;
    }
}
