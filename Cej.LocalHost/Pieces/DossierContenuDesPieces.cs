using Cej.Domain.Dossiers;

namespace Cej.LocalHost.Pieces;

/// <summary>Contents as files of a folder, named by identifier; a link is this host's own, sealed so that nobody can make one.</summary>
internal sealed class DossierContenuDesPieces(string dossier, LiensDePieces liens) : IContenuDesPieces
{
    public async Task Ecrire(Guid id, FormatDePiece format, Stream contenu, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(dossier);
        var provisoire = $"{Chemin(id)}.{Path.GetRandomFileName()}";
        try
        {
            await using (var fichier = new FileStream(provisoire, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await contenu.CopyToAsync(fichier, cancellationToken);
                fichier.Flush(flushToDisk: true);
            }

            // Whole or not at all, whenever the process dies.
            File.Move(provisoire, Chemin(id), overwrite: true);
        }
        catch
        {
            File.Delete(provisoire);
            throw;
        }
    }

    public Task<Stream?> Ouvrir(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult<Stream?>(
                new FileStream(
                    Chemin(id),
                    new FileStreamOptions
                    {
                        Access = FileAccess.Read,
                        // It may be destroyed while it is read.
                        Share = FileShare.Read | FileShare.Delete,
                        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                    }
                )
            );
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task Delete(Guid id, CancellationToken cancellationToken)
    {
        if (Directory.Exists(dossier))
        {
            // With what a kill may have left of writing it.
            foreach (var fichier in Directory.EnumerateFiles(dossier, $"{id:D}*"))
                File.Delete(fichier);
        }

        return Task.CompletedTask;
    }

    public Task<LienTemporaire> Lier(Guid id, string nom, FormatDePiece format, RemiseDeLien remise, CancellationToken cancellationToken) =>
        Task.FromResult(liens.Sceller(id, nom, format, remise));

    private string Chemin(Guid id) => Path.Combine(dossier, id.ToString("D"));
}
