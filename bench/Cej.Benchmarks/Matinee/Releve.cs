using System.Runtime.InteropServices;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Benchmarks.Matinee;

/// <summary>What one kind of call, or a timer, came to.</summary>
internal sealed class Bilan
{
    public long Nombre { get; set; }

    /// <summary>Request units, of what followed too.</summary>
    public double Unites { get; set; }

    /// <summary>The number of a whole day: some is done in the afternoon and in the evening.</summary>
    public double NombreDuJour { get; set; }

    /// <summary>The request units of a whole day.</summary>
    public double UnitesDuJour { get; set; }
}

/// <summary>
/// The series of a morning, a figure a minute, scaled to all people. What one person does is as often as there are people; what a timer does
/// whatever their number counts once.
/// </summary>
internal sealed class Releve
{
    public const int Minutes = (int)((Habitudes.Fin - Habitudes.Debut) * 60);

    private static readonly DocumentContainer[] Containers = Enum.GetValues<DocumentContainer>();

    private readonly int _facteur;
    private readonly Dictionary<(DocumentContainer Container, string Cle), double> _chaudes = [];
    private int _minuteDesChaudes;

    public Releve(int facteur, IReadOnlyDictionary<DocumentContainer, Partitions> partitions)
    {
        _facteur = facteur;
        Partitions = partitions;
        Unites = Containers.ToDictionary(quoi => quoi, _ => new double[Minutes]);
        Physiques = Containers.ToDictionary(quoi => quoi, quoi => Tableau(partitions[quoi].Nombre));
        Chaudes = Containers.ToDictionary(quoi => quoi, _ => new double[Minutes]);
    }

    public IReadOnlyDictionary<DocumentContainer, Partitions> Partitions { get; }

    /// <summary>Request units in each minute, by container.</summary>
    public IReadOnlyDictionary<DocumentContainer, double[]> Unites { get; }

    /// <summary>The same by physical partition, then minute.</summary>
    public IReadOnlyDictionary<DocumentContainer, double[][]> Physiques { get; }

    /// <summary>Request units of the hottest logical partition in each minute.</summary>
    public IReadOnlyDictionary<DocumentContainer, double[]> Chaudes { get; }

    /// <summary>Calls of the API in each minute, by kind.</summary>
    public SortedDictionary<string, double[]> Operations { get; } = new(StringComparer.Ordinal);

    /// <summary>Calls of the API and runs of timers in each minute.</summary>
    public double[] Executions { get; } = new double[Minutes];

    public double[] ConseillersConnectes { get; } = new double[Minutes];

    public double[] JeunesConnectes { get; } = new double[Minutes];

    /// <summary>Messages of the hub in each minute, each 2 KB of each delivery.</summary>
    public double[] Messages { get; } = new double[Minutes];

    public double[] Courriels { get; } = new double[Minutes];

    /// <summary>Seconds of work that came to the catch-up in each minute.</summary>
    public double[] Rattrapage { get; } = new double[Minutes];

    /// <summary>What each kind of call came to, of those who are played.</summary>
    public SortedDictionary<string, Bilan> ParOperation { get; } = new(StringComparer.Ordinal);

    /// <summary>What each timer came to, of all people.</summary>
    public SortedDictionary<string, Bilan> ParMinuterie { get; } = new(StringComparer.Ordinal);

    /// <summary>How much was drawn, by kind.</summary>
    public IReadOnlyDictionary<Sorte, int> Prevus { get; set; } = new Dictionary<Sorte, int>();

    /// <summary>Minutes in which the alerts worked.</summary>
    public int[] Alertes { get; set; } = [];

    /// <summary>Of those who are played: the product's own meter counts the same.</summary>
    public double UnitesJouees { get; private set; }

    /// <summary>A call of somebody, with what followed it.</summary>
    /// <param name="operation">Its kind.</param>
    /// <param name="minute">When.</param>
    /// <param name="geste">What it is part of.</param>
    /// <param name="appels">What it asked of the documents.</param>
    public void Noter(string operation, int minute, Geste geste, List<Appel> appels)
    {
        var unites = appels.Sum(appel => appel.Unites);
        Ajouter(ParOperation, operation, 1, unites, geste.Part);
        var minutes = geste.UneAgence ? [minute] : Autour(minute);
        if (!Operations.TryGetValue(operation, out var serie))
            Operations.Add(operation, serie = new double[Minutes]);
        foreach (var pas in minutes)
        {
            serie[pas] += (double)_facteur / minutes.Length;
            Executions[pas] += (double)_facteur / minutes.Length;
        }

        foreach (var appel in appels)
            Ajouter(appel, minute, minutes, appel.Unites * _facteur);
    }

    /// <summary>A run of a timer.</summary>
    /// <param name="passage">The run.</param>
    /// <param name="minutes">In which minutes it works.</param>
    /// <param name="appels">What it asked of the documents.</param>
    public void Noter(Passage passage, int[] minutes, List<Appel> appels)
    {
        Ajouter(ParMinuterie, passage.Nom, 1, appels.Sum(DeTous), 1);
        Executions[(int)passage.Minute]++;
        foreach (var appel in appels)
            Ajouter(appel, (int)passage.Minute, minutes, DeTous(appel));
    }

    /// <summary>Round trips and request units of a run of a timer, for all people.</summary>
    public (double Voyages, double Unites) Peser(List<Appel> appels) =>
        (appels.Sum(appel => appel.Voyages * (appel.EstDUnePersonne ? _facteur : 1)), appels.Sum(DeTous));

    /// <summary>Ends the series: the last minute has its hottest partition.</summary>
    public void Clore() => Passer(Minutes);

    /// <summary>The minutes over which those are spread whom one stands for.</summary>
    public static int[] Autour(int minute)
    {
        var debut = Math.Max(0, minute - (Habitudes.Etalement / 2));
        return [.. Enumerable.Range(debut, Math.Min(Habitudes.Etalement, Minutes - debut))];
    }

    /// <summary>Of all people. A page of a scan costs once, each document on it as often as there are people.</summary>
    private double DeTous(Appel appel) =>
        appel.EstDUnePersonne ? appel.Unites * _facteur
        : appel.Cle is null && appel.Unites > DocumentPrices.Query
            ? DocumentPrices.Query + ((appel.Unites - DocumentPrices.Query) * _facteur)
        : appel.Unites;

    private static void Ajouter(SortedDictionary<string, Bilan> bilans, string quoi, int nombre, double unites, double part)
    {
        if (!bilans.TryGetValue(quoi, out var bilan))
            bilans.Add(quoi, bilan = new());
        bilan.Nombre += nombre;
        bilan.Unites += unites;
        bilan.NombreDuJour += nombre / part;
        bilan.UnitesDuJour += unites / part;
    }

    private void Ajouter(Appel appel, int minute, int[] minutes, double unites)
    {
        UnitesJouees += appel.Unites;
        var parts = Partitions[appel.Container].Parts(appel);
        foreach (var pas in minutes)
        {
            Unites[appel.Container][pas] += unites / minutes.Length;
            for (var physique = 0; physique < parts.Length; physique++)
                Physiques[appel.Container][physique][pas] += parts[physique] * unites / minutes.Length;
        }

        if (appel.Cle is not { } cle)
            return;
        if (minute != _minuteDesChaudes)
            Passer(minute);
        // One person's partition is as warm whatever the number of people.
        CollectionsMarshal.GetValueRefOrAddDefault(_chaudes, (appel.Container, cle), out _) += appel.EstDUnePersonne
            ? appel.Unites
            : unites / minutes.Length;
    }

    private void Passer(int minute)
    {
        foreach (var ((container, _), unites) in _chaudes)
            Chaudes[container][_minuteDesChaudes] = Math.Max(Chaudes[container][_minuteDesChaudes], unites);
        _chaudes.Clear();
        _minuteDesChaudes = minute;
    }

    private static double[][] Tableau(int nombre) => [.. Enumerable.Range(0, nombre).Select(_ => new double[Minutes])];
}
