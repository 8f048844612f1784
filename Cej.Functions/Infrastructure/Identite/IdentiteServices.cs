using Cej.Functions.Infrastructure.Demarrage;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>Registers what reads tokens and tells who is calling.</summary>
internal static class IdentiteServices
{
    public static IServiceCollection AddIdentite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IdentiteOptions>().LierReglages(configuration.GetSection(IdentiteOptions.Section));
        services.AddSingleton<IValidateOptions<IdentiteOptions>, ValidationDesFournisseurs>();
        services.AddSingleton<LecteurDeJetons>();
        services.AddSingleton(provider => new AppelantsVerifies(
            provider.GetRequiredService<LecteurDeJetons>().Lire,
            provider.GetRequiredService<TimeProvider>()
        ));
        return services.AddSingleton<IAPrechauffer, ClesAPrechauffer>();
    }
}
