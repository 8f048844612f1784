using System.Text.Json;
using Cej.Functions.Infrastructure.Demarrage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>How requests are read and answers written.</summary>
internal static class HttpServices
{
    /// <summary>Largest request body that the Functions host lets through, in bytes.</summary>
    private const int TailleMaximaleDeLHote = 100 * 1024 * 1024;

    public static IServiceCollection AddHttpConventions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LimitesOptions>().LierReglages(configuration.GetSection("Limites"));
        services.AddSingleton<LimiteParAppelant>();
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // As much as the Functions host lets through: what is too large, we refuse in our own words.
            kestrel.Limits.MaxRequestBodySize = TailleMaximaleDeLHote;
        });
        services.AddSingleton<IStartupFilter, CompressionDesLectures>();
        services.AddMvcCore().AddJsonOptions(mvc => Lire(mvc.JsonSerializerOptions));
        services.ConfigureHttpJsonOptions(http => Ecrire(http.SerializerOptions));
        return services.AddSingleton<IAPrechauffer, ContratsAPrechauffer>();
    }

    /// <summary>The answers of a feature.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="contrat">How the feature's answers are written.</param>
    /// <param name="premieres">Those that a person's first minute needs.</param>
    public static IServiceCollection AddReponses(this IServiceCollection services, IJsonTypeInfoResolver contrat, params Type[] premieres)
    {
        services.Configure<PremiereMinute>(minute => minute.Reponses.AddRange(premieres));
        return services.ConfigureHttpJsonOptions(http => http.SerializerOptions.TypeInfoResolverChain.Insert(0, contrat));
    }

    /// <summary>Bodies that a person's first minute needs.</summary>
    public static IServiceCollection AddPremiersCorps(this IServiceCollection services, params Type[] corps) =>
        services.Configure<PremiereMinute>(minute => minute.Corps.AddRange(corps));

    /// <summary>What leaves: nothing for what is absent, instants in UTC, words for what is one of a few.</summary>
    public static void Ecrire(JsonSerializerOptions sortie)
    {
        sortie.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // The document of the API describes bodies by these options: a number between quotes is refused there.
        sortie.NumberHandling = JsonNumberHandling.Strict;
        sortie.Converters.Add(new UtcConverter());
        sortie.Converters.Add(new JsonStringEnumConverter(Mots.Regle, allowIntegerValues: false));
    }

    /// <summary>Bodies are read strictly: what is unknown, repeated or of another type is refused, never guessed.</summary>
    private static void Lire(JsonSerializerOptions body)
    {
        body.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        body.NumberHandling = JsonNumberHandling.Strict;
        body.AllowDuplicateProperties = false;
        body.PropertyNameCaseInsensitive = false;
        body.MaxDepth = 16;
    }
}
