using System.Globalization;
using Cej.Domain.Primitives;
using CsCheck;

namespace Cej.Functions.Tests.Primitives;

/// <summary>Weeks of Paris, and what is counted by them.</summary>
public sealed class SemaineTests
{
    private static readonly CultureInfo Invariante = CultureInfo.InvariantCulture;
    private static readonly Gen<Semaine> Semaines = Gen.Int[0, 20].Select(rang => Semaine.De(new DateOnly(2026, 9, 1)).Decaler(rang));

    [Theory]
    [InlineData("2026-11-29T22:59:59Z", "2026-11-23")] // Sunday, a second before midnight in Paris
    [InlineData("2026-11-29T23:00:00Z", "2026-11-30")]
    [InlineData("2026-07-05T21:59:59Z", "2026-06-29")] // the same in summer
    [InlineData("2026-07-05T22:00:00Z", "2026-07-06")]
    [InlineData("2027-01-01T12:00:00Z", "2026-12-28")]
    public void A_week_begins_on_Monday_in_Paris(string instant, string lundi) =>
        Assert.Equal(DateOnly.Parse(lundi, Invariante), Semaine.De(DateTimeOffset.Parse(instant, Invariante)).Lundi);

    [Fact]
    public void A_day_is_in_one_week_and_the_latest_five_follow_each_other_up_to_today() =>
        Gen
            .DateTimeOffset.Where(instant => instant.Year is > 1950 and < 2100)
            .Sample(instant =>
            {
                var semaines = Semaine.Dernieres(instant);
                var jour = JourDeParis.De(instant);
                Assert.All(semaines, semaine => Assert.Equal(DayOfWeek.Monday, semaine.Lundi.DayOfWeek));
                Assert.Equal(Semaine.Comptees, semaines.Count);
                Assert.All(semaines.Zip(semaines.Skip(1)), deux => Assert.Equal(deux.First.Dimanche.AddDays(1), deux.Second.Lundi));
                Assert.InRange(jour, semaines[^1].Lundi, semaines[^1].Dimanche);
            });

    [Fact]
    public void What_is_counted_is_what_happened_in_the_latest_five_weeks_whatever_the_order() =>
        Semaines
            .Array[1, 60]
            .Sample(arrivees =>
            {
                var compte = CompteParSemaine.Vide;
                for (var i = 0; i < arrivees.Length; i++)
                {
                    compte = compte.Compter(arrivees[i]);
                    Assert.InRange(compte.Nombres.Count, 1, Semaine.Comptees);
                }

                var derniere = arrivees.MaxBy(semaine => semaine.Lundi);
                // What came after a later week was known, and before the five, was never counted: clocks that go back a month.
                foreach (var semaine in Enumerable.Range(1 - Semaine.Comptees, Semaine.Comptees).Select(derniere.Decaler))
                    Assert.Equal(arrivees.Count(arrivee => arrivee == semaine), compte.De(semaine));
            });

    [Fact]
    public void What_is_taken_back_is_not_counted_and_never_less_than_nothing()
    {
        var semaine = Semaine.De(new DateOnly(2026, 11, 29));
        var compte = CompteParSemaine.Vide.Compter(semaine).Compter(semaine).Compter(semaine, -1);
        Assert.Equal(1, compte.De(semaine));
        compte = compte.Compter(semaine, -1).Compter(semaine, -1).Compter(semaine.Decaler(-30), -1);
        Assert.Empty(compte.Nombres);
    }
}
