using System.Security.Claims;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Cej.Functions.Tests.Identite;

public sealed class ReglagesDesFournisseursTests
{
    private const string Ici = "Setting Identite:Fournisseurs";

    private static FournisseurAccepte Agents =>
        new()
        {
            Emetteur = "https://identite.example/realms/agents",
            Audience = "cej-api",
            Revendication = "realm_access.roles",
            Conseillers = "cej-conseiller",
            Operateurs = "cej-operateur",
        };

    private static FournisseurAccepte Jeunes =>
        new()
        {
            Emetteur = "https://identite.example/realms/jeunes",
            Audience = "cej-api",
            Profil = "beneficiaire",
        };

    [Fact]
    public void Two_providers_that_are_whole_are_well() => Assert.Empty(Fautes(("agents", Agents), ("jeunes", Jeunes)));

    [Fact]
    public void Without_any_provider_what_is_missing_is_named_by_the_usual_names()
    {
        string[] noms = ["agents", "jeunes"];
        string[] manquants = ["Emetteur", "Audience", "Profil"];
        Assert.Equal(noms.SelectMany(nom => manquants.Select(reglage => $"{Ici}:{nom}:{reglage} is missing.")), Fautes());
    }

    /// <summary>Whoever rules over the accounts of one side could make one of the other's.</summary>
    [Theory]
    [InlineData("cej-conseiller", "cej-jeune", "")]
    [InlineData("", "cej-jeune", "cej-operateur")]
    public void No_provider_gives_both_agents_and_young_people(string conseillers, string beneficiaires, string operateurs)
    {
        var melange = Agents;
        (melange.Conseillers, melange.Beneficiaires, melange.Operateurs) = (conseillers, beneficiaires, operateurs);
        Assert.Equal([$"{Ici}:agents:Beneficiaires: young people and agents come from two providers."], Fautes(("agents", melange)));
    }

    [Fact]
    public void An_issuer_has_one_name_or_one_person_would_be_two()
    {
        var autre = Jeunes;
        autre.Emetteur = Agents.Emetteur;
        Assert.Equal([$"{Ici}: several have the issuer {Agents.Emetteur}."], Fautes(("agents", Agents), ("jeunes", autre)));
    }

    [Theory]
    [InlineData("Emetteur", "http://identite.example", ":agents:Emetteur: must be HTTPS.")]
    [InlineData("Emetteur", "identite.example", ":agents:Emetteur: no address.")]
    [InlineData("Autorite", "ftp://identite.example", ":agents:Autorite: must be HTTPS.")]
    [InlineData("Audience", " ; ", ":agents:Audience is missing.")]
    [InlineData("Profil", "conseiller", ":agents:Profil: either this or Revendication.")]
    [InlineData("Operateurs", "cej-conseiller", ":agents:Revendication: the value cej-conseiller makes two things.")]
    public void A_setting_that_is_wrong_is_named_with_what_is_wrong(string reglage, string valeur, string dit)
    {
        var agents = Agents;
        typeof(FournisseurAccepte).GetProperty(reglage)!.SetValue(agents, valeur);
        Assert.Equal([Ici + dit], Fautes(("agents", agents)));
    }

    [Fact]
    public void A_profile_is_one_of_three_and_a_claim_has_values()
    {
        var (jeunes, agents) = (Jeunes, Agents);
        jeunes.Profil = "jeune";
        (agents.Conseillers, agents.Operateurs) = ("", null);
        Assert.Equal(
            [
                $"{Ici}:agents:Revendication: no value of it makes anybody anything (Conseillers, Beneficiaires, Operateurs).",
                $"{Ici}:jeunes:Profil: none of conseiller, beneficiaire, operateur.",
            ],
            Fautes(("agents", agents), ("jeunes", jeunes))
        );
    }

    [Theory]
    [InlineData("Agents")]
    [InlineData("1")]
    [InlineData("a-b")]
    [InlineData("é")]
    public void A_name_is_plain(string nom) =>
        Assert.Equal([$"{Ici}:{nom}: a name is of lower-case letters and digits."], Fautes((nom, Agents)));

    [Fact]
    public void A_provider_on_this_very_machine_may_speak_plain_http()
    {
        var agents = Agents;
        agents.Emetteur = "http://127.0.0.1:7071/identite/agents/";
        Assert.Empty(Fautes(("agents", agents)));
    }

    [Theory]
    [InlineData("roles", "un,deux")]
    [InlineData("realm_access.roles", "trois,quatre")]
    [InlineData("resource_access.cej.api.roles", "cinq")]
    [InlineData("resource_access.seul", "six")]
    [InlineData("https://exemple.fr/profil", "sept")]
    [InlineData("realm_access", "{\"roles\":[\"trois\",\"quatre\",5]}")]
    [InlineData("realm_access.autre", "")]
    [InlineData("roles.un", "")]
    [InlineData("absente", "")]
    public void A_claim_is_found_by_its_name_or_within_an_object(string nom, string valeurs)
    {
        var revendications = new RevendicationsDuJeton(
            new ClaimsIdentity([
                new("roles", "un"),
                new("roles", "deux"),
                new("realm_access", """{"roles":["trois","quatre",5]}""", JsonClaimValueTypes.Json),
                new("resource_access", """{"cej.api":{"roles":["cinq"]},"seul":"six"}""", JsonClaimValueTypes.Json),
                new("https://exemple.fr/profil", "sept"),
            ])
        );
        Assert.Equal(valeurs, string.Join(',', revendications.Valeurs(nom)));
    }

    private static IEnumerable<string> Fautes(params (string Nom, FournisseurAccepte Fournisseur)[] fournisseurs)
    {
        var options = new IdentiteOptions();
        foreach (var (nom, fournisseur) in fournisseurs)
            options.Fournisseurs[nom] = fournisseur;
        return new ValidationDesFournisseurs().Validate(null, options).Failures ?? [];
    }
}
