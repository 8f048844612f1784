using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>Section <c>Identite</c> of the configuration: the OIDC provider whose access tokens are accepted.</summary>
internal sealed class IdentiteOptions
{
    public const string Section = "Identite";

    /// <summary>The issuer; its discovery document gives the signing keys, rotation included.</summary>
    [Required]
    public Uri? Emetteur { get; set; }

    /// <summary>The audience that tokens must be meant for.</summary>
    [Required]
    public string? Audience { get; set; }
}

/// <summary>Token validation, the same on both hosts.</summary>
internal sealed class ConfigureJwtBearer(IOptions<IdentiteOptions> identite) : IConfigureNamedOptions<JwtBearerOptions>
{
    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        var emetteur = identite.Value.Emetteur!;
        options.Authority = emetteur.OriginalString;
        // Plain HTTP only for the development provider on this very machine.
        options.RequireHttpsMetadata = !emetteur.IsLoopback;
        options.MapInboundClaims = false;
        // An unknown key has the keys fetched again, which must not wait for minutes behind a token that nobody signed.
        options.RefreshInterval = TimeSpan.FromSeconds(10);
        options.SaveToken = false;
        options.IncludeErrorDetails = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = emetteur.OriginalString,
            ValidAudience = identite.Value.Audience,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            ValidTypes = ["at+jwt", "JWT"],
            ValidateIssuer = true,
            ValidateAudience = true,
            ValidateLifetime = true,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = TimeSpan.FromSeconds(30),
            NameClaimType = "sub",
        };
    }
}

/// <summary>Registration.</summary>
internal static class IdentiteServices
{
    public static IServiceCollection AddIdentite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IdentiteOptions>().LierReglages(configuration.GetSection(IdentiteOptions.Section));
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, ConfigureJwtBearer>();
        services.AddSingleton<AppelantsVerifies>();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        // A key that the provider has withdrawn must not count for another hour.
        services.PostConfigure<JwtBearerOptions>(
            JwtBearerDefaults.AuthenticationScheme,
            options =>
            {
                if (options.ConfigurationManager is BaseConfigurationManager keys)
                    keys.UseLastKnownGoodConfiguration = false;
            }
        );
        return services;
    }
}
