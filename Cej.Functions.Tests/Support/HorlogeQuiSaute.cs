namespace Cej.Functions.Tests.Support;

/// <summary>
/// A process whose clock of the day jumps, as that of a virtual machine that was suspended: libfaketime (Debian: <c>faketime</c>) stands
/// between it and the system. What measures how long something takes is left alone, as by a real jump.
/// </summary>
internal sealed class HorlogeQuiSaute : IDisposable
{
    /// <summary>Why a test is skipped.</summary>
    public const string Saut = "libfaketime is not installed (Debian: faketime).";

    /// <summary>How long the library goes on with the offset that it read.</summary>
    private static readonly TimeSpan Relecture = TimeSpan.FromSeconds(1);

    private readonly string _fichier = Path.GetTempFileName();

    public HorlogeQuiSaute() => Sauter(TimeSpan.Zero);

    /// <summary>Whether there is none here.</summary>
    public static bool Absente => Bibliotheque is null;

    private static string? Bibliotheque { get; } =
        Directory.Exists("/usr/lib")
            ? Directory
                .EnumerateDirectories("/usr/lib")
                .Select(dossier => Path.Combine(dossier, "faketime", "libfaketimeMT.so.1"))
                .FirstOrDefault(File.Exists)
            : null;

    /// <summary>For <see cref="ProduitEnProcessus.Enveloppe"/>.</summary>
    public string[] Enveloppe =>
        [
            "env",
            $"LD_PRELOAD={Bibliotheque}",
            $"FAKETIME_TIMESTAMP_FILE={_fichier}",
            $"FAKETIME_CACHE_DURATION={Relecture.TotalSeconds}",
            "DONT_FAKE_MONOTONIC=1",
        ];

    /// <summary>The clock is so far from the true one, from within a second on.</summary>
    public void Sauter(TimeSpan decalage) => File.WriteAllText(_fichier, $"{decalage.TotalSeconds:+0;-0;+0}\n");

    public void Dispose() => File.Delete(_fichier);
}
