using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cej.LocalRuntime.Tests.Signatures;

/// <summary>What a type offers to who uses it or derives from it, as C# would write it: one line a declaration.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
    };

    /// <summary>The type itself, the interfaces that it adds, then its members.</summary>
    public static IEnumerable<string> Of(Type type)
    {
        var name = FullName(type);
        yield return Line(
            Access(type),
            type is { IsAbstract: true, IsSealed: true } ? "static"
                : type.IsAbstract ? "abstract"
                : type is { IsSealed: true, IsClass: true } ? "sealed"
                : IsReadOnly(type) ? "readonly"
                : "",
            type.IsEnum ? "enum"
                : type.IsValueType ? "struct"
                : "class",
            name + BaseOf(type) + Constraints(type.GetGenericArguments())
        );
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        foreach (var added in type.GetInterfaces().Except(inherited))
            yield return $"{name} : {Name(added)}";
        foreach (var member in type.GetMembers(Declared).Where(IsSeen).Select(member => $"{name} . {Of(member)}"))
            yield return member;
    }

    private static string Of(MemberInfo member) =>
        member switch
        {
            ConstructorInfo constructor => Line(
                Access(constructor),
                "",
                "",
                SimpleName(constructor.DeclaringType!) + Parameters(constructor)
            ),
            MethodInfo method => Line(
                Access(method),
                Kind(method),
                Name(method.ReturnType),
                method.Name + Arguments(method.GetGenericArguments()) + Parameters(method) + Constraints(method.GetGenericArguments())
            ),
            PropertyInfo property => Property(property),
            FieldInfo field => Line(
                Access(field),
                field.IsLiteral ? "const" : "static",
                Name(field.FieldType),
                $"{field.Name} = {Value(field.GetRawConstantValue(), typeof(object))}"
            ),
            _ => throw new InvalidOperationException($"{member} of {member.DeclaringType} is a kind of member that no stand-in had yet."),
        };

    private static bool IsSeen(MemberInfo member) =>
        member switch
        {
            MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
                && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal)),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeenAccessor),
            FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
            _ => false, // nested types come by themselves
        };

    private static bool IsSeenAccessor(MethodInfo accessor) => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly;

    private static string Property(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(IsSeenAccessor)];
        var get = accessors.Contains(property.GetMethod) ? " get;" : "";
        var set = accessors.Contains(property.SetMethod) ? " set;" : "";
        return Line(Access(accessors[0]), Kind(accessors[0]), Name(property.PropertyType), $"{property.Name} {{{get}{set} }}");
    }

    private static string Kind(MethodInfo method) =>
        method.IsStatic ? "static"
        : method.IsAbstract ? "abstract"
        : !method.IsVirtual || method.IsFinal ? ""
        : method.GetBaseDefinition() == method ? "virtual"
        : "override";

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"({extension}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private static string Parameter(ParameterInfo parameter) =>
        $"{Name(parameter.ParameterType)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue, parameter.ParameterType)}" : "");

    private static string Value(object? value, Type type) =>
        value switch
        {
            null when type.IsValueType && Nullable.GetUnderlyingType(type) is null => "default",
            null => "null",
            string text => $"\"{text}\"",
            bool truth => truth ? "true" : "false",
            _ when type.IsEnum => $"{Name(type)}.{Enum.ToObject(type, value)}",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Constraints(Type[] arguments) =>
        string.Concat(
            arguments
                .Where(argument => argument.IsGenericParameter)
                .Select(argument => (argument.Name, Bounds: Bounds(argument)))
                .Where(argument => argument.Bounds.Length > 0)
                .Select(argument => $" where {argument.Name} : {argument.Bounds}")
        );

    private static string Bounds(Type argument)
    {
        var isClass = argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        return string.Join(
            ", ",
            argument.GetGenericParameterConstraints().Select(Name).Prepend(isClass ? "class" : "").Where(text => text.Length > 0)
        );
    }

    private static string BaseOf(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)
            ? $" : {Name(parent)}"
            : "";

    private static string FullName(Type type) =>
        type.DeclaringType is { } outer ? $"{FullName(outer)}.{Name(type)}" : $"{type.Namespace}.{Name(type)}";

    private static string Name(Type type) =>
        Keywords.TryGetValue(type, out var keyword) ? keyword
        : Nullable.GetUnderlyingType(type) is { } value ? $"{Name(value)}?"
        : type.IsArray ? $"{Name(type.GetElementType()!)}[]"
        : SimpleName(type) + Arguments(type.GetGenericArguments());

    private static string SimpleName(Type type) => type.Name.Split('`')[0];

    private static string Arguments(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>";

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute));

    private static string Access(Type type) =>
        type.IsNestedFamORAssem ? "protected internal"
        : type.IsNestedFamily ? "protected"
        : "public";

    private static string Access(MethodBase method) =>
        method.IsFamilyOrAssembly ? "protected internal"
        : method.IsFamily ? "protected"
        : "public";

    private static string Access(FieldInfo field) => field.IsPublic ? "public" : "protected";

    private static string Line(params string[] words) => string.Join(' ', words.Where(word => word.Length > 0));
}
