using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cej.Infra.Tests;

/// <summary>What watches the service, on what each environment would be made of.</summary>
public sealed partial class SurveillanceTests(Bicep bicep)
{
    private const string Saut = "The Bicep tool is restored for Linux x64 only.";

    /// <summary>What somebody is woken for: faults, latency, dead effects, the digest, an audit that was tampered with, throttling, 80 % of each quota, and silence.</summary>
    private static readonly string[] Alertes =
    [
        "erreurs",
        "latence",
        "effets",
        "recapitulatif",
        "documents-refuses",
        "documents-80-pour-cent",
        "quota-courriels",
        "minuteries",
        "journal-rompu",
        "pieces-en-attente",
        "pieces-non-analysees",
        "sonde",
        "erreurs-a-l-entree",
    ];

    /// <summary>What has logs or metrics of its own to keep, and where they are configured.</summary>
    private static readonly string[] Suivis =
    [
        "Microsoft.Web/sites",
        "Microsoft.DocumentDB/databaseAccounts",
        "Microsoft.Storage/storageAccounts/blobServices",
        "Microsoft.SignalRService/signalR",
        "Microsoft.KeyVault/vaults",
        "Microsoft.Communication/communicationServices",
        "Microsoft.NotificationHubs/namespaces/notificationHubs",
        "Microsoft.Cdn/profiles",
    ];

    public static IEnumerable<TheoryDataRow<string>> Environnements() => Bicep.Environnements.Select(nom => new TheoryDataRow<string>(nom));

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Someone_is_told_of_everything_that_matters(string environnement)
    {
        var ici = bicep.De(environnement);
        var alertes = ici.DuType("Microsoft.Insights/scheduledQueryRules").Concat(ici.DuType("Microsoft.Insights/metricAlerts")).ToList();
        // The free hub measures no quota.
        string[] attendues = environnement == "dev" ? Alertes : [.. Alertes, "connexions-80-pour-cent"];
        Assert.Equal(
            attendues.Order(StringComparer.Ordinal),
            alertes.Select(alerte => Texte(alerte["properties"]!["description"]).Split('#')[1]).Order(StringComparer.Ordinal)
        );
        Assert.All(alertes, alerte => Assert.True(alerte["properties"]!["enabled"]!.GetValue<bool>()));
        Assert.All(
            alertes,
            alerte => Assert.Contains("actionGroups", alerte["properties"]!["actions"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase)
        );
        var destinataires = Assert.Single(ici.DuType("Microsoft.Insights/actionGroups"))["properties"]!;
        Assert.True(destinataires["enabled"]!.GetValue<bool>());
        Assert.Contains('@', Texte(Assert.Single(destinataires["emailReceivers"]!.AsArray())!["emailAddress"]));
    }

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void Quotas_are_watched_from_80_per_cent_on()
    {
        var prod = bicep.De("prod");
        var mesures = prod.DuType("Microsoft.Insights/metricAlerts")
            .Where(alerte => Texte(alerte["properties"]!["description"]).EndsWith("-80-pour-cent", StringComparison.Ordinal))
            .Select(alerte => alerte["properties"]!["criteria"]!["allOf"]![0]!)
            .ToDictionary(
                critere => Texte(critere["metricName"]),
                critere => critere["threshold"]!.GetValue<int>(),
                StringComparer.Ordinal
            );
        Assert.Equal(["ConnectionQuotaUtilization", "NormalizedRUConsumption"], mesures.Keys.Order(StringComparer.Ordinal));
        Assert.All(mesures.Values, seuil => Assert.Equal(80, seuil));
        Assert.Contains($"0.8 * {prod.Reglages["Recapitulatif__ParHeure"]}", Requete(prod, "quota-courriels"), StringComparison.Ordinal);
        var refus = prod.DuType("Microsoft.Insights/metricAlerts")
            .Single(alerte => Texte(alerte["properties"]!["description"]).EndsWith("#documents-refuses", StringComparison.Ordinal));
        Assert.Contains("\"429\"", refus.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>08:30 is 510 minutes after midnight in Paris; the digest leaves at 08:00.</summary>
    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void A_digest_that_has_not_left_by_half_past_eight_wakes_someone()
    {
        var prod = bicep.De("prod");
        var requete = Requete(prod, "recapitulatif");
        Assert.Contains("between (510m ..", requete, StringComparison.Ordinal);
        Assert.Contains("\"Europe/Paris\"", requete, StringComparison.Ordinal);
        Assert.Equal("08:00", prod.Reglages["Recapitulatif__Heure"]);
        Assert.Equal("30", prod.Reglages["Recapitulatif__RetardEnMinutes"]);
        // The plan is a log and the mails a metric: both are whole, whatever share of the traces is kept.
        Assert.Contains("AppTraces", requete, StringComparison.Ordinal);
        Assert.Contains("AppMetrics", requete, StringComparison.Ordinal);
    }

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void The_alert_on_silent_timers_names_each_that_runs_every_few_seconds()
    {
        var veillees = JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Racine, "infra", "attendu.json")))!["minuteries"]!
            .AsObject()
            .Where(minuterie => minuterie.Value!["veillee"]!.GetValue<bool>())
            .Select(minuterie => $"\"{minuterie.Key}\"")
            .ToList();
        var requete = Requete(bicep.De("prod"), "minuteries");
        Assert.Contains($"dynamic([{string.Join(", ", veillees)}])", requete, StringComparison.Ordinal);
    }

    /// <summary>Alerts count metrics: those are whole, whatever share of the traces is kept.</summary>
    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void No_alert_counts_on_what_is_sampled() =>
        Assert.All(
            bicep.De("prod").DuType("Microsoft.Insights/scheduledQueryRules"),
            alerte => Assert.DoesNotMatch("AppRequests|AppDependencies", alerte.ToJsonString())
        );

    /// <summary>
    /// In a new workspace a table exists once something was written to it; until then a query that names it is refused
    /// (Azure/bicep#11378). Columns are those that the query reads.
    /// </summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void An_alert_can_be_made_before_its_tables_exist(string environnement)
    {
        var alertes = bicep.De(environnement).DuType("Microsoft.Insights/scheduledQueryRules").ToList();
        Assert.NotEmpty(alertes);
        foreach (var alerte in alertes.Select(alerte => alerte["properties"]!))
        {
            Assert.True(alerte["skipQueryValidation"]!.GetValue<bool>());
            var requete = Texte(alerte["criteria"]!["allOf"]![0]!["query"]);
            var tables = UneTable().Matches(requete);
            var prudentes = UneTablePrudente().Matches(requete);
            Assert.NotEmpty(tables);
            Assert.Equal(tables.Select(table => table.Value), prudentes.Select(table => table.Groups["table"].Value));
            var colonnes = string.Join(' ', prudentes.Select(table => table.Groups["colonnes"].Value));
            Assert.All(
                UneColonne().Matches(requete).Select(colonne => colonne.Value).Distinct(StringComparer.Ordinal),
                colonne => Assert.Contains($"{colonne}: ", colonnes, StringComparison.Ordinal)
            );
        }
    }

    /// <summary>Probes of health are many and well: they would dilute the faults of people.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [InlineData("erreurs")]
    [InlineData("latence")]
    public void Rates_are_those_of_people(string nom)
    {
        var requete = Requete(bicep.De("prod"), nom);
        var fonction = Sante().Match(requete).Groups["fonction"].Value;
        Assert.Contains(
            typeof(Cej.Functions.Exploitation.SanteFunctions).GetMethods(),
            methode =>
                methode.GetCustomAttributes(typeof(Microsoft.Azure.Functions.Worker.FunctionAttribute), false)
                    is [Microsoft.Azure.Functions.Worker.FunctionAttribute { Name: var sienne }]
                && sienne == fonction
        );
    }

    /// <summary>With one origin there is nothing to choose, and a probe from every edge keeps the functions of dev awake.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void The_entrance_probes_no_origin_that_stands_alone(string environnement)
    {
        var ici = bicep.De(environnement);
        var origines = ici.DuType("Microsoft.Cdn/profiles/originGroups/origins").Select(origine => Texte(origine["id"])).ToList();
        Assert.All(
            ici.DuType("Microsoft.Cdn/profiles/originGroups"),
            groupe =>
            {
                var siennes = origines.Count(origine => origine.StartsWith(Texte(groupe["id"]) + "/", StringComparison.Ordinal));
                Assert.Equal(siennes > 1, groupe["properties"]!["healthProbeSettings"] is not null);
            }
        );
    }

    /// <summary>The Functions host would write addresses with what people search for; the application reports its requests itself.</summary>
    [Fact]
    public void The_host_reports_no_request()
    {
        var journal = JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Racine, "host.json")))!["logging"]!;
        Assert.Equal("None", Texte(journal["logLevel"]!["Host.Results"]));
        Assert.False(
            journal["applicationInsights"]!["httpAutoCollectionOptions"]!["enableHttpTriggerExtendedInfoCollection"]!.GetValue<bool>()
        );
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Every_service_reports_to_the_one_workspace(string environnement)
    {
        var ici = bicep.De(environnement);
        var diagnostics = ici.DuType("Microsoft.Insights/diagnosticSettings").ToList();
        Assert.All(
            diagnostics,
            diagnostic =>
                Assert.Contains("observatoire", Texte(diagnostic["properties"]!["workspaceId"]), StringComparison.OrdinalIgnoreCase)
        );
        var suivies = diagnostics.Select(Deploiement.Porteur).ToList();
        foreach (var type in Suivis)
        {
            var nombre = ici.DuType(type).Count();
            // Documents and the entrance of the other region are production's, which it watches.
            Assert.True(nombre > 0 || environnement == "prod-secours", type);
            Assert.Equal((type, nombre), (type, suivies.Count(suivie => string.Equals(suivie, type, StringComparison.OrdinalIgnoreCase))));
        }
    }

    /// <summary>Requests hold what people search for, and documents are people's: neither goes to a log.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void No_diagnostic_writes_down_what_people_ask_or_store(string environnement)
    {
        string[] interdits =
        [
            "FrontDoorAccessLog",
            "DataPlaneRequests",
            "QueryRuntimeStatistics",
            "StorageRead",
            "StorageWrite",
            "allLogs",
        ];
        Assert.All(
            bicep.De(environnement).DuType("Microsoft.Insights/diagnosticSettings"),
            diagnostic =>
                Assert.All(interdits, nom => Assert.DoesNotContain($"\"{nom}\"", diagnostic.ToJsonString(), StringComparison.Ordinal))
        );
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void A_budget_warns_before_it_is_spent(string environnement)
    {
        var budget = Assert.Single(bicep.De(environnement).DuType("Microsoft.Consumption/budgets"))["properties"]!;
        Assert.True(budget["amount"]!.GetValue<int>() > 0);
        Assert.Equal(
            [(80, "Actual"), (100, "Actual"), (100, "Forecasted")],
            budget["notifications"]!
                .AsObject()
                .Select(avis => (avis.Value!["threshold"]!.GetValue<int>(), Texte(avis.Value["thresholdType"])))
                .Order()
        );
        Assert.All(budget["notifications"]!.AsObject(), avis => Assert.NotEmpty(avis.Value!["contactEmails"]!.AsArray()));
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void The_workbook_shows_every_query_of_its_folder(string environnement)
    {
        var tableau = Texte(Assert.Single(bicep.De(environnement).DuType("Microsoft.Insights/workbooks"))["properties"]!["serializedData"]);
        var montrees = JsonNode.Parse(tableau)!["items"]!
            .AsArray()
            .Select(panneau => Texte(panneau!["content"]!["query"]))
            .ToHashSet(StringComparer.Ordinal);
        var dossier = Path.Combine(Bicep.Racine, "infra", "kql", "tableau");
        Assert.Equal(Directory.GetFiles(dossier).Select(File.ReadAllText).ToHashSet(StringComparer.Ordinal), montrees);
    }

    private static string Requete(Deploiement deploiement, string nom) =>
        Texte(
            deploiement
                .DuType("Microsoft.Insights/scheduledQueryRules")
                .Single(alerte => Texte(alerte["properties"]!["description"]).EndsWith($"#{nom}", StringComparison.Ordinal))["properties"]![
                "criteria"
            ]!["allOf"]![0]!["query"]
        );

    private static string Texte(JsonNode? valeur) => valeur!.GetValue<string>();

    [GeneratedRegex(@"\bApp[A-Z]\w+\b", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneTable();

    [GeneratedRegex(
        @"union isfuzzy=true\s+\(datatable\((?<colonnes>[^)]*)\)\[\]\),\s+(?<table>App\w+);",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex UneTablePrudente();

    /// <summary>Of the tables that are read.</summary>
    [GeneratedRegex(
        @"\b(TimeGenerated|Name|Sum|Max|Min|ItemCount|Properties|Message|SeverityLevel|OperationId)\b",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex UneColonne();

    [GeneratedRegex("tostring\\(Properties\\.fonction\\) != \"(?<fonction>\\w+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Sante();
}
