using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Infrastructure.Demarrage;

/// <summary>What is warmed up before the application says that it is ready.</summary>
internal static class PrechauffageServices
{
    public static IServiceCollection AddPrechauffage(this IServiceCollection services) =>
        services
            .AddSingleton<IAPrechauffer>(provider => provider.GetRequiredService<DocumentsAPrechauffer>())
            .AddHostedService<Prechauffage>();
}
