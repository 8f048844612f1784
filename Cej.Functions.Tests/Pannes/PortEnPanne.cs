using System.Reflection;
using System.Runtime.ExceptionServices;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Pannes;

/// <summary>Any port of the domain, its calls surrounded: what <see cref="StockageEnPanne"/> is to the documents.</summary>
#pragma warning disable CA1852 // The framework derives from it.
internal class PortEnPanne<T> : DispatchProxy
#pragma warning restore CA1852
    where T : class
{
    private static readonly MethodInfo s_rendre = typeof(PortEnPanne<T>).GetMethod(
        nameof(Rendre),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    private T _inner = null!;
    private IEntourage _entourage = null!;

    /// <summary>Surrounds a port.</summary>
    public static T Entourer(T inner, IEntourage entourage)
    {
        var port = Create<T, PortEnPanne<T>>();
        var lui = (PortEnPanne<T>)(object)port;
        (lui._inner, lui._entourage) = (inner, entourage);
        return port;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        if (!targetMethod.ReturnType.IsAssignableTo(typeof(Task)))
            return Appeler(targetMethod, args);
        var appel = new Appel(typeof(T).Name[1..], targetMethod.Name);
        var fait = _entourage.Appeler(
            appel,
            async _ =>
            {
                var task = (Task)Appeler(targetMethod, args)!;
                await task;
                return targetMethod.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
            },
            (args ?? []).OfType<CancellationToken>().LastOrDefault()
        );
        return targetMethod.ReturnType.IsGenericType
            ? s_rendre.MakeGenericMethod(targetMethod.ReturnType.GetGenericArguments()).Invoke(null, [fait])
            : fait;
    }

    private object? Appeler(MethodInfo methode, object?[]? args)
    {
        try
        {
            return methode.Invoke(_inner, args);
        }
        catch (TargetInvocationException faute)
        {
            ExceptionDispatchInfo.Throw(faute.InnerException!);
            throw;
        }
    }

    private static async Task<TResult> Rendre<TResult>(Task<object?> fait) => (TResult)(await fait)!;
}
