using Cej.Domain.Conseillers;
using Cej.Functions.Conseillers;
using Cej.Functions.Infrastructure.Documents;
using Moq;

namespace Cej.Functions.Tests.Conseillers;

/// <summary>The list of agencies is remembered for minutes, and forgets none that was written here.</summary>
public sealed class AgencesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_agency_that_was_written_while_the_list_was_read_is_in_the_next_one()
    {
        Mock<IDocumentStore> documents = new();
        TaskCompletionSource<RangePage> lente = new();
        IReadOnlyList<DocumentWrite> ecrits = [];
        documents
            .Setup(store => store.Commit(It.IsAny<Partition>(), It.IsAny<IReadOnlyList<DocumentWrite>>(), Cancel))
            .Callback((Partition _, IReadOnlyList<DocumentWrite> writes, CancellationToken _) => ecrits = writes)
            .ReturnsAsync(new CommitOutcome.Committed(["1"]));
        documents
            .SetupSequence(store => store.ReadRange(It.IsAny<Partition>(), It.IsAny<RangeQuery>(), Cancel))
            .Returns(lente.Task)
            .Returns(() => Task.FromResult(new RangePage([Document(ecrits)], null)));
        DocumentReferentiels agences = new(documents.Object, TimeProvider.System);

        var avant = agences.Lister(Cancel);
        await agences.Save(new Agence("06", "Agence France Travail THIERS", "Côte d'Azur"), Cancel);
        lente.SetResult(new([], null));

        Assert.Empty(await avant);
        Assert.Equal("06", Assert.Single(await agences.Lister(Cancel)).Code);
    }

    private static StoredDocument Document(IReadOnlyList<DocumentWrite> ecrits)
    {
        var ecrit = Assert.Single(ecrits);
        return new(ecrit.Id, ecrit.Type!, 1, "1", ecrit.Content);
    }
}
