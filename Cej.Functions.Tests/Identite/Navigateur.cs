using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cej.LocalHost.Identite;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Tests.Identite;

/// <summary>A browser and the client in it: cookies, forms, one PKCE pair; redirects are looked at, not followed.</summary>
public sealed partial class Navigateur : IDisposable
{
    private readonly Uri _origine;
    private readonly Guichet _guichet;
    private readonly HttpClient _http;

    private Uri _adresse;

    public Navigateur(Uri adresse, Uri origine, Guichet guichet)
        : this(adresse, origine, guichet, new CookieContainer(), Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32))) { }

    private Navigateur(Uri adresse, Uri origine, Guichet guichet, CookieContainer cookies, string verifieur)
    {
        (_adresse, _origine, _guichet, Verifieur, Cookies) = (adresse, origine, guichet, verifieur, cookies);
        _http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies });
    }

    public string Verifieur { get; }

    private CookieContainer Cookies { get; }

    /// <summary>The same browser at another issuer.</summary>
    public Navigateur A(Guichet guichet) => new(_adresse, _origine, guichet, Cookies, Verifieur);

    public string Defi => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifieur)));

    public string RetourWeb => new Uri(_origine, "/connexion/retour").AbsoluteUri;

    private string Retour => _guichet == Guichet.Agents ? RetourWeb : ClientsConnus.RetourMobile;

    public static CancellationToken Fin => TestContext.Current.CancellationToken;

    /// <summary>An authorization request; a null value takes a parameter out.</summary>
    public string Demande(params (string Nom, string? Valeur)[] changements)
    {
        var parametres = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = _guichet.Client,
            ["redirect_uri"] = Retour,
            ["response_type"] = "code",
            ["scope"] = "openid profile email offline_access",
            ["state"] = "etat-1",
            ["nonce"] = "nonce-1",
            ["code_challenge"] = Defi,
            ["code_challenge_method"] = "S256",
        };
        foreach (var (nom, valeur) in changements)
            parametres[nom] = valeur;
        return QueryHelpers.AddQueryString(_guichet.Autorisation, parametres.Where(parametre => parametre.Value is not null));
    }

    public Task<HttpResponseMessage> Get(string chemin) => _http.GetAsync(new Uri(_adresse, chemin), Fin);

    /// <summary>Goes on at another port with the same cookies.</summary>
    public void Viser(Uri adresse) => _adresse = adresse;

    public Task<HttpResponseMessage> Envoyer(HttpMethod methode, string chemin, Action<HttpRequestMessage> preparer)
    {
        var requete = new HttpRequestMessage(methode, new Uri(_adresse, chemin));
        preparer(requete);
        return _http.SendAsync(requete, Fin);
    }

    public async Task<string> Page(string chemin)
    {
        using var reponse = await Get(chemin);
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        return await reponse.Content.ReadAsStringAsync(Fin);
    }

    public Task<HttpResponseMessage> Poster(string chemin, params (string Nom, string Valeur)[] champs) =>
        _http.PostAsync(
            new Uri(_adresse, chemin),
            new FormUrlEncodedContent(champs.Select(champ => KeyValuePair.Create(champ.Nom, champ.Valeur))),
            Fin
        );

    /// <summary>Sends a page's only form as its button would, with its hidden fields.</summary>
    public Task<HttpResponseMessage> Soumettre(string page, params (string Nom, string Valeur)[] bouton) =>
        Poster(
            Action().Match(page).Groups["action"].Value,
            [
                .. ChampCache()
                    .Matches(page)
                    .Select(champ =>
                        (WebUtility.HtmlDecode(champ.Groups["nom"].Value), WebUtility.HtmlDecode(champ.Groups["valeur"].Value))
                    ),
                .. bouton,
            ]
        );

    /// <summary>Authorization request, login page, account, back to the authorization: the client's redirect with its code.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Connecter(string compte, params (string Nom, string? Valeur)[] changements)
    {
        using var versLaPage = await Get(Demande(changements));
        var page = Adresse(versLaPage);
        if (!page.StartsWith(_guichet.Connexion, StringComparison.Ordinal))
            return Parametres(page);
        using var choisi = await Soumettre(await Page(page), ("compte", compte));
        using var retour = await Get(Adresse(choisi));
        return Parametres(Adresse(retour));
    }

    public Task<HttpResponseMessage> EchangerReponse(string code, params (string Nom, string Valeur)[] changements)
    {
        var champs = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = _guichet.Client,
            ["redirect_uri"] = Retour,
            ["code"] = code,
            ["code_verifier"] = Verifieur,
        };
        foreach (var (nom, valeur) in changements)
            champs[nom] = valeur;
        return Poster(_guichet.Jeton, [.. champs.Select(champ => (champ.Key, champ.Value))]);
    }

    public async Task<JsonElement> Echanger(string code)
    {
        using var reponse = await EchangerReponse(code);
        return await Json(reponse, HttpStatusCode.OK);
    }

    public Task<HttpResponseMessage> RafraichirReponse(string jeton, string? client = null) =>
        Poster(_guichet.Jeton, ("grant_type", "refresh_token"), ("client_id", client ?? _guichet.Client), ("refresh_token", jeton));

    public async Task<JsonElement> ConnecterEtEchanger(string compte) => await Echanger((await Connecter(compte))["code"]);

    public Task<HttpResponseMessage> AvecJeton(string chemin, string jeton) =>
        Envoyer(HttpMethod.Get, chemin, requete => requete.Headers.Authorization = new("Bearer", jeton));

    public static string Adresse(HttpResponseMessage reponse)
    {
        Assert.Equal(HttpStatusCode.Redirect, reponse.StatusCode);
        return reponse.Headers.Location!.OriginalString;
    }

    public static IReadOnlyDictionary<string, string> Parametres(string adresse) =>
        QueryHelpers.ParseQuery(new Uri(adresse).Query).ToDictionary(p => p.Key, p => p.Value.ToString(), StringComparer.Ordinal);

    public static async Task<JsonElement> Json(HttpResponseMessage reponse, HttpStatusCode statut)
    {
        var corps = await reponse.Content.ReadAsStringAsync(Fin);
        Assert.True(reponse.StatusCode == statut, $"{(int)reponse.StatusCode} {corps}");
        return JsonElement.Parse(corps);
    }

    public static async Task Refuse(HttpResponseMessage reponse, string erreur) =>
        Assert.Equal(erreur, (await Json(reponse, HttpStatusCode.BadRequest)).GetProperty("error").GetString());

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<form method=\"post\" action=\"(?<action>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Action();

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<nom>[^\"]+)\" value=\"(?<valeur>[^\"]*)\">",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ChampCache();
}
