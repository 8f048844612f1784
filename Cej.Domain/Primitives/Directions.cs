using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>Text of both directions beside other text: what it says stays, what stands beside it keeps its order.</summary>
public static class Directions
{
    private const char Isole = '\u2068';
    private const char FinDIsole = '\u2069';
    private const char FinDIncorpore = '\u202C';

    /// <summary>
    /// The text with every change of direction closed on its own line, and without ends that close nothing: what was pasted stays
    /// (a telephone number of a contact has both), and no text reaches beyond itself.
    /// </summary>
    public static string Fermer(string texte)
    {
        if (!texte.Any(Signes.EstDirectionnel))
            return texte;
        var ferme = new StringBuilder(texte.Length + 8);
        var ouverts = new Stack<char>();
        foreach (var c in texte)
        {
            if (c is '\r' or '\n')
                ToutFermer(ferme, ouverts);
            if (c is (>= '\u202A' and <= '\u202E' and not FinDIncorpore) or (>= '\u2066' and < FinDIsole))
                ouverts.Push(c < '\u2066' ? FinDIncorpore : FinDIsole);
            else if (Signes.EstDirectionnel(c) && !TryFermer(c, ouverts))
                continue;
            ferme.Append(c);
        }

        ToutFermer(ferme, ouverts);
        return ferme.ToString();
    }

    /// <summary>
    /// A text inside a sentence that is not its own (a name in a title of a notification), where no element can isolate it: between the
    /// marks that do, when it has anything that could reorder the sentence, and as it is otherwise.
    /// </summary>
    public static string Isoler(string texte) => texte.EnumerateRunes().Any(Reordonne) ? $"{Isole}{Fermer(texte)}{FinDIsole}" : texte;

    /// <summary>What to tell where the order of characters is what a person trusts (an address, a link). Null when nothing changes it.</summary>
    public static string? Faute(string texte) =>
        texte.FirstOrDefault(Signes.EstDirectionnel) is var c and not '\0'
            ? $"Retirez le caractère {Signes.Nommer(new Rune(c))}, qui change l'ordre de lecture."
            : null;

    private static bool TryFermer(char fin, Stack<char> ouverts)
    {
        // The end of an isolate also ends the embeddings inside it; the end of an embedding never an isolate.
        if (fin == FinDIncorpore ? !ouverts.TryPeek(out var dernier) || dernier != fin : !ouverts.Contains(fin))
            return false;
        while (ouverts.Pop() != fin) { }

        return true;
    }

    private static void ToutFermer(StringBuilder ferme, Stack<char> ouverts)
    {
        while (ouverts.TryPop(out var fin))
            ferme.Append(fin);
    }

    /// <summary>Letters and numbers written from right to left (Hebrew to Thaana, their presentation forms, and their plane), marks, controls.</summary>
    private static bool Reordonne(Rune rune) =>
        rune.Value
            is (>= 0x0590 and <= 0x08FF)
                or 0x200E
                or 0x200F
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2066 and <= 0x2069)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
