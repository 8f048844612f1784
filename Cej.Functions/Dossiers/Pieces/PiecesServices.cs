using Azure.Core;
using Azure.Storage.Blobs;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Dossiers;

/// <summary>Section <c>Pieces</c> of the configuration.</summary>
internal sealed class PiecesOptions
{
    public const string Section = "Pieces";

    /// <summary>The blob container of attachments, opened with the managed identity; or its name, with <see cref="Connexion"/>.</summary>
    public string? Conteneur { get; set; }

    /// <summary>Connection string with an account key: for an emulator only.</summary>
    public string? Connexion { get; set; }

    /// <summary>Whether blobs are to be used at all.</summary>
    public bool EnBlobs => !string.IsNullOrEmpty(Conteneur);
}

/// <summary>Registers what attachments need; where contents are kept is registered apart.</summary>
internal static class PiecesServices
{
    public static IServiceCollection AddPieces(this IServiceCollection services) =>
        services
            .AddSingleton<PiecesDesMessages>()
            .AddSingleton<EntretenirPiecesHandler>()
            .AddSingleton<DestructionDesPieces>()
            .AddSingleton<IPieceJointeStore, DocumentPieceJointeStore>()
            .AddSingleton<IExamenDesFichiers, ExamenDesFichiers>();

    /// <summary>Blobs, scanned by Microsoft Defender for Storage.</summary>
    public static IServiceCollection AddBlobPieces(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<PiecesOptions>()
            .LierReglages(configuration.GetSection(PiecesOptions.Section))
            .Validate(pieces => pieces.EnBlobs, "Setting Pieces:Conteneur is missing.");
        services.AddSingleton<IContenuDesPieces>(provider => new BlobContenuDesPieces(
            Conteneur(provider),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<IAntivirus>(provider => new DefenderAntivirus(
            Conteneur(provider),
            provider.GetRequiredService<ILogger<DefenderAntivirus>>()
        ));
        return services;
    }

    private static BlobContainerClient Conteneur(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<PiecesOptions>>().Value;
        return string.IsNullOrEmpty(options.Connexion)
            ? new BlobContainerClient(new Uri(options.Conteneur!), provider.GetRequiredService<TokenCredential>())
            : new BlobContainerClient(options.Connexion, options.Conteneur);
    }
}
