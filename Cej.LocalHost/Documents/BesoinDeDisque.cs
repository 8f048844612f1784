using Cej.Functions.Infrastructure.Demarrage;

namespace Cej.LocalHost.Documents;

/// <summary>The data folder takes what a request writes: a full disk reads well.</summary>
internal sealed class BesoinDeDisque(LocalOptions options) : IBesoin
{
    /// <summary>A page of the documents, their log and a line of the audit, several times.</summary>
    private static readonly byte[] Essai = new byte[64 * 1024];

    public string Nom => "disque";

    public async Task Verifier(CancellationToken cancellationToken)
    {
        var fichier = Path.Combine(options.Dossier, $"sonde-{Guid.CreateVersion7():N}");
        await using var essai = new FileStream(
            fichier,
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Options = FileOptions.DeleteOnClose,
                BufferSize = 0,
            }
        );
        await essai.WriteAsync(Essai, cancellationToken);
    }
}
