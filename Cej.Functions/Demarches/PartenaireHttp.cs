using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cej.Domain.Demarches;
using Cej.Functions.Infrastructure.Jetons;

namespace Cej.Functions.Demarches;

/// <summary>The partner over HTTP: one idempotent PUT a revision (docs/demarches.md has the contract).</summary>
internal sealed partial class PartenaireHttp(
    IHttpClientFactory clients,
    ReferentielDesDemarches referentiel,
    TimeProvider clock,
    ILogger<PartenaireHttp> logger
) : IPartenaireDesDemarches
{
    public const string Client = "partenaire";

    private const string RefusSansRaison = "Le partenaire refuse cette démarche sans dire pourquoi.";

    public async Task<ReponseDuPartenaire> Transmettre(Beneficiaire beneficiaire, Demarche demarche, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await clients
                .CreateClient(Client)
                .PutAsJsonAsync(
                    new Uri($"demarches/{demarche.Id}", UriKind.Relative),
                    DemarcheTransmise.De(beneficiaire, demarche, referentiel),
                    PartenaireCodec.Default.DemarcheTransmise,
                    cancellationToken
                );
            return await Comprendre(response, cancellationToken);
        }
        catch (Exception fault)
            when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUnavailable(logger, fault);
            return new ReponseDuPartenaire.Indisponible((fault as SansJetonException)?.Dans);
        }
    }

    private async Task<ReponseDuPartenaire> Comprendre(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
            return new ReponseDuPartenaire.Acceptee(await Lire(response, "reference", cancellationToken));
        if (
            response.StatusCode
            is HttpStatusCode.BadRequest
                or HttpStatusCode.NotFound
                or HttpStatusCode.Conflict
                or HttpStatusCode.Gone
                or HttpStatusCode.UnprocessableEntity
        )
        {
            var raison = Texte.SurUneLigne(await Lire(response, "title", cancellationToken));
            return new ReponseDuPartenaire.Refusee(raison ?? RefusSansRaison);
        }

        // Whatever else is not about this démarche: too many requests, an outage, our own access.
        LogAnswer(logger, (int)response.StatusCode);
        var after = response.Headers.RetryAfter;
        return new ReponseDuPartenaire.Indisponible(after?.Delta ?? after?.Date - clock.GetUtcNow());
    }

    /// <summary>A text of the answer; null when the answer is not what the contract says.</summary>
    private static async Task<string?> Lire(HttpResponseMessage response, string champ, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(
                await response.Content.ReadAsStreamAsync(cancellationToken),
                default,
                cancellationToken
            );
            return
                document.RootElement.ValueKind is JsonValueKind.Object
                && document.RootElement.TryGetProperty(champ, out var valeur)
                && valeur.ValueKind is JsonValueKind.String
                && valeur.GetString() is { Length: > 0 and <= 2_000 } texte
                ? texte
                : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The partner of the démarches did not answer.")]
    private static partial void LogUnavailable(ILogger logger, Exception fault);

    [LoggerMessage(LogLevel.Warning, "The partner of the démarches answered {Status}.")]
    private static partial void LogAnswer(ILogger logger, int status);
}
