using System.Reflection;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Deploye;

/// <summary>Whatever asks the whole product runs on both hosts, or is listed with the reason why it does not.</summary>
public sealed class DeuxHotesTests
{
    private static readonly Type[] Classes =
    [
        .. typeof(DeuxHotesTests).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }),
    ];

    [Fact]
    public void A_class_that_takes_a_host_runs_on_both_or_says_why_not()
    {
        var prennent = Classes.Where(PrendUnHote).Select(type => (type.Name, Deux: Deux(type))).ToList();
        Assert.NotEmpty(prennent);
        Assert.Equal(
            DansLHoteLocal.Classes.Keys.Order(StringComparer.Ordinal),
            prennent.Where(classe => !classe.Deux).Select(classe => classe.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_test_that_stays_on_the_local_host_exists() =>
        Assert.Empty(
            DansLHoteLocal.Tests.Keys.Except(
                from classe in Classes
                where Deux(classe)
                from methode in classe.GetMethods()
                select DansLHoteLocal.NomDe(methode)
            )
        );

    private static bool Deux(Type type) => type.GetCustomAttribute<DeuxHotesAttribute>() is not null;

    private static bool PrendUnHote(Type type) =>
        type.GetMethods().Any(methode => methode.GetCustomAttribute<FactAttribute>() is not null)
        && type.GetConstructors()
            .Any(constructeur =>
                constructeur.GetParameters().Any(parametre => typeof(HoteDeTest).IsAssignableFrom(parametre.ParameterType))
            );
}
