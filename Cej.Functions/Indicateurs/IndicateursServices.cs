using Cej.Domain.Indicateurs;
using Cej.Functions.Infrastructure.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Indicateurs;

/// <summary>Weekly indicators.</summary>
internal static class IndicateursServices
{
    public static IServiceCollection AddIndicateurs(this IServiceCollection services) =>
        services.AddSingleton<LireIndicateursHandler>().AddReponses(IndicateursReponses.Default);
}
