namespace Cej.Functions.Portefeuille;

/// <summary>The reference list of reasons for the end of a follow-up.</summary>
[Tags("Bénéficiaires")]
public sealed class MotifsFunctions
{
    /// <summary>Un motif.</summary>
    /// <param name="Code">La valeur à envoyer.</param>
    /// <param name="Libelle">Ce qu'il faut afficher.</param>
    public sealed record MotifResponse(string Code, string Libelle);

    private static readonly MotifResponse[] Motifs =
    [
        .. MotifsDeSuppression.Tous.Select(motif => new MotifResponse(motif.Code, motif.Libelle)),
    ];

    /// <summary>All the reasons, in the order in which they are shown.</summary>
    [Function("MotifsLister")]
    [EndpointSummary("Lister les motifs de suppression d'un compte")]
    [ProducesResponseType<MotifResponse[]>(StatusCodes.Status200OK)]
    public IResult Lister([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "motifs-de-suppression")] HttpRequest request) =>
        TypedResults.Ok(Motifs);
}
