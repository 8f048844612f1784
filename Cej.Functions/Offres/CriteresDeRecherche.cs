using Cej.Domain.Offres;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Offres;

/// <summary>Les critères d'une recherche dans un corps ou une réponse, sous les noms des paramètres de <c>GET /api/offres</c>.</summary>
/// <param name="Type">Le type d'offre.</param>
/// <param name="MotsCles">Emploi, alternance : des mots.</param>
/// <param name="Commune">Code INSEE.</param>
/// <param name="Departement">Emploi, alternance : un code, à la place d'une commune.</param>
/// <param name="Rayon">Kilomètres autour de la commune, de 0 à 100 ; 10 par défaut.</param>
/// <param name="Contrats">Emploi, alternance : les contrats voulus.</param>
/// <param name="Durees">Emploi, alternance : les temps de travail voulus.</param>
/// <param name="Experiences">Emploi, alternance : l'expérience que l'offre demande.</param>
/// <param name="DebutantAccepte">Emploi, alternance : seulement les offres ouvertes aux débutants.</param>
/// <param name="Domaine">Service civique : code d'un domaine.</param>
/// <param name="APartirDu">Service civique : premier jour souhaité.</param>
/// <param name="Metier">Immersion : code ROME.</param>
public sealed record CriteresDeRecherche(
    [property: UnDe(typeof(TypeDOffre))] string? Type,
    string? MotsCles,
    string? Commune,
    string? Departement,
    int? Rayon,
    [property: UnDe(typeof(Contrats))] IReadOnlyList<string>? Contrats,
    [property: UnDe(typeof(Durees))] IReadOnlyList<string>? Durees,
    [property: UnDe(typeof(Experiences))] IReadOnlyList<string>? Experiences,
    bool? DebutantAccepte,
    string? Domaine,
    DateOnly? APartirDu,
    string? Metier
)
{
    /// <summary>The words as values; every unknown one is named at once.</summary>
    internal static Result<CriteresSaisis> Lire(CriteresDeRecherche? recherche)
    {
        if (recherche is null)
            return Refus.DeChamps(new ErreurDeChamp("criteres", "Indiquez les critères de la recherche."));
        List<ErreurDeChamp> erreurs = [];
        var type = Mots.Lire<TypeDOffre>(recherche.Type);
        if (type is null)
            erreurs.Add(new("type", "Choisissez un type d'offre."));
        var saisie = new CriteresSaisis
        {
            Type = type ?? TypeDOffre.Emploi,
            MotsCles = recherche.MotsCles,
            Commune = recherche.Commune,
            Departement = recherche.Departement,
            Rayon = recherche.Rayon,
            Contrats = (Contrats)Drapeaux<Contrats>("contrats", recherche.Contrats, contrat => (int)contrat, erreurs),
            Durees = (Durees)Drapeaux<Durees>("durees", recherche.Durees, duree => (int)duree, erreurs),
            Experiences = (Experiences)Drapeaux<Experiences>("experiences", recherche.Experiences, e => (int)e, erreurs),
            DebutantAccepte = recherche.DebutantAccepte ?? false,
            Domaine = recherche.Domaine,
            APartirDu = recherche.APartirDu,
            Metier = recherche.Metier,
        };
        return erreurs.Count == 0 ? saisie : Refus.DeChamps(erreurs);
    }

    internal static CriteresDeRecherche De(CriteresSaisis saisie) =>
        new(
            Mots.De(saisie.Type),
            saisie.MotsCles,
            saisie.Commune,
            saisie.Departement,
            saisie.Rayon,
            Coches<Contrats>(contrat => saisie.Contrats.HasFlag(contrat)),
            Coches<Durees>(duree => saisie.Durees.HasFlag(duree)),
            Coches<Experiences>(experience => saisie.Experiences.HasFlag(experience)),
            saisie.DebutantAccepte ? true : null,
            saisie.Domaine,
            saisie.APartirDu,
            saisie.Metier
        );

    private static string[]? Coches<T>(Func<T, bool> voulu)
        where T : struct, Enum
    {
        var mots = Mots.Tous<T>().Where(possible => voulu(possible.Valeur)).Select(possible => possible.Mot).ToArray();
        return mots.Length == 0 ? null : mots;
    }

    private static int Drapeaux<T>(string champ, IReadOnlyList<string>? mots, Func<T, int> drapeau, List<ErreurDeChamp> erreurs)
        where T : struct, Enum
    {
        var choix = Mots.Tous<T>();
        var voulus = (mots ?? []).Select(mot => Array.FindIndex(choix, possible => possible.Mot == mot)).ToArray();
        if (voulus.Contains(-1))
        {
            erreurs.Add(new(champ, $"Indiquez une ou plusieurs de ces valeurs : {string.Join(", ", choix.Select(c => c.Mot))}."));
            return 0;
        }

        return voulus.Aggregate(0, (tous, rang) => tous | drapeau(choix[rang].Valeur));
    }
}
