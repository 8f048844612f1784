namespace Cej.Domain.Dossiers;

/// <summary>That a young person is to be reminded to plan the week: on Thursday, at 10:00 of the person's own clock.</summary>
/// <param name="Dossier">The dossier of the person to remind.</param>
/// <param name="Jeudi">Of which week.</param>
/// <param name="Pour">The instant from which it is due, UTC.</param>
public sealed record Rappel(BeneficiaireId Dossier, DateOnly Jeudi, DateTimeOffset Pour)
{
    private static readonly TimeOnly Heure = new(10, 0);

    /// <summary>Half a day: one that an outage made later than this is left out.</summary>
    private static readonly TimeSpan Retard = TimeSpan.FromHours(12);

    /// <summary>The reminder of a week as the person lives now.</summary>
    public static Rappel De(Beneficiaire beneficiaire, DateOnly jeudi)
    {
        ArgumentNullException.ThrowIfNull(beneficiaire);
        return new(beneficiaire.Id, jeudi, beneficiaire.Fuseau.Instant(jeudi, Heure));
    }

    /// <summary>The Thursday whose reminders are prepared or given at an instant: from Wednesday to Friday noon, UTC. Null otherwise.</summary>
    /// <remarks>The clocks of the world show ten on that day from 20:00 UTC of the day before until 22:00 UTC.</remarks>
    public static DateOnly? JeudiDe(DateTimeOffset instant)
    {
        var jour = DateOnly.FromDateTime(instant.UtcDateTime);
        return jour.DayOfWeek switch
        {
            DayOfWeek.Wednesday => jour.AddDays(1),
            DayOfWeek.Thursday => jour,
            DayOfWeek.Friday when instant.UtcDateTime.Hour < Retard.Hours => jour.AddDays(-1),
            _ => null,
        };
    }

    /// <summary>By which its notification is known, whoever gives it: a host that stood still while others gave it has it prepared once more.</summary>
    public Guid Notification => Identifiants.DeterministeEtOrdonne(Pour, "rappel", Dossier.ToString());

    /// <summary>Whether an outage made it so late that it is left out.</summary>
    public bool EstTropTard(DateTimeOffset instant) => instant - Pour >= Retard;
}

/// <summary>Who is to be reminded in a week, each in the own dossier. Each member is atomic.</summary>
public interface IRappelStore
{
    /// <summary>The last Thursday that everybody is prepared for; null before the first.</summary>
    Task<DateOnly?> FindPret(CancellationToken cancellationToken);

    /// <summary>Notes that everybody is prepared for a Thursday.</summary>
    Task SavePret(DateOnly jeudi, CancellationToken cancellationToken);

    /// <summary>Who has one of a week by now. Maintenance only: looks at every reminder.</summary>
    Task<IReadOnlySet<BeneficiaireId>> Prevus(DateOnly jeudi, CancellationToken cancellationToken);

    /// <summary>Adds one; nothing when the person has one of that week.</summary>
    Task Create(Rappel rappel, CancellationToken cancellationToken);

    /// <summary>Those that are due at an instant. Maintenance only.</summary>
    IAsyncEnumerable<Stored<Rappel>> Dus(DateTimeOffset instant, CancellationToken cancellationToken);

    /// <summary>Puts one off, under its version; nothing when another writer was faster.</summary>
    Task Save(Stored<Rappel> du, Rappel plusTard, CancellationToken cancellationToken);

    /// <summary>
    /// Takes one away together with the notification that it gave; false when another was faster, or had given it before this one was added again.
    /// </summary>
    Task<bool> Conclure(Stored<Rappel> du, Notification? notification, CancellationToken cancellationToken);
}
