using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost;
using Cej.LocalRuntime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.Benchmarks.Matinee;

/// <summary>The whole product in this process, on a clock that the simulator sets, with everything countable counted.</summary>
internal sealed class Produit : IAsyncDisposable
{
    private readonly IHost _hote;
    private readonly HttpClient _http;

    private Produit(IHost hote)
    {
        _hote = hote;
        _http = new HttpClient
        {
            BaseAddress = new(hote.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
        };
    }

    public IServiceProvider Services => _hote.Services;

    public AppelsObserves Appels => _hote.Services.GetRequiredService<AppelsObserves>();

    public Connexions Connexions => _hote.Services.GetRequiredService<Connexions>();

    public CourrierCompte Courrier => _hote.Services.GetRequiredService<CourrierCompte>();

    public OffresComptees Offres => _hote.Services.GetRequiredService<OffresComptees>();

    public static async Task<Produit> Demarrer(string dossier, IEnumerable<string> reglages, HorlogeVirtuelle horloge)
    {
        var hote = HoteLocal.Construire(
            [
                "--urls=http://127.0.0.1:0",
                $"--Local:Dossier={dossier}",
                "--Local:Demonstration=false",
                "--Local:Antivirus=aucun",
                "--LocalRuntime:Timers=false",
                // A pause of a busy machine is no outage.
                "--Delais:Documents=00:00:20",
                "--Delais:Journal=00:00:20",
                "--Limites:RecherchesParMinute=100000",
                .. ChildProcess.Unlimited,
                .. reglages,
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                Observer(builder.Services, horloge);
            }
        );
        await hote.StartAsync();
        return new(hote);
    }

    /// <summary>Asks the product, and waits until all that follows has ended.</summary>
    /// <returns>The status, the version of what was read, and the body of whatever was created.</returns>
    public async Task<Reponse> Demander(string jeton, string methode, string chemin, string? json, string? version, string? cle)
    {
        using var requete = new HttpRequestMessage(new HttpMethod(methode), new Uri(chemin, UriKind.Relative));
        requete.Headers.Authorization = new AuthenticationHeaderValue("Bearer", jeton);
        if (version is not null)
            requete.Headers.TryAddWithoutValidation("If-None-Match", version);
        if (cle is not null)
            requete.Headers.Add("Idempotency-Key", cle);
        if (json is not null)
            requete.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var reponse = await _http.SendAsync(requete);
        var corps = await reponse.Content.ReadAsStringAsync();
        await Suivre();
        return new(reponse.StatusCode, reponse.Headers.ETag?.ToString(), corps);
    }

    /// <summary>Runs a timer function.</summary>
    public async Task Minuter(string nom)
    {
        await Services.GetRequiredService<TimerFunctions>().RunNow(nom);
        await Suivre();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _hote.StopAsync();
        if (_hote is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }

    private async Task Suivre()
    {
        await Services.GetRequiredService<Suites>().Mener();
        var preveneur = (PreveneurObserve)Services.GetRequiredService<IPreveneur>();
        await ((SonneriesObservees)Services.GetRequiredService<ITelephones>()).Attendre(preveneur.Demandes);
    }

    private static void Observer(IServiceCollection services, HorlogeVirtuelle horloge)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(horloge));
        services.AddSingleton(horloge).AddSingleton<Connexions>().AddSingleton<Suites>();
        services.Replace(ServiceDescriptor.Singleton(typeof(HubLifetimeManager<>), typeof(HubCompte<>)));
        services.Replace(ServiceDescriptor.Singleton<IEffets>(provider => provider.GetRequiredService<Suites>()));
        services.Replace(ServiceDescriptor.Singleton<IEffets<DemarcheChangee>>(provider => provider.GetRequiredService<Suites>()));
        Entourer<IPreveneur>(services, inner => new PreveneurObserve(inner));
        Entourer<ITelephones>(services, inner => new SonneriesObservees(inner));
        Entourer<IDocumentStore>(services, inner => new AppelsObserves(inner));
        services.AddSingleton(provider => (AppelsObserves)provider.GetRequiredService<IDocumentStore>());
        Entourer<IOffres>(services, inner => new OffresComptees(inner));
        services.AddSingleton(provider => (OffresComptees)provider.GetRequiredService<IOffres>());
        Entourer<ICourrier>(services, inner => new CourrierCompte(inner));
        services.AddSingleton(provider => (CourrierCompte)provider.GetRequiredService<ICourrier>());
    }

    private static void Entourer<T>(IServiceCollection services, Func<T, T> autour)
        where T : class
    {
        var avant = services.Last(service => service.ServiceType == typeof(T) && !service.IsKeyedService);
        services.Replace(
            ServiceDescriptor.Singleton(provider =>
                autour(
                    (T)(
                        avant.ImplementationInstance
                        ?? avant.ImplementationFactory?.Invoke(provider)
                        ?? ActivatorUtilities.CreateInstance(provider, avant.ImplementationType!)
                    )
                )
            )
        );
    }
}

/// <summary>An answer of the product.</summary>
/// <param name="Statut">HTTP's.</param>
/// <param name="Version">Its ETag.</param>
/// <param name="Corps">Its body.</param>
internal sealed record Reponse(HttpStatusCode Statut, string? Version, string Corps)
{
    public bool EstBonne => (int)Statut is >= 200 and < 300 or 304;
}

/// <summary>Counts the mails that leave.</summary>
internal sealed class CourrierCompte(ICourrier inner) : ICourrier
{
    private int _partis;

    public int Partis => Volatile.Read(ref _partis);

    public Task<Remise> Remettre(Courriel courriel, Guid operation, DateTimeOffset premierEnvoi, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _partis);
        return inner.Remettre(courriel, operation, premierEnvoi, cancellationToken);
    }

    public Task<Sort> Retrouver(Guid operation, CancellationToken cancellationToken) => inner.Retrouver(operation, cancellationToken);
}

/// <summary>Counts what the sources of offers are asked for.</summary>
internal sealed class OffresComptees(IOffres inner) : IOffres
{
    private int _appels;

    public int Appels => Volatile.Read(ref _appels);

    public Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _appels);
        return inner.Rechercher(criteres, page, cancellationToken);
    }

    public Task<OffreTrouvee> Find(ReferenceDOffre reference, CancellationToken cancellationToken) =>
        inner.Find(reference, cancellationToken);
}
