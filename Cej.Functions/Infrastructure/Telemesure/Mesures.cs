using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Cej.Functions.Infrastructure.Telemesure;

/// <summary>
/// What is traced and counted, whoever listens: numbers, kinds and codes, never who or what. Without a listener it costs nothing.
/// </summary>
internal static class Mesures
{
    /// <summary>The name of the source of traces and of the meter.</summary>
    public const string Nom = "Cej";

    /// <summary>The names of every meter of the application.</summary>
    public const string Compteurs = Nom + "*";

    /// <summary>The name of the source of the worker's traces: one an invocation.</summary>
    public const string Worker = "Microsoft.Azure.Functions.Worker";

    /// <summary>An answer that takes longer is slow.</summary>
    private static readonly TimeSpan Lenteur = TimeSpan.FromSeconds(1);

    /// <summary>Traces: a call of the document store, effects.</summary>
    public static readonly ActivitySource Traces = new(Nom);

    private static readonly Meter Meter = new(Nom);
    private static readonly Counter<long> Messages = Meter.CreateCounter<long>("cej.messages", "{message}", "Messages, by who wrote.");
    private static readonly Counter<long> Refus = Meter.CreateCounter<long>("cej.refus", "{refus}", "Refusals and faults, by code.");
    private static readonly Counter<long> Alertes = Meter.CreateCounter<long>("cej.alertes", "{alerte}", "Alerts about new offers.");
    private static readonly Counter<long> Effets = Meter.CreateCounter<long>(
        "cej.effets.pannes",
        "{effet}",
        "Effects that failed beside the answer and are left to the timer."
    );
    private static readonly Counter<long> Requetes = Meter.CreateCounter<long>(
        "cej.requetes",
        "{requete}",
        "Answers, by function, status and whether they took more than a second."
    );
    private static readonly Counter<long> Minuteries = Meter.CreateCounter<long>(
        "cej.minuteries",
        "{tour}",
        "Runs of timers, by function: fait, panne."
    );

    private static readonly Counter<long> Retards = Meter.CreateCounter<long>(
        "cej.pieces.retard",
        "{piece}",
        "Attachments that wait for their scan for more than an hour, at each look."
    );
    private static readonly Counter<long> SansAnalyse = Meter.CreateCounter<long>(
        "cej.pieces.non_analysees",
        "{reponse}",
        "Answers of the scanner that it did not scan, by what it said."
    );

    public static void Message(Message message) =>
        Messages.Add(
            1,
            new("par", message.Auteur.Partie is { } partie ? Mots.De(partie) : "service"),
            new("type", Mots.De(message.Contenu.Type))
        );

    public static void Refuse(string code) => Refus.Add(1, new KeyValuePair<string, object?>("code", code));

    public static void Alerter(int nombre)
    {
        if (nombre > 0)
            Alertes.Add(nombre);
    }

    public static void EffetsEnPanne(int nombre) => Effets.Add(nombre);

    public static void Requete(string fonction, int statut, TimeSpan duree) =>
        Requetes.Add(1, new("fonction", fonction), new("statut", statut), new("lente", duree > Lenteur));

    public static void PiecesEnRetard(int nombre)
    {
        if (nombre > 0)
            Retards.Add(nombre);
    }

    public static void PieceNonAnalysee(string resultat) => SansAnalyse.Add(1, new KeyValuePair<string, object?>("resultat", resultat));

    public static void Minuterie(string fonction, bool enPanne) =>
        Minuteries.Add(1, new("fonction", fonction), new("resultat", enPanne ? "panne" : "fait"));
}
