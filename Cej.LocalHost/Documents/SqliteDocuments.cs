using Cej.Functions.Infrastructure.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalHost.Documents;

/// <summary>Registers the embedded storage.</summary>
public static class SqliteDocuments
{
    /// <summary>Keeps documents in a SQLite file, metered. The file is opened when the store is first asked for.</summary>
    public static IServiceCollection AddSqliteDocuments(this IServiceCollection services, string path) =>
        services.AddDocuments(provider => SqliteDocumentStore.Open(path, provider.GetRequiredService<TimeProvider>()));
}
