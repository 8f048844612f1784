using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Cej.Benchmarks.Http;

/// <summary>One keep-alive HTTP/1.1 connection, just clever enough to find where an answer ends.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly byte[] _buffer;
    private int _length;

    private RawConnection(Socket socket, int longest) => (_socket, _buffer) = (socket, new byte[longest]);

    /// <summary>The last answer, head and body.</summary>
    public ReadOnlySpan<byte> Answer => _buffer.AsSpan(0, _length);

    /// <param name="port">On 127.0.0.1.</param>
    /// <param name="longest">The bytes of the longest answer.</param>
    public static async Task<RawConnection> Open(int port, int longest = 256 * 1024)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return new RawConnection(socket, longest);
    }

    /// <summary>Sends a request and reads its answer whole; gives the status.</summary>
    public async ValueTask<int> Exchange(byte[] request)
    {
        await _socket.SendAsync(request);
        _length = 0;
        do
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(_length));
            if (read == 0)
                throw new IOException("The server closed the connection.");
            _length += read;
        } while (!IsWhole(Answer));
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
