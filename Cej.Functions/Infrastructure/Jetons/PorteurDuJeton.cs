using System.Net;
using System.Net.Http.Headers;

namespace Cej.Functions.Infrastructure.Jetons;

/// <summary>Puts our token on each call of a service, and calls once more with a new one when it is refused.</summary>
internal sealed class PorteurDuJeton(JetonDeService jetons) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var essai = 1; ; essai++)
        {
            var jeton = await jetons.Obtenir(cancellationToken);
            if (jeton is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", jeton);
            var response = await base.SendAsync(request, cancellationToken);
            if (jeton is null || response.StatusCode is not HttpStatusCode.Unauthorized)
                return response;
            jetons.Oublier(jeton);
            if (essai == 2)
                return response;
            response.Dispose();
        }
    }
}
