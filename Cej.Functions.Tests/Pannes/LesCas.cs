namespace Cej.Functions.Tests.Pannes;

/// <summary>Every use case that writes.</summary>
internal static class LesCas
{
    public static IReadOnlyList<CasDUsage> Tous { get; } =
    [.. CasDeLaMessagerie.Tous, .. CasDesSuivis.Tous, .. CasDesDemarchesEtOffres.Tous, .. CasDesEnvois.Tous];
}
