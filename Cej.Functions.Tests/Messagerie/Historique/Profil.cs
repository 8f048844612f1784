using System.Globalization;

namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>How hard a history is; docs/epreuves.md tells which variables make it longer.</summary>
/// <param name="Conversations">As many young people, a fifth as many counsellors.</param>
/// <param name="Clients">Devices of both sides.</param>
/// <param name="Envois">Messages.</param>
/// <param name="Arrets">How often the process is killed, or one of several.</param>
/// <param name="Pauses">How often it is stopped for a while.</param>
/// <param name="Duree">Of a pause, in seconds.</param>
/// <param name="Sauts">How often its clock jumps, there and back.</param>
/// <param name="Hotes">How many processes share the documents. The clocks of several do not jump.</param>
/// <param name="SurLeWorker">Whether each of several is on the official worker.</param>
/// <param name="Graine">Of what each device does.</param>
internal sealed record Profil(
    int Conversations,
    int Clients,
    int Envois,
    int Arrets,
    int Pauses,
    int Duree,
    int Sauts,
    int Hotes,
    bool SurLeWorker,
    int Graine
)
{
    public static Profil DeLEnvironnement() =>
        new(
            Entier("CONVERSATIONS", 20),
            Entier("CLIENTS", 60),
            Entier("ENVOIS", 20_000),
            Entier("ARRETS", 5),
            Entier("PAUSES", 1),
            Entier("DUREE", 3),
            Entier("SAUTS", 0),
            Entier("HOTES", 1),
            Entier("WORKER", 0) != 0,
            Entier("GRAINE", 1)
        );

    /// <summary>What happens to the process, in the order of the seed.</summary>
    public IReadOnlyList<Accident> Accidents()
    {
        Accident[] tous =
        [
            .. Enumerable.Repeat(Accident.Arret, Arrets),
            .. Enumerable.Repeat(Accident.Pause, Pauses),
            .. Enumerable.Repeat(Accident.Saut, Sauts),
        ];
        new Random(Graine).Shuffle(tous);
        return tous;
    }

    private static int Entier(string nom, int parDefaut) =>
        Environment.GetEnvironmentVariable("CEJ_HISTORIQUE_" + nom) is { Length: > 0 } texte
            ? int.Parse(texte, NumberStyles.None, CultureInfo.InvariantCulture)
            : parDefaut;
}

/// <summary>What may happen to a process.</summary>
internal enum Accident
{
    Arret,
    Pause,
    Saut,
}
