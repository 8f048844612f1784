using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace Cej.LocalHost.Identite;

/// <summary>Where the provider is reached; resolved late, because with port 0 only a started server knows its port.</summary>
public sealed class AdresseDuFournisseur(FournisseurOptions options, IServer server)
{
    private readonly Lazy<Uri> _origine = new(
        () => options.Origine ?? OrigineDeKestrel(server),
        // An early question (before the server listens) must not poison the later ones.
        LazyThreadSafetyMode.PublicationOnly
    );

    /// <summary>Origin of the local host, e.g. <c>http://127.0.0.1:7071/</c>.</summary>
    /// <exception cref="InvalidOperationException">Asked before the server has started, with no origin configured.</exception>
    public Uri Origine => _origine.Value;

    /// <summary>Claim <c>iss</c> of an issuer, and the authority that a JWT bearer validation or an OIDC client is configured with.</summary>
    /// <exception cref="InvalidOperationException">Asked before the server has started, with no origin configured.</exception>
    public Uri Emetteur(Guichet guichet) => new(Origine, guichet.Racine);

    private static Uri OrigineDeKestrel(IServer server)
    {
        var port = (server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            .Where(address => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            .Select(address => BindingAddress.Parse(address).Port)
            .FirstOrDefault(port => port != 0);
        return port == 0
            ? throw new InvalidOperationException(
                $"The identity provider does not know its port yet: start the server first, or set {nameof(FournisseurOptions)}.{nameof(FournisseurOptions.Origine)}."
            )
            : new Uri($"http://127.0.0.1:{port}/");
    }
}
