using System.Threading.RateLimiting;
using Cej.Functions.Infrastructure.Http;
using Cej.LocalHost.Identite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalHost.Affluence;

/// <summary>
/// What one address may ask of the doors: where to listen, listening, signing in. On Azure that is a rule of Front Door. An agency's two
/// hundred people come from one address: these are for machines that ask, each person has separate limits.
/// </summary>
internal static class AffluenceParAdresse
{
    private const string Negociation = "/api/chat/negotiate";

    /// <summary>The hub's path, as the stand-in of the SignalR Service serves it.</summary>
    private const string Hub = "/client";

    /// <summary>Of all addresses together: each holds memory and a handle of this process.</summary>
    private const int Ecoutes = 12_000;

    /// <summary>Of a place that somebody else has to leave first.</summary>
    private static readonly TimeSpan UnePlace = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddAffluenceParAdresse(this IServiceCollection services, LocalOptions options)
    {
        services.AddRateLimiter(_ => { });
        services
            .AddOptions<RateLimiterOptions>()
            .Configure<LimiteParAppelant>(
                (limiteur, adresses) =>
                {
                    limiteur.GlobalLimiter = PartitionedRateLimiter.CreateChained(ParAdresse(options, adresses), PourTous());
                    limiteur.OnRejected = static async (rejet, _) =>
                        await Probleme
                            .TropDe(rejet.HttpContext, rejet.Lease, Ecoute(rejet.HttpContext.Request) ? UnePlace : null)
                            .ExecuteAsync(rejet.HttpContext);
                }
            );
        return services;
    }

    /// <summary>Counts what comes to the doors; everything else passes untouched.</summary>
    public static void UseAffluenceParAdresse(this IApplicationBuilder app) =>
        app.UseWhen(contexte => Porte(contexte.Request) is not null, portes => portes.UseRateLimiter());

    private static PartitionedRateLimiter<HttpContext> ParAdresse(LocalOptions options, LimiteParAppelant adresses) =>
        PartitionedRateLimiter.Create<HttpContext, (string? Porte, string Adresse)>(contexte =>
        {
            var cle = (Porte(contexte.Request), adresses.AdresseDe(contexte));
            return cle.Item1 switch
            {
                Hub => RateLimitPartition.GetConcurrencyLimiter(cle, _ => Places(options.EcoutesParAdresse)),
                Negociation => RateLimitPartition.GetTokenBucketLimiter(
                    cle,
                    _ => LimiteParAppelant.ParMinute(options.NegociationsParAdresse)
                ),
                _ => RateLimitPartition.GetTokenBucketLimiter(cle, _ => LimiteParAppelant.ParMinute(options.ConnexionsParAdresse)),
            };
        });

    private static PartitionedRateLimiter<HttpContext> PourTous() =>
        PartitionedRateLimiter.Create<HttpContext, bool>(contexte =>
            Porte(contexte.Request) is Hub
                ? RateLimitPartition.GetConcurrencyLimiter(true, _ => Places(Ecoutes))
                : RateLimitPartition.GetNoLimiter(false)
        );

    /// <summary>The door that a request knocks at, by the name of its limit; none for most.</summary>
    private static string? Porte(HttpRequest requete) =>
        Ecoute(requete) ? Hub
        : requete.Path.StartsWithSegments(Negociation, StringComparison.OrdinalIgnoreCase) || NegocieAvecLeHub(requete) ? Negociation
        : CheminsDuFournisseur.Concernent(requete.Path) ? CheminsDuFournisseur.Racine
        : null;

    private static bool Ecoute(HttpRequest requete) =>
        (HttpMethods.IsGet(requete.Method) || HttpMethods.IsConnect(requete.Method))
        && requete.Path.StartsWithSegments(Hub, StringComparison.Ordinal);

    /// <summary>A client without WebSockets asks the hub itself, which remembers each question for a while.</summary>
    private static bool NegocieAvecLeHub(HttpRequest requete) =>
        requete.Path.StartsWithSegments(Hub, StringComparison.Ordinal, out var reste)
        && reste.Value!.EndsWith("/negotiate", StringComparison.Ordinal);

    private static ConcurrencyLimiterOptions Places(int nombre) => new() { PermitLimit = nombre, QueueLimit = 0 };
}
