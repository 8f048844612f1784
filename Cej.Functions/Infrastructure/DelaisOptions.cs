using System.ComponentModel.DataAnnotations;

namespace Cej.Functions.Infrastructure;

/// <summary>Section <c>Delais</c>: how long a request waits for what it cannot do without, 0.1 to 30 seconds each.</summary>
internal sealed class DelaisOptions
{
    private const string Minimum = "00:00:00.1";
    private const string Maximum = "00:00:30";

    /// <summary>For each call of the document store; an error is then answered within two seconds.</summary>
    [Range(typeof(TimeSpan), Minimum, Maximum)]
    public TimeSpan Documents { get; set; } = TimeSpan.FromSeconds(1.5);

    /// <summary>For its line in the access audit.</summary>
    [Range(typeof(TimeSpan), Minimum, Maximum)]
    public TimeSpan Journal { get; set; } = TimeSpan.FromSeconds(3);
}

/// <summary>Registers the time limits, section <c>Delais</c> of the configuration.</summary>
internal static class DelaisServices
{
    public static IServiceCollection AddDelais(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DelaisOptions>().LierReglages(configuration.GetSection("Delais"));
        return services;
    }
}
