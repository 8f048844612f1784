using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Courrier;
using MimeKit;

namespace Cej.LocalHost.Courrier;

/// <summary>Mails as <c>.eml</c> files of a folder, one an operation: no mail leaves the machine, and any mail program opens them.</summary>
internal sealed class DossierCourrier(string dossier, CourrierOptions options, TimeProvider clock) : ICourrier
{
    public async Task<Remise> Remettre(Courriel courriel, Guid operation, DateTimeOffset premierEnvoi, CancellationToken cancellationToken)
    {
        var fichier = Fichier(operation);
        if (File.Exists(fichier))
            return new Remise.Acceptee();

        Directory.CreateDirectory(dossier);
        using var message = MessageMime.De(courriel, options.Expediteur!, operation, clock.GetUtcNow());
        // Under another name first: a file that is there is whole.
        var provisoire = $"{fichier}.{Path.GetRandomFileName()}";
        await message.WriteToAsync(provisoire, cancellationToken);
        File.Move(provisoire, fichier, overwrite: true);
        return new Remise.Acceptee();
    }

    public Task<Sort> Retrouver(Guid operation, CancellationToken cancellationToken) =>
        Task.FromResult<Sort>(File.Exists(Fichier(operation)) ? new Sort.Remis() : new Sort.Inconnu());

    /// <summary>The latest mails, the newest first.</summary>
    public IReadOnlyList<FichierDeCourriel> Derniers(int nombre) =>
        Directory.Exists(dossier)
            ?
            [
                .. new DirectoryInfo(dossier)
                    .EnumerateFiles("*.eml")
                    .Where(fichier => Guid.TryParseExact(Path.GetFileNameWithoutExtension(fichier.Name), "N", out _))
                    .OrderByDescending(fichier => fichier.LastWriteTimeUtc)
                    .ThenBy(fichier => fichier.Name, StringComparer.Ordinal)
                    .Take(nombre)
                    .Select(fichier => Lire(fichier.FullName)!),
            ]
            : [];

    /// <summary>One mail; null when there is none.</summary>
    public FichierDeCourriel? Lire(Guid operation) => Lire(Fichier(operation));

    private static FichierDeCourriel? Lire(string fichier)
    {
        if (!File.Exists(fichier))
            return null;
        using var message = MimeMessage.Load(fichier);
        return new(
            Guid.ParseExact(Path.GetFileNameWithoutExtension(fichier), "N"),
            message.Date,
            message.To.ToString(),
            message.Subject ?? "",
            message.TextBody ?? "",
            message.HtmlBody ?? ""
        );
    }

    private string Fichier(Guid operation) => Path.Combine(dossier, $"{operation:N}.eml");
}

/// <summary>A mail as it was read from its file.</summary>
internal sealed record FichierDeCourriel(Guid Id, DateTimeOffset Le, string A, string Sujet, string Texte, string Html);
