using Azure.Core;
using Azure.Core.Pipeline;

namespace Cej.Functions.Infrastructure.Courrier;

/// <summary>
/// Sets the headers of a repeatable request (OASIS Repeatable Requests 1.0) to those of the claim: the client sets none, and the service
/// would not recognise a repetition.
/// </summary>
internal sealed class EnTetesDeRepetition : HttpPipelineSynchronousPolicy
{
    private const string Propriete = "Cej.Repetition";

    /// <summary>The requests in this flow are repetitions of one.</summary>
    public static IDisposable Pour(Guid operation, DateTimeOffset premierEnvoi) =>
        HttpPipeline.CreateHttpMessagePropertiesScope(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [Propriete] = new Repetition(
                    Identifiants.Deterministe("repetition", operation.ToString(), premierEnvoi.ToString("O", CultureInfo.InvariantCulture)),
                    premierEnvoi
                ),
            }
        );

    public override void OnSendingRequest(HttpMessage message)
    {
        if (!message.TryGetProperty(Propriete, out var valeur) || valeur is not Repetition repetition)
            return;
        message.Request.Headers.SetValue("Repeatability-Request-ID", repetition.Id.ToString());
        message.Request.Headers.SetValue("Repeatability-First-Sent", repetition.PremierEnvoi.ToString("R", CultureInfo.InvariantCulture));
    }

    private sealed record Repetition(Guid Id, DateTimeOffset PremierEnvoi);
}
