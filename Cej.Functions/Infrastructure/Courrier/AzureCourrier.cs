using Azure;
using Azure.Communication.Email;
using Azure.Core;
using Azure.Identity;
using Cej.Domain.Recapitulatif;

namespace Cej.Functions.Infrastructure.Courrier;

/// <summary>
/// Azure Communication Services. A repetition carries the same <c>Repeatability-*</c> headers, by which the service recognises it for
/// 5 minutes; a request whose first time is older it refuses.
/// </summary>
internal sealed class AzureCourrier(EmailClient client, CourrierOptions options, TimeProvider clock) : ICourrier
{
    /// <summary>Longer than the service takes, and shorter than what a lot's lease leaves.</summary>
    private static readonly TimeSpan DelaiReseau = TimeSpan.FromSeconds(25);

    /// <summary>A client without tries of its own: the digest sets the pace, and each request counts in the quota.</summary>
    public static AzureCourrier Creer(CourrierOptions options, Func<TokenCredential> identite, TimeProvider clock)
    {
        var clientOptions = new EmailClientOptions();
        clientOptions.Retry.MaxRetries = 0;
        clientOptions.Retry.NetworkTimeout = DelaiReseau;
        // Behind every policy of the client's own, so that none changes these headers.
        clientOptions.AddPolicy(new EnTetesDeRepetition(), HttpPipelinePosition.BeforeTransport);
        var client = string.IsNullOrEmpty(options.Cle)
            ? new EmailClient(options.Endpoint!, identite(), clientOptions)
            : new EmailClient(options.Endpoint!, new AzureKeyCredential(options.Cle), clientOptions);
        return new(client, options, clock);
    }

    public async Task<Remise> Remettre(Courriel courriel, Guid operation, DateTimeOffset premierEnvoi, CancellationToken cancellationToken)
    {
        var message = new EmailMessage(
            options.Expediteur!,
            new EmailRecipients([new EmailAddress(courriel.A.Value)]),
            new EmailContent(courriel.Sujet) { PlainText = courriel.Texte, Html = courriel.Html }
        )
        {
            // It would replace our link by the service's own.
            UserEngagementTrackingDisabled = true,
        };
        foreach (var (nom, valeur) in EnTetesDeDesabonnement.De(courriel))
            message.Headers.Add(nom, valeur);
        try
        {
            using (EnTetesDeRepetition.Pour(operation, premierEnvoi))
                await client.SendAsync(WaitUntil.Started, message, operation, cancellationToken);
            return new Remise.Acceptee();
        }
        catch (RequestFailedException refus)
        {
            return refus.Status switch
            {
                400 => new Remise.Refusee(Code(refus)),
                401 or 403 or 404 or 429 => new Remise.Reportee(Code(refus), Apres(refus)),
                _ => new Remise.Incertaine(Code(refus), Apres(refus)),
            };
        }
        catch (AuthenticationFailedException)
        {
            return new Remise.Reportee("identity", null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Remise.Incertaine("timeout", null);
        }
    }

    public async Task<Sort> Retrouver(Guid operation, CancellationToken cancellationToken)
    {
        var suivi = new EmailSendOperation(operation.ToString(), client);
        try
        {
            await suivi.UpdateStatusAsync(cancellationToken);
            return new Sort.Remis(); // also while it is being delivered
        }
        catch (RequestFailedException refus)
        {
            if (suivi.HasCompleted)
                return new Sort.Echoue(Code(refus));
            return refus.Status == 404 ? new Sort.Inconnu() : new Sort.Injoignable(Code(refus), Apres(refus));
        }
        catch (AuthenticationFailedException)
        {
            return new Sort.Injoignable("identity", null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Sort.Injoignable("timeout", null);
        }
    }

    private static string Code(RequestFailedException refus) =>
        string.IsNullOrEmpty(refus.ErrorCode) ? string.Create(CultureInfo.InvariantCulture, $"http-{refus.Status}") : refus.ErrorCode;

    private TimeSpan? Apres(RequestFailedException refus)
    {
        if (refus.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var valeur) is not true)
            return null;
        if (int.TryParse(valeur, NumberStyles.None, CultureInfo.InvariantCulture, out var secondes))
            return TimeSpan.FromSeconds(secondes);
        return
            DateTimeOffset.TryParseExact(valeur, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && date > clock.GetUtcNow()
            ? date - clock.GetUtcNow()
            : null;
    }
}
