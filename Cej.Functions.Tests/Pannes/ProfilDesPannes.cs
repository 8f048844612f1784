using System.Globalization;

namespace Cej.Functions.Tests.Pannes;

/// <summary>How far the trials of faults go; docs/epreuves.md tells which variables make them longer.</summary>
internal static class ProfilDesPannes
{
    /// <summary>How often others write first in a storm; more than <c>Concurrence.EssaisEntrePlusieurs</c> is more than any use case waits for.</summary>
    public static int Orage { get; } = Entier("ORAGE", 2);

    /// <summary>At how many of its calls the process dies in one use case at most, spread over them.</summary>
    public static int Arrets { get; } = Entier("ARRETS", 20);

    /// <summary>At how many of its calls one of several hosts stands still in one use case at most, spread over them.</summary>
    public static int Gels { get; } = Entier("GELS", 2);

    /// <summary>How many steps each model takes.</summary>
    public static int Pas { get; } = Entier("PAS", 3_000);

    private static int Entier(string nom, int parDefaut) =>
        Environment.GetEnvironmentVariable("CEJ_PANNES_" + nom) is { Length: > 0 } texte
            ? int.Parse(texte, NumberStyles.None, CultureInfo.InvariantCulture)
            : parDefaut;
}
