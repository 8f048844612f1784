using Cej.Domain.Recapitulatif;
using CsCheck;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>The day's work that runs share: who takes what, when, and what the quota leaves.</summary>
public sealed class PlanTests
{
    private static readonly DateTimeOffset Debut = BancDuRecapitulatif.HuitHeures;
    private static readonly Regles SansLimite = new() { ParMinute = 0, ParHeure = 0 };

    /// <summary>A day of runs that take, are cut off or give back, at any pace and under any quota.</summary>
    private static readonly Gen<(int Total, Regles Regles, (int Attente, int Sort, int Envoyes)[] Pas)> Journees = Gen.Select(
        Gen.Int[0, 700],
        Gen.Select(
            Gen.OneOf(Gen.Const(0), Gen.Int[20, 40]),
            Gen.OneOf(Gen.Const(0), Gen.Int[30, 90]),
            static (minute, heure) => new Regles { ParMinute = minute, ParHeure = heure }
        ),
        Gen.Select(Gen.Int[0, 90], Gen.Int[0, 3], Gen.Int[0, 40]).Array[1, 40]
    );

    [Fact]
    public void Until_the_next_try_there_is_nothing_to_take_and_tries_lead_to_the_end_of_the_day() =>
        Journees.Sample(journee =>
        {
            foreach (var (depart, instant) in Vivre(journee.Total, journee.Regles, journee.Pas))
            {
                var (plan, quand) = (depart, instant);
                while (plan.ProchainEssai(journee.Regles, quand) is { } essai)
                {
                    if (essai > quand)
                        Assert.Null(plan.Prendre(journee.Regles, essai.AddTicks(-1)));
                    var pris = plan.Prendre(journee.Regles, essai > quand ? essai : quand);
                    Assert.True(pris is not null || essai > quand, "A try at which nothing is taken and after which nothing changed.");
                    quand = essai > quand ? essai : quand;
                    if (pris is var (apres, lot))
                        plan = apres.Rendre(lot, new() { Demandes = lot.Nombre, Envoyes = lot.Nombre }, journee.Regles, quand);
                }

                Assert.Equal(0, plan.Restants);
            }
        });

    [Fact]
    public void Nobody_is_lost_taken_twice_or_on_two_pages() =>
        Journees.Sample(journee =>
        {
            foreach (var (plan, _) in Vivre(journee.Total, journee.Regles, journee.Pas))
            {
                var rangs = plan.Lots.SelectMany(lot => Enumerable.Range(lot.Debut, lot.Nombre)).Order().ToArray();
                Assert.Equal(rangs.Distinct(), rangs);
                Assert.True(rangs.Length == 0 || rangs[^1] < plan.Prochain);
                Assert.InRange(plan.Prochain, 0, journee.Total);
                Assert.Equal(journee.Total - plan.Prochain + rangs.Length, plan.Restants);
                Assert.All(plan.Lots, lot => Assert.Equal(lot.Debut / Plan.TailleDesPages, (lot.Fin - 1) / Plan.TailleDesPages));
            }
        });

    [Fact]
    public void A_lot_is_of_one_page_and_of_what_the_quota_leaves()
    {
        Assert.Equal((0, 500), Etendue(Prendre(UnPlan(1_200), SansLimite)));
        Assert.Equal((500, 1_000), Etendue(Prendre(UnPlan(1_200) with { Prochain = 500 }, SansLimite)));
        Assert.Equal((1_000, 1_200), Etendue(Prendre(UnPlan(1_200) with { Prochain = 1_000 }, SansLimite)));
        Assert.Equal((490, 500), Etendue(Prendre(UnPlan(1_200) with { Prochain = 490 }, new() { ParMinute = 30 })));
        Assert.Equal((0, 30), Etendue(Prendre(UnPlan(1_200), new() { ParMinute = 30 })));
        Assert.Equal((0, 20), Etendue(Prendre(UnPlan(1_200), new() { ParMinute = 30, ParHeure = 20 })));

        var (plan, pris) = UnPlan(1_200).Prendre(new() { ParMinute = 30 }, Debut)!.Value;
        Assert.Equal((30, Debut + Plan.Bail), (plan.Prochain, pris.Bail));
        Assert.Equal([pris], plan.Lots);
        Assert.Equal([new Tirage(30, Debut + Plan.Bail)], plan.Tirages);
    }

    [Fact]
    public void What_was_left_is_taken_first_once_it_is_due_and_last_after_failures()
    {
        var laisse = new Lot(3, 9, Debut);
        var plan = UnPlan(1_200) with { Prochain = 10, Lots = [laisse] };
        Assert.Equal((3, 9), Etendue(Prendre(plan, SansLimite)));
        Assert.Equal((10, 500), Etendue(Prendre(plan with { EchecsDeSuite = 1 }, SansLimite)));
        Assert.Equal((3, 9), Etendue(Prendre(plan with { EchecsDeSuite = 1, Prochain = 1_200 }, SansLimite)));
        // Not due yet: it is somebody else's.
        Assert.Equal((10, 500), Etendue(Prendre(plan with { Lots = [laisse with { Bail = Debut.AddTicks(1) }] }, SansLimite)));

        var (apres, pris) = plan.Prendre(new() { ParMinute = 4 }, Debut)!.Value;
        Assert.Equal([new Lot(7, 9, Debut), pris], apres.Lots);
        Assert.Equal(10, apres.Prochain);
    }

    [Fact]
    public void A_pause_holds_until_its_moment_and_no_longer()
    {
        var plan = UnPlan(10) with { PasAvant = Debut };
        Assert.NotNull(plan.Prendre(SansLimite, Debut));
        Assert.Null(plan.Prendre(SansLimite, Debut.AddTicks(-1)));
        Assert.Equal(Debut, plan.ProchainEssai(SansLimite, Debut.AddMinutes(-3)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(5, 16)]
    [InlineData(6, 16)]
    [InlineData(40, 16)]
    public void Failures_in_a_row_double_the_pause_up_to_a_quarter_of_an_hour_and_one(int echecs, int minutes)
    {
        var (plan, lot) = UnPlan(10).Prendre(SansLimite, Debut)!.Value;
        var panne = new ResultatDuLot { Echec = new("Panne", null), Restes = [lot with { Bail = Debut }] };
        var apres = (plan with { EchecsDeSuite = echecs - 1 }).Rendre(lot, panne, SansLimite, Debut);
        Assert.Equal((echecs, Debut.AddMinutes(minutes)), (apres.EchecsDeSuite, apres.PasAvant));
        Assert.Equal(10, apres.Restants);
    }

    [Fact]
    public void The_service_says_itself_how_long_to_wait_and_a_mail_that_leaves_ends_the_row_of_failures()
    {
        var (plan, lot) = UnPlan(10).Prendre(SansLimite, Debut)!.Value;
        plan = plan with { EchecsDeSuite = 3, PasAvant = Debut.AddMinutes(-1) };
        var attente = new ResultatDuLot
        {
            Envoyes = 4,
            Tardifs = 3,
            Refuses = 2,
            Echec = new("Trop", TimeSpan.FromSeconds(37)),
        };
        var apres = plan.Rendre(lot, attente, SansLimite, Debut);
        Assert.Equal((0, Debut.AddSeconds(37)), (apres.EchecsDeSuite, apres.PasAvant));
        Assert.Equal((4, 3, 2, 0), (apres.Envoyes, apres.Tardifs, apres.Refuses, apres.Restants));

        // Nothing left and nothing failed: the row stays as it is.
        var rien = plan.Rendre(lot, new(), SansLimite, Debut);
        Assert.Equal((3, plan.PasAvant), (rien.EchecsDeSuite, rien.PasAvant));
    }

    [Fact]
    public void What_a_run_reserved_gives_way_to_what_it_used_and_who_lost_the_lot_changes_no_work()
    {
        var quota = new Regles { ParMinute = 30, ParHeure = 100 };
        var (plan, lot) = UnPlan(60).Prendre(quota, Debut)!.Value;
        var fin = Debut.AddSeconds(10);
        var rendu = plan.Rendre(
            lot,
            new()
            {
                Demandes = 12,
                Envoyes = 12,
                Restes = [new(12, 30, fin)],
            },
            quota,
            fin
        );
        Assert.Equal([new Tirage(12, fin)], rendu.Tirages);
        Assert.Equal([new Lot(12, 30, fin)], rendu.Lots);
        Assert.Equal(18, rendu.Prendre(quota, fin)!.Value.Lot.Nombre);

        // Another run has taken it over since: what is left of it is that run's to say.
        var repris = plan with
        {
            Lots = [lot with { Bail = lot.Bail + Plan.Bail }],
        };
        var perdu = repris.Rendre(lot, new() { Demandes = 1, Envoyes = 1 }, quota, fin);
        Assert.Equal(repris.Lots, perdu.Lots);
        Assert.Equal(1, perdu.Envoyes);
    }

    [Fact]
    public void What_left_more_than_an_hour_ago_counts_no_more()
    {
        var quota = new Regles { ParMinute = 0, ParHeure = 100 };
        var plan = UnPlan(500) with { Tirages = [new(60, Debut.AddHours(-1)), new(30, Debut.AddHours(-1).AddTicks(-1))] };
        var (apres, lot) = plan.Prendre(quota, Debut)!.Value;
        Assert.Equal(40, lot.Nombre);
        Assert.Equal([new Tirage(60, Debut.AddHours(-1)), new Tirage(40, lot.Bail)], apres.Tirages);
        Assert.Empty(plan.Prendre(SansLimite, Debut)!.Value.Plan.Tirages);
    }

    [Theory]
    [InlineData("2026-11-23T06:59:59Z", null, false)]
    [InlineData("2026-11-23T07:00:00Z", "2026-11-23", false)]
    [InlineData("2026-11-23T08:00:00Z", "2026-11-23", false)]
    [InlineData("2026-11-23T08:00:01Z", "2026-11-23", true)]
    [InlineData("2026-11-27T22:59:59Z", "2026-11-27", true)]
    [InlineData("2026-11-28T09:00:00Z", null, true)]
    [InlineData("2026-11-29T09:00:00Z", null, true)]
    public void A_day_is_of_the_week_from_eight_in_Paris_and_late_from_nine(string instant, string? jour, bool tardif)
    {
        var quand = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        var attendu = jour is null
            ? (DateOnly?)null
            : DateOnly.ParseExact(jour, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((attendu, tardif), (SansLimite.JourDe(quand), SansLimite.EstTardif(quand)));
    }

    private static Plan UnPlan(int total) =>
        new()
        {
            Jour = new(2026, 11, 23),
            Id = Guid.CreateVersion7(Debut),
            Total = total,
        };

    private static Lot Prendre(Plan plan, Regles regles) => plan.Prendre(regles, Debut)!.Value.Lot;

    private static (int Debut, int Fin) Etendue(Lot lot) => (lot.Debut, lot.Fin);

    /// <summary>The plan after each step of a day, with when that is.</summary>
    private static IEnumerable<(Plan Plan, DateTimeOffset Instant)> Vivre(
        int total,
        Regles regles,
        (int Attente, int Sort, int Envoyes)[] pas
    )
    {
        var (plan, instant) = (UnPlan(total), Debut);
        yield return (plan, instant);
        foreach (var (attente, sort, envoyes) in pas)
        {
            instant = instant.AddSeconds(attente);
            if (plan.Prendre(regles, instant) is not var (pris, lot))
                continue;
            plan = pris;
            yield return (plan, instant);
            // One run in four dies with its lot.
            if (sort == 0)
                continue;
            var faits = sort == 1 ? 0 : Math.Min(envoyes, lot.Nombre);
            plan = plan.Rendre(
                lot,
                new()
                {
                    Demandes = faits,
                    Envoyes = faits,
                    Restes = faits == lot.Nombre ? [] : [new(lot.Debut + faits, lot.Fin, instant)],
                    Echec = sort == 1 ? new("Panne", null) : null,
                },
                regles,
                instant
            );
            yield return (plan, instant);
        }
    }
}
