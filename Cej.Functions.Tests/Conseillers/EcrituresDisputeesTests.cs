using Cej.Domain.Primitives;
using Cej.Functions.Conseillers;
using Cej.Functions.Infrastructure.Documents;
using Moq;

namespace Cej.Functions.Tests.Conseillers;

/// <summary>A document that others write each time is given up: its store tried for ever, without a pause.</summary>
public sealed class EcrituresDisputeesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_write_that_others_overtake_each_time_ends_as_unavailable()
    {
        Mock<IDocumentStore> documents = new();
        documents
            .Setup(store => store.Commit(It.IsAny<Partition>(), It.IsAny<IReadOnlyList<DocumentWrite>>(), Cancel))
            .ReturnsAsync(new CommitOutcome.Refused(0, RefusedReason.AlreadyExists));
        var email = AdresseEmail.Lire("odile@exemple.fr").Value;

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() =>
            new DocumentSuperviseurs(documents.Object).Habiliter(new(email, "Côte d'Azur", DateTimeOffset.UnixEpoch), Cancel)
        );

        documents.Verify(
            store => store.Commit(It.IsAny<Partition>(), It.IsAny<IReadOnlyList<DocumentWrite>>(), Cancel),
            Times.Exactly(Concurrence.EssaisEntrePlusieurs)
        );
    }
}
