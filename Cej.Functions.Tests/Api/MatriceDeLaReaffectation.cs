namespace Cej.Functions.Tests.Api;

/// <summary>Who may do what in Réaffectation.</summary>
internal static class MatriceDeLaReaffectation
{
    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Simple("SuperviseursLister", Statuts.Operateurs(200), HttpMethod.Get, "/api/superviseurs"),
        new(
            "SuperviseursHabiliter",
            Statuts.Operateurs(200),
            async (s, _, _) =>
            {
                await s.Agence();
                var demande = new { email = $"{Guid.NewGuid():N}@francetravail.example", structure = Situation.Structure };
                return new(HttpMethod.Put, "/api/superviseurs", demande);
            }
        ),
        MatriceDesDroits.Dossier(
            "SuperviseursRetirer",
            Statuts.Operateurs(204),
            _ => new(HttpMethod.Delete, $"/api/superviseurs/{Guid.CreateVersion7()}")
        ),
    ];
}
