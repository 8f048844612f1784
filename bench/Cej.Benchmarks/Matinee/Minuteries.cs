using Cej.Functions.Infrastructure.Documents;
using NCrontab;

namespace Cej.Benchmarks.Matinee;

/// <summary>A run of a timer, as it would be on Azure.</summary>
/// <param name="Nom">The function.</param>
/// <param name="Minute">When it is due.</param>
internal readonly record struct Passage(string Nom, double Minute);

/// <summary>When timers run, and how long a run would take on Azure: in this process it takes none of the clock.</summary>
internal sealed class Minuteries(Plafonds plafonds, DateTimeOffset debut)
{
    public const string Rattrapage = "EffetsRejouer",
        Alertes = "AlertesEnvoyer";

    /// <summary>
    /// A point read or a small commit, in seconds. Assumed: half of the 10 ms that Microsoft warrants for 99 of 100.
    /// </summary>
    public const double UnVoyage = 0.005;

    /// <summary>An answer of a source of offers, in seconds. Assumed.</summary>
    public const double UneSource = 0.3;

    /// <summary>AlerterHandler: sources asked at once.</summary>
    private const int SourcesEnsemble = 4;

    /// <summary>Calls of the documents that are under way at once; one where nothing is said.</summary>
    private static readonly Dictionary<string, int> Ensemble = new(StringComparer.Ordinal)
    {
        // RejouerEffetsHandler: one dossier after the other, its reads two by two.
        [Rattrapage] = 2,
        // AlerterHandler: 4 groups, 8 dossiers of each, three reads together.
        [Alertes] = 4 * 8 * 3,
        // EnvoiDUnLot: 16 mails.
        ["RecapitulatifsEnvoyer"] = 16,
        // Passage: 16 people, two reads together.
        ["RappelsEnvoyer"] = 2 * 16,
    };

    /// <summary>All runs of the morning, in order. The schedules' zone is UTC, as on Azure.</summary>
    public IEnumerable<Passage> Passages() =>
        plafonds
            .Minuteries.SelectMany(minuterie =>
                Horaire(minuterie.Key)
                    .GetNextOccurrences(debut.UtcDateTime.AddSeconds(-1), debut.UtcDateTime.AddMinutes(Releve.Minutes))
                    .Select(instant => new Passage(minuterie.Key, (instant - debut.UtcDateTime).TotalMinutes))
            )
            .OrderBy(passage => passage.Minute);

    /// <summary>How long a run works, in seconds.</summary>
    /// <param name="nom">The function.</param>
    /// <param name="voyages">Round trips to the documents, one after the other.</param>
    /// <param name="unites">Request units: no more a second than the ceiling lets through.</param>
    /// <param name="sources">Answers of sources of offers.</param>
    public double Duree(string nom, double voyages, double unites, double sources) =>
        Math.Max(
            (voyages * UnVoyage / Ensemble.GetValueOrDefault(nom, 1)) + (sources * UneSource / SourcesEnsemble),
            unites / plafonds.Unites[DocumentContainer.Dossiers]
        );

    /// <summary>
    /// The minutes in which so long a run works: one that takes longer than the host lets it is cut off, and the next run goes on.
    /// </summary>
    public int[] Minutes(Passage passage, double secondes)
    {
        List<int> minutes = [];
        var depart = passage.Minute;
        var reste = Math.Max(1, (int)Math.Ceiling(secondes / 60));
        while (reste > 0 && depart < Releve.Minutes)
        {
            var duree = Math.Min(reste, (int)plafonds.DureeMaximale.TotalMinutes);
            minutes.AddRange(Enumerable.Range((int)depart, duree).Where(minute => minute < Releve.Minutes));
            reste -= duree;
            // The next run that is due once this one has ended.
            var suivante = Horaire(passage.Nom).GetNextOccurrence(debut.UtcDateTime.AddMinutes((int)depart + duree).AddSeconds(-1));
            depart = (suivante - debut.UtcDateTime).TotalMinutes;
        }

        return [.. minutes];
    }

    private CrontabSchedule Horaire(string nom) => CrontabSchedule.Parse(plafonds.Minuteries[nom], new() { IncludingSeconds = true });
}
