namespace Cej.Functions.Dossiers;

/// <summary>Counts by week, to and from their stored shape: the day number of each Monday → how often.</summary>
internal static class CompteParSemaineShape
{
    /// <summary>Null when nothing was counted, so that nothing is written.</summary>
    public static IReadOnlyDictionary<int, int>? Write(CompteParSemaine compte) =>
        compte.Nombres.Count == 0 ? null : compte.Nombres.ToDictionary(nombre => nombre.Key.Lundi.DayNumber, nombre => nombre.Value);

    public static CompteParSemaine Read(IReadOnlyDictionary<int, int>? stored) =>
        stored is null
            ? CompteParSemaine.Vide
            : new(stored.ToDictionary(nombre => new Semaine(DateOnly.FromDayNumber(nombre.Key)), nombre => nombre.Value));
}
