using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.TempsReel;

namespace Cej.Functions.Dossiers;

/// <summary>Tells a young person's connected clients over the hub, and their phones.</summary>
internal sealed class Preveneur(HubPush push, ITelephones telephones) : IPreveneur
{
    private const string Telephones = "phones";

    /// <summary>Longer than a healthy push takes.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(3);

    public async Task Prevenir(Beneficiaire beneficiaire, Notification notification, CancellationToken cancellationToken)
    {
        if (beneficiaire.Activation is not { Identite: var identite })
            return;
        var evenement = push.Evenement("notification-ajoutee", beneficiaire.Id.ToString());
        var sorte = notification.Sorte switch
        {
            SorteDeNotification.NouvellesOffres => SorteDAvis.NouvellesOffres,
            SorteDeNotification.RechercheSuggeree => SorteDAvis.RechercheSuggeree,
        };
        await Task.WhenAll(
            push.Send(evenement, chat => chat.Prevenir([UtilisateursDuChat.Beneficiaire(identite)], evenement), Delai, cancellationToken),
            push.Try(Telephones, limite => telephones.Sonner(beneficiaire.Id, sorte, notification.Objet, limite), Delai, cancellationToken)
        );
    }

    public void Sonner(BeneficiaireId beneficiaire, SorteDAvis sorte) =>
        _ = Task.Run(() =>
            push.Try(Telephones, limite => telephones.Sonner(beneficiaire, sorte, null, limite), Delai, CancellationToken.None)
        );
}
