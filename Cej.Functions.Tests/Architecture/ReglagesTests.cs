using System.Text.Json;
using System.Text.RegularExpressions;
using Cej.Functions.Actualites;
using Cej.Functions.Connexions;
using Cej.Functions.Conseillers;
using Cej.Functions.Demarches;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Courrier;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Infrastructure.Telemesure;
using Cej.Functions.Infrastructure.Telephones;
using Cej.Functions.Offres;
using Cej.Functions.Offres.Sources;
using Cej.Functions.Reaffectation;
using Cej.Functions.Recapitulatif;
using Cej.Functions.Tests.Support;
using Cej.LocalHost;

namespace Cej.Functions.Tests.Architecture;

public sealed partial class ReglagesTests
{
    /// <summary>The sections that are bound to options, as the code names them.</summary>
    private static readonly Dictionary<string, (string Section, Type Options)> Sections = new(StringComparer.Ordinal)
    {
        // By the names of the documentation; an operator may give others.
        ["IdentiteOptions.Section"] = ("Identite__Fournisseurs__agents", typeof(FournisseurAccepte)),
        ["\"Fournisseurs\""] = ("Identite__Fournisseurs__jeunes", typeof(FournisseurAccepte)),
        ["CosmosOptions.Section"] = ("Cosmos", typeof(CosmosOptions)),
        ["AlertesOptions.Section"] = ("Alertes", typeof(AlertesOptions)),
        ["SourcesOptions.Section"] = ("Offres", typeof(SourcesOptions)),
        ["TelephonesOptions.Section"] = ("Telephones", typeof(TelephonesOptions)),
        ["NavigateursOptions.Section"] = ("Navigateurs", typeof(NavigateursOptions)),
        ["\"Delais\""] = ("Delais", typeof(DelaisOptions)),
        ["\"Limites\""] = ("Limites", typeof(LimitesOptions)),
        ["\"Aide\""] = ("Aide", typeof(AideOptions)),
        ["\"Conditions\""] = ("Conditions", typeof(ConditionsOptions)),
        ["\"Demarches\""] = ("Demarches", typeof(PartenaireOptions)),
        ["\"ApplicationMobile\""] = ("ApplicationMobile", typeof(ApplicationMobileOptions)),
        ["PiecesOptions.Section"] = ("Pieces", typeof(PiecesOptions)),
        ["TelemesureOptions.Section"] = ("Telemesure", typeof(TelemesureOptions)),
        ["CourrierOptions.Section"] = ("Courrier", typeof(CourrierOptions)),
        ["RecapitulatifOptions.Section"] = ("Recapitulatif", typeof(RecapitulatifOptions)),
        ["ReaffectationOptions.Section"] = ("Reaffectation", typeof(ReaffectationOptions)),
        ["\"Local\""] = ("Local", typeof(LocalOptions)),
    };

    /// <summary>Settings of the Functions host itself, which our code does not read.</summary>
    private static readonly string[] DeLHote = ["AzureWebJobsStorage", "FUNCTIONS_WORKER_RUNTIME"];

    private static readonly SortedSet<string> Lus = [.. ReglagesLus()];

    private static IEnumerable<string> ReglagesLus()
    {
        foreach (var (fichier, texte) in Depot.Sources("Cej.Functions").Concat(Depot.Sources("Cej.LocalHost")))
        {
            foreach (Match match in UnReglage().Matches(texte))
                yield return match.Groups["nom"].Value.Replace(":", "__", StringComparison.Ordinal);
            foreach (Match match in UneSection().Matches(texte))
            {
                Assert.True(
                    Sections.TryGetValue(match.Groups["nom"].Value, out var connue),
                    $"{fichier} binds {match.Value}: add it here."
                );
                foreach (var reglage in connue.Options.GetProperties().Where(property => property.CanWrite))
                    yield return $"{connue.Section}__{reglage.Name}";
            }
        }
    }

    [Fact]
    public void The_sample_shows_every_setting_that_the_code_reads_and_no_other()
    {
        using var exemple = JsonDocument.Parse(Depot.Lire("local.settings.sample.json"));
        Assert.Equal(["IsEncrypted", "Values"], exemple.RootElement.EnumerateObject().Select(section => section.Name));
        var valeurs = exemple.RootElement.GetProperty("Values").EnumerateObject().ToArray();
        // The official tools take texts only.
        Assert.All(valeurs, valeur => Assert.Equal(JsonValueKind.String, valeur.Value.ValueKind));
        Assert.Equal(Lus, [.. valeurs.Select(valeur => valeur.Name).Except(DeLHote).Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void Every_setting_is_explained()
    {
        var texte = Depot.Lire("docs", "reglages.md");
        Assert.All(Lus.Concat(DeLHote), reglage => Assert.Contains($"`{reglage}`", texte, StringComparison.Ordinal));
    }

    /// <summary>An identity of the sample points to no real place, and no secret is in it.</summary>
    [Fact]
    public void The_sample_holds_no_secret()
    {
        using var exemple = JsonDocument.Parse(Depot.Lire("local.settings.sample.json"));
        Assert.Equal("", exemple.RootElement.GetProperty("Values").GetProperty("Cosmos__Key").GetString());
    }

    [GeneratedRegex("""[cC]onfiguration\["(?<nom>[^"]+)"\]|"%(?<nom>[A-Za-z:]+)%""" + "\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnReglage();

    [GeneratedRegex("""GetSection\((?<nom>[^)]+)\)""", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneSection();
}
