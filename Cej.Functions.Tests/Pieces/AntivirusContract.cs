using System.Net;
using System.Net.Sockets;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Pieces;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cej.Functions.Tests.Pieces;

/// <summary>What every malware scanner must do.</summary>
public abstract class AntivirusContract
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Whether anything is scanned at all.</summary>
    private protected virtual bool Analyse => true;

    /// <summary>The scanner. Skips the test, by name, where its server cannot run.</summary>
    private protected abstract Task<IAntivirus> Ouvrir();

    /// <summary>The same scanner behind an address where nobody answers.</summary>
    private protected abstract Task<IAntivirus> Derriere(IPEndPoint adresse);

    /// <summary>Stores a content, scanned or ready to be.</summary>
    private protected abstract Task<Guid> Deposer(byte[] contenu, bool infecte);

    [Fact]
    public async Task A_clean_content_is_clean() => Assert.Equal(Attendu(Verdict.Sain), await Examiner(Corpus.UnPdf, infecte: false));

    [Fact]
    public async Task Malware_is_found() => Assert.Equal(Attendu(Verdict.Infecte), await Examiner(DemonClamAv.PdfInfecte, infecte: true));

    [Fact]
    public async Task Asked_again_and_of_several_at_once_it_says_the_same()
    {
        var antivirus = await Ouvrir();
        var (saine, infectee) = (await Deposer(Corpus.UnPdf, infecte: false), await Deposer(DemonClamAv.PdfInfecte, infecte: true));
        var verdicts = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(i => antivirus.Examiner(i % 2 == 0 ? saine : infectee, Patience, Cancel))
        );
        Assert.Equal(Enumerable.Range(0, 6).Select(i => Attendu(i % 2 == 0 ? Verdict.Sain : Verdict.Infecte)), verdicts);
    }

    [Fact]
    public async Task Of_a_content_that_is_not_there_nothing_is_known() =>
        Assert.Equal(Attendu(Verdict.EnCours), await (await Ouvrir()).Examiner(Guid.CreateVersion7(), Patience, Cancel));

    [Fact]
    public async Task Out_of_reach_it_has_said_nothing_yet()
    {
        var id = await Deposer(Corpus.UnPdf, infecte: false);
        var antivirus = await Derriere(new(IPAddress.Loopback, ProduitEnProcessus.PortLibre()));
        Assert.Equal(Attendu(Verdict.EnCours), await antivirus.Examiner(id, Patience, Cancel));
    }

    [Fact]
    public async Task One_that_does_not_answer_is_waited_for_no_longer_than_was_said()
    {
        var id = await Deposer(Corpus.UnPdf, infecte: false);
        using var muet = new TcpListener(IPAddress.Loopback, 0);
        muet.Start();
        var antivirus = await Derriere((IPEndPoint)muet.LocalEndpoint);
        var verdict = await antivirus.Examiner(id, TimeSpan.FromMilliseconds(200), Cancel).WaitAsync(Patience, Cancel);
        Assert.Equal(Attendu(Verdict.EnCours), verdict);
    }

    private async Task<Verdict> Examiner(byte[] contenu, bool infecte)
    {
        var antivirus = await Ouvrir();
        return await antivirus.Examiner(await Deposer(contenu, infecte), Patience, Cancel);
    }

    private Verdict Attendu(Verdict verdict) => Analyse ? verdict : Verdict.SansAntivirus;
}

/// <summary>The ClamAV daemon, on one machine.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class ClamAvContractTests(DemonClamAv demon) : AntivirusContract, IClassFixture<DemonClamAv>, IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-clam-contenus-").FullName;

    private DossierContenuDesPieces Contenus => new(_dossier, new(TimeProvider.System, (_, _, _) => Task.FromResult(true)));

    public void Dispose() => Directory.Delete(_dossier, recursive: true);

    private protected override Task<IAntivirus> Ouvrir()
    {
        demon.Exiger();
        return Vers(demon.Adresse);
    }

    private protected override Task<IAntivirus> Derriere(IPEndPoint adresse) => Vers(adresse);

    private protected override async Task<Guid> Deposer(byte[] contenu, bool infecte)
    {
        var id = Guid.CreateVersion7();
        await Contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(contenu), Cancel);
        return id;
    }

    private Task<IAntivirus> Vers(EndPoint adresse) =>
        Task.FromResult<IAntivirus>(new ClamAv(adresse, Contenus, NullLogger<ClamAv>.Instance));
}

/// <summary>Microsoft Defender for Storage leaves index tags; here the test leaves them.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class DefenderAntivirusTests(Azurite azurite) : AntivirusContract
{
    private protected override async Task<IAntivirus> Ouvrir() => De(await azurite.ParIdentite());

    private protected override Task<IAntivirus> Derriere(IPEndPoint adresse)
    {
        var options = new BlobClientOptions { Retry = { MaxRetries = 1, Delay = TimeSpan.Zero } };
        return Task.FromResult<IAntivirus>(De(new BlobContainerClient(new Uri($"http://{adresse}/compte/pieces"), options)));
    }

    private protected override Task<Guid> Deposer(byte[] contenu, bool infecte) =>
        Deposer(contenu, infecte ? DefenderAntivirus.Infecte : DefenderAntivirus.Sain);

    /// <summary>Not scanned is neither clean nor infected: somebody has to look.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("Error")]
    [InlineData("Not scanned")]
    public async Task Without_a_result_the_verdict_is_still_to_come(string? resultat)
    {
        var id = await Deposer(Corpus.UnPdf, resultat);
        Assert.Equal(Verdict.EnCours, await (await Ouvrir()).Examiner(id, TimeSpan.FromSeconds(5), Cancel));
    }

    private static DefenderAntivirus De(BlobContainerClient conteneur) =>
        new DefenderAntivirus(conteneur, NullLogger<DefenderAntivirus>.Instance);

    private async Task<Guid> Deposer(byte[] contenu, string? resultat)
    {
        var conteneur = await azurite.ParIdentite();
        var id = Guid.CreateVersion7();
        using var contenus = new BlobContenuDesPieces(conteneur, TimeProvider.System);
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(contenu), Cancel);
        if (resultat is not null)
        {
            var tags = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Malware Scanning scan result"] = resultat,
                ["Malware Scanning scan time UTC"] = "2026-11-23 19:00:00Z",
            };
            await conteneur.GetBlobClient(id.ToString()).SetTagsAsync(tags, new BlobRequestConditions(), Cancel);
        }

        return id;
    }
}

/// <summary>A machine without a scanner.</summary>
public sealed class SansAntivirusTests : AntivirusContract
{
    private protected override bool Analyse => false;

    private protected override Task<IAntivirus> Ouvrir() => Task.FromResult<IAntivirus>(new SansAntivirus());

    private protected override Task<IAntivirus> Derriere(IPEndPoint adresse) => Ouvrir();

    private protected override Task<Guid> Deposer(byte[] contenu, bool infecte) => Task.FromResult(Guid.CreateVersion7());
}
