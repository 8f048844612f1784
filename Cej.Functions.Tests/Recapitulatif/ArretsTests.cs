using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>Wherever a run dies, and whatever runs beside it, each counsellor gets one mail: none is lost, none is doubled.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class ArretsTests
{
    private const int Conseillers = 40;
    private const string Jour = "recapitulatif.2026-11-23";

    /// <summary>Where the process dies: nothing it would do afterwards is done.</summary>
    public static TheoryData<string> Etapes =>
        [
            "avant-la-page",
            "apres-la-page",
            "avant-le-plan",
            "apres-le-plan",
            "apres-la-prise-du-lot",
            "avant-la-reservation",
            "apres-la-reservation",
            "apres-l-envoi",
            "avant-la-marque",
            "apres-la-marque",
            "avant-le-rendu-du-lot",
        ];

    [Theory]
    [MemberData(nameof(Etapes))]
    public async Task A_run_that_dies_at_any_step_is_made_good_without_a_second_mail(string etape)
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(Conseillers);
        MourirA(banc, etape);

        await Assert.ThrowsAnyAsync<Exception>(() => banc.Processus().Handle(BancDuRecapitulatif.Cancel));
        banc.Panne.Reparer();
        (banc.Courrier.Avant, banc.Courrier.Apres) = (null, null);
        Assert.True(banc.Service.Partis.Count < Conseillers || etape is "avant-le-rendu-du-lot");

        await banc.Tourner(TimeSpan.FromMinutes(30), banc.Processus());
        banc.ChacunAEuUnSeulMail(Conseillers);
        Assert.Equal(0, (await banc.Plan())!.Restants);
    }

    [Theory]
    [MemberData(nameof(Etapes))]
    public async Task A_second_death_at_the_same_step_changes_nothing(string etape)
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(Conseillers);
        for (var mort = 0; mort < 2; mort++)
        {
            MourirA(banc, etape);
            try
            {
                await banc.Processus().Handle(BancDuRecapitulatif.Cancel);
            }
            catch (DocumentStoreUnavailableException)
            {
                // Dead. The second time it may not come to that step.
            }

            banc.Panne.Reparer();
            (banc.Courrier.Avant, banc.Courrier.Apres) = (null, null);
            banc.Horloge.Advance(TimeSpan.FromMinutes(2.5));
        }

        await banc.Tourner(TimeSpan.FromMinutes(40), banc.Processus());
        banc.ChacunAEuUnSeulMail(Conseillers);
    }

    [Fact]
    public async Task A_second_run_of_the_same_day_sends_nothing()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(3);
        await banc.Processus().Handle(BancDuRecapitulatif.Cancel);
        var demandes = banc.Service.Demandes.Count;
        banc.Horloge.Advance(TimeSpan.FromHours(5));
        await banc.Processus().Handle(BancDuRecapitulatif.Cancel);
        await banc.Processus().Handle(BancDuRecapitulatif.Cancel);
        banc.ChacunAEuUnSeulMail(3);
        Assert.Equal(demandes, banc.Service.Demandes.Count);
    }

    [Fact]
    public async Task Overlapping_runs_share_the_work()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(200);
        await banc.Tourner(TimeSpan.FromMinutes(10), [.. Enumerable.Range(0, 4).Select(_ => banc.Processus())]);
        banc.ChacunAEuUnSeulMail(200);
        Assert.Equal(200, (await banc.Plan())!.Envoyes);
    }

    /// <summary>The run is not dead, only very slow; another one takes its lot over, as a repetition or after asking the service.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public async Task A_run_that_sleeps_between_claim_and_sending_does_not_double_the_mail(int minutes)
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(1);
        var reveil = new TaskCompletionSource();
        banc.Courrier.Avant = async _ =>
        {
            banc.Courrier.Avant = null;
            await reveil.Task;
        };
        var dormeur = Task.Run(() => banc.Processus().Handle(BancDuRecapitulatif.Cancel), BancDuRecapitulatif.Cancel);
        await Attente.Jusqua(() => banc.Courrier.Avant is null);

        banc.Horloge.Advance(TimeSpan.FromMinutes(minutes));
        await banc.Tourner(TimeSpan.FromMinutes(10), banc.Processus());
        banc.ChacunAEuUnSeulMail(1);
        reveil.SetResult();
        await dormeur;
        await banc.Tourner(TimeSpan.FromMinutes(10), banc.Processus());
        banc.ChacunAEuUnSeulMail(1);
    }

    [Fact]
    public async Task An_old_claim_whose_mail_the_service_could_not_deliver_is_reported_and_not_sent_again()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(1);
        MourirA(banc, "apres-l-envoi");
        await Assert.ThrowsAnyAsync<Exception>(() => banc.Processus().Handle(BancDuRecapitulatif.Cancel));
        banc.Panne.Reparer();
        banc.Courrier.Apres = null;
        banc.Service.Statut = "Failed";
        banc.Horloge.Advance(TimeSpan.FromMinutes(10));

        var bilans = await banc.Tourner(TimeSpan.FromMinutes(5), banc.Processus());
        Assert.Equal(1, bilans.Sum(bilan => bilan.Refuses));
        Assert.Equal(1, banc.Service.Questions);
        banc.ChacunAEuUnSeulMail(1);
    }

    [Fact]
    public async Task A_bad_profile_stops_its_own_mail_only_and_the_run_is_seen_to_fail()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(20);
        var abime = DocumentIds.Espace(BancDuRecapitulatif.Id(20));
        await banc.Documents.Commit(
            abime,
            [DocumentWrite.Create("conseiller", "conseiller", "{}"u8.ToArray())],
            BancDuRecapitulatif.Cancel
        );
        await banc.NonLus(20, 1, 1);

        var bilan = await banc.Processus().Handle(BancDuRecapitulatif.Cancel);
        Assert.Single(bilan!.Fautes);
        Assert.ThrowsAny<AggregateException>(() => Rapporter(bilan));
        banc.ChacunAEuUnSeulMail(20);
        Assert.Equal(1, (await banc.Plan())!.Restants);
    }

    private static void Rapporter(Bilan bilan)
    {
        using var mesures = new Cej.Functions.Recapitulatif.MesuresDuRecapitulatif();
        mesures.Rapporter(bilan, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
    }

    /// <summary>At the step nothing of this process works any more, for anybody it does something for at the same time.</summary>
    private static void MourirA(BancDuRecapitulatif banc, string etape)
    {
        var mort = false;
        var prises = 0;
        banc.Panne.Panne = (operation, _, writes) =>
        {
            if (Volatile.Read(ref mort))
                return (Moment.Avant, StockageEnPanne.Indisponible);
            if (operation != "commit" || Meurt(writes[0]) is not { } moment)
                return null;
            Volatile.Write(ref mort, true);
            return (moment, StockageEnPanne.Indisponible);
        };
        banc.Courrier.Avant = _ => Volatile.Read(ref mort) ? throw StockageEnPanne.Indisponible : Task.CompletedTask;
        banc.Courrier.Apres = _ =>
        {
            if (etape == "apres-l-envoi")
                Volatile.Write(ref mort, true);
            return Volatile.Read(ref mort) ? throw StockageEnPanne.Indisponible : Task.CompletedTask;
        };

        Moment? Meurt(DocumentWrite write) =>
            (etape, write.Id) switch
            {
                ("avant-la-page", _) when write.Type == "page-recapitulatif" => Moment.Avant,
                ("apres-la-page", _) when write.Type == "page-recapitulatif" => Moment.Apres,
                ("avant-le-plan", "plan") => Moment.Avant,
                ("apres-le-plan", "plan") => Moment.Apres,
                ("apres-la-prise-du-lot", "plan") when write.Kind is WriteKind.Replace => Moment.Apres,
                ("avant-la-reservation", Jour) => Moment.Avant,
                ("apres-la-reservation", Jour) => Moment.Apres,
                ("avant-la-marque", Jour + ".fin") => Moment.Avant,
                ("apres-la-marque", Jour + ".fin") => Moment.Apres,
                ("avant-le-rendu-du-lot", "plan") when write.Kind is WriteKind.Replace && Interlocked.Increment(ref prises) == 2 =>
                    Moment.Avant,
                _ => null,
            };
    }
}
