using System.Text.RegularExpressions;
using Cej.Domain.Demarches;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Demarches;

/// <summary>The rules of section 3: transitions and dates.</summary>
public sealed partial class DemarcheTests
{
    private static readonly DateTimeOffset Maintenant = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Aujourdhui = new(2026, 11, 23);
    private static readonly DateOnly Demain = new(2026, 11, 24);
    private static readonly DateOnly Hier = new(2026, 11, 22);

    private static readonly Dictionary<string, StatutDeDemarche> Noms = new(StringComparer.Ordinal)
    {
        ["à faire"] = StatutDeDemarche.AFaire,
        ["en cours"] = StatutDeDemarche.EnCours,
        ["réalisée"] = StatutDeDemarche.Realisee,
        ["annulée"] = StatutDeDemarche.Annulee,
    };

    private static Demarche Une(StatutDeDemarche statut = StatutDeDemarche.AFaire) =>
        new()
        {
            Id = Guid.CreateVersion7(Maintenant),
            Dossier = new(Guid.CreateVersion7(Maintenant)),
            Contenu = new ContenuDeDemarche.Personnalisee("Appeler le garage"),
            Statut = statut,
            Debut = statut is StatutDeDemarche.AFaire or StatutDeDemarche.Annulee ? null : Hier,
            Fin = statut is StatutDeDemarche.Annulee ? null : Demain,
            CreeLe = Maintenant.AddDays(-10),
            ModifieLe = Maintenant.AddDays(-10),
            AnnuleeLe = statut is StatutDeDemarche.Annulee ? Maintenant.AddDays(-1) : null,
            Transmission = Transmission.Nouvelle(Maintenant.AddDays(-10)).Accepter("JRE-1", Maintenant.AddDays(-10)),
            Demande = Empreinte.De("x"),
        };

    public static TheoryData<StatutDeDemarche, StatutDeDemarche> Paires =>
        [.. Noms.Values.SelectMany(de => Noms.Values.Select(vers => (de, vers)))];

    private static string[] Champs(Refus? refus) => [.. refus!.Champs.Select(champ => champ.Champ)];

    [Fact]
    public void The_table_of_the_documentation_is_what_the_domain_allows()
    {
        var lignes = LigneDuTableau().Matches(Depot.Lire("docs", "demarches.md")).ToArray();
        Assert.Equal(4, lignes.Length);
        foreach (var ligne in lignes)
        {
            var de = Noms[ligne.Groups["de"].Value.Trim()];
            var vers = ligne.Groups["vers"].Value.Split('|', StringSplitOptions.TrimEntries).Zip(Noms.Values);
            Assert.Equal(vers.Where(cellule => cellule.First == "oui").Select(cellule => cellule.Second), Transitions.Depuis(de).Order());
        }
    }

    [Theory]
    [MemberData(nameof(Paires))]
    public void A_transition_that_the_table_does_not_show_is_refused(StatutDeDemarche de, StatutDeDemarche vers)
    {
        var resultat = Une(de)
            .Passer(vers, null, vers is StatutDeDemarche.AFaire or StatutDeDemarche.EnCours ? Demain : null, Maintenant, Fuseau.Paris);
        if (Transitions.Depuis(de).Contains(vers))
            Assert.Equal(vers, resultat.Value.Statut);
        else
            Assert.Equal(RefusDemarches.TransitionImpossible, resultat.Refus);
    }

    [Fact]
    public void Begun_today_and_for_a_day_that_is_not_over()
    {
        var enCours = Une().Passer(StatutDeDemarche.EnCours, null, null, Maintenant, Fuseau.Paris).Value;
        Assert.Equal((Aujourdhui, Demain), (enCours.Debut, enCours.Fin));
        Assert.Equal(Aujourdhui, Une().Passer(StatutDeDemarche.EnCours, null, Aujourdhui, Maintenant, Fuseau.Paris).Value.Fin);

        var enRetard = Une() with { Fin = Hier };
        Assert.Equal(["dateFin"], Champs(enRetard.Passer(StatutDeDemarche.EnCours, null, null, Maintenant, Fuseau.Paris).Refus));
        Assert.Equal(["dateFin"], Champs(Une().Passer(StatutDeDemarche.EnCours, null, Hier, Maintenant, Fuseau.Paris).Refus));
        Assert.Equal(["dateDebut"], Champs(Une().Passer(StatutDeDemarche.EnCours, Hier, null, Maintenant, Fuseau.Paris).Refus));
    }

    [Fact]
    public void Done_today_or_before_and_never_ended_before_it_began()
    {
        var faite = Une().Passer(StatutDeDemarche.Realisee, null, null, Maintenant, Fuseau.Paris).Value;
        Assert.Equal((Aujourdhui, Aujourdhui), (faite.Debut, faite.Fin));

        var commencee = Une(StatutDeDemarche.EnCours).Passer(StatutDeDemarche.Realisee, null, null, Maintenant, Fuseau.Paris).Value;
        Assert.Equal((Hier, Aujourdhui), (commencee.Debut, commencee.Fin));

        var avant = Une().Passer(StatutDeDemarche.Realisee, Aujourdhui, Hier, Maintenant, Fuseau.Paris).Value;
        Assert.Equal((Hier, Hier), (avant.Debut, avant.Fin));
        Assert.Equal(["dateFin"], Champs(Une().Passer(StatutDeDemarche.Realisee, null, Demain, Maintenant, Fuseau.Paris).Refus));
        Assert.Equal(
            ["dateFin", "dateDebut"],
            Champs(Une().Passer(StatutDeDemarche.Realisee, DateOnly.MinValue, DateOnly.MinValue, Maintenant, Fuseau.Paris).Refus)
        );
    }

    [Fact]
    public void Given_up_it_has_no_date_left()
    {
        var annulee = Une(StatutDeDemarche.EnCours).Passer(StatutDeDemarche.Annulee, null, null, Maintenant, Fuseau.Paris).Value;
        Assert.Equal((null, null, Maintenant), (annulee.Debut, annulee.Fin, annulee.AnnuleeLe));
        Assert.Equal(Aujourdhui, annulee.Jour(Fuseau.Paris));
        Assert.Equal(["dateFin"], Champs(Une().Passer(StatutDeDemarche.Annulee, null, Demain, Maintenant, Fuseau.Paris).Refus));
    }

    [Fact]
    public void Done_it_is_planned_again_for_a_day_to_come_and_begun_it_goes_back_with_its_date()
    {
        var faite = Une(StatutDeDemarche.Realisee) with { Fin = Hier };
        Assert.Equal(["dateFin"], Champs(faite.Passer(StatutDeDemarche.AFaire, null, null, Maintenant, Fuseau.Paris).Refus));
        var prevue = faite.Passer(StatutDeDemarche.AFaire, null, Demain, Maintenant, Fuseau.Paris).Value;
        Assert.Equal((null, Demain), (prevue.Debut, prevue.Fin));

        var reprise = (Une(StatutDeDemarche.EnCours) with { Fin = Hier })
            .Passer(StatutDeDemarche.AFaire, null, null, Maintenant, Fuseau.Paris)
            .Value;
        Assert.Equal((null, Hier), (reprise.Debut, reprise.Fin));
        Assert.True(reprise.EstEnRetard(Aujourdhui));
    }

    [Fact]
    public void An_edit_is_for_what_is_still_to_be_done_and_for_a_day_to_come()
    {
        Assert.Equal(RefusDemarches.Terminee, Une(StatutDeDemarche.Realisee).Modifier(null, Demain, Maintenant, Fuseau.Paris).Refus);
        Assert.Equal(RefusDemarches.Terminee, Une(StatutDeDemarche.Annulee).Modifier(null, Demain, Maintenant, Fuseau.Paris).Refus);
        Assert.Equal(["dateFin"], Champs(Une().Modifier(null, Hier, Maintenant, Fuseau.Paris).Refus));
        Assert.Equal(["dateFin"], Champs(Une().Modifier(null, Aujourdhui.AddYears(6), Maintenant, Fuseau.Paris).Refus));
        var modifiee = Une().Modifier(new ContenuDeDemarche.Personnalisee("Autre"), null, Maintenant, Fuseau.Paris).Value;
        Assert.Equal((2, Demain, Maintenant), (modifiee.Revision, modifiee.Fin, modifiee.ModifieLe));
    }

    [Fact]
    public void Whatever_the_young_person_changes_has_to_be_passed_on_again_and_keeps_its_reference()
    {
        var modifiee = Une().Modifier(null, Aujourdhui, Maintenant, Fuseau.Paris).Value;
        Assert.Equal(EtatDeTransmission.EnAttente, modifiee.Transmission.Etat);
        Assert.Equal("JRE-1", modifiee.Transmission.Reference);
        Assert.Equal("JRE-1", modifiee.Transmission.Accepter(null, Maintenant).Reference);
    }

    [Fact]
    public void Each_attempt_waits_twice_as_long_as_the_one_before_up_to_an_hour_and_never_less_than_asked()
    {
        var transmission = Transmission.Nouvelle(Maintenant);
        List<double> delais = [];
        for (var essai = 0; essai < 12; essai++)
        {
            transmission = transmission.Reporter(null, Maintenant);
            delais.Add((transmission.ProchainEssai!.Value - Maintenant).TotalSeconds);
        }

        Assert.Equal([30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600, 3_600, 3_600], delais);
        Assert.Equal(12, transmission.Essais);
        Assert.Equal(
            Maintenant.AddMinutes(5),
            Transmission.Nouvelle(Maintenant).Reporter(TimeSpan.FromMinutes(5), Maintenant).ProchainEssai
        );
        Assert.Equal(Maintenant.AddHours(1), Transmission.Nouvelle(Maintenant).Reporter(TimeSpan.FromDays(9), Maintenant).ProchainEssai);
    }

    /// <summary>An evening in UTC that is already the next day in Paris.</summary>
    [Fact]
    public void Days_are_days_in_Paris()
    {
        var soir = new DateTimeOffset(2026, 11, 23, 23, 30, 0, TimeSpan.Zero);
        Assert.Equal(Demain, Une().Passer(StatutDeDemarche.EnCours, null, null, soir, Fuseau.Paris).Value.Debut);
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)), JourDeParis.Midi(new(2026, 7, 1)));
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(1)), JourDeParis.Midi(new(2026, 12, 1)));
    }

    [GeneratedRegex(@"^\| \*\*(?<de>[^*]+)\*\* \|(?<vers>(?:[^|\n]*\|){4})", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex LigneDuTableau();
}
