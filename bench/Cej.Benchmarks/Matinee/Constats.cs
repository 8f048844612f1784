using Cej.Functions.Infrastructure.Documents;

namespace Cej.Benchmarks.Matinee;

/// <summary>What the series of a morning say, in the figures that docs/couts.md and production are reckoned with.</summary>
internal sealed class Constats(Echelle echelle, Plafonds plafonds, Hypotheses hypotheses, Releve releve)
{
    private const int Heure = 60;

    /// <summary>Request units in each minute, of all containers.</summary>
    private readonly double[] _unites =
    [
        .. Enumerable.Range(0, Releve.Minutes).Select(minute => releve.Unites.Values.Sum(serie => serie[minute])),
    ];

    public Echelle Echelle => echelle;

    public Plafonds Plafonds => plafonds;

    public Hypotheses Hypotheses => hypotheses;

    public Releve Releve => releve;

    /// <summary>The day's of a counsellor: what people do, what the catch-up does behind them, and timers that run once a day.</summary>
    public double UnitesParJour => (Personnes(bilan => bilan.UnitesDuJour) + Rattrapage + UneFoisParJour) / echelle.Conseillers;

    /// <summary>Of the catch-up, for a counsellor and day.</summary>
    public double RattrapageParJour => Rattrapage / echelle.Conseillers;

    /// <summary>Request units of a day that are no one's doing, as they cost what they cost once a day.</summary>
    public double UneFoisParJour => releve.ParMinuterie[Minuteries.Alertes].Unites + releve.ParMinuterie["RecapitulatifsEnvoyer"].Unites;

    public double HeureDePointe => Glissante.Max() / (UnitesParJour * echelle.Conseillers);

    /// <summary>The busiest minute beside the average of its hour.</summary>
    public double Pointe => _unites.Max() / (Glissante.Max() / Heure);

    public double UnitesALaSeconde => _unites.Max() / 60;

    public double Requetes => Personnes(bilan => bilan.NombreDuJour) / echelle.Conseillers;

    public double RequetesALaSeconde => releve.Executions.Max() / 60;

    public double ConseillersConnectes => releve.ConseillersConnectes.Max();

    public double JeunesConnectes => Lisser(releve.JeunesConnectes).Max();

    /// <summary>Units of SignalR for the connections; above ten they come by tens.</summary>
    public int UnitesDeChat
    {
        get
        {
            var unites = (int)Math.Ceiling((ConseillersConnectes + JeunesConnectes) / 1_000);
            return unites <= 10 ? unites : (unites + 9) / 10 * 10;
        }
    }

    /// <summary>Messages of the hub in a day: as many more than in the morning as there are requests.</summary>
    public double MessagesParJour => releve.Messages.Sum() * Personnes(bilan => bilan.NombreDuJour) / Personnes(bilan => bilan.Nombre);

    /// <summary>How long the mails take to leave, from 08:00 on, in minutes.</summary>
    public int MinutesDesCourriels => Array.FindLastIndex(releve.Courriels, nombre => nombre > 0) + 1 - Minute(8);

    public double Courriels => releve.Courriels.Sum();

    /// <summary>Instances that the API's calls keep busy.</summary>
    public int Instances => (int)Math.Ceiling(RequetesALaSeconde * hypotheses.SecondesParAppel / hypotheses.PartOccupee);

    /// <summary>The seconds by which the catch-up is behind, in each minute.</summary>
    public double[] Retard
    {
        get
        {
            var retard = new double[Releve.Minutes];
            for (var minute = 1; minute < Releve.Minutes; minute++)
                retard[minute] = Math.Max(0, retard[minute - 1] + releve.Rattrapage[minute] - 60);
            return retard;
        }
    }

    /// <summary>The mean request units of a kind of call.</summary>
    public double Chacun(string operation) => releve.ParOperation[operation].Unites / releve.ParOperation[operation].Nombre;

    /// <summary>How often a counsellor and his young people do it in a day.</summary>
    public double ParJour(string operation) => releve.ParOperation[operation].NombreDuJour * echelle.Facteur / echelle.Conseillers;

    /// <summary>The hottest physical partition of a container, request units in each minute.</summary>
    public double[] PhysiqueLaPlusChaude(DocumentContainer container) => releve.Physiques[container].MaxBy(serie => serie.Max())!;

    /// <summary>Request units a second in the busiest minute.</summary>
    public double Maximum(DocumentContainer container) => releve.Unites[container].Max() / 60;

    /// <summary>The minutes in which a physical partition is asked for more than it may give.</summary>
    public int MinutesAuDela(DocumentContainer container)
    {
        var plafond = releve.Partitions[container].PlafondDeChacune * 60;
        return Enumerable.Range(0, Releve.Minutes).Count(minute => releve.Physiques[container].Any(serie => serie[minute] > plafond));
    }

    /// <summary>How many counsellors each limit is enough for, if all grows alike, and what one would change; the lowest first.</summary>
    public IEnumerable<(string Limite, double Conseillers, string QueFaire)> Ruptures()
    {
        (string Limite, double Part, string QueFaire)[] limites =
        [
            (
                "`dossiers`, RU/s in the busiest minute",
                Maximum(DocumentContainer.Dossiers) / plafonds.Unites[DocumentContainer.Dossiers],
                "spread what is due at the same instant (alerts); raise `plafonds.dossiers`"
            ),
            (
                "`dossiers`, the share of one physical partition",
                PhysiqueLaPlusChaude(DocumentContainer.Dossiers).Max()
                    / 60
                    / releve.Partitions[DocumentContainer.Dossiers].PlafondDeChacune,
                "raise `plafonds.dossiers` with the years: documents that are kept divide it"
            ),
            (
                "catch-up, seconds of work in its busiest ten minutes",
                Lisser(releve.Rattrapage).Max() / 60,
                "look at several dossiers at once, as the digest does (`RejouerEffetsHandler`)"
            ),
            (
                "alerts done within the hour",
                releve.Alertes.Length / (4 * plafonds.DureeMaximale.TotalMinutes),
                "ask more sources at once, run them every five minutes"
            ),
            (
                "`espaces`, RU/s in the busiest minute",
                Maximum(DocumentContainer.Espaces) / plafonds.Unites[DocumentContainer.Espaces],
                "raise `plafonds.espaces`"
            ),
            (
                "mails gone by 09:00 (`parHeure`)",
                releve.Courriels[Minute(8)..Minute(9)].Sum() / plafonds.CourrielsParHeure,
                "ask Microsoft for more"
            ),
            (
                "connections of `unitesDeChat`",
                (ConseillersConnectes + JeunesConnectes) / (plafonds.UnitesDeChat * 1_000),
                "more units, up to 100"
            ),
            (
                "connections of one SignalR resource",
                (ConseillersConnectes + JeunesConnectes) / 100_000,
                "a second resource, or the Premium P2 tier"
            ),
            (
                "instances that wait (`pretesHttp`)",
                RequetesALaSeconde * hypotheses.SecondesParAppel / hypotheses.PartOccupee / plafonds.Pretes,
                "nothing: more start by themselves"
            ),
            (
                "instances (`instancesMax`)",
                RequetesALaSeconde * hypotheses.SecondesParAppel / hypotheses.PartOccupee / plafonds.Instances,
                "raise it, up to 1,000"
            ),
        ];
        return limites
            .Select(limite => (limite.Limite, echelle.Conseillers / limite.Part, limite.QueFaire))
            .OrderBy(rupture => rupture.Item2);
    }

    /// <summary>The mean of the minutes around each.</summary>
    public static double[] Lisser(double[] serie) =>
        [
            .. serie.Select(
                (_, minute) =>
                    serie[Math.Max(0, minute - (Habitudes.Etalement / 2))..Math.Min(serie.Length, minute + (Habitudes.Etalement / 2))]
                        .Average()
            ),
        ];

    /// <summary>The index of an hour of the morning.</summary>
    public static int Minute(double heure) => (int)((heure - Habitudes.Debut) * Heure);

    /// <summary>A minute of the morning as the clock of Paris shows it.</summary>
    public static string Horloge(int minute) => $"{(int)Habitudes.Debut + (minute / Heure):00}:{minute % Heure:00}";

    private double[] Glissante =>
        field ??= [.. Enumerable.Range(0, Releve.Minutes - Heure + 1).Select(debut => _unites[debut..(debut + Heure)].Sum())];

    private double Rattrapage =>
        releve.ParMinuterie[Minuteries.Rattrapage].Unites * Personnes(bilan => bilan.UnitesDuJour) / Personnes(bilan => bilan.Unites);

    private double Personnes(Func<Bilan, double> figure) => releve.ParOperation.Values.Sum(figure) * echelle.Facteur;
}
