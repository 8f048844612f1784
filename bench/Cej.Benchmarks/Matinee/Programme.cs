namespace Cej.Benchmarks.Matinee;

/// <summary>Something that somebody does at a minute of the morning.</summary>
/// <param name="Sorte">What.</param>
/// <param name="Conseiller">The counsellor, or whose young person it is.</param>
/// <param name="Rang">The young person of his list; negative for none in particular.</param>
/// <param name="Part">The share of the day's that is done in the morning.</param>
/// <param name="UneAgence">Whether it is a message of a whole agency, or what that sets off.</param>
internal readonly record struct Geste(Sorte Sorte, int Conseiller, int Rang, double Part, bool UneAgence = false);

/// <summary>What everybody does in a morning, drawn from <see cref="Habitudes"/> by a seed; minutes count from its beginning.</summary>
internal sealed class Programme
{
    private const double Fin = Releve.Minutes;

    /// <summary>The rank of no young person in particular.</summary>
    private const int Personne = -1;

    private readonly PriorityQueue<Geste, (double Minute, int Rang)> _file = new();
    private readonly Random _hasard;
    private int _rang;

    public Programme(Population population, int graine)
    {
        _hasard = new Random(graine);
        Conseillers(population);
        Jeunes(population);
    }

    /// <summary>How much was drawn, by kind; what follows from what happens is added to it while it is played.</summary>
    public SortedDictionary<Sorte, int> Prevus { get; } = [];

    /// <summary>Whether anything is left, and when.</summary>
    public bool Suivant(double avant, out double minute, out Geste geste)
    {
        if (_file.TryPeek(out geste, out var quand) && quand.Minute < avant)
        {
            minute = quand.Minute;
            return _file.TryDequeue(out geste, out _);
        }

        minute = avant;
        return false;
    }

    /// <summary>Of those whose phones ring for a message to an agency, some open the application.</summary>
    public void Sonner(double minute, int conseiller, int rang)
    {
        if (_hasard.NextDouble() < Habitudes.OuvrentQuandCaSonne)
            Visiter(minute - (Math.Log(1 - _hasard.NextDouble()) * Habitudes.MinutesAvantDOuvrir), conseiller, rang, uneAgence: true);
    }

    /// <summary>Draws one of a number.</summary>
    public int Tirer(int nombre) => _hasard.Next(nombre);

    private void Conseillers(Population population)
    {
        var arrivees = new Dictionary<int, double>();
        for (var rang = 0; rang < population.Conseillers; rang++)
        {
            if (_hasard.NextDouble() >= Habitudes.Presents && rang > 0)
                continue;
            arrivees[rang] = Minute(Habitudes.Arrivee.Tirer(_hasard));
            Ajouter(arrivees[rang], new(Sorte.Arrivee, rang, Personne, 1));
        }

        int[] presents = [.. arrivees.Keys];
        foreach (var (sorte, parJour, courbe, _) in Habitudes.DUnConseiller)
        {
            for (var reste = (int)Math.Round(parJour * population.Conseillers); reste > 0; reste--)
            {
                var qui = presents[_hasard.Next(presents.Length)];
                // Nobody works before he has logged in.
                Ajouter(Math.Max(Minute(courbe.Tirer(_hasard)), arrivees[qui] + 1), new(sorte, qui, Personne, courbe.Avant(Habitudes.Fin)));
            }
        }

        for (var reste = Math.Max(1, (int)Math.Round(Habitudes.AgencesANeufHeures * population.Conseillers)); reste > 0; reste--)
        {
            // Neighbours: an agency.
            var qui = presents[^reste];
            Ajouter(Minute(Habitudes.NeufHeures.Tirer(_hasard)), new(Sorte.EnvoiMultiple, qui, Personne, 1, UneAgence: true));
        }
    }

    private void Jeunes(Population population)
    {
        (int, int)[] actifs =
        [
            .. from conseiller in Enumerable.Range(0, population.Conseillers)
            from rang in Enumerable.Range(0, Population.Portefeuille)
            where population.EstActif(conseiller, rang)
            select (conseiller, rang),
        ];
        _hasard.Shuffle(actifs);
        foreach (var (conseiller, rang) in actifs.Take((int)(Habitudes.Ouvertures * population.Conseillers)))
            Visiter(Minute(Habitudes.Telephone.Tirer(_hasard)), conseiller, rang, uneAgence: false);
    }

    private void Visiter(double minute, int conseiller, int rang, bool uneAgence)
    {
        var part = uneAgence ? 1 : Habitudes.Telephone.Avant(Habitudes.Fin);
        Ajouter(minute, new(Sorte.Visite, conseiller, rang, part, uneAgence));
        foreach (var (sorte, parVisite, _) in Habitudes.DUneVisite)
        {
            if (_hasard.NextDouble() < parVisite)
                Ajouter(minute + (_hasard.NextDouble() * Habitudes.MinutesDUneVisite), new(sorte, conseiller, rang, part, uneAgence));
        }
    }

    private void Ajouter(double minute, Geste geste)
    {
        if (minute >= Fin)
            return;
        _file.Enqueue(geste, (minute, _rang++));
        Prevus[geste.Sorte] = Prevus.GetValueOrDefault(geste.Sorte) + 1;
    }

    private static double Minute(double heure) => (heure - Habitudes.Debut) * 60;
}
