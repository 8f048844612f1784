using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Cej.Benchmarks.Http;

/// <summary>One keep-alive HTTP/1.1 connection, just clever enough to find where an answer ends.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[256 * 1024];

    private RawConnection(Socket socket) => _socket = socket;

    public static async Task<RawConnection> Open(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return new RawConnection(socket);
    }

    /// <summary>Sends a request and reads its answer whole; gives the status.</summary>
    public async ValueTask<int> Exchange(byte[] request)
    {
        await _socket.SendAsync(request);
        var length = 0;
        do
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0)
                throw new IOException("The server closed the connection.");
            length += read;
        } while (!IsWhole(_buffer.AsSpan(0, length)));
        return Status(_buffer);
    }

    public void Dispose() => _socket.Dispose();

    private static int Status(ReadOnlySpan<byte> answer) => Utf8Parser.TryParse(answer[9..], out int status, out _) ? status : 0;

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return false;
        if (Status(answer) == 304)
            return true;
        var headers = answer[..head];
        var length = headers.IndexOf("\r\nContent-Length: "u8);
        if (length >= 0 && Utf8Parser.TryParse(headers[(length + 18)..], out int expected, out _))
            return answer.Length >= head + 4 + expected;
        // Chunked: no request is sent ahead, so the last chunk is the end of what was received, and JSON holds no bare line end.
        return answer[(head + 4)..].EndsWith("0\r\n\r\n"u8);
    }
}
