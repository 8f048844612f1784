namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a public method as a function; names are unique in the application, whatever their case.</summary>
/// <param name="name">The function's name.</param>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));
}
