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
        var evenement = push.Evenement(TypeDEvenement.NotificationAjoutee) with { Conversation = beneficiaire.Id.ToString() };
        var sorte = notification.Sorte switch
        {
            SorteDeNotification.NouvellesOffres => SorteDAvis.NouvellesOffres,
            SorteDeNotification.RechercheSuggeree => SorteDAvis.RechercheSuggeree,
            SorteDeNotification.Rappel => SorteDAvis.Rappel,
        };
        await Task.WhenAll(
            push.Send(evenement, chat => chat.Prevenir([UtilisateursDuChat.Beneficiaire(identite)], evenement), Delai, cancellationToken),
            beneficiaire.Avis.Veut(notification.Sorte)
                ? push.Try(
                    Telephones,
                    limite => telephones.Sonner(beneficiaire.Id, new(sorte, notification.Objet, notification.Nombre), limite),
                    Delai,
                    cancellationToken
                )
                : Task.CompletedTask
        );
    }

    public void Sonner(BeneficiaireId beneficiaire, int nonLus) =>
        EnvoyerACote(beneficiaire, new(SorteDAvis.NouveauMessage, beneficiaire.Value, nonLus));

    public void Taire(BeneficiaireId beneficiaire) => EnvoyerACote(beneficiaire, new(SorteDAvis.MessagesLus, beneficiaire.Value));

    /// <summary>In a flow of its own: it is no part of what the caller's request costs.</summary>
    private void EnvoyerACote(BeneficiaireId beneficiaire, Sonnerie sonnerie)
    {
        using (ExecutionContext.SuppressFlow())
            _ = Task.Run(
                () => push.Try(Telephones, limite => telephones.Sonner(beneficiaire, sonnerie, limite), Delai, CancellationToken.None),
                CancellationToken.None
            );
    }
}
