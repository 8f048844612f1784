using System.Globalization;
using System.Reflection;
using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;
using static Cej.Functions.Tests.Pannes.CasDUsage;

namespace Cej.Functions.Tests.Pannes;

/// <summary>Every use case that writes, each of its calls of a port, each way in which it can fail, and the client that comes again.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class MatriceDesPannesTests(ITestOutputHelper sortie)
{
    /// <summary>Of one cell, on average over a use case and on a busy machine; docs/epreuves.md has a quiet one's.</summary>
    private static readonly TimeSpan s_longue = TimeSpan.FromMilliseconds(500);

    private static readonly IReadOnlyList<CasDUsage> s_cas = LesCas.Tous;

    /// <summary>How use cases are named that only read; one that writes all the same has its row beside.</summary>
    private static readonly string[] s_lectures =
    [
        "Afficher",
        "Compter",
        "Exporter",
        "Lire",
        "Lister",
        "Rechercher",
        "Suggestions",
        "Telecharger",
        "VisiterLaDemonstration",
    ];

    public static TheoryData<string> Noms => [.. s_cas.Select(cas => cas.Nom)];

    [Theory]
    [MemberData(nameof(Noms))]
    public async Task Whatever_call_fails_and_however_the_client_that_comes_again_finds_it_done_once(string nom)
    {
        var matrice = await Matrice.De(s_cas.Single(cas => cas.Nom == nom));
        var (une, fautes) = await matrice.Parcourir();

        sortie.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{nom}: {matrice.Cellules.Count()} cells of {une.TotalMilliseconds:F1} ms: {string.Join(", ", matrice.Appels)}"
            )
        );
        Assert.True(fautes.Count == 0, $"{fautes.Count} faults, the first of them:\n{string.Join('\n', fautes.Take(30))}");
        Assert.InRange(une, TimeSpan.Zero, s_longue);
    }

    /// <summary>The long profile has all of them.</summary>
    [Theory]
    [InlineData("EnvoyerMessage.Handle")]
    [InlineData("Reaffecter.Handle (for good)")]
    [InlineData("FairePartir.Handle (to one)")]
    public async Task Who_meets_a_storm_that_does_not_end_is_asked_to_come_back(string nom)
    {
        var matrice = await Matrice.De(s_cas.Single(cas => cas.Nom == nom));
        foreach (var (appel, faute) in matrice.Cellules.Where(cellule => cellule.Faute is Faute.OrageDe412))
            Assert.Empty(await matrice.Jouer(appel, faute, 2 * Concurrence.EssaisEntrePlusieurs));
    }

    [Fact]
    public async Task There_are_thousands_of_cells_and_each_use_case_that_has_a_row_calls_a_port()
    {
        var cellules = 0;
        foreach (var cas in s_cas)
        {
            var matrice = await Matrice.De(cas);
            Assert.True(matrice.Appels.Count > 0, $"{cas} calls no port.");
            Assert.True(matrice.Reference.Premiere is null, $"{cas} is refused: {matrice.Reference.Premiere}");
            cellules += matrice.Cellules.Count();
        }

        sortie.WriteLine($"{s_cas.Count} rows, {cellules} cells");
        Assert.InRange(cellules, 2_000, int.MaxValue);
    }

    [Fact]
    public void Every_use_case_that_writes_has_its_row()
    {
        var ecrivent = typeof(Refus)
            .Assembly.GetTypes()
            .Where(type =>
                type is { IsClass: true, IsAbstract: false }
                && (type.Name.EndsWith("Handler", StringComparison.Ordinal) || EstUnTravail(type.BaseType))
            )
            .SelectMany(type => Methodes(type).Select(methode => (Type: type, Methode: methode)))
            .Where(cas => !EstUneLecture(cas.Type, cas.Methode))
            .Select(cas => UseCase(cas.Type, cas.Methode))
            .Distinct();

        Assert.Empty(ecrivent.Except(s_cas.Select(cas => UseCase(cas.Type, cas.Methode))));
    }

    private static bool EstUnTravail(Type? parent) =>
        parent is { IsGenericType: true } && parent.GetGenericTypeDefinition() == typeof(Travaux<,>);

    /// <summary>What functions call: of work over many, only what timers resume, since requests begin it.</summary>
    private static IEnumerable<string> Methodes(Type type) =>
        EstUnTravail(type.BaseType)
            ? [nameof(Distribution.ReprendreTout)]
            : type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(methode => methode.ReturnType.IsAssignableTo(typeof(Task)))
                .Select(methode => methode.Name);

    private static bool EstUneLecture(Type type, string methode) =>
        s_lectures.Any(lecture =>
            methode.StartsWith(lecture, StringComparison.Ordinal)
            || (!(methode is "Ouvrir" or "Recuperer") && type.Name.StartsWith(lecture, StringComparison.Ordinal))
        );
}
