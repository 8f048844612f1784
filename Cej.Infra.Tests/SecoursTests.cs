using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cej.Infra.Tests;

/// <summary>When production's region is lost, its functions are made again in another one, beside what is left of the first.</summary>
public sealed partial class SecoursTests(Bicep bicep)
{
    private const string Saut = "The Bicep tool is restored for Linux x64 only.";

    /// <summary>Whose names are taken in the whole world, or in the whole tenant.</summary>
    private static readonly string[] Mondiaux =
    [
        "Microsoft.Web/sites",
        "Microsoft.DocumentDB/databaseAccounts",
        "Microsoft.Storage/storageAccounts",
        "Microsoft.SignalRService/signalR",
        "Microsoft.KeyVault/vaults",
        "Microsoft.Communication/communicationServices",
        "Microsoft.Communication/emailServices",
        "Microsoft.NotificationHubs/namespaces",
        "Microsoft.Cdn/profiles/afdEndpoints",
    ];

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void Both_regions_stand_side_by_side_no_name_is_taken_twice()
    {
        var (prod, secours) = (bicep.De("prod"), bicep.De("prod-secours"));
        Assert.Empty(Noms(prod, Mondiaux).Intersect(Noms(secours, Mondiaux), StringComparer.OrdinalIgnoreCase));
        // Nor any resource of the other deployment made again: what it takes over is opened to it, by roles alone.
        var ids = prod.Ressources.Select(ressource => Texte(ressource["id"])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(secours.Ressources, ressource => Assert.DoesNotContain(Texte(ressource["id"]), ids));
        Assert.Equal(
            [
                "Microsoft.Authorization/roleAssignments",
                "Microsoft.Authorization/roleAssignments",
                "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments",
            ],
            secours
                .Ressources.Where(ressource => UnGroupe().Match(Texte(ressource["id"])).Groups["region"].Value == "frc")
                .Select(ressource => Texte(ressource["type"]))
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            Noms(prod, Mondiaux).Concat(Noms(prod, ["Microsoft.Network/FrontDoorWebApplicationFirewallPolicies"])),
            nom => Assert.Contains("frc", nom, StringComparison.Ordinal)
        );
        Assert.All(Noms(secours, Mondiaux), nom => Assert.Contains("neu", nom, StringComparison.Ordinal));
    }

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void Nothing_of_the_other_region_stands_in_the_lost_one()
    {
        var lieux = bicep.De("prod-secours").Ressources.Select(ressource => ressource["location"]?.GetValue<string>()).OfType<string>();
        Assert.Equal(["global", "northeurope"], lieux.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        // The group is written down outside the region it serves: or nothing in it could be changed on that day, Front Door included
        // (learn.microsoft.com/azure/azure-resource-manager/management/overview#resource-group-location-alignment).
        Assert.Equal("northeurope", Texte(Assert.Single(bicep.De("prod").DuType("Microsoft.Resources/resourceGroups"))["location"]));
    }

    /// <summary>France South has neither zones nor Flex Consumption: nothing of ours may count on it.</summary>
    [Fact]
    public void No_file_counts_on_a_region_that_cannot_do_it() =>
        Assert.All(Bicep.Fichiers(), fichier => Assert.DoesNotContain("francesouth", File.ReadAllText(fichier), StringComparison.Ordinal));

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void The_functions_are_productions_with_its_documents_attachments_and_address()
    {
        var (prod, secours) = (bicep.De("prod"), bicep.De("prod-secours"));
        Assert.Equal(prod.Reglages.Keys, secours.Reglages.Keys);
        string[] siens =
        [
            "Cosmos__Endpoint",
            "Journal__Conteneur",
            "Pieces__Conteneur",
            "Recapitulatif__Lien",
            // The product's address too, as the template knows it in each.
            "Navigateurs__Contact",
            "Courrier__Endpoint",
            "Courrier__Expediteur",
            "Telephones__Adresse",
        ];
        var autres = prod
            .Reglages.Where(reglage => secours.Reglages[reglage.Key] != reglage.Value)
            .Select(reglage => reglage.Key)
            // Where the resources of each region are.
            .Where(nom => !Sienne(nom))
            .ToList();
        Assert.Empty(autres);
        Assert.Contains("cosmos-cej-prod-frc-mitxc", secours.Instantane, StringComparison.Ordinal);
        Assert.Contains("stpcejprodfrcmitxc", secours.Instantane, StringComparison.Ordinal);
        Assert.Equal("https://cej.exploitant.example/messagerie", secours.Reglages["Recapitulatif__Lien"]);
        // No second entrance, no second front end: those are everywhere.
        Assert.Empty(secours.DuType("Microsoft.Cdn/profiles"));
        Assert.Empty(secours.DuType("Microsoft.Web/staticSites"));

        bool Sienne(string nom) =>
            siens.Contains(nom, StringComparer.Ordinal) || secours.Reglages[nom].Contains("reference(", StringComparison.Ordinal);
    }

    /// <summary>An account's region never changes; that of the functions may.</summary>
    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void The_documents_have_a_region_of_their_own()
    {
        var compte = Assert.Single(bicep.De("prod").DuType("Microsoft.DocumentDB/databaseAccounts"));
        Assert.Equal("francecentral", Texte(compte["location"]));
        var module = File.ReadAllText(Path.Combine(Bicep.Racine, "infra", "modules", "document-store.bicep"));
        Assert.Contains("location: modele.region", module, StringComparison.Ordinal);
        Assert.Equal(
            ["francecentral", "northeurope"],
            compte["properties"]!["locations"]!.AsArray().Select(lieu => Texte(lieu!["locationName"]))
        );
    }

    private static IEnumerable<string> Noms(Deploiement deploiement, string[] types) =>
        types.SelectMany(deploiement.DuType).Select(ressource => Texte(ressource["name"]).Split('/')[^1]);

    private static string Texte(JsonNode? valeur) => valeur!.GetValue<string>();

    /// <summary>The group that a resource is in, the first of its id; others are of what it leads to.</summary>
    [GeneratedRegex("rg-cej-prod-(?<region>[a-z]+)-", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnGroupe();
}
