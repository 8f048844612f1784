using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lib.Net.Http.WebPush;
using Lib.Net.Http.WebPush.Authentication;

namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>What became of a push.</summary>
internal abstract record SuiteDEnvoi
{
    private SuiteDEnvoi() { }

    /// <summary>The push service took it, or will never.</summary>
    public sealed record Fini : SuiteDEnvoi;

    /// <summary>The browser is gone.</summary>
    public sealed record Parti : SuiteDEnvoi;

    /// <summary>The push service does not take it now.</summary>
    /// <param name="Delai">How long the push service wants to be left alone; null when it does not say.</param>
    public sealed record PlusTard(TimeSpan? Delai) : SuiteDEnvoi;
}

/// <summary>Encrypts for one browser and asks its push service to deliver (RFC 8030, 8291, 8292).</summary>
internal sealed partial class EnvoiAuxNavigateurs : IDisposable
{
    /// <summary>Less than a ring may take as a whole: what became of it is still to be written down.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ServicesPush _services;
    private readonly TimeProvider _clock;
    private readonly ILogger<EnvoiAuxNavigateurs> _logger;
    private readonly HttpClient _http;
    private readonly Lazy<(PushServiceClient Client, string Cle)> _push;

    public EnvoiAuxNavigateurs(
        ServicesPush services,
        IOptions<NavigateursOptions> options,
        TimeProvider clock,
        ILogger<EnvoiAuxNavigateurs> logger
    )
    {
        (_services, _clock, _logger) = (services, clock, logger);
        _http = new(services.Passage()) { Timeout = Patience };
        _push = new(() =>
        {
            var cles =
                ClesDesNavigateurs.Lire(options.Value.Cle) ?? throw new InvalidOperationException("Setting Navigateurs:Cle is missing.");
            var nous = new VapidAuthentication(cles.Publique, cles.Privee) { Subject = options.Value.Contact!.OriginalString };
            // Whoever is told to wait does not hold a function up meanwhile.
            return (new PushServiceClient(_http) { DefaultAuthentication = nous, AutoRetryAfter = false }, cles.Publique);
        });
    }

    /// <summary>The public key that browsers subscribe with, base64url.</summary>
    /// <exception cref="InvalidOperationException">Setting <c>Navigateurs:Cle</c> is missing or no key; read at the first use.</exception>
    public string ClePublique => _push.Value.Cle;

    public void Dispose() => _http.Dispose();

    /// <summary>How long a push service keeps one for a device that is off; after it nobody wants to know.</summary>
    public static TimeSpan Garde(SorteDAvis sorte) =>
        sorte switch
        {
            SorteDAvis.NouveauMessage or SorteDAvis.MessagesLus => TimeSpan.FromDays(2),
            SorteDAvis.NouvellesOffres or SorteDAvis.RechercheSuggeree or SorteDAvis.Rappel => TimeSpan.FromDays(1),
        };

    /// <summary>What takes whose place: all there is to say of messages is one notification.</summary>
    public static string Etiquette(SorteDAvis sorte, Guid? objet) =>
        sorte switch
        {
            SorteDAvis.NouveauMessage or SorteDAvis.MessagesLus => "messages",
            SorteDAvis.Rappel => "rappel",
            SorteDAvis.NouvellesOffres or SorteDAvis.RechercheSuggeree => string.Create(
                CultureInfo.InvariantCulture,
                $"{Mots.De(sorte)}-{objet}"
            ),
        };

    /// <summary>Sends one. Never throws for what the push service answers.</summary>
    /// <exception cref="InvalidOperationException">Setting <c>Navigateurs:Cle</c> is missing or no key; read at the first use.</exception>
    public async Task<SuiteDEnvoi> Envoyer(
        BeneficiaireId beneficiaire,
        NavigateurDocument navigateur,
        SonnerieDocument sonnerie,
        CancellationToken cancellationToken
    )
    {
        if (!_services.Connait(navigateur.Canal))
        {
            LogUnknown(_logger);
            return new SuiteDEnvoi.Parti(); // an operator took the service off the list
        }

        var abonnement = new PushSubscription { Endpoint = navigateur.Canal };
        abonnement.SetKey(PushEncryptionKeyName.P256DH, navigateur.Cle);
        abonnement.SetKey(PushEncryptionKeyName.Auth, navigateur.Secret);
        try
        {
            await _push.Value.Client.RequestPushMessageDeliveryAsync(abonnement, Ecrire(beneficiaire, sonnerie), cancellationToken);
            return new SuiteDEnvoi.Fini();
        }
        catch (PushServiceClientException refus) when (refus.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return new SuiteDEnvoi.Parti();
        }
        catch (PushServiceClientException refus)
            when (refus.StatusCode
                    is HttpStatusCode.TooManyRequests
                        or HttpStatusCode.RequestTimeout
                        or >= HttpStatusCode.InternalServerError
            )
        {
            return new SuiteDEnvoi.PlusTard(Delai(refus.Headers?.RetryAfter));
        }
        catch (PushServiceClientException refus)
        {
            // A redirect among them: the address is the service's own, and nothing else is asked.
            LogRefused(_logger, (int)refus.StatusCode);
            return new SuiteDEnvoi.Fini();
        }
        catch (HttpRequestException faute) when (faute.InnerException is AdresseInterditeException interdite)
        {
            LogForbidden(_logger, interdite);
            return new SuiteDEnvoi.Fini();
        }
        catch (Exception faute) when (faute is HttpRequestException or OperationCanceledException)
        {
            return new SuiteDEnvoi.PlusTard(null);
        }
    }

    private PushMessage Ecrire(BeneficiaireId beneficiaire, SonnerieDocument sonnerie)
    {
        var etiquette = Etiquette(sonnerie.Sorte, sonnerie.Objet);
        var avis = new AvisDuNavigateur(
            1,
            Mots.De(sonnerie.Sorte),
            sonnerie.Objet,
            sonnerie.Nombre > 0 ? sonnerie.Nombre : null,
            etiquette
        );
        var reste = sonnerie.Le + Garde(sonnerie.Sorte) - _clock.GetUtcNow();
        return new(JsonSerializer.Serialize(avis, NavigateursDocuments.Default.AvisDuNavigateur))
        {
            TimeToLive = Math.Max(0, (int)reste.TotalSeconds),
            Urgency = sonnerie.Sorte is SorteDAvis.NouveauMessage ? PushMessageUrgency.High : PushMessageUrgency.Normal,
            Topic = Sujet(beneficiaire, etiquette),
        };
    }

    /// <summary>At most 32 characters, and nothing that the push service could make out.</summary>
    private static string Sujet(BeneficiaireId beneficiaire, string etiquette) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{beneficiaire} {etiquette}")).AsSpan(..24));

    private TimeSpan? Delai(RetryConditionHeaderValue? attente) =>
        attente switch
        {
            { Delta: { } delai } => delai,
            { Date: { } date } => date - _clock.GetUtcNow(),
            _ => null,
        };

    [LoggerMessage(LogLevel.Warning, "A device whose push service is on the list no more is forgotten.")]
    private static partial void LogUnknown(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "A push service answered {Status}; the push is dropped.")]
    private static partial void LogRefused(ILogger logger, int status);

    [LoggerMessage(LogLevel.Warning, "A push service is not called.")]
    private static partial void LogForbidden(ILogger logger, Exception interdite);
}
