using System.Globalization;
using NCrontab;

namespace Cej.LocalRuntime.Timers;

/// <summary>When a timer runs: NCRONTAB in a time zone, or a constant interval.</summary>
internal sealed class TimerSchedule
{
    private readonly CrontabSchedule? _crontab;
    private readonly TimeSpan _interval;
    private readonly TimeZoneInfo _zone;

    private TimerSchedule(CrontabSchedule? crontab, TimeSpan interval, TimeZoneInfo zone)
    {
        _crontab = crontab;
        _interval = interval;
        _zone = zone;
    }

    /// <exception cref="FormatException">The text is neither NCRONTAB nor a positive interval.</exception>
    public static TimerSchedule Parse(string text, TimeZoneInfo zone)
    {
        if (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval))
        {
            return interval > TimeSpan.Zero
                ? new TimerSchedule(null, interval, zone)
                : throw new FormatException($"the interval '{text}' is not positive");
        }

        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var options = new CrontabSchedule.ParseOptions { IncludingSeconds = fields == 6 };
        return CrontabSchedule.TryParse(text, options) is { } crontab
            ? new TimerSchedule(crontab, TimeSpan.Zero, zone)
            : throw new FormatException($"the schedule '{text}' is neither NCRONTAB (5 or 6 fields) nor an interval");
    }

    /// <summary>The first run after an instant; null when there is none.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        if (_crontab is null)
            return after + _interval;

        var local = TimeZoneInfo.ConvertTime(after, _zone).DateTime;
        while (true)
        {
            local = _crontab.GetNextOccurrence(local);
            if (local == DateTime.MaxValue || local.Year > 9000)
                return null;

            // A time that the change to summer time skips happens when the gap ends.
            var valid = local;
            while (_zone.IsInvalidTime(valid))
                valid = valid.AddMinutes(1);
            var next = new DateTimeOffset(valid, _zone.GetUtcOffset(valid));
            if (next > after)
                return next;
        }
    }

    /// <summary>An instant as TimerInfo shows it: in the schedule's zone.</summary>
    public DateTime Show(DateTimeOffset instant) =>
        _zone.BaseUtcOffset == TimeSpan.Zero && !_zone.SupportsDaylightSavingTime
            ? instant.UtcDateTime
            : TimeZoneInfo.ConvertTime(instant, _zone).DateTime;
}
