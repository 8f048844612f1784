namespace Cej.Benchmarks.Matinee;

/// <summary>How one kind of activity spreads over a working day, in Paris.</summary>
/// <param name="Source">Where the shares come from.</param>
/// <param name="Tranches">Hours and their share of the day; even within each.</param>
internal sealed record Courbe(string Source, params (double De, double A, double Part)[] Tranches)
{
    /// <summary>The share of the day before an hour.</summary>
    public double Avant(double heure) =>
        Tranches.Sum(tranche => tranche.Part * Math.Clamp((heure - tranche.De) / (tranche.A - tranche.De), 0, 1)) / Total;

    /// <summary>Draws an hour of the day, e.g. 8.75 for 08:45.</summary>
    public double Tirer(Random hasard)
    {
        var reste = hasard.NextDouble() * Total;
        foreach (var (de, a, part) in Tranches)
        {
            if (reste < part)
                return de + ((a - de) * reste / part);
            reste -= part;
        }

        return Tranches[^1].A;
    }

    private double Total => Tranches.Sum(tranche => tranche.Part);
}

/// <summary>
/// What people do in a day, and when: the one table of assumptions of the simulator. A number that docs/couts.md gives is that one's, so that
/// the two are compared on the same day.
/// </summary>
internal static class Habitudes
{
    public const int JeunesParConseiller = Documents.SeededStore.PortfolioSize;

    /// <summary>The hours that are played.</summary>
    public const double Debut = 6,
        Fin = 14;

    /// <summary>Counsellors who come in, of all. Assumed: the others are on leave, away or part-time.</summary>
    public const double Presents = 0.85;

    public static readonly Courbe Arrivee = new(
        "issue 23: between 8:30 and 9:15; most just before nine, assumed",
        (8.5, 8.75, 30),
        (8.75, 9, 45),
        (9, 9.25, 25)
    );

    public static readonly Courbe Bureau = new(
        "assumed: office hours, a short lunch",
        (8.75, 9.25, 6),
        (9.25, 11, 30),
        (11, 12, 15),
        (12, 13.5, 8),
        (13.5, 14, 6),
        (14, 17.5, 35)
    );

    public static readonly Courbe Telephone = new(
        "issue 23: lunch on phones, 12:00 to 13:30; shares assumed",
        (6, 7.5, 5),
        (7.5, 9, 11),
        (9, 12, 15),
        (12, 13.5, 24),
        (13.5, 14, 4),
        (14, 18, 19),
        (18, 23, 22)
    );

    /// <summary>A whole agency writes to everyone at nine: within the minute.</summary>
    public static readonly Courbe NeufHeures = new("issue 23: at 9:00; within the minute, assumed", (9, 9 + (1.0 / 60), 1));

    /// <summary>Counsellors whose agency writes to all its young people at nine. Assumed: ten agencies of twenty, of five hundred.</summary>
    public const double AgencesANeufHeures = 0.02;

    /// <summary>Of those whose phone rings for a message to an agency, who open the application. Assumed.</summary>
    public const double OuvrentQuandCaSonne = 0.3;

    /// <summary>After how many minutes on average. Assumed.</summary>
    public const double MinutesAvantDOuvrir = 4;

    /// <summary>How long a young person stays connected, in minutes. Assumed.</summary>
    public const double MinutesDUneVisite = 6;

    /// <summary>Seconds that a message takes to be typed. Assumed: some 80 characters.</summary>
    public const double SecondesDeFrappe = 18;

    /// <summary>Seconds between two signals that somebody is typing: RYTHME_DE_SAISIE of both applications.</summary>
    public const double RythmeDeSaisie = 3;

    /// <summary>Counsellors with unread messages on Monday morning: docs/couts.md, its mails.</summary>
    public const double AvecNonLus = 0.8;

    /// <summary>Saved searches of a young person: docs/couts.md, 20 runs a counsellor and day.</summary>
    public const double RecherchesParJeune = 20.0 / JeunesParConseiller;

    /// <summary>Searches that have the same criteria. Assumed: as in the benchmark of the alerts.</summary>
    public const int RecherchesPareilles = 20;

    /// <summary>
    /// Over how many minutes the people are spread whom one who is played stands for: else each of them would do the same in the same minute.
    /// A message to an agency and what it sets off are not spread.
    /// </summary>
    public const int Etalement = 10;

    /// <summary>Démarches that a young person has already. Assumed.</summary>
    public const int DemarchesParJeune = 4;

    /// <summary>What a counsellor does in a day besides logging in, on average over all of them.</summary>
    public static readonly (Sorte Sorte, double ParJour, Courbe Courbe, string Source)[] DUnConseiller =
    [
        (Sorte.MessageDuConseiller, 30, Bureau, "docs/couts.md"),
        (Sorte.EnvoiMultiple, 10.0 / JeunesParConseiller, Bureau, "docs/couts.md: 10 messages of a send to several"),
        (Sorte.Ecran, 20, Bureau, "docs/couts.md"),
        (Sorte.ConversationDuConseiller, 25, Bureau, "docs/couts.md; read when something is unread"),
        (Sorte.Fiche, 10, Bureau, "docs/couts.md"),
        (Sorte.Indicateurs, 3, Bureau, "docs/couts.md"),
        (Sorte.Recherche, 2, Bureau, "docs/couts.md"),
        (Sorte.RecherchePartout, 3, Bureau, "docs/couts.md"),
        (Sorte.Programmation, 2, Bureau, "docs/couts.md"),
    ];

    /// <summary>Young people of a counsellor who open the application in a day: docs/couts.md, half of 50.</summary>
    public const double Ouvertures = 25;

    /// <summary>What a young person does in a visit, on average.</summary>
    public static readonly (Sorte Sorte, double ParVisite, string Source)[] DUneVisite =
    [
        (Sorte.MessageDuJeune, 25 / Ouvertures, "docs/couts.md: 25 a counsellor and day"),
        (Sorte.Demarche, 10 / Ouvertures, "docs/couts.md: 10 a counsellor and day"),
        (Sorte.Offre, 25 / Ouvertures, "docs/couts.md: 25 a counsellor and day; a search before each, assumed"),
    ];
}

/// <summary>What somebody does.</summary>
internal enum Sorte
{
    Arrivee,
    Ecran,
    MessageDuConseiller,
    EnvoiMultiple,
    ConversationDuConseiller,
    Fiche,
    Indicateurs,
    Recherche,
    RecherchePartout,
    Programmation,
    Visite,
    MessageDuJeune,
    Demarche,
    Offre,
}
