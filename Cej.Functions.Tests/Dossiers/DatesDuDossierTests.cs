using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;
using static Cej.Functions.Tests.Support.Numeros;

namespace Cej.Functions.Tests.Dossiers;

/// <summary>When what a dossier holds begins, shows and ends: to the day, or to the tick.</summary>
public sealed class DatesDuDossierTests
{
    private static readonly DateTimeOffset Instant = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Jour = new(2026, 9, 1);

    [Theory]
    [InlineData("2026-08-31T21:59:59Z", false)]
    [InlineData("2026-08-31T22:00:00Z", true)]
    [InlineData("2026-09-03T21:59:59Z", true)]
    [InlineData("2026-09-03T22:00:00Z", false)]
    public void A_notice_shows_from_its_first_day_to_its_last_in_Paris(string instant, bool affiche) =>
        Assert.Equal(affiche, new MessageImportant("Absente", Jour, Jour.AddDays(2)).EstAffiche(Lire(instant)));

    [Fact]
    public void Every_fault_of_a_notice_comes_back_at_once_and_one_day_is_enough()
    {
        Assert.Equal(["texte", "debut", "fin"], Champs(MessageImportant.Lire(" ", null, null)));
        Assert.Equal(["fin"], Champs(MessageImportant.Lire("Absente", Jour, Jour.AddDays(-1))));
        Assert.Equal(["texte"], Champs(MessageImportant.Lire(new string('é', 151), Jour, Jour)));
        Assert.Equal(new MessageImportant("Absente", Jour, Jour), MessageImportant.Lire(" Absente\n", Jour, Jour).Value);
        Assert.Null(MessageImportant.Lire(new string('é', 150), Jour, Jour).Refus);

        var innommable = MessageImportant.Lire("\uFFFE", Jour, Jour).Refus!;
        Assert.Contains("U+FFFE", Assert.Single(innommable.Champs).Message, StringComparison.Ordinal);

        static string[] Champs(Result<MessageImportant> lu)
        {
            Prose.EstLisible(lu.Refus!);
            return [.. lu.Refus!.Champs.Select(erreur => erreur.Champ)];
        }
    }

    [Theory]
    [InlineData("2026-09-01T23:59:59Z", null)]
    [InlineData("2026-09-02T00:00:00Z", "2026-09-03")]
    [InlineData("2026-09-03T23:59:59Z", "2026-09-03")]
    [InlineData("2026-09-04T11:59:59Z", "2026-09-03")]
    [InlineData("2026-09-04T12:00:00Z", null)]
    [InlineData("2026-09-05T09:00:00Z", null)]
    public void The_reminders_of_a_Thursday_are_made_and_given_from_Wednesday_to_Friday_noon(string instant, string? jeudi) =>
        Assert.Equal(jeudi, Rappel.JeudiDe(Lire(instant))?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_reminder_is_due_at_ten_of_the_persons_own_clock_and_too_late_half_a_day_after()
    {
        var rappel = Rappel.De(UnDossier() with { Fuseau = Fuseau.Lire("Indian/Reunion").Value }, new(2026, 9, 3));
        Assert.Equal(new DateTimeOffset(2026, 9, 3, 6, 0, 0, TimeSpan.Zero), rappel.Pour);
        Assert.False(rappel.EstTropTard(rappel.Pour.AddHours(12).AddTicks(-1)));
        Assert.True(rappel.EstTropTard(rappel.Pour.AddHours(12)));
    }

    [Fact]
    public void A_notification_goes_ten_days_after_it_was_read_and_sixty_after_it_came_at_the_latest()
    {
        var notification = new Notification
        {
            Id = Guid.CreateVersion7(Instant),
            Sorte = SorteDeNotification.NouvellesOffres,
            Titre = "Boulanger à Nice",
            Objet = Guid.CreateVersion7(Instant),
            Le = Instant,
        };
        Assert.Equal(Instant.AddDays(60), notification.FinLe);
        Assert.Equal(Instant.AddDays(11), (notification with { LueLe = Instant.AddDays(1) }).FinLe);
        Assert.Equal(Instant.AddDays(60), (notification with { LueLe = Instant.AddDays(55) }).FinLe);
    }

    [Fact]
    public void What_a_person_is_shown_is_named_by_the_history_and_made_again_once_the_person_changed_hands()
    {
        var (anne, bruno) = (new ConseillerId(Numero(1)), new ConseillerId(Numero(2)));
        var dossier = UnDossier() with { Referent = bruno, ReferentInitial = anne };
        Affectation[] historique = [Ligne(anne, "Anne"), Ligne(bruno, "Bruno"), Ligne(anne, "Anna"), Ligne(bruno, "Bruneau")];
        var affichage = Affichage.De(dossier, historique, null);
        Assert.Equal(("Bruneau", "Anna"), (affichage.Nom!.Prenom, affichage.Avant!.Prenom));
        Assert.Equal((bruno, (ConseillerId?)anne, dossier.SuiviDepuis), (affichage.Referent, affichage.Initial, affichage.Depuis));
        Assert.Null(Affichage.De(dossier with { ReferentInitial = null }, historique, null).Avant);

        Assert.True(affichage.EstDe(dossier));
        Assert.False(affichage.EstDe(dossier with { Referent = anne }));
        Assert.False(affichage.EstDe(dossier with { ReferentInitial = null }));
        Assert.False(affichage.EstDe(dossier with { SuiviDepuis = Instant.AddTicks(1) }));

        static Affectation Ligne(ConseillerId qui, string prenom) =>
            new(Guid.CreateVersion7(Instant), qui, new(prenom, "Lefèvre"), Instant, TypeAffectation.Temporaire, qui);
    }

    private static Beneficiaire UnDossier() =>
        new()
        {
            Id = new(Numero(9)),
            Nom = new("Inès", "Moreau"),
            Email = AdresseEmail.Relire("ines@courriel.example"),
            Referent = new(Numero(1)),
            AjouteLe = Instant,
            SuiviDepuis = Instant,
        };

    private static DateTimeOffset Lire(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
