using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Http;

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
        var type = recherche.Type is { } mot ? MotsDesOffres.Type(mot) : null;
        if (type is null)
            erreurs.Add(new("type", "Choisissez un type d'offre."));
        var saisie = new CriteresSaisis
        {
            Type = type ?? TypeDOffre.Emploi,
            MotsCles = recherche.MotsCles,
            Commune = recherche.Commune,
            Departement = recherche.Departement,
            Rayon = recherche.Rayon,
            Contrats = (Contrats)Drapeaux("contrats", recherche.Contrats, MotsDesOffres.Contrats, contrat => (int)contrat, erreurs),
            Durees = (Durees)Drapeaux("durees", recherche.Durees, MotsDesOffres.Durees, duree => (int)duree, erreurs),
            Experiences = (Experiences)Drapeaux("experiences", recherche.Experiences, MotsDesOffres.Experiences, e => (int)e, erreurs),
            DebutantAccepte = recherche.DebutantAccepte ?? false,
            Domaine = recherche.Domaine,
            APartirDu = recherche.APartirDu,
            Metier = recherche.Metier,
        };
        return erreurs.Count == 0 ? saisie : Refus.DeChamps(erreurs);
    }

    internal static CriteresDeRecherche De(CriteresSaisis saisie) =>
        new(
            MotsDesOffres.De(saisie.Type),
            saisie.MotsCles,
            saisie.Commune,
            saisie.Departement,
            saisie.Rayon,
            Mots(MotsDesOffres.Contrats, contrat => saisie.Contrats.HasFlag(contrat)),
            Mots(MotsDesOffres.Durees, duree => saisie.Durees.HasFlag(duree)),
            Mots(MotsDesOffres.Experiences, experience => saisie.Experiences.HasFlag(experience)),
            saisie.DebutantAccepte ? true : null,
            saisie.Domaine,
            saisie.APartirDu,
            saisie.Metier
        );

    private static string[]? Mots<T>((string Mot, T Valeur)[] choix, Func<T, bool> voulu)
    {
        var mots = choix.Where(possible => voulu(possible.Valeur)).Select(possible => possible.Mot).ToArray();
        return mots.Length == 0 ? null : mots;
    }

    private static int Drapeaux<T>(
        string champ,
        IReadOnlyList<string>? mots,
        (string Mot, T Valeur)[] choix,
        Func<T, int> drapeau,
        List<ErreurDeChamp> erreurs
    )
    {
        var voulus = (mots ?? []).Select(mot => Array.FindIndex(choix, possible => possible.Mot == mot)).ToArray();
        if (voulus.Contains(-1))
        {
            erreurs.Add(new(champ, $"Indiquez une ou plusieurs de ces valeurs : {string.Join(", ", choix.Select(c => c.Mot))}."));
            return 0;
        }

        return voulus.Aggregate(0, (tous, rang) => tous | drapeau(choix[rang].Valeur));
    }
}
