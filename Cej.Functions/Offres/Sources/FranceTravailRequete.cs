using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Sources;

/// <summary>Criteria as the query of "Offres d'emploi v2".</summary>
internal static class FranceTravailRequete
{
    /// <summary>The service wants both bounds of the dates or none: no offer stays longer than this.</summary>
    private const int AnneesDAvant = 3;

    private static readonly (Contrats Contrat, string Codes)[] Contrats =
    [
        (Domain.Offres.Contrats.Cdi, "CDI,DIN"),
        (Domain.Offres.Contrats.CddInterimSaisonnier, "CDD,MIS,SAI,DDI"),
        (Domain.Offres.Contrats.Autre, "CCE,FRA,LIB,REP,TTI"),
    ];

    private static readonly (Experiences Experience, string Code)[] Experiences =
    [
        (Domain.Offres.Experiences.MoinsDUnAn, "1"),
        (Domain.Offres.Experiences.DeUnATroisAns, "2"),
        (Domain.Offres.Experiences.PlusDeTroisAns, "3"),
    ];

    /// <summary>How many communes one question may name.</summary>
    private const int CommunesParQuestion = 5;

    /// <summary>
    /// The places of a search, one for each question that it takes: a great city alone is all its arrondissements, and Paris is its
    /// département too. An offer is in one of them, so that totals add up.
    /// </summary>
    public static IReadOnlyList<(string Nom, string Valeur)[]> Lieux(Zone? zone) =>
        GrandeVille.Seule(zone) is { } ville
            ? ville.Departement is { } departement
                ?
                [
                    [("departement", departement)],
                ]
                :
                [
                    .. ville
                        .Arrondissements.Chunk(CommunesParQuestion)
                        .Select(codes => new[] { ("commune", string.Join(',', codes)), ("distance", "0") }),
                ]
            :
            [
                [.. Lieu(zone)],
            ];

    public static string De(
        Criteres.DEmploi criteres,
        (string Nom, string Valeur)[] lieu,
        DateTimeOffset jusqua,
        DateTimeOffset? depuis,
        int debut,
        int fin
    )
    {
        List<(string Nom, string Valeur)> parametres =
        [
            ("sort", "1"),
            ("range", string.Create(CultureInfo.InvariantCulture, $"{debut}-{fin}")),
            ("minCreationDate", Date(depuis ?? jusqua.AddYears(-AnneesDAvant))),
            ("maxCreationDate", Date(jusqua)),
        ];
        if (criteres.Alternance)
            parametres.Add(("natureContrat", "E2,FS"));
        if (criteres.MotsCles is { } mots && Mots(mots) is { Length: > 0 } envoyes)
            parametres.Add(("motsCles", envoyes));
        if (criteres.Contrats != Domain.Offres.Contrats.Tous)
            parametres.Add(
                ("typeContrat", string.Join(',', Contrats.Where(c => criteres.Contrats.HasFlag(c.Contrat)).Select(c => c.Codes)))
            );
        // Both durations are no restriction, and the service takes one only.
        if (criteres.Durees is Durees.TempsPlein or Durees.TempsPartiel)
            parametres.Add(("dureeHebdo", criteres.Durees is Durees.TempsPlein ? "1" : "2"));
        if (criteres.Experiences != Domain.Offres.Experiences.Toutes)
            parametres.Add(
                ("experience", string.Join(',', Experiences.Where(e => criteres.Experiences.HasFlag(e.Experience)).Select(e => e.Code)))
            );
        if (criteres.DebutantAccepte)
            parametres.Add(("experienceExigence", "D"));
        parametres.AddRange(lieu);
        return string.Join('&', parametres.Select(parametre => $"{parametre.Nom}={Uri.EscapeDataString(parametre.Valeur)}"));
    }

    /// <summary>
    /// Words as the service takes them: of two signs or more, signs that are part of a word (C++, C#, .NET) kept, and nothing that only
    /// surrounds one. « n° » is no word there.
    /// </summary>
    private static string Mots(string saisie) =>
        string.Join(
            ',',
            saisie
                .Split((char[])[' ', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries)
                .Select(mot => mot.Trim('"', '«', '»', '(', ')', ':', '!', '?', '°'))
                .Where(mot => mot.Count(c => char.IsLetterOrDigit(c) || c is '+' or '#') > 1)
        );

    private static IEnumerable<(string, string)> Lieu(Zone? zone)
    {
        switch (zone)
        {
            case Zone.Dans(var departement):
                yield return ("departement", departement.Code);
                break;
            case Zone.Autour(var commune, var rayon):
                yield return ("commune", Commune(commune.Code));
                yield return ("distance", rayon.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>The service knows the three great cities by their arrondissements: the first stands for all.</summary>
    private static string Commune(string code) =>
        code switch
        {
            "75056" => "75101",
            "13055" => "13201",
            "69123" => "69381",
            _ => code,
        };

    private static string Date(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
