using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>A mail as it came out of a service.</summary>
internal sealed record MailRecu(string De, string[] A, string Sujet, string Texte, string Html, string? Desabonnement, string? Geste);

/// <summary>What every mail service does.</summary>
public abstract class CourrierContract
{
    internal const string Expediteur = "ne-pas-repondre@cej.example";

    private static readonly DateTimeOffset Instant = BancDuRecapitulatif.HuitHeures;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal abstract ICourrier Courrier { get; }

    /// <summary>The mails that came out, once there are so many.</summary>
    internal abstract Task<IReadOnlyList<MailRecu>> Recus(int nombre);

    internal static Courriel Mail(string prenom = "Camille", string a = "camille.lefevre@agence.example") =>
        BancDuRecapitulatif
            .Modele(new FakeTimeProvider(BancDuRecapitulatif.HuitHeures))
            .Composer(new(BancDuRecapitulatif.Id(0), new(prenom, "Lefèvre"), AdresseEmail.Lire(a).Value, true, null), new(3, 12));

    [Fact]
    public async Task A_mail_arrives_whole_with_one_recipient_and_both_parts()
    {
        Assert.IsType<Remise.Acceptee>(await Courrier.Remettre(Mail("Maëlle"), Guid.NewGuid(), Instant, Cancel));
        var recu = Assert.Single(await Recus(1));
        Assert.Equal((Expediteur, "camille.lefevre@agence.example"), (recu.De, Assert.Single(recu.A)));
        Assert.Equal("12 messages non lus dans votre espace CEJ", recu.Sujet);
        Assert.Contains("Bonjour Maëlle,", recu.Texte, StringComparison.Ordinal);
        Assert.Contains("Bonjour Maëlle,", recu.Html, StringComparison.Ordinal);
        Assert.Contains("désactiver", recu.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_carries_the_headers_by_which_one_click_turns_it_off()
    {
        var mail = Mail();
        await Courrier.Remettre(mail, Guid.NewGuid(), Instant, Cancel);
        await Courrier.Remettre(mail with { Desabonnement = null }, Guid.NewGuid(), Instant, Cancel);

        var recus = await Recus(2);
        var avec = Assert.Single(recus, recu => recu.Desabonnement is not null);
        Assert.Equal($"<{mail.Desabonnement!.AbsoluteUri}>", avec.Desabonnement);
        Assert.StartsWith("https://cej.example/api/recapitulatif/desabonnement/", mail.Desabonnement.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", avec.Geste);
        Assert.Null(Assert.Single(recus, recu => recu.Desabonnement is null).Geste);
    }

    [Fact]
    public async Task Mails_of_different_operations_both_arrive()
    {
        await Courrier.Remettre(Mail(), Guid.NewGuid(), Instant, Cancel);
        await Courrier.Remettre(Mail(a: "mehdi.benali@agence.example"), Guid.NewGuid(), Instant, Cancel);
        Assert.Equal(2, (await Recus(2)).Select(mail => mail.A[0]).Distinct().Count());
    }

    [Fact]
    public async Task An_operation_that_was_never_asked_for_is_unknown() =>
        Assert.IsType<Sort.Inconnu>(await Courrier.Retrouver(Guid.NewGuid(), Cancel));

    public static TheoryData<string> Hostiles => ModeleTests.Hostiles;

    [Theory]
    [MemberData(nameof(Hostiles))]
    public async Task A_hostile_name_makes_no_other_recipient_header_or_markup(string nom)
    {
        Assert.IsType<Remise.Acceptee>(await Courrier.Remettre(Mail(nom), Guid.NewGuid(), Instant, Cancel));
        var recu = Assert.Single(await Recus(1));
        Assert.Equal(["camille.lefevre@agence.example"], recu.A);
        Assert.Equal("12 messages non lus dans votre espace CEJ", recu.Sujet);
        ModeleTests.RienDActif(recu.Texte, recu.Html);
    }
}

/// <summary>Services that recognise a repetition, which SMTP cannot.</summary>
public abstract class CourrierQuiReconnaitContract : CourrierContract
{
    [Fact]
    public async Task A_repetition_leaves_once_and_its_operation_is_found()
    {
        var (operation, premier) = (Guid.NewGuid(), BancDuRecapitulatif.HuitHeures);
        for (var fois = 0; fois < 3; fois++)
            Assert.IsType<Remise.Acceptee>(await Courrier.Remettre(Mail(), operation, premier, Cancel));
        Assert.Single(await Recus(1));
        Assert.IsType<Sort.Remis>(await Courrier.Retrouver(operation, Cancel));
    }
}
