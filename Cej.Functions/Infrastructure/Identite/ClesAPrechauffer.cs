using Cej.Functions.Infrastructure.Demarrage;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>The keys that tokens are signed with.</summary>
internal sealed class ClesAPrechauffer(IConfiguration configuration, IServiceProvider services) : IAPrechauffer
{
    public string Quoi => "the keys of the identity providers";

    public Task Chauffer(CancellationToken cancellationToken) =>
        // Providers that no setting names are embedded in the host, which does not listen yet: its options must not even be made.
        configuration.GetSection(IdentiteOptions.Section).GetSection("Fournisseurs").GetChildren().Any()
            ? services.GetRequiredService<LecteurDeJetons>().Chauffer(cancellationToken)
            : Task.CompletedTask;
}
