using System.Globalization;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>Monday to Friday from 08:00 in Paris, whatever UTC says.</summary>
public sealed class CalendrierTests
{
    /// <summary>The last instant without a mail and the first with one, in UTC, around both changes of 2026 (29 March, 25 October).</summary>
    public static TheoryData<string> Matins =>
        [
            "2026-03-27T07:00:00Z", // Friday, winter time
            "2026-03-30T06:00:00Z", // Monday, summer time since Sunday
            "2026-10-23T06:00:00Z", // Friday, summer time
            "2026-10-26T07:00:00Z", // Monday, winter time since Sunday
        ];

    [Theory]
    [MemberData(nameof(Matins))]
    public async Task The_mail_leaves_at_eight_in_Paris_and_not_before(string huitHeures)
    {
        var instant = DateTimeOffset.Parse(huitHeures, CultureInfo.InvariantCulture);
        await using var banc = await BancDuRecapitulatif.Monter(instant.AddHours(-6));
        await banc.AjouterTous(1);
        var processus = banc.Processus();
        for (; banc.Horloge.GetUtcNow() < instant; banc.Horloge.Advance(TimeSpan.FromMinutes(1)))
            Assert.Null(await processus.Handle(BancDuRecapitulatif.Cancel));
        Assert.Empty(banc.Service.Demandes);
        Assert.NotNull(await processus.Handle(BancDuRecapitulatif.Cancel));
        banc.ChacunAEuUnSeulMail(1);
    }

    [Theory]
    [InlineData("2026-03-28T12:00:00Z")]
    [InlineData("2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T22:59:00Z")]
    public async Task No_mail_leaves_at_the_week_end(string instant)
    {
        await using var banc = await BancDuRecapitulatif.Monter(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));
        await banc.AjouterTous(1);
        Assert.Null(await banc.Processus().Handle(BancDuRecapitulatif.Cancel));
        Assert.Empty(banc.Service.Demandes);
    }

    [Fact]
    public async Task Each_working_day_has_its_mail_over_two_weeks_and_both_changes_of_time()
    {
        foreach (var debut in new[] { "2026-03-23T00:00:00Z", "2026-10-19T00:00:00Z" })
        {
            await using var banc = await BancDuRecapitulatif.Monter(DateTimeOffset.Parse(debut, CultureInfo.InvariantCulture));
            await banc.AjouterTous(1);
            var processus = banc.Processus();
            for (var pas = 0; pas < 14 * 24 * 4; pas++, banc.Horloge.Advance(TimeSpan.FromMinutes(15)))
                await processus.Handle(BancDuRecapitulatif.Cancel);
            var heures = banc.Service.Partis.Select(mail => Domain.Primitives.JourDeParis.Heure(mail.Le)).ToArray();
            Assert.Equal(10, heures.Length);
            Assert.All(heures, heure => Assert.Equal((8, 0), (heure.Hour, heure.Minute)));
            Assert.Equal(10, heures.Select(heure => heure.Date).Distinct().Count());
        }
    }
}
