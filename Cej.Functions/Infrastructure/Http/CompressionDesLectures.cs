using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>
/// What is read leaves compressed, on every host: Front Door compresses only what it may keep, which is nothing of ours (adr 0020).
/// </summary>
internal sealed class CompressionDesLectures(IServiceProvider services) : IStartupFilter
{
    private readonly ResponseCompressionProvider _fournisseur = new(
        services,
        Options.Create(
            new ResponseCompressionOptions
            {
                EnableForHttps = true,
                MimeTypes = ["application/json", "application/problem+json"],
                Providers =
                {
                    new BrotliCompressionProvider(
                        Options.Create(new BrotliCompressionProviderOptions { Level = CompressionLevel.Fastest })
                    ),
                    new GzipCompressionProvider(Options.Create(new GzipCompressionProviderOptions { Level = CompressionLevel.Fastest })),
                },
            }
        )
    );

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.UseWhen(
                static http => SeCompresse(http.Request),
                lecture => lecture.UseMiddleware<ResponseCompressionMiddleware>(_fournisseur)
            );
            next(app);
        };

    /// <summary>
    /// Not the link to a file: a secret whose length would tell of it, beside a name that the other side chose. Nor answers to what is
    /// written, which are short, and one of which is a token.
    /// </summary>
    private static bool SeCompresse(HttpRequest requete) =>
        HttpMethods.IsGet(requete.Method)
        && requete.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !requete.Path.Value!.Contains("/pieces/", StringComparison.OrdinalIgnoreCase);
}
