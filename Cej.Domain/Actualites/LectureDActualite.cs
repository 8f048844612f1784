using Cej.Domain.Conseillers;

namespace Cej.Domain.Actualites;

/// <summary>The operator's form.</summary>
/// <param name="Titre">1 to 150 characters.</param>
/// <param name="Contenu">HTML, at most 20,000 characters; what is not allowed in it is taken away.</param>
/// <param name="Etiquettes">At most 5 tags of at most 40 characters.</param>
/// <param name="Structures">Structures of the reference list of agencies; everyone when there is none.</param>
/// <param name="PublieeLe">Its date, which may be to come; now when null.</param>
/// <param name="Epinglee">Whether it comes first.</param>
public sealed record FormulaireDActualite(
    string? Titre,
    string? Contenu,
    IReadOnlyList<string?>? Etiquettes,
    IReadOnlyList<string?>? Structures,
    DateTimeOffset? PublieeLe,
    bool Epinglee
);

/// <summary>Checks and cleans what an operator writes; every fault comes back at once.</summary>
public sealed class LectureDActualite(INettoyeurHtml nettoyeur, IAgences agences)
{
    /// <summary>A date is not further away than this, in either direction: a mistyped year would hide it for good.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(2 * 366);

    /// <summary>The content, or every faulty field.</summary>
    /// <param name="formulaire">What was typed.</param>
    /// <param name="parDefaut">The date when none is given.</param>
    /// <param name="instant">The present; the date may be two years before or after it at most.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<Result<ContenuDActualite>> Lire(
        FormulaireDActualite formulaire,
        DateTimeOffset parDefaut,
        DateTimeOffset instant,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(formulaire);
        List<ErreurDeChamp> erreurs = [];
        var titre = Titre(formulaire.Titre, erreurs);
        var contenu = Contenu(formulaire.Contenu, erreurs);
        var etiquettes = Etiquettes(formulaire.Etiquettes ?? [], erreurs);
        var structures = await Structures(formulaire.Structures ?? [], erreurs, cancellationToken);
        var publieeLe = Instants.ALaMilliseconde(formulaire.PublieeLe ?? parDefaut);
        if ((publieeLe - instant).Duration() > Horizon)
            erreurs.Add(new("publieeLe", "Choisissez une date à moins de deux ans d'aujourd'hui."));
        return erreurs.Count == 0
            ? new ContenuDActualite(titre, contenu, etiquettes, structures, publieeLe, formulaire.Epinglee)
            : Refus.DeChamps(erreurs);
    }

    private static string Titre(string? saisie, List<ErreurDeChamp> erreurs)
    {
        var titre = Texte.SurUneLigne(saisie);
        if (titre is null)
            erreurs.Add(new("titre", Texte.Faute(saisie) ?? "Donnez un titre à l'actualité."));
        else if (Texte.Depasse(titre, Actualite.LongueurDuTitre))
            erreurs.Add(new("titre", $"Le titre ne doit pas dépasser {Actualite.LongueurDuTitre} caractères."));
        return titre ?? "";
    }

    private string Contenu(string? saisie, List<ErreurDeChamp> erreurs)
    {
        var texte = Texte.SurPlusieursLignes(saisie);
        if (texte is { Length: > Actualite.LongueurDuContenu })
        {
            erreurs.Add(new("contenu", "Le contenu ne doit pas dépasser 20 000 caractères, balises comprises."));
            return "";
        }

        var propre = texte is null ? "" : nettoyeur.Nettoyer(texte);
        // What the source spells as a reference (&#x202e;) is a character only now. An article is all links and headings: it has an order.
        if ((Texte.Faute(propre) ?? Directions.Faute(propre)) is { } faute)
            erreurs.Add(new("contenu", faute));
        else if (propre.Length == 0)
            erreurs.Add(new("contenu", Texte.Faute(saisie) ?? "Écrivez le contenu de l'actualité."));
        return propre;
    }

    private static string[] Etiquettes(IReadOnlyList<string?> saisies, List<ErreurDeChamp> erreurs)
    {
        var etiquettes = saisies.Select(Texte.SurUneLigne).ToArray();
        if (
            etiquettes.Length > Actualite.EtiquettesMaximum
            || etiquettes.Any(e => e is null || Texte.Depasse(e, Actualite.LongueurDUneEtiquette))
        )
        {
            erreurs.Add(
                new(
                    "etiquettes",
                    saisies.Select(Texte.Faute).FirstOrDefault(faute => faute is not null)
                        ?? $"Indiquez au plus {Actualite.EtiquettesMaximum} étiquettes de 1 à {Actualite.LongueurDUneEtiquette} caractères."
                )
            );
            return [];
        }

        return [.. etiquettes.OfType<string>().DistinctBy(TextePlie.Identite, StringComparer.Ordinal)];
    }

    private async Task<string[]> Structures(
        IReadOnlyList<string?> saisies,
        List<ErreurDeChamp> erreurs,
        CancellationToken cancellationToken
    )
    {
        if (saisies.Count == 0)
            return [];
        var connues = (await agences.Lister(cancellationToken))
            .Select(agence => agence.Structure)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var voulues = saisies.Select(saisie => Array.Find(connues, connue => Pareilles(connue, saisie))).Distinct(StringComparer.Ordinal);
        string?[] trouvees = [.. voulues];
        if (!Array.Exists(trouvees, trouvee => trouvee is null))
            return [.. trouvees.OfType<string>()];
        erreurs.Add(new("structures", "Aucune agence n'est d'une de ces structures : choisissez-les dans la liste."));
        return [];
    }

    private static bool Pareilles(string connue, string? saisie) => TextePlie.Identite(connue) == TextePlie.Identite(saisie);
}
