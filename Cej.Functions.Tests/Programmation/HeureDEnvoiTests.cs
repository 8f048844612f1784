using System.Globalization;
using Cej.Domain.Programmation;

namespace Cej.Functions.Tests.Programmation;

/// <summary>The hour at which a message leaves is one of the wall clock in Paris, also when that is put forward or back.</summary>
public sealed class HeureDEnvoiTests
{
    [Theory]
    [InlineData("2026-11-30T17:00:00Z", "2026-12-01", "09:00", "2026-12-01T08:00:00Z")]
    [InlineData("2026-03-28T17:00:00Z", "2026-03-29", "09:00", "2026-03-29T07:00:00Z")]
    [InlineData("2026-03-28T17:00:00Z", "2026-03-29", "01:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-28T17:00:00Z", "2026-03-29", "03:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-24T17:00:00Z", "2026-10-25", "09:00", "2026-10-25T08:00:00Z")]
    // Shown twice: the next of the two.
    [InlineData("2026-10-24T17:00:00Z", "2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T00:29:59Z", "2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25", "02:30", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25T01:29:59Z", "2026-10-25", "02:30", "2026-10-25T01:30:00Z")]
    // The last day, and the day of Paris where that of UTC is another.
    [InlineData("2026-06-01T17:00:00Z", "2026-08-30", "23:59", "2026-08-30T21:59:00Z")]
    [InlineData("2026-11-30T23:30:00Z", "2026-12-01", "00:31", "2026-11-30T23:31:00Z")]
    public void It_is_the_next_instant_at_which_the_clocks_of_Paris_show_it(string maintenant, string jour, string heure, string pour)
    {
        var lu = HeureDEnvoi.Lire(Jour(jour), heure, Instant(maintenant)).Value;
        Assert.Equal(Instant(pour), lu);
        Assert.Equal(TimeSpan.Zero, lu.Offset);
        Assert.Equal((Jour(jour), heure), HeureDEnvoi.De(lu));
    }

    [Theory]
    [InlineData("2026-03-28T17:00:00Z", "2026-03-29", "02:00", "heure")]
    [InlineData("2026-03-28T17:00:00Z", "2026-03-29", "02:30", "heure")]
    [InlineData("2026-03-28T17:00:00Z", "2026-03-29", "02:59", "heure")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25", "02:30", "heure")]
    [InlineData("2026-11-30T17:00:00Z", "2026-11-30", "18:00", "heure")]
    [InlineData("2026-11-30T17:00:00Z", "2026-11-29", "18:00", "jour")]
    [InlineData("2026-11-30T17:00:00Z", "0001-01-01", "00:00", "jour")]
    [InlineData("2026-11-30T17:00:00Z", "9999-12-31", "23:59", "jour")]
    [InlineData("2026-06-01T17:00:00Z", "2026-08-31", "00:00", "jour")]
    [InlineData("2026-11-30T17:00:00Z", null, "09:00", "jour")]
    [InlineData("2026-11-30T17:00:00Z", "2026-12-01", null, "heure")]
    [InlineData("2026-11-30T17:00:00Z", "2026-12-01", "9 h", "heure")]
    [InlineData("2026-11-30T17:00:00Z", "2026-12-01", "24:00", "heure")]
    [InlineData("2026-11-30T17:00:00Z", "2026-12-01", "09:00:30", "heure")]
    [InlineData("2026-11-30T17:00:00Z", null, null, "jour,heure")]
    public void What_is_over_too_far_or_never_shown_is_refused(string maintenant, string? jour, string? heure, string champs) =>
        Assert.Equal(
            champs,
            string.Join(
                ',',
                HeureDEnvoi.Lire(jour is null ? null : Jour(jour), heure, Instant(maintenant)).Refus!.Champs.Select(faute => faute.Champ)
            )
        );

    private static DateOnly Jour(string jour) => DateOnly.Parse(jour, CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
