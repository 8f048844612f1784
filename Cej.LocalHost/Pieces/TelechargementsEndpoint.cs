using Cej.Domain.Dossiers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalHost.Pieces;

/// <summary>Downloads, on this machine; on Azure the storage account answers by itself.</summary>
internal static class TelechargementsEndpoint
{
    /// <summary>Maps it, unless attachments are kept as blobs, which have addresses of their own.</summary>
    public static void MapTelechargements(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<LiensDePieces>() is not { } liens)
            return;
        routes
            .MapGet(
                LiensDePieces.Route,
                (string sceau, IContenuDesPieces contenus, HttpContext http) => liens.Repondre(sceau, contenus, http)
            )
            .ExcludeFromDescription();
    }
}
