using System.ComponentModel.DataAnnotations;

namespace Cej.Functions.Reaffectation;

/// <summary>Section <c>Reaffectation</c> of the configuration.</summary>
internal sealed class ReaffectationOptions : IValidatableObject
{
    public const string Section = "Reaffectation";

    /// <summary>The form where the module is asked for, over HTTPS; empty has it asked for in the profile.</summary>
    public Uri? Formulaire { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Formulaire is not null and not { IsAbsoluteUri: true, Scheme: "https" })
            yield return new("an address over HTTPS.", [nameof(Formulaire)]);
    }
}
