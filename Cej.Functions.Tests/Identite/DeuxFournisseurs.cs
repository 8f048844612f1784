using Cej.Functions.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Tests.Identite;

/// <summary>
/// The product where agents come from a realm of Keycloak and young people from a tenant of Entra External ID, with the settings of
/// docs/identite.md.
/// </summary>
public sealed class DeuxFournisseurs : HoteDeTest
{
    public const string Royaume = "keycloak";
    public const string Locataire = "aaaabbbb-0000-cccc-1111-dddd2222eeee";

    /// <summary>The application of the API, which is the audience of its v2.0 tokens.</summary>
    public const string ApplicationEntra = "00001111-aaaa-2222-bbbb-3333cccc4444";

    private static readonly string[] Audiences = ["cej-api", "account"];
    private static readonly string[] Origines = ["https://cej.example"];
    private static readonly string[] RolesDuCompte = ["view-profile"];

    protected override IEnumerable<string> ReglagesDIdentite =>
        [
            $"--Identite:Fournisseurs:ft:Emetteur={Fournisseur.Emetteur(Royaume)}",
            "--Identite:Fournisseurs:ft:Audience=cej-api",
            "--Identite:Fournisseurs:ft:Revendication=realm_access.roles",
            "--Identite:Fournisseurs:ft:Conseillers=cej-conseiller;cej-superviseur",
            "--Identite:Fournisseurs:ft:Operateurs=cej-operateur",
            $"--Identite:Fournisseurs:de:Emetteur={FauxFournisseur.EmetteurEntra(Locataire)}",
            $"--Identite:Fournisseurs:de:Autorite={Fournisseur.Emetteur(Locataire)}/v2.0",
            $"--Identite:Fournisseurs:de:Audience={ApplicationEntra}",
            "--Identite:Fournisseurs:de:Sujet=oid",
            "--Identite:Fournisseurs:de:Verifiee=xms_edov",
            "--Identite:Fournisseurs:de:Profil=beneficiaire",
            // Nothing listens there.
            $"--Identite:Fournisseurs:absent:Emetteur={Fournisseur.Emetteur("absent")}",
            "--Identite:Fournisseurs:absent:Autorite=http://127.0.0.1:9",
            "--Identite:Fournisseurs:absent:Audience=cej-api",
            "--Identite:Fournisseurs:absent:Profil=operateur",
        ];

    /// <summary>
    /// An access token as Keycloak gives it (Server Administration Guide, client scopes <c>profile</c>, <c>email</c>, <c>roles</c>,
    /// <c>basic</c>, and an audience mapper).
    /// </summary>
    public string DeKeycloak(Personne personne, string role = "cej-conseiller", Action<SecurityTokenDescriptor>? alterer = null) =>
        Fournisseur.Jeton(
            personne,
            jeton =>
            {
                jeton.TokenType = "JWT";
                jeton.Issuer = Fournisseur.Emetteur(Royaume);
                jeton.Audience = null;
                jeton.SigningCredentials = Fournisseur.Signature(Royaume);
                jeton.Claims = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["jti"] = Guid.NewGuid().ToString(),
                    ["aud"] = Audiences,
                    ["sub"] = personne.Sujet,
                    ["typ"] = "Bearer",
                    ["azp"] = "cej-web",
                    ["sid"] = Guid.NewGuid().ToString(),
                    ["acr"] = "1",
                    ["allowed-origins"] = Origines,
                    ["realm_access"] = new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        ["roles"] = new[] { "default-roles-cej", "offline_access", "uma_authorization", role },
                    },
                    ["resource_access"] = new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        ["account"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["roles"] = RolesDuCompte },
                    },
                    ["scope"] = "openid profile email offline_access",
                    ["email_verified"] = true,
                    ["name"] = $"{personne.Prenom} {personne.Nom}",
                    ["preferred_username"] = personne.Email,
                    ["given_name"] = personne.Prenom,
                    ["family_name"] = personne.Nom,
                    ["email"] = personne.Email,
                };
                alterer?.Invoke(jeton);
            }
        );

    /// <summary>
    /// A v2.0 access token as Entra gives it ("Access token claims reference"), with the optional claims <c>email</c> and <c>xms_edov</c>
    /// ("Optional claims reference").
    /// </summary>
    public string DEntra(Personne personne, Action<SecurityTokenDescriptor>? alterer = null) =>
        Fournisseur.Jeton(
            personne,
            jeton =>
            {
                jeton.TokenType = "JWT";
                jeton.Issuer = FauxFournisseur.EmetteurEntra(Locataire);
                jeton.Audience = ApplicationEntra;
                jeton.SigningCredentials = Fournisseur.Signature(Locataire);
                jeton.Claims = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["aio"] = "ATQAy/8TAAAA",
                    ["azp"] = "11112222-bbbb-3333-cccc-4444dddd5555",
                    ["azpacr"] = "0",
                    ["email"] = personne.Email,
                    ["name"] = $"{personne.Prenom} {personne.Nom}",
                    ["oid"] = personne.Sujet,
                    ["preferred_username"] = personne.Email,
                    ["rh"] = "1.AXkA",
                    ["scp"] = "acces",
                    // Another one for each application, and so no name of the person.
                    ["sub"] = $"par-application-{personne.Sujet}",
                    ["tid"] = Locataire,
                    ["uti"] = Guid.NewGuid().ToString("N"),
                    ["ver"] = "2.0",
                    ["xms_edov"] = true,
                };
                alterer?.Invoke(jeton);
            }
        );
}
