using Cej.Domain.Offres;

namespace Cej.Functions.Offres;

/// <summary>What the search form proposes while one types.</summary>
[Tags("Offres")]
public sealed class ReferentielsFunctions(ILieux lieux, IMetiers metiers)
{
    private const int LieuxMaximum = 7;
    private const int MetiersMaximum = 20;

    /// <summary>Ce qu'est un lieu.</summary>
    public enum TypeDeLieu
    {
        /// <summary>A commune.</summary>
        Commune,

        /// <summary>A département.</summary>
        Departement,
    }

    /// <summary>Un lieu.</summary>
    /// <param name="Type">Ce que c'est.</param>
    /// <param name="Code">La valeur à envoyer.</param>
    /// <param name="Nom">Ce qu'il faut afficher.</param>
    /// <param name="CodePostal">Commune : le premier code postal.</param>
    /// <param name="Departement">Commune : le code de son département.</param>
    /// <param name="AvecRayon">Vrai quand on peut chercher dans un rayon autour.</param>
    public sealed record LieuResponse(TypeDeLieu Type, string Code, string Nom, string? CodePostal, string? Departement, bool AvecRayon)
    {
        internal static LieuResponse De(Lieu lieu) =>
            lieu is Commune commune
                ? new(
                    TypeDeLieu.Commune,
                    commune.Code,
                    commune.Nom,
                    commune.CodesPostaux.Count > 0 ? commune.CodesPostaux[0] : null,
                    commune.Departement,
                    commune.Position is not null
                )
                : new(TypeDeLieu.Departement, lieu.Code, lieu.Nom, null, null, false);
    }

    /// <summary>Un métier, ou un domaine.</summary>
    /// <param name="Code">La valeur à envoyer.</param>
    /// <param name="Libelle">Ce qu'il faut afficher.</param>
    public sealed record LibelleResponse(string Code, string Libelle);

    private static readonly LibelleResponse[] Domaines =
    [
        .. DomaineDeServiceCivique.Tous.Select(domaine => new LibelleResponse(domaine.Code, domaine.Libelle)),
    ];

    /// <summary>Communes and départements.</summary>
    [Function("LieuxRechercher")]
    [EndpointSummary("Proposer des communes et départements : début de nom, code postal, sans accents, « St » pour « Saint »")]
    [Parametre("recherche", "Ce qui est tapé.", Requis = true)]
    [Parametre("communesSeulement", "Sans les départements.", Valeurs = ["false", "true"])]
    [ProducesResponseType<LieuResponse[]>(StatusCodes.Status200OK)]
    public IResult RechercherLieux([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "referentiels/lieux")] HttpRequest request)
    {
        var lecture = new Lecture(request);
        var (saisie, seulement) = (lecture.Texte("recherche"), lecture.Choix("communesSeulement", ("false", false), ("true", true)));
        return lecture.Refus is { } refus
            ? Probleme.De(refus)
            : TypedResults.Ok(lieux.Chercher(saisie ?? "", seulement, LieuxMaximum).Select(LieuResponse.De).ToArray());
    }

    /// <summary>Métiers for what is typed, for forms to propose.</summary>
    [Function("MetiersRechercher")]
    [EndpointSummary("Proposer des métiers : mots du métier, appellation courante ou code ROME")]
    [Parametre("recherche", "Ce qui est tapé.", Requis = true)]
    [ProducesResponseType<LibelleResponse[]>(StatusCodes.Status200OK)]
    public IResult RechercherMetiers([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "referentiels/metiers")] HttpRequest request)
    {
        var lecture = new Lecture(request);
        var saisie = lecture.Texte("recherche");
        return lecture.Refus is { } refus
            ? Probleme.De(refus)
            : TypedResults.Ok(
                metiers.Chercher(saisie ?? "", MetiersMaximum).Select(metier => new LibelleResponse(metier.Code, metier.Libelle)).ToArray()
            );
    }

    /// <summary>Domains of civic service.</summary>
    [Function("DomainesLister")]
    [EndpointSummary("Lister les domaines de service civique")]
    [ProducesResponseType<LibelleResponse[]>(StatusCodes.Status200OK)]
    public IResult ListerDomaines(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "referentiels/domaines")] HttpRequest request
    ) => TypedResults.Ok(Domaines);
}
