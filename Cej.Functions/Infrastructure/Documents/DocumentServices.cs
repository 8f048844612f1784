using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>What every adapter's registration shares.</summary>
internal static class DocumentServices
{
    /// <summary>One store, which the container closes, with a limit to its patience and the meter before it.</summary>
    internal static IServiceCollection AddDocuments<TStore>(this IServiceCollection services, Func<IServiceProvider, TStore> open)
        where TStore : class, IDocumentStore
    {
        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DocumentMeter>();
        services.AddSingleton(open);
        services.AddSingleton(provider => new DocumentsAPrechauffer(provider.GetRequiredService<TStore>));
        services.AddSingleton<IDocumentStore>(provider => new MeteredDocumentStore(
            new PromptDocumentStore(
                provider.GetRequiredService<TStore>(),
                provider.GetRequiredService<IOptions<DelaisOptions>>().Value.Documents,
                provider.GetRequiredService<TimeProvider>()
            ),
            provider.GetRequiredService<DocumentMeter>()
        ));
        return services;
    }
}
