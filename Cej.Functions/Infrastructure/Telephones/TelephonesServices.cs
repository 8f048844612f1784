namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>The phones and browsers of the young people.</summary>
internal static class TelephonesServices
{
    /// <summary>The key of what makes native applications ring; a host of ours puts its own there.</summary>
    public const string Natifs = "natifs";

    public static IServiceCollection AddTelephones(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelephonesOptions>().LierReglages(configuration.GetSection(TelephonesOptions.Section));
        services.AddOptions<NavigateursOptions>().LierReglages(configuration.GetSection(NavigateursOptions.Section));
        return services
            .AddSingleton<ServicesPush>()
            .AddSingleton<EnvoiAuxNavigateurs>()
            .AddSingleton<WebPushTelephones>()
            .AddSingleton<ITelephones>(provider => new TelephonesEtNavigateurs(
                provider.GetRequiredKeyedService<ITelephones>(Natifs),
                provider.GetRequiredService<WebPushTelephones>()
            ))
            .AddKeyedSingleton<ITelephones>(
                Natifs,
                (provider, _) =>
                    new NotificationHubTelephones(
                        new HttpClient(Sorties.Gestionnaire()) { Timeout = TimeSpan.FromSeconds(5) },
                        provider.GetRequiredService<IOptions<TelephonesOptions>>(),
                        provider.GetRequiredService<TimeProvider>()
                    )
            );
    }
}
