using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Architecture;

/// <summary>The domain decides and keeps nothing: what has to be remembered is in a document, or in an adapter.</summary>
public sealed partial class ImmuabiliteTests
{
    private const BindingFlags LesSiens = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Assembly Domaine = typeof(Refus).Assembly;

    /// <summary>What the application makes once, for all requests.</summary>
    private static readonly Type[] Uniques =
    [
        .. new ServiceCollection()
            .AddCej(new ConfigurationBuilder().Build())
            .Where(service => service is { Lifetime: ServiceLifetime.Singleton, IsKeyedService: false })
            .Select(service => service.ImplementationType ?? service.ServiceType)
            .Where(type => type.IsClass && type.Assembly == Domaine)
            .Distinct(),
    ];

    [Fact]
    public void What_all_requests_share_of_the_domain_never_changes()
    {
        Assert.True(Uniques.Length > 50);
        var champs = Uniques
            .SelectMany(type => type.BaseType is { } parent && parent.Assembly == Domaine ? [type, parent] : new[] { type })
            .SelectMany(type => type.GetFields(LesSiens | BindingFlags.Instance))
            // The parameters of a primary constructor are no readonly fields: only their types tell.
            .Where(champ => Change(champ.FieldType) || !(champ.IsInitOnly || champ.Name.EndsWith(">P", StringComparison.Ordinal)))
            .Concat(Domaine.GetTypes().SelectMany(type => type.GetFields(LesSiens | BindingFlags.Static)).Where(EstUnePartVariable));
        Assert.Empty(champs.Select(champ => $"{champ.DeclaringType}.{champ.Name}"));
    }

    /// <summary>Where work runs is for hosts and adapters to say; the domain only bounds how much of it is under way at once.</summary>
    [Fact]
    public void The_domain_starts_no_thread_and_takes_no_lock()
    {
        foreach (var (fichier, texte) in Depot.Sources("Cej.Domain"))
            Assert.False(Fil().IsMatch(texte), $"{fichier}: {Fil().Match(texte)}");
    }

    /// <summary>The compiler keeps delegates that it made once in fields of its own.</summary>
    private static bool EstUnePartVariable(FieldInfo champ) =>
        !champ.IsLiteral && !champ.FieldType.IsAssignableTo(typeof(Delegate)) && (!champ.IsInitOnly || Change(champ.FieldType));

    private static bool Change(Type type) =>
        type.Namespace == typeof(ConcurrentDictionary<,>).Namespace
        || type.Namespace == typeof(SemaphoreSlim).Namespace
        || (type.IsClass && type.Namespace == typeof(List<>).Namespace);

    [GeneratedRegex(
        @"\bTask\.(Run|Factory)\b|\bnew Thread\b|\bThreadPool\b|\block \(|\bSemaphoreSlim\b",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Fil();
}
