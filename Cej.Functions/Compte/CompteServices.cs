using Cej.Domain.Compte;

namespace Cej.Functions.Compte;

/// <summary>A young person's own account.</summary>
internal static class CompteServices
{
    public static IServiceCollection AddCompte(this IServiceCollection services) =>
        services
            .AddSingleton<LireCompteHandler>()
            .AddSingleton<ModifierCompteHandler>()
            .AddSingleton<QuitterLeServiceHandler>()
            .AddReponses(CompteReponses.Default);
}
