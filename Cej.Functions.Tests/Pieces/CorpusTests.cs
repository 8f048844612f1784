using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using CsCheck;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Icc;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cej.Functions.Tests.Pieces;

/// <summary>Each file of the corpus, through the front door.</summary>
[DeuxHotes]
public sealed class CorpusTests(HoteDeTest hote)
{
    public static TheoryData<string> Cas => [.. Corpus.Tous.Select(fichier => fichier.Cas)];

    [Theory]
    [MemberData(nameof(Cas))]
    public async Task Each_file_is_accepted_or_refused_for_its_reason(string cas)
    {
        var fichier = Corpus.Tous.Single(f => f.Cas == cas);
        var scene = await Scene.Monter(hote);

        var reponse = await scene.Jeune.Deposer(scene.Id, Depots.Fichier(fichier.Contenu, fichier.Nom, fichier.Type));

        reponse.Statut(fichier.Statut);
        Assert.Equal(fichier.Code, reponse.CodeDeProbleme);
        if (fichier.Code is not null)
            Assert.False(string.IsNullOrWhiteSpace(reponse.Probleme.Title));
    }

    [Fact]
    public async Task A_photo_keeps_its_pixels_and_how_it_was_held_and_loses_place_and_device()
    {
        var photo = ImageDeTest.JpegAvec(ImageDeTest.Exif(orientation: 6), ImageDeTest.Xmp("<x:xmpmeta exif:GPSLatitude='48,51N'/>"));
        var avant = ImageMetadataReader.ReadMetadata(new MemoryStream(photo));
        Assert.NotNull(avant.OfType<GpsDirectory>().Single().GetGeoLocation() ?? (object?)avant.OfType<GpsDirectory>().Single().TagCount);
        Assert.Contains("FauxTel", System.Text.Encoding.Latin1.GetString(photo), StringComparison.Ordinal);

        var rendue = await AllerRetour(photo, "photo.jpg", "image/jpeg");

        var apres = ImageMetadataReader.ReadMetadata(new MemoryStream(rendue));
        Assert.Empty(apres.OfType<GpsDirectory>());
        Assert.Equal(6, apres.OfType<ExifIfd0Directory>().Single().GetInt32(ExifDirectoryBase.TagOrientation));
        var texte = System.Text.Encoding.Latin1.GetString(rendue);
        Assert.DoesNotContain("FauxTel", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("GPS", texte, StringComparison.Ordinal);
        Assert.Equal(ImageDeTest.Pixels(photo), ImageDeTest.Pixels(rendue));
    }

    [Fact]
    public async Task What_follows_a_photo_or_stands_beside_its_pixels_is_cut_off()
    {
        var film = ImageDeTest.Jpeg().Concat(new byte[] { 0, 0, 0, 24 }).Concat("ftypmp42 secret"u8.ToArray()).ToArray();
        Assert.Equal(ImageDeTest.Jpeg(), await AllerRetour(film, "photo.jpg", "image/jpeg"));

        var scan = ImageDeTest.PngAvec(
            ImageDeTest.Bloc("tEXt", [.. "Author\0Inès"u8]),
            ImageDeTest.Bloc("eXIf", ImageDeTest.Exif()[10..]),
            ImageDeTest.Bloc("tIME", new byte[7])
        );
        Assert.Equal(ImageDeTest.Png(), await AllerRetour(scan, "scan.png", "image/png"));
    }

    [Fact]
    public async Task The_colours_of_a_photo_stay()
    {
        var profil = ImageDeTest.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. new byte[128]]);
        var rendue = await AllerRetour(ImageDeTest.JpegAvec(profil), "photo.jpg", "image/jpeg");
        Assert.NotEmpty(ImageMetadataReader.ReadMetadata(new MemoryStream(rendue)).OfType<IccDirectory>());
    }

    [Fact]
    public async Task A_pdf_is_stored_as_it_came() =>
        Assert.Equal(Corpus.UnPdf, await AllerRetour(Corpus.UnPdf, "CV.pdf", "application/pdf"));

    [Fact]
    public async Task No_damage_to_a_good_file_makes_a_fault()
    {
        using var examen = new ExamenDesFichiers(NullLogger<ExamenDesFichiers>.Instance);
        var bons = Corpus.Tous.Where(fichier => fichier.Code is null && fichier.Contenu.Length < 100_000).ToArray();
        await Gen.Select(Gen.Int[0, bons.Length - 1], Gen.Double[0, 1], Gen.Byte.Array[0, 12], Gen.Int[0, 40])
            .SampleAsync(
                async (lequel, place, ajout, retire) =>
                {
                    var bon = bons[lequel];
                    var debut = (int)(place * bon.Contenu.Length);
                    byte[] abime = [.. bon.Contenu[..debut], .. ajout, .. bon.Contenu.Skip(debut + retire)];
                    var format = NomDeFichier.Lire(bon.Nom).Value.Format;
                    var resultat = await examen.Examiner(new MemoryStream(abime), format, TestContext.Current.CancellationToken);
                    if (resultat.Refus is null)
                        await resultat.Value.DisposeAsync();
                },
                iter: 1_500,
                threads: 1
            );
    }

    private async Task<byte[]> AllerRetour(byte[] contenu, string nom, string type)
    {
        var scene = await Scene.Monter(hote);
        var piece = await scene.Jeune.Piece(scene.Id, Depots.Fichier(contenu, nom, type));
        var numero = (await scene.Jeune.EnvoyerPieces(scene.Id, piece)).Numero;
        return (await Depots.Suivre(await scene.Conseiller.Telecharger(scene.Id, numero, piece))).Contenu;
    }
}
