using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cej.LocalHost.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Sauvegardes;

/// <summary>
/// A copy of everything that one machine keeps, taken while the product runs, and the way back. Documents first: whatever they name was written
/// before them, so that a file of theirs is never missing; one that came meanwhile is one more.
/// </summary>
internal static class Sauvegarde
{
    /// <summary>Written last: a copy without it was cut off.</summary>
    private const string Releve = "sauvegarde.json";

    /// <summary>What the files of a copy are, to find one that was damaged since.</summary>
    /// <param name="Le">When it was finished.</param>
    /// <param name="Documents">How many documents it holds.</param>
    /// <param name="Fichiers">Path in the copy → SHA-256, hexadecimal.</param>
    internal sealed record Contenu(DateTimeOffset Le, long Documents, IReadOnlyDictionary<string, string> Fichiers);

    /// <summary>Copies the data of a product, running or not, into a folder that is empty or does not exist.</summary>
    /// <exception cref="IOException">There is nothing to copy, the folder is not empty, or the copy cannot be read.</exception>
    public static Contenu Prendre(LocalOptions options, string destination, TimeProvider clock)
    {
        if (!File.Exists(options.FichierDesDocuments))
            throw new IOException($"{Path.GetFullPath(options.FichierDesDocuments)} n'existe pas : rien à sauvegarder.");
        Exiger(destination);
        var copie = options with { Dossier = destination };
        Copier(options.FichierDesDocuments, copie.FichierDesDocuments);
        var documents = Verifier(copie.FichierDesDocuments);
        foreach (var fichier in Fichiers(options))
            CopierLeFichier(options.Dossier, fichier, destination);

        Contenu contenu = new(clock.GetUtcNow(), documents, Empreintes(destination));
        File.WriteAllText(Path.Combine(destination, Releve), JsonSerializer.Serialize(contenu, ReleveCodec.Default.Contenu));
        return contenu;
    }

    /// <summary>Puts a copy into the product's data folder, which must hold no documents.</summary>
    /// <exception cref="IOException">The copy is not whole, was changed since, or the folder has documents already.</exception>
    public static Contenu Remettre(string source, LocalOptions options)
    {
        var releve = Path.Combine(source, Releve);
        var contenu = File.Exists(releve) ? JsonSerializer.Deserialize(File.ReadAllText(releve), ReleveCodec.Default.Contenu) : null;
        if (contenu is null)
            throw new IOException($"{source} n'est pas une sauvegarde entière : {Releve} manque.");
        var presents = Empreintes(source);
        var abimes = contenu
            .Fichiers.Where(attendu => presents.GetValueOrDefault(attendu.Key) != attendu.Value)
            .Select(un => un.Key)
            .ToArray();
        if (abimes.Length > 0)
            throw new IOException($"La sauvegarde a été abîmée : {string.Join(", ", abimes.Take(5))} ({abimes.Length} en tout).");
        if (File.Exists(options.FichierDesDocuments))
            throw new IOException($"{Path.GetFullPath(options.Dossier)} a déjà des données : choisissez un dossier vide.");

        foreach (var fichier in contenu.Fichiers.Keys)
            CopierLeFichier(source, fichier, options.Dossier);
        Verifier(options.FichierDesDocuments);
        return contenu;
    }

    private static void Exiger(string destination)
    {
        if (Directory.Exists(destination) && Directory.EnumerateFileSystemEntries(destination).Any())
            throw new IOException($"{Path.GetFullPath(destination)} n'est pas vide : choisissez un dossier vide.");
        Directory.CreateDirectory(destination);
    }

    /// <summary>All of it as it was at one moment; whoever writes meanwhile does not wait.</summary>
    private static void Copier(string source, string destination)
    {
        using var de = SqliteSchema.Open(source, SqliteOpenMode.ReadOnly);
        using var vers = SqliteSchema.Open(destination, SqliteOpenMode.ReadWriteCreate);
        de.BackupDatabase(vers);
    }

    /// <summary>How many documents a file holds, once all of it was read.</summary>
    /// <exception cref="IOException">It is damaged.</exception>
    private static long Verifier(string fichier)
    {
        using var documents = SqliteSchema.Open(fichier, SqliteOpenMode.ReadOnly);
        using var controle = documents.CreateCommand();
        controle.CommandText = "PRAGMA integrity_check";
        if (controle.ExecuteScalar() is not "ok")
            throw new IOException($"{fichier} est abîmé.");
        return documents.QueryNumber("SELECT count(*) FROM documents");
    }

    /// <summary>The files that are kept besides the documents: paths in the data folder.</summary>
    private static string[] Fichiers(LocalOptions options)
    {
        var (fichiers, dossiers) = options.Gardes;
        return
        [
            .. dossiers
                .Where(Directory.Exists)
                .SelectMany(dossier => Directory.EnumerateFiles(dossier, "*", SearchOption.AllDirectories))
                .Concat(fichiers.Where(File.Exists))
                .Select(fichier => Path.GetRelativePath(options.Dossier, fichier)),
        ];
    }

    /// <summary>A file that goes meanwhile had expired, or was never sent.</summary>
    private static void CopierLeFichier(string dossier, string fichier, string destination)
    {
        var vers = Path.Combine(destination, fichier);
        Directory.CreateDirectory(Path.GetDirectoryName(vers)!);
        try
        {
            using var lu = new FileStream(
                Path.Combine(dossier, fichier),
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var ecrit = File.Create(vers);
            lu.CopyTo(ecrit);
        }
        catch (FileNotFoundException)
        {
            // Nothing of it was written.
        }
    }

    private static Dictionary<string, string> Empreintes(string dossier) =>
        Directory
            .EnumerateFiles(dossier, "*", SearchOption.AllDirectories)
            .Where(fichier => Path.GetFileName(fichier) != Releve)
            .ToDictionary(fichier => Path.GetRelativePath(dossier, fichier), Empreinte, StringComparer.Ordinal);

    private static string Empreinte(string fichier)
    {
        using var contenu = File.OpenRead(fichier);
        return Convert.ToHexStringLower(SHA256.HashData(contenu));
    }
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Sauvegarde.Contenu))]
internal sealed partial class ReleveCodec : JsonSerializerContext;
