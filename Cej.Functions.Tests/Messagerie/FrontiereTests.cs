using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>How often a message that is sent crosses between the domain and the function app once it is committed.</summary>
public sealed class FrontiereTests(HoteAuxPostes hote) : IClassFixture<HoteAuxPostes>
{
    [Fact]
    public async Task What_follows_a_commit_crosses_the_boundary_five_times()
    {
        var scene = await Scene.Monter(hote);
        await EnvoyerEtAttendre();
        hote.Passages.Clear();
        await EnvoyerEtAttendre();

        var apres = hote.Passages.SkipWhile(passage => passage != "domain: IConversationStore.Ajouter").Skip(1);
        Assert.Equal(
            [
                "domain: IEffets.Declencher MessageAjoute",
                "domain: IEspaceStore.Find",
                "domain: IEspaceStore.Save",
                "domain: IJournalDesAcces.Consigner",
                "domain: IPreveneur.Sonner",
            ],
            apres.Where(passage => passage.StartsWith("domain", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );

        async Task EnvoyerEtAttendre()
        {
            await scene.Envoyer(scene.Conseiller, "Bonjour");
            // The counsellor's clients are told of the row last of all.
            await Attente.Jusqua(() =>
                hote.Passages.Any(passage => passage.StartsWith("function app: IChatNotifier.Montrer", StringComparison.Ordinal))
            );
        }
    }
}

/// <summary>A product with a post at each port of the domain, which notes who passes.</summary>
public sealed class HoteAuxPostes : HoteDeTest
{
    public ConcurrentQueue<string> Passages { get; } = new();

    protected override void Ajuster(LocalApplicationBuilder builder)
    {
        for (var i = 0; i < builder.Services.Count; i++)
        {
            var service = builder.Services[i];
            if (
                service is { ServiceType: { IsInterface: true, IsGenericType: false }, IsKeyedService: false }
                && service.ServiceType.Assembly == Poste.Domaine
            )
                builder.Services[i] = new(service.ServiceType, provider => Poste.Garder(service, provider, Passages), service.Lifetime);
        }
    }
}

/// <summary>A port whose calls are noted, each with the side that it comes from.</summary>
public class Poste : DispatchProxy
{
    internal static readonly Assembly Domaine = typeof(Refus).Assembly;

    private object _adapter = null!;
    private ConcurrentQueue<string> _passages = null!;

    internal static object Garder(ServiceDescriptor port, IServiceProvider provider, ConcurrentQueue<string> passages)
    {
        var poste = (Poste)Create(port.ServiceType, typeof(Poste));
        poste._adapter =
            port.ImplementationInstance
            ?? port.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, port.ImplementationType!);
        poste._passages = passages;
        return poste;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var cote = new StackTrace()
            .GetFrames()
            .Select(frame => frame.GetMethod()?.Module.Assembly)
            .First(assembly => assembly == Domaine || assembly == typeof(Program).Assembly);
        var evenement = args!.OfType<Domain.Dossiers.EvenementDeChat>().FirstOrDefault()?.GetType().Name;
        _passages.Enqueue(
            $"{(cote == Domaine ? "domain" : "function app")}: {targetMethod!.DeclaringType!.Name}.{targetMethod.Name} {evenement}".TrimEnd()
        );
        return targetMethod.Invoke(_adapter, args);
    }
}
