using System.Net;
using Azure.Identity;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Microsoft.Azure.Cosmos;
using Moq;

namespace Cej.Functions.Tests.Documents;

/// <summary>What each answer of Cosmos means to the port, on the SDK's own classes.</summary>
public sealed class CosmosAnswerTests : IDisposable
{
    private static readonly Partition Dossier = new(DocumentContainer.Dossiers, "abc");

    private readonly Mock<Container> container = new();
    private readonly CosmosDocumentStore store;

    public CosmosAnswerTests()
    {
        var client = new Mock<CosmosClient>();
        client.Setup(x => x.GetContainer("cej", It.IsAny<string>())).Returns(container.Object);
        store = new CosmosDocumentStore(client.Object, "cej");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task A_read_of_a_missing_document_gives_null()
    {
        Reads(() => Answer(404));

        Assert.Null(await store.Read(Dossier, "a", Cancellation));
    }

    [Theory]
    [InlineData("1002")]
    [InlineData("1003")]
    public async Task A_missing_container_or_session_is_not_a_missing_document(string subStatus)
    {
        Reads(() => Answer(404, ("x-ms-substatus", subStatus)));
        Writes(() => Answer(404, ("x-ms-substatus", subStatus)));

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Read(Dossier, "a", Cancellation));
        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Commit(Dossier, [Write(WriteKind.Delete)], Cancellation));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(408)]
    [InlineData(410)]
    [InlineData(429)]
    [InlineData(449)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task An_account_in_trouble_is_an_outage_for_every_call(int status)
    {
        Reads(() => Answer(status));
        Writes(() => Answer(status));
        Batches(status, status, status);

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Read(Dossier, "a", Cancellation));
        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Ping(Cancellation));
        foreach (var kind in Enum.GetValues<WriteKind>())
        {
            await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Commit(Dossier, [Write(kind)], Cancellation));
            await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() =>
                store.Commit(Dossier, [Write(kind), Write(kind, "b")], Cancellation)
            );
        }
    }

    [Fact]
    public async Task Throttling_says_when_to_come_back()
    {
        Reads(() => Answer(429, ("x-ms-retry-after-ms", "1500")));

        var outage = await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Read(Dossier, "a", Cancellation));

        Assert.Equal(TimeSpan.FromMilliseconds(1500), outage.RetryAfter);
    }

    [Fact]
    public async Task An_exception_of_the_sdk_stops_at_the_adapter()
    {
        Reads(() => throw new CosmosException("secret", HttpStatusCode.ServiceUnavailable, 0, "", 0));
        Writes(() => throw new HttpRequestException("secret"));

        var read = await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Read(Dossier, "a", Cancellation));
        var write = await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() =>
            store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation)
        );

        Assert.DoesNotContain("secret", read.Message + write.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_that_cannot_be_had_is_an_outage()
    {
        Reads(() => throw new CredentialUnavailableException("no managed identity now"));

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Read(Dossier, "a", Cancellation));
    }

    [Fact]
    public async Task A_time_out_of_the_sdk_is_an_outage_and_the_callers_cancellation_is_not()
    {
        Reads(() => throw new OperationCanceledException());
        using var gone = new CancellationTokenSource();

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => store.Read(Dossier, "a", gone.Token));
        Reads(() =>
        {
            gone.Cancel();
            throw new OperationCanceledException(gone.Token);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Read(Dossier, "a", gone.Token));
    }

    [Theory]
    [InlineData(WriteKind.Create, 409, RefusedReason.AlreadyExists)]
    [InlineData(WriteKind.Replace, 404, RefusedReason.NotFound)]
    [InlineData(WriteKind.Replace, 412, RefusedReason.VersionChanged)]
    [InlineData(WriteKind.Delete, 404, RefusedReason.NotFound)]
    [InlineData(WriteKind.Delete, 412, RefusedReason.VersionChanged)]
    public async Task A_failed_condition_is_a_refusal(WriteKind kind, int status, RefusedReason reason)
    {
        Writes(() => Answer(status));
        Batches(status, 424, 424, status);

        Assert.Equal(new CommitOutcome.Refused(0, reason), await store.Commit(Dossier, [Write(kind)], Cancellation));
        Assert.Equal(
            new CommitOutcome.Refused(2, reason),
            await store.Commit(Dossier, [Write(WriteKind.Upsert, "x"), Write(WriteKind.Create, "y"), Write(kind)], Cancellation)
        );
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task A_request_that_cosmos_finds_invalid_is_a_bug(int status)
    {
        Writes(() => Answer(status));
        Batches(status);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            store.Commit(Dossier, [Write(WriteKind.Create), Write(WriteKind.Create, "b")], Cancellation)
        );
    }

    [Fact]
    public async Task Retry_with_is_retried()
    {
        var attempts = 0;
        Writes(() => Answer(++attempts < 3 ? 449 : 201, ("etag", "\"7\"")));

        var outcome = await store.Commit(Dossier, [Write(WriteKind.Create)], Cancellation);

        Assert.Equal(["\"7\""], Assert.IsType<CommitOutcome.Committed>(outcome).ETags);
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task A_batch_gives_the_etags_in_order_and_none_for_a_deletion()
    {
        Batches(200, 201, 204, 200);

        var outcome = await store.Commit(
            Dossier,
            [Write(WriteKind.Create), Write(WriteKind.Delete, "b"), Write(WriteKind.Replace, "c")],
            Cancellation
        );

        Assert.Equal(["etag 0", "", "etag 2"], Assert.IsType<CommitOutcome.Committed>(outcome).ETags);
    }

    [Fact]
    public async Task Only_replace_and_delete_carry_a_condition()
    {
        var conditions = new List<string?>();
        Writes(options =>
        {
            conditions.Add(options.IfMatchEtag);
            return Answer(200, ("etag", "e"));
        });

        foreach (var kind in Enum.GetValues<WriteKind>())
            await store.Commit(Dossier, [Write(kind)], Cancellation);

        Assert.Equal([null, "\"1\"", null, "\"1\""], conditions);
    }

    private static DocumentWrite Write(WriteKind kind, string id = "a") =>
        kind switch
        {
            WriteKind.Create => DocumentWrite.Create(id, "essai", "{}"u8.ToArray()),
            WriteKind.Replace => DocumentWrite.Replace(id, "essai", "{}"u8.ToArray(), "\"1\""),
            WriteKind.Upsert => DocumentWrite.Upsert(id, "essai", "{}"u8.ToArray()),
            WriteKind.Delete => DocumentWrite.Delete(id, "\"1\""),
        };

    private static ResponseMessage Answer(int status, params (string Name, string Value)[] headers)
    {
        var answer = new ResponseMessage((HttpStatusCode)status);
        foreach (var (name, value) in headers)
            answer.Headers.Add(name, value);
        return answer;
    }

    private void Reads(Func<ResponseMessage> answer) =>
        container
            .Setup(x =>
                x.ReadItemStreamAsync(
                    It.IsAny<string>(),
                    It.IsAny<PartitionKey>(),
                    It.IsAny<ItemRequestOptions>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(() => Run(answer));

    private void Writes(Func<ResponseMessage> answer) => Writes(_ => answer());

    private void Writes(Func<ItemRequestOptions, ResponseMessage> answer)
    {
        var key = new PartitionKey(Dossier.Key);
        container
            .Setup(x => x.CreateItemStreamAsync(It.IsAny<Stream>(), key, It.IsAny<ItemRequestOptions>(), It.IsAny<CancellationToken>()))
            .Returns((Stream _, PartitionKey _, ItemRequestOptions o, CancellationToken _) => Run(() => answer(o)));
        container
            .Setup(x => x.UpsertItemStreamAsync(It.IsAny<Stream>(), key, It.IsAny<ItemRequestOptions>(), It.IsAny<CancellationToken>()))
            .Returns((Stream _, PartitionKey _, ItemRequestOptions o, CancellationToken _) => Run(() => answer(o)));
        container
            .Setup(x =>
                x.ReplaceItemStreamAsync(It.IsAny<Stream>(), "a", key, It.IsAny<ItemRequestOptions>(), It.IsAny<CancellationToken>())
            )
            .Returns((Stream _, string _, PartitionKey _, ItemRequestOptions o, CancellationToken _) => Run(() => answer(o)));
        container
            .Setup(x => x.DeleteItemStreamAsync("a", key, It.IsAny<ItemRequestOptions>(), It.IsAny<CancellationToken>()))
            .Returns((string _, PartitionKey _, ItemRequestOptions o, CancellationToken _) => Run(() => answer(o)));
    }

    private void Batches(int status, params int[] results)
    {
        var response = new Mock<TransactionalBatchResponse>();
        response.Setup(x => x.StatusCode).Returns((HttpStatusCode)status);
        response.Setup(x => x.IsSuccessStatusCode).Returns(status < 300);
        response.Setup(x => x.Count).Returns(results.Length);
        for (var index = 0; index < results.Length; index++)
        {
            var result = new Mock<TransactionalBatchOperationResult>();
            result.Setup(x => x.StatusCode).Returns((HttpStatusCode)results[index]);
            result.Setup(x => x.ETag).Returns($"etag {index}");
            response.Setup(x => x[index]).Returns(result.Object);
        }
        var batch = new Mock<TransactionalBatch> { DefaultValue = DefaultValue.Mock };
        batch.SetReturnsDefault(batch.Object);
        batch.Setup(x => x.ExecuteAsync(It.IsAny<CancellationToken>())).ReturnsAsync(response.Object);
        container.Setup(x => x.CreateTransactionalBatch(new PartitionKey(Dossier.Key))).Returns(batch.Object);
    }

    private static async Task<ResponseMessage> Run(Func<ResponseMessage> answer)
    {
        await Task.Yield();
        return answer();
    }
}
