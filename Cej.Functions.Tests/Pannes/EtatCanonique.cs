using System.Text;
using System.Text.RegularExpressions;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Pannes;

/// <summary>Everything that is stored, such that two worlds in which the same came to pass read the same.</summary>
internal static partial class EtatCanonique
{
    /// <summary>A line a document and a line a thing that others hold, sorted. Identifiers, instants and versions are left out.</summary>
    public static IReadOnlyList<string> De(Banc banc)
    {
        var exterieur = banc.Exterieur.Etat;
        return
        [
            .. banc
                .Documents.Tous.Where(lu => !EstUnReste(lu.Document))
                .Select(lu =>
                    Neutre(
                        $"{lu.Partition.Container}/{lu.Partition.Key}/{lu.Document.Id} {lu.Document.Type} {Encoding.UTF8.GetString(lu.Document.Content.Span)}"
                    )
                )
                .Concat(exterieur.Fichiers.Select(fichier => $"file of {fichier.Value.Length} bytes"))
                .Concat(exterieur.Courriels.Select(courriel => $"mail to {courriel.A}"))
                .Concat(exterieur.Transmises.Select(transmise => $"partner: {transmise.Value}"))
                .Concat(exterieur.Appareils.Select(appareil => $"phone: {Neutre(appareil)}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The same without how often each was written.</summary>
    public static IReadOnlyList<string> SansRevisions(IReadOnlyList<string> etat) =>
        [.. etat.Select(ligne => Revisions().Replace(ligne, "")).Order(StringComparer.Ordinal)];

    /// <summary>What is on one side only, with its side.</summary>
    public static IReadOnlyList<string> Ecarts(IReadOnlyList<string> attendu, IReadOnlyList<string> lu)
    {
        var (manque, trop) = (attendu.ToList(), lu.ToList());
        foreach (var ligne in attendu)
        {
            if (trop.Remove(ligne))
                manque.Remove(ligne);
        }

        return [.. manque.Select(ligne => "- " + ligne), .. trop.Select(ligne => "+ " + ligne)];
    }

    /// <summary>
    /// What says how something came to pass, not what did: bookmarks, pages of a plan that was not kept and the look-up of a browser that is
    /// gone, both of which end by themselves.
    /// </summary>
    private static bool EstUnReste(StoredDocument document) =>
        document.Id is "signet" or "rappels-prets" || document.Type is "page-recapitulatif" or "canal";

    private static string Neutre(string texte) => Tirages().Replace(Secondes().Replace(Instants(texte), "@"), "");

    private static string Instants(string texte) => Instant().Replace(Guids().Replace(texte, "#"), "@");

    [GeneratedRegex(@"\b[0-9a-f]{8}-?[0-9a-f]{4}-?[78][0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}\b", RegexOptions.None, 1_000)]
    private static partial Regex Guids();

    [GeneratedRegex(@"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Instant();

    /// <summary>Seconds since 1970.</summary>
    [GeneratedRegex(@"(?<=:)1[789]\d{8}(?=[,}\]])", RegexOptions.None, 1_000)]
    private static partial Regex Secondes();

    /// <summary>What the quota of mails was drawn for, also in vain, and which run counted a mail as its own.</summary>
    [GeneratedRegex("\"tirages\":\\[[^]]*\\],|\"pasAvant\":\"@\",|\"(envoyes|tardifs)\":\\d+,?", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Tirages();

    [GeneratedRegex("\"(version|revision)\":\\d+", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Revisions();
}
