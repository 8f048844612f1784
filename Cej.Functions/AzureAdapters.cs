using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Infrastructure.Journal;

namespace Cej.Functions;

/// <summary>The adapters of what runs on Azure. A host of ours replaces each of them before it builds.</summary>
internal static class AzureAdapters
{
    public static IServiceCollection AddAzureAdapters(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        services.AddCosmosDocuments(configuration);
        services.AddSingleton<IJournalSink>(provider => new BlobJournalSink(
            new BlobContainerClient(
                new Uri(configuration["Journal:Conteneur"] ?? throw new InvalidOperationException("Setting Journal:Conteneur is missing.")),
                provider.GetRequiredService<TokenCredential>()
            )
        ));
        services.AddBlobPieces(configuration);
        return services;
    }

    /// <summary>A host that runs on Azure does not start with wrong settings; one of ours may set them late.</summary>
    public static void ValidateAzureSettingsOnStart(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ReglagesRequis>, ReglagesRequis.Validation>();
        services.AddOptions<ReglagesRequis>().ValidateOnStart();
        services.ValiderAuDemarrage();
    }
}
