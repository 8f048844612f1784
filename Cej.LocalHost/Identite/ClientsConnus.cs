using System.Globalization;

namespace Cej.LocalHost.Identite;

/// <summary>The public clients (no secret, PKCE) and the addresses each may be sent back to.</summary>
public sealed class ClientsConnus(FournisseurOptions options, AdresseDuFournisseur adresse)
{
    /// <summary>The counsellors' web front end.</summary>
    public const string Web = "cej-web";

    /// <summary>The young people's web application.</summary>
    public const string Jeune = "cej-jeune";

    /// <summary>Another client of the young people's side, installed as a program.</summary>
    public const string Mobile = "cej-mobile";

    /// <summary>Command-line tools of developers.</summary>
    public const string LigneDeCommande = "cej-cli";

    /// <summary>Path that the web front end is sent back to after a sign-in.</summary>
    public const string RetourWeb = "/connexion/retour";

    /// <summary>Path that the young people's application is sent back to.</summary>
    public const string RetourJeune = "/jeune/connexion/retour";

    /// <summary>Where an installed program is sent back to.</summary>
    public const string RetourMobile = "fr.cej.app:/retour";

    private const string RetourDeBoucle = "/retour";

    private static readonly string[] s_boucles = ["127.0.0.1", "[::1]"];

    /// <summary>Whether a sign-in of this client may come back to this address: exact, except a native client's loopback port.</summary>
    public bool AccepteRetour(string? client, string? uri) =>
        client switch
        {
            Web => OriginesWeb().Select(origine => origine + RetourWeb).Contains(uri, StringComparer.Ordinal),
            Jeune => OriginesWeb().Select(origine => origine + RetourJeune).Contains(uri, StringComparer.Ordinal),
            Mobile => string.Equals(uri, RetourMobile, StringComparison.Ordinal) || EstBoucleNative(uri),
            LigneDeCommande => EstBoucleNative(uri),
            _ => false,
        };

    /// <summary>Whether a sign-out may come back to this address; without a client, any client's address will do.</summary>
    public bool AccepteRetourDeDeconnexion(string? client, string? uri) =>
        client switch
        {
            Web => OriginesWeb()
                .SelectMany(origine => new[] { origine + "/", origine + "/connexion" })
                .Contains(uri, StringComparer.Ordinal),
            Jeune => OriginesWeb().Select(origine => origine + "/jeune/connexion").Contains(uri, StringComparer.Ordinal),
            Mobile or LigneDeCommande => AccepteRetour(client, uri),
            null => new[] { Web, Jeune, Mobile }.Any(connu => AccepteRetourDeDeconnexion(connu, uri)),
            _ => false,
        };

    /// <summary>Whether scripts of this origin may call the token and userinfo endpoints.</summary>
    public bool EstOrigineWeb(string origine) => OriginesWeb().Contains(origine, StringComparer.Ordinal);

    // RFC 8252 section 7.3: a native app listens on whatever port is free, on the loopback address as a literal (8.3).
    private static bool EstBoucleNative(string? uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var lue)
        && s_boucles
            .Select(hote => string.Create(CultureInfo.InvariantCulture, $"http://{hote}:{lue.Port}{RetourDeBoucle}"))
            .Contains(uri, StringComparer.Ordinal);

    private IEnumerable<string> OriginesWeb()
    {
        var ici = adresse.Origine;
        return options
            .OriginesWeb.Where(origine => origine.IsLoopback)
            .Append(ici)
            .Append(new UriBuilder(ici) { Host = "localhost" }.Uri)
            .Append(new UriBuilder(ici) { Host = "127.0.0.1" }.Uri)
            .Select(origine => origine.GetLeftPart(UriPartial.Authority))
            .Distinct(StringComparer.Ordinal);
    }
}
