using Cej.Domain.Indicateurs;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Indicateurs;

/// <summary>What happened around a young person, week by week. Guide: "Liste des bénéficiaires".</summary>
[Tags("Portefeuille")]
public sealed class IndicateursFunctions(LireIndicateursHandler lire)
{
    /// <summary>The present week and the four before it.</summary>
    [Function("IndicateursLire")]
    [EndpointSummary("Lire les indicateurs d'un bénéficiaire : la semaine en cours et les quatre précédentes")]
    [ProducesResponseType<IndicateursResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/indicateurs")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        lire.Handle(new(id), request.Appelant(), cancellationToken)
            .EnReponse(semaines => TypedResults.Ok(new IndicateursResponse([.. semaines.Select(SemaineResponse.Depuis)])));
}

/// <summary>Les indicateurs d'un bénéficiaire.</summary>
/// <param name="Semaines">Cinq semaines, de la plus ancienne à celle en cours.</param>
public sealed record IndicateursResponse(IReadOnlyList<SemaineResponse> Semaines);

/// <summary>Ce qui s'est passé en une semaine.</summary>
/// <param name="Du">Le lundi, à Paris.</param>
/// <param name="Au">Le dimanche.</param>
/// <param name="DemarchesCreees">Démarches créées par le bénéficiaire.</param>
/// <param name="DemarchesRealisees">Démarches dont le jour de réalisation est dans la semaine.</param>
/// <param name="OffresConsultees">Offres différentes ouvertes par le bénéficiaire, 200 au plus.</param>
/// <param name="OffresEnregistrees">Favoris ajoutés, s'ils sont toujours gardés.</param>
/// <param name="OffresPartagees">Offres partagées par un conseiller.</param>
/// <param name="MessagesDuBeneficiaire">Messages écrits par le bénéficiaire.</param>
/// <param name="MessagesDuConseiller">Messages écrits par un conseiller, sans les offres partagées.</param>
public sealed record SemaineResponse(
    DateOnly Du,
    DateOnly Au,
    int DemarchesCreees,
    int DemarchesRealisees,
    int OffresConsultees,
    int OffresEnregistrees,
    int OffresPartagees,
    int MessagesDuBeneficiaire,
    int MessagesDuConseiller
)
{
    internal static SemaineResponse Depuis(IndicateursDeLaSemaine lus) =>
        new(
            lus.Semaine.Lundi,
            lus.Semaine.Dimanche,
            lus.DemarchesCreees,
            lus.DemarchesRealisees,
            lus.OffresConsultees,
            lus.OffresEnregistrees,
            lus.OffresPartagees,
            lus.MessagesDuBeneficiaire,
            lus.MessagesDuConseiller
        );
}
