using Cej.Functions.Infrastructure.Demarrage;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>The keys that tokens are signed with.</summary>
internal sealed class ClesAPrechauffer(IConfiguration configuration, IServiceProvider services) : IAPrechauffer
{
    public string Quoi => "the keys of the identity provider";

    public async Task Chauffer(CancellationToken cancellationToken)
    {
        // A provider that no setting names is embedded in the host, which does not listen yet: its options must not even be made.
        if (string.IsNullOrEmpty(configuration["Identite:Emetteur"]))
            return;
        var options = services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(JwtBearerDefaults.AuthenticationScheme);
        await options.ConfigurationManager!.GetConfigurationAsync(cancellationToken);
    }
}
