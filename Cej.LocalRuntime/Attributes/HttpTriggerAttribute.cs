using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the request parameter of an HTTP function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Every verb, key level <see cref="AuthorizationLevel.Function"/>.</summary>
    public HttpTriggerAttribute() => AuthLevel = AuthorizationLevel.Function;

    /// <summary>The given verbs. Write the level too: this constructor leaves it at <see cref="AuthorizationLevel.Anonymous"/>.</summary>
    /// <param name="methods">The accepted verbs.</param>
    public HttpTriggerAttribute(params string[] methods) => Methods = methods;

    /// <summary>Every verb.</summary>
    /// <param name="authLevel">The key level.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel) => AuthLevel = authLevel;

    /// <summary>The given verbs.</summary>
    /// <param name="authLevel">The key level.</param>
    /// <param name="methods">The accepted verbs.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    /// <summary>The route template below the route prefix; the function's name when null.</summary>
    public string? Route { get; set; }

    /// <summary>The accepted verbs; null for all.</summary>
    public string[]? Methods { get; }

    /// <summary>The key level.</summary>
    public AuthorizationLevel AuthLevel { get; }
}
