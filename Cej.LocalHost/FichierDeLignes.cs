using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Cej.LocalHost;

/// <summary>
/// Appends lines to a file that stays open for a second: to open and to close it takes several times as long as a line. Behind that second
/// a file that was moved or deleted is made again. For one caller at a time.
/// </summary>
internal sealed class FichierDeLignes : IDisposable
{
    private static readonly TimeSpan s_ouvert = TimeSpan.FromSeconds(1);
    private SafeFileHandle? _fichier;
    private string? _chemin;
    private long _depuis;

    /// <summary>Appends whole lines, UTF-8, in one write. The folder is made when it is not there.</summary>
    /// <exception cref="IOException">They are not written, or nobody knows.</exception>
    public void Ajouter(string chemin, ReadOnlySpan<byte> lignes)
    {
        if (_fichier is null || _chemin != chemin || Stopwatch.GetElapsedTime(_depuis) > s_ouvert)
            Ouvrir(chemin);
        try
        {
            RandomAccess.Write(_fichier!, lignes, RandomAccess.GetLength(_fichier!));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Closes the file; a line that comes later opens it again.</summary>
    public void Dispose()
    {
        _fichier?.Dispose();
        _fichier = null;
    }

    private void Ouvrir(string chemin)
    {
        Dispose();
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        _fichier = File.OpenHandle(chemin, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        (_chemin, _depuis) = (chemin, Stopwatch.GetTimestamp());
    }
}
