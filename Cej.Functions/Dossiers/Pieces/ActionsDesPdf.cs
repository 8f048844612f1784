using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Cej.Functions.Dossiers;

/// <summary>
/// What a PDF does by itself when it, one of its pages or one of its fields is opened, entered or left. Showing a place of the same
/// document is allowed; anything else reaches outside (another file, a UNC path that gives a password's hash away, an address).
/// </summary>
internal static class ActionsDesPdf
{
    /// <summary>A chain of actions longer than this is no document's.</summary>
    private const int SuiteMaximale = 32;

    private static readonly NameToken ALOuverture = NameToken.Create("OpenAction");
    private static readonly NameToken Supplementaires = NameToken.Create("AA");
    private static readonly NameToken Sorte = NameToken.Create("S");
    private static readonly NameToken Nom = NameToken.Create("N");
    private static readonly NameToken Suite = NameToken.Create("Next");

    private static readonly HashSet<string> Deplacements = new(StringComparer.Ordinal) { "NextPage", "PrevPage", "FirstPage", "LastPage" };

    /// <summary>Whether this dictionary starts something that is no view of the same document.</summary>
    public static bool AgitSeul(DictionaryToken dictionnaire, Structure structure)
    {
        if (dictionnaire.TryGet(ALOuverture, out var action) && Agit(action, structure, 0))
            return true;
        // The triggers of a page, a field or the document, each with its action.
        return dictionnaire.TryGet(Supplementaires, out var triggers)
            && Lire(triggers, structure) is DictionaryToken declencheurs
            && declencheurs.Data.Values.Any(declenchee => Agit(declenchee, structure, 0));
    }

    private static bool Agit(IToken jeton, Structure structure, int rang)
    {
        if (rang > SuiteMaximale)
            return true;
        if (Lire(jeton, structure) is not DictionaryToken action)
            return false; // a place of the document, or nothing
        if (!EstUneVue(action, structure))
            return true;
        if (!action.TryGet(Suite, out var suite))
            return false;
        return Lire(suite, structure) is ArrayToken plusieurs
            ? plusieurs.Data.Any(une => Agit(une, structure, rang + 1))
            : Agit(suite, structure, rang + 1);
    }

    private static bool EstUneVue(DictionaryToken action, Structure structure) =>
        action.TryGet(Sorte, out var sorte)
        && Lire(sorte, structure) is NameToken nom
        && (
            nom.Data == "GoTo"
            || (
                nom.Data == "Named"
                && action.TryGet(Nom, out var vers)
                && Lire(vers, structure) is NameToken deplacement
                && Deplacements.Contains(deplacement.Data)
            )
        );

    private static IToken? Lire(IToken jeton, Structure structure)
    {
        for (var rang = 0; jeton is IndirectReferenceToken reference; rang++)
        {
            if (rang > SuiteMaximale || structure.GetObject(reference.Data)?.Data is not { } objet)
                return null;
            jeton = objet;
        }

        return jeton;
    }
}
