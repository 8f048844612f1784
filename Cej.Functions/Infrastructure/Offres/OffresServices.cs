using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Offres.Referentiels;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Infrastructure.Offres;

/// <summary>What searching and sharing offers is made of.</summary>
internal static class OffresServices
{
    public static IServiceCollection AddOffres(this IServiceCollection services) =>
        services
            .AddSingleton<Lieux>()
            .AddSingleton<ILieux>(provider => provider.GetRequiredService<Lieux>())
            .AddSingleton<Metiers>()
            .AddSingleton<IMetiers>(provider => provider.GetRequiredService<Metiers>())
            .AddSingleton<LecteurDeCriteres>()
            .AddSingleton<RechercherOffresHandler>();
}
