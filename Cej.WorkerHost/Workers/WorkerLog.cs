using Cej.WorkerHost.Wire;
using Microsoft.Extensions.Logging;

namespace Cej.WorkerHost.Workers;

/// <summary>Writes what the worker logs to this host's loggers, under the same categories and levels.</summary>
internal static partial class WorkerLog
{
    public static void Write(ILoggerFactory loggers, RpcLog log)
    {
        var logger = loggers.CreateLogger(log.Category);
        var level = (LogLevel)log.Level; // the protocol's levels have the numbers of .NET's
        if (logger.IsEnabled(level))
            Write(logger, level, log.Message, log.Exception is { } thrown ? new WorkerException(log.Category, thrown) : null);
    }

    [LoggerMessage("{Message}")]
    private static partial void Write(ILogger logger, LogLevel level, string message, Exception? exception);
}
