using Microsoft.Azure.Functions.Worker.Converters;

namespace Microsoft.Azure.Functions.Worker.Converters
{
    /// <summary>Base of the attributes that choose how a parameter is converted. Local difference: only [FromBody] exists.</summary>
    public abstract class InputConverterAttribute : Attribute;
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    /// <summary>
    /// Binds a parameter to the request's body with MVC's input formatters. A body that cannot be read (malformed, empty, literal
    /// <c>null</c>, another media type) faults with <see cref="InvalidOperationException"/>.
    /// </summary>
    [AttributeUsage(
        AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Parameter
    )]
    public class FromBodyAttribute : InputConverterAttribute;
}
