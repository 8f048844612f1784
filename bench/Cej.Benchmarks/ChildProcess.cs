using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cej.Benchmarks;

/// <summary>A server or a load generator of ours, in its own process, with the same runtime settings whatever it is.</summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>Settings of a product that refuses nobody for asking much.</summary>
    public static readonly string[] Unlimited =
    [
        "--Limites:RequetesParMinute=600000000",
        "--Limites:Rafale=10000000",
        "--Limites:NegociationsParMinute=10000000",
        "--Local:NegociationsParAdresse=10000000",
        "--Local:EcoutesParAdresse=11000",
        "--Local:SocketsParAdresse=16000",
    ];

    private static readonly string Folder = AppContext.BaseDirectory;
    private readonly Process _process;

    private ChildProcess(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>The process's number.</summary>
    public int Id => _process.Id;

    /// <summary>Processor time used so far, in the process and not in the kernel's loopback soft interrupts.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (1024.0 * 1024.0);
        }
    }

    /// <summary>The whole product, on a data folder.</summary>
    public static ChildProcess LocalHost(string dataFolder, params string[] settings) =>
        Start(port =>
            [
                Path.Combine(Folder, "Cej.LocalHost.dll"),
                $"--urls=http://127.0.0.1:{port}",
                $"--Local:Dossier={dataFolder}",
                .. Unlimited,
                .. settings,
            ]
        );

    /// <summary>The whole product, with every network call written to a log.</summary>
    public static ChildProcess Traced(string log, string dataFolder)
    {
        var port = FreePort();
        string[] product =
        [
            DotNet(),
            Path.Combine(Folder, "Cej.LocalHost.dll"),
            $"--urls=http://127.0.0.1:{port}",
            $"--Local:Dossier={dataFolder}",
        ];
        return Start(port, "strace", ["-f", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", log, .. product]);
    }

    /// <summary>An ASP.NET Core application that does nothing.</summary>
    public static ChildProcess EmptyHost() => Start(port => [Path.Combine(Folder, "Cej.EmptyHost.dll"), $"--urls=http://127.0.0.1:{port}"]);

    /// <summary>This program with one of its verbs.</summary>
    public static ChildProcess Own(Func<int, IEnumerable<string>> arguments) =>
        Start(port => [Path.Combine(Folder, "Cej.Benchmarks.dll"), .. arguments(port)]);

    public static async Task<string> Run(string verb, string order)
    {
        using var process = Process.Start(Information(DotNet(), [Path.Combine(Folder, "Cej.Benchmarks.dll"), verb, order]))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{verb} failed: {await errors}");
    }

    /// <summary>Waits for the first 200, asking again and again over a bare socket.</summary>
    public async Task Answers(string path)
    {
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{Port}\r\nConnection: close\r\n\r\n");
        var buffer = new byte[64];
        for (var deadline = Stopwatch.StartNew(); deadline.Elapsed < TimeSpan.FromSeconds(60); )
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The server ended with {_process.ExitCode}.");
            try
            {
                using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, Port);
                await socket.SendAsync(request);
                var read = await socket.ReceiveAsync(buffer);
                if (read > 12 && buffer.AsSpan(8, 5).SequenceEqual(" 200 "u8))
                    return;
            }
            catch (SocketException)
            {
                // It does not listen yet.
            }

            await Task.Delay(2);
        }

        throw new TimeoutException($"No 200 from {Address} in a minute.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    public static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private static ChildProcess Start(Func<int, IEnumerable<string>> arguments)
    {
        var port = FreePort();
        return Start(port, DotNet(), arguments(port));
    }

    private static ChildProcess Start(int port, string program, IEnumerable<string> arguments)
    {
        var process = Process.Start(Information(program, arguments))!;
        // Drained, so that a server never waits for its reader.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) =>
        {
            if (line.Data is not null)
                Console.Error.WriteLine(line.Data);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ChildProcess(process, port);
    }

    private static ProcessStartInfo Information(string program, IEnumerable<string> arguments)
    {
        var information = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        // The defaults, said aloud: nobody's shell may make one side differ.
        information.Environment["DOTNET_TieredPGO"] = "1";
        information.Environment["DOTNET_TieredCompilation"] = "1";
        information.Environment["DOTNET_gcConcurrent"] = "1";
        information.Environment["DOTNET_gcServer"] = "0";
        information.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return information;
    }

    private static string DotNet() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH")
        ?? (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet");
}
