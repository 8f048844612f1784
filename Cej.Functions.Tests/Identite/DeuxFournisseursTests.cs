using System.Security.Cryptography;
using System.Text.Json;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Functions.Connexions;
using Cej.Functions.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Tests.Identite;

/// <summary>Two providers of different shapes side by side, neither of which knows anything of ours.</summary>
[DeuxHotes]
public sealed class DeuxFournisseursTests(DeuxFournisseurs hote) : IClassFixture<DeuxFournisseurs>
{
    private static readonly string[] RolesDAgents = ["cej-conseiller", "cej-operateur"];

    [Fact]
    public async Task A_counsellor_of_Keycloak_and_a_young_person_of_Entra_write_to_each_other()
    {
        var conseillere = Personne.Conseiller("Clara", "Dubois");
        var (client, connexion) = await Connecter(hote.DeKeycloak(conseillere, "cej-superviseur"));
        Assert.Equal((Partie.Conseiller, "Clara", "Dubois"), Qui(connexion));
        var jeune = Personne.Beneficiaire("Inès", "Moreau");
        var dossier = await client.Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);

        var (telephone, chezLui) = await Connecter(hote.DEntra(jeune));
        Assert.Equal((Partie.Beneficiaire, "Inès", "Moreau"), Qui(chezLui));
        Assert.Equal(dossier, chezLui.Statut(200).Id);
        var message = new { texte = "Bonjour" };
        (await telephone.Envoyer(HttpMethod.Post, $"/api/conversations/{dossier}/messages", message)).Statut(201);
        Assert.Contains(
            "Bonjour",
            (await client.Lire($"/api/conversations/{dossier}/messages")).Statut(200).Corps,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_operator_is_one_by_his_role()
    {
        var (client, connexion) = await Connecter(hote.DeKeycloak(Personne.Operateur(), "cej-operateur"));
        Assert.Equal(RefusIdentite.SansEspace.Code, connexion.Statut(403).CodeDeProbleme);
        (await client.Lire("/api/superviseurs")).Statut(200);
    }

    /// <summary>Subjects are unique at their own provider alone.</summary>
    [Fact]
    public async Task The_same_subject_at_both_is_two_people()
    {
        var conseiller = Personne.Conseiller();
        var (client, _) = await Connecter(hote.DeKeycloak(conseiller));
        var jeune = Personne.Beneficiaire() with { Sujet = conseiller.Sujet };
        var dossier = await client.Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);
        var (telephone, connexion) = await Connecter(hote.DEntra(jeune));
        Assert.Equal(dossier, connexion.Statut(200).Id);

        Assert.Equal(RefusIdentite.ReserveAuxConseillers.Code, (await telephone.Lire("/api/portefeuille")).Statut(403).CodeDeProbleme);
        Assert.Contains(jeune.Nom, (await client.Lire("/api/portefeuille")).Statut(200).Corps, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beneficiaire")]
    [InlineData("cej-beneficiaire")]
    [InlineData("cej-jeune")]
    public async Task Nobody_becomes_a_young_person_at_the_agents_provider(string role)
    {
        var (_, connexion) = await Connecter(hote.DeKeycloak(Personne.Beneficiaire(), role));
        Assert.Equal("profil-inconnu", connexion.Statut(403).CodeDeProbleme);
    }

    [Fact]
    public async Task Nobody_becomes_an_agent_at_the_young_peoples_provider()
    {
        var (conseiller, _) = await Connecter(hote.DeKeycloak(Personne.Conseiller()));
        var jeune = Personne.Beneficiaire();
        await conseiller.Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);
        var jeton = hote.DEntra(
            jeune,
            jeton =>
            {
                jeton.Claims["roles"] = RolesDAgents;
                jeton.Claims["profil"] = "conseiller";
                jeton.Claims["realm_access"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["roles"] = RolesDAgents };
            }
        );
        var (client, connexion) = await Connecter(jeton);
        Assert.Equal(Partie.Beneficiaire, connexion.Statut(200).Lire<ConnexionFunctions.ConnexionResponse>().Profil);
        Assert.Equal(RefusIdentite.ReserveAuxConseillers.Code, (await client.Lire("/api/portefeuille")).Statut(403).CodeDeProbleme);
        Assert.Equal(RefusIdentite.ReserveAuxOperateurs.Code, (await client.Lire("/api/superviseurs")).Statut(403).CodeDeProbleme);
    }

    [Fact]
    public async Task A_provider_signs_for_itself_alone()
    {
        var (_, agent) = await Connecter(
            hote.DeKeycloak(
                Personne.Conseiller(),
                alterer: jeton => jeton.SigningCredentials = hote.Fournisseur.Signature(DeuxFournisseurs.Locataire)
            )
        );
        Assert.Equal("non-authentifie", agent.Statut(401).CodeDeProbleme);
        var (_, jeune) = await Connecter(
            hote.DEntra(Personne.Beneficiaire(), jeton => jeton.SigningCredentials = hote.Fournisseur.Signature(DeuxFournisseurs.Royaume))
        );
        Assert.Equal("non-authentifie", jeune.Statut(401).CodeDeProbleme);
        // And for its own audience.
        var (_, ailleurs) = await Connecter(hote.DEntra(Personne.Beneficiaire(), jeton => jeton.Audience = "cej-api"));
        Assert.Equal("non-authentifie", ailleurs.Statut(401).CodeDeProbleme);
    }

    public static TheoryData<string> NonVerifiees => ["absent", "false", "\"false\"", "\"non\"", "0", "\"\""];

    [Theory]
    [MemberData(nameof(NonVerifiees))]
    public async Task An_address_that_nobody_verified_attaches_nobody(string verifiee)
    {
        var (conseiller, _) = await Connecter(hote.DeKeycloak(Personne.Conseiller()));
        var jeune = Personne.Beneficiaire();
        var dossier = await conseiller.Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);
        var (client, connexion) = await Connecter(hote.DEntra(jeune, jeton => Remplacer(jeton, "xms_edov", verifiee)));
        Assert.Equal(RefusIdentite.AdresseNonVerifiee.Code, connexion.Statut(403).CodeDeProbleme);
        (await client.Lire($"/api/beneficiaires/{dossier}")).Statut(404);

        // Whoever has it verified is attached, and is then known without it.
        var (_, verifie) = await Connecter(hote.DEntra(jeune));
        Assert.Equal(dossier, verifie.Statut(200).Id);
        var (_, connu) = await Connecter(hote.DEntra(jeune, jeton => Remplacer(jeton, "xms_edov", verifiee)));
        Assert.Equal(dossier, connu.Statut(200).Id);
    }

    /// <summary>An agent's address is on the list of superviseurs: whoever may choose it chooses his rights.</summary>
    [Theory]
    [MemberData(nameof(NonVerifiees))]
    public async Task An_agent_whose_address_nobody_verified_is_refused(string verifiee)
    {
        var jeton = hote.DeKeycloak(Personne.Conseiller(), alterer: jeton => Remplacer(jeton, "email_verified", verifiee));
        var (client, connexion) = await Connecter(jeton);
        Assert.Equal(RefusIdentite.AdresseNonVerifiee.Code, connexion.Statut(403).CodeDeProbleme);
        Assert.Equal(RefusIdentite.AdresseNonVerifiee.Code, (await client.Lire("/api/portefeuille")).Statut(403).CodeDeProbleme);
    }

    [Theory]
    [InlineData("opaque", "jeton-opaque", "An access token is opaque, no JWT")]
    [InlineData("chiffre", "jeton-opaque", "An access token is encrypted")]
    [InlineData("barre", "non-authentifie", "another issuer than those of the settings, letter for letter: ")]
    [InlineData("graph", "non-authentifie", "of the provider de is refused: its audience is none of 00001111-aaaa-2222-bbbb-3333cccc4444")]
    [InlineData("identite", "non-authentifie", "of the provider ft is refused: its audience is none of cej-api")]
    [InlineData("cle", "non-authentifie", "of the provider ft is refused: no published key signed it")]
    [InlineData("role", "profil-inconnu", "of the provider ft opens nothing: no profile, or several")]
    [InlineData("nom", "profil-inconnu", "of the provider ft opens nothing: no usable claims given_name and family_name")]
    public async Task What_an_operator_has_to_put_right_is_said_in_the_log_without_a_word_of_the_token(string quoi, string code, string dit)
    {
        var personne = Personne.Conseiller();
        var jeton = quoi switch
        {
            "opaque" => "2YotnFZFEjr1zCsicMWpAA",
            "chiffre" => hote.DeKeycloak(personne, alterer: jeton => jeton.EncryptingCredentials = Chiffrement()),
            "barre" => hote.DeKeycloak(personne, alterer: jeton => jeton.Issuer += "/"),
            "graph" => hote.DEntra(personne, jeton => jeton.Audience = "00000003-0000-0000-c000-000000000000"),
            "identite" => hote.DeKeycloak(personne, alterer: jeton => jeton.Claims["aud"] = "cej-web"),
            "cle" => hote.DeKeycloak(personne, alterer: jeton => jeton.SigningCredentials = FauxFournisseur.CleInconnue()),
            "role" => hote.DeKeycloak(personne, "cej-autre"),
            _ => hote.DeKeycloak(personne, alterer: jeton => jeton.Claims.Remove("family_name")),
        };
        var (_, connexion) = await Connecter(jeton);
        Assert.Equal(code, connexion.CodeDeProbleme);
        Assert.Contains(
            hote.Journal,
            ligne => ligne.StartsWith("Warning", StringComparison.Ordinal) && ligne.Contains(dit, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            hote.Journal,
            ligne => personne.Secrets.Append(jeton).Any(secret => ligne.Contains(secret, StringComparison.Ordinal))
        );
    }

    /// <summary>A 401 would end the session of somebody who has done nothing wrong.</summary>
    [Fact]
    public async Task While_a_provider_has_given_no_keys_yet_its_people_wait_and_the_others_work()
    {
        var personne = Personne.Operateur();
        var absent = hote.DeKeycloak(personne, alterer: jeton => jeton.Issuer = hote.Fournisseur.Emetteur("absent"));
        var (_, connexion) = await Connecter(absent);
        Assert.Equal("service-indisponible", connexion.Statut(503).CodeDeProbleme);
        Assert.NotNull(connexion.Brute.Headers.RetryAfter);
        Assert.Contains(
            hote.Journal,
            ligne => ligne.Contains("The keys of the provider absent cannot be fetched", StringComparison.Ordinal)
        );
        var (_, autre) = await Connecter(hote.DeKeycloak(Personne.Conseiller()));
        autre.Statut(200);
    }

    private async Task<(ClientDeTest Client, ReponseDeTest Connexion)> Connecter(string jeton)
    {
        var client = hote.ClientAvecJeton(jeton);
        return (client, await client.Envoyer(HttpMethod.Post, "/api/connexion"));
    }

    private static (Partie Profil, string Prenom, string Nom) Qui(ReponseDeTest connexion)
    {
        var json = connexion.Statut(200).Lire<ConnexionFunctions.ConnexionResponse>();
        return (json.Profil, json.Prenom, json.Nom);
    }

    /// <summary>Puts a value, in JSON, in the place of a claim's.</summary>
    private static void Remplacer(SecurityTokenDescriptor jeton, string revendication, string valeur)
    {
        jeton.Claims.Remove(revendication);
        if (valeur != "absent")
            jeton.Claims[revendication] = JsonElement.Parse(valeur);
    }

    private static EncryptingCredentials Chiffrement() =>
        new(
            new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)),
            SecurityAlgorithms.Aes256KW,
            SecurityAlgorithms.Aes256CbcHmacSha512
        );
}
