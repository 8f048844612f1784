namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>Who gets a mail, what it says, and what that costs.</summary>
public sealed class DestinatairesTests(ITestOutputHelper sortie)
{
    [Fact]
    public async Task Only_who_has_unread_messages_when_the_mail_leaves_and_wants_it_gets_one()
    {
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.Ajouter(0, conversations: 3, messages: 12);
        await banc.Ajouter(1, conversations: 0, messages: 0);
        await banc.Ajouter(2, accepte: false);
        await banc.NonLus(3, 1, 1); // a space whose counsellor never logged in
        await banc.Ajouter(4);
        // He reads everything while the plan is being made: his row of the plan is already there.
        var lu = false;
        banc.Panne.Panne = (operation, _, writes) =>
        {
            if (operation == "commit" && writes[0].Type == "page-recapitulatif" && !lu)
            {
                lu = true;
                banc.NonLus(4, 0, 0).GetAwaiter().GetResult();
            }

            return null;
        };
        var bilan = await banc.Processus().Handle(BancDuRecapitulatif.Cancel);
        var mail = Assert.Single(banc.Service.Partis);
        Assert.Equal([BancDuRecapitulatif.Adresse(0)], mail.A);
        Assert.Contains("12 messages non lus", mail.Texte, StringComparison.Ordinal);
        Assert.Contains("3 conversations", mail.Texte, StringComparison.Ordinal);
        Assert.Equal((4, 1), (bilan!.Prevus, bilan.Envoyes));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_digest_stays_within_its_budget_and_reads_no_portfolio(bool avecQuota)
    {
        const int AvecNonLus = 300;
        await using var banc = await BancDuRecapitulatif.Monter();
        await banc.AjouterTous(AvecNonLus);
        for (var rang = AvecNonLus; rang < AvecNonLus + 100; rang++)
            await banc.Ajouter(rang, 0, 0);
        var portefeuillesLus = 0;
        banc.Panne.Panne = (operation, partition, _) =>
        {
            if (operation == "range" && partition.Container is Cej.Functions.Infrastructure.Documents.DocumentContainer.Espaces)
                Interlocked.Increment(ref portefeuillesLus);
            return null;
        };

        using var cout = banc.Compteur.StartEverywhere();
        await banc.Tourner(TimeSpan.FromHours(6), banc.Processus(avecQuota ? new() : banc.Regles));

        banc.ChacunAEuUnSeulMail(AvecNonLus);
        sortie.WriteLine($"{cout.RequestUnits:F0} RU, {(cout.RequestUnits - 0) / AvecNonLus:F1} RU a mail");
        Assert.True(cout.RequestUnits <= (16 * AvecNonLus) + 1_000, $"{cout.RequestUnits} RU");
        // Nearer to what it is: the thousand is for thousands of counsellors.
        Assert.True(cout.RequestUnits <= 16 * AvecNonLus, $"{cout.RequestUnits} RU");
        Assert.Equal(0, portefeuillesLus);
    }
}
