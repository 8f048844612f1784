namespace Cej.Domain.Recapitulatif;

/// <summary>
/// A day's work: who is to get a mail (pages of counsellors, in order), what of it is being done, and how much of the mail service's quota
/// is taken. Runs on any instance share it under its version, so that they neither do the same twice nor exceed the quota together.
/// </summary>
public sealed record Plan
{
    /// <summary>Counsellors on a page.</summary>
    public const int TailleDesPages = 500;

    /// <summary>How long a lot belongs to the run that took it: a run that takes longer, or died, loses it.</summary>
    public static readonly TimeSpan Bail = TimeSpan.FromMinutes(2);

    /// <summary>The longest pause after failures in a row.</summary>
    private static readonly TimeSpan PauseMaximale = TimeSpan.FromMinutes(16);

    /// <summary>The day in Paris.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>Which pages are its own.</summary>
    public required Guid Id { get; init; }

    /// <summary>How many counsellors.</summary>
    public required int Total { get; init; }

    /// <summary>The first counsellor that no run has taken yet.</summary>
    public int Prochain { get; init; }

    /// <summary>What was taken and is not done.</summary>
    public IReadOnlyList<Lot> Lots { get; init; } = [];

    /// <summary>What of the quota is taken; goes on from one day to the next.</summary>
    public IReadOnlyList<Tirage> Tirages { get; init; } = [];

    /// <summary>The mail service asked for a pause until then.</summary>
    public DateTimeOffset? PasAvant { get; init; }

    /// <summary>Failures since a mail was last accepted.</summary>
    public int EchecsDeSuite { get; init; }

    /// <summary>Mails sent.</summary>
    public int Envoyes { get; init; }

    /// <summary>Of those, how many left late.</summary>
    public int Tardifs { get; init; }

    /// <summary>Mails that the service refused for good.</summary>
    public int Refuses { get; init; }

    /// <summary>How many counsellors are still to be looked at.</summary>
    public int Restants => Total - Prochain + Lots.Sum(lot => lot.Nombre);

    /// <summary>Takes the next part of the work and its share of the quota; null when there is none for now.</summary>
    public (Plan Plan, Lot Lot)? Prendre(Regles regles, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(regles);
        var place = regles.Disponibles(Tirages, instant);
        if (place == 0 || PasAvant > instant)
            return null;

        // After failures something new first: one bad mail must not hold up all others.
        var repris = EchecsDeSuite == 0 ? Lots.FirstOrDefault(lot => lot.Bail <= instant) : null;
        if ((repris ?? Nouveau(instant) ?? Lots.FirstOrDefault(lot => lot.Bail <= instant)) is not { } source)
            return null;

        var pris = source with
        {
            Fin = Math.Min(source.Fin, (int)Math.Min(int.MaxValue, (long)source.Debut + place)),
            Bail = instant + Bail,
        };
        var nouveau = source.Debut == Prochain;
        return (
            this with
            {
                Prochain = nouveau ? pris.Fin : Prochain,
                Lots =
                [
                    .. Lots.Where(lot => lot != source),
                    .. nouveau || pris.Fin == source.Fin ? [] : new[] { source with { Debut = pris.Fin } },
                    pris,
                ],
                Tirages = regles.Compter(Tirages.Append(new(pris.Nombre, pris.Bail)), instant),
            },
            pris
        );
    }

    /// <summary>Writes down what a run did with a lot; what it left is taken again later.</summary>
    public Plan Rendre(Lot lot, ResultatDuLot resultat, Regles regles, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(resultat);
        ArgumentNullException.ThrowIfNull(regles);
        var aMoi = Lots.Contains(lot);
        var reserve = Tirages.FirstOrDefault(tirage => tirage == new Tirage(lot.Nombre, lot.Bail));
        var echecs =
            resultat.Envoyes > 0 ? 0
            : resultat.Echec is null ? EchecsDeSuite
            : EchecsDeSuite + 1;
        return this with
        {
            Lots = aMoi ? [.. Lots.Where(autre => autre != lot), .. resultat.Restes] : Lots,
            // The reservation covered the whole lease; now it is known how much of it was used, and until when.
            Tirages = regles.Compter(
                [.. Tirages.Where(tirage => !ReferenceEquals(tirage, reserve)), new(resultat.Demandes, instant)],
                instant
            ),
            EchecsDeSuite = echecs,
            PasAvant = resultat.Echec is { } echec ? instant + (echec.Apres ?? Pause(Math.Max(1, echecs))) : PasAvant,
            Envoyes = Envoyes + resultat.Envoyes,
            Tardifs = Tardifs + resultat.Tardifs,
            Refuses = Refuses + resultat.Refuses,
        };
    }

    /// <summary>When it makes sense to look again; null when the day's work is done.</summary>
    public DateTimeOffset? ProchainEssai(Regles regles, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(regles);
        if (Restants == 0)
            return null;
        if (PasAvant > instant)
            return PasAvant;
        if (regles.Disponibles(Tirages, instant) == 0)
            return regles.Liberation(Tirages, instant);
        return Prochain < Total ? instant : Lots.Min(lot => lot.Bail);
    }

    /// <summary>Those that nobody has taken yet, as far as their page goes.</summary>
    private Lot? Nouveau(DateTimeOffset instant) =>
        Prochain < Total ? new Lot(Prochain, Math.Min(Total, ((Prochain / TailleDesPages) + 1) * TailleDesPages), instant) : null;

    private static TimeSpan Pause(int echecs) =>
        TimeSpan.FromMinutes(Math.Min(PauseMaximale.TotalMinutes, Math.Pow(2, Math.Min(echecs, 10) - 1)));
}

/// <summary>A part of a plan.</summary>
/// <param name="Debut">The first counsellor's rank in the plan.</param>
/// <param name="Fin">The rank behind the last one, on the same page.</param>
/// <param name="Bail">Until then it belongs to whoever took it; from then on anyone may take it.</param>
public sealed record Lot(int Debut, int Fin, DateTimeOffset Bail)
{
    /// <summary>How many counsellors.</summary>
    public int Nombre => Fin - Debut;
}

/// <summary>What a run did with a lot.</summary>
public sealed record ResultatDuLot
{
    /// <summary>How often the mail service was asked to take a mail.</summary>
    public int Demandes { get; init; }

    /// <summary>Mails it took.</summary>
    public int Envoyes { get; init; }

    /// <summary>Of those, how many late.</summary>
    public int Tardifs { get; init; }

    /// <summary>Mails it refused for good.</summary>
    public int Refuses { get; init; }

    /// <summary>What is to be looked at again, with the time from which.</summary>
    public IReadOnlyList<Lot> Restes { get; init; } = [];

    /// <summary>Why the mail service is to be left alone for a while; null when it works.</summary>
    public Echec? Echec { get; init; }

    /// <summary>Faults that were met; they stopped their own mail only.</summary>
    public IReadOnlyList<Exception> Fautes { get; init; } = [];
}

/// <summary>A failure of the mail service.</summary>
/// <param name="Code">Its reason.</param>
/// <param name="Apres">How long it asks to wait; null when it does not say.</param>
public sealed record Echec(string Code, TimeSpan? Apres);
