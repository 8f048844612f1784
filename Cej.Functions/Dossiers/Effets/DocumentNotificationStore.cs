using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>The notification centre as documents of the dossier that go by themselves when their time is over.</summary>
internal sealed class DocumentNotificationStore(IDocumentStore documents) : INotificationStore
{
    /// <summary>Behind every identifier, and before <c>message-…</c>, which earlier versions left behind.</summary>
    private const string Fin = DocumentIds.Notifications + "g";

    public async Task<IReadOnlyList<Notification>> Lister(BeneficiaireId id, Guid? avant, int limite, CancellationToken cancellationToken)
    {
        var apres = avant is { } dernier ? DocumentIds.Notifications + dernier : Fin;
        var query = new RangeQuery(DocumentIds.Notifications, limite, Descending: true, apres);
        var page = await documents.ReadRange(DocumentIds.Dossier(id), query, cancellationToken);
        return [.. page.Documents.Select(document => NotificationShapes.Read(document).Value)];
    }

    public async Task<Stored<Notification>?> Find(BeneficiaireId id, Guid notification, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Notifications + notification, cancellationToken) is { } found
            ? NotificationShapes.Read(found)
            : null;

    public Task Create(BeneficiaireId id, Notification notification, CancellationToken cancellationToken) =>
        // Refused when it is there already.
        documents.Commit(DocumentIds.Dossier(id), [NotificationShapes.Create(notification)], cancellationToken);

    public async Task<Result<Stored<Notification>>> Save(
        BeneficiaireId id,
        Notification notification,
        string version,
        DateTimeOffset instant,
        CancellationToken cancellationToken
    ) =>
        await documents
            .Commit(DocumentIds.Dossier(id), [NotificationShapes.Replace(notification, version, instant)], cancellationToken)
            .OrStale(notification);
}
