using Cej.Domain.Programmation;

namespace Cej.Functions.Programmation;

/// <summary>Messages that leave later.</summary>
internal static class ProgrammationServices
{
    public static IServiceCollection AddProgrammation(this IServiceCollection services) =>
        services
            .AddSingleton<ProgrammerEnvoiHandler>()
            .AddSingleton<EnvoisProgrammesHandler>()
            .AddSingleton<FairePartirHandler>()
            .AddSingleton<IEnvoiProgrammeStore, DocumentEnvoiProgrammeStore>()
            .AddSingleton<ITracesDUnSuivi, TracesDesEnvoisProgrammes>()
            .AddReponses(ProgrammationReponses.Default);
}
