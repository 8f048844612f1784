using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Infrastructure.Journal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Infrastructure;

/// <summary>The adapters of what runs on Azure. A host of ours replaces each of them before it builds.</summary>
internal static class AzureAdapters
{
    public static IServiceCollection AddAzureAdapters(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        services.AddSingleton<DocumentMeter>();
        services.AddSingleton(provider =>
            CosmosDocumentStore.Connect(
                configuration.GetSection(CosmosOptions.Section).Get<CosmosOptions>() ?? new(),
                provider.GetRequiredService<TokenCredential>()
            )
        );
        services.AddSingleton<IDocumentStore>(provider => new MeteredDocumentStore(
            provider.GetRequiredService<CosmosDocumentStore>(),
            provider.GetRequiredService<DocumentMeter>()
        ));
        services.AddSingleton<IJournalSink>(provider => new BlobJournalSink(
            new BlobContainerClient(
                new Uri(configuration["Journal:Conteneur"] ?? throw new InvalidOperationException("Setting Journal:Conteneur is missing.")),
                provider.GetRequiredService<TokenCredential>()
            )
        ));
        return services;
    }
}
