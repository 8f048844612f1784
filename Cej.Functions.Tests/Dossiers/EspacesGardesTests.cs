using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Messagerie;
using Cej.Domain.Portefeuille;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using CsCheck;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.Functions.Tests.Dossiers;

/// <summary>
/// What instances keep of counsellors' spaces (docs/adr/0016): two of them over one store show what the store has, whichever of them wrote
/// it, for the price of a point read.
/// </summary>
public sealed class EspacesGardesTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly Appelant.Conseiller Camille = Conseiller(1);

    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-gardes-").FullName;
    private SqliteDocumentStore _documents = null!;
    private Instance[] _instances = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _documents = SqliteDocumentStore.Open(Path.Combine(_dossier, "documents.db"), TimeProvider.System);
        _instances = [new(_documents), new(_documents)];
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances)
            await instance.DisposeAsync();
        await _documents.DisposeAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    /// <summary>A step of a counsellor's day, by one instance or the other: someone comes or changes, or goes, or is looked at.</summary>
    private sealed record Pas(int Instance, int Qui, bool Part, int NonLus, bool Lire);

    [Fact]
    public async Task Whatever_came_and_went_by_whichever_instance_both_show_what_the_store_has()
    {
        var pas = Gen.Select(Gen.Int[0, 1], Gen.Int[1, 12], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool)
            .Select((instance, qui, sort, nonLus, lire) => new Pas(instance, qui, sort == 0, nonLus, lire))
            .Array[1, 40];
        var jours = 1;
        await pas.SampleAsync(
            async jour =>
            {
                var par = Conseiller(100 + Interlocked.Increment(ref jours));
                foreach (var (rang, un) in jour.Index())
                {
                    var ecrire = _instances[un.Instance].Get<EcrireEspace>();
                    if (un.Part)
                        await ecrire.Retirer(par.Id, [new(Personne(un.Qui), rang + 1)], static _ => Task.CompletedTask, Cancel);
                    else
                        await Projeter(_instances[un.Instance], par, Ligne(un.Qui, rang + 1, un.NonLus));
                    if (un.Lire)
                        await Comparer(par);
                }

                await Comparer(par);
            },
            iter: 60,
            threads: 2
        );
    }

    /// <summary>Both instances write, each its own row, and look at once whether either list shows what was acknowledged.</summary>
    [Fact]
    public async Task A_list_is_never_older_than_a_change_that_either_instance_acknowledged()
    {
        const int Changements = 150;
        await Projeter(_instances[0], Camille, [.. Enumerable.Range(1, 20).Select(qui => Ligne(qui, 1, 0))]);
        var acquittes = new int[3];

        var ecritures = Task.WhenAll(Ecrire(0), Ecrire(1));
        await Task.WhenAll(ecritures, Regarder(0), Regarder(1));

        async Task Ecrire(int instance)
        {
            var qui = instance + 1;
            for (var n = 1; n <= Changements; n++)
            {
                await Attente.Jusqua(() => Essayer(_instances[instance], Ligne(qui, n + 1, n)), ecrite => ecrite, "written");
                Volatile.Write(ref acquittes[qui], n);
                await Verifier(n % 2);
            }
        }

        async Task Regarder(int instance)
        {
            while (!ecritures.IsCompleted)
            {
                await Verifier(instance);
                await Task.Yield();
            }
        }

        async Task Verifier(int instance)
        {
            int[] attendus = [Volatile.Read(ref acquittes[1]), Volatile.Read(ref acquittes[2])];
            var portefeuille = await Lister(_instances[instance], Camille, TriDuPortefeuille.NonLus);
            foreach (var qui in (int[])[1, 2])
            {
                var montre = portefeuille.Single(suivi => suivi.Id == Personne(qui)).Conversation.NonLusParBeneficiaire;
                Assert.True(montre >= attendus[qui - 1], $"Instance {instance} shows {montre} of {qui}, {attendus[qui - 1]} acknowledged.");
            }
        }
    }

    [Fact]
    public async Task Who_lost_a_person_never_sees_her_again_on_any_instance()
    {
        await Projeter(_instances[0], Camille, [.. Enumerable.Range(1, 5).Select(qui => Ligne(qui, 1, 1))]);
        await Comparer(Camille);

        await _instances[1].Get<EcrireEspace>().Retirer(Camille.Id, [new(Personne(3), 2)], static _ => Task.CompletedTask, Cancel);

        foreach (var instance in _instances)
        {
            Assert.DoesNotContain(await Lister(instance, Camille), suivi => suivi.Id == Personne(3));
            Assert.DoesNotContain(await ListerConversations(instance, Camille), suivi => suivi.Id == Personne(3));
            Assert.Empty(await Lister(instance, Camille, recherche: "moreau 3"));
            var partagees = await instance.Get<IEspaceStore>().Lister(Camille.Id, Cancel);
            Assert.DoesNotContain(partagees.Suivis, suivi => suivi.Id == Personne(3));
        }
    }

    [Fact]
    public async Task Nobody_is_shown_what_is_kept_for_someone_else()
    {
        var autre = Conseiller(2);
        await Projeter(_instances[0], Camille, Ligne(1, 1, 0));
        await Projeter(_instances[0], autre, Ligne(2, 1, 0));

        Assert.Equal([Personne(1)], (await Lister(_instances[0], Camille)).Select(suivi => suivi.Id));
        Assert.Equal([Personne(2)], (await Lister(_instances[0], autre)).Select(suivi => suivi.Id));
        Assert.Empty(await Lister(_instances[0], Conseiller(3)));
    }

    [Fact]
    public async Task Both_lists_cost_the_point_read_of_a_304_once_one_was_read_and_behind_a_change_of_this_instance_too()
    {
        var instance = _instances[0];
        await Projeter(instance, Camille, [.. Enumerable.Range(1, 60).Select(qui => Ligne(qui, 1, 0))]);
        await Lister(instance, Camille);

        Assert.Equal((1, 1), await Cout(() => Lister(instance, Camille)));
        Assert.Equal((1, 1), await Cout(() => ListerConversations(instance, Camille)));
        await Projeter(instance, Camille, Ligne(7, 2, 3));
        Assert.Equal((1, 1), await Cout(() => ListerConversations(instance, Camille)));
        await instance.Get<EcrireEspace>().Retirer(Camille.Id, [new(Personne(9), 2)], static _ => Task.CompletedTask, Cancel);
        Assert.Equal((1, 1), await Cout(() => Lister(instance, Camille)));
        await Projeter(instance, Camille, Ligne(99, 1, 0));
        Assert.Equal((1, 1), await Cout(() => Lister(instance, Camille)));
        var (version, _) = await instance.Get<IEspaceStore>().ListerDepuis(Camille.Id, null, Cancel);
        Assert.Equal((1, 1), await Cout(() => instance.Get<IEspaceStore>().ListerDepuis(Camille.Id, version.Version, Cancel)));
        await Comparer(Camille);

        async Task<(double, int)> Cout<T>(Func<Task<T>> call)
        {
            using var mesure = instance.Get<DocumentMeter>().Start();
            await call();
            return (mesure.RequestUnits, mesure.SequentialTrips);
        }
    }

    [Fact]
    public async Task A_change_of_one_row_by_another_instance_decodes_one_row_for_the_budget_of_a_stale_version()
    {
        await Projeter(_instances[0], Camille, [.. Enumerable.Range(1, 30).Select(qui => Ligne(qui, 1, 0))]);
        var avant = (await Lister(_instances[0], Camille)).ToDictionary(suivi => suivi.Id);

        await Projeter(_instances[1], Camille, Ligne(7, 2, 3));

        using var mesure = _instances[0].Get<DocumentMeter>().Start();
        var apres = await Lister(_instances[0], Camille);
        Assert.Equal(2, mesure.SequentialTrips);
        Assert.InRange(mesure.RequestUnits, 1, 7);
        Assert.Equal([Personne(7)], apres.Where(suivi => !ReferenceEquals(suivi, avant[suivi.Id])).Select(suivi => suivi.Id));
        Assert.Equal(30, apres.Count);
    }

    [Fact]
    public async Task What_is_kept_stays_within_its_bound_and_what_is_not_kept_is_read()
    {
        const long Borne = 100_000;
        await using var petite = new Instance(_documents, Borne);
        var gardes = petite.Get<EspacesGardes>();
        foreach (var numero in Enumerable.Range(1, 30))
        {
            var par = Conseiller(numero);
            // The last ones alone are more than may be kept.
            var lignes = Enumerable.Range(1, numero > 27 ? 99 : 10).Select(qui => Ligne(qui, 1, 0)).ToArray();
            await Projeter(petite, par, lignes);
            Assert.Equal(lignes.Length, (await Lister(petite, par)).Count);
            Assert.InRange(gardes.Octets, 0, Borne);
        }

        Assert.Null(gardes.Find(Conseiller(30).Id));
        foreach (var numero in Enumerable.Range(1, 30))
            Assert.Equal(await Sans(Conseiller(numero)), await Lister(petite, Conseiller(numero)));
        Assert.InRange(gardes.Octets, 0, Borne);
    }

    [Fact]
    public async Task What_grows_row_by_row_is_counted_as_it_grows()
    {
        var instance = _instances[0];
        var gardes = instance.Get<EspacesGardes>();
        await Projeter(instance, Camille, Ligne(1, 1, 0));
        await Lister(instance, Camille);
        foreach (var qui in Enumerable.Range(2, 60))
        {
            await Projeter(instance, Camille, Ligne(qui, 1, 0));
            Assert.True(gardes.Octets >= gardes.Find(Camille.Id)!.Octets);
        }

        Assert.True(gardes.Octets > 60 * 1_000);
    }

    /// <summary>Each list, on each instance and with what it keeps, as an instance shows it that keeps nothing.</summary>
    private async Task Comparer(Appelant.Conseiller par)
    {
        await using var neuve = new Instance(_documents);
        foreach (var instance in _instances)
        {
            foreach (var tri in Enum.GetValues<TriDuPortefeuille>())
                Assert.Equal(await Lister(neuve, par, tri), await Lister(instance, par, tri));
            Assert.Equal(await ListerConversations(neuve, par), await ListerConversations(instance, par));
            var (attendu, obtenu) = (neuve.Get<IEspaceStore>(), instance.Get<IEspaceStore>());
            Assert.Equal((await attendu.Lister(par.Id, Cancel)).Sommaire, (await obtenu.Lister(par.Id, Cancel)).Sommaire);
        }
    }

    /// <summary>False when the other instance was faster every time: nothing was acknowledged.</summary>
    private static async Task<bool> Essayer(Instance instance, Suivi ligne)
    {
        try
        {
            await Projeter(instance, Camille, ligne);
            return true;
        }
        catch (IndisponibleException)
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<Suivi>> Sans(Appelant.Conseiller par)
    {
        await using var neuve = new Instance(_documents);
        return await Lister(neuve, par);
    }

    private static Task<IReadOnlyList<LignesModifiees>> Projeter(Instance instance, Appelant.Conseiller par, params Suivi[] suivis) =>
        instance.Get<EcrireEspace>().Projeter(par.Id, suivis, static _ => Task.CompletedTask, static _ => { }, Cancel);

    private static async Task<IReadOnlyList<Suivi>> Lister(
        Instance instance,
        Appelant.Conseiller par,
        TriDuPortefeuille tri = TriDuPortefeuille.Nom,
        string? recherche = null
    )
    {
        var liste = await instance
            .Get<ListerPortefeuilleHandler>()
            .Handle(new(new(recherche, null, 200, null, par), tri, Descendant: tri is TriDuPortefeuille.NonLus), Cancel);
        return liste.Value.Page!.Lignes;
    }

    private static async Task<IReadOnlyList<Suivi>> ListerConversations(Instance instance, Appelant.Conseiller par) =>
        (
            await instance
                .Get<ListerConversationsHandler>()
                .Handle(new(new(null, null, 200, null, par), FiltreDesConversations.Toutes), Cancel)
        )
            .Value
            .Page!
            .Lignes;

    private static Suivi Ligne(int qui, long revision, int nonLus) =>
        new(
            Personne(qui),
            new("Inès", $"Moreau {qui}"),
            $"moreau {qui % 4} {qui} ines",
            Instant.AddDays(-qui),
            qui % 3 != 0,
            qui % 3 == 0 ? null : Instant.AddMinutes(revision),
            false,
            revision,
            new(
                qui % 2 == 0,
                nonLus,
                nonLus,
                0,
                nonLus == 0
                    ? null
                    : new(revision, Partie.Beneficiaire, TypeDeMessage.Texte, $"Message {revision}", Instant.AddHours(revision)),
                null,
                revision
            )
        );

    private static BeneficiaireId Personne(int n) => new(Identifiants.Deterministe("gardes", $"{n}"));

    private static Appelant.Conseiller Conseiller(int n) =>
        new(Sujet.Lire("agents", $"conseiller-{n}")!, new("Camille", "Lefèvre"), AdresseEmail.Lire($"conseiller-{n}@agence.example").Value);

    /// <summary>An instance of the application: what it keeps is its own, the store is everyone's.</summary>
    private sealed class Instance : IAsyncDisposable
    {
        private readonly ServiceProvider _services;

        public Instance(SqliteDocumentStore documents, long? octetsGardes = null)
        {
            var services = new ServiceCollection();
            services.AddLogging().AddCej(new ConfigurationBuilder().Build());
            services.Replace(
                ServiceDescriptor.Singleton<IDocumentStore>(provider => new MeteredDocumentStore(
                    documents,
                    provider.GetRequiredService<DocumentMeter>()
                ))
            );
            services.Replace(ServiceDescriptor.Singleton<IJournalDesAcces, SansJournal>());
            if (octetsGardes is { } octets)
                services.Replace(ServiceDescriptor.Singleton(_ => new EspacesGardes(octets)));
            _services = services.BuildServiceProvider();
        }

        public T Get<T>()
            where T : notnull => _services.GetRequiredService<T>();

        public ValueTask DisposeAsync() => _services.DisposeAsync();
    }

    private sealed class SansJournal : IJournalDesAcces
    {
        public void Consigner(Empreinte par, ActionConsignee action, BeneficiaireId? dossier = null) { }
    }
}
