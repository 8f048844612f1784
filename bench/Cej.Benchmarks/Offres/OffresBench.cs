using System.Diagnostics;
using Cej.Benchmarks.Report;
using Cej.Domain.Offres;
using Cej.Functions.Offres.Referentiels;
using Cej.LocalHost;
using Cej.LocalHost.Offres;
using Microsoft.Data.Sqlite;

namespace Cej.Benchmarks.Offres;

/// <summary>The embedded catalogue beside the bare FTS5 query on the same file, autocomplete, and the alerts of 100,000 saved searches.</summary>
internal static class OffresBench
{
    private const int Batch = 50;

    private static readonly string[] Words = ["vendeur", "boulanger", "cuisine", "aide", "conducteur", "magasin", "agent", "client"];
    private static readonly string[] Towns = ["06088", "75056", "13055", "69123", "31555", "44109", "59350", "67482"];

    public static async Task Run(Profile profile, Results results, string folder)
    {
        var lieux = new Lieux();
        await Search(profile, results, folder, lieux);
        Autocomplete(profile, results, lieux);
        await AlertesBench.Run(profile, results, folder, lieux);
    }

    private static async Task Search(Profile profile, Results results, string folder, Lieux lieux)
    {
        var options = new LocalOptions { Dossier = folder };
        using var catalogue = new CatalogueDOffres(options, new GenerateurDOffres(lieux, new Metiers()), lieux, TimeProvider.System);
        var built = Stopwatch.StartNew();
        await catalogue.Rechercher(new Criteres.DeServiceCivique(), new(null, 1), CancellationToken.None);
        Console.WriteLine($"catalogue built in {built.ElapsedMilliseconds} ms, {new FileInfo(options.FichierDesOffres).Length / 1024} KB");

        using var bare = new SqliteConnection($"Data Source={options.FichierDesOffres};Mode=ReadOnly;Pooling=False");
        bare.Open();
        using var match = bare.CreateCommand();
        match.CommandText = "SELECT rowid FROM mots WHERE mots MATCH $mots";
        match.Parameters.Add(new SqliteParameter { ParameterName = "$mots" });
        List<double> ratios = [];
        for (var trial = 0; trial <= Profile.Trials; trial++)
        {
            var random = new Random(42);
            List<long> ours = [];
            List<long> theirs = [];
            for (var done = 0; done < profile.GrowthCalls; done += Batch)
            {
                for (var i = 0; i < Batch; i++)
                    theirs.Add(Match(match, Words[random.Next(Words.Length)]));
                for (var i = 0; i < Batch; i++)
                    ours.Add(await Find(catalogue, lieux, random));
            }

            ours.Sort();
            theirs.Sort();
            var (our, their) = (Statistics.Percentile([.. ours], 0.5), Statistics.Percentile([.. theirs], 0.5));
            if (trial == 0)
                continue; // warm-up
            Console.WriteLine($"search, trial {trial}: p50 {Micro(our):0} µs; bare FTS5 query {Micro(their):0} µs");
            ratios.Add((double)our / their);
        }

        results.Add("offers: text + radius + contract p50, catalogue / bare FTS5", "", Target.AtMost, 3, [.. ratios]);
    }

    private static long Match(SqliteCommand match, string word)
    {
        var before = Stopwatch.GetTimestamp();
        match.Parameters[0].Value = $"\"{word}\"*";
        using var reader = match.ExecuteReader();
        var found = 0;
        while (reader.Read())
            found += reader.GetInt64(0) > 0 ? 1 : 0;
        return found > 0 ? Stopwatch.GetTimestamp() - before : throw new InvalidOperationException($"{word} is not found.");
    }

    private static async Task<long> Find(CatalogueDOffres catalogue, Lieux lieux, Random random)
    {
        var criteres = new Criteres.DEmploi
        {
            Alternance = false,
            MotsCles = Words[random.Next(Words.Length)],
            Zone = new Zone.Autour(lieux.Commune(Towns[random.Next(Towns.Length)])!, 30),
            Contrats = Contrats.Cdi,
        };
        var before = Stopwatch.GetTimestamp();
        await catalogue.Rechercher(criteres, new(null, 10), CancellationToken.None);
        return Stopwatch.GetTimestamp() - before;
    }

    /// <summary>
    /// What people type: beginnings of names, whole names, postal codes, and one in ten with a typing error. Counted in processor time, so
    /// that other work on the machine does not count.
    /// </summary>
    private static void Autocomplete(Profile profile, Results results, Lieux lieux)
    {
        var random = new Random(42);
        var names = lieux.Peuplees(2_000).Select(commune => lieux.Commune(commune.Code)!).ToArray();
        var typed = Enumerable.Range(0, 5_000).Select(_ => Type(names[random.Next(names.Length)], random)).ToArray();
        List<double> trials = [];
        for (var trial = 0; trial <= Profile.Trials; trial++)
        {
            var clock = Stopwatch.StartNew();
            var busy = Environment.CpuUsage.TotalTime;
            var lookups = 0;
            while (clock.Elapsed < profile.CommitTrial)
            {
                foreach (var text in typed)
                    _ = lieux.Chercher(text, false, 7);
                lookups += typed.Length;
            }

            if (trial > 0)
                trials.Add(lookups / (Environment.CpuUsage.TotalTime - busy).TotalSeconds);
        }

        results.Add("autocomplete of places, lookups/s of one core", "", Target.AtLeast, 20_000, trials);
    }

    private static string Type(Commune commune, Random random)
    {
        var name = commune.Nom;
        return random.Next(10) switch
        {
            0 when name.Length > 5 => name.Remove(1 + random.Next(name.Length - 2), 1),
            1 => commune.CodesPostaux[0],
            2 => name,
            _ => name[..Math.Min(name.Length, 2 + random.Next(6))],
        };
    }

    private static double Micro(long ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
