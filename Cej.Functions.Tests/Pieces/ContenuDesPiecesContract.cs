using System.Net;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Pieces;

/// <summary>What every storage of attachments must do.</summary>
public abstract class ContenuDesPiecesContract
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static byte[] Octets(int combien) => [.. Enumerable.Range(0, combien).Select(i => (byte)(i * 7))];

    /// <summary>To whom the links of a test are given.</summary>
    private protected static RemiseDeLien Remise { get; } = new(new(Guid.CreateVersion7()), 7, Empreinte.De("quelqu'un"));

    /// <summary>Whether rights are looked at when a link is used, or the link only ends by itself.</summary>
    private protected abstract bool RegardeLesDroits { get; }

    /// <summary>Ends the right of whom the links of the test were given to.</summary>
    private protected bool DroitTermine { get; set; }

    /// <summary>The storage, whose links are dated by a clock. Skips the test, by name, where its server cannot run.</summary>
    internal abstract Task<IContenuDesPieces> Ouvrir(TimeProvider horloge);

    /// <summary>Follows a link as a browser does.</summary>
    internal abstract Task<HttpResponseMessage> Suivre(Uri lien);

    private Task<IContenuDesPieces> Ouvrir() => Ouvrir(TimeProvider.System);

    private static async Task<byte[]?> Lire(IContenuDesPieces contenus, Guid id)
    {
        await using var flux = await contenus.Ouvrir(id, Cancel);
        if (flux is null)
            return null;
        using var copie = new MemoryStream();
        await flux.CopyToAsync(copie, Cancel);
        return copie.ToArray();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((int)PieceJointe.TailleMaximale)]
    public async Task What_was_written_is_read_back_and_nothing_was_there_before(int taille)
    {
        var contenus = await Ouvrir();
        var id = Guid.CreateVersion7();
        Assert.Null(await Lire(contenus, id));
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(Octets(taille)), Cancel);
        Assert.Equal(Octets(taille), await Lire(contenus, id));
    }

    [Fact]
    public async Task Writing_again_replaces()
    {
        var contenus = await Ouvrir();
        var id = Guid.CreateVersion7();
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(Octets(5_000)), Cancel);
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(Octets(10)), Cancel);
        Assert.Equal(Octets(10), await Lire(contenus, id));
    }

    [Fact]
    public async Task A_write_that_breaks_off_leaves_what_was_there()
    {
        var contenus = await Ouvrir();
        var id = Guid.CreateVersion7();
        await Assert.ThrowsAnyAsync<Exception>(() => contenus.Ecrire(id, FormatDePiece.Pdf, new FluxQuiCasse(Octets(100_000)), Cancel));
        Assert.Null(await Lire(contenus, id));
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(Octets(10)), Cancel);
        await Assert.ThrowsAnyAsync<Exception>(() => contenus.Ecrire(id, FormatDePiece.Pdf, new FluxQuiCasse(Octets(100_000)), Cancel));
        Assert.Equal(Octets(10), await Lire(contenus, id));
    }

    [Fact]
    public async Task What_is_destroyed_is_gone_and_destroying_it_again_changes_nothing()
    {
        var contenus = await Ouvrir();
        var (id, autre) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await contenus.Ecrire(id, FormatDePiece.Png, new MemoryStream(Octets(10)), Cancel);
        await contenus.Ecrire(autre, FormatDePiece.Png, new MemoryStream(Octets(20)), Cancel);
        var lien = await contenus.Lier(id, "scan.png", FormatDePiece.Png, Remise, Cancel);
        await contenus.Delete(id, Cancel);
        await contenus.Delete(id, Cancel);
        Assert.Null(await Lire(contenus, id));
        Assert.Equal(HttpStatusCode.NotFound, (await Suivre(lien.Adresse)).StatusCode);
        Assert.Equal(Octets(20), await Lire(contenus, autre));
    }

    [Theory]
    [InlineData("CV Inès.pdf", FormatDePiece.Pdf, "application/pdf")]
    [InlineData("l'été à 50 €, & co; \"x\".jpg", FormatDePiece.Jpeg, "image/jpeg")]
    [InlineData("履歴書 👩🏽.png", FormatDePiece.Png, "image/png")]
    public async Task A_link_gives_the_file_under_its_name_to_be_saved_and_never_shown(string nom, FormatDePiece format, string type)
    {
        var contenus = await Ouvrir();
        var id = Guid.CreateVersion7();
        await contenus.Ecrire(id, format, new MemoryStream(Octets(3_000)), Cancel);

        var lien = await contenus.Lier(id, nom, format, Remise, Cancel);
        using var reponse = await Suivre(lien.Adresse);

        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Equal(Octets(3_000), await reponse.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal(type, reponse.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", reponse.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(nom, reponse.Content.Headers.ContentDisposition.FileNameStar);
        Assert.True(reponse.Headers.CacheControl!.NoStore);
        Assert.InRange(lien.Jusque, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddMinutes(1).AddSeconds(1));
    }

    [Fact]
    public async Task A_link_works_for_its_file_only_unaltered_and_for_a_minute()
    {
        var debut = DateTimeOffset.UtcNow.AddMinutes(-2);
        var horloge = new FakeTimeProvider(debut);
        var contenus = await Ouvrir(horloge);
        var (id, autre) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(Octets(10)), Cancel);
        await contenus.Ecrire(autre, FormatDePiece.Pdf, new MemoryStream(Octets(20)), Cancel);
        var ancien = await contenus.Lier(id, "CV.pdf", FormatDePiece.Pdf, Remise, Cancel);
        horloge.SetUtcNow(DateTimeOffset.UtcNow);
        var lien = (await contenus.Lier(id, "CV.pdf", FormatDePiece.Pdf, Remise, Cancel)).Adresse;

        Assert.Equal(HttpStatusCode.OK, (await Suivre(lien)).StatusCode);
        Assert.False((await Suivre(ancien.Adresse)).IsSuccessStatusCode);
        Assert.False((await Suivre(new Uri(lien.OriginalString[..^6] + "AAAAAA", UriKind.RelativeOrAbsolute))).IsSuccessStatusCode);
        var sansSignature = lien.OriginalString.Split('?')[0].Replace(id.ToString(), autre.ToString(), StringComparison.Ordinal);
        if (sansSignature != lien.OriginalString)
            Assert.False((await Suivre(new Uri(sansSignature, UriKind.RelativeOrAbsolute))).IsSuccessStatusCode);
        var pourUnAutre = lien.OriginalString.Replace(id.ToString(), autre.ToString(), StringComparison.Ordinal);
        if (pourUnAutre != lien.OriginalString)
            Assert.False((await Suivre(new Uri(pourUnAutre, UriKind.RelativeOrAbsolute))).IsSuccessStatusCode);
    }

    /// <summary>After a reassignment or an archiving: at once where this service answers, and nowhere later than the link's minute.</summary>
    [Fact]
    public async Task A_right_that_ends_ends_its_link_at_once_where_rights_are_looked_at_and_within_a_minute_everywhere()
    {
        var contenus = await Ouvrir();
        var id = Guid.CreateVersion7();
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(Octets(10)), Cancel);
        var lien = await contenus.Lier(id, "CV.pdf", FormatDePiece.Pdf, Remise, Cancel);
        Assert.Equal(HttpStatusCode.OK, (await Suivre(lien.Adresse)).StatusCode);

        DroitTermine = true;
        Assert.Equal(RegardeLesDroits ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await Suivre(lien.Adresse)).StatusCode);
        Assert.InRange(lien.Jusque, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public async Task Many_at_once_do_not_mix()
    {
        var contenus = await Ouvrir();
        await Task.WhenAll(
            Enumerable
                .Range(1, 20)
                .Select(async i =>
                {
                    var id = Guid.CreateVersion7();
                    await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(Octets(i * 1_000)), Cancel);
                    Assert.Equal(Octets(i * 1_000), await Lire(contenus, id));
                })
        );
    }

    private sealed class FluxQuiCasse(byte[] contenu) : MemoryStream(contenu)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position > 50_000 ? throw new IOException("cut") : base.Read(buffer, offset, Math.Min(count, 10_000));

        public override int Read(Span<byte> buffer) =>
            Position > 50_000 ? throw new IOException("cut") : base.Read(buffer[..Math.Min(buffer.Length, 10_000)]);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer, offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span));

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("cut");
    }
}
