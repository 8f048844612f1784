using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Offres;

/// <summary>What the beneficiary shares, and wants to be told.</summary>
[Tags("Offres du bénéficiaire")]
public sealed class PreferencesFunctions(PreferencesHandler preferences)
{
    /// <summary>Ce qui change ; ce qui est absent reste inchangé.</summary>
    /// <param name="PartageFavoris">Vrai quand le conseiller voit mes favoris et mes recherches ; il en voit toujours le nombre.</param>
    /// <param name="Alertes">Vrai quand les nouvelles offres sont signalées.</param>
    public sealed record PreferencesRequest(bool? PartageFavoris, bool? Alertes);

    /// <summary>Les préférences.</summary>
    /// <param name="PartageFavoris">Vrai quand le conseiller voit mes favoris et mes recherches ; il en voit toujours le nombre.</param>
    /// <param name="Alertes">Vrai quand les nouvelles offres sont signalées.</param>
    public sealed record PreferencesResponse(bool PartageFavoris, bool Alertes);

    /// <summary>Reads the young person's preferences about offers.</summary>
    [Function("PreferencesLire")]
    [EndpointSummary("Lire mes préférences")]
    [ProducesResponseType<PreferencesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/preferences")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => preferences.Lire(new(id), request.Appelant(), cancellationToken).EnReponse(espace => Repondre(request, espace));

    /// <summary>Changes preferences; what is absent stays as it is.</summary>
    [Function("PreferencesModifier")]
    [EndpointSummary("Changer mes préférences")]
    [Parametre("If-Match", "La version lue.", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<PreferencesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "beneficiaires/{id:guid}/preferences")] HttpRequest request,
        Guid id,
        [FromBody] PreferencesRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            preferences
                .Modifier(new(id), body.PartageFavoris, body.Alertes, version, request.Appelant(), cancellationToken)
                .EnReponse(espace => Repondre(request, espace))
        );

    private static IResult Repondre(HttpRequest request, Stored<EspaceDOffres> espace) =>
        Reponse.AvecVersion(request, espace.Version, new PreferencesResponse(espace.Value.PartageFavoris, espace.Value.Alertes));
}
