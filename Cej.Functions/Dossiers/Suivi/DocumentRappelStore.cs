using System.Runtime.CompilerServices;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>That a person is to be reminded.</summary>
internal sealed record RappelDocument(DateOnly Jeudi, DateTimeOffset Pour) : IDocumentShape<RappelDocument>
{
    public static JsonTypeInfo<RappelDocument> Contract => DossiersDocuments.Default.RappelDocument;
}

/// <summary>Up to which Thursday everybody is prepared.</summary>
internal sealed record RappelsPretsDocument(DateOnly Jeudi) : IDocumentShape<RappelsPretsDocument>
{
    public static JsonTypeInfo<RappelsPretsDocument> Contract => DossiersDocuments.Default.RappelsPretsDocument;
}

/// <summary>Reminders to come as documents of the dossiers, found by their due date, and a mark in the <c>annuaire</c> container.</summary>
internal sealed class DocumentRappelStore(IDocumentStore documents) : IRappelStore
{
    private const string TypeRappel = "rappel";
    private const string Prets = "prets";

    private static readonly Partition Marque = new(DocumentContainer.Annuaire, "rappels");

    /// <summary>What nobody took away by then is of no use any more.</summary>
    private static readonly TimeSpan Conservation = TimeSpan.FromDays(7);

    public async Task<DateOnly?> FindPret(CancellationToken cancellationToken) =>
        await documents.Read(Marque, Prets, cancellationToken) is { } found
            ? DocumentCodec.Decode<RappelsPretsDocument>(found).Jeudi
            : null;

    public Task SavePret(DateOnly jeudi, CancellationToken cancellationToken) =>
        documents.Commit(
            Marque,
            [DocumentWrite.Upsert(Prets, "rappels-prets", DocumentCodec.Encode(new RappelsPretsDocument(jeudi)))],
            cancellationToken
        );

    public Task Create(Rappel rappel, CancellationToken cancellationToken) =>
        // Refused when it is there already.
        documents.Commit(DocumentIds.Dossier(rappel.Dossier), [Ecrire(rappel, null)], cancellationToken);

    public async Task<IReadOnlySet<BeneficiaireId>> Prevus(DateOnly jeudi, CancellationToken cancellationToken) =>
        await Lister(null, cancellationToken)
            .Where(rappel => rappel.Value.Jeudi == jeudi)
            .Select(rappel => rappel.Value.Dossier)
            .ToHashSetAsync(cancellationToken: cancellationToken);

    public IAsyncEnumerable<Stored<Rappel>> Dus(DateTimeOffset instant, CancellationToken cancellationToken) =>
        Lister(instant, cancellationToken);

    private async IAsyncEnumerable<Stored<Rappel>> Lister(DateTimeOffset? dus, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var due in documents.Scan(DocumentContainer.Dossiers, TypeRappel, dus, cancellationToken))
        {
            var stored = DocumentCodec.Decode<RappelDocument>(due.Document);
            yield return new(new(new(Guid.Parse(due.Partition.Key)), stored.Jeudi, stored.Pour), due.Document.ETag);
        }
    }

    public Task Save(Stored<Rappel> du, Rappel plusTard, CancellationToken cancellationToken) =>
        documents.Commit(DocumentIds.Dossier(plusTard.Dossier), [Ecrire(plusTard, du.Version)], cancellationToken);

    public async Task<bool> Conclure(Stored<Rappel> du, Notification? notification, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Dossier(du.Value.Dossier);
        var fini = DocumentWrite.Delete(Nom(du.Value), du.Version);
        if (notification is null)
            return await documents.Commit(partition, [fini], cancellationToken) is CommitOutcome.Committed;
        var issue = await documents.Commit(partition, [fini, NotificationShapes.Create(notification)], cancellationToken);
        if (issue is CommitOutcome.Refused(_, RefusedReason.AlreadyExists))
            await documents.Commit(partition, [fini], cancellationToken);
        return issue is CommitOutcome.Committed;
    }

    private static string Nom(Rappel rappel) => DocumentIds.Rappels + rappel.Jeudi.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DocumentWrite Ecrire(Rappel rappel, string? version) =>
        DocumentWrite.Save(Nom(rappel), TypeRappel, DocumentCodec.Encode(new RappelDocument(rappel.Jeudi, rappel.Pour)), version) with
        {
            Due = rappel.Pour,
            TimeToLive = Conservation,
        };
}
