using System.ComponentModel.DataAnnotations;

namespace Cej.Functions.Infrastructure.Telemesure;

/// <summary>Where traces, metrics and logs go.</summary>
internal enum ServiceDeTelemesure
{
    /// <summary>Nowhere: nothing of OpenTelemetry is even loaded.</summary>
    Aucun,

    /// <summary>Azure Monitor, with the managed identity.</summary>
    Azure,

    /// <summary>Any OpenTelemetry collector.</summary>
    Otlp,
}

/// <summary>Section <c>Telemesure</c> of the configuration.</summary>
internal sealed class TelemesureOptions : IValidatableObject
{
    public const string Section = "Telemesure";

    /// <summary>Where telemetry goes.</summary>
    public ServiceDeTelemesure Service { get; set; }

    /// <summary>The collector (OTLP over HTTP), for <see cref="ServiceDeTelemesure.Otlp"/>.</summary>
    public Uri? Adresse { get; set; }

    /// <summary>The share of traces that is kept, 0 to 1; metrics and logs are always whole.</summary>
    [Range(0.0, 1.0)]
    public double Part { get; set; } = 1;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Service is ServiceDeTelemesure.Otlp && Adresse is not { IsAbsoluteUri: true })
            yield return new("no address.", [nameof(Adresse)]);
    }
}
