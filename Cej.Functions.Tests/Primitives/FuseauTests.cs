using System.Globalization;
using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Primitives;

public sealed class FuseauTests
{
    [Theory]
    [InlineData("Europe/Paris", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00")]
    [InlineData("Europe/Paris", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00")]
    [InlineData("Europe/Paris", "2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00")]
    [InlineData("Europe/Paris", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00")]
    [InlineData("America/Miquelon", "2026-03-08T04:59:59Z", "2026-03-08T01:59:59-03:00")]
    [InlineData("America/Miquelon", "2026-03-08T05:00:00Z", "2026-03-08T03:00:00-02:00")]
    [InlineData("America/Martinique", "2026-11-30T23:30:00Z", "2026-11-30T19:30:00-04:00")]
    [InlineData("Indian/Reunion", "2026-11-30T22:21:00Z", "2026-12-01T02:21:00+04:00")]
    [InlineData("UTC", "2026-11-30T22:21:00Z", "2026-11-30T22:21:00+00:00")]
    public void The_wall_clock_and_the_day_of_a_zone_follow_its_rules(string nom, string instant, string heure)
    {
        var fuseau = Fuseau.Lire(nom).Value;
        var (lu, attendue) = (Lire(instant), Lire(heure));
        Assert.Equal((attendue.DateTime, attendue.Offset), (fuseau.Heure(lu).DateTime, fuseau.Heure(lu).Offset));
        Assert.Equal(DateOnly.FromDateTime(attendue.DateTime), fuseau.Jour(lu));
    }

    [Theory]
    [InlineData("2026-03-29", 2)]
    [InlineData("2026-03-28", 1)]
    [InlineData("2026-10-25", 1)]
    [InlineData("2026-10-24", 2)]
    public void Noon_in_Paris_is_noon_also_on_the_day_the_clocks_change(string jour, int decalage)
    {
        var midi = JourDeParis.Midi(DateOnly.Parse(jour, CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.FromHours(decalage), midi.Offset);
        Assert.Equal(midi, JourDeParis.Heure(midi));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Paris")]
    [InlineData("europe/paris")]
    [InlineData("Europe/Nulle_Part")]
    [InlineData("Romance Standard Time")]
    [InlineData("posix/Europe/Paris")]
    [InlineData("Europe/../Europe/Paris")]
    [InlineData("/usr/share/zoneinfo/Europe/Paris")]
    public void What_is_no_name_of_the_list_is_refused(string? nom)
    {
        Assert.Equal("fuseau", Assert.Single(Fuseau.Lire(nom).Refus!.Champs).Champ);
        Assert.Equal(Fuseau.Paris, Fuseau.Relire(nom));
    }

    private static DateTimeOffset Lire(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
