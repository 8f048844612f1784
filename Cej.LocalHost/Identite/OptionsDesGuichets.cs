using System.Collections.Concurrent;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Cej.LocalHost.Identite;

/// <summary>OpenIddict knows one issuer: each request gets the options of the one that it is for.</summary>
internal sealed class OptionsDesGuichets(IOptionsFactory<OpenIddictServerOptions> fabrique, AdresseDuFournisseur adresse)
    : IOpenIddictServerHandler<ProcessRequestContext>
{
    private readonly ConcurrentDictionary<Guichet, OpenIddictServerOptions> _options = new();

    /// <summary>Before anything looks at the options.</summary>
    public const int Rang = int.MinValue;

    public OpenIddictServerOptions De(Guichet guichet) => _options.GetOrAdd(guichet, Faire);

    public ValueTask HandleAsync(ProcessRequestContext context)
    {
        if (context.Transaction.GetHttpRequest() is { } requete && Guichet.De(requete.Path) is { } guichet)
            context.Transaction.Options = De(guichet);
        return default;
    }

    private OpenIddictServerOptions Faire(Guichet guichet)
    {
        var options = fabrique.Create(Options.DefaultName);
        options.Issuer = adresse.Emetteur(guichet);
        foreach (
            var chemins in new[]
            {
                options.ConfigurationEndpointUris,
                options.JsonWebKeySetEndpointUris,
                options.AuthorizationEndpointUris,
                options.TokenEndpointUris,
                options.UserInfoEndpointUris,
                options.EndSessionEndpointUris,
            }
        )
            chemins.RemoveAll(chemin => Guichet.De(new PathString("/" + chemin.OriginalString)) != guichet);
        return options;
    }
}
