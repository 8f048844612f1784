using System.Net;
using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Sources;

/// <summary>Immersion Facilitée: companies that take people in for a short stay.</summary>
/// <remarks>
/// The service answers with all companies at once; pages are cut here, by date and name, and go on behind the last one shown. Its second
/// version searches around a point, its third one reads the offer of one of a company's places: both write offers alike.
/// </remarks>
internal sealed class ImmersionOffres(IHttpClientFactory clients, IOptions<SourcesOptions> options, TimeProvider clock) : ISourceDOffres
{
    public SourceDOffres Nom => SourceDOffres.ImmersionFacilitee;

    public async Task<Result<OffresTrouvees.Page>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        var immersion = (Criteres.DImmersion)criteres;
        var ou = new CurseurParRang(clock.GetUtcNow(), 0, null, null);
        if (page.Apres is { } apres && !CurseurParRang.TryLire(apres, out ou))
            return Pagination.CurseurInvalide;
        // Without a position there is nothing to search around.
        if (immersion.Zone.Commune.Position is not { } position)
            return new OffresTrouvees.Page([], 0, null);

        using var response = await Demander($"search?{Requete(immersion, position)}", cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw Reponses.Refusee(response, clock);
        var lues = await Reponses.Lire(response, SourcesCodec.Default.IReadOnlyListImmersion, cancellationToken);
        var offres = Reponses
            .Pleine(lues)
            .Where(offre => offre.Nom is not null && offre.EstDu(immersion.Metier) && offre.EstA(immersion.Zone))
            .Select(offre => (offre.Nom, Offre: offre.EnOffre()))
            .DistinctBy(offre => offre.Nom, StringComparer.Ordinal)
            .Where(offre => page.PublieesApres is null || offre.Offre.PublieeLe is null || offre.Offre.PublieeLe > page.PublieesApres)
            .Where(offre => offre.Offre.PublieeLe is null || offre.Offre.PublieeLe <= ou.Jusqua)
            .OrderByDescending(offre => offre.Offre.PublieeLe ?? DateTimeOffset.MinValue)
            .ThenBy(offre => offre.Nom, StringComparer.Ordinal)
            .ToArray();

        var place = ou.Dernier is null ? -1 : Array.FindIndex(offres, offre => offre.Nom == ou.Dernier);
        var debut = place >= 0 ? place + 1 : Math.Min(ou.Rang, offres.Length);
        var montrees = offres.Skip(debut).Take(page.Limite).ToArray();
        var total = ou.Total ?? offres.Length;
        return new OffresTrouvees.Page(
            [.. montrees.Select(offre => offre.Offre)],
            total,
            debut + montrees.Length < offres.Length
                ? (ou with { Rang = debut + montrees.Length, Total = total, Dernier = montrees[^1].Nom }).EnTexte()
                : null
        );
    }

    public async Task<OffreDetaillee?> Lire(ReferenceDOffre reference, CancellationToken cancellationToken)
    {
        // Before the service named places an offer was a company and a métier: what was kept so is read at the company's first place.
        var chemin = reference.Id.Split('-', 3) switch
        {
            [{ Length: > 0 } siret, { Length: > 0 } appellation] => $"search/{siret}/{appellation}",
            [{ Length: > 0 } siret, { Length: > 0 } appellation, { Length: > 0 } lieu] => $"../v3/offers/{siret}/{appellation}/{lieu}",
            _ => null,
        };
        if (chemin is null)
            return null;
        using var response = await Demander(chemin, cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
            return null;
        if (!response.IsSuccessStatusCode)
            throw Reponses.Refusee(response, clock);
        var immersion = await Reponses.Lire(response, SourcesCodec.Default.Immersion, cancellationToken);
        return immersion.Nom is null ? null : immersion.EnDetail(options.Value.ImmersionAdresse);
    }

    /// <summary>The service knows no communes: a great city alone is asked for with what is around it, which is left out of the answer.</summary>
    private static string Requete(Criteres.DImmersion criteres, Position position)
    {
        var rayon = GrandeVille.Seule(criteres.Zone)?.Rayon ?? Math.Max(1, criteres.Zone.Rayon);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"rome={criteres.Metier.Code}&latitude={position.Latitude}&longitude={position.Longitude}&distanceKm={rayon}&sortedBy=date&voluntaryToImmersion=true"
        );
    }

    private async Task<HttpResponseMessage> Demander(string chemin, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(options.Value.ImmersionAdresse, chemin));
        request.Headers.TryAddWithoutValidation("Authorization", options.Value.ImmersionCle);
        return await clients.CreateClient(SourcesServices.Immersion).SendAsync(request, cancellationToken);
    }
}

/// <summary>A company as Immersion Facilitée writes it: what we show of it.</summary>
internal sealed record Immersion
{
    public required string Siret { get; init; }
    public required string Name { get; init; }
    public string? CustomizedName { get; init; }
    public string? Rome { get; init; }
    public string? RomeLabel { get; init; }
    public string? NafLabel { get; init; }
    public AdresseDeLImmersion? Address { get; init; }
    public IReadOnlyList<AppellationDeLImmersion>? Appellations { get; init; }

    /// <summary>Which of the company's places; null for a company that Immersion Facilitée has from elsewhere.</summary>
    public string? LocationId { get; init; }
    public string? AdditionalInformation { get; init; }
    public string? Website { get; init; }
    public string? UrlOfPartner { get; init; }
    public string? ContactMode { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Company, métier and place together name an offer, without a place if it has none; null when another is missing.</summary>
    [JsonIgnore]
    public string? Nom =>
        Appellations is [{ AppellationCode: { Length: > 0 } code }, ..]
            ? $"{Siret}-{code}{(LocationId is { Length: > 0 } lieu ? $"-{lieu}" : "")}"
            : null;

    /// <summary>Whether it is an offer of a métier: versions of the service that know appellations alone pass over a ROME code.</summary>
    public bool EstDu(Metier metier) => Rome is null || Rome == metier.Code;

    /// <summary>Whether it is where the search was: within a great city that was searched alone; the service sees to any other place.</summary>
    public bool EstA(Zone.Autour zone) =>
        GrandeVille.Seule(zone) is null
        || (Address?.Postcode is { } code && zone.Commune.CodesPostaux.Contains(code, StringComparer.Ordinal));

    public Offre EnOffre() =>
        new()
        {
            Reference = new(TypeDOffre.Immersion, Nom!),
            Titre = Appellations![0].AppellationLabel ?? RomeLabel ?? "Immersion",
            Organisme = CustomizedName ?? Name,
            Localisation = Address?.City,
            CodePostal = Address?.Postcode,
            Contrat = "Immersion professionnelle",
            PublieeLe = UpdatedAt ?? CreatedAt,
            Origine = "Immersion Facilitée",
        };

    /// <param name="service">Where the service is: its pages stand beside its API.</param>
    public OffreDetaillee EnDetail(Uri service) =>
        new()
        {
            Offre = EnOffre(),
            Description = AdditionalInformation,
            Presentation = NafLabel,
            Postuler = Formulaire(service) ?? Liens.Lire(UrlOfPartner, Website),
            Contact = ContactMode switch
            {
                "EMAIL" => ModeDeContact.Email,
                "PHONE" => ModeDeContact.Telephone,
                "IN_PERSON" => ModeDeContact.SurPlace,
                _ => null,
            },
        };

    /// <summary>The service's own form for this offer; only a company that said how to reach it, and where, has one.</summary>
    private Uri? Formulaire(Uri service) =>
        ContactMode is { Length: > 0 } && LocationId is { Length: > 0 } lieu
            ? new(
                service,
                $"/offre?siret={Uri.EscapeDataString(Siret)}&appellationCode={Appellations![0].AppellationCode}&location={Uri.EscapeDataString(lieu)}"
            )
            : null;
}

internal sealed record AdresseDeLImmersion(string? City, string? Postcode);

internal sealed record AppellationDeLImmersion(string? AppellationCode, string? AppellationLabel);
