namespace Cej.Domain.Demarches;

/// <summary>Which status may follow which; docs/demarches.md shows the same table.</summary>
public static class Transitions
{
    /// <summary>The statuses that may follow one.</summary>
    public static IReadOnlyList<StatutDeDemarche> Depuis(StatutDeDemarche statut) =>
        statut switch
        {
            StatutDeDemarche.AFaire => [StatutDeDemarche.EnCours, StatutDeDemarche.Realisee, StatutDeDemarche.Annulee],
            StatutDeDemarche.EnCours => [StatutDeDemarche.AFaire, StatutDeDemarche.Realisee, StatutDeDemarche.Annulee],
            StatutDeDemarche.Realisee => [StatutDeDemarche.AFaire],
            StatutDeDemarche.Annulee => [],
        };
}

/// <summary>The rules on the dates of a démarche; docs/demarches.md shows the same table. Days are the person's own.</summary>
public static class RegleDesDates
{
    /// <summary>How far back a démarche may have been done, in years.</summary>
    public const int AnneesPassees = 2;

    /// <summary>How far ahead a démarche may be planned, in years.</summary>
    public const int AnneesAVenir = 5;

    /// <summary>What is wrong with the date of a new démarche; null when nothing is. A date that is over means that it is done.</summary>
    public static ErreurDeChamp? Creation(DateOnly? fin, DateOnly aujourdhui) =>
        fin is { } jour ? Raisonnable("dateFin", jour, aujourdhui) : new("dateFin", "Indiquez la date de la démarche.");

    /// <summary>What is wrong with the date of a démarche that is still to be done; null when nothing is.</summary>
    public static ErreurDeChamp? AVenir(DateOnly fin, DateOnly aujourdhui) =>
        fin < aujourdhui ? new("dateFin", "Choisissez une date qui n'est pas encore passée.") : Raisonnable("dateFin", fin, aujourdhui);

    /// <summary>The dates a démarche has in its new status.</summary>
    internal static Result<(DateOnly? Debut, DateOnly? Fin)> Pour(
        Demarche demarche,
        StatutDeDemarche vers,
        DateOnly? debut,
        DateOnly? fin,
        DateOnly aujourdhui
    )
    {
        List<ErreurDeChamp?> erreurs = [];
        if (debut is not null && vers is not StatutDeDemarche.Realisee)
            erreurs.Add(new("dateDebut", "La date de début ne se donne que pour une démarche réalisée."));
        if (fin is not null && vers is StatutDeDemarche.Annulee)
            erreurs.Add(new("dateFin", "Une démarche annulée n'a plus de date."));

        (DateOnly?, DateOnly?) dates = (null, null);
        switch (vers)
        {
            case StatutDeDemarche.AFaire:
                // What was done is planned again for a day to come; what was begun keeps its date, even one that is over.
                if ((fin ?? (demarche.Statut is StatutDeDemarche.Realisee ? demarche.Fin : null)) is { } prevu)
                    erreurs.Add(AVenir(prevu, aujourdhui));
                dates = (null, fin ?? demarche.Fin);
                break;
            case StatutDeDemarche.EnCours:
                erreurs.Add(AVenir(fin ?? demarche.Fin!.Value, aujourdhui));
                dates = (aujourdhui, fin ?? demarche.Fin);
                break;
            case StatutDeDemarche.Realisee:
                var realisee = fin ?? aujourdhui;
                var commencee = debut ?? demarche.Debut ?? aujourdhui;
                erreurs.Add(
                    realisee > aujourdhui
                        ? new("dateFin", "Une démarche réalisée l'est au plus tard aujourd'hui.")
                        : Raisonnable("dateFin", realisee, aujourdhui)
                );
                erreurs.Add(Raisonnable("dateDebut", commencee, aujourdhui));
                dates = (realisee < commencee ? realisee : commencee, realisee);
                break;
        }

        ErreurDeChamp[] trouvees = [.. erreurs.OfType<ErreurDeChamp>()];
        return trouvees.Length == 0 ? dates : Refus.DeChamps(trouvees);
    }

    private static ErreurDeChamp? Raisonnable(string champ, DateOnly jour, DateOnly aujourdhui) =>
        jour < aujourdhui.AddYears(-AnneesPassees) || jour > aujourdhui.AddYears(AnneesAVenir)
            ? new(
                champ,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Choisissez une date entre {AnneesPassees} ans avant et {AnneesAVenir} ans après aujourd'hui."
                )
            )
            : null;
}

/// <summary>Refusals of this feature.</summary>
public static class RefusDemarches
{
    /// <summary>Absent, or another person's.</summary>
    public static readonly Refus DemarcheInconnue = new(RefusKind.Introuvable, "demarche-inconnue", "Cette démarche n'existe pas.");

    /// <summary>Done or given up: its content and date stay as they are.</summary>
    public static readonly Refus Terminee = new(
        RefusKind.Conflit,
        "demarche-terminee",
        "Cette démarche est réalisée ou annulée : elle ne se modifie plus, mais vous pouvez la dupliquer."
    );

    /// <summary>The table of transitions does not allow it.</summary>
    public static readonly Refus TransitionImpossible = new(
        RefusKind.Conflit,
        "transition-impossible",
        "Cette démarche ne peut pas prendre ce statut : choisissez l'un des statuts proposés."
    );

    /// <summary>The dossier holds as many as it may.</summary>
    public static readonly Refus TropDeDemarches = new(
        RefusKind.Conflit,
        "trop-de-demarches",
        "Vous avez atteint le nombre maximal de démarches. Contactez votre conseiller."
    );
}
