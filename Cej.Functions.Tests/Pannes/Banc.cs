using Cej.Domain.Actualites;
using Cej.Domain.Demarches;
using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Messagerie;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Domain.Programmation;
using Cej.Domain.Reaffectation;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Telephones;
using Cej.Functions.Offres.Referentiels;
using Cej.Functions.Tests.Recapitulatif;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Pannes;

/// <summary>A moment of everything that survives a process.</summary>
/// <param name="Documents">Our documents.</param>
/// <param name="Exterieur">What others hold.</param>
/// <param name="Instant">When.</param>
internal sealed record Depart(DocumentsEnMemoire.EtatDesDocuments Documents, Exterieur.EtatDeLExterieur Exterieur, DateTimeOffset Instant);

/// <summary>
/// The whole application without HTTP: its own use cases and stores, over documents in memory and services of others that are memory too,
/// each of whose calls an <see cref="Pannes.Incident"/> may break. No timer runs by itself.
/// </summary>
internal sealed class Banc : IAsyncDisposable
{
    /// <summary>A Monday in winter, 10:00 in Paris.</summary>
    public static readonly DateTimeOffset Lundi = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly Lieux s_lieux = new();
    private static readonly Metiers s_metiers = new();
    private static readonly ReferentielDesDemarches s_referentiel = Cej.Functions.Demarches.ReferentielEmbarque.Lire();

    private static readonly ServiceDescriptor[] s_application =
    [
        .. new ServiceCollection()
            .AddLogging()
            .AddCej(
                new ConfigurationBuilder()
                    .AddInMemoryCollection([
                        new("Recapitulatif:CleDesLiens", BancDuRecapitulatif.Cle),
                        new("Recapitulatif:Lien", BancDuRecapitulatif.Lien),
                        new("Navigateurs:Cle", Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)])),
                        new("Navigateurs:Contact", "mailto:exploitation@cej.example"),
                        new("Conditions:Conseillers", Gens.Conditions),
                        new("Conditions:Beneficiaires", Gens.Conditions),
                    ])
                    .Build()
            ),
    ];

    private readonly ServiceProvider _services;

    private Banc(DocumentsEnMemoire documents, Exterieur exterieur, FakeTimeProvider horloge, TimeSpan? patience)
    {
        (Documents, Exterieur, Horloge) = (documents, exterieur, horloge);
        Incident = new(horloge);
        IServiceCollection services = new ServiceCollection();
        foreach (var service in s_application)
            services.Add(service);
        services.RemoveAll<IDocumentStore>();
        services.AddDocuments(_ => new StockageEnPanne(documents) { Entourage = Incident });
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(horloge));
        if (patience is { } longue)
            services.AddSingleton(Options.Create(new DelaisOptions { Documents = longue }));
        services.Replace(ServiceDescriptor.Singleton(s_lieux));
        services.Replace(ServiceDescriptor.Singleton(s_metiers));
        services.Replace(ServiceDescriptor.Singleton(s_referentiel));
        services.Replace(ServiceDescriptor.Singleton<IJournalDesAcces, SansJournal>());
        Entourer<IContenuDesPieces>(services);
        Entourer<IAntivirus>(services);
        Entourer<ICourrier>(services);
        Entourer<IPartenaireDesDemarches>(services);
        Entourer<IOffres>(services);
        services.Replace(ServiceDescriptor.Singleton<IChatNotifier>(exterieur));
        services.RemoveAllKeyed<ITelephones>(TelephonesServices.Natifs);
        services.AddKeyedSingleton(TelephonesServices.Natifs, PortEnPanne<ITelephones>.Entourer(exterieur, Incident));
        _services = services.BuildServiceProvider();
    }

    public DocumentsEnMemoire Documents { get; }

    public Exterieur Exterieur { get; }

    public FakeTimeProvider Horloge { get; }

    public Incident Incident { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A process over what was there at a moment; over nothing without one.</summary>
    /// <param name="depart">The moment.</param>
    /// <param name="patience">How long it waits for documents, if not as ever: a process that stands still does not know how late it is.</param>
    public static Banc Monter(Depart? depart = null, TimeSpan? patience = null)
    {
        var horloge = new FakeTimeProvider(depart?.Instant ?? Lundi);
        return new(new(horloge, depart?.Documents), new(horloge, depart?.Exterieur), horloge, patience);
    }

    /// <summary>A new process over the same stores: nothing that the old one remembered is left.</summary>
    public Banc Redemarrer() => new(Documents, Exterieur, Horloge, patience: null);

    public Depart Photographier() => new(Documents.Etat, Exterieur.Etat, Horloge.GetUtcNow());

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Everything that timers repair, long enough after that nothing is left to a process that may still be at work.</summary>
    public Task Reprendre() => Reprendre([this]);

    /// <summary>The same by several processes over the same stores, all at once.</summary>
    public static async Task Reprendre(IReadOnlyList<Banc> hotes)
    {
        for (var tour = 0; tour < 2; tour++)
        {
            hotes[0].Horloge.Advance(TimeSpan.FromMinutes(3));
            await Ensemble(hotes, static hote => hote.PasserLesMinuteries());
        }
    }

    /// <summary>Has several processes do the same at once.</summary>
    public static Task Ensemble(IReadOnlyList<Banc> hotes, Func<Banc, Task> quoi) =>
        hotes is [var seul] ? quoi(seul) : Task.WhenAll(hotes.Select(hote => Task.Run(() => quoi(hote), Cancel)));

    public ValueTask DisposeAsync()
    {
        Incident.Dispose();
        return _services.DisposeAsync();
    }

    private async Task PasserLesMinuteries()
    {
        await Get<RejouerEffetsHandler>().Handle(Cancel);
        await Get<MontrerMessageImportantHandler>().Reprendre(Cancel);
        await Get<Distribution>().ReprendreTout(Cancel);
        await Get<FairePartirHandler>().Handle(Cancel);
        await Get<Deplacements>().ReprendreTout(Cancel);
        await Get<TransmettreDemarchesHandler>().Reprendre(Cancel);
        await Get<EntretenirPiecesHandler>().Handle(Cancel);
        await Get<AnnoncerActualitesHandler>().Reprendre(Cancel);
    }

    private void Entourer<T>(IServiceCollection services)
        where T : class => services.Replace(ServiceDescriptor.Singleton(PortEnPanne<T>.Entourer((T)(object)Exterieur, Incident)));

    private sealed class SansJournal : IJournalDesAcces
    {
        public void Consigner(Empreinte par, ActionConsignee action, BeneficiaireId? dossier = null) { }
    }
}
