using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Cej.Functions.Tests.Pieces;

/// <summary>Writes PDFs object by object, good and bad ones, without any library's good manners.</summary>
internal sealed class PdfDeTest
{
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>";
    private readonly SortedDictionary<int, byte[]> _objets = [];

    public string Catalogue { get; init; } = "";

    public string Trailer { get; init; } = "";

    public bool AvecTable { get; init; } = true;

    /// <summary>A page of nothing, and whatever else.</summary>
    public static PdfDeTest Avec(params (int Numero, string Corps)[] objets) => new PdfDeTest().Ajouter(objets);

    public PdfDeTest Ajouter(params (int Numero, string Corps)[] objets)
    {
        foreach (var (numero, corps) in objets)
            _objets[numero] = Latin(corps);
        return this;
    }

    public PdfDeTest AjouterFlux(int numero, string dictionnaire, byte[] contenu)
    {
        _objets[numero] =
        [
            .. Latin(string.Create(CultureInfo.InvariantCulture, $"<< {dictionnaire} /Length {contenu.Length} >>\nstream\n")),
            .. contenu,
            .. Latin("\nendstream"),
        ];
        return this;
    }

    /// <summary>An object stream: objects that only who decompresses sees.</summary>
    public PdfDeTest AjouterObjets(int numero, params (int Numero, string Corps)[] objets)
    {
        var tete = new StringBuilder();
        var corps = new StringBuilder();
        foreach (var (n, texte) in objets)
        {
            tete.Append(CultureInfo.InvariantCulture, $"{n} {corps.Length} ");
            corps.Append(texte).Append(' ');
        }

        return AjouterFlux(
            numero,
            string.Create(CultureInfo.InvariantCulture, $"/Type /ObjStm /N {objets.Length} /First {tete.Length} /Filter /FlateDecode"),
            Comprimer(Latin(tete.ToString() + corps))
        );
    }

    /// <param name="dansFlux">Objects that an object stream holds: number, stream, place.</param>
    public byte[] Ecrire(params (int Numero, int Flux, int Rang)[] dansFlux)
    {
        _objets.TryAdd(1, Latin($"<< /Type /Catalog /Pages 2 0 R {Catalogue} >>"));
        _objets.TryAdd(2, Latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        _objets.TryAdd(3, Latin(Page));
        using var sortie = new MemoryStream();
        sortie.Write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);
        var places = new SortedDictionary<int, long>();
        foreach (var (numero, corps) in _objets)
        {
            places[numero] = sortie.Position;
            sortie.Write(Latin(string.Create(CultureInfo.InvariantCulture, $"{numero} 0 obj\n")));
            sortie.Write(corps);
            sortie.Write("\nendobj\n"u8);
        }

        if (dansFlux.Length > 0)
            EcrireFluxDeReferences(sortie, places, dansFlux);
        else
            EcrireTable(sortie, places);
        return sortie.ToArray();
    }

    /// <summary>How a PDF is protected.</summary>
    public enum Protection
    {
        Rc4De40,
        Rc4De128,
        AesDe128,
        AesDe256,
    }

    /// <summary>Protected for its owner only: it opens without a password (PDF 1.7, 7.6.3, and its extension level 3).</summary>
    public static byte[] Chiffre(Protection protection = Protection.Rc4De40)
    {
        var id = new byte[16];
        var dictionnaire = protection is Protection.AesDe256 ? DeRevision5() : Ancien(protection, id);
        return new PdfDeTest
        {
            Trailer = $"/Encrypt << /Filter /Standard {dictionnaire} >> /ID [<{Convert.ToHexString(id)}> <{Convert.ToHexString(id)}>]",
        }.Ecrire();
    }

    private static byte[] Remplissage => Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

#pragma warning disable CA5351, CA5358 // What the format prescribes.
    /// <summary>Revisions 2 to 4, with an owner's password and none for its reader.</summary>
    private static string Ancien(Protection protection, byte[] id)
    {
        var (longueur, tours) = protection is Protection.Rc4De40 ? (5, 0) : (16, 50);
        var duProprietaire = MD5.HashData([.. "secret"u8, .. Remplissage[..26]]);
        for (var tour = 0; tour < tours; tour++)
            duProprietaire = MD5.HashData(duProprietaire);
        var proprietaire = Repeter(duProprietaire[..longueur], Remplissage);
        var cle = MD5.HashData([.. Remplissage, .. proprietaire, 0xFC, 0xFF, 0xFF, 0xFF, .. id]);
        for (var tour = 0; tour < tours; tour++)
            cle = MD5.HashData(cle[..longueur]);
        cle = cle[..longueur];
        var utilisateur =
            protection is Protection.Rc4De40
                ? Rc4(cle, Remplissage)
                : [.. Repeter(cle, MD5.HashData([.. Remplissage, .. id])), .. new byte[16]];
        var version = protection switch
        {
            Protection.Rc4De40 => "/V 1 /R 2",
            Protection.Rc4De128 => "/V 2 /R 3 /Length 128",
            _ => "/V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF",
        };
        return $"{version} /P -4 /O <{Convert.ToHexString(proprietaire)}> /U <{Convert.ToHexString(utilisateur)}>";

        byte[] Repeter(byte[] avec, byte[] contenu)
        {
            for (var tour = 0; tour < (tours == 0 ? 1 : 20); tour++)
                contenu = Rc4([.. avec.Select(octet => (byte)(octet ^ tour))], contenu);
            return contenu;
        }
    }

    private static string DeRevision5()
    {
        var (cle, sels) = (Enumerable.Range(1, 32).Select(i => (byte)i).ToArray(), "12345678"u8.ToArray());
        byte[] utilisateur = [.. SHA256.HashData(sels), .. sels, .. sels];
        byte[] proprietaire = [.. SHA256.HashData([.. "secret"u8, .. sels, .. utilisateur]), .. sels, .. sels];
        var ue = Envelopper(SHA256.HashData(sels), cle);
        var oe = Envelopper(SHA256.HashData([.. "secret"u8, .. sels, .. utilisateur]), cle);
        using var aes = Aes.Create();
        aes.Key = cle;
        var permissions = aes.EncryptEcb([0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. "Tadb"u8, 1, 2, 3, 4], PaddingMode.None);
        return "/V 5 /R 5 /Length 256 /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF /P -4 "
            + $"/O <{Convert.ToHexString(proprietaire)}> /U <{Convert.ToHexString(utilisateur)}> /OE <{Convert.ToHexString(oe)}> "
            + $"/UE <{Convert.ToHexString(ue)}> /Perms <{Convert.ToHexString(permissions)}>";

        static byte[] Envelopper(byte[] avec, byte[] contenu)
        {
            using var aes = Aes.Create();
            aes.Key = avec;
            return aes.EncryptCbc(contenu, new byte[16], PaddingMode.None);
        }
    }
#pragma warning restore CA5351, CA5358

    public static byte[] Comprimer(byte[] contenu)
    {
        using var sortie = new MemoryStream();
        using (var zlib = new ZLibStream(sortie, CompressionLevel.SmallestSize))
            zlib.Write(contenu);
        return sortie.ToArray();
    }

    public static byte[] Latin(string texte) => Encoding.Latin1.GetBytes(texte);

    private void EcrireTable(MemoryStream sortie, SortedDictionary<int, long> places)
    {
        var debut = sortie.Position;
        var fin = new StringBuilder();
        if (AvecTable)
        {
            fin.Append("xref\n0 1\n0000000000 65535 f \n");
            foreach (var (numero, place) in places)
                fin.Append(CultureInfo.InvariantCulture, $"{numero} 1\n{place:D10} 00000 n \n");
        }

        fin.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Keys.Max() + 1} /Root 1 0 R {Trailer} >>\n");
        fin.Append(CultureInfo.InvariantCulture, $"startxref\n{(AvecTable ? debut : 0)}\n%%EOF\n");
        sortie.Write(Latin(fin.ToString()));
    }

    private static void EcrireFluxDeReferences(
        MemoryStream sortie,
        SortedDictionary<int, long> places,
        (int Numero, int Flux, int Rang)[] dansFlux
    )
    {
        var numero = Math.Max(places.Keys.Max(), dansFlux.Max(objet => objet.Numero)) + 1;
        var debut = sortie.Position;
        places[numero] = debut;
        using var lignes = new MemoryStream();
        for (var i = 0; i <= numero; i++)
        {
            var dedans = Array.Find(dansFlux, objet => objet.Numero == i);
            var (type, a, b) =
                dedans.Flux > 0 ? (2, dedans.Flux, dedans.Rang)
                : places.TryGetValue(i, out var place) ? (1, (int)place, 0)
                : (0, 0, 0);
            lignes.Write([(byte)type, (byte)(a >> 16), (byte)(a >> 8), (byte)a, (byte)b]);
        }

        var contenu = Comprimer(lignes.ToArray());
        sortie.Write(
            Latin(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{numero} 0 obj\n<< /Type /XRef /Size {numero + 1} /W [1 3 1] /Root 1 0 R /Filter /FlateDecode /Length {contenu.Length} >>\nstream\n"
                )
            )
        );
        sortie.Write(contenu);
        sortie.Write(Latin(string.Create(CultureInfo.InvariantCulture, $"\nendstream\nendobj\nstartxref\n{debut}\n%%EOF\n")));
    }

    private static byte[] Rc4(byte[] cle, byte[] contenu)
    {
        var etat = new byte[256];
        for (var i = 0; i < 256; i++)
            etat[i] = (byte)i;
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + etat[i] + cle[i % cle.Length]) & 255;
            (etat[i], etat[j]) = (etat[j], etat[i]);
        }

        var sortie = new byte[contenu.Length];
        for (int k = 0, i = 0, j = 0; k < contenu.Length; k++)
        {
            i = (i + 1) & 255;
            j = (j + etat[i]) & 255;
            (etat[i], etat[j]) = (etat[j], etat[i]);
            sortie[k] = (byte)(contenu[k] ^ etat[(etat[i] + etat[j]) & 255]);
        }

        return sortie;
    }
}
