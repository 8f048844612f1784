using System.Reflection;
using NetArchTest.Rules;

namespace Cej.Functions.Tests.Architecture;

/// <summary>That a room uses another, and why it may.</summary>
internal sealed record Lien(string De, string Vers, string Raison);

/// <summary>The rooms of an assembly, read in its compiled code: a kernel, and features that stand on it.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="racine">The namespace of which each room is a part.</param>
internal sealed class Etages(Assembly assembly, string racine)
{
    private readonly Types _types = Types.InAssembly(assembly);

    /// <summary>What stands on something else than the kernel below it and what is permitted; and what is permitted for nothing; a line each.</summary>
    /// <param name="socle">What everything may stand on, lowest first: each on those before it.</param>
    /// <param name="permis">What a room takes from another.</param>
    public string Fautes(string[] socle, IReadOnlyCollection<Lien> permis)
    {
        var liens = permis.Select(lien => (lien.De, lien.Vers)).ToHashSet();
        var usages = Usages().ToHashSet();
        var etages = socle.Select((piece, etage) => (piece, etage)).ToDictionary(room => room.piece, room => room.etage);
        var interdits = usages.Where(lien =>
            etages.TryGetValue(lien.Vers, out var bas) ? etages.TryGetValue(lien.De, out var haut) && haut < bas : !liens.Contains(lien)
        );
        string[] fautes =
        [
            .. interdits.Select(lien => $"{lien.De} uses {lien.Vers}: {string.Join(", ", Coupables(lien.De, lien.Vers))}"),
            .. liens.Except(usages).Select(lien => $"{lien.De} no longer uses {lien.Vers}"),
        ];
        return string.Join('\n', fautes);
    }

    /// <summary>What is left of permissions once every room that needs nothing is taken away: a cycle, or nothing.</summary>
    public static IReadOnlyCollection<Lien> Cycle(IEnumerable<Lien> permis)
    {
        var reste = permis.ToList();
        while (reste.RemoveAll(lien => reste.TrueForAll(autre => autre.De != lien.Vers)) > 0)
        {
            // A room that needs nothing is taken away, until none is left.
        }

        return reste;
    }

    private IEnumerable<(string De, string Vers)> Usages()
    {
        string[] pieces =
        [
            .. assembly
                .GetTypes()
                .Select(type => type.Namespace)
                .OfType<string>()
                .Where(nom => nom.StartsWith(racine + '.', StringComparison.Ordinal))
                .Select(nom => nom[(racine.Length + 1)..].Split('.')[0])
                .Distinct(StringComparer.Ordinal),
        ];
        return from de in pieces from vers in pieces where de != vers && Coupables(de, vers).Count > 0 select (de, vers);
    }

    private IReadOnlyList<string> Coupables(string de, string vers) =>
        _types.That().ResideInNamespace($"{racine}.{de}").Should().NotHaveDependencyOn($"{racine}.{vers}").GetResult().FailingTypeNames
        ?? [];
}
