using Cej.Domain.Identite;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>The access audit.</summary>
internal static class JournalServices
{
    public static IServiceCollection AddJournalDesAcces(this IServiceCollection services) =>
        services
            .AddSingleton<ILectureDuJournal, LectureDuJournal>()
            .AddSingleton<JournalDesAcces>()
            .AddSingleton<IJournalDesAcces>(provider => provider.GetRequiredService<JournalDesAcces>())
            .AddHostedService(provider => provider.GetRequiredService<JournalDesAcces>());
}
