using Cej.Domain.Demonstration;
using Cej.Functions.Infrastructure.Http;
using Microsoft.Extensions.DependencyInjection;

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
