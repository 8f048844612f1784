namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>Registers the storage on Azure.</summary>
public static class CosmosDocuments
{
    /// <summary>Keeps documents on Cosmos DB, metered, as the section <c>Cosmos</c> says. Wrong options are named when the store is first asked for.</summary>
    public static IServiceCollection AddCosmosDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<CosmosOptions>().LierReglages(configuration.GetSection(CosmosOptions.Section));
        services.AddSingleton<IValidateOptions<CosmosOptions>, Validation>();
        return services.AddDocuments(provider => CosmosDocumentStore.Connect(provider.GetRequiredService<IOptions<CosmosOptions>>().Value));
    }

    private sealed class Validation : IValidateOptions<CosmosOptions>
    {
        public ValidateOptionsResult Validate(string? name, CosmosOptions options) =>
            options.Problems().ToList() is { Count: > 0 } problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }
}
