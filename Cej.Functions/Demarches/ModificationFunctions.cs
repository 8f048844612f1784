using Cej.Domain.Demarches;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Demarches;

/// <summary>What a young person does with a démarche. Guide: "Modifier le statut d'une démarche".</summary>
[Tags("Démarches")]
public sealed class ModificationFunctions(ModifierDemarcheHandler modifier)
{
    /// <summary>Ce qui change ; ce qui est absent reste inchangé.</summary>
    /// <param name="Moyen">Démarche prédéfinie : un autre de ses moyens.</param>
    /// <param name="Commentaire">Démarche personnalisée : de 2 à 255 caractères.</param>
    /// <param name="DateFin">Un jour qui n'est pas passé.</param>
    public sealed record ModificationDeDemarcheRequest(string? Moyen, string? Commentaire, DateOnly? DateFin);

    /// <summary>Le nouveau statut.</summary>
    /// <param name="Statut">Où elle en est maintenant.</param>
    /// <param name="DateDebut">Démarche réalisée : le jour où elle a commencé ; aujourd'hui par défaut.</param>
    /// <param name="DateFin">La nouvelle date ; par défaut la même, ou aujourd'hui pour une démarche réalisée.</param>
    public sealed record StatutRequest([property: UnDe(typeof(StatutDeDemarche))] string? Statut, DateOnly? DateDebut, DateOnly? DateFin);

    /// <summary>Changes content or date.</summary>
    [Function("DemarchesModifier")]
    [EndpointSummary("Modifier le moyen, le commentaire ou la date d'une de mes démarches")]
    [Parametre("If-Match", "La version lue (« version » de la démarche).", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<DemarcheResponse>(StatusCodes.Status200OK)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status428PreconditionRequired
    )]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "beneficiaires/{id:guid}/demarches/{demarche:guid}")]
            HttpRequest request,
        Guid id,
        Guid demarche,
        [FromBody] ModificationDeDemarcheRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            modifier
                .Modifier(
                    new(new(id), demarche, body.Moyen, body.Commentaire, body.DateFin, Etag.Revision(version), request.Appelant()),
                    cancellationToken
                )
                .EnReponse(modifiee => Repondre(request, modifiee))
        );

    /// <summary>Changes the status.</summary>
    [Function("DemarchesChangerStatut")]
    [EndpointSummary("Modifier le statut d'une de mes démarches : à faire, en cours, réalisée ou annulée")]
    [Parametre("If-Match", "La version lue (« version » de la démarche).", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<DemarcheResponse>(StatusCodes.Status200OK)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status428PreconditionRequired
    )]
    public Task<IResult> ChangerStatut(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "beneficiaires/{id:guid}/demarches/{demarche:guid}/statut")]
            HttpRequest request,
        Guid id,
        Guid demarche,
        [FromBody] StatutRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            modifier
                .ChangerStatut(
                    new(
                        new(id),
                        demarche,
                        Mots.Lire<StatutDeDemarche>(body.Statut),
                        body.DateDebut,
                        body.DateFin,
                        Etag.Revision(version),
                        request.Appelant()
                    ),
                    cancellationToken
                )
                .EnReponse(modifiee => Repondre(request, modifiee))
        );

    private static IResult Repondre(HttpRequest request, DemarcheDuJour demarche) =>
        Reponse.AvecVersionCommune(request, DemarcheResponse.Revision(demarche.Demarche), DemarcheResponse.Depuis(demarche));
}
