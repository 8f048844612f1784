namespace Cej.Domain.Portefeuille;

/// <summary>Asks who came to the dossier of one young person, from the latest access back.</summary>
/// <param name="Dossier">The dossier, which may be erased: its accesses are kept.</param>
/// <param name="Apres">Cursor of the page before; null for the latest accesses.</param>
/// <param name="Limite">Most accesses of a page.</param>
/// <param name="Par">The caller, who must be an operator.</param>
public sealed record LireAcces(BeneficiaireId Dossier, string? Apres, int Limite, Appelant Par);

/// <summary>Accesses to one dossier.</summary>
/// <param name="Acces">From the latest; there may be none though earlier days have some.</param>
/// <param name="Depuis">UTC day back to which the audit was read.</param>
/// <param name="Suivant">The cursor of what came before; null when the audit is read back to its beginning.</param>
public sealed record AccesLus(IReadOnlyList<AccesConsigne> Acces, DateOnly Depuis, string? Suivant);

/// <summary>
/// For operators alone. The audit has no index: a page reads so many days of it and no more, and says how far it came. That somebody
/// looked is in the audit too.
/// </summary>
public sealed class LireAccesHandler(ILectureDuJournal lecture, IJournalDesAcces journal, TimeProvider clock)
{
    /// <summary>Most days that one page reads.</summary>
    public const int JoursParPage = 31;

    private const int MoisGardes = 12;

    /// <summary>Time after which no further day is begun.</summary>
    private static readonly TimeSpan Duree = TimeSpan.FromSeconds(5);

    /// <summary>A page of the accesses.</summary>
    public async Task<Result<AccesLus>> Handle(LireAcces query, CancellationToken cancellationToken)
    {
        if (query.Par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;
        if (!Rang.TryLire(query.Apres, out var apres) || JourDe(apres) is not { } debut)
            return Pagination.CurseurInvalide;

        var lus = await Lire(query, debut, apres, cancellationToken);
        journal.Consigner(query.Par, ActionConsignee.AccesLus, query.Dossier);
        return lus;
    }

    private async Task<AccesLus> Lire(LireAcces query, DateOnly debut, Rang? apres, CancellationToken cancellationToken)
    {
        var premier = Aujourdhui().AddMonths(-MoisGardes);
        var commence = clock.GetTimestamp();
        List<AccesConsigne> acces = [];
        var jour = debut;
        for (; jour >= premier; jour = jour.AddDays(-1))
        {
            if (debut.DayNumber - jour.DayNumber >= JoursParPage || clock.GetElapsedTime(commence) > Duree)
                return new(acces, jour.AddDays(1), FinDe(jour).EnCurseur());

            var duJour = (await lecture.Lister(jour, query.Dossier, cancellationToken)).Where(ligne => EstApres(ligne, apres)).ToList();
            duJour.Sort((x, y) => Rang.Comparer(RangDe(x), RangDe(y), descendant: true));
            var place = query.Limite - acces.Count;
            acces.AddRange(duJour.Take(place));
            if (duJour.Count > place)
                return new(acces, jour, RangDe(acces[^1]).EnCurseur());
            if (duJour.Count == place)
                return new(acces, jour, jour > premier ? FinDe(jour.AddDays(-1)).EnCurseur() : null);
        }

        return new(acces, premier, null);
    }

    private DateOnly Aujourdhui() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The day to begin with; null for a cursor of another list.</summary>
    private DateOnly? JourDe(Rang? apres)
    {
        if (apres is not { } rang)
            return Aujourdhui();
        return
            long.TryParse(rang.Primaire, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks
            && DateOnly.FromDateTime(new DateTime(ticks, DateTimeKind.Utc)) is var jour
            && jour <= Aujourdhui()
            ? jour
            : null;
    }

    private static bool EstApres(AccesConsigne ligne, Rang? apres) =>
        apres is not { } rang || Rang.Comparer(RangDe(ligne), rang, descendant: true) > 0;

    private static Rang RangDe(AccesConsigne ligne) =>
        new(Trier(ligne.Instant.UtcTicks), $"{ligne.Action}", Identifiants.Deterministe("acces", ligne.Par.Hex));

    private static Rang FinDe(DateOnly jour) => new(Trier(jour.ToDateTime(TimeOnly.MaxValue).Ticks), "", Guid.Empty);

    private static string Trier(long ticks) => ticks.ToString("D19", CultureInfo.InvariantCulture);
}
