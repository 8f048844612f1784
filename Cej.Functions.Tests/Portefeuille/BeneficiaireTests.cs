using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;

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
        Refuser(UnBeneficiaire().Identifier(saisie).Refus, "identifiantFranceTravail");

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
        Refuser(refus, "commentaire", "dateFinAccompagnement");
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
        Assert.All(MotifsDeSuppression.Tous, motif => Assert.Matches(@"^\p{Lu}\p{Ll}+", motif.Libelle));
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

    [Fact]
    public void What_changes_nothing_is_no_change_and_what_does_is_one_more()
    {
        var dossier = UnCompteActive();
        Assert.Same(dossier, dossier.Prevenir(PreferencesDAvis.Toutes));
        Assert.Same(dossier, dossier.Situer(Fuseau.Paris, choisi: false));
        var reunion = Fuseau.Lire("Indian/Reunion").Value;
        foreach (
            var change in new[]
            {
                dossier.Prevenir(PreferencesDAvis.Toutes with { Rappel = false }),
                dossier.Situer(Fuseau.Paris, choisi: true),
                dossier.Situer(reunion, choisi: false),
                dossier.Corriger(new("Inès", "Martin"), dossier.Email),
                dossier.Accepter(new("2026-11", Maintenant)),
            }
        )
            Assert.Equal(dossier.Revision + 1, change.Revision);
    }

    [Fact]
    public void The_devices_zone_counts_at_each_login_until_the_person_chooses_one()
    {
        var (reunion, martinique) = (Fuseau.Lire("Indian/Reunion").Value, Fuseau.Lire("America/Martinique").Value);
        var dossier = UnBeneficiaire().SeConnecter(Ines, Ajout, reunion).Value;
        Assert.Equal(reunion, dossier.Fuseau);
        Assert.Equal(reunion, dossier.SeConnecter(Ines, Maintenant).Value.Fuseau);
        Assert.Equal(martinique, dossier.SeConnecter(Ines, Maintenant, martinique).Value.Fuseau);
        Assert.Equal(reunion, dossier.Situer(reunion, choisi: true).SeConnecter(Ines, Maintenant, martinique).Value.Fuseau);
    }

    [Fact]
    public void The_former_address_is_kept_until_it_is_free_and_correcting_a_name_alone_changes_none()
    {
        var (un, deux) = (AdresseEmail.Relire("un@courriel.example"), AdresseEmail.Relire("deux@courriel.example"));
        var corrige = UnBeneficiaire().Corriger(new("Inès", "Martin"), un);
        Assert.Equal((un, UnBeneficiaire().Email), (corrige.Email, corrige.EmailPrecedent));
        Assert.Equal(UnBeneficiaire().Email, corrige.Corriger(new("Inès", "Moreau"), un).EmailPrecedent);
        Assert.Equal((deux, un), (corrige.Corriger(corrige.Nom, deux).Email, corrige.Corriger(corrige.Nom, deux).EmailPrecedent));
    }

    [Fact]
    public void The_last_activity_never_goes_back()
    {
        var dossier = UnCompteActive();
        Assert.Same(dossier, dossier.ActifLe(dossier.DerniereActivite));
        Assert.Same(dossier, dossier.ActifLe(Ajout));
        Assert.Equal(Maintenant, dossier.ActifLe(Maintenant).DerniereActivite);
        Assert.Equal(dossier.DerniereActivite, dossier.ActifLe(null).DerniereActivite);
        Assert.Equal(Maintenant, UnBeneficiaire().ActifLe(Maintenant).DerniereActivite);
        Assert.Null(UnBeneficiaire().ActifLe(null).DerniereActivite);
    }

    [Fact]
    public void The_conversation_tells_who_follows_the_person_once_it_was_given_to_somebody()
    {
        var bruno = Appelant.Conseiller.IdDe(Agent("bruno"));
        var dossier = UnCompteActive();
        var conversation = Conversation.De(dossier) with { DerniereActivite = Maintenant };
        var avant = dossier.SelonConversation(conversation);
        Assert.Equal((Camille.Id, dossier.Revision, Maintenant), (avant.Referent, avant.Revision, avant.DerniereActivite));
        Assert.Equal(dossier.Revision, avant.RevisionDuDossier(null));

        var rattachement = new Rattachement(Camille.Id, Maintenant, 3);
        var confie = dossier.SelonConversation(conversation with { Referent = bruno, Rattachement = rattachement });
        Assert.Equal((bruno, Camille.Id, Maintenant), (confie.Referent, confie.ReferentInitial, confie.SuiviDepuis));
        Assert.Equal((dossier.Revision + 3, dossier.Revision), (confie.Revision, confie.RevisionDuDossier(rattachement)));
    }

    [Fact]
    public void Who_leaves_by_oneself_is_archived_as_the_counsellor_would_do_it()
    {
        var quitte = UnCompteActive().Quitter(Maintenant);
        var fin = Assert.IsType<FinDeSuivi.Archivage>(quitte.Fin);
        Assert.Equal(
            (Maintenant, MotifsDeSuppression.DemandeDuBeneficiaire, (string?)null, Maintenant, true),
            (fin.Le, fin.Motif, fin.Commentaire, fin.FinAccompagnement, fin.ParLaPersonne)
        );
        Assert.Contains(MotifsDeSuppression.Tous, motif => motif.Code == fin.Motif);
        Assert.False(
            Assert.IsType<FinDeSuivi.Archivage>(UnCompteActive().Archiver("deces", null, Maintenant, Maintenant).Value.Fin).ParLaPersonne
        );
    }

    [Theory]
    [InlineData(null, null, "motif")]
    [InlineData("inconnu", null, "motif")]
    [InlineData("deces", "Parti", "commentaire")]
    [InlineData("autre", " ", "commentaire")]
    [InlineData("autre", null, "commentaire")]
    public void A_reason_is_one_of_the_list_and_the_free_one_alone_has_a_comment(string? motif, string? commentaire, string champ)
    {
        Refuser(UnCompteActive().Archiver(motif, commentaire, Maintenant, Maintenant).Refus, champ);
        Assert.Null(UnCompteActive().Archiver("deces", " ", Maintenant, Maintenant).Refus);
        Refuser(UnCompteActive().Archiver("deces", null, null, Maintenant).Refus, "dateFinAccompagnement");
        var innommable = UnCompteActive().Archiver("autre", "\uFFFE", Maintenant, Maintenant).Refus!;
        Assert.Contains("U+FFFE", Assert.Single(innommable.Champs).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Phones_ring_for_everything_until_the_person_says_otherwise()
    {
        Assert.True(UnBeneficiaire().Avis.NouveauMessage);
        Assert.All(Enum.GetValues<SorteDeNotification>(), sorte => Assert.True(UnBeneficiaire().Avis.Veut(sorte)));
        Assert.Single(
            Enum.GetValues<SorteDeNotification>(),
            sorte => !UnBeneficiaire().Prevenir(PreferencesDAvis.Toutes with { Rappel = false }).Avis.Veut(sorte)
        );
    }

    private static void Refuser(Refus? refus, params string[] champs)
    {
        Assert.Equal(champs, refus!.Champs.Select(erreur => erreur.Champ));
        Prose.EstLisible(refus);
    }

    private static Sujet Agent(string nom) => Sujet.Lire("agents", nom)!;

    private static Sujet Jeune(string nom) => Sujet.Lire("jeunes", nom)!;
}
