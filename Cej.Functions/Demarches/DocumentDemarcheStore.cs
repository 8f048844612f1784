using System.Runtime.CompilerServices;
using Cej.Domain.Demarches;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Demarches;

/// <summary>
/// Démarches as documents of the <c>dossiers</c> container; one that the partner has not answered for has a due date, by which a timer
/// finds it.
/// </summary>
internal sealed class DocumentDemarcheStore(IDocumentStore documents) : IDemarcheStore
{
    private const string TypeDemarche = "demarche";

    /// <summary>More than a dossier may hold: requests that run at once may go a little over.</summary>
    private const int Lues = 1_000;

    public async Task<IReadOnlyList<Stored<Demarche>>> Lister(BeneficiaireId dossier, CancellationToken cancellationToken)
    {
        var page = await documents.ReadRange(DocumentIds.Dossier(dossier), new RangeQuery(DocumentIds.Demarches, Lues), cancellationToken);
        return [.. page.Documents.Select(document => DemarcheShapes.Read(dossier, document))];
    }

    public async Task<Stored<Demarche>?> Find(BeneficiaireId dossier, Guid id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(dossier), DocumentIds.Demarche(id), cancellationToken) is { } found
            ? DemarcheShapes.Read(dossier, found)
            : null;

    public async Task<Stored<Demarche>?> Create(Demarche demarche, CancellationToken cancellationToken)
    {
        var write = DocumentWrite.Create(DocumentIds.Demarche(demarche.Id), TypeDemarche, Encode(demarche));
        return await Commit(demarche, write, cancellationToken).OrNull(demarche);
    }

    public async Task<Result<Stored<Demarche>>> Save(Demarche demarche, string version, CancellationToken cancellationToken)
    {
        var write = DocumentWrite.Replace(DocumentIds.Demarche(demarche.Id), TypeDemarche, Encode(demarche), version);
        return await Commit(demarche, write, cancellationToken).OrStale(demarche);
    }

    public async IAsyncEnumerable<Demarche> ATransmettre(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var due in documents.Scan(DocumentContainer.Dossiers, TypeDemarche, instant, cancellationToken))
            yield return DemarcheShapes.Read(new(Guid.Parse(due.Partition.Key)), due.Document).Value;
    }

    private Task<CommitOutcome> Commit(Demarche demarche, DocumentWrite write, CancellationToken cancellationToken) =>
        documents.Commit(
            DocumentIds.Dossier(demarche.Dossier),
            [write with { Due = demarche.Transmission.ProchainEssai }],
            cancellationToken
        );

    private static ReadOnlyMemory<byte> Encode(Demarche demarche) => DocumentCodec.Encode(DemarcheShapes.Write(demarche));
}
