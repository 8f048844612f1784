using System.Net;
using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Sources;

/// <summary>France Travail, "Offres d'emploi v2": jobs and apprenticeships.</summary>
/// <remarks>
/// The service pages by rank, which would repeat and skip while offers come and go, and knows 3,150 ranks only. Offers are newest first
/// (<c>sort=1</c>): a page goes on from the date of the last offer shown, found again by its number.
/// </remarks>
internal sealed class FranceTravailOffres(IHttpClientFactory clients, IOptions<SourcesOptions> options, TimeProvider clock) : ISourceDOffres
{
    /// <summary>How many offers the service gives at most in one answer.</summary>
    private const int RangsParAppel = 150;

    /// <summary>How many of those already shown are asked for again, to find the last one although some before it have gone.</summary>
    private const int Recouvrement = 20;

    public SourceDOffres Nom => SourceDOffres.FranceTravail;

    public async Task<Result<OffresTrouvees.Page>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        var ou = Curseur.Premier(clock.GetUtcNow());
        if (page.Apres is { } apres && !Curseur.TryLire(apres, out ou))
            return Pagination.CurseurInvalide;

        var emploi = (Criteres.DEmploi)criteres;
        var lieux = FranceTravailRequete.Lieux(emploi.Zone);
        // Ranks of several questions do not add up: each is asked from its beginning, which is the date of the last offer shown.
        var debut = lieux.Count > 1 ? 0 : Math.Max(0, ou.Rang - Recouvrement);
        var fin = Math.Min(debut + RangsParAppel, ou.Rang + page.Limite + 1) - 1;
        var reponses = await Task.WhenAll(
            lieux.Select(lieu =>
                Chercher(FranceTravailRequete.De(emploi, lieu, ou.Jusqua, page.PublieesApres, debut, fin), cancellationToken)
            )
        );
        IReadOnlyList<FranceTravailOffre> resultats =
            reponses.Length == 1
                ? reponses[0].Offres
                :
                [
                    .. reponses
                        .SelectMany(reponse => reponse.Offres)
                        .DistinctBy(offre => offre.Id, StringComparer.Ordinal)
                        .OrderByDescending(offre => offre.DateCreation)
                        .ThenBy(offre => offre.Id, StringComparer.Ordinal)
                        .Take(fin + 1),
                ];
        if (resultats.Count == 0)
            return new OffresTrouvees.Page([], ou.Total ?? 0, null);
        var total = ou.Total ?? reponses.Sum(reponse => reponse.Total);
        var suite = ou.Suite(resultats, debut);
        var offres = suite.Take(page.Limite).ToArray();
        return new OffresTrouvees.Page(
            [.. offres.Select(offre => offre.EnOffre(criteres.Type))],
            total,
            suite.Count > page.Limite ? ou.Apres(offres, total, resultats, debut).EnTexte() : null
        );
    }

    private async Task<(IReadOnlyList<FranceTravailOffre> Offres, int Total)> Chercher(string requete, CancellationToken cancellationToken)
    {
        using var response = await Demander($"offres/search?{requete}", cancellationToken);
        if (response.StatusCode is HttpStatusCode.NoContent)
            return ([], 0);
        if (!response.IsSuccessStatusCode)
            throw Reponses.Refusee(response, clock);
        var lus = await Reponses.Lire(response, SourcesCodec.Default.FranceTravailResultats, cancellationToken);
        var resultats = Reponses.Pleine(lus.Resultats);
        return (resultats, TotalDe(response) ?? resultats.Count);
    }

    public async Task<OffreDetaillee?> Lire(ReferenceDOffre reference, CancellationToken cancellationToken)
    {
        using var response = await Demander($"offres/{reference.Id}", cancellationToken);
        // An offer that has gone is 204; a number that can be none is 400.
        if (response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
            return null;
        if (!response.IsSuccessStatusCode)
            throw Reponses.Refusee(response, clock);
        var offre = await Reponses.Lire(response, SourcesCodec.Default.FranceTravailOffre, cancellationToken);
        return offre.EnDetail(reference.Type);
    }

    private Task<HttpResponseMessage> Demander(string chemin, CancellationToken cancellationToken) =>
        clients
            .CreateClient(SourcesServices.FranceTravail)
            .GetAsync(new Uri(options.Value.FranceTravailAdresse, chemin), cancellationToken);

    private static int? TotalDe(HttpResponseMessage response) =>
        // "offres 0-49/1234": not the unit that the framework's own parser expects in every answer.
        response.Content.Headers.TryGetValues("Content-Range", out var values)
        && values.First().Split('/') is [_, var total]
        && int.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre)
            ? nombre
            : null;

    /// <summary>Behind which offer to go on.</summary>
    /// <param name="Jusqua">Offers created up to this second.</param>
    /// <param name="Rang">How many of those were shown.</param>
    /// <param name="Total">How many there were when the first page was read.</param>
    /// <param name="Dernier">The last one shown.</param>
    /// <param name="DateDuDernier">When it was created.</param>
    internal sealed record Curseur(DateTimeOffset Jusqua, int Rang, int? Total, string? Dernier, DateTimeOffset DateDuDernier)
    {
        public static Curseur Premier(DateTimeOffset instant) => new(ALaSeconde(instant), 0, null, null, default);

        public string EnTexte() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Jusqua.ToUnixTimeSeconds()}-{Rang}-{Total}-{DateDuDernier.ToUnixTimeMilliseconds()}-{Dernier}"
            );

        public static bool TryLire(string texte, out Curseur curseur)
        {
            curseur = Premier(default);
            if (
                texte.Split('-') is not [var jusqua, var rang, var total, var date, { Length: > 0 and < 65 } dernier]
                || !uint.TryParse(jusqua, NumberStyles.None, CultureInfo.InvariantCulture, out var seconde)
                || !ushort.TryParse(rang, NumberStyles.None, CultureInfo.InvariantCulture, out var rangLu)
                || !int.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out var totalLu)
                || !ulong.TryParse(date, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconde)
                || milliseconde > 10_000_000_000_000
            )
            {
                return false;
            }

            curseur = new(
                DateTimeOffset.FromUnixTimeSeconds(seconde),
                rangLu,
                totalLu,
                dernier,
                DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconde)
            );
            return true;
        }

        /// <summary>What of an answer comes behind the last offer shown.</summary>
        public IReadOnlyList<FranceTravailOffre> Suite(IReadOnlyList<FranceTravailOffre> resultats, int debut)
        {
            if (Dernier is null)
                return resultats;
            var place = resultats.Index().FirstOrDefault(resultat => resultat.Item.Id == Dernier, (-1, null!)).Index;
            return place >= 0
                ? [.. resultats.Skip(place + 1)]
                // It has gone meanwhile: older ones follow, and those of its very instant that were not counted.
                : [.. resultats.Where((offre, rang) => offre.DateCreation < DateDuDernier || debut + rang >= Rang)];
        }

        /// <summary>Behind the last offer of a page.</summary>
        public Curseur Apres(FranceTravailOffre[] montrees, int total, IReadOnlyList<FranceTravailOffre> resultats, int debut)
        {
            var derniere = montrees[^1];
            var jusqua = ALaSeconde(derniere.DateCreation);
            var place = resultats.Index().First(resultat => resultat.Item.Id == derniere.Id).Index;
            var rang = jusqua == Jusqua ? debut + place + 1 : resultats.Take(place + 1).Count(offre => offre.DateCreation <= jusqua);
            return new(jusqua, rang, total, derniere.Id, derniere.DateCreation);
        }

        /// <summary>The service compares seconds: the next one, so that none of this second is missed.</summary>
        private static DateTimeOffset ALaSeconde(DateTimeOffset instant) =>
            DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds() + 1);
    }
}
