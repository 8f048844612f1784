using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>A person's name as it is shown, accents and capitals kept.</summary>
/// <param name="Prenom">First name, 1 to 100 characters.</param>
/// <param name="Nom">Last name, 1 to 100 characters.</param>
public sealed record NomComplet(string Prenom, string Nom)
{
    /// <summary>The longest first or last name, in characters as a person counts them.</summary>
    public const int LongueurMaximale = 100;

    /// <summary>First name then last name.</summary>
    public string Affichage => $"{Prenom} {Nom}";

    /// <summary>Last name then first name, folded: what lists are sorted by.</summary>
    public string CleDeTri => TextePlie.Plier($"{Nom} {Prenom}");

    /// <summary>Checks both names; the faults of both come back together.</summary>
    public static Result<NomComplet> Lire(string? prenom, string? nom)
    {
        List<ErreurDeChamp> erreurs = [];
        var lisible = new NomComplet(Partie(prenom, "prenom", "prénom", erreurs), Partie(nom, "nom", "nom", erreurs));
        return erreurs.Count == 0 ? lisible : Refus.DeChamps(erreurs);
    }

    /// <inheritdoc/>
    /// <remarks>Never the name itself: this is what ends up in logs.</remarks>
    public override string ToString() => "(nom)";

    private static string Partie(string? text, string champ, string libelle, List<ErreurDeChamp> erreurs)
    {
        var clean = Texte.SurUneLigne(text);
        if (clean is null || !clean.EnumerateRunes().Any(Rune.IsLetter))
            erreurs.Add(new(champ, Texte.Faute(text) ?? $"Renseignez un {libelle} valide."));
        else if (Texte.Depasse(clean, LongueurMaximale))
            erreurs.Add(new(champ, $"Le {libelle} ne doit pas dépasser {LongueurMaximale} caractères."));
        return clean ?? "";
    }
}
