using Cej.Functions.Infrastructure.Demarrage;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>The storage, by each kind of call that a request makes: they share little but the connection.</summary>
/// <param name="ouvrir">The storage itself: the patience of a request is shorter than its first call.</param>
internal sealed class DocumentsAPrechauffer(Func<IDocumentStore> ouvrir) : IAPrechauffer
{
    /// <summary>No document of the product has such an id.</summary>
    private const string Rien = "prechauffage";

    private const string Aucune = "\"aucune\"";

    public string Quoi => "the document storage";

    public Task Chauffer(CancellationToken cancellationToken)
    {
        var documents = ouvrir();
        return Task.WhenAll(
            Enum.GetValues<DocumentContainer>().SelectMany(container => Appels(documents, new(container, Rien), cancellationToken))
        );
    }

    /// <summary>Deletions of what is not there: refused, so that nothing changes.</summary>
    private static IEnumerable<Task> Appels(IDocumentStore documents, Partition partition, CancellationToken cancellationToken)
    {
        var suppression = DocumentWrite.Delete(Rien, Aucune);
        yield return documents.Read(partition, Rien, cancellationToken);
        yield return documents.ReadRange(partition, new RangeQuery(Rien, 1), cancellationToken);
        yield return documents.Commit(partition, [suppression], cancellationToken);
        yield return documents.Commit(partition, [suppression, DocumentWrite.Delete(Rien + "-2", Aucune)], cancellationToken);
    }
}
