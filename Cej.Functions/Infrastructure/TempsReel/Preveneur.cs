using System.Globalization;
using Cej.Domain.Notifications;
using Cej.Domain.Portefeuille;
using Cej.Domain.Primitives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Infrastructure.TempsReel;

/// <summary>Tells a young person's connected clients over the hub, and his phones. What fails is logged and forgotten.</summary>
internal sealed partial class Preveneur(IServiceProvider services, ITelephones telephones, TimeProvider clock, ILogger<Preveneur> logger)
    : IPreveneur
{
    /// <summary>Longer than a healthy push takes.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(3);

    // Made when first needed: the hub's connection exists only once the host has started. A failure is not kept.
    private readonly Lazy<Chat> _chat = new(() => ActivatorUtilities.CreateInstance<Chat>(services), LazyThreadSafetyMode.PublicationOnly);

    public async Task Prevenir(Beneficiaire beneficiaire, Notification notification, CancellationToken cancellationToken)
    {
        if (beneficiaire.Activation is not { Identite: var identite })
            return;
        var evenement = new ChatEvenement(
            1,
            "notification-ajoutee",
            beneficiaire.Id.ToString(),
            null,
            null,
            clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)
        );
        var sorte = notification.Sorte switch
        {
            SorteDeNotification.NouvellesOffres => SorteDAvis.NouvellesOffres,
            SorteDeNotification.RechercheSuggeree => SorteDAvis.RechercheSuggeree,
        };
        await Task.WhenAll(
            Essayer("hub", () => _chat.Value.Prevenir(UtilisateursDuChat.Beneficiaire(identite), evenement), cancellationToken),
            Essayer("phones", () => telephones.Sonner(beneficiaire.Id, sorte, notification.Objet, cancellationToken), cancellationToken)
        );
    }

    public void Sonner(BeneficiaireId beneficiaire, SorteDAvis sorte) =>
        _ = Task.Run(() =>
            Essayer("phones", () => telephones.Sonner(beneficiaire, sorte, null, CancellationToken.None), CancellationToken.None)
        );

    private async Task Essayer(string quoi, Func<Task> prevenir, CancellationToken cancellationToken)
    {
        try
        {
            await prevenir().WaitAsync(Delai, clock, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever is wrong with a push must not touch what is stored.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFailed(logger, fault, quoi);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The push to the {What} failed; clients will read it over HTTP.")]
    private static partial void LogFailed(ILogger logger, Exception fault, string what);
}
