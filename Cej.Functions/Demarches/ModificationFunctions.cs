using System.Globalization;
using Cej.Domain.Demarches;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Demarches;

/// <summary>What a young person does with a démarche. Guide: "Modifier le statut d'une démarche".</summary>
[Tags("Démarches")]
public sealed class ModificationFunctions(ModifierDemarcheHandler modifier, TimeProvider clock)
{
    /// <summary>What to change; what is absent stays as it is.</summary>
    /// <param name="Moyen">Of a predefined one: another of its moyens.</param>
    /// <param name="Commentaire">Of a personalised one: 2 to 255 characters.</param>
    /// <param name="DateFin">A day that is not over.</param>
    public sealed record ModificationRequest(string? Moyen, string? Commentaire, DateOnly? DateFin);

    /// <summary>The new status.</summary>
    /// <param name="Statut"><c>a-faire</c>, <c>en-cours</c>, <c>realisee</c> or <c>annulee</c>.</param>
    /// <param name="DateDebut">For one that is done: when it was begun; today when absent.</param>
    /// <param name="DateFin">The new date; absent keeps it, or today for one that is done.</param>
    public sealed record StatutRequest(string? Statut, DateOnly? DateDebut, DateOnly? DateFin);

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
    public async Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "beneficiaires/{id:guid}/demarches/{demarche:guid}")]
            HttpRequest request,
        Guid id,
        Guid demarche,
        [FromBody] ModificationRequest body,
        CancellationToken cancellationToken
    ) =>
        request.IfMatch() is { } version
            ? await modifier
                .Modifier(
                    new(new(id), demarche, body.Moyen, body.Commentaire, body.DateFin, Revision(version), request.Appelant()),
                    cancellationToken
                )
                .EnReponse(modifiee => Repondre(request, modifiee))
            : Reponse.IfMatchRequis;

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
    public async Task<IResult> ChangerStatut(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "beneficiaires/{id:guid}/demarches/{demarche:guid}/statut")]
            HttpRequest request,
        Guid id,
        Guid demarche,
        [FromBody] StatutRequest body,
        CancellationToken cancellationToken
    ) =>
        request.IfMatch() is { } version
            ? await modifier
                .ChangerStatut(
                    new(new(id), demarche, Statuts.Lire(body.Statut), body.DateDebut, body.DateFin, Revision(version), request.Appelant()),
                    cancellationToken
                )
                .EnReponse(modifiee => Repondre(request, modifiee))
            : Reponse.IfMatchRequis;

    private static long? Revision(string version) =>
        long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;

    private IResult Repondre(HttpRequest request, Demarche demarche) =>
        Reponse.AvecVersionCommune(
            request,
            DemarcheResponse.Revision(demarche),
            DemarcheResponse.Depuis(demarche, JourDeParis.De(clock.GetUtcNow()))
        );
}
