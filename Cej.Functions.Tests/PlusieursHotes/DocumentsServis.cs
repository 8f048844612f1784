using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using StreamJsonRpc;

namespace Cej.Functions.Tests.PlusieursHotes;

/// <summary>A store that one process serves and others use, call by call over a connection of their own: what Cosmos is on Azure.</summary>
internal sealed class DocumentsServis : IAsyncDisposable
{
    private readonly IDocumentStore _documents;
    private readonly TcpListener _ecoute = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _fin = new();
    private readonly Task _service;

    private DocumentsServis(IDocumentStore documents)
    {
        _documents = documents;
        _ecoute.Start();
        _service = Servir();
    }

    public int Port => ((IPEndPoint)_ecoute.LocalEndpoint).Port;

    /// <summary>Serves a store until it is disposed of.</summary>
    public static DocumentsServis Ouvrir(IDocumentStore documents) => new(documents);

    /// <summary>The store that another process serves. Whatever cuts the connection makes it unreachable, as a network would.</summary>
    public static StockageEnPanne Joindre(int port)
    {
        var client = new TcpClient();
        client.Connect(IPAddress.Loopback, port);
        var canal = Canal(client);
        var distant = canal.Attach<IDocumentStore>();
        canal.StartListening();
        return new StockageEnPanne(distant) { Entourage = new Coupures() };
    }

    public async ValueTask DisposeAsync()
    {
        await _fin.CancelAsync();
        _ecoute.Stop();
        await _service;
        _fin.Dispose();
    }

    private async Task Servir()
    {
        List<JsonRpc> canaux = [];
        try
        {
            while (true)
            {
                var canal = Canal(await _ecoute.AcceptTcpClientAsync(_fin.Token));
                canal.AddLocalRpcTarget(_documents, new JsonRpcTargetOptions { DisposeOnDisconnect = false });
                canal.StartListening();
                canaux.Add(canal);
            }
        }
        catch (OperationCanceledException)
        {
            canaux.ForEach(canal => canal.Dispose());
        }
    }

    private static JsonRpc Canal(TcpClient client)
    {
        client.NoDelay = true;
        var format = new SystemTextJsonFormatter { JsonSerializerOptions = Lecture() };
        // Without a context of its own, calls of one host run side by side.
        return new(new LengthHeaderMessageHandler(client.GetStream(), client.GetStream(), format)) { SynchronizationContext = null };
    }

    private static JsonSerializerOptions Lecture() =>
        new()
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver
            {
                Modifiers =
                {
                    static type =>
                    {
                        if (type.Type == typeof(DocumentWrite))
                            type.CreateObject = static () => Activator.CreateInstance(typeof(DocumentWrite), nonPublic: true)!;
                        if (type.Type == typeof(CommitOutcome))
                            type.PolymorphismOptions = new()
                            {
                                DerivedTypes =
                                {
                                    new(typeof(CommitOutcome.Committed), nameof(CommitOutcome.Committed)),
                                    new(typeof(CommitOutcome.Refused), nameof(CommitOutcome.Refused)),
                                },
                            };
                    },
                },
            },
        };

    /// <summary>Says in the port's words what a connection says in its own.</summary>
    private sealed class Coupures : IEntourage
    {
        public async Task<object?> Appeler(Appel appel, Func<CancellationToken, Task<object?>> faire, CancellationToken cancellationToken)
        {
            try
            {
                return await faire(cancellationToken);
            }
            catch (Exception coupure) when (coupure is RemoteRpcException or ObjectDisposedException)
            {
                throw new DocumentStoreUnavailableException($"{appel} was cut off.", coupure);
            }
        }
    }
}
