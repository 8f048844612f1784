using System.Globalization;
using System.Text;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;

namespace Cej.Benchmarks.Matinee;

/// <summary>docs/montee-en-charge.md: its prose is written by hand, its tables and plots by the simulator, between two marks.</summary>
internal static class PageDeLaMatinee
{
    /// <summary>Where it is, from the root of the repository.</summary>
    public static readonly string[] Chemin = ["docs", "montee-en-charge.md"];

    /// <summary>Kinds of calls that are one line of a plot.</summary>
    private static readonly (string Nom, string[] Operations)[] Groupes =
    [
        ("typing", ["typing"]),
        (
            "messages, reading",
            ["message of a counsellor", "message of a young person", "message to all", "conversation", "read up to the last"]
        ),
        (
            "logins, hub, first pages",
            ["login of a counsellor", "login of a young person", "hub", "profile", "news", "departures", "home screen", "first page"]
        ),
        (
            "démarches, favourites, offers",
            ["démarches", "démarche created", "favourites", "notifications", "offers searched", "offer opened", "offer noted"]
        ),
        ("files, searches", ["file", "indicators", "search", "search of all", "scheduled message"]),
    ];

    /// <summary>Writes the tables into the page, and the plots beside it.</summary>
    public static void Ecrire(string machine, Constats une, Constats dix)
    {
        foreach (var (nom, trace) in Traces(une, dix))
            File.WriteAllText(Path.Combine(Depot.Racine, "docs", "images", $"matinee-{nom}.svg"), trace.Svg());
        var page = Depot.Lire(Chemin);
        foreach (var (nom, table) in Tables(machine, une, dix))
            page = Remplacer(page, nom, table);
        File.WriteAllText(Path.Combine([Depot.Racine, .. Chemin]), page);
    }

    /// <summary>The tables by the name of their mark.</summary>
    public static IEnumerable<(string Nom, string Table)> Tables(string machine, Constats une, Constats dix)
    {
        yield return ("machine", $"```\n{machine}\n```");
        yield return ("plafonds", Plafonds(une, dix));
        yield return ("hypotheses", Hypotheses(une));
        yield return ("ruptures", Ruptures(une));
        yield return ("matinees", Matinees(une, dix));
        yield return ("operations", Operations(une));
        yield return ("habitudes", LesHabitudes());
    }

    /// <summary>The plots by the end of their name.</summary>
    public static IEnumerable<(string Nom, Trace Trace)> Traces(Constats une, Constats dix)
    {
        yield return (
            "operations",
            new(
                "Calls of the API, 10,000 counsellors",
                "calls a second",
                [.. Groupes.Select(groupe => (groupe.Nom, ParSeconde(Somme(une, groupe.Operations))))]
            )
        );
        yield return ("unites", Unites("Request units by container, 10,000 counsellors", une));
        yield return (
            "partitions",
            new(
                "The hottest partitions of dossiers and espaces, 10,000 counsellors",
                "request units a second",
                [
                    ("physical, dossiers", ParSeconde(une.PhysiqueLaPlusChaude(DocumentContainer.Dossiers))),
                    ("logical, dossiers", ParSeconde(une.Releve.Chaudes[DocumentContainer.Dossiers])),
                    ("logical, espaces", ParSeconde(une.Releve.Chaudes[DocumentContainer.Espaces])),
                ],
                (
                    "share of one of " + une.Releve.Partitions[DocumentContainer.Dossiers].Nombre,
                    une.Releve.Partitions[DocumentContainer.Dossiers].PlafondDeChacune
                )
            )
        );
        yield return (
            "hub",
            new(
                "Hub, 10,000 counsellors",
                "connections; messages a minute",
                [
                    ("counsellors connected", une.Releve.ConseillersConnectes),
                    ("young people connected", Constats.Lisser(une.Releve.JeunesConnectes)),
                    ("messages a minute", Constats.Lisser(une.Releve.Messages)),
                ]
            )
        );
        yield return (
            "courriels",
            new(
                "Mails of the digest, 10,000 counsellors",
                "mails a minute",
                [("mails", une.Releve.Courriels)],
                ("quota", une.Plafonds.CourrielsParMinute)
            )
        );
        yield return (
            "rattrapage",
            new(
                "Work that comes to the catch-up",
                "seconds a minute",
                [
                    ("10,000 counsellors", Constats.Lisser(une.Releve.Rattrapage)),
                    ("100,000 counsellors", Constats.Lisser(dix.Releve.Rattrapage)),
                ],
                ("one instance, one dossier at a time", 60)
            )
        );
        yield return ("unites-dix-fois", Unites("Request units by container, 100,000 counsellors", dix));
    }

    private static Trace Unites(string titre, Constats constats) =>
        new(
            titre,
            "request units a second",
            [.. constats.Releve.Unites.Select(unites => (CosmosContainers.Of(unites.Key).Name, ParSeconde(unites.Value)))],
            [.. constats.Plafonds.Unites.Select(plafond => ($"ceiling of {CosmosContainers.Of(plafond.Key).Name}", plafond.Value))]
        );

    private static string Plafonds(Constats une, Constats dix)
    {
        var table = new StringBuilder(
            "| Ceiling of `prod.bicepparam` | | 10,000 counsellors | | 100,000 counsellors | |\n|---|---|---|---|---|---|\n"
        );
        foreach (var (container, plafond) in une.Plafonds.Unites)
        {
            var nom = CosmosContainers.Of(container).Name;
            Ligne($"`{nom}`, RU/s", plafond, constats => constats.Maximum(container));
            var (avant, apres) = (une.Releve.Partitions[container], dix.Releve.Partitions[container]);
            table.Append(
                CultureInfo.InvariantCulture,
                $"| its hottest physical partition, RU/s | {avant.PlafondDeChacune:N0}, one of {avant.Nombre}; then {apres.PlafondDeChacune:N0}, one of {apres.Nombre} | {Physique(une, container)} | {Physique(dix, container)} |\n"
            );
            table.Append(
                CultureInfo.InvariantCulture,
                $"| its hottest logical partition, RU/s | {Matinee.Partitions.Unites:N0} | {Part(une.Releve.Chaudes[container].Max() / 60, Matinee.Partitions.Unites)} | {Part(dix.Releve.Chaudes[container].Max() / 60, Matinee.Partitions.Unites)} |\n"
            );
        }

        Ligne("instances (`instancesMax`)", une.Plafonds.Instances, constats => constats.Instances);
        Ligne("instances that wait for HTTP (`pretesHttp`)", une.Plafonds.Pretes, constats => constats.Instances);
        Ligne("SignalR units (`unitesDeChat`)", une.Plafonds.UnitesDeChat, constats => constats.UnitesDeChat);
        Ligne("messages of the hub a day, millions: one a unit", une.Plafonds.UnitesDeChat, constats => constats.MessagesParJour / 1e6);
        Ligne(
            "mails in an hour (`parHeure`)",
            une.Plafonds.CourrielsParHeure,
            constats => constats.Releve.Courriels[Constats.Minute(8)..Constats.Minute(9)].Sum()
        );
        Ligne("mails in a minute (`parMinute`)", une.Plafonds.CourrielsParMinute, constats => constats.Releve.Courriels.Max());
        return table.ToString().TrimEnd();

        void Ligne(string quoi, double plafond, Func<Constats, double> figure) =>
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {quoi} | {plafond:N0} | {Part(figure(une), plafond)} | {Part(figure(dix), plafond)} |\n"
            );
    }

    private static string Physique(Constats constats, DocumentContainer container)
    {
        var partitions = constats.Releve.Partitions[container];
        return Part(constats.PhysiqueLaPlusChaude(container).Max() / 60, partitions.PlafondDeChacune);
    }

    private static string Part(double figure, double plafond) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{figure:#,0.#} | {(figure > plafond ? "**" : "")}{figure / plafond:0 %}{(figure > plafond ? "**" : "")}"
        );

    private static string Hypotheses(Constats une)
    {
        var dites = une.Hypotheses;
        var table = new StringBuilder("| [couts.md](couts.md) counts on | | played | |\n|---|---|---|---|\n");
        Ligne("RU of a counsellor and day", dites.UnitesParJour, une.UnitesParJour, "#,0");
        Ligne("share of the day in the busiest hour", dites.HeureDePointe, une.HeureDePointe, "0 %");
        Ligne("busiest minute, times that hour's average", dites.Pointe, une.Pointe, "0.0");
        Ligne(
            "RU/s in the busiest minute, all containers",
            dites.UnitesParJour * une.Echelle.Conseillers * dites.HeureDePointe * dites.Pointe / 3_600,
            une.UnitesALaSeconde,
            "#,0"
        );
        Ligne("calls of a counsellor and day", dites.Requetes, une.Requetes, "#,0");
        Ligne(
            "calls a second in the busiest minute",
            dites.Requetes * une.Echelle.Conseillers * dites.HeureDePointe * dites.Pointe / 3_600,
            une.RequetesALaSeconde,
            "#,0"
        );
        Ligne("counsellors connected at once", dites.ConseillersConnectes, une.ConseillersConnectes / une.Echelle.Conseillers, "0 %");
        Ligne(
            "young people connected at once",
            dites.JeunesConnectes,
            une.JeunesConnectes / (une.Echelle.Conseillers * Habitudes.JeunesParConseiller),
            "0.0 %"
        );
        Ligne("counsellors who get a mail", dites.Courriels, une.Courriels / une.Echelle.Conseillers, "0 %");
        return table.ToString().TrimEnd();

        void Ligne(string quoi, double dit, double joue, string format) =>
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {quoi} | {dit.ToString(format, CultureInfo.InvariantCulture)} | {joue.ToString(format, CultureInfo.InvariantCulture)} | × {joue / dit:0.0#} |\n"
            );
    }

    private static string Ruptures(Constats une)
    {
        var table = new StringBuilder("| Limit | enough for, counsellors | What one would change |\n|---|---|---|\n");
        foreach (var (limite, conseillers, queFaire) in une.Ruptures())
            table.Append(CultureInfo.InvariantCulture, $"| {limite} | {Math.Round(conseillers / 100) * 100:N0} | {queFaire} |\n");
        return table.ToString().TrimEnd();
    }

    /// <summary>What has to be done by a time of the morning, and when it is.</summary>
    private static string Matinees(Constats une, Constats dix)
    {
        var table = new StringBuilder("| | 10,000 counsellors | 100,000 counsellors |\n|---|---|---|\n");
        Ligne("alerts of the day, due at 08:00: last one", constats => Constats.Horloge(constats.Releve.Alertes.Max() + 1));
        Ligne(
            "digest, from 08:00: last mail of the morning, and how many",
            constats =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Constats.Horloge(Constats.Minute(8) + constats.MinutesDesCourriels)}, {constats.Courriels:N0}"
                )
        );
        Ligne("catch-up: late by at most", constats => string.Create(CultureInfo.InvariantCulture, $"{constats.Retard.Max():N0} s"));
        Ligne("catch-up: late at 14:00", constats => string.Create(CultureInfo.InvariantCulture, $"{constats.Retard[^1]:N0} s"));
        Ligne(
            "minutes in which a physical partition of `dossiers` is asked for more than its share",
            constats => string.Create(CultureInfo.InvariantCulture, $"{constats.MinutesAuDela(DocumentContainer.Dossiers)}")
        );
        return table.ToString().TrimEnd();

        void Ligne(string quoi, Func<Constats, string> figure) =>
            table.Append(CultureInfo.InvariantCulture, $"| {quoi} | {figure(une)} | {figure(dix)} |\n");
    }

    private static string Operations(Constats une)
    {
        var table = new StringBuilder("| Call, with what follows it | a counsellor and day | RU each | RU a day |\n|---|---|---|---|\n");
        foreach (var operation in une.Releve.ParOperation.Keys.OrderByDescending(nom => une.ParJour(nom) * une.Chacun(nom)))
        {
            var (nombre, chacun) = (une.ParJour(operation), une.Chacun(operation));
            table.Append(CultureInfo.InvariantCulture, $"| {operation} | {nombre:0.0} | {chacun:#,0.0} | {nombre * chacun:#,0} |\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"| catch-up, by its timer | | | {une.RattrapageParJour:#,0} |\n");
        table.Append(
            CultureInfo.InvariantCulture,
            $"| alerts and digest, by their timers | | | {une.UneFoisParJour / une.Echelle.Conseillers:#,0} |\n"
        );
        table.Append(CultureInfo.InvariantCulture, $"| **total** | **{une.Requetes:#,0}** | | **{une.UnitesParJour:#,0}** |");
        return table.ToString();
    }

    private static string LesHabitudes()
    {
        var table = new StringBuilder("| When | Shares of the day | Source |\n|---|---|---|\n");
        foreach (
            var (quoi, courbe) in new[]
            {
                ("counsellors log in", Habitudes.Arrivee),
                ("counsellors work", Habitudes.Bureau),
                ("young people open the application", Habitudes.Telephone),
                ("an agency in fifty writes to all its young people", Habitudes.NeufHeures),
            }
        )
        {
            var tranches = courbe.Tranches.Select(tranche =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Heure(tranche.De)}–{Heure(tranche.A)} {courbe.Avant(tranche.A) - courbe.Avant(tranche.De):0 %}"
                )
            );
            table.Append(CultureInfo.InvariantCulture, $"| {quoi} | {string.Join(", ", tranches)} | {courbe.Source} |\n");
        }

        return table.ToString().TrimEnd();

        static string Heure(double heure) =>
            string.Create(CultureInfo.InvariantCulture, $"{(int)(heure + 0.0001):00}:{(int)Math.Round(heure % 1 * 60) % 60:00}");
    }

    private static double[] Somme(Constats constats, string[] operations) =>
        [
            .. Enumerable
                .Range(0, Releve.Minutes)
                .Select(minute => operations.Sum(nom => constats.Releve.Operations.TryGetValue(nom, out var serie) ? serie[minute] : 0)),
        ];

    private static double[] ParSeconde(double[] serie) => [.. serie.Select(valeur => valeur / 60)];

    /// <exception cref="FormatException">The page has no such mark.</exception>
    private static string Remplacer(string page, string nom, string table)
    {
        var (debut, fin) = ($"<!-- {nom} -->\n", $"\n<!-- /{nom} -->");
        var de = page.IndexOf(debut, StringComparison.Ordinal) + debut.Length;
        var a = page.IndexOf(fin, StringComparison.Ordinal);
        return de >= debut.Length && a >= 0
            ? page[..de] + table + page[a..]
            : throw new FormatException($"docs/montee-en-charge.md has no mark {nom}.");
    }
}
