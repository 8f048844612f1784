using Microsoft.AspNetCore;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Cej.LocalHost.Identite;

/// <summary>The checks that OpenIddict's degraded mode leaves to its user.</summary>
internal static class ReglesOpenIddict
{
    public static void Ajouter(OpenIddictServerBuilder serveur) =>
        serveur
            .AddEventHandler<ProcessRequestContext>(regle =>
                regle.UseSingletonHandler<OptionsDesGuichets>().SetOrder(OptionsDesGuichets.Rang)
            )
            .AddEventHandler<ValidateAuthorizationRequestContext>(regle => regle.UseSingletonHandler<ClientEtRetour>())
            .AddEventHandler<ValidateTokenRequestContext>(regle =>
                regle.UseInlineHandler(static contexte =>
                {
                    // The code's or token's own client and redirect_uri are compared by OpenIddict itself.
                    if (!EstConnu(contexte, contexte.ClientId))
                        contexte.Reject(Errors.InvalidClient, "This client is unknown.");
                    else if (!string.IsNullOrEmpty(contexte.ClientSecret))
                        contexte.Reject(Errors.InvalidClient, "This client is public: it has no secret.");
                    return default;
                })
            )
            .AddEventHandler<ValidateEndSessionRequestContext>(regle => regle.UseSingletonHandler<RetourDeDeconnexion>())
            .AddEventHandler<ProcessSignInContext>(regle =>
                regle.UseSingletonHandler<MarquerLesUsages>().SetOrder(OpenIddictServerHandlers.GenerateAccessToken.Descriptor.Order - 1)
            );

    private static bool EstConnu(BaseContext contexte, string? client) =>
        contexte.Transaction.GetHttpRequest() is { } requete && Guichet.De(requete.Path)?.Connait(client) is true;

    private sealed class ClientEtRetour(ClientsConnus clients) : IOpenIddictServerHandler<ValidateAuthorizationRequestContext>
    {
        public ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
        {
            if (!EstConnu(context, context.ClientId))
                context.Reject(Errors.UnauthorizedClient, "This client is unknown.");
            else if (!clients.AccepteRetour(context.ClientId, context.RedirectUri))
                context.Reject(Errors.InvalidRequest, "This return address is not declared for this client.");
            return default;
        }
    }

    private sealed class RetourDeDeconnexion(ClientsConnus clients) : IOpenIddictServerHandler<ValidateEndSessionRequestContext>
    {
        public ValueTask HandleAsync(ValidateEndSessionRequestContext context)
        {
            var client = context.ClientId ?? context.IdentityTokenHintPrincipal?.GetPresenters().FirstOrDefault();
            if (
                !string.IsNullOrEmpty(context.PostLogoutRedirectUri)
                && !clients.AccepteRetourDeDeconnexion(client, context.PostLogoutRedirectUri)
            )
                context.Reject(Errors.InvalidRequest, "This return address is not declared for this client.");
            return default;
        }
    }

    /// <summary>Gives each code and each refresh token an identifier of its own, so that its second use is recognised.</summary>
    private sealed class MarquerLesUsages(RegistreDesJetons registre) : IOpenIddictServerHandler<ProcessSignInContext>
    {
        public ValueTask HandleAsync(ProcessSignInContext context)
        {
            if (context.AuthorizationCodePrincipal is { } code)
            {
                var usage = Guid.CreateVersion7().ToString();
                code.SetClaim(Revendications.Usage, usage);
                registre.NoterCode(usage, context.Options.AuthorizationCodeLifetime ?? TimeSpan.FromMinutes(1));
            }
            context.RefreshTokenPrincipal?.SetClaim(Revendications.Usage, Guid.CreateVersion7().ToString());
            return default;
        }
    }
}
