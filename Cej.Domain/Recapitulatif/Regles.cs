namespace Cej.Domain.Recapitulatif;

/// <summary>When the digest leaves and how fast.</summary>
public sealed record Regles
{
    /// <summary>The wall clock of Paris from which it leaves, Monday to Friday.</summary>
    public TimeOnly Heure { get; init; } = new(8, 0);

    /// <summary>The most mails in any minute; 0 for no limit.</summary>
    public int ParMinute { get; init; } = 30;

    /// <summary>The most mails in any hour; 0 for no limit.</summary>
    public int ParHeure { get; init; } = 100;

    /// <summary>A mail that leaves so long after <see cref="Heure"/> is late.</summary>
    public TimeSpan Retard { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The digest's day at an instant: from the hour in Paris to midnight, Monday to Friday; null otherwise.</summary>
    public DateOnly? JourDe(DateTimeOffset instant)
    {
        var paris = JourDeParis.Heure(instant);
        return paris.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || TimeOnly.FromDateTime(paris.DateTime) < Heure
            ? null
            : DateOnly.FromDateTime(paris.DateTime);
    }

    /// <summary>Whether a mail that leaves at an instant of a day's digest is late.</summary>
    public bool EstTardif(DateTimeOffset instant) => JourDeParis.Heure(instant).TimeOfDay - Heure.ToTimeSpan() > Retard;

    /// <summary>How many mails may leave now.</summary>
    internal int Disponibles(IReadOnlyCollection<Tirage> tirages, DateTimeOffset instant) =>
        Math.Max(0, Limites.Min(limite => limite.Nombre - Utilises(tirages, instant - limite.Duree)));

    /// <summary>When mails may leave again, given that none may now.</summary>
    internal DateTimeOffset Liberation(IReadOnlyCollection<Tirage> tirages, DateTimeOffset instant) =>
        tirages.SelectMany(tirage => Limites.Select(limite => tirage.Jusqua + limite.Duree)).Where(fin => fin >= instant).Min().AddTicks(1);

    /// <summary>The draws of the last hour, which the quotas still count.</summary>
    internal IReadOnlyList<Tirage> Compter(IEnumerable<Tirage> tirages, DateTimeOffset instant) =>
        ParMinute == 0 && ParHeure == 0 ? [] : [.. tirages.Where(tirage => tirage.Nombre > 0 && tirage.Jusqua >= instant - UneHeure)];

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UneHeure = TimeSpan.FromHours(1);

    private IEnumerable<(TimeSpan Duree, int Nombre)> Limites =>
        [(Minute, ParMinute == 0 ? int.MaxValue : ParMinute), (UneHeure, ParHeure == 0 ? int.MaxValue : ParHeure)];

    private static int Utilises(IEnumerable<Tirage> tirages, DateTimeOffset depuis) =>
        tirages.Where(tirage => tirage.Jusqua >= depuis).Sum(tirage => tirage.Nombre);
}

/// <summary>A part of the mail service's quota that was taken.</summary>
/// <param name="Nombre">How many mails.</param>
/// <param name="Jusqua">When the last of them may have left.</param>
public sealed record Tirage(int Nombre, DateTimeOffset Jusqua);
