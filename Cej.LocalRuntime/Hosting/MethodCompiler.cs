using System.Linq.Expressions;
using System.Reflection;
using Cej.LocalRuntime.Context;

namespace Cej.LocalRuntime.Hosting;

/// <summary>Turns a function's method into a delegate, whatever it returns, so that a call costs no reflection.</summary>
internal static class MethodCompiler
{
    public static Func<object?, object?[], ValueTask<object?>> Compile(string functionName, MethodInfo method)
    {
        var instance = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        var converted = method
            .GetParameters()
            .Select((parameter, index) => Argument(functionName, parameter, Expression.ArrayIndex(arguments, Expression.Constant(index))));
        var call = Expression.Call(method.IsStatic ? null : Expression.Convert(instance, method.DeclaringType!), method, converted);
        var lambda = Expression.Lambda<Func<object?, object?[], ValueTask<object?>>>(Result(functionName, call), instance, arguments);

        // Everything was checked above; the delegate is made at the first call, since most functions are never called between two
        // starts of a local host. Two first calls at once make it twice, which does no harm.
        Func<object?, object?[], ValueTask<object?>>? compiled = null;
        return (target, values) => (compiled ??= lambda.Compile())(target, values);
    }

    /// <summary>What a function's return type says of its answer: the type without Task or ValueTask, void without a value.</summary>
    public static Type AnswerOf(Type returnType)
    {
        if (returnType == typeof(Task) || returnType == typeof(ValueTask))
            return typeof(void);
        return
            returnType.IsGenericType
            && (returnType.GetGenericTypeDefinition() == typeof(Task<>) || returnType.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? returnType.GenericTypeArguments[0]
            : returnType;
    }

    private static Expression Argument(string functionName, ParameterInfo parameter, Expression value)
    {
        var type = parameter.ParameterType;
        if (type.IsByRef || type.IsByRefLike || type.IsPointer)
            throw LocalFunction.Refusal(functionName, $"parameter '{parameter.Name}' is passed in a way that is not supported");

        // A missing value (null) of a value type has been refused, or is the type's default.
        return type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? Expression.Condition(
                Expression.ReferenceEqual(value, Expression.Constant(null)),
                Expression.Default(type),
                Expression.Unbox(value, type)
            )
            : Expression.Convert(value, type);
    }

    private static Expression Result(string functionName, MethodCallExpression call)
    {
        var type = call.Type;
        if (type == typeof(void))
            return Expression.Block(call, Expression.Default(typeof(ValueTask<object?>)));
        if (type == typeof(Task) || type == typeof(ValueTask))
            return Adapt(nameof(Completed), call, type);

        var answer = AnswerOf(type);
        if (answer.IsByRef || answer.IsByRefLike || answer.IsPointer || typeof(Task).IsAssignableFrom(answer) || IsStream(answer))
            throw LocalFunction.Refusal(functionName, $"the return type {type} is not supported");

        if (answer != type)
            return Adapt(type.IsValueType ? nameof(FromValueTask) : nameof(FromTask), call, answer);
        var constructor = typeof(ValueTask<object?>).GetConstructor([typeof(object)])!;
        return Expression.New(constructor, Expression.Convert(call, typeof(object)));
    }

    private static bool IsStream(Type type) =>
        type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    private static MethodCallExpression Adapt(string adapter, Expression call, Type type)
    {
        const BindingFlags Private = BindingFlags.NonPublic | BindingFlags.Static;
        var method =
            adapter == nameof(Completed)
                ? typeof(MethodCompiler).GetMethod(adapter, Private, [type])!
                : typeof(MethodCompiler).GetMethod(adapter, Private)!.MakeGenericMethod(type);
        return Expression.Call(method, call);
    }

    private static async ValueTask<object?> Completed(Task task)
    {
        await task;
        return null;
    }

    private static async ValueTask<object?> Completed(ValueTask task)
    {
        await task;
        return null;
    }

    private static async ValueTask<object?> FromTask<T>(Task<T> task) => await task;

    private static async ValueTask<object?> FromValueTask<T>(ValueTask<T> task) => await task;
}
