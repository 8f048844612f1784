using System.Runtime.CompilerServices;
using Cej.Functions.Infrastructure.Journal;

namespace Cej.LocalHost.Journal;

/// <summary>The access audit as one file a day in a folder; files older than 12 months are deleted when a new day begins.</summary>
internal sealed class FichierJournalSink(string dossier, TimeProvider clock) : IJournalSink
{
    private const int MoisGardes = 12;
    private const string Modele = "acces-*.jsonl";
    private DateOnly _ouvert;

    /// <summary>At once: a line costs less than handing it to another thread.</summary>
    public Task Append(DateOnly jour, ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        if (_ouvert != jour)
        {
            Directory.CreateDirectory(dossier);
            Purger();
            _ouvert = jour;
        }

        File.AppendAllBytes(Chemin(jour), lines.Span);
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<Stream> Ouvrir(DateOnly jour, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (File.Exists(Chemin(jour)))
            yield return new FileStream(Chemin(jour), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
    }

    private string Chemin(DateOnly jour) => Path.Combine(dossier, $"acces-{jour:yyyy-MM-dd}.jsonl");

    private void Purger()
    {
        var premier = Chemin(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddMonths(-MoisGardes));
        foreach (var file in Directory.EnumerateFiles(dossier, Modele))
        {
            // The names sort as the days do.
            if (string.CompareOrdinal(file, premier) < 0)
                File.Delete(file);
        }
    }
}
