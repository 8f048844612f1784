using Microsoft.AspNetCore.Http;

namespace Cej.LocalHost.Identite;

/// <summary>URL paths of the development identity provider; those of one issuer are in <see cref="Guichet"/>.</summary>
public static class CheminsDuFournisseur
{
    /// <summary>Everything below belongs to the provider.</summary>
    public const string Racine = "/identite/";

    /// <summary>Stylesheet of the pages.</summary>
    public const string Style = "/identite/style.css";

    /// <summary>Access token for the command line.</summary>
    public const string JetonDeDeveloppement = "/dev/jeton";

    /// <summary>Whether a request is for the provider.</summary>
    public static bool Concernent(PathString chemin) =>
        chemin.StartsWithSegments("/identite", StringComparison.OrdinalIgnoreCase)
        || chemin.StartsWithSegments(JetonDeDeveloppement, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a script of an allowed front-end origin may read the answer (never a page, never the command-line token).</summary>
    public static bool OuvertsAuxScripts(PathString chemin) =>
        Guichet.De(chemin) is { } guichet
        && new[] { guichet.Decouverte, guichet.Cles, guichet.Jeton, guichet.Utilisateur }.Contains(
            chemin.Value,
            StringComparer.OrdinalIgnoreCase
        );
}
