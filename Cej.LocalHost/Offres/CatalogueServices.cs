using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.LocalHost.Telephones;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.LocalHost.Offres;

/// <summary>The invented offers in place of the real sources, and a file in place of the phones.</summary>
internal static class CatalogueServices
{
    public static IServiceCollection AddCatalogueDOffres(this IServiceCollection services)
    {
        services.RemoveAll<IOffres>();
        services.RemoveAll<ITelephones>();
        return services
            .AddSingleton<ITelephones, FichierTelephones>()
            .AddSingleton<GenerateurDOffres>()
            .AddSingleton<IOffres, CatalogueDOffres>();
    }
}
