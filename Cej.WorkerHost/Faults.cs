using Cej.WorkerHost.Wire;

namespace Cej.WorkerHost;

/// <summary>The worker's process has ended though nobody asked for it. The message has its exit code and last output.</summary>
public sealed class WorkerEndedException : Exception
{
    internal WorkerEndedException(int id, int exitCode, string lastOutput)
        : base($"The worker, process {id}, has ended with code {exitCode}. Its last output:\n{lastOutput}") => ExitCode = exitCode;

    /// <summary>The process's exit code.</summary>
    public int ExitCode { get; }
}

/// <summary>What a function, or the worker itself, threw. Its text is all that comes over the wire.</summary>
public sealed class WorkerException : Exception
{
    private readonly string _text;

    internal WorkerException(string what, StatusResult result)
        : this(what, result.Exception ?? new RpcException { Type = result.Status.ToString(), Message = result.Result }) { }

    internal WorkerException(string what, RpcException exception)
        : base($"{what}: {exception.Type}: {exception.Message}")
    {
        Thrown = exception.Type;
        _text = $"{exception.Type}: {exception.Message}\n{exception.StackTrace}";
    }

    /// <summary>The name of the exception's type.</summary>
    public string Thrown { get; }

    /// <summary>The exception as the worker shows it, with its stack trace.</summary>
    public override string ToString() => _text;
}
