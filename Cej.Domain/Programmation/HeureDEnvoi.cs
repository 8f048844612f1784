namespace Cej.Domain.Programmation;

/// <summary>When a message is to leave, as a counsellor chooses it: a day and an hour of the wall clock in Paris.</summary>
public static class HeureDEnvoi
{
    /// <summary>How far ahead, in days.</summary>
    public const int JoursMaximum = 90;

    /// <summary>Reads the choice; every fault of both fields at once.</summary>
    /// <param name="jour">The day.</param>
    /// <param name="heure">Hours and minutes, e.g. 09:00.</param>
    /// <param name="maintenant">What must be over before it leaves.</param>
    /// <returns>
    /// The next instant at which the clocks show that hour. They show one twice in the night to winter: the earlier that is to come. An
    /// hour that the night to summer skips is refused, since no other was chosen.
    /// </returns>
    public static Result<DateTimeOffset> Lire(DateOnly? jour, string? heure, DateTimeOffset maintenant)
    {
        var aujourdhui = JourDeParis.De(maintenant);
        var fauteDuJour = jour switch
        {
            null => "Choisissez un jour.",
            _ when jour < aujourdhui => "Ce jour est passé : choisissez-en un à venir.",
            _ when jour > aujourdhui.AddDays(JoursMaximum) => $"Un message se programme {JoursMaximum} jours à l'avance au plus.",
            _ => null,
        };
        var lue = TimeOnly.TryParseExact(heure, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var minute);
        List<ErreurDeChamp> erreurs = [];
        if (fauteDuJour is not null)
            erreurs.Add(new("jour", fauteDuJour));
        if (!lue)
            erreurs.Add(new("heure", "Indiquez une heure, par exemple 09:00."));
        if (erreurs.Count > 0)
            return Refus.DeChamps(erreurs);

        var instants = Fuseau.Paris.Instants(jour!.Value, minute);
        if (instants.Count == 0)
            return Refus.DeChamps(new ErreurDeChamp("heure", "Cette nuit-là, les horloges sautent cette heure : choisissez-en une autre."));
        return instants.Where(instant => instant > maintenant).Select(instant => (DateTimeOffset?)instant).FirstOrDefault() is { } aVenir
            ? aVenir
            : Refus.DeChamps(new ErreurDeChamp("heure", "Cette heure est passée : choisissez-en une à venir."));
    }

    /// <summary>The day and the hour that the clocks of Paris show at an instant.</summary>
    public static (DateOnly Jour, string Heure) De(DateTimeOffset instant)
    {
        var locale = JourDeParis.Heure(instant);
        return (DateOnly.FromDateTime(locale.DateTime), locale.ToString("HH:mm", CultureInfo.InvariantCulture));
    }
}
