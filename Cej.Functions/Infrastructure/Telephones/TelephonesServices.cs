using Cej.Domain.Dossiers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>The phones of the young people.</summary>
internal static class TelephonesServices
{
    public static IServiceCollection AddTelephones(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelephonesOptions>().LierReglages(configuration.GetSection(TelephonesOptions.Section));
        return services.AddSingleton<ITelephones>(provider => new NotificationHubTelephones(
            new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            {
                Timeout = TimeSpan.FromSeconds(5),
            },
            provider.GetRequiredService<IOptions<TelephonesOptions>>(),
            provider.GetRequiredService<TimeProvider>()
        ));
    }
}
