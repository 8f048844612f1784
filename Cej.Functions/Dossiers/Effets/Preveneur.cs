using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>That a phone has to be told of a message; no text.</summary>
internal sealed record NotificationDocument(string Sorte, long Numero, DateTimeOffset Le) : IDocumentShape<NotificationDocument>
{
    public static JsonTypeInfo<NotificationDocument> Contract => DossiersDocuments.Default.NotificationDocument;
}

/// <summary>Tells a young person's connected clients over the hub, and their phones.</summary>
internal sealed class Preveneur(IDocumentStore documents, HubPush push, ITelephones telephones, TimeProvider clock) : IPreveneur
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

    public async Task Sonner(Conversation conversation, long message, CancellationToken cancellationToken)
    {
        var ecrit = DocumentWrite.Create(
            DocumentIds.NotificationDeMessage(message),
            "notification",
            DocumentCodec.Encode(new NotificationDocument("nouveau-message", message, clock.GetUtcNow()))
        );
        // Refused when it was written down before.
        var dossier = conversation.Dossier;
        if (
            await documents.Commit(DocumentIds.Dossier(dossier), [ecrit], cancellationToken) is CommitOutcome.Committed
            && conversation.Sonne
        )
            Sonner(dossier, new(SorteDAvis.NouveauMessage, dossier.Value, conversation.NonLusParBeneficiaire));
    }

    public void Taire(BeneficiaireId beneficiaire) => Sonner(beneficiaire, new(SorteDAvis.MessagesLus, beneficiaire.Value));

    /// <summary>In a flow of its own: it is no part of what the caller's request costs.</summary>
    private void Sonner(BeneficiaireId beneficiaire, Sonnerie sonnerie)
    {
        using (ExecutionContext.SuppressFlow())
            _ = Task.Run(
                () => push.Try(Telephones, limite => telephones.Sonner(beneficiaire, sonnerie, limite), Delai, CancellationToken.None),
                CancellationToken.None
            );
    }
}
