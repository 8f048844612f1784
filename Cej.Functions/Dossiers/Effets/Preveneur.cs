using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.TempsReel;

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
        var evenement = push.Evenement(TypeDEvenement.NotificationAjoutee, beneficiaire.Id.ToString());
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

    public async Task Sonner(BeneficiaireId beneficiaire, long message, CancellationToken cancellationToken)
    {
        var ecrit = DocumentWrite.Create(
            DocumentIds.NotificationDeMessage(message),
            "notification",
            DocumentCodec.Encode(new NotificationDocument("nouveau-message", message, clock.GetUtcNow()))
        );
        // Refused when it was written down before.
        if (await documents.Commit(DocumentIds.Dossier(beneficiaire), [ecrit], cancellationToken) is CommitOutcome.Committed)
            _ = Task.Run(
                () => push.Try(Telephones, limite => Sonner(beneficiaire, limite), Delai, CancellationToken.None),
                CancellationToken.None
            );
    }

    private Task Sonner(BeneficiaireId beneficiaire, CancellationToken limite) =>
        telephones.Sonner(beneficiaire, SorteDAvis.NouveauMessage, null, limite);
}
