using System.Diagnostics;
using System.Globalization;
using Cej.Benchmarks.Report;

namespace Cej.Benchmarks.Matinee;

/// <summary>The command: two mornings, the country's and one of ten times as many people; writes docs/montee-en-charge.md.</summary>
internal static class MatineeBench
{
    private const int Conseillers = 10_000;

    /// <param name="args"><c>--facteur</c>: one who is played stands for so many; <c>--graine</c>: the same is the same morning.</param>
    public static async Task<int> Run(string[] args)
    {
        var (facteur, graine) = (Option("--facteur", 100), Option("--graine", 1));
        var machine = string.Create(
            CultureInfo.InvariantCulture,
            $"./cej bench --only matinee --facteur {facteur} --graine {graine}\n{Machine.Describe()}"
        );
        Console.WriteLine(machine);
        var une = await Jouer(new(Conseillers, facteur, graine));
        var dix = await Jouer(new(Conseillers * 10, facteur * 10, graine));
        PageDeLaMatinee.Ecrire(machine, une, dix);
        foreach (var (nom, table) in PageDeLaMatinee.Tables(machine, une, dix))
            Console.WriteLine($"\n{nom}\n{table}");
        return 0;

        int Option(string nom, int sinon) =>
            Array.IndexOf(args, nom) is >= 0 and var ou ? int.Parse(args[ou + 1], CultureInfo.InvariantCulture) : sinon;
    }

    private static async Task<Constats> Jouer(Echelle echelle)
    {
        using var dossier = new TemporaryFolder();
        var (plafonds, hypotheses, montre) = (Plafonds.Lire(), Hypotheses.Lire(), Stopwatch.StartNew());
        Constats constats = new(echelle, plafonds, hypotheses, await Journee.Jouer(echelle, plafonds, hypotheses, dossier.Path));
        Console.WriteLine(
            $"{echelle.Conseillers:N0} counsellors: {echelle.Joues:N0} played in {montre.Elapsed.TotalSeconds:0} s; catch-up late by {constats.Retard.Max():N0} s at most, "
                + $"alerts until {Constats.Horloge(constats.Releve.Alertes.Max() + 1)}, mails for {constats.MinutesDesCourriels} minutes, "
                + $"beyond a physical partition for {constats.MinutesAuDela(Functions.Infrastructure.Documents.DocumentContainer.Dossiers)} minutes"
        );
        return constats;
    }
}
