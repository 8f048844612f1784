namespace Cej.Domain.Messagerie;

/// <summary>A short text that a counsellor keeps to put it into messages.</summary>
/// <param name="Id">The text's place, whatever is written there.</param>
/// <param name="Texte">1 to <see cref="LongueurDuTexte"/> characters, on several lines if need be.</param>
public sealed record ReponseRapide(Guid Id, string Texte)
{
    /// <summary>The longest text, in characters as a person counts them.</summary>
    public const int LongueurDuTexte = 500;

    /// <summary>What a change states that it has read: the same text, the same version.</summary>
    public string Version => Empreinte.De(Texte).Hex[..16];

    /// <summary>Checks a text.</summary>
    public static Result<string> LireTexte(string? texte) =>
        Primitives.Texte.SurPlusieursLignes(texte) switch
        {
            null => Refus.DeChamps(new ErreurDeChamp("texte", Primitives.Texte.Faute(texte) ?? "Écrivez le texte de la réponse rapide.")),
            var propre when Primitives.Texte.Depasse(propre, LongueurDuTexte) => Refus.DeChamps(
                new ErreurDeChamp("texte", $"Une réponse rapide ne doit pas dépasser {LongueurDuTexte} caractères.")
            ),
            var propre => propre,
        };

    /// <inheritdoc/>
    /// <remarks>Never the text: this is what ends up in logs.</remarks>
    public override string ToString() => $"(réponse rapide {Id})";
}

/// <summary>All the quick replies of one counsellor, kept as one.</summary>
/// <param name="Textes">By text, without case or accents.</param>
public sealed record ReponsesRapides(IReadOnlyList<ReponseRapide> Textes)
{
    /// <summary>How many a counsellor keeps.</summary>
    public const int Maximum = 30;

    /// <summary>No quick reply yet.</summary>
    public static readonly ReponsesRapides Aucune = new([]);

    /// <summary>One of them; null when there is none.</summary>
    public ReponseRapide? Trouver(Guid id) => Textes.FirstOrDefault(texte => texte.Id == id);

    /// <summary>With one more, unless there are <see cref="Maximum"/>.</summary>
    public Result<ReponsesRapides> Ajouter(ReponseRapide nouvelle) =>
        Textes.Count < Maximum ? Ranger([.. Textes, nouvelle]) : RefusReponsesRapides.TropDeReponses;

    /// <summary>With another text in the place of one.</summary>
    public ReponsesRapides Remplacer(ReponseRapide modifiee) => Ranger(Textes.Select(texte => texte.Id == modifiee.Id ? modifiee : texte));

    /// <summary>The same without the reply of this identifier.</summary>
    public ReponsesRapides Retirer(Guid id) => new([.. Textes.Where(texte => texte.Id != id)]);

    private static ReponsesRapides Ranger(IEnumerable<ReponseRapide> textes) =>
        new([.. textes.OrderBy(texte => TextePlie.Plier(texte.Texte), StringComparer.Ordinal).ThenBy(texte => texte.Id)]);
}

/// <summary>Refusals about quick replies.</summary>
public static class RefusReponsesRapides
{
    /// <summary>Absent, or another counsellor's.</summary>
    public static readonly Refus ReponseInconnue = new(
        RefusKind.Introuvable,
        "reponse-rapide-inconnue",
        "Cette réponse rapide n'existe pas ou a été supprimée."
    );

    /// <summary>As many as a counsellor may keep.</summary>
    public static readonly Refus TropDeReponses = new(
        RefusKind.Conflit,
        "trop-de-reponses-rapides",
        $"Vous avez déjà {ReponsesRapides.Maximum} réponses rapides : supprimez-en une avant d'en ajouter."
    );
}
