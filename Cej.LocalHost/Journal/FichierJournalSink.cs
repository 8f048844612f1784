using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Cej.Functions.Infrastructure.Journal;

namespace Cej.LocalHost.Journal;

/// <summary>
/// The access audit as one file a day and process in a folder; files older than 12 months are deleted when a new day begins. Also reads a
/// copy of the blobs that the product writes on Azure, a folder a day.
/// </summary>
internal sealed partial class FichierJournalSink(string dossier, TimeProvider clock) : IJournalSink, IDisposable
{
    /// <summary>How long lines are kept.</summary>
    public const int MoisGardes = 12;

    private readonly FichierDeLignes _fichier = new();
    private DateOnly _ouvert;
    private string _chemin = "";

    /// <inheritdoc/>
    public string Instance { get; } = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    /// <summary>At once: a line costs less than handing it to another thread.</summary>
    public Task Append(DateOnly jour, ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        if (_ouvert != jour)
        {
            Purger();
            var nom = string.Create(CultureInfo.InvariantCulture, $"acces-{jour:yyyy-MM-dd}-{Instance}-0000.jsonl");
            (_ouvert, _chemin) = (jour, Path.Combine(dossier, nom));
        }

        _fichier.Ajouter(_chemin, lines.Span);
        return Task.CompletedTask;
    }

    public void Dispose() => _fichier.Dispose();

    public async IAsyncEnumerable<FichierDuJournal> Ouvrir(DateOnly jour, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var (chemin, nom, _) in Fichiers().Where(fichier => fichier.Jour == jour))
        {
            yield return new(
                Path.GetRelativePath(dossier, chemin),
                nom.Groups["instance"].Value,
                nom.Groups["suite"] is { Success: true } suite ? int.Parse(suite.Value, CultureInfo.InvariantCulture) : 0,
                new FileStream(chemin, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
            );
        }
    }

    private IEnumerable<(string Chemin, Match Nom, DateOnly? Jour)> Fichiers() =>
        Directory.Exists(dossier)
            ? Directory
                .EnumerateFiles(dossier, "*.jsonl", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(chemin => (chemin, Morceaux().Match(Path.GetRelativePath(dossier, chemin).Replace('\\', '/'))))
                .Select(fichier => (fichier.chemin, fichier.Item2, JourDe(fichier.Item2)))
            : [];

    private void Purger()
    {
        var premier = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddMonths(-MoisGardes);
        foreach (var (chemin, _, _) in Fichiers().Where(fichier => fichier.Jour < premier).ToArray())
            File.Delete(chemin);
    }

    /// <summary>Null for a file that is not the audit's.</summary>
    private static DateOnly? JourDe(Match nom) =>
        DateOnly.TryParseExact(
            nom.Groups["jour"].Value.Replace('/', '-'),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var jour
        )
            ? jour
            : null;

    /// <summary>Files of before name no process.</summary>
    [GeneratedRegex(
        "(?<jour>[0-9]{4}[-/][0-9]{2}[-/][0-9]{2})([-/](?<instance>[0-9a-f]{32}))?(-(?<suite>[0-9]+))?[.]jsonl$",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Morceaux();
}
