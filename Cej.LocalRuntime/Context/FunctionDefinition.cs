using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a function is made of.</summary>
public abstract class FunctionDefinition
{
    /// <summary>The method's parameters, in order.</summary>
    public abstract ImmutableArray<FunctionParameter> Parameters { get; }

    /// <summary>The assembly's file.</summary>
    public abstract string PathToAssembly { get; }

    /// <summary>Full type name, a dot, method name.</summary>
    public abstract string EntryPoint { get; }

    /// <summary>The function's id.</summary>
    public abstract string Id { get; }

    /// <summary>The function's name.</summary>
    public abstract string Name { get; }

    /// <summary>Input bindings (the trigger) by parameter name.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    /// <summary>Output bindings by name; <c>$return</c> for HTTP.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }
}

/// <summary>One binding of a function.</summary>
public abstract class BindingMetadata
{
    /// <summary>The binding's name.</summary>
    public abstract string Name { get; }

    /// <summary>The binding's type: <c>httpTrigger</c>, <c>timerTrigger</c> or <c>http</c>.</summary>
    public abstract string Type { get; }

    /// <summary>In or out.</summary>
    public abstract BindingDirection Direction { get; }
}

/// <summary>The direction of a binding.</summary>
public enum BindingDirection
{
    /// <summary>Data for the function.</summary>
    In,

    /// <summary>Data from the function.</summary>
    Out,
}

/// <summary>One parameter of a function.</summary>
/// <param name="name">The parameter's name.</param>
/// <param name="type">The parameter's type.</param>
public class FunctionParameter(string name, Type type)
{
    /// <summary>Creates a parameter with a default value.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="type">The parameter's type.</param>
    /// <param name="hasDefaultValue">Whether it has a default value.</param>
    /// <param name="defaultValue">The default value.</param>
    public FunctionParameter(string name, Type type, bool hasDefaultValue, object? defaultValue)
        : this(name, type)
    {
        HasDefaultValue = hasDefaultValue;
        DefaultValue = defaultValue;
    }

    /// <summary>The parameter's name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The parameter's type.</summary>
    public Type Type { get; } = type ?? throw new ArgumentNullException(nameof(type));

    /// <summary>Whether the parameter has a default value.</summary>
    public bool HasDefaultValue { get; }

    /// <summary>Whether the parameter can hold null.</summary>
    public bool IsReferenceOrNullableType { get; } = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The default value.</summary>
    public object? DefaultValue { get; }
}
