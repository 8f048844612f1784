using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;

namespace Cej.Benchmarks.Matinee;

/// <summary>What production has, as <c>infra/prod.bicepparam</c> says.</summary>
internal sealed record Plafonds
{
    /// <summary>Request units a second, by container.</summary>
    public required IReadOnlyDictionary<DocumentContainer, double> Unites { get; init; }

    public required int Instances { get; init; }

    public required int Pretes { get; init; }

    public required int CourrielsParMinute { get; init; }

    public required int CourrielsParHeure { get; init; }

    /// <summary>Of SignalR: 1,000 connections and a million messages a day each.</summary>
    public required int UnitesDeChat { get; init; }

    /// <summary>How long a run of a timer may take: <c>host.json</c>.</summary>
    public required TimeSpan DureeMaximale { get; init; }

    /// <summary>NCRONTAB schedule by timer function.</summary>
    public required IReadOnlyDictionary<string, string> Minuteries { get; init; }

    /// <exception cref="FormatException">A ceiling is not there.</exception>
    public static Plafonds Lire()
    {
        var prod = Depot.Lire("infra", "prod.bicepparam");
        return new()
        {
            Unites = Enum.GetValues<DocumentContainer>().ToDictionary(quoi => quoi, quoi => Nombre(CosmosContainers.Of(quoi).Name)),
            Instances = (int)Nombre("instancesMax"),
            Pretes = (int)Nombre("pretesHttp"),
            CourrielsParMinute = (int)Nombre("parMinute"),
            CourrielsParHeure = (int)Nombre("parHeure"),
            UnitesDeChat = (int)Nombre("param unitesDeChat ="),
            DureeMaximale = LireDuree(),
            Minuteries = LireMinuteries(Texte("frequence"), Texte("frequenceDesAlertes")),
        };

        double Nombre(string nom) =>
            Regex.Match(prod, $@"\b{nom}:? (\d+)", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } trouve
                ? double.Parse(trouve.Groups[1].Value, CultureInfo.InvariantCulture)
                : throw new FormatException($"infra/prod.bicepparam says nothing of {nom}.");

        string Texte(string nom) =>
            Regex.Match(prod, $"^param {nom} = '(.+)'$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)) is { Success: true } trouve
                ? trouve.Groups[1].Value
                : throw new FormatException($"infra/prod.bicepparam says nothing of {nom}.");
    }

    private static TimeSpan LireDuree()
    {
        using var hote = JsonDocument.Parse(Depot.Lire("host.json"));
        return TimeSpan.Parse(hote.RootElement.GetProperty("functionTimeout").GetString()!, CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, string> LireMinuteries(string frequence, string alertes)
    {
        using var attendu = JsonDocument.Parse(Depot.Lire("infra", "attendu.json"));
        return attendu
            .RootElement.GetProperty("minuteries")
            .EnumerateObject()
            .ToDictionary(
                minuterie => minuterie.Name,
                minuterie =>
                    minuterie.Value.GetProperty("horaire").GetString() switch
                    {
                        "%Effets:Frequence%" or "%Recapitulatif:Horaire%" => frequence,
                        "%Alertes:Frequence%" => alertes,
                        var dit => dit!,
                    },
                StringComparer.Ordinal
            );
    }
}

/// <summary>What docs/couts.md counts on.</summary>
/// <param name="UnitesParJour">Request units of a counsellor's day.</param>
/// <param name="HeureDePointe">The busiest hour's share of the day.</param>
/// <param name="Pointe">How many times its average the busiest minutes have.</param>
/// <param name="Requetes">Requests of a counsellor's day, his young people's included.</param>
/// <param name="ConseillersConnectes">The share of counsellors connected at the same moment.</param>
/// <param name="JeunesConnectes">The same of young people.</param>
/// <param name="Courriels">The share of counsellors who get a mail.</param>
/// <param name="SecondesParAppel">Processor time of a call in the worker.</param>
/// <param name="PartOccupee">How far a processor is used.</param>
/// <param name="GigaoctetsDeDocuments">Of 10,000 counsellors in the long run.</param>
internal sealed record Hypotheses(
    double UnitesParJour,
    double HeureDePointe,
    double Pointe,
    double Requetes,
    double ConseillersConnectes,
    double JeunesConnectes,
    double Courriels,
    double SecondesParAppel,
    double PartOccupee,
    double GigaoctetsDeDocuments
)
{
    /// <exception cref="FormatException">A sentence is not there any more.</exception>
    public static Hypotheses Lire()
    {
        var couts = Depot.Lire("docs", "couts.md");
        return new(
            Nombre(@"\| \*\*total\*\* \| \| \| \*\*([\d,]+)\*\* \|"),
            Nombre(@"The busiest hour has (\d+) % of the day") / 100,
            Nombre(@"busiest minutes have (\w+) times that"),
            Nombre(@"(\d+) requests a day and counsellor"),
            Nombre(@"same moment: (\d+) % of counsellors") / 100,
            Nombre(@"same moment: \d+ % of counsellors, (\d+) % of young people") / 100,
            Nombre(@"\*\*Mails\*\*: (\d+) % of counsellors") / 100,
            Nombre(@"processor time of a call in the worker: \*\*([\d.]+) ms\*\*") / 1_000,
            Nombre(@"used to (\d+) %") / 100,
            Nombre(@"; (\d+) GB once follow-ups") * 10
        );

        double Nombre(string motif) =>
            Regex.Match(couts, motif, RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } trouve
                ? trouve.Groups[1].Value is "three"
                    ? 3
                    : double.Parse(trouve.Groups[1].Value, CultureInfo.InvariantCulture)
                : throw new FormatException($"docs/couts.md has no longer: {motif}");
    }
}

/// <summary>The repository that this program was built from.</summary>
internal static class Depot
{
    public static string Racine { get; } = Trouver();

    public static string Lire(params string[] chemin) => File.ReadAllText(Path.Combine([Racine, .. chemin]));

    private static string Trouver()
    {
        var dossier = new DirectoryInfo(AppContext.BaseDirectory);
        while (dossier is not null && !File.Exists(Path.Combine(dossier.FullName, "Cej.slnx")))
            dossier = dossier.Parent;
        return dossier?.FullName ?? throw new InvalidOperationException("This program does not run from its repository.");
    }
}
