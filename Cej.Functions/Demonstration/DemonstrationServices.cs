using Cej.Domain.Demonstration;

namespace Cej.Functions.Demonstration;

/// <summary>The demo space.</summary>
internal static class DemonstrationServices
{
    public static IServiceCollection AddDemonstration(this IServiceCollection services) =>
        services
            .AddSingleton<GenerateurDeVisite>()
            .AddSingleton<VisiterLaDemonstrationHandler>()
            .AddReponses(DemonstrationReponses.Default);
}
