using Microsoft.AspNetCore.Http;

namespace Cej.LocalHost.Identite;

/// <summary>URL paths of the development identity provider.</summary>
public static class CheminsDuFournisseur
{
    /// <summary>The issuer's path; everything below belongs to the provider, cookies included.</summary>
    public const string Racine = "/identite/";

    /// <summary>OpenID Connect discovery document.</summary>
    public const string Decouverte = "/identite/.well-known/openid-configuration";

    /// <summary>Public signing keys (JWKS).</summary>
    public const string Cles = "/identite/.well-known/jwks";

    /// <summary>Authorization endpoint.</summary>
    public const string Autorisation = "/identite/autorisation";

    /// <summary>Token endpoint.</summary>
    public const string Jeton = "/identite/jeton";

    /// <summary>Userinfo endpoint.</summary>
    public const string Utilisateur = "/identite/utilisateur";

    /// <summary>End-session endpoint.</summary>
    public const string Deconnexion = "/identite/deconnexion";

    /// <summary>Login page.</summary>
    public const string Connexion = "/identite/connexion";

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
        string.Equals(chemin.Value, Decouverte, StringComparison.OrdinalIgnoreCase)
        || string.Equals(chemin.Value, Cles, StringComparison.OrdinalIgnoreCase)
        || string.Equals(chemin.Value, Jeton, StringComparison.OrdinalIgnoreCase)
        || string.Equals(chemin.Value, Utilisateur, StringComparison.OrdinalIgnoreCase);
}
