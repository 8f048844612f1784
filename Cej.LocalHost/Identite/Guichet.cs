using Microsoft.AspNetCore.Http;

namespace Cej.LocalHost.Identite;

/// <summary>
/// One of the two issuers that the development provider is: agents sign in at one, young people at the other. Accounts, clients, sessions
/// and paths of one are nothing to the other.
/// </summary>
public sealed record Guichet
{
    private Guichet(string nom, string application, params string[] clients) => (Nom, Application, Clients) = (nom, application, clients);

    /// <summary>Counsellors and operators.</summary>
    public static Guichet Agents { get; } = new("agents", "/", ClientsConnus.Web);

    /// <summary>Young people.</summary>
    public static Guichet Jeunes { get; } = new("jeunes", "/jeune/", ClientsConnus.Mobile, ClientsConnus.Jeune);

    /// <summary>Both.</summary>
    public static IReadOnlyList<Guichet> Tous { get; } = [Agents, Jeunes];

    /// <summary>The name that the settings give it too (section <c>Identite:Fournisseurs</c>).</summary>
    public string Nom { get; }

    /// <summary>Path of the web application that these people use.</summary>
    public string Application { get; }

    /// <summary>The first of the clients that people sign in with here.</summary>
    public string Client => Clients[0];

    private IReadOnlyList<string> Clients { get; }

    /// <summary>The issuer's path; everything below belongs to it, the session's cookie included.</summary>
    public string Racine => $"{CheminsDuFournisseur.Racine}{Nom}/";

    /// <summary>OpenID Connect discovery document.</summary>
    public string Decouverte => Racine + ".well-known/openid-configuration";

    /// <summary>Public signing keys (JWKS).</summary>
    public string Cles => Racine + ".well-known/jwks";

    /// <summary>Authorization endpoint.</summary>
    public string Autorisation => Racine + "autorisation";

    /// <summary>Token endpoint.</summary>
    public string Jeton => Racine + "jeton";

    /// <summary>Userinfo endpoint.</summary>
    public string Utilisateur => Racine + "utilisateur";

    /// <summary>End-session endpoint.</summary>
    public string Deconnexion => Racine + "deconnexion";

    /// <summary>Login page.</summary>
    public string Connexion => Racine + "connexion";

    /// <summary>Who has an account here, in the order of the login page.</summary>
    public IEnumerable<CompteDeDemonstration> Comptes => ComptesDeDemonstration.Tous.Where(compte => compte.Guichet == this);

    internal string SchemaDeSession => $"cej-identite-{Nom}";

    /// <summary>Whose path it is; null for neither's.</summary>
    public static Guichet? De(PathString chemin) =>
        Tous.FirstOrDefault(guichet => chemin.StartsWithSegments(guichet.Racine.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));

    /// <summary>The account with this key, e-mail or subject (case ignored); null when there is none here.</summary>
    public CompteDeDemonstration? Trouver(string? cleEmailOuSujet) =>
        ComptesDeDemonstration.Trouver(cleEmailOuSujet) is { } compte && compte.Guichet == this ? compte : null;

    /// <summary>Whether a client may sign people in here.</summary>
    public bool Connait(string? client) => client is ClientsConnus.LigneDeCommande || Clients.Contains(client, StringComparer.Ordinal);
}
