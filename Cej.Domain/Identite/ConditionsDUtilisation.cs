namespace Cej.Domain.Identite;

/// <summary>The versions of the terms of use in force, one a side. Null where nobody has to accept any.</summary>
/// <param name="Conseillers">The counsellors' version.</param>
/// <param name="Beneficiaires">The young people's version.</param>
public sealed record ConditionsEnVigueur(string? Conseillers, string? Beneficiaires);

/// <summary>That somebody accepted the terms of use.</summary>
/// <param name="Version">Which version.</param>
/// <param name="Le">When it was accepted.</param>
public sealed record Acceptation(string Version, DateTimeOffset Le);

/// <summary>How somebody stands to the terms of use.</summary>
/// <param name="Version">The version in force; null when there is none.</param>
/// <param name="Acceptee">What was last accepted; null when nothing was.</param>
public sealed record Conditions(string? Version, Acceptation? Acceptee)
{
    /// <summary>Whether the version in force is still to be accepted.</summary>
    public bool AAccepter => Version is not null && Version != Acceptee?.Version;
}
