using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.LocalRuntime.Timers;

/// <summary>What a host with timers registers; it prepares the scheduler with its functions before it starts.</summary>
internal static class TimerServices
{
    public static IServiceCollection AddTimers(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<TimerScheduler>()
            .AddHostedService(provider => provider.GetRequiredService<TimerScheduler>())
            .AddSingleton(provider => new TimerFunctions(provider.GetRequiredService<TimerScheduler>()));
    }
}
