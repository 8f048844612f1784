using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Cej.Functions.Actualites;
using Cej.Functions.Conseillers;
using Cej.Functions.Demarches;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Infrastructure.Journal;
using Cej.Functions.Infrastructure.Telemesure;
using Cej.Functions.Infrastructure.Telephones;
using Cej.Functions.Offres;
using Cej.Functions.Offres.Sources;
using Cej.Functions.Recapitulatif;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Infrastructure;

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
        services.AddOptions<TelemesureOptions>().ValidateOnStart();
        services.AddOptions<LimitesOptions>().ValidateOnStart();
        services.AddOptions<CosmosOptions>().ValidateOnStart();
        services.AddOptions<IdentiteOptions>().ValidateOnStart();
        services.AddOptions<PiecesOptions>().ValidateOnStart();
        services.AddOptions<SourcesOptions>().ValidateOnStart();
        services.AddOptions<TelephonesOptions>().ValidateOnStart();
        services.AddOptions<PartenaireOptions>().ValidateOnStart();
        services.AddOptions<AideOptions>().ValidateOnStart();
        services.AddOptions<AlertesOptions>().ValidateOnStart();
        services.AddOptions<ApplicationMobileOptions>().ValidateOnStart();
        services.ValidateRecapitulatifOnStart();
    }
}
