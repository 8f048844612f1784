using System.Collections.Frozen;

namespace Cej.Domain.Demarches;

/// <summary>A code with what it is called.</summary>
/// <param name="Code">Stable; what partners understand.</param>
/// <param name="Libelle">What is shown.</param>
public sealed record Terme(string Code, string Libelle);

/// <summary>A démarche of the dictionary. Guide: "Créer une démarche prédéfinie".</summary>
/// <param name="Pourquoi">The thematic it serves.</param>
/// <param name="Quoi">What is done.</param>
/// <param name="Moyens">The ways to do it, at least one: the young person chooses one.</param>
/// <param name="MotsCles">Words that people type and that no label holds.</param>
public sealed record DemarchePredefinie(Terme Pourquoi, Terme Quoi, IReadOnlyList<Terme> Moyens, IReadOnlyList<string> MotsCles);

/// <summary>The dictionary of démarches (pourquoi, quoi, moyens), and how people find theirs in it.</summary>
public sealed class ReferentielDesDemarches
{
    private const int Entier = 2;
    private const int Debut = 1;

    /// <summary>Words too common to tell anything.</summary>
    private static readonly FrozenSet<string> MotsVides = TextePlie
        .Mots(
            "a au aux avec ce ces comment d dans de des du elle en est et faire il j je l la le les leur ma mes mon ou par pour qu que qui "
                + "s sa se ses son sur un une vers"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly Entree[] _entrees;
    private readonly FrozenDictionary<string, DemarchePredefinie> _parCode;

    /// <summary>Indexes a dictionary.</summary>
    /// <param name="demarches">In the order in which they are shown.</param>
    /// <param name="pourquoiPersonnalise">The thematic under which partners take a personalised démarche.</param>
    /// <param name="quoiPersonnalise">The code under which partners take a personalised démarche.</param>
    /// <exception cref="ArgumentException">A code stands twice, or a démarche has no moyen.</exception>
    public ReferentielDesDemarches(IReadOnlyList<DemarchePredefinie> demarches, string pourquoiPersonnalise, string quoiPersonnalise)
    {
        ArgumentNullException.ThrowIfNull(demarches);
        _parCode = demarches.ToFrozenDictionary(demarche => demarche.Quoi.Code, StringComparer.Ordinal);
        if (demarches.Any(demarche => demarche.Moyens.Count == 0 || _parCode.ContainsKey(quoiPersonnalise)))
            throw new ArgumentException("Every démarche has a moyen, and none has the code of the personalised ones.", nameof(demarches));
        _entrees = [.. demarches.Select(Entree.De)];
        (PourquoiPersonnalise, QuoiPersonnalise) = (pourquoiPersonnalise, quoiPersonnalise);
    }

    /// <summary>The thematic under which partners take a personalised démarche.</summary>
    public string PourquoiPersonnalise { get; }

    /// <summary>The code under which partners take a personalised démarche.</summary>
    public string QuoiPersonnalise { get; }

    /// <summary>The thematics, in the order in which they are shown.</summary>
    public IReadOnlyList<Terme> Pourquois => [.. _entrees.Select(entree => entree.Demarche.Pourquoi).Distinct()];

    /// <summary>The démarche with this code; null when there is none.</summary>
    public DemarchePredefinie? Trouver(string? quoi) => quoi is null ? null : _parCode.GetValueOrDefault(quoi);

    /// <summary>
    /// The démarches that answer every word typed, the best first: without case or accents, by the beginning of words, plurals as
    /// singulars; labels count more than key words, these more than moyens, and a whole word more than its beginning. All of them, in
    /// their own order, when nothing that tells is typed.
    /// </summary>
    /// <param name="saisie">What a person typed.</param>
    /// <param name="pourquoi">Only those of a thematic; null for all.</param>
    public IReadOnlyList<DemarchePredefinie> Rechercher(string? saisie, string? pourquoi)
    {
        var mots = TextePlie.Mots(saisie ?? "").Distinct(StringComparer.Ordinal).ToArray();
        var utiles = mots.Where(mot => !MotsVides.Contains(mot)).ToArray();
        var entrees = _entrees.Where(entree => pourquoi is null || entree.Demarche.Pourquoi.Code == pourquoi);
        if (utiles.Length == 0)
            return [.. entrees.Select(entree => entree.Demarche)];
        // A stable sort: equals stay in the dictionary's order.
        return
        [
            .. entrees
                .Select(entree => (entree.Demarche, Score: entree.Evaluer(utiles)))
                .Where(note => note.Score > 0)
                .OrderByDescending(note => note.Score)
                .Select(note => note.Demarche),
        ];
    }

    /// <summary>A démarche with its words, by what they are worth.</summary>
    private sealed record Entree(DemarchePredefinie Demarche, (int Poids, string[] Mots)[] Champs)
    {
        public static Entree De(DemarchePredefinie demarche) =>
            new(
                demarche,
                [
                    (40, Mots([demarche.Quoi.Libelle])),
                    (25, Mots(demarche.MotsCles)),
                    (8, Mots(demarche.Moyens.Select(moyen => moyen.Libelle))),
                    (5, Mots([demarche.Pourquoi.Libelle])),
                ]
            );

        /// <summary>0 when a word is nowhere.</summary>
        public int Evaluer(string[] mots)
        {
            var total = 0;
            foreach (var mot in mots)
            {
                var meilleur = Champs.Max(champ =>
                    champ.Poids * champ.Mots.Max(connu => Math.Max(Ressemblance(connu, TextePlie.Singulier(mot)), Ressemblance(connu, mot)))
                );
                if (meilleur == 0)
                    return 0;
                total += meilleur;
            }

            return total;
        }

        private static int Ressemblance(string connu, string mot) =>
            connu == mot ? Entier
            : connu.StartsWith(mot, StringComparison.Ordinal) ? Debut
            : 0;

        private static string[] Mots(IEnumerable<string> textes) =>
            [.. textes.SelectMany(TextePlie.MotsEtComposes).Select(TextePlie.Singulier).DefaultIfEmpty("")];
    }
}
