using Cej.Domain.Accueil;

namespace Cej.Functions.Accueil;

/// <summary>A young person's first page.</summary>
internal static class AccueilServices
{
    public static IServiceCollection AddAccueil(this IServiceCollection services) =>
        services.AddSingleton<LireAccueilHandler>().AddReponses(AccueilReponses.Default);
}
