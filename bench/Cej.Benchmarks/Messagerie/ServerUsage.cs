using System.Diagnostics;
using System.Globalization;
using Cej.Benchmarks.Report;

namespace Cej.Benchmarks.Messagerie;

/// <summary>What a process has used since its start.</summary>
/// <param name="Processor">Of all its threads.</param>
/// <param name="Written">Bytes that it had written to disk, as Linux counts them: whole pages of its files; 0 elsewhere.</param>
internal sealed record ServerUsage(TimeSpan Processor, long Written)
{
    private const string WriteBytes = "write_bytes: ";

    public static ServerUsage Of(int id)
    {
        using var process = Process.GetProcessById(id);
        var line = Proc.Line($"/proc/{id}/io", WriteBytes);
        return new(process.TotalProcessorTime, line is null ? 0 : long.Parse(line.AsSpan(WriteBytes.Length), CultureInfo.InvariantCulture));
    }

    public static ServerUsage operator -(ServerUsage after, ServerUsage before) =>
        new(after.Processor - before.Processor, after.Written - before.Written);
}
