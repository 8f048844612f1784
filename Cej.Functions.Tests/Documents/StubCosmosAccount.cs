using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Tests.Documents;

/// <summary>
/// The metadata of an account with several physical partitions, and no documents: enough for the SDK to plan a query and to send
/// it. It records what was sent where.
/// </summary>
internal sealed class StubCosmosAccount : HttpMessageHandler
{
    internal const int Ranges = 4;

    private static readonly string DatabaseRid = Convert.ToBase64String([1, 2, 3, 4]);
    private static readonly string ContainerRid = Convert.ToBase64String([1, 2, 3, 4, 0x81, 2, 3, 4]);

    /// <summary>The query requests, in order.</summary>
    internal ConcurrentQueue<Sent> Queries { get; } = [];

    /// <summary>Answers a request for documents; an empty page unless told.</summary>
    internal Func<HttpRequestMessage, HttpResponseMessage> Documents { get; set; } =
        static _ => Json(HttpStatusCode.OK, """{"_rid":"","Documents":[],"_count":0}""");

    internal CosmosClient Client()
    {
        CosmosQueryPlanner.TurnOn();
        var options = new CosmosOptions
        {
            Endpoint = new Uri("https://127.0.0.1:1/"),
            Key = Convert.ToBase64String(new byte[64]),
            Mode = ConnectionMode.Gateway,
            LimitToEndpoint = true,
        };
        var clientOptions = CosmosDocumentStore.ClientOptions(options);
        clientOptions.HttpClientFactory = () => new HttpClient(this, disposeHandler: false);
        return CosmosDocumentStore.Client(options, clientOptions);
    }

    internal static HttpResponseMessage Json(HttpStatusCode status, string content) =>
        new(status) { Content = new StringContent(content, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath.Trim('/').Split('/');
        return path switch
        {
            [""] => Account(),
            [.., "pkranges"] => PartitionKeyRanges(request),
            [.., "docs"] => await RecordThenAnswer(request, cancellationToken),
            [.., "colls", var name] => Container(name),
            _ => Json(HttpStatusCode.NotFound, "{}"),
        };
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? values.Single() : null;

    private static HttpResponseMessage Account() =>
        Json(
            HttpStatusCode.OK,
            """
            {"id":"stub","_rid":"127.0.0.1","_self":"","media":"//media/","addresses":"//addresses/","_dbs":"//dbs/",
             "writableLocations":[{"name":"Ici","databaseAccountEndpoint":"https://127.0.0.1:1/"}],
             "readableLocations":[{"name":"Ici","databaseAccountEndpoint":"https://127.0.0.1:1/"}],
             "enableMultipleWriteLocations":false,"userConsistencyPolicy":{"defaultConsistencyLevel":"Session"},
             "userReplicationPolicy":{"asyncReplication":false,"minReplicaSetSize":1,"maxReplicasetSize":4},
             "systemReplicationPolicy":{"minReplicaSetSize":1,"maxReplicasetSize":4},
             "readPolicy":{"primaryReadCoefficient":1,"secondaryReadCoefficient":1},
             "queryEngineConfiguration":"{\"maxSqlQueryInputLength\":262144,\"maxJoinsPerSqlQuery\":5,\"maxLogicalAndPerSqlQuery\":500,\"maxLogicalOrPerSqlQuery\":500,\"maxUdfRefPerSqlQuery\":10,\"maxInExpressionItemsCount\":16000,\"queryMaxInMemorySortDocumentCount\":500,\"maxQueryRequestTimeoutFraction\":0.9,\"sqlAllowNonFiniteNumbers\":false,\"sqlAllowAggregateFunctions\":true,\"sqlAllowSubQuery\":true,\"sqlAllowScalarSubQuery\":true,\"allowNewKeywords\":true,\"sqlAllowLike\":true,\"sqlAllowGroupByClause\":true,\"maxSpatialQueryCells\":12,\"spatialMaxGeometryPointCount\":256,\"sqlDisableQueryILOptimization\":false,\"sqlDisableFilterPlanOptimization\":false,\"sqlAllowTop\":true,\"enableSpatialIndexing\":true}"}
            """
        );

    private static HttpResponseMessage Container(string name)
    {
        var key = CosmosContainers.All.Single(x => x.Name == name).PartitionKeyPath;
        var policy = """{"indexingMode":"consistent","automatic":true,"includedPaths":[],"excludedPaths":[{"path":"/*"}]}""";
        return Json(
            HttpStatusCode.OK,
            $$"""
            {"id":"{{name}}","_rid":"{{ContainerRid}}","_self":"dbs/{{DatabaseRid}}/colls/{{ContainerRid}}/","_etag":"1","_ts":1,
             "indexingPolicy":{{policy}},"partitionKey":{"paths":["{{key}}"],"kind":"Hash","version":2} }
            """
        );
    }

    private static HttpResponseMessage PartitionKeyRanges(HttpRequestMessage request)
    {
        if (request.Headers.IfNoneMatch.Count > 0 || Header(request, "If-None-Match") is { Length: > 0 })
            return new HttpResponseMessage(HttpStatusCode.NotModified) { Headers = { { "ETag", "\"1\"" } } };
        var bounds = (string[])
            ["", "0FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "1FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "2FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "FF"];
        var ranges = Enumerable
            .Range(0, Ranges)
            .Select(n => new
            {
                id = n.ToString(CultureInfo.InvariantCulture),
                minInclusive = bounds[n],
                maxExclusive = bounds[n + 1],
                status = "online",
                parents = Array.Empty<string>(),
            });
        var answer = Json(
            HttpStatusCode.OK,
            JsonSerializer.Serialize(
                new
                {
                    _rid = ContainerRid,
                    PartitionKeyRanges = ranges,
                    _count = Ranges,
                }
            )
        );
        answer.Headers.Add("ETag", "\"1\"");
        return answer;
    }

    private async Task<HttpResponseMessage> RecordThenAnswer(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Queries.Enqueue(
            new Sent(
                request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken),
                Header(request, "x-ms-documentdb-partitionkey"),
                Header(request, "x-ms-documentdb-partitionkeyrangeid"),
                Header(request, "x-ms-cosmos-is-query-plan-request")
            )
        );
        return Documents(request);
    }

    internal sealed record Sent(string Body, string? PartitionKey, string? Range, string? PlanRequest);
}
