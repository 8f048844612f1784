using System.Text;

namespace Cej.Domain.Identite;

/// <summary>A person as known to one identity provider: the same subject at another provider is somebody else.</summary>
public sealed record Sujet
{
    /// <summary>Longest subject, in characters (OpenID Connect Core, section 2).</summary>
    public const int LongueurMaximale = 255;

    private Sujet(string fournisseur, string valeur) => (Fournisseur, Valeur) = (fournisseur, valeur);

    /// <summary>The operator's name for the provider. It stands for its issuer, whose address may change, and never goes to another.</summary>
    public string Fournisseur { get; }

    /// <summary>What the provider calls the person.</summary>
    public string Valeur { get; }

    /// <summary>Stands for the person in keys and logs: no two pairs of provider and subject have the same one.</summary>
    public Empreinte Empreinte =>
        // The length says where the name ends, whatever is in it.
        Empreinte.De(string.Create(CultureInfo.InvariantCulture, $"{Fournisseur.Length}.{Fournisseur}.{Valeur}"));

    /// <summary>Reads a subject. Null for an empty or too long one, and for broken text, since two of it could look the same.</summary>
    public static Sujet? Lire(string fournisseur, string? valeur) =>
        fournisseur.Length > 0 && valeur is { Length: > 0 and <= LongueurMaximale } && EstEntier(fournisseur) && EstEntier(valeur)
            ? new(fournisseur, valeur)
            : null;

    private static bool EstEntier(string texte) => !texte.EnumerateRunes().Contains(Rune.ReplacementChar);
}
