using System.Net.Http.Headers;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Pieces;

/// <summary>What a client does with files.</summary>
internal static class Depots
{
    /// <summary>The names of the files kept, of every test on the same product; none before the first.</summary>
    public static string[] FichiersGardes(this HoteDeTest hote)
    {
        var dossier = Path.Combine(hote.DossierDesDonnees, "pieces");
        return Directory.Exists(dossier) ? [.. Directory.GetFiles(dossier).Select(fichier => Path.GetFileName(fichier))] : [];
    }

    public static HttpContent Fichier(byte[] contenu, string nom = "CV.pdf", string type = "application/pdf") =>
        Entetes(new ByteArrayContent(contenu), nom, type);

    /// <summary>The same in chunks: nobody knows how long it will be.</summary>
    public static HttpContent EnMorceaux(Stream contenu, string nom = "CV.pdf", string type = "application/pdf") =>
        Entetes(new StreamContent(contenu), nom, type);

    public static Task<ReponseDeTest> Deposer(
        this ClientDeTest client,
        Guid conversation,
        HttpContent? fichier = null,
        params (string Nom, string Valeur)[] entetes
    ) => client.Envoyer(HttpMethod.Post, $"/api/conversations/{conversation}/pieces", fichier ?? Fichier(Corpus.UnPdf), entetes);

    public static async Task<Guid> Piece(this ClientDeTest client, Guid conversation, HttpContent? fichier = null) =>
        (await client.Deposer(conversation, fichier)).Statut(201).Id;

    public static async Task<Guid> PiecePourTous(this ClientDeTest client, HttpContent? fichier = null) =>
        (await client.Envoyer(HttpMethod.Post, "/api/diffusions/pieces", fichier ?? Fichier(Corpus.UnPdf)))
            .Statut(201)
            .Lire<PieceDeposeeResponse>()
            .Id;

    public static async Task<MessageResponse> EnvoyerPieces(this ClientDeTest client, Guid conversation, params Guid[] pieces) =>
        (await client.Envoyer(HttpMethod.Post, $"/api/conversations/{conversation}/messages", new { pieces }))
            .Statut(201)
            .Lire<MessageResponse>();

    public static Task<ReponseDeTest> Telecharger(this ClientDeTest client, Guid conversation, string numero, Guid piece) =>
        client.Lire($"/api/conversations/{conversation}/messages/{numero}/pieces/{piece}");

    /// <summary>Follows a link as a browser does: without any token.</summary>
    public static async Task<(HttpResponseMessage Reponse, byte[] Contenu)> Suivre(ReponseDeTest lien)
    {
        using var http = new HttpClient();
        var reponse = await http.GetAsync(lien.Statut(200).Lire<LienDePieceResponse>().Url, TestContext.Current.CancellationToken);
        return (reponse, await reponse.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static HttpContent Entetes(HttpContent contenu, string nom, string type)
    {
        contenu.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        contenu.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = nom };
        return contenu;
    }
}

/// <summary>A stream without a length that counts what is taken from it.</summary>
internal sealed class FluxCompte(long taille, byte[] debut) : Stream
{
    public long Lus { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Lus;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var combien = (int)Math.Min(count, taille - Lus);
        for (var i = 0; i < combien; i++)
            buffer[offset + i] = Lus + i < debut.Length ? debut[Lus + i] : (byte)'\n';
        Lus += combien;
        return combien;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
