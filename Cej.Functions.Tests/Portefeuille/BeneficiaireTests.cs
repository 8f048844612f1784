using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Portefeuille;

public sealed class BeneficiaireTests
{
    private static readonly DateTimeOffset Ajout = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Maintenant = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Empreinte Ines = Jeune("ines").Empreinte;

    private static readonly Appelant.Conseiller Camille = new(
        Agent("camille"),
        new("Camille", "Lefèvre"),
        AdresseEmail.Relire("c@ft.example")
    );

    private static Beneficiaire UnBeneficiaire() =>
        new()
        {
            Id = new(Guid.CreateVersion7(Ajout)),
            Nom = new("Inès", "Moreau"),
            Email = AdresseEmail.Relire("ines@courriel.example"),
            Referent = Camille.Id,
            AjouteLe = Ajout,
            SuiviDepuis = Ajout,
        };

    private static Beneficiaire UnCompteActive() => UnBeneficiaire().SeConnecter(Ines, Ajout.AddDays(1)).Value;

    [Fact]
    public void The_first_login_activates_and_later_ones_only_show_activity()
    {
        var active = UnCompteActive();
        var encore = active.SeConnecter(Ines, Maintenant).Value;

        Assert.Equal(new Activation(Ines, Ajout.AddDays(1)), encore.Activation);
        Assert.Equal(Maintenant, encore.DerniereActivite);
        Assert.Equal(3, encore.Revision);
        Assert.Equal(RefusIdentite.CompteDejaAttache, active.SeConnecter(Empreinte.De("intrus"), Maintenant).Refus);
    }

    [Fact]
    public void Only_who_follows_the_person_and_the_person_read_the_dossier()
    {
        var autre = new Appelant.Conseiller(Agent("dominique"), Camille.Nom, Camille.Email);
        var dossier = UnCompteActive();
        Assert.True(dossier.EstLisiblePar(Camille));
        Assert.True(dossier.EstLisiblePar(new Appelant.Beneficiaire(Jeune("ines"), null)));
        Assert.False(dossier.EstLisiblePar(autre));
        Assert.False(dossier.EstLisiblePar(new Appelant.Beneficiaire(Jeune("intrus"), dossier.Email)));
        // A counsellor is not a young person, even with the same subject.
        Assert.False(dossier.EstLisiblePar(new Appelant.Conseiller(Agent("ines"), Camille.Nom, Camille.Email)));
        Assert.False(UnBeneficiaire().EstLisiblePar(new Appelant.Beneficiaire(Jeune("ines"), dossier.Email)));

        var archive = dossier.Archiver("deces", null, Maintenant, Maintenant).Value;
        Assert.False(archive.EstLisiblePar(Camille));
        Assert.False(archive.EstLisiblePar(new Appelant.Beneficiaire(Jeune("ines"), null)));
    }

    [Theory]
    [InlineData("1234567a", "1234567A")]
    [InlineData(" 12345678901 ", "12345678901")]
    [InlineData("A", "A")]
    public void The_France_Travail_identifier_is_1_to_11_letters_or_digits(string saisie, string attendu) =>
        Assert.Equal(attendu, UnBeneficiaire().Identifier(saisie).Value.IdentifiantFranceTravail);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("123456789012")]
    [InlineData("12 34")]
    [InlineData("é")]
    [InlineData("١٢٣")]
    [InlineData("12-34")]
    public void Any_other_identifier_is_refused(string? saisie) =>
        Assert.Equal("identifiantFranceTravail", Assert.Single(UnBeneficiaire().Identifier(saisie).Refus!.Champs).Champ);

    [Fact]
    public void A_never_activated_account_is_removed_and_an_activated_one_archived_never_the_other_way_round()
    {
        Assert.IsType<FinDeSuivi.Suppression>(UnBeneficiaire().Supprimer(Maintenant).Value.Fin);
        Assert.Equal(RefusPortefeuille.CompteNonActive, UnBeneficiaire().Archiver("deces", null, Maintenant, Maintenant).Refus);
        Assert.Equal(RefusPortefeuille.CompteActive, UnCompteActive().Supprimer(Maintenant).Refus);

        var archive = UnCompteActive().Archiver("autre", " A déménagé\n", Maintenant.AddDays(-3), Maintenant).Value;
        var fin = Assert.IsType<FinDeSuivi.Archivage>(archive.Fin);
        Assert.Equal(("autre", "A déménagé"), (fin.Motif, fin.Commentaire));
        Assert.Equal(Maintenant.AddYears(2), fin.PurgeLe);
        Assert.False(archive.EstSuivi);
    }

    [Fact]
    public void Every_fault_of_the_archiving_form_comes_back_at_once()
    {
        var refus = UnCompteActive().Archiver("autre", new string('é', 251), Maintenant.AddSeconds(1), Maintenant).Refus!;
        Assert.Equal(["commentaire", "dateFinAccompagnement"], refus.Champs.Select(erreur => erreur.Champ));
        Assert.Null(UnCompteActive().Archiver("autre", new string('é', 250), Maintenant, Maintenant).Refus);
    }

    /// <summary>The form gives days; the day of the addition counts whole, as people in France count days.</summary>
    [Fact]
    public void The_end_may_be_the_very_day_of_the_addition_and_no_day_before()
    {
        var debutDuJour = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(1));
        Assert.Null(UnCompteActive().Archiver("deces", null, debutDuJour, Maintenant).Refus);
        Assert.NotNull(UnCompteActive().Archiver("deces", null, debutDuJour.AddSeconds(-1), Maintenant).Refus);
        Assert.NotNull(UnCompteActive().Archiver("deces", null, DateTimeOffset.MinValue, Maintenant).Refus);
        Assert.NotNull(UnCompteActive().Archiver("deces", null, DateTimeOffset.MaxValue, Maintenant).Refus);
    }

    [Fact]
    public void The_reasons_are_stable_codes_that_end_with_the_free_one()
    {
        Assert.All(MotifsDeSuppression.Tous, motif => Assert.Matches("^[a-z]+(-[a-z]+)*$", motif.Code));
        Assert.Equal(MotifsDeSuppression.Tous.Count, MotifsDeSuppression.Tous.Select(motif => motif.Code).Distinct().Count());
        Assert.Equal(MotifsDeSuppression.Autre, MotifsDeSuppression.Tous[^1].Code);
    }

    [Fact]
    public void A_temporary_chain_keeps_the_first_counsellor_and_arriving_at_him_ends_it()
    {
        var (bruno, chloe) = (Appelant.Conseiller.IdDe(Agent("bruno")), Appelant.Conseiller.IdDe(Agent("chloe")));
        var chezBruno = UnBeneficiaire().Reaffecter(bruno, temporaire: true, Maintenant);
        Assert.Equal(
            (bruno, (ConseillerId?)Camille.Id, Maintenant),
            (chezBruno.Referent, chezBruno.ReferentInitial, chezBruno.SuiviDepuis)
        );
        Assert.False(chezBruno.EstLisiblePar(Camille));

        var chezChloe = chezBruno.Reaffecter(chloe, temporaire: true, Maintenant);
        Assert.Equal((chloe, (ConseillerId?)Camille.Id), (chezChloe.Referent, chezChloe.ReferentInitial));
        Assert.Equal((Camille.Id, null), Suivi(chezChloe.Reaffecter(Camille.Id, temporaire: true, Maintenant)));
        Assert.Equal((Camille.Id, null), Suivi(chezChloe.Reaffecter(Camille.Id, temporaire: false, Maintenant)));
        Assert.Equal((bruno, null), Suivi(chezChloe.Reaffecter(bruno, temporaire: false, Maintenant)));
        Assert.Equal(3, chezChloe.Revision);

        static (ConseillerId, ConseillerId?) Suivi(Beneficiaire dossier) => (dossier.Referent, dossier.ReferentInitial);
    }

    private static Sujet Agent(string nom) => Sujet.Lire("agents", nom)!;

    private static Sujet Jeune(string nom) => Sujet.Lire("jeunes", nom)!;
}
