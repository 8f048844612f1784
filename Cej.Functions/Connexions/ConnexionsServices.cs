using Cej.Domain.Connexions;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Connexions;

/// <summary>Signing in.</summary>
internal static class ConnexionsServices
{
    public static IServiceCollection AddConnexions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ConditionsOptions>().LierReglages(configuration.GetSection("Conditions"));
        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<ConditionsOptions>>().Value.Lire())
            .AddSingleton<ConditionsHandler>()
            .AddSingleton<SelonLeFournisseur>()
            .AddSingleton<SeConnecterHandler>()
            .AddSingleton<ListerConflitsHandler>()
            .AddReponses(ConnexionsReponses.Default, typeof(ConnexionFunctions.ConnexionResponse));
    }
}
