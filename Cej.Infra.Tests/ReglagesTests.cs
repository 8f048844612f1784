using System.Reflection;
using System.Text.Json.Nodes;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.SignalRService;

namespace Cej.Infra.Tests;

/// <summary>What the deployment gives and what the code wants are the same.</summary>
public sealed class ReglagesTests(Bicep bicep)
{
    private const string Saut = "The Bicep tool is restored for Linux x64 only.";
    private static readonly Assembly Code = typeof(CosmosContainers).Assembly;

    /// <summary>Settings of the Functions host, of its extensions and of Azure.Identity.</summary>
    private static readonly string[] DeLHote =
    [
        "AzureWebJobsStorage__accountName",
        "AzureWebJobsStorage__credential",
        "AzureWebJobsStorage__clientId",
        "AzureSignalRConnectionString__serviceUri",
        "AzureSignalRConnectionString__credential",
        "AzureSignalRConnectionString__clientId",
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "AZURE_CLIENT_ID",
    ];

    /// <summary>Settings that the code reads and that Azure deliberately is not given.</summary>
    private static readonly Dictionary<string, string> NonDonnes = new(StringComparer.Ordinal)
    {
        ["FUNCTIONS_WORKER_RUNTIME"] = "Flex Consumption says it in functionAppConfig",
        ["AzureWebJobsStorage"] = "given as an identity, AzureWebJobsStorage__accountName",
        ["Identite__Fournisseurs__agents__Profil"] = "a claim says it",
        ["Identite__Fournisseurs__agents__Beneficiaires"] = "young people have a provider of their own",
        ["Identite__Fournisseurs__jeunes__Conseillers"] = "agents have a provider of their own",
        ["Identite__Fournisseurs__jeunes__Operateurs"] = "agents have a provider of their own",
        ["Cosmos__Key"] = "the managed identity",
        ["Cosmos__LimitToEndpoint"] = "for emulators",
        ["Courrier__Cle"] = "the managed identity",
        ["Courrier__SmtpHote"] = "mails leave by Communication Services",
        ["Courrier__SmtpPort"] = "mails leave by Communication Services",
        ["Courrier__SmtpSecurite"] = "mails leave by Communication Services",
        ["Courrier__SmtpUtilisateur"] = "mails leave by Communication Services",
        ["Courrier__SmtpMotDePasse"] = "mails leave by Communication Services",
        ["Navigateurs__Services"] = "the push services of today's browsers are the default",
        ["Pieces__Connexion"] = "the managed identity",
        ["Telemesure__Adresse"] = "Azure Monitor has none",
        ["Cors__Origines"] = "front end and API have one origin",
    };

    public static IEnumerable<TheoryDataRow<string>> Environnements() => Bicep.Environnements.Select(nom => new TheoryDataRow<string>(nom));

    /// <summary>The sample lists what the code reads; Cej.Functions.Tests holds that.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Every_setting_that_the_code_reads_is_given_and_every_setting_given_is_read(string environnement)
    {
        var exemple = JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Racine, "local.settings.sample.json")))!;
        var lus = exemple["Values"]!
            .AsObject()
            .Select(reglage => reglage.Key)
            .Where(nom => !nom.StartsWith("Local__", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(NonDonnes.Keys, nom => Assert.Contains(nom, lus));
        lus.ExceptWith(NonDonnes.Keys);
        Assert.Equal(
            lus.Order(StringComparer.Ordinal),
            bicep.De(environnement).Reglages.Keys.Except(DeLHote, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
        Assert.All(DeLHote, nom => Assert.Contains(nom, bicep.De(environnement).Reglages.Keys));
    }

    [Fact]
    public void Timers_have_the_names_and_schedules_that_alerts_and_always_ready_instances_count_on()
    {
        var duCode = Code.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(methode => methode.GetCustomAttribute<FunctionAttribute>() is not null)
            .SelectMany(methode =>
                methode
                    .GetParameters()
                    .Select(parametre => parametre.GetCustomAttribute<TimerTriggerAttribute>())
                    .OfType<TimerTriggerAttribute>()
                    .Select(minuterie => (methode.GetCustomAttribute<FunctionAttribute>()!.Name, minuterie.Schedule))
            );
        var attendues = Attendu()["minuteries"]!.AsObject().Select(minuterie => (minuterie.Key, Texte(minuterie.Value!["horaire"])));
        Assert.Equal(duCode.Order(), attendues.Order());
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Every_schedule_that_is_a_setting_is_given(string environnement)
    {
        var horaires = Attendu()["minuteries"]!
            .AsObject()
            .Select(minuterie => Texte(minuterie.Value!["horaire"]))
            .Where(horaire => horaire.StartsWith('%'))
            .Select(horaire => horaire.Trim('%').Replace(":", "__", StringComparison.Ordinal));
        Assert.All(horaires, nom => Assert.Equal(6, bicep.De(environnement).Reglages[nom].Split(' ').Length));
    }

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void Production_keeps_an_instance_for_each_timer_that_runs_every_few_seconds()
    {
        var pretes = bicep.De("prod").Application["properties"]!["functionAppConfig"]!["scaleAndConcurrency"]!["alwaysReady"]!
            .AsArray()
            .Select(prete => prete!["name"]!.GetValue<string>())
            .Where(nom => nom != "http")
            .Order(StringComparer.Ordinal);
        var frequentes = Attendu()["minuteries"]!
            .AsObject()
            .Where(minuterie => minuterie.Value!["veillee"]!.GetValue<bool>())
            .Select(minuterie => $"function:{minuterie.Key}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(frequentes, pretes);
    }

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void The_timers_that_are_watched_are_those_that_run_every_few_seconds()
    {
        var reglages = bicep.De("prod").Reglages;
        Assert.All(
            Attendu()["minuteries"]!.AsObject(),
            minuterie =>
            {
                var horaire = Texte(minuterie.Value!["horaire"]);
                var resolu = horaire.StartsWith('%') ? reglages[horaire.Trim('%').Replace(":", "__", StringComparison.Ordinal)] : horaire;
                Assert.Equal(resolu.StartsWith("*/", StringComparison.Ordinal), minuterie.Value!["veillee"]!.GetValue<bool>());
            }
        );
    }

    [Fact]
    public void The_hub_has_the_name_that_operators_look_for()
    {
        var hub = Assert.Single(
            Code.GetTypes(),
            type => type.BaseType is { IsGenericType: true } mere && mere.GetGenericTypeDefinition() == typeof(ServerlessHub<>)
        );
        Assert.Equal(hub.Name, Attendu()["hub"]!.GetValue<string>());
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [InlineData("dev")]
    [InlineData("recette")]
    [InlineData("prod")]
    public void Containers_are_made_as_the_code_expects_them(string environnement)
    {
        var faits = bicep
            .De(environnement)
            .DuType("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers")
            .Select(conteneur => conteneur["properties"]!["resource"]!)
            .ToDictionary(ressource => ressource["id"]!.GetValue<string>(), StringComparer.Ordinal);
        Assert.Equal(CosmosContainers.All.Count, faits.Count);
        foreach (var attendu in CosmosContainers.All.Select(conteneur => conteneur.ToProperties()))
        {
            var fait = faits[attendu.Id];
            Assert.Equal([attendu.PartitionKeyPath], fait["partitionKey"]!["paths"]!.AsArray().Select(Texte));
            Assert.Equal(attendu.DefaultTimeToLive, fait["defaultTtl"]!.GetValue<int>());
            Assert.Equal("consistent", Texte(fait["indexingPolicy"]!["indexingMode"]));
            Assert.Equal(attendu.IndexingPolicy.IncludedPaths.Select(chemin => chemin.Path), Chemins(fait, "includedPaths"));
            Assert.Equal(attendu.IndexingPolicy.ExcludedPaths.Select(chemin => chemin.Path), Chemins(fait, "excludedPaths"));
        }

        static IEnumerable<string> Chemins(JsonNode fait, string sorte) =>
            fait["indexingPolicy"]![sorte]!.AsArray().Select(chemin => Texte(chemin!["path"]));
    }

    private static JsonNode Attendu() => JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Racine, "infra", "attendu.json")))!;

    private static string Texte(JsonNode? valeur) => valeur!.GetValue<string>();
}
