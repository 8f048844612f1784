using Cej.Functions.Tests.Actualites;

namespace Cej.Functions.Tests.Pannes;

/// <summary>Every use case that writes.</summary>
internal static class LesCas
{
    public static IReadOnlyList<CasDUsage> Tous { get; } =
    [.. CasDeLaMessagerie.Tous, .. CasDesSuivis.Tous, .. CasDesDemarchesEtOffres.Tous, .. CasDesEnvois.Tous, .. CasDesActualites.Tous];

    /// <summary>With those over many people at once.</summary>
    public static IReadOnlyList<CasDUsage> AvecLesGrands { get; } = [.. Tous, .. GrandsCas.Tous];
}
