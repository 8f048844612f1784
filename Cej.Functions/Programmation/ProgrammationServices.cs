using Cej.Domain.Dossiers;
using Cej.Domain.Programmation;
using Cej.Functions.Infrastructure.Http;
using Microsoft.Extensions.DependencyInjection;

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
