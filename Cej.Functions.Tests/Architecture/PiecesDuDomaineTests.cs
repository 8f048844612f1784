using System.Reflection;
using Cej.Domain.Primitives;
using NetArchTest.Rules;

namespace Cej.Functions.Tests.Architecture;

/// <summary>The rooms of the domain, read in the compiled assembly: a kernel, and features that stand on it.</summary>
public sealed class PiecesDuDomaineTests
{
    private const string Racine = "Cej.Domain.";
    private static readonly Assembly Domaine = typeof(Refus).Assembly;
    private static readonly Types Lus = Types.InAssembly(Domaine);

    /// <summary>What everything may stand on, lowest first: each on those before it.</summary>
    private static readonly string[] Socle = ["Primitives", "Identite", "Dossiers"];

    /// <summary>What a feature takes from another. Each line needs its reason; a line that nothing uses any more fails.</summary>
    private static readonly (string De, string Vers, string Raison)[] Permis =
    [
        ("Actualites", "Conseillers", "news are for a structure, which the counsellor's profile holds"),
        ("Connexions", "Conseillers", "a first sign-in makes the counsellor's profile"),
        ("Demonstration", "Demarches", "the demo space shows what the features show"),
        ("Demonstration", "Messagerie", "the demo space shows what the features show"),
        ("Diffusion", "Offres", "an offer, or criteria, is what a counsellor sends to several people"),
        ("Portefeuille", "Conseillers", "who adds a person must have a profile"),
        ("Portefeuille", "Offres", "a file counts what the person kept"),
        ("Recapitulatif", "Conseillers", "a link of the daily mail turns off what the profile says of it"),
        ("Reaffectation", "Conseillers", "people are moved between counsellors, found by name and agency"),
        ("Reaffectation", "Diffusion", "a person who leaves for good leaves the lists"),
    ];

    [Fact]
    public void A_room_stands_on_the_kernel_and_takes_from_another_only_what_is_permitted()
    {
        var permis = Permis.Select(lien => (lien.De, lien.Vers)).ToHashSet();
        var usages = Usages().ToHashSet();
        var etages = Socle.Select((piece, etage) => (piece, etage)).ToDictionary(socle => socle.piece, socle => socle.etage);
        var interdits = usages.Where(lien =>
            etages.TryGetValue(lien.Vers, out var bas) ? etages.TryGetValue(lien.De, out var haut) && haut < bas : !permis.Contains(lien)
        );
        string[] fautes =
        [
            .. interdits.Select(lien => $"{lien.De} uses {lien.Vers}: {string.Join(", ", Coupables(lien.De, lien.Vers))}"),
            .. permis.Except(usages).Select(lien => $"{lien.De} no longer uses {lien.Vers}"),
        ];
        Assert.True(fautes.Length == 0, string.Join('\n', fautes));
    }

    [Fact]
    public void What_is_permitted_has_no_cycle()
    {
        var reste = Permis.Select(lien => (lien.De, lien.Vers)).ToList();
        while (reste.RemoveAll(lien => reste.TrueForAll(autre => autre.De != lien.Vers)) > 0)
        {
            // A room that needs nothing is taken away, until none is left.
        }

        Assert.Empty(reste);
    }

    private static string[] Pieces() =>
        [
            .. Domaine
                .GetTypes()
                .Select(type => type.Namespace)
                .OfType<string>()
                .Where(nom => nom.StartsWith(Racine, StringComparison.Ordinal))
                .Select(nom => nom[Racine.Length..].Split('.')[0])
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<(string De, string Vers)> Usages()
    {
        var pieces = Pieces();
        return from de in pieces from vers in pieces where de != vers && Coupables(de, vers).Count > 0 select (de, vers);
    }

    private static IReadOnlyList<string> Coupables(string de, string vers) =>
        Lus.That().ResideInNamespace(Racine + de).Should().NotHaveDependencyOn(Racine + vers).GetResult().FailingTypeNames ?? [];
}
