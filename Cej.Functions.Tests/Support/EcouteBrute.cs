using System.Net.WebSockets;
using System.Text;
using Cej.Functions.Messagerie;

namespace Cej.Functions.Tests.Support;

/// <summary>A client that speaks SignalR's JSON protocol by hand: what it reads are the bytes that came, not what a library makes of them.</summary>
internal sealed class EcouteBrute : IAsyncDisposable
{
    private const char Fin = '\u001e';
    private const string Ping = """{"type":6}""";

    private readonly ClientWebSocket _socket = new();
    private readonly Queue<string> _lus = new();
    private string _reste = "";
    private string? _dernier;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<EcouteBrute> Ouvrir(ClientDeTest client)
    {
        var acces = (await client.Envoyer(HttpMethod.Post, "/api/chat/negotiate")).Statut(200).Lire<ChatFunctions.NegociationResponse>();
        var url = new UriBuilder(acces.Url) { Scheme = "ws", Query = $"access_token={acces.AccessToken}" };
        var ecoute = new EcouteBrute();
        await ecoute._socket.ConnectAsync(url.Uri, Cancel);
        await ecoute._socket.SendAsync(
            Encoding.UTF8.GetBytes($$"""{"protocol":"json","version":1}{{Fin}}"""),
            WebSocketMessageType.Text,
            endOfMessage: true,
            Cancel
        );
        Assert.Equal("{}", await ecoute.Suivant());
        return ecoute;
    }

    /// <summary>The next frame that is no ping, without the character that ends it.</summary>
    public async Task<string> Suivant()
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limite.CancelAfter(TimeSpan.FromSeconds(20));
        try
        {
            while (_lus.Count == 0)
                await Recevoir(limite.Token);
        }
        catch (OperationCanceledException) when (!Cancel.IsCancellationRequested)
        {
            Assert.Fail($"Nothing came within 20 s after: {_dernier ?? "the connection"}");
        }

        return _dernier = _lus.Dequeue();
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State is WebSocketState.Open)
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        _socket.Dispose();
    }

    private async Task Recevoir(CancellationToken limite)
    {
        var tampon = new byte[16 * 1024];
        using var message = new MemoryStream();
        WebSocketReceiveResult recu;
        do
        {
            recu = await _socket.ReceiveAsync(tampon, limite);
            Assert.NotEqual(WebSocketMessageType.Close, recu.MessageType);
            message.Write(tampon, 0, recu.Count);
        } while (!recu.EndOfMessage);

        var trames = (_reste + Encoding.UTF8.GetString(message.ToArray())).Split(Fin);
        _reste = trames[^1];
        foreach (var trame in trames[..^1].Where(trame => trame != Ping))
            _lus.Enqueue(trame);
    }
}
