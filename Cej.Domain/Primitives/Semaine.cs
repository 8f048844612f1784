namespace Cej.Domain.Primitives;

/// <summary>A week as counsellors count them: from Monday to Sunday, in Paris wherever the young person is, since counters are kept by it.</summary>
/// <param name="Lundi">Its first day.</param>
public readonly record struct Semaine(DateOnly Lundi)
{
    /// <summary>How many weeks are counted: the present one and the four before it.</summary>
    public const int Comptees = 5;

    /// <summary>The last day of the week.</summary>
    public DateOnly Dimanche => Lundi.AddDays(6);

    /// <summary>The week of a day.</summary>
    public static Semaine De(DateOnly jour) => new(jour.AddDays(-(((int)jour.DayOfWeek + 6) % 7)));

    /// <summary>The week in Paris at an instant.</summary>
    public static Semaine De(DateTimeOffset instant) => De(JourDeParis.De(instant));

    /// <summary>The weeks that are counted at an instant, the oldest first.</summary>
    public static IReadOnlyList<Semaine> Dernieres(DateTimeOffset instant)
    {
        var presente = De(instant);
        return [.. Enumerable.Range(0, Comptees).Select(rang => presente.Decaler(rang + 1 - Comptees))];
    }

    /// <summary>So many weeks later, or earlier.</summary>
    public Semaine Decaler(int semaines) => new(Lundi.AddDays(7 * semaines));
}

/// <summary>How often something happened in each of the latest weeks.</summary>
/// <param name="Nombres">By week; never more than <see cref="Semaine.Comptees"/>.</param>
public sealed record CompteParSemaine(IReadOnlyDictionary<Semaine, int> Nombres)
{
    /// <summary>Nothing counted in any week.</summary>
    public static readonly CompteParSemaine Vide = new(new Dictionary<Semaine, int>());

    /// <summary>How often it happened in a week.</summary>
    public int De(Semaine semaine) => Nombres.GetValueOrDefault(semaine);

    /// <summary>Counts one more, or one less; weeks too long before the latest are forgotten.</summary>
    public CompteParSemaine Compter(Semaine semaine, int difference = 1)
    {
        var suite = new Dictionary<Semaine, int>(Nombres) { [semaine] = Math.Max(0, De(semaine) + difference) };
        var premiere = suite.Keys.MaxBy(une => une.Lundi).Decaler(1 - Semaine.Comptees);
        return new(suite.Where(une => une.Value > 0 && une.Key.Lundi >= premiere.Lundi).ToDictionary());
    }
}
