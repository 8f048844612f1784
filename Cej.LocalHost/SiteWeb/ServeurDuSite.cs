using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Cej.LocalHost.SiteWeb;

/// <summary>Serves the front end's build (<c>web/dist</c>) as Azure Static Web Apps does: files, fallback to the application, headers.</summary>
internal static class ServeurDuSite
{
    /// <summary>What belongs to someone else than the site, whatever its fallback says.</summary>
    private static readonly string[] Reserves = ["/api", "/identite", "/dev", "/client"];

    /// <summary>What <see cref="UseSiteWeb"/> needs.</summary>
    public static IServiceCollection AddSiteWeb(this IServiceCollection services) =>
        services
            // As small as what Static Web Apps sends; the fastest level, which is the default, costs a fifth more.
            .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal)
            .AddResponseCompression(compression =>
            {
                // Public files only: nothing secret is compressed beside something that an attacker chose.
                compression.EnableForHttps = true;
                compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
            });

    /// <summary>Serves the site, or says how to build it when it is not there.</summary>
    public static void UseSiteWeb(this IApplicationBuilder app, string dossier)
    {
        var racine = Path.GetFullPath(dossier);
        if (!File.Exists(Path.Combine(racine, ReglesDuSite.NomDuFichier)))
        {
            app.UseWhen(
                static contexte => contexte.GetEndpoint() is null && contexte.Request.Path == "/",
                static accueil =>
                    accueil.Run(static contexte =>
                        Results.Text(Absent, "text/plain; charset=utf-8", statusCode: 404).ExecuteAsync(contexte)
                    )
            );
            return;
        }

        var regles = ReglesDuSite.Lire(racine);
        var fichiers = new PhysicalFileProvider(racine);
        var types = new FileExtensionContentTypeProvider();
        app.UseWhen(
            contexte => contexte.GetEndpoint() is null && EstDuSite(contexte.Request),
            site =>
            {
                site.UseResponseCompression();
                site.Use((contexte, suite) => contexte.Request.Host.Host == "localhost" ? VersLOrigine(contexte) : suite(contexte));
                site.Run(contexte => Servir(contexte, fichiers, types, regles));
            }
        );
    }

    private static bool EstDuSite(HttpRequest requete) =>
        !Reserves.Any(reserve => requete.Path.StartsWithSegments(reserve, StringComparison.OrdinalIgnoreCase));

    /// <summary>The issuer of the tokens is 127.0.0.1: under another name, the sign-in would be another origin's.</summary>
    private static Task VersLOrigine(HttpContext contexte)
    {
        var requete = contexte.Request;
        var ici = new HostString("127.0.0.1", requete.Host.Port ?? 80);
        contexte.Response.Redirect($"{requete.Scheme}://{ici}{requete.Path}{requete.QueryString}");
        return Task.CompletedTask;
    }

    private static async Task Servir(
        HttpContext contexte,
        PhysicalFileProvider fichiers,
        FileExtensionContentTypeProvider types,
        ReglesDuSite regles
    )
    {
        var (requete, reponse) = (contexte.Request, contexte.Response);
        var chemin = requete.Path.Value ?? "/";
        regles.Appliquer(chemin, reponse.Headers);
        if (!HttpMethods.IsGet(requete.Method) && !HttpMethods.IsHead(requete.Method))
        {
            reponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var fichier = EstInterne(chemin) ? new NotFoundFileInfo(chemin) : fichiers.GetFileInfo(regles.Reecriture(chemin) ?? chemin);
        if (!fichier.Exists && regles.ReplieSurLAccueil(chemin))
            fichier = fichiers.GetFileInfo("/index.html");
        if (!fichier.Exists || !types.TryGetContentType(fichier.Name, out var type))
        {
            reponse.StatusCode = StatusCodes.Status404NotFound;
            reponse.Headers.CacheControl = "no-store";
            return;
        }

        await Results
            .File(
                fichier.PhysicalPath!,
                type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type,
                lastModified: fichier.LastModified
            )
            .ExecuteAsync(contexte);
    }

    private static bool EstInterne(string chemin) =>
        chemin.Contains("/.", StringComparison.Ordinal) || chemin == $"/{ReglesDuSite.NomDuFichier}";

    private const string Absent = """
        CEJ – espace conseiller : l'interface n'est pas construite.

        Avec Node 20 ou plus récent : cd web && npm ci && npm run build
        (./cej run le fait), puis relancez ce programme.

        L'API répond : /api/health, /api/openapi.json
        """;
}
