using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Offres;

namespace Cej.Functions.Dossiers;

/// <summary>The notification centre as documents of the dossier that go by themselves when their time is over.</summary>
internal sealed class DocumentNotificationStore(IDocumentStore documents) : INotificationStore
{
    /// <summary>Behind every identifier, and before <c>message-…</c>, which are not of the centre.</summary>
    private const string Fin = DocumentIds.Notifications + "g";

    public async Task<IReadOnlyList<Notification>> Lister(BeneficiaireId id, Guid? avant, int limite, CancellationToken cancellationToken)
    {
        var apres = avant is { } dernier ? DocumentIds.Notifications + dernier : Fin;
        var query = new RangeQuery(DocumentIds.Notifications, limite, Descending: true, apres);
        var page = await documents.ReadRange(DocumentIds.Dossier(id), query, cancellationToken);
        return [.. page.Documents.Select(document => OffresShapes.ReadNotification(document).Value)];
    }

    public async Task<Stored<Notification>?> Find(BeneficiaireId id, Guid notification, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Notifications + notification, cancellationToken) is { } found
            ? OffresShapes.ReadNotification(found)
            : null;

    public Task Create(BeneficiaireId id, Notification notification, CancellationToken cancellationToken) =>
        // Refused when it is there already.
        documents.Commit(DocumentIds.Dossier(id), [Write(notification)], cancellationToken);

    public async Task<Result<Stored<Notification>>> Save(
        BeneficiaireId id,
        Notification notification,
        string version,
        DateTimeOffset instant,
        CancellationToken cancellationToken
    )
    {
        var write = DocumentWrite.Replace(
            DocumentIds.Notifications + notification.Id,
            "notification",
            DocumentCodec.Encode(OffresShapes.Write(notification)),
            version
        ) with
        {
            TimeToLive = Secondes(notification.FinLe - instant),
        };
        return await documents.Commit(DocumentIds.Dossier(id), [write], cancellationToken).OrStale(notification);
    }

    internal static DocumentWrite Write(Notification notification) =>
        DocumentWrite.Create(
            DocumentIds.Notifications + notification.Id,
            "notification",
            DocumentCodec.Encode(OffresShapes.Write(notification))
        ) with
        {
            TimeToLive = Secondes(notification.FinLe - notification.Le),
        };

    private static TimeSpan Secondes(TimeSpan duree) => TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(duree.TotalSeconds)));
}
