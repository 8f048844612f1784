namespace Cej.LocalHost;

/// <summary>Section <c>Local</c> of the configuration.</summary>
internal sealed record LocalOptions
{
    /// <summary>Where everything is kept; relative to the current directory.</summary>
    public string Dossier { get; init; } = ".donnees";

    /// <summary>Whether an empty store is filled with demo data.</summary>
    public bool Demonstration { get; init; } = true;

    /// <summary>Whether demo data has a history: conversations, sends, offers. Tests begin with people alone.</summary>
    public bool Histoire { get; init; } = true;

    /// <summary>Malware scanner: <c>aucun</c>, the path of clamd's socket or <c>address:port</c>; when not set, the usual socket.</summary>
    public string? Antivirus { get; init; }

    /// <summary>The front end's build; relative to the current directory.</summary>
    public string Site { get; init; } = Path.Combine("web", "dist");

    /// <summary>The reverse proxy in front, by its IP address: whom it says that it hears is believed. When not set, nobody is.</summary>
    public string? Mandataire { get; init; }

    /// <summary>How often in a minute one address may ask where to listen, all of them at once if need be.</summary>
    public int NegociationsParAdresse { get; init; } = 2_400;

    /// <summary>How many sockets of the hub one address may hold open.</summary>
    public int EcoutesParAdresse { get; init; } = 2_000;

    /// <summary>How often in a minute one address may ask something of the identity provider, all of it at once if need be.</summary>
    public int ConnexionsParAdresse { get; init; } = 2_400;

    /// <summary>How many connections of any kind one address may hold open; the proxy's are not counted.</summary>
    public int SocketsParAdresse { get; init; } = 4_000;

    /// <summary>A push service on this very machine, e.g. <c>http://127.0.0.1:9000</c>, which browsers' subscriptions may name besides the real ones.</summary>
    public Uri? ServicePush { get; init; }

    public string FichierDesDocuments => Path.Combine(Dossier, "documents.db");

    /// <summary>The catalogue of offers, a file that is made again when it is missing.</summary>
    public string FichierDesOffres => Path.Combine(Dossier, "offres.db");

    /// <summary>What phones would have been told.</summary>
    public string FichierDesTelephones => Path.Combine(Dossier, "telephones.jsonl");

    public string DossierDuJournal => Path.Combine(Dossier, "journal");

    public string DossierDesPieces => Path.Combine(Dossier, "pieces");

    public string FichierDesTransmissions => Path.Combine(Dossier, "transmissions.jsonl");

    public string DossierDesCles => Path.Combine(Dossier, "cles");

    public string DossierDesCourriels => Path.Combine(Dossier, "courriels");

    /// <summary>What is kept besides the documents, and could not be made again: files, and folders.</summary>
    public (string[] Fichiers, string[] Dossiers) Gardes =>
        ([FichierDesTelephones, FichierDesTransmissions], [DossierDuJournal, DossierDesPieces, DossierDesCles, DossierDesCourriels]);

    /// <summary>Deletes what this host keeps, and nothing else that may be in the folder.</summary>
    /// <exception cref="IOException">Another host is running on it.</exception>
    public void Effacer()
    {
        if (!Directory.Exists(Dossier))
            return;
        // The lock of a host that has the documents open, whose acknowledged writes a deletion would lose.
        using var seul = new FileStream(FichierDesDocuments + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        foreach (var file in new[] { "", "-wal", "-shm" })
            File.Delete(FichierDesDocuments + file);
        File.Delete(FichierDesOffres);
        var (files, folders) = Gardes;
        foreach (var file in files)
            File.Delete(file);
        foreach (var folder in folders)
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }
}
