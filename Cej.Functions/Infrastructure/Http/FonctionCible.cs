using System.Collections.Concurrent;
using System.Reflection;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>Marks a function that needs no token; every other one does.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AccesPublicAttribute : Attribute
{
    /// <summary>Counted apart, and allowed far less: nobody who works suffers from what passers-by do.</summary>
    public bool Restreint { get; init; }
}

/// <summary>Marks a function that searches people whom the caller does not follow: it may be called only so often.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RechercheDePersonnesAttribute : Attribute;

/// <summary>Marks a function after which a socket may be opened: on Azure it is the only place where sockets can be limited.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OuvreUneEcouteAttribute : Attribute;

/// <summary>What middleware must know of the function about to run, found once from its entry point.</summary>
internal sealed record FonctionCible(
    bool EstPublique,
    bool EstRestreinte,
    bool ChercheDesPersonnes,
    bool EstUnDepot,
    bool OuvreUneEcoute,
    Type? TypeDuCorps
)
{
    private static readonly ConcurrentDictionary<string, FonctionCible> Connues = new(StringComparer.Ordinal);

    public static FonctionCible De(FunctionContext context) =>
        Connues.GetOrAdd(context.FunctionDefinition.Id, static (_, definition) => De(definition.EntryPoint), context.FunctionDefinition);

    private static FonctionCible De(string entryPoint)
    {
        var dot = entryPoint.LastIndexOf('.');
        var method =
            typeof(FonctionCible).Assembly.GetType(entryPoint[..dot])?.GetMethod(entryPoint[(dot + 1)..])
            ?? throw new InvalidOperationException($"Function entry point {entryPoint} is not in this assembly.");
        var body = Array.Find(method.GetParameters(), parameter => parameter.IsDefined(typeof(FromBodyAttribute), false));
        var publique = method.GetCustomAttribute<AccesPublicAttribute>();
        return new(
            publique is not null,
            publique is { Restreint: true },
            method.IsDefined(typeof(RechercheDePersonnesAttribute), false),
            method.IsDefined(typeof(CorpsDeFichierAttribute), false),
            method.IsDefined(typeof(OuvreUneEcouteAttribute), false),
            body?.ParameterType
        );
    }
}
