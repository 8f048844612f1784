using Cej.Domain.Conseillers;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Conseillers;

/// <summary>The counsellor's profile. Guide: "Le profil du conseiller".</summary>
[Tags("Profil")]
public sealed class ProfilFunctions(
    LireProfilHandler lire,
    ModifierProfilHandler modifier,
    RechercherAgencesHandler rechercher,
    IOptions<ApplicationMobileOptions> application
)
{
    private const int LimiteParDefaut = 20;
    private const int LimiteMaximale = 100;

    /// <summary>Ce qui change ; ce qui est absent reste inchangé.</summary>
    /// <param name="Agence">Le code d'une agence de la liste.</param>
    /// <param name="NotificationsSonores">Le son des nouveaux messages.</param>
    /// <param name="RecapitulatifQuotidien">Le courriel quotidien sur les messages non lus.</param>
    public sealed record ReglagesRequest(string? Agence, bool? NotificationsSonores, bool? RecapitulatifQuotidien);

    /// <summary>The caller's profile.</summary>
    [Function("ProfilLire")]
    [EndpointSummary("Lire mon profil")]
    [ProducesResponseType<ProfilResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "profil")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        lire.Handle(request.Appelant(), cancellationToken)
            .EnReponse(profil => Reponse.AvecVersion(request, profil.Version, ProfilResponse.De(profil.Value, application.Value)));

    /// <summary>Changes the agency, the sound or the daily mail.</summary>
    [Function("ProfilModifier")]
    [EndpointSummary("Modifier mon agence, mes notifications sonores ou mon mail récapitulatif")]
    [Parametre("If-Match", "La version lue.", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<ReglagesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "profil")] HttpRequest request,
        [FromBody] ReglagesRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            modifier
                .Handle(
                    new(body.Agence, body.NotificationsSonores, body.RecapitulatifQuotidien, version, request.Appelant()),
                    cancellationToken
                )
                .EnReponse(modifie => Reponse.AvecVersion(request, modifie.Version, ReglagesResponse.De(modifie.Value)))
        );

    /// <summary>Searches the reference list of agencies.</summary>
    [Function("AgencesRechercher")]
    [EndpointSummary("Rechercher une agence France Travail")]
    [Parametre("recherche", "Mots du nom de l'agence.")]
    [Parametre("limite", "Nombre d'agences (20 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<AgencesResponse>(StatusCodes.Status200OK)]
    public async Task<IResult> RechercherAgences(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "agences")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (recherche, limite) = (lecture.Texte("recherche"), lecture.Entier("limite", LimiteParDefaut, 1, LimiteMaximale));
        return lecture.Refus is { } refus
            ? Probleme.De(refus)
            : TypedResults.Ok(AgencesResponse.De(await rechercher.Handle(recherche, cancellationToken), limite));
    }
}
