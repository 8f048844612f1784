using Cej.Domain.Offres;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Offres;

/// <summary>Searching offers and reading one. Guide: "Les offres".</summary>
[Tags("Offres")]
public sealed class OffresFunctions(RechercherOffresHandler rechercher)
{
    private const int LimiteParDefaut = 10;

    /// <summary>The search form.</summary>
    [Function("OffresRechercher")]
    [EndpointSummary("Rechercher des offres d'un type, les plus récentes d'abord")]
    [Parametre("type", "Le type d'offre (emploi par défaut).", Valeurs = ["emploi", "alternance", "service-civique", "immersion"])]
    [Parametre("motsCles", "Emploi, alternance : des mots, tous cherchés, ou le numéro d'une offre.")]
    [Parametre("commune", "Code INSEE d'une commune ; requis pour une immersion.")]
    [Parametre("departement", "Emploi, alternance : code d'un département, à la place d'une commune.")]
    [Parametre("rayon", "Kilomètres autour de la commune (10 par défaut).", Minimum = 0, Maximum = Zone.RayonMaximal)]
    [Parametre("contrats", "Emploi, alternance : cdi, cdd-interim-saisonnier, autre ; séparés par des virgules.")]
    [Parametre("durees", "Emploi, alternance : temps-plein, temps-partiel ; séparés par des virgules.")]
    [Parametre("experiences", "Emploi, alternance : moins-d-un-an, de-un-a-trois-ans, plus-de-trois-ans ; séparés par des virgules.")]
    [Parametre("debutantAccepte", "Emploi, alternance : seulement les offres ouvertes aux débutants.", Valeurs = ["true", "false"])]
    [Parametre("domaine", "Service civique : code d'un domaine.")]
    [Parametre("aPartirDu", "Service civique : premier jour souhaité, AAAA-MM-JJ ; absent, dès que possible.")]
    [Parametre("metier", "Immersion : code ROME ; requis.")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre d'offres (10 par défaut).", Minimum = 1, Maximum = PageVoulue.LimiteMaximale)]
    [ProducesResponseType<OffresResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Rechercher(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "offres")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var saisie = Lire(lecture);
        var (apres, limite) = lecture.Page(LimiteParDefaut, PageVoulue.LimiteMaximale);
        return lecture
            .Puis(() => rechercher.Handle(new(saisie, new(apres, limite)), cancellationToken))
            .EnReponse(trouvees => TypedResults.Ok(OffresResponse.De(trouvees)));
    }

    /// <summary>Reads one offer with all that its source tells of it.</summary>
    [Function("OffresLire")]
    [EndpointSummary("Lire une offre en entier")]
    [ProducesResponseType<OffreDetailleeResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public async Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "offres/{type}/{id}")] HttpRequest request,
        string type,
        string id,
        CancellationToken cancellationToken
    ) =>
        await (
            Mots.Lire<TypeDOffre>(type) is { } connu
                ? rechercher.Lire(new(connu, id), cancellationToken)
                : Task.FromResult<Result<OffreDetaillee>>(RefusOffres.OffreInconnue)
        ).EnReponse(offre => TypedResults.Ok(OffreDetailleeResponse.Depuis(offre)));

    private static CriteresSaisis Lire(Lecture lecture) =>
        new()
        {
            Type = lecture.Choix("type", Mots.Tous<TypeDOffre>()),
            MotsCles = lecture.Texte("motsCles"),
            Commune = lecture.Texte("commune"),
            Departement = lecture.Texte("departement"),
            Rayon = lecture.EntierFacultatif("rayon", 0, Zone.RayonMaximal),
            Contrats = lecture.Plusieurs("contrats", Mots.Tous<Contrats>()).Aggregate(Contrats.Tous, (tous, un) => tous | un),
            Durees = lecture.Plusieurs("durees", Mots.Tous<Durees>()).Aggregate(Durees.Toutes, (toutes, une) => toutes | une),
            Experiences = lecture
                .Plusieurs("experiences", Mots.Tous<Experiences>())
                .Aggregate(Experiences.Toutes, (toutes, une) => toutes | une),
            DebutantAccepte = lecture.Choix("debutantAccepte", ("false", false), ("true", true)),
            Domaine = lecture.Texte("domaine"),
            APartirDu = lecture.Jour("aPartirDu"),
            Metier = lecture.Texte("metier"),
        };
}
