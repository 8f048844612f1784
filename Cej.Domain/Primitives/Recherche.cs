namespace Cej.Domain.Primitives;

/// <summary>Search by words, in any order, each anywhere in the text: <c>conn mael</c> finds « Maëlle O'Connor ».</summary>
public sealed class Recherche
{
    private readonly string[] _mots;

    /// <summary>What a person typed; blank finds everything.</summary>
    public Recherche(string? saisie) => _mots = TextePlie.Mots(saisie ?? "");

    /// <summary>Whether nothing was typed.</summary>
    public bool EstVide => _mots.Length == 0;

    /// <summary>Whether a text, already folded by <see cref="TextePlie"/>, holds every word; its own spaces do not count.</summary>
    public bool Trouve(string textePlie)
    {
        if (EstVide)
            return true;
        var compact = textePlie.Replace(" ", "", StringComparison.Ordinal);
        return Array.TrueForAll(_mots, mot => compact.Contains(mot, StringComparison.Ordinal));
    }
}
