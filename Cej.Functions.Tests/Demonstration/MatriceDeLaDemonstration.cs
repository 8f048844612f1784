using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Demonstration;

/// <summary>The demo space is for anyone.</summary>
internal static class MatriceDeLaDemonstration
{
    private static readonly Statuts Creations = new(201, 201, 201, 201, 201, SansJeton: 201);

    private static string Visite => $"/api/demonstration/{Guid.CreateVersion7()}";

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Simple("DemonstrationVisiter", Statuts.Public, HttpMethod.Get, "/api/demonstration"),
        MatriceDesDroits.Dossier(
            "DemonstrationEcrire",
            Creations,
            _ => new(HttpMethod.Post, $"{Visite}/messages", new { texte = "Bonjour" })
        ),
        MatriceDesDroits.Dossier(
            "DemonstrationCreerDemarche",
            Creations,
            _ =>
                new(
                    HttpMethod.Post,
                    $"{Visite}/demarches",
                    new
                    {
                        commentaire = "Appeler",
                        dateFin = DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    }
                )
        ),
    ];
}
