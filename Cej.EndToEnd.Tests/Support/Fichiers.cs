using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>Files to attach, and what a beneficiary's phone does with them.</summary>
internal static class Fichiers
{
    private static readonly byte[] ContenuPdf = Encoding.Latin1.GetBytes(ComposerPdf());

    public static FilePayload De(string nom, string contenu) =>
        new()
        {
            Name = nom,
            MimeType = "application/octet-stream",
            Buffer = Encoding.UTF8.GetBytes(contenu),
        };

    public static FilePayload Pdf(string nom) =>
        new()
        {
            Name = nom,
            MimeType = "application/pdf",
            Buffer = ContenuPdf,
        };

    /// <summary>A picture of one colour, crimson, drawn by the browser.</summary>
    public static async Task<FilePayload> Png(IPage page, string nom) =>
        new()
        {
            Name = nom,
            MimeType = "image/png",
            Buffer = Convert.FromBase64String(
                await page.EvaluateAsync<string>(
                    """
                    () => {
                      const toile = Object.assign(document.createElement('canvas'), { width: 1200, height: 800 });
                      const dessin = toile.getContext('2d');
                      dessin.fillStyle = 'crimson';
                      dessin.fillRect(0, 0, 1200, 800);
                      return toile.toDataURL('image/png').split(',')[1];
                    }
                    """
                )
            ),
        };

    /// <summary>Leaves a file and sends it in a message of its own.</summary>
    public static async Task EnvoyerFichier(this HttpClient jeune, string conversation, string nom)
    {
        using var contenu = new ByteArrayContent(ContenuPdf);
        contenu.Headers.ContentType = new("application/pdf");
        contenu.Headers.ContentDisposition = new("attachment") { FileNameStar = nom };
        using var depot = await jeune.PostAsync(Adresse(conversation, "pieces"), contenu);
        var piece = (await depot.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        using var envoi = await jeune.PostAsJsonAsync(Adresse(conversation, "messages"), new { texte = "", pieces = new[] { piece } });
        envoi.EnsureSuccessStatusCode();
    }

    /// <summary>The name and the content of each file of the last message, as the phone downloads them.</summary>
    public static async Task<(string Nom, byte[] Contenu)[]> DerniersFichiers(this HttpClient jeune, string conversation)
    {
        var lue = await jeune.GetFromJsonAsync<JsonElement>(Adresse(conversation, "messages?limite=200"));
        var dernier = lue.GetProperty("messages").EnumerateArray().Last();
        List<(string, byte[])> fichiers = [];
        foreach (var piece in dernier.GetProperty("pieces").EnumerateArray())
        {
            var chemin = $"messages/{dernier.GetProperty("numero").GetString()}/pieces/{piece.GetProperty("id").GetString()}";
            var lien = await jeune.GetFromJsonAsync<JsonElement>(Adresse(conversation, chemin));
            // The link needs no token.
            using var sansJeton = new HttpClient();
            fichiers.Add(
                (piece.GetProperty("nom").GetString()!, await sansJeton.GetByteArrayAsync(new Uri(lien.GetProperty("url").GetString()!)))
            );
        }

        return [.. fichiers];
    }

    public static byte[] Contenu => ContenuPdf;

    private static Uri Adresse(string conversation, string suite) => new($"/api/conversations/{conversation}/{suite}", UriKind.Relative);

    /// <summary>A page without content, with a table of objects that is right.</summary>
    private static string ComposerPdf()
    {
        string[] objets =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        ];
        var texte = new StringBuilder("%PDF-1.4\n");
        List<int> debuts = [];
        foreach (var (rang, objet) in objets.Index())
        {
            debuts.Add(texte.Length);
            texte.Append(CultureInfo.InvariantCulture, $"{rang + 1} 0 obj\n{objet}\nendobj\n");
        }

        var table = texte.Length;
        texte.Append(CultureInfo.InvariantCulture, $"xref\n0 {objets.Length + 1}\n0000000000 65535 f \n");
        foreach (var debut in debuts)
            texte.Append(CultureInfo.InvariantCulture, $"{debut:D10} 00000 n \n");
        texte.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objets.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return texte.ToString();
    }
}
