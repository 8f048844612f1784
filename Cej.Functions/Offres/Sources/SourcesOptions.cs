using System.ComponentModel.DataAnnotations;

namespace Cej.Functions.Offres.Sources;

/// <summary>Section <c>Offres</c>: the public services that offers come from.</summary>
internal sealed record SourcesOptions
{
    public const string Section = "Offres";

    /// <summary>France Travail, "Offres d'emploi v2".</summary>
    [Required]
    public Uri FranceTravailAdresse { get; set; } = new("https://api.francetravail.io/partenaire/offresdemploi/v2/");

    /// <summary>Where France Travail gives tokens.</summary>
    [Required]
    public Uri FranceTravailJeton { get; set; } =
        new("https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=%2Fpartenaire");

    /// <summary>The client's name at France Travail.</summary>
    [Required]
    public string? FranceTravailClient { get; set; }

    /// <summary>The client's secret; a Key Vault reference.</summary>
    [Required]
    public string? FranceTravailSecret { get; set; }

    /// <summary>API Engagement.</summary>
    [Required]
    public Uri EngagementAdresse { get; set; } = new("https://api.api-engagement.beta.gouv.fr/v0/");

    /// <summary>Its key; a Key Vault reference.</summary>
    [Required]
    public string? EngagementCle { get; set; }

    /// <summary>The publisher whose missions are civic service.</summary>
    [Required]
    public string EngagementEditeur { get; set; } = "5f99dbe75eb1ad767733b206";

    /// <summary>Immersion Facilitée.</summary>
    [Required]
    public Uri ImmersionAdresse { get; set; } = new("https://immersion-facile.beta.gouv.fr/api/v2/");

    /// <summary>Its key; a Key Vault reference.</summary>
    [Required]
    public string? ImmersionCle { get; set; }
}
