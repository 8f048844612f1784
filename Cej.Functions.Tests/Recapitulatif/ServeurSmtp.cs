using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>The SMTP sink of <c>tools/smtp</c> as a process.</summary>
internal sealed class ServeurSmtp : IAsyncDisposable
{
    private const string Outil = "tools/smtp";

    private readonly Process _processus;
    private readonly Channel<JsonNode> _lignes = Channel.CreateUnbounded<JsonNode>();
    private bool _arrete;

    private ServeurSmtp(Process processus)
    {
        _processus = processus;
        processus.OutputDataReceived += (_, e) =>
        {
            if (e.Data is { } ligne)
                _lignes.Writer.TryWrite(JsonNode.Parse(ligne)!);
        };
        processus.BeginOutputReadLine();
        processus.BeginErrorReadLine();
    }

    public int Port { get; private set; }

    public static async Task<ServeurSmtp> Lancer()
    {
        await ProgrammeNode.Exiger(Outil);
        var serveur = new ServeurSmtp(
            Process.Start(
                new ProcessStartInfo("node", ["server.js"])
                {
                    WorkingDirectory = ProgrammeNode.Dossier(Outil),
                    UseShellExecute = false,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true, // it warns of its own certificate
                }
            )!
        );
        serveur.Port = (int)(await serveur.Recus(1))[0]["port"]!;
        return serveur;
    }

    /// <summary>The next lines it prints.</summary>
    public async Task<IReadOnlyList<JsonNode>> Recus(int nombre)
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limite.CancelAfter(TimeSpan.FromSeconds(20));
        List<JsonNode> recus = [];
        while (recus.Count < nombre)
            recus.Add(await _lignes.Reader.ReadAsync(limite.Token));
        while (_lignes.Reader.TryRead(out var deTrop))
            recus.Add(deTrop);
        return recus;
    }

    public async ValueTask DisposeAsync()
    {
        if (_arrete)
            return;
        _arrete = true;
        if (!_processus.HasExited)
            _processus.Kill();
        await _processus.WaitForExitAsync(CancellationToken.None);
        _processus.Dispose();
    }
}
