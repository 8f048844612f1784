using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record NotificationDuCentreDocument(
    SorteDeNotification Sorte,
    string Titre,
    int Nombre,
    Guid Objet,
    DateTimeOffset Le,
    DateTimeOffset? LueLe
) : IDocumentShape<NotificationDuCentreDocument>
{
    public static JsonTypeInfo<NotificationDuCentreDocument> Contract => DossiersDocuments.Default.NotificationDuCentreDocument;
}

/// <summary>Lines of the notification centre, to and from their stored shape.</summary>
internal static class NotificationShapes
{
    private const string Type = "notification";

    public static DocumentWrite Create(Notification notification) =>
        DocumentWrite.Create(DocumentIds.Notifications + notification.Id, Type, DocumentCodec.Encode(Write(notification))) with
        {
            TimeToLive = Secondes(notification.FinLe - notification.Le),
        };

    public static DocumentWrite Replace(Notification notification, string version, DateTimeOffset instant) =>
        DocumentWrite.Replace(DocumentIds.Notifications + notification.Id, Type, DocumentCodec.Encode(Write(notification)), version) with
        {
            TimeToLive = Secondes(notification.FinLe - instant),
        };

    public static Stored<Notification> Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<NotificationDuCentreDocument>(document);
        return new(
            new Notification
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Notifications.Length)),
                Sorte = stored.Sorte,
                Titre = stored.Titre,
                Nombre = stored.Nombre,
                Objet = stored.Objet,
                Le = stored.Le,
                LueLe = stored.LueLe,
            },
            document.ETag
        );
    }

    private static NotificationDuCentreDocument Write(Notification notification) =>
        new(notification.Sorte, notification.Titre, notification.Nombre, notification.Objet, notification.Le, notification.LueLe);

    private static TimeSpan Secondes(TimeSpan duree) => TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(duree.TotalSeconds)));
}
