using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.LocalHost.Identite;

/// <summary>
/// Puts the guard before every other middleware, whatever the order of the program's: OpenIddict answers from within
/// authentication, which ASP.NET Core adds first by itself.
/// </summary>
internal sealed class GardeStartupFilter(IHostEnvironment environnement, IServer serveur, ILogger<Garde> logger)
    : IStartupFilter,
        IDisposable
{
    /// <summary>Requests of everybody together: a thousand people may sign in at once in a trial.</summary>
    private readonly FixedWindowRateLimiter _demandes = new(new() { PermitLimit = 10_000, Window = TimeSpan.FromSeconds(10) });

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next)
    {
        GardeDeDeveloppement.Verifier(environnement.EnvironmentName, Environment.GetEnvironmentVariable);
        GardeDeDeveloppement.VerifierLesAdresses(Adresses(serveur));
        return app =>
        {
            app.UseWhen(
                contexte => CheminsDuFournisseur.Concernent(contexte.Request.Path),
                fournisseur => fournisseur.Use(suite => new Garde(suite, _demandes, logger).Repondre)
            );
            app.UseWhen(
                contexte => CheminsDuFournisseur.OuvertsAuxScripts(contexte.Request.Path),
                fournisseur => fournisseur.UseCors(FournisseurDIdentite.PolitiqueCors)
            );
            next(app);
        };
    }

    public void Dispose() => _demandes.Dispose();

    public static IEnumerable<string> Adresses(IServer serveur) => serveur.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
}

/// <summary>Addresses that are no setting of the server's but of its code or of the section Kestrel are known once it listens.</summary>
internal sealed class GardeDesAdresses(IServer serveur) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        GardeDeDeveloppement.VerifierLesAdresses(GardeStartupFilter.Adresses(serveur));
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>What every request of the provider meets first: is it this machine's, is it small, are there few; a fault tells nothing of itself.</summary>
internal sealed partial class Garde(RequestDelegate suite, RateLimiter demandes, ILogger<Garde> logger)
{
    /// <summary>No form of the provider's is longer, in bytes.</summary>
    private const long CorpsMaximal = 16 * 1024;

    /// <summary>A browser's address, and what an application may ask for in it.</summary>
    private const int DemandeMaximale = 8 * 1024;

    public async Task Repondre(HttpContext contexte)
    {
        if (Refuser(contexte) is { } refus)
        {
            await refus.ExecuteAsync(contexte);
            return;
        }

        try
        {
            await suite(contexte);
        }
        catch (OperationCanceledException) when (contexte.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer to.
        }
        catch (Exception malforme) when (malforme is IOException or InvalidDataException)
        {
            var statut = (malforme as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
            await Refus(statut, "demande-illisible", "Cette demande n’est pas lisible.").ExecuteAsync(contexte);
        }
#pragma warning disable CA1031 // Whatever it is: it is logged, and the caller learns nothing of it.
        catch (Exception faute) when (!contexte.Response.HasStarted)
#pragma warning restore CA1031
        {
            LogFaute(logger, faute);
            await Refus(StatusCodes.Status500InternalServerError, "erreur-interne", "Une erreur est survenue.").ExecuteAsync(contexte);
        }
    }

    private IResult? Refuser(HttpContext contexte)
    {
        var requete = contexte.Request;
        if (!GardeDeDeveloppement.EstLocale(contexte))
        {
            return Refus(
                StatusCodes.Status400BadRequest,
                "hote-non-local",
                "Le fournisseur d’identité de développement ne répond qu’à cette machine.",
                "Utilisez http://127.0.0.1 ou http://localhost."
            );
        }

        if (requete.QueryString.Value?.Length > DemandeMaximale)
            return Refus(StatusCodes.Status414UriTooLong, "demande-trop-longue", "Cette adresse est trop longue.");
        if (requete.ContentLength > CorpsMaximal)
            return Refus(StatusCodes.Status413PayloadTooLarge, "corps-trop-grand", "Le corps de la demande est trop grand.");
        using var permise = demandes.AttemptAcquire();
        if (!permise.IsAcquired)
        {
            contexte.Response.Headers.RetryAfter = "10";
            return Refus(StatusCodes.Status429TooManyRequests, "trop-de-requetes", "Trop de demandes à la fois.");
        }

        if (contexte.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limite)
            limite.MaxRequestBodySize = CorpsMaximal;
        return null;
    }

    private static IResult Refus(int statut, string code, string titre, string? detail = null) =>
        Results.Problem(
            title: titre,
            detail: detail,
            statusCode: statut,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code }
        );

    [LoggerMessage(LogLevel.Error, "The development identity provider failed.")]
    private static partial void LogFaute(ILogger logger, Exception faute);
}
