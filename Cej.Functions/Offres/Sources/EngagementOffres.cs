using System.Net;
using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Sources;

/// <summary>API Engagement: missions of civic service.</summary>
/// <remarks>
/// The service pages by rank. The first page fixes until when missions count, so that new ones move nothing; some that were shown are
/// asked for again, to find the last one although some before it have gone.
/// </remarks>
internal sealed class EngagementOffres(IHttpClientFactory clients, IOptions<SourcesOptions> options, TimeProvider clock) : ISourceDOffres
{
    private const int Recouvrement = 20;

    public SourceDOffres Nom => SourceDOffres.ApiEngagement;

    public async Task<Result<OffresTrouvees.Page>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        var ou = new CurseurParRang(clock.GetUtcNow(), 0, null, null);
        if (page.Apres is { } apres && !CurseurParRang.TryLire(apres, out ou))
            return Pagination.CurseurInvalide;

        var debut = Math.Max(0, ou.Rang - Recouvrement);
        var requete = Requete((Criteres.DeServiceCivique)criteres, ou.Jusqua, page, debut, ou.Rang - debut + page.Limite + 1);
        using var response = await Demander($"mission/search?{requete}", cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw Reponses.Refusee(response, clock);
        var resultats = await Reponses.Lire(response, SourcesCodec.Default.EngagementResultats, cancellationToken);

        var missions = Reponses.Pleine(resultats.Hits).Index().ToArray();
        var place = ou.Dernier is null ? -1 : Array.FindIndex(missions, mission => mission.Item.Nom == ou.Dernier);
        var suite = missions.Skip(place >= 0 ? place + 1 : ou.Rang - debut).ToArray();
        var montrees = suite.Take(page.Limite).ToArray();
        var total = ou.Total ?? resultats.Total;
        return new OffresTrouvees.Page(
            [.. montrees.Where(mission => mission.Item.Deleted != true).Select(mission => mission.Item.EnOffre())],
            total,
            suite.Length > page.Limite
                ? (ou with { Rang = debut + montrees[^1].Index + 1, Total = total, Dernier = montrees[^1].Item.Nom }).EnTexte()
                : null
        );
    }

    public async Task<OffreDetaillee?> Lire(ReferenceDOffre reference, CancellationToken cancellationToken)
    {
        using var response = await Demander($"mission/{reference.Id}", cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
            return null;
        if (!response.IsSuccessStatusCode)
            throw Reponses.Refusee(response, clock);
        var mission = (await Reponses.Lire(response, SourcesCodec.Default.EngagementReponse, cancellationToken)).Data;
        return mission is null or { Deleted: true } ? null : mission.EnDetail();
    }

    private string Requete(Criteres.DeServiceCivique criteres, DateTimeOffset jusqua, PageVoulue page, int debut, int combien)
    {
        List<(string Nom, string Valeur)> parametres =
        [
            ("publisher", options.Value.EngagementEditeur),
            ("sortBy", "createdAt"),
            ("from", debut.ToString(CultureInfo.InvariantCulture)),
            ("size", combien.ToString(CultureInfo.InvariantCulture)),
            ("createdAt", $"lt:{Date(jusqua)}"),
        ];
        if (page.PublieesApres is { } depuis)
            parametres.Add(("createdAt", $"gt:{Date(depuis)}"));
        if (GrandeVille.Seule(criteres.Zone) is { } ville)
        {
            parametres.AddRange(Noms(ville, criteres.Zone!.Commune.Nom));
        }
        else if (criteres.Zone is { Commune.Position: { } position } zone)
        {
            parametres.Add(("lat", position.Latitude.ToString(CultureInfo.InvariantCulture)));
            parametres.Add(("lon", position.Longitude.ToString(CultureInfo.InvariantCulture)));
            parametres.Add(("distance", string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, zone.Rayon)}km")));
        }
        else if (criteres.Zone is { } sansPosition)
        {
            parametres.Add(("city", sansPosition.Commune.Nom));
        }

        if (criteres.Domaine is { } domaine)
            parametres.Add(("domain", domaine.Code));
        if (criteres.APartirDu is { } jour)
            parametres.Add(("startAt", string.Create(CultureInfo.InvariantCulture, $"gt:{jour.AddDays(-1):yyyy-MM-dd}T23:59:59.999Z")));
        return string.Join('&', parametres.Select(parametre => $"{parametre.Nom}={Uri.EscapeDataString(parametre.Valeur)}"));
    }

    /// <summary>
    /// A great city alone, as the service takes it. It compares names letter by letter: the city's, and those that publishers write for its
    /// arrondissements; any of them will do, and counts once. Paris is a département, of the same name.
    /// </summary>
    private static IEnumerable<(string Nom, string Valeur)> Noms(GrandeVille ville, string nom)
    {
        if (ville.Departement is not null)
            return [("departmentName", nom)];
        var arrondissements = Enumerable
            .Range(1, ville.Nombre)
            .SelectMany(rang =>
                new[]
                {
                    $"{nom} {(rang == 1 ? "1er" : Rang(rang) + "e")} Arrondissement",
                    $"{nom} {Rang(rang)}",
                    $"{nom} {rang.ToString("D2", CultureInfo.InvariantCulture)}",
                }
            );
        return arrondissements.Prepend(nom).Distinct(StringComparer.Ordinal).Select(connu => ("city", connu));
    }

    private static string Rang(int rang) => rang.ToString(CultureInfo.InvariantCulture);

    private async Task<HttpResponseMessage> Demander(string chemin, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(options.Value.EngagementAdresse, chemin));
        request.Headers.Add("apikey", options.Value.EngagementCle);
        return await clients.CreateClient(SourcesServices.Engagement).SendAsync(request, cancellationToken);
    }

    private static string Date(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}

/// <summary>Behind which offer to go on, where a source pages by rank.</summary>
/// <param name="Jusqua">What was published later does not count.</param>
/// <param name="Rang">How many were shown.</param>
/// <param name="Total">How many there were when the first page was read.</param>
/// <param name="Dernier">The last one shown.</param>
internal sealed record CurseurParRang(DateTimeOffset Jusqua, int Rang, int? Total, string? Dernier)
{
    public string EnTexte() => string.Create(CultureInfo.InvariantCulture, $"{Jusqua.ToUnixTimeMilliseconds()}-{Rang}-{Total}-{Dernier}");

    public static bool TryLire(string texte, out CurseurParRang curseur)
    {
        curseur = new(default, 0, null, null);
        if (
            texte.Split('-', 4) is not [var jusqua, var rang, var total, { Length: > 0 and <= ReferenceDOffre.LongueurMaximale } dernier]
            || !ulong.TryParse(jusqua, NumberStyles.None, CultureInfo.InvariantCulture, out var instant)
            || instant > 10_000_000_000_000
            || !ushort.TryParse(rang, NumberStyles.None, CultureInfo.InvariantCulture, out var rangLu)
            || !int.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out var totalLu)
        )
        {
            return false;
        }

        curseur = new(DateTimeOffset.FromUnixTimeMilliseconds((long)instant), rangLu, totalLu, dernier);
        return true;
    }
}

internal sealed record EngagementResultats(
    [property: JsonRequired] int Total,
    [property: JsonRequired] IReadOnlyList<EngagementMission> Hits
);

internal sealed record EngagementReponse([property: JsonRequired] EngagementMission? Data);

/// <summary>A mission as API Engagement writes it: what we show of it.</summary>
internal sealed record EngagementMission
{
    public string? Id { get; init; }

    /// <summary>Some answers have this one instead.</summary>
    [JsonPropertyName("_id")]
    public string? AutreId { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }
    public string? OrganizationName { get; init; }
    public string? OrganizationDescription { get; init; }
    public string? City { get; init; }
    public string? PostalCode { get; init; }
    public string? Domain { get; init; }
    public DateTimeOffset? StartAt { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public string? Schedule { get; init; }
    public string? ApplicationUrl { get; init; }
    public bool? Deleted { get; init; }

    [JsonIgnore]
    public string Nom => Id ?? AutreId ?? "";

    public Offre EnOffre() =>
        new()
        {
            Reference = new(TypeDOffre.ServiceCivique, Nom),
            Titre = Title,
            Organisme = OrganizationName,
            Localisation = City,
            CodePostal = PostalCode,
            Contrat = "Service civique",
            Domaine = DomaineDeServiceCivique.Tous.FirstOrDefault(domaine => domaine.Code == Domain)?.Libelle ?? Domain,
            Debut = StartAt is { } debut ? JourDeParis.De(debut) : null,
            PublieeLe = CreatedAt,
            Origine = "Service civique",
        };

    public OffreDetaillee EnDetail() =>
        new()
        {
            Offre = EnOffre(),
            Description = Description,
            Horaires = Schedule,
            Presentation = OrganizationDescription,
            Postuler = Liens.Lire(ApplicationUrl),
        };
}
