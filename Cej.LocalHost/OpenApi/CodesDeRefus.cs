using System.Reflection;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;

namespace Cej.LocalHost.OpenApi;

/// <summary>The codes of all refusals of the API.</summary>
internal static class CodesDeRefus
{
    /// <summary>By code. Each refusal is a static field, of the domain or of the function app.</summary>
    public static IReadOnlyList<string> Tous { get; } =
    [
        .. new[] { typeof(Refus).Assembly, typeof(ChatEvenement).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Where(champ => champ.FieldType == typeof(Refus))
            .Select(champ => ((Refus)champ.GetValue(null)!).Code)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
