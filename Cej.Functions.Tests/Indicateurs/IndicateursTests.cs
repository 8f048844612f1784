using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Indicateurs;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using CsCheck;

namespace Cej.Functions.Tests.Indicateurs;

/// <summary>The weekly indicators, against a plain count of what happened.</summary>
public sealed class IndicateursTests
{
    private static readonly DateTimeOffset Debut = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly BeneficiaireId Dossier = new(Guid.CreateVersion7(Debut));
    private static readonly Auteur Camille = new(Partie.Conseiller, new ConseillerId(Guid.CreateVersion7(Debut)), "Camille Lefèvre");

    private enum Geste
    {
        EcrireConseiller,
        EcrireBeneficiaire,
        EcrireService,
        Partager,
        Enregistrer,
        Retirer,
        Consulter,
        CreerDemarche,
        RealiserDemarche,
    }

    /// <summary>What happens, how many hours after the gesture before it, and on which of a few offers.</summary>
    private static readonly Gen<(Geste Geste, int Heures, int Offre)[]> Histoires = Gen.Select(
        Gen.Enum<Geste>(),
        Gen.Int[0, 100],
        Gen.Int[0, 3]
    ).Array[0, 60];

    [Fact]
    public void Five_weeks_count_what_happened_in_them_and_nothing_else() =>
        Histoires.Sample(gestes =>
        {
            var instant = Debut;
            var conversation = new Conversation { Dossier = Dossier, Referent = Camille.Conseiller!.Value };
            var espace = new EspaceDOffres();
            Dictionary<int, Favori> favoris = [];
            Dictionary<Semaine, OffresConsultees> consultees = [];
            List<Demarche> demarches = [];
            List<(Geste Geste, Semaine Semaine, int Offre)> faits = [];
            foreach (var (geste, heures, offre) in gestes)
            {
                instant = instant.AddHours(heures);
                var semaine = Semaine.De(instant);
                faits.Add((geste, semaine, offre));
                switch (geste)
                {
                    case Geste.EcrireConseiller or Geste.EcrireBeneficiaire or Geste.EcrireService or Geste.Partager:
                        conversation = Ecrire(conversation, geste, instant);
                        break;
                    case Geste.Enregistrer when !favoris.ContainsKey(offre):
                        favoris[offre] = new() { Offre = Une(offre), AjouteLe = instant };
                        espace = espace.Avec(favoris[offre]);
                        break;
                    case Geste.Retirer when favoris.Remove(offre, out var retire):
                        espace = espace.Sans(retire);
                        break;
                    case Geste.Consulter:
                        consultees[semaine] = consultees.GetValueOrDefault(semaine, new(semaine, [])).Avec(Une(offre).Reference);
                        break;
                    case Geste.CreerDemarche or Geste.RealiserDemarche:
                        demarches.Add(Demarche(geste, instant));
                        break;
                }
            }

            var lus = IndicateursDeLaSemaine.Compter(demarches, espace, [.. consultees.Values], conversation.Echanges, instant);

            Assert.Equal(Semaine.Dernieres(instant), lus.Select(lue => lue.Semaine));
            foreach (var lue in lus)
            {
                Assert.Equal(Nombre(Geste.CreerDemarche) + Nombre(Geste.RealiserDemarche), lue.DemarchesCreees);
                Assert.Equal(Nombre(Geste.RealiserDemarche), lue.DemarchesRealisees);
                Assert.Equal(faits.Where(Dans(Geste.Consulter)).Select(fait => fait.Offre).Distinct().Count(), lue.OffresConsultees);
                Assert.Equal(favoris.Values.Count(favori => Semaine.De(favori.AjouteLe) == lue.Semaine), lue.OffresEnregistrees);
                Assert.Equal(Nombre(Geste.Partager), lue.OffresPartagees);
                Assert.Equal(Nombre(Geste.EcrireBeneficiaire), lue.MessagesDuBeneficiaire);
                Assert.Equal(Nombre(Geste.EcrireConseiller), lue.MessagesDuConseiller);

                Func<(Geste Geste, Semaine Semaine, int Offre), bool> Dans(Geste geste) =>
                    fait => fait.Geste == geste && fait.Semaine == lue.Semaine;
                int Nombre(Geste geste) => faits.Count(Dans(geste));
            }
        });

    [Fact]
    public void A_demarche_counts_in_the_week_it_was_done_and_one_given_up_is_never_done()
    {
        var samedi = Debut.AddDays(4);
        var faiteAvant = Demarche(Geste.RealiserDemarche, samedi) with { Fin = JourDeParis.De(Debut.AddDays(-5)) };
        var abandonnee = Demarche(Geste.CreerDemarche, samedi) with { Statut = StatutDeDemarche.Annulee, AnnuleeLe = samedi };

        var lus = IndicateursDeLaSemaine.Compter([faiteAvant, abandonnee], new(), [], EchangesParSemaine.Vide, samedi);

        Assert.Equal([0, 0, 0, 0, 2], lus.Select(lue => lue.DemarchesCreees));
        Assert.Equal([0, 0, 0, 1, 0], lus.Select(lue => lue.DemarchesRealisees));
    }

    [Fact]
    public void A_week_counts_two_hundred_offers_looked_at_and_keeps_no_more()
    {
        var semaine = new OffresConsultees(Semaine.De(Debut), []);
        for (var i = 0; i < 2 * OffresConsultees.Maximum; i++)
            semaine = semaine.Avec(new(TypeDOffre.Emploi, $"{i}"));

        Assert.Equal(OffresConsultees.Maximum, semaine.Marques.Distinct().Count());
        Assert.Equal(OffresConsultees.Maximum, semaine.Marques.Count);
    }

    private static Conversation Ecrire(Conversation conversation, Geste geste, DateTimeOffset instant) =>
        conversation
            .Ajouter(
                geste switch
                {
                    Geste.EcrireBeneficiaire => Auteur.Beneficiaire,
                    Geste.EcrireService => Auteur.Service,
                    _ => Camille,
                },
                new(geste is Geste.Partager ? TypeDeMessage.Offre : TypeDeMessage.Texte, "Bonjour"),
                instant
            )
            .Conversation;

    private static Offre Une(int numero) => new() { Reference = new(TypeDOffre.Emploi, $"{numero}"), Titre = "Boulanger" };

    private static Demarche Demarche(Geste geste, DateTimeOffset instant) =>
        new()
        {
            Id = Guid.CreateVersion7(instant),
            Dossier = Dossier,
            Contenu = new ContenuDeDemarche.Personnalisee("Appeler"),
            Statut = geste is Geste.RealiserDemarche ? StatutDeDemarche.Realisee : StatutDeDemarche.AFaire,
            Fin = JourDeParis.De(instant),
            CreeLe = instant,
            ModifieLe = instant,
            Transmission = Transmission.Nouvelle(instant),
            Demande = Empreinte.De("appeler"),
        };
}
