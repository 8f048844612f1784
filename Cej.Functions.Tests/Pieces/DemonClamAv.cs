using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cej.Functions.Tests.Pieces;

/// <summary>A ClamAV daemon whose one signature is the harmless test file of the antivirus industry.</summary>
public sealed class DemonClamAv : IAsyncLifetime
{
    /// <summary>Written in two halves, so that no scanner takes this source for it.</summary>
    public static readonly byte[] Eicar = Encoding.ASCII.GetBytes(
        @"X5O!P%@AP[4\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    );

    private const string Clamd = "/usr/sbin/clamd";

    // Short: the path of a socket has 108 characters at most.
    private readonly string _dossier = Path.Combine("/tmp", "cej-clam-" + Guid.NewGuid().ToString("N")[..8]);
    private Process? _demon;

    /// <summary>A PDF with the test file in it.</summary>
    public static byte[] PdfInfecte => new PdfDeTest().AjouterFlux(4, "", Eicar).Ecrire();

    /// <summary>Why there is no scanner, if there is none.</summary>
    public string? Absence { get; private set; }

    /// <summary>The path of the socket it listens on.</summary>
    public string Socket => Path.Combine(_dossier, "clamd.ctl");

    /// <summary>The socket it listens on.</summary>
    public EndPoint Adresse => new UnixDomainSocketEndPoint(Socket);

    public async ValueTask InitializeAsync()
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
    }

    public async ValueTask DisposeAsync()
    {
        await Arreter();
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
                await socket.ConnectAsync(Adresse);
                return;
            }
            catch (SocketException) when (!_demon.HasExited && Stopwatch.GetElapsedTime(depart) < TimeSpan.FromSeconds(60))
            {
                // Still reading its signatures.
            }
        }
    }
}
