using Cej.Domain.Primitives;

namespace Cej.Domain.Offres;

/// <summary>The offers that a person has been told of: never twice the same.</summary>
/// <remarks>
/// The 2,000 latest of 60 days, by 60 bits of their fingerprint: that two of them agree is less likely than one in 10^11.
/// </remarks>
/// <param name="Vues">Fingerprint → the day it was last seen, as a day number.</param>
public sealed record OffresVues(IReadOnlyDictionary<long, int> Vues)
{
    private const int Maximum = 2_000;
    private const int Jours = 60;

    /// <summary>None.</summary>
    public static readonly OffresVues Aucune = new(new Dictionary<long, int>());

    /// <summary>Whether an offer is among them.</summary>
    public bool Contient(ReferenceDOffre offre) => Vues.ContainsKey(Marque(offre));

    /// <summary>With more of them, and without the oldest.</summary>
    public OffresVues Avec(IEnumerable<ReferenceDOffre> offres, DateOnly jour)
    {
        var suite = Vues.Where(vue => vue.Value > jour.DayNumber - Jours).ToDictionary(vue => vue.Key, vue => vue.Value);
        foreach (var offre in offres)
            suite[Marque(offre)] = jour.DayNumber;
        return new(
            suite.Count <= Maximum
                ? suite
                : suite.OrderByDescending(vue => vue.Value).Take(Maximum).ToDictionary(vue => vue.Key, vue => vue.Value)
        );
    }

    private static long Marque(ReferenceDOffre offre) => Convert.ToInt64(Empreinte.De($"{offre.Type}\n{offre.Id}").Hex[..15], 16);
}
