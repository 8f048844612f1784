using Cej.Domain.Indicateurs;

namespace Cej.Functions.Indicateurs;

/// <summary>Weekly indicators.</summary>
internal static class IndicateursServices
{
    public static IServiceCollection AddIndicateurs(this IServiceCollection services) =>
        services.AddSingleton<LireIndicateursHandler>().AddReponses(IndicateursReponses.Default);
}
