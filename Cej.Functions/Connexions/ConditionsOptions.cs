using System.ComponentModel.DataAnnotations;
using Cej.Domain.Identite;

namespace Cej.Functions.Connexions;

/// <summary>Section <c>Conditions</c> of the configuration: the versions of the terms of use in force.</summary>
internal sealed class ConditionsOptions
{
    private const string Forme = "^[A-Za-z0-9.-]{0,40}$";

    /// <summary>Name of the version that counsellors have to accept; empty for none.</summary>
    [RegularExpression(Forme)]
    public string? Conseillers { get; init; }

    /// <summary>Name of the version that young people have to accept; empty for none.</summary>
    [RegularExpression(Forme)]
    public string? Beneficiaires { get; init; }

    public ConditionsEnVigueur Lire() => new(Version(Conseillers), Version(Beneficiaires));

    private static string? Version(string? reglage) => string.IsNullOrEmpty(reglage) ? null : reglage;
}
