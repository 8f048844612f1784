using Cej.Domain.Recapitulatif;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>The mail service's quota, throttling and outages.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class CadenceTests
{
    private static readonly Regles Defaut = new();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_quota_is_never_exceeded_and_used_whole(int processus)
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        (banc.Service.ParMinute, banc.Service.ParHeure) = (30, 100);
        await banc.AjouterTous(250);

        var bilans = await banc.Tourner(TimeSpan.FromHours(4), [.. Enumerable.Range(0, processus).Select(_ => banc.Processus(Defaut))]);

        banc.ChacunAEuUnSeulMail(250);
        Assert.All(banc.Service.Demandes, demande => Assert.Equal(202, demande.Statut));
        var instants = banc.Service.Partis.Select(mail => mail.Le).Order().ToArray();
        Assert.True(PlusDansUneFenetre(instants, TimeSpan.FromMinutes(1)) <= 30);
        Assert.True(PlusDansUneFenetre(instants, TimeSpan.FromHours(1)) <= 100);
        // Used whole: 30 at once, 100 in the first five minutes, the rest as soon as the hour allows.
        var debut = BancDuRecapitulatif.HuitHeures;
        Assert.Equal(30, instants.Count(le => le < debut + TimeSpan.FromMinutes(1)));
        Assert.Equal(100, instants.Count(le => le < debut + TimeSpan.FromMinutes(5)));
        Assert.Equal(200, instants.Count(le => le < debut + TimeSpan.FromMinutes(70)));
        Assert.True(instants[^1] < debut + TimeSpan.FromMinutes(130));
        Assert.Equal(250, bilans.Sum(bilan => bilan.Envoyes));
    }

    [Fact]
    public async Task A_crash_in_the_middle_does_not_exceed_the_quota_either()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        (banc.Service.ParMinute, banc.Service.ParHeure) = (30, 100);
        await banc.AjouterTous(60);
        var envois = 0;
        banc.Courrier.Apres = _ => Interlocked.Increment(ref envois) > 20 ? throw new IOException("Dead.") : Task.CompletedTask;
        banc.Panne.Panne = (_, _, _) =>
            Volatile.Read(ref envois) > 20 ? (Support.Moment.Avant, Support.StockageEnPanne.Indisponible) : null;
        await Assert.ThrowsAnyAsync<Exception>(() => banc.Processus(Defaut).Handle(BancDuRecapitulatif.Cancel));
        banc.Panne.Reparer();
        banc.Courrier.Apres = null;

        await banc.Tourner(TimeSpan.FromHours(1), banc.Processus(Defaut));
        banc.ChacunAEuUnSeulMail(60);
        Assert.DoesNotContain(banc.Service.Demandes, demande => demande.Statut == 429);
    }

    [Fact]
    public async Task A_throttled_mail_waits_as_long_as_the_service_asks_and_leaves_once()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        // Our own limit is lifted, so that the service has to say no.
        (banc.Service.ParMinute, banc.Service.Attente) = (10, 45);
        await banc.AjouterTous(35);

        var bilans = await banc.Tourner(TimeSpan.FromMinutes(30), banc.Processus());

        banc.ChacunAEuUnSeulMail(35);
        Assert.Contains("TooManyRequests", bilans.SelectMany(bilan => bilan.Echecs));
        var refus = banc.Service.Demandes.Where(demande => demande.Statut == 429).Select(demande => demande.Le).Distinct().ToArray();
        Assert.NotEmpty(refus);
        Assert.All(
            refus,
            quand =>
                Assert.DoesNotContain(banc.Service.Demandes, demande => demande.Le > quand && demande.Le < quand + TimeSpan.FromSeconds(45))
        );
    }

    [Theory]
    [InlineData("Echouer")]
    [InlineData("Fermer")]
    [InlineData("CouperAvant")]
    [InlineData("CouperApres")]
    public async Task An_outage_of_the_service_loses_and_doubles_nothing(string panne)
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(40);
        var faites = 0;
        banc.Service.Reaction = _ => Interlocked.Increment(ref faites) is > 10 and < 60 ? Enum.Parse<Reaction>(panne) : null;

        var bilans = await banc.Tourner(TimeSpan.FromHours(6), banc.Processus());

        banc.ChacunAEuUnSeulMail(40);
        Assert.Contains(bilans, bilan => bilan.Echecs.Count > 0);
    }

    [Fact]
    public async Task A_refused_address_is_given_up_and_reported_and_the_others_get_their_mail()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(10);
        banc.Service.Reaction = adresse => adresse == BancDuRecapitulatif.Adresse(4) ? Reaction.Refuser : null;
        var bilans = await banc.Tourner(TimeSpan.FromHours(1), banc.Processus());
        Assert.Equal(9, banc.Adresses.Distinct().Count());
        Assert.Equal((9, 1), (bilans.Sum(bilan => bilan.Envoyes), bilans.Sum(bilan => bilan.Refuses)));
        Assert.Equal(10, banc.Service.Demandes.Count);
    }

    [Fact]
    public async Task When_everything_is_refused_a_wrong_setting_is_likelier_and_nothing_is_given_up()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(10);
        banc.Service.Reaction = _ => Reaction.Refuser;
        var bilans = await banc.Tourner(TimeSpan.FromMinutes(20), banc.Processus());
        Assert.Contains("InvalidRecipient", bilans.SelectMany(bilan => bilan.Echecs));
        Assert.Equal(0, bilans.Sum(bilan => bilan.Refuses));

        banc.Service.Reaction = null;
        await banc.Tourner(TimeSpan.FromHours(1), banc.Processus());
        banc.ChacunAEuUnSeulMail(10);
    }

    [Fact]
    public async Task Late_mails_are_reported_and_those_that_never_left_come_first_the_next_day()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(50);
        var lent = new Regles { ParMinute = 2, ParHeure = 2 };

        var aLheure = await banc.Tourner(TimeSpan.FromMinutes(59), banc.Processus(lent));
        Assert.All(aLheure, bilan => Assert.Equal((0, 0), (bilan.Tardifs, bilan.EnRetard)));
        var tard = await banc.Tourner(TimeSpan.FromHours(3), banc.Processus(lent));
        Assert.Equal(tard.Sum(bilan => bilan.Envoyes), tard.Sum(bilan => bilan.Tardifs));
        Assert.Contains(tard, bilan => bilan.EnRetard > 40);

        var servis = banc.Adresses.ToHashSet();
        banc.Horloge.SetUtcNow(BancDuRecapitulatif.HuitHeures.AddDays(1));
        var lendemain = await banc.Tourner(TimeSpan.FromMinutes(1), banc.Processus(lent));
        Assert.Equal(50 - servis.Count, lendemain[0].JamaisPartis);
        Assert.All(banc.Adresses.Skip(servis.Count), adresse => Assert.DoesNotContain(adresse, servis));
    }

    private static int PlusDansUneFenetre(DateTimeOffset[] instants, TimeSpan duree) =>
        instants.Max(debut => instants.Count(le => le >= debut && le < debut + duree));
}
