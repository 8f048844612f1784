namespace Cej.Domain.Offres;

/// <summary>The offers that a person has been told of: never twice the same.</summary>
/// <remarks>The 2,000 latest of 60 days.</remarks>
/// <param name="Vues"><see cref="ReferenceDOffre.Marque"/> → the day it was last seen, as a day number.</param>
public sealed record OffresVues(IReadOnlyDictionary<long, int> Vues)
{
    private const int Maximum = 2_000;
    private const int Jours = 60;

    /// <summary>No offer seen yet.</summary>
    public static readonly OffresVues Aucune = new(new Dictionary<long, int>());

    /// <summary>Whether an offer is among them.</summary>
    public bool Contient(ReferenceDOffre offre) => Vues.ContainsKey(offre.Marque);

    /// <summary>With more of them, and without the oldest.</summary>
    public OffresVues Avec(IEnumerable<ReferenceDOffre> offres, DateOnly jour)
    {
        var suite = Vues.Where(vue => vue.Value > jour.DayNumber - Jours).ToDictionary(vue => vue.Key, vue => vue.Value);
        foreach (var offre in offres)
            suite[offre.Marque] = jour.DayNumber;
        return new(
            suite.Count <= Maximum
                ? suite
                : suite.OrderByDescending(vue => vue.Value).Take(Maximum).ToDictionary(vue => vue.Key, vue => vue.Value)
        );
    }
}
