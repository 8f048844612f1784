using System.Globalization;

namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>How hard a history is; docs/epreuves.md tells which variables make it longer.</summary>
internal sealed record Profil(int Conversations, int Clients, int Envois, int Arrets, int Graine)
{
    public static Profil DeLEnvironnement() =>
        new(Entier("CONVERSATIONS", 20), Entier("CLIENTS", 60), Entier("ENVOIS", 20_000), Entier("ARRETS", 5), Entier("GRAINE", 1));

    private static int Entier(string nom, int parDefaut) =>
        Environment.GetEnvironmentVariable("CEJ_HISTORIQUE_" + nom) is { Length: > 0 } texte
            ? int.Parse(texte, NumberStyles.None, CultureInfo.InvariantCulture)
            : parDefaut;
}
