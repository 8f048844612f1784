namespace Cej.Functions.Infrastructure.Http;

/// <summary>Says in the description of the API that a text, or each of several, is one of a few.</summary>
/// <param name="type">The enum whose values it names, none of them zero when several may be; or <c>Refus</c>, for the code of a refusal.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnDeAttribute(Type type) : Attribute
{
    /// <summary>What it names.</summary>
    public Type Type => type;
}
