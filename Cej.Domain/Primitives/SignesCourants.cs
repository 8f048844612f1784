using System.Buffers;

namespace Cej.Domain.Primitives;

/// <summary>
/// The signs of nearly every French text, each with what it folds to: such a text is folded by looking into a table. None of them joins
/// another, so that what each becomes alone is what it becomes in a text.
/// </summary>
internal static class SignesCourants
{
    /// <summary>Latin letters and the signs among them; behind them come the letters of phonetics.</summary>
    private const char FinDesLettres = '\u0250';

    /// <summary>Dashes, quotation marks, spaces: what keyboards and word processors write for them.</summary>
    private const char Ponctuation = '\u2000';

    private const char FinDeLaPonctuation = '\u2070';

    private static readonly string[] Lettres = Plies('\0', FinDesLettres);

    private static readonly string[] Signes = Plies(Ponctuation, FinDeLaPonctuation);

    private static readonly int PlusLong = Lettres.Concat(Signes).Max(plie => plie.Length);

    /// <summary>Whether a text has no other signs.</summary>
    public static bool Composent(string texte)
    {
        foreach (var signe in texte)
        {
            if (signe >= FinDesLettres && signe is < Ponctuation or >= FinDeLaPonctuation)
                return false;
        }

        return true;
    }

    /// <summary>Folds a text of these signs.</summary>
    public static string Plier(string texte)
    {
        var plie = ArrayPool<char>.Shared.Rent(texte.Length * PlusLong);
        var longueur = 0;
        foreach (var signe in texte)
        {
            foreach (var lettre in signe < FinDesLettres ? Lettres[signe] : Signes[signe - Ponctuation])
            {
                if (lettre != ' ' || (longueur > 0 && plie[longueur - 1] != ' '))
                    plie[longueur++] = lettre;
            }
        }

        if (longueur > 0 && plie[longueur - 1] == ' ')
            longueur--;
        var resultat = new string(plie, 0, longueur);
        ArrayPool<char>.Shared.Return(plie);
        return resultat;
    }

    /// <summary>What signs fold to, in the middle of a word: nothing, letters, or a space where they part it.</summary>
    private static string[] Plies(char premier, char fin) =>
        [.. Enumerable.Range(premier, fin - premier).Select(signe => TextePlie.PlierSigneASigne($"a{(char)signe}b")[1..^1])];
}
