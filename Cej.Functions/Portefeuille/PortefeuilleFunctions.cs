using Cej.Domain.Portefeuille;

namespace Cej.Functions.Portefeuille;

/// <summary>The home page's list. Guide: "La page d'accueil" (2).</summary>
[Tags("Portefeuille")]
public sealed class PortefeuilleFunctions(ListerPortefeuilleHandler lister)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Lists the caller's portfolio.</summary>
    [Function("PortefeuilleLister")]
    [EndpointSummary("Lister les bénéficiaires de mon portefeuille")]
    [Parametre("recherche", "Mots du prénom ou du nom, dans n'importe quel ordre, sans tenir compte des accents ni de la casse.")]
    [Parametre("tri", "Colonne de tri.", Valeurs = ["nom", "activite", "nonLus"])]
    [Parametre("sens", "Sens du tri.", Valeurs = ["croissant", "decroissant"])]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de lignes (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [Parametre("If-None-Match", "La version connue : 304 si rien n'a changé.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<PortefeuilleResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "portefeuille")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        Lire(request)
            .Then(query => lister.Handle(query, cancellationToken))
            .EnReponse(liste => Reponse.Liste(request, liste.Sommaire.Version, PortefeuilleResponse.De(liste)));

    private static Result<ListerPortefeuille> Lire(HttpRequest request)
    {
        var lecture = new Lecture(request);
        var demande = lecture.DemandeDeListe(LimiteParDefaut, LimiteMaximale);
        var tri = lecture.Choix(
            "tri",
            ("nom", TriDuPortefeuille.Nom),
            ("activite", TriDuPortefeuille.Activite),
            ("nonLus", TriDuPortefeuille.NonLus)
        );
        var descendant = lecture.Choix("sens", ("croissant", false), ("decroissant", true));
        return lecture.Refus is { } refus ? refus : new ListerPortefeuille(demande, tri, descendant);
    }
}
