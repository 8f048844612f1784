using Cej.Domain.Offres;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.LocalHost.Offres;

/// <summary>The invented offers in place of the real sources.</summary>
internal static class CatalogueServices
{
    public static IServiceCollection AddCatalogueDOffres(this IServiceCollection services)
    {
        services.RemoveAll<IOffres>();
        return services.AddSingleton<GenerateurDOffres>().AddSingleton<IOffres, CatalogueDOffres>();
    }
}
