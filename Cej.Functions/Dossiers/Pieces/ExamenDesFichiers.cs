using System.Buffers;
using System.Security.Cryptography;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Receives a file on the disk, whatever the client's pace, then checks it in memory with few others at once: what uploads cost in
/// memory does not grow with their number.
/// </summary>
internal sealed partial class ExamenDesFichiers(ILogger<ExamenDesFichiers> logger) : IExamenDesFichiers, IDisposable
{
    private const int EnParallele = 2;
    private const int Tampon = 64 * 1024;

    /// <summary>Ordinary files take milliseconds; what takes this long was made to.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _tour = new(EnParallele);

    public async Task<Result<FichierExamine>> Examiner(Stream recu, FormatDePiece annonce, CancellationToken cancellationToken)
    {
        var fichier = Provisoire();
        try
        {
            var recue = await Recevoir(recu, fichier, annonce, cancellationToken);
            var refus =
                recue.Refus
                ?? (
                    annonce is FormatDePiece.Pdf
                        ? await Verifier(fichier, ExamenDesPdf.Chercher, cancellationToken)
                        : await Nettoyer(fichier, annonce, cancellationToken)
                );
            if (refus is not null)
            {
                await fichier.DisposeAsync();
                return refus;
            }

            fichier.Position = 0;
            return new FichierExamine(fichier, fichier.Length, recue.Value);
        }
        catch
        {
            await fichier.DisposeAsync();
            throw;
        }
    }

    public void Dispose() => _tour.Dispose();

    /// <summary>A file that goes with its handle, also when the process is killed.</summary>
    private static FileStream Provisoire()
    {
        var chemin = Path.Combine(Path.GetTempPath(), "cej-piece-" + Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.Asynchronous,
        };
        if (OperatingSystem.IsWindows())
        {
            options.Options |= FileOptions.DeleteOnClose;
            return new FileStream(chemin, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var fichier = new FileStream(chemin, options);
        File.Delete(chemin); // the handle keeps it
        return fichier;
    }

    private static async Task<Result<Empreinte>> Recevoir(
        Stream recu,
        FileStream fichier,
        FormatDePiece annonce,
        CancellationToken cancellationToken
    )
    {
        using var empreinte = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tampon = ArrayPool<byte>.Shared.Rent(Tampon);
        try
        {
            long taille = 0;
            while (true)
            {
                // Whole buffers, so that the first one shows the type.
                var lus = await recu.ReadAtLeastAsync(tampon, tampon.Length, throwOnEndOfStream: false, cancellationToken);
                if (taille == 0 && lus == 0)
                    return RefusPieces.Vide;
                if (taille == 0 && !Signatures.EstDuFormat(tampon.AsSpan(0, lus), annonce))
                    return RefusPieces.TypeDiscordant;
                taille += lus;
                if (taille > PieceJointe.TailleMaximale)
                    return RefusPieces.TropVolumineuse;
                empreinte.AppendData(tampon, 0, lus);
                await fichier.WriteAsync(tampon.AsMemory(0, lus), cancellationToken);
                if (lus < tampon.Length)
                    return new Empreinte(Convert.ToHexStringLower(empreinte.GetHashAndReset()));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(tampon);
        }
    }

    /// <summary>Replaces a picture by the same picture without anything else.</summary>
    private Task<Refus?> Nettoyer(FileStream fichier, FormatDePiece format, CancellationToken cancellationToken) =>
        Verifier(
            fichier,
            contenu =>
            {
                using var propre = new MemoryStream(contenu.Length);
                var refus = format is FormatDePiece.Jpeg ? ImageJpeg.Nettoyer(contenu, propre) : ImagePng.Nettoyer(contenu, propre);
                if (refus is not null)
                    return refus;
                fichier.SetLength(0);
                propre.WriteTo(fichier);
                return null;
            },
            cancellationToken
        );

    private async Task<Refus?> Verifier(FileStream fichier, Func<byte[], Refus?> verifier, CancellationToken cancellationToken)
    {
        await fichier.FlushAsync(cancellationToken);
        await _tour.WaitAsync(cancellationToken);
        var verification = Task.Run(
            () =>
            {
                try
                {
                    fichier.Position = 0;
                    var contenu = new byte[fichier.Length];
                    fichier.ReadExactly(contenu);
                    return verifier(contenu);
                }
                finally
                {
                    // Only when it has really ended: one that is given up still works.
                    _tour.Release();
                }
            },
            CancellationToken.None
        );
        try
        {
            return await verification.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            LogLong(logger, Patience.TotalSeconds);
            return RefusPieces.Illisible;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Checking an attachment took more than {Secondes} s: refused.")]
    private static partial void LogLong(ILogger logger, double secondes);
}
