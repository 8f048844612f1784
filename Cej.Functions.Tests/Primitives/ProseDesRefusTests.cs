using System.Reflection;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Primitives;

/// <summary>A refusal is read by clients, by its code, and by people, in its prose.</summary>
public sealed class ProseDesRefusTests
{
    private const BindingFlags Statiques = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Every refusal of the domain, by the field that holds it.</summary>
    public static TheoryData<string> Champs =>
        [
            .. typeof(Refus)
                .Assembly.GetTypes()
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetFields(Statiques))
                .Where(champ => champ.FieldType == typeof(Refus))
                .Select(champ => $"{champ.DeclaringType!.FullName} {champ.Name}"),
        ];

    [Theory]
    [MemberData(nameof(Champs))]
    public void A_refusal_has_a_code_in_kebab_case_and_sentences_that_say_what_to_do(string champ)
    {
        var noms = champ.Split(' ');
        var refus = (Refus)typeof(Refus).Assembly.GetType(noms[0])!.GetField(noms[1], Statiques)!.GetValue(null)!;
        Assert.Matches("^[a-z]+(-[a-z]+)*$", refus.Code);
        Prose.EstLisible(refus);
        Assert.All(refus.Champs, erreur => Assert.Matches("^[a-z][A-Za-z]*$", erreur.Champ));
    }
}
