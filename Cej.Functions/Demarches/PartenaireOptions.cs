using System.ComponentModel.DataAnnotations;

namespace Cej.Functions.Demarches;

/// <summary>Section <c>Demarches</c> of the configuration: the partner that démarches are passed on to (docs/demarches.md).</summary>
internal sealed class PartenaireOptions
{
    /// <summary>Where the partner's contract is served; the path of a démarche is added to it.</summary>
    [Required]
    public Uri? Url { get; init; }

    /// <summary>The OAuth token endpoint; absent when the partner trusts the network.</summary>
    public Uri? UrlDuJeton { get; init; }

    /// <summary>The OAuth client.</summary>
    public string? ClientId { get; init; }

    /// <summary>Its secret: a Key Vault reference on Azure.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The OAuth scopes to ask for, separated by spaces.</summary>
    public string? Portee { get; init; }
}
