using Cej.Domain.Identite;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>The access audit.</summary>
internal static class JournalServices
{
    public static IServiceCollection AddJournalDesAcces(this IServiceCollection services) =>
        services
            .AddSingleton<ILectureDuJournal, LectureDuJournal>()
            .AddSingleton<JournalDesAcces>()
            .AddSingleton(provider => new TemoinDuJournal(
                provider.GetRequiredService<IJournalSink>(),
                provider.GetRequiredService<JournalDesAcces>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<TemoinDuJournal>>()
            ))
            .AddSingleton<IJournalDesAcces>(provider => provider.GetRequiredService<JournalDesAcces>())
            .AddHostedService(provider => provider.GetRequiredService<JournalDesAcces>());
}
