using Cej.Domain.Accueil;
using Cej.Functions.Infrastructure.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Accueil;

/// <summary>A young person's first page.</summary>
internal static class AccueilServices
{
    public static IServiceCollection AddAccueil(this IServiceCollection services) =>
        services.AddSingleton<LireAccueilHandler>().AddReponses(AccueilReponses.Default);
}
