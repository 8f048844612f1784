using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Cej.Domain.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Pieces;

/// <summary>A product with a ClamAV daemon of its own, whose one signature is the harmless test file of the antivirus industry.</summary>
public sealed class HoteAvecClamAv : HoteDeTest
{
    /// <summary>Written in two halves, so that no scanner takes this source for it.</summary>
    public static readonly byte[] Eicar = Encoding.ASCII.GetBytes(
        @"X5O!P%@AP[4\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    );

    private const string Clamd = "/usr/sbin/clamd";

    // Short: the path of a socket has 108 characters at most.
    private readonly string _dossier = Path.Combine("/tmp", "cej-clam-" + Guid.NewGuid().ToString("N")[..8]);
    private Process? _demon;

    /// <summary>Why there is no scanner, if there is none.</summary>
    public string? Absence { get; private set; }

    protected override IEnumerable<string> Reglages => [.. base.Reglages, $"--Local:Antivirus={Socket}"];

    private string Socket => Path.Combine(_dossier, "clamd.ctl");

    public override async ValueTask InitializeAsync()
    {
        if (!File.Exists(Clamd))
        {
            Absence = "the ClamAV daemon (Debian: clamav-daemon) is not installed";
            return;
        }

        Directory.CreateDirectory(Path.Combine(_dossier, "signatures"));
        await File.WriteAllTextAsync(
            Path.Combine(_dossier, "signatures", "cej.ndb"),
            $"Cej.Test.EICAR:0:*:{Convert.ToHexStringLower(Eicar)}\n"
        );
        await File.WriteAllTextAsync(
            Path.Combine(_dossier, "clamd.conf"),
            $"""
            LocalSocket {Socket}
            DatabaseDirectory {Path.Combine(_dossier, "signatures")}
            TemporaryDirectory {_dossier}
            Foreground yes
            MaxThreads 2

            """
        );
        await Demarrer();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        if (Absence is null)
        {
            await base.DisposeAsync();
            await Arreter();
        }

        if (Directory.Exists(_dossier))
            Directory.Delete(_dossier, recursive: true);
    }

    /// <summary>Skips a test, by name, where there is no scanner.</summary>
    public void Exiger()
    {
        if (Absence is not null)
            Assert.Skip($"No malware scanner: {Absence}.");
    }

    public async Task Arreter()
    {
        if (_demon is not { } demon)
            return;
        _demon = null;
        demon.Kill();
        await demon.WaitForExitAsync(CancellationToken.None);
        demon.Dispose();
    }

    public async Task Demarrer()
    {
        File.Delete(Socket);
        _demon = Process.Start(
            new ProcessStartInfo(Clamd, ["--config-file", Path.Combine(_dossier, "clamd.conf")])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        _demon.OutputDataReceived += static (_, _) => { };
        _demon.ErrorDataReceived += static (_, _) => { };
        _demon.BeginOutputReadLine();
        _demon.BeginErrorReadLine();
        for (var depart = Stopwatch.GetTimestamp(); ; await Task.Delay(50))
        {
            try
            {
                using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket));
                return;
            }
            catch (SocketException) when (!_demon.HasExited && Stopwatch.GetElapsedTime(depart) < TimeSpan.FromSeconds(60))
            {
                // Still reading its signatures.
            }
        }
    }
}

[Trait(Duree.Nom, Duree.Longue)]
public sealed class ClamAvTests(HoteAvecClamAv hote) : IClassFixture<HoteAvecClamAv>
{
    private static byte[] PdfInfecte => new PdfDeTest().AjouterFlux(4, "", HoteAvecClamAv.Eicar).Ecrire();

    private static async Task<string> Etat(Scene scene) => (await scene.Ouvrir(scene.Conseiller)).Messages[0].Pieces![0].Etat;

    [Fact]
    public async Task A_clean_file_is_available_at_once_and_malware_is_refused()
    {
        hote.Exiger();
        var scene = await Scene.Monter(hote);
        var avant = hote.FichiersGardes();
        var sain = await scene.Jeune.Deposer(scene.Id, Depots.Fichier(Corpus.PdfDe((int)PieceJointe.TailleMaximale)));
        Assert.Equal("disponible", sain.Statut(201).Lire<PieceDeposeeResponse>().Etat);
        var piece = sain.Id;
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        (await Depots.Suivre(await scene.Conseiller.Telecharger(scene.Id, "1", piece))).Reponse.EnsureSuccessStatusCode();

        var infecte = await scene.Jeune.Deposer(scene.Id, Depots.Fichier(PdfInfecte));
        Assert.Equal("piece-infectee", infecte.Statut(422).CodeDeProbleme);
        Assert.Equal([piece.ToString()], hote.FichiersGardes().Except(avant));
    }

    [Fact]
    public async Task While_the_scanner_is_away_files_wait_out_of_reach_and_are_scanned_when_it_is_back()
    {
        hote.Exiger();
        await hote.Arreter();
        var (saine, infectee) = (await Scene.Monter(hote), await Scene.Monter(hote));
        var entretenir = hote.Services.GetRequiredService<EntretenirPiecesHandler>();
        foreach (var (scene, contenu) in new[] { (saine, Corpus.UnPdf), (infectee, PdfInfecte) })
        {
            var piece = await scene.Jeune.Piece(scene.Id, Depots.Fichier(contenu));
            await scene.Jeune.EnvoyerPieces(scene.Id, piece);
            await entretenir.Handle(TestContext.Current.CancellationToken);
            Assert.Equal("analyse-en-cours", await Etat(scene));
            (await scene.Conseiller.Telecharger(scene.Id, "1", piece)).Statut(409);
        }

        await hote.Demarrer();
        await entretenir.Handle(TestContext.Current.CancellationToken);

        Assert.Equal(("disponible", "refusee"), (await Etat(saine), await Etat(infectee)));
    }
}
