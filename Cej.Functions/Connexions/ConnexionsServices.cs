using Cej.Domain.Connexions;
using Cej.Functions.Infrastructure.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Connexions;

/// <summary>Signing in.</summary>
internal static class ConnexionsServices
{
    public static IServiceCollection AddConnexions(this IServiceCollection services) =>
        services.AddSingleton<SeConnecterHandler>().AddReponses(ConnexionsReponses.Default, typeof(ConnexionFunctions.ConnexionResponse));
}
