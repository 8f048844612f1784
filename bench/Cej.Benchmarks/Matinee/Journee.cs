using Cej.Benchmarks.Documents;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Benchmarks.Matinee;

/// <summary>How large a morning is.</summary>
/// <param name="Conseillers">All of them.</param>
/// <param name="Facteur">One who is played stands for so many.</param>
/// <param name="Graine">The same seed is the same morning.</param>
internal sealed record Echelle(int Conseillers, int Facteur, int Graine)
{
    public int Joues => Math.Max(2, Conseillers / Facteur);

    /// <summary>A quota of all people, for those who are played.</summary>
    public int Quota(int deTous) => Math.Max(1, deTous / Facteur);
}

/// <summary>Plays a Monday morning of the whole country on one machine: everybody in the order of the clock, one after the other.</summary>
internal sealed class Journee(
    Echelle echelle,
    Plafonds plafonds,
    HorlogeVirtuelle horloge,
    Produit produit,
    Population population,
    Releve releve
)
{
    /// <summary>Monday 12 January 2026, 06:00 in Paris.</summary>
    private static readonly DateTimeOffset Lundi = new(2026, 1, 12, 5, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Dimanche = Lundi.AddHours(-12);

    /// <summary>The minutes in which the first run of a timer after another begins.</summary>
    private const double PremierPassage = 0.1;

    private readonly Programme _programme = new(population, echelle.Graine);
    private readonly Gestes _gestes = new(produit, population, horloge);

    /// <summary>Plays a morning in an empty folder; its series.</summary>
    /// <exception cref="InvalidOperationException">The product refused something, or the figures do not add up.</exception>
    public static async Task<Releve> Jouer(Echelle echelle, Plafonds plafonds, Hypotheses hypotheses, string dossier)
    {
        await using (var store = await SeededStore.Create(dossier, echelle.Joues * SeededStore.PortfolioSize))
            await Demarches(store, echelle);
        await using var fournisseur = await FauxFournisseur.Demarrer();
        var horloge = new HorlogeVirtuelle(Dimanche);
        await using var produit = await Produit.Demarrer(
            dossier,
            [
                .. fournisseur.Arguments,
                $"--Recapitulatif:ParMinute={echelle.Quota(plafonds.CourrielsParMinute)}",
                $"--Recapitulatif:ParHeure={echelle.Quota(plafonds.CourrielsParHeure)}",
                "--Alertes:Intervalle=1.00:00:00",
            ],
            horloge
        );
        var releve = new Releve(
            echelle.Facteur,
            plafonds.Unites.ToDictionary(
                unites => unites.Key,
                unites => new Partitions(unites.Value, Gigaoctets(unites.Key, echelle, hypotheses), echelle.Facteur)
            )
        );
        var journee = new Journee(echelle, plafonds, horloge, produit, new Population(echelle.Joues, fournisseur), releve);
        await journee.Veille();
        using var mesure = produit.Services.GetRequiredService<DocumentMeter>().StartEverywhere();
        await journee.Matin();
        if (Math.Abs(mesure.RequestUnits - releve.UnitesJouees) > 0.01)
            throw new InvalidOperationException($"{releve.UnitesJouees} RU were told, {mesure.RequestUnits} metered.");
        return releve;
    }

    /// <summary>Nearly all documents are the young people's.</summary>
    private static double Gigaoctets(DocumentContainer container, Echelle echelle, Hypotheses hypotheses) =>
        container is DocumentContainer.Dossiers ? hypotheses.GigaoctetsDeDocuments * echelle.Conseillers / 10_000 : 1;

    private static Task Demarches(SeededStore store, Echelle echelle) =>
        Parallel.ForAsync(
            0,
            echelle.Joues * Population.Portefeuille,
            new ParallelOptions { MaxDegreeOfParallelism = 64 },
            async (rang, _) =>
                await store.AddDemarches(
                    SeededStore.Beneficiaire(rang / Population.Portefeuille, rang % Population.Portefeuille),
                    Habitudes.DemarchesParJeune
                )
        );

    /// <summary>Sunday evening: saved searches, messages that nobody has read, and timers that have nothing left to do.</summary>
    private async Task Veille()
    {
        for (var conseiller = 0; conseiller < population.Conseillers; conseiller++)
        {
            int[] actifs = [.. Enumerable.Range(0, Population.Portefeuille).Where(rang => population.EstActif(conseiller, rang))];
            foreach (var rang in actifs.Take((int)(Habitudes.RecherchesParJeune * Population.Portefeuille)))
                await _gestes.Sauvegarder(conseiller, rang);
            if (conseiller < Habitudes.AvecNonLus * population.Conseillers)
                await _gestes.Ecrire(conseiller, actifs[^1]);
        }

        // The second time behind what the first ones wrote.
        foreach (var nom in plafonds.Minuteries.Keys.Concat(plafonds.Minuteries.Keys))
            await produit.Minuter(nom);
        _gestes.Oublier();
    }

    private async Task Matin()
    {
        var (messages, courriels) = (produit.Connexions.Messages, produit.Courrier.Partis);
        var minuteries = new Minuteries(plafonds, Lundi);
        var passages = new Queue<Passage>(minuteries.Passages());
        for (var minute = 0; minute < Releve.Minutes; minute++)
        {
            while (passages.TryPeek(out var passage) && passage.Minute < minute + 1)
                await Minuter(passages.Dequeue(), minuteries);
            await Jusqua(minute + 1);
            releve.ConseillersConnectes[minute] = produit.Connexions.Nombre('c') * echelle.Facteur;
            releve.JeunesConnectes[minute] = produit.Connexions.Nombre('b') * echelle.Facteur;
            releve.Messages[minute] = (produit.Connexions.Messages - messages) * echelle.Facteur;
            releve.Courriels[minute] = (produit.Courrier.Partis - courriels) * echelle.Facteur;
            (messages, courriels) = (produit.Connexions.Messages, produit.Courrier.Partis);
        }

        releve.Prevus = _programme.Prevus;
        releve.Clore();
    }

    private async Task Minuter(Passage passage, Minuteries minuteries)
    {
        await Jusqua(passage.Minute);
        horloge.Avancer(Lundi.AddMinutes(passage.Minute));
        var sources = produit.Offres.Appels;
        await produit.Minuter(passage.Nom);
        var appels = produit.Appels.Prendre();
        var (voyages, unites) = releve.Peser(appels);
        var duree = minuteries.Duree(passage.Nom, voyages, unites, (produit.Offres.Appels - sources) * echelle.Facteur);
        var minutes = minuteries.Minutes(passage, duree);
        if (passage.Nom == Minuteries.Alertes && minutes.Length > releve.Alertes.Length)
            releve.Alertes = minutes;
        if (passage.Nom == Minuteries.Rattrapage)
        {
            minutes = DesCommits(passage);
            foreach (var minute in minutes)
                releve.Rattrapage[minute] += duree / minutes.Length;
        }

        releve.Noter(passage, minutes, appels);
    }

    /// <summary>
    /// The minutes of the commits that a run of the catch-up finds: those of the alerts as they go on, those of people as they are spread, those
    /// of whole agencies at once.
    /// </summary>
    private int[] DesCommits(Passage passage)
    {
        var minute = (int)passage.Minute;
        if (releve.Alertes is [var debut, ..] && debut == minute && passage.Minute - debut < PremierPassage)
            return releve.Alertes;
        return minute - Constats.Minute(9) is 0 or 1 ? [minute] : Releve.Autour(minute);
    }

    /// <summary>Plays what people do before a minute.</summary>
    private async Task Jusqua(double minute)
    {
        while (_programme.Suivant(minute, out var quand, out var geste))
        {
            horloge.Avancer(Lundi.AddMinutes(quand));
            await foreach (var operation in _gestes.Faire(geste, _programme))
                releve.Noter(operation, (int)quand, geste, produit.Appels.Prendre());
            if (geste is not { UneAgence: true, Sorte: Sorte.EnvoiMultiple })
                continue;
            for (var rang = 0; rang < Population.Portefeuille; rang++)
            {
                if (population.EstActif(geste.Conseiller, rang))
                    _programme.Sonner(quand, geste.Conseiller, rang);
            }
        }
    }
}
