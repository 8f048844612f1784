using System.Text.Json;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Portefeuille;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Portefeuille;

/// <summary>A host whose storage can be cut off and whose clock can be moved; the replay timer runs when a test says so.</summary>
public sealed class HoteDeReprise : HoteDeTest
{
    public FakeTimeProvider Horloge { get; } = new(DateTimeOffset.UtcNow);

    public StockageEnPanne Stockage => Services.GetRequiredService<StockageEnPanne>();

    public Task Rejouer() => Services.GetRequiredService<TimerFunctions>().RunNow("EffetsRejouer", TestContext.Current.CancellationToken);

    protected override void Ajuster(LocalApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TimeProvider>(Horloge);
        StockageEnPanne.Entourer(builder);
    }
}

public sealed class RepriseTests(HoteDeReprise hote) : IClassFixture<HoteDeReprise>, IDisposable
{
    private readonly string _email = $"{Guid.NewGuid():N}@courriel.example";

    public void Dispose() => hote.Stockage.Reparer();

    private Task<ReponseDeTest> Ajouter(ClientDeTest client, string? cle = null) =>
        client.Envoyer(
            HttpMethod.Post,
            "/api/beneficiaires",
            new
            {
                prenom = "Maëlle",
                nom = "O'Connor",
                email = _email,
            },
            cle is null ? [] : [("Idempotency-Key", cle)]
        );

    private static async Task<int> Total(ClientDeTest client) =>
        (await client.Lire("/api/portefeuille")).Statut(200).Lire<PortefeuilleResponse>().Total;

    /// <summary>A second replay finds nothing to do.</summary>
    private async Task RejouerSansRienChanger(ClientDeTest client)
    {
        var avant = (await client.Lire("/api/portefeuille")).Statut(200);
        await hote.Rejouer();
        Assert.Equal(304, (await client.Lire("/api/portefeuille", ("If-None-Match", avant.Etag!))).Code);
    }

    [Fact]
    public async Task A_dossier_whose_row_could_not_be_written_is_added_all_the_same_and_the_replay_writes_the_row()
    {
        var (_, client) = await hote.ConseillerConnecte();
        hote.Stockage.Couper(DocumentContainer.Espaces, "suivi");

        var id = (await Ajouter(client)).Statut(201).Id;
        (await client.Lire($"/api/beneficiaires/{id}")).Statut(200);
        Assert.Equal(0, await Total(client));

        hote.Stockage.Reparer();
        await hote.Rejouer();
        Assert.Equal(1, await Total(client));
        await RejouerSansRienChanger(client);
    }

    /// <summary>A bug with one person's documents must not keep what a crash left of everyone else's.</summary>
    [Fact]
    public async Task A_dossier_that_always_fails_holds_up_nobody_else_and_is_not_forgotten()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, autre) = await hote.ConseillerConnecte();
        hote.Stockage.Couper(DocumentContainer.Espaces, "suivi");
        var malade = await client.Ajouter("Malade", "O'Connor");
        await autre.Ajouter("Saine", "Da Costa");
        hote.Stockage.Panne = (operation, partition, _) =>
            operation == "read" && partition.Key == malade.ToString() ? (Moment.Avant, new InvalidOperationException("A bug.")) : null;

        for (var tour = 0; tour < 2; tour++)
        {
            var faute = Assert.Single((await Assert.ThrowsAsync<AggregateException>(hote.Rejouer)).InnerExceptions);
            Assert.Equal("A bug.", faute.Message);
            Assert.Equal(1, await Total(autre));
            Assert.Equal(0, await Total(client));
        }

        hote.Stockage.Reparer();
        await hote.Rejouer();
        Assert.Equal(1, await Total(client));
        await RejouerSansRienChanger(client);
    }

    /// <summary>
    /// A run of the alerts writes a hundred thousand documents that the replay has nothing to do for: at night nobody's message moves the
    /// bookmark past them.
    /// </summary>
    [Fact]
    public async Task What_needs_no_replay_is_read_once_and_a_replay_that_finds_nothing_writes_nothing()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var dossier = DocumentIds.Dossier(new(await client.Ajouter("Maëlle", "O'Connor")));
        await hote.Rejouer();
        await hote.Rejouer();
        var documents = hote.Services.GetRequiredService<SqliteDocumentStore>();
        DocumentWrite[] ailleurs =
        [
            .. Enumerable.Range(0, 20).Select(rang => DocumentWrite.Create($"recherche.{rang}", "recherche", "{}"u8.ToArray())),
        ];
        Assert.IsType<CommitOutcome.Committed>(await documents.Commit(dossier, ailleurs, TestContext.Current.CancellationToken));

        var signet = await Signet();
        await hote.Rejouer();
        var passe = await Signet();
        Assert.NotEqual(signet.ETag, passe.ETag);
        await hote.Rejouer();
        Assert.Equal(passe.ETag, (await Signet()).ETag);
        Assert.Empty((await documents.ReadFeed(DocumentContainer.Dossiers, Lu(passe), 10, TestContext.Current.CancellationToken)).Changes);

        async Task<StoredDocument> Signet() =>
            (await documents.Read(DocumentIds.Cle("reprise"), DocumentIds.Signet, TestContext.Current.CancellationToken))!;

        static string Lu(StoredDocument signet) => JsonDocument.Parse(signet.Content).RootElement.GetProperty("dossiers").GetString()!;
    }

    [Fact]
    public async Task A_row_whose_confirmation_was_lost_is_written_once()
    {
        var (_, client) = await hote.ConseillerConnecte();
        hote.Stockage.Couper(DocumentContainer.Espaces, "suivi", Moment.Apres);
        (await Ajouter(client)).Statut(201);
        hote.Stockage.Reparer();
        Assert.Equal(1, await Total(client));
        await hote.Rejouer();
        await RejouerSansRienChanger(client);
        Assert.Equal(1, await Total(client));
    }

    [Fact]
    public async Task An_addition_cut_off_after_its_reservation_blocks_the_address_for_colleagues_honestly_and_not_for_long()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, autre) = await hote.ConseillerConnecte();
        hote.Stockage.Couper(DocumentContainer.Dossiers, "beneficiaire");
        Assert.Equal("service-indisponible", (await Ajouter(client)).Statut(503).CodeDeProbleme);
        hote.Stockage.Reparer();

        await hote.Rejouer();
        Assert.Equal("adresse-en-attente", (await Ajouter(autre)).Statut(409).CodeDeProbleme);

        hote.Horloge.Advance(TimeSpan.FromMinutes(3));
        await hote.Rejouer();
        (await Ajouter(autre)).Statut(201);
        await hote.Rejouer();
        Assert.Equal(1, await Total(autre));
        await RejouerSansRienChanger(autre);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "another")]
    [InlineData("one", null)]
    [InlineData("one", "another")]
    [InlineData("one", "one")]
    public async Task Who_was_answered_503_adds_again_at_once_under_any_key(string? premiere, string? seconde)
    {
        var (_, client) = await hote.ConseillerConnecte();
        hote.Stockage.Couper(DocumentContainer.Dossiers, "beneficiaire");
        (await Ajouter(client, premiere)).Statut(503);
        hote.Stockage.Reparer();

        var id = (await Ajouter(client, seconde)).Statut(201).Id;

        if (seconde is not null)
            Assert.Equal(id, (await Ajouter(client, seconde)).Statut(201).Id);
        if (premiere != seconde && premiere is not null)
            Assert.Equal("deja-dans-le-portefeuille", (await Ajouter(client, premiere)).Statut(409).CodeDeProbleme);
        hote.Horloge.Advance(TimeSpan.FromMinutes(3));
        await hote.Rejouer();
        Assert.Equal(1, await Total(client));
        await RejouerSansRienChanger(client);
    }

    /// <summary>The first request is still on its way to the storage when the second one comes.</summary>
    [Fact]
    public async Task Two_additions_of_one_counsellor_at_once_make_one_dossier_and_neither_holds_the_address_back()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, autre) = await hote.ConseillerConnecte();
        ReponseDeTest? seconde = null;
        hote.Stockage.Panne = (operation, partition, writes) =>
        {
            if (operation == "commit" && writes.Any(write => write.Type == "beneficiaire") && seconde is null)
            {
                hote.Stockage.Reparer();
                seconde = Ajouter(client).GetAwaiter().GetResult();
            }

            return null;
        };

        var premiere = await Ajouter(client);

        Assert.Equal("ajout-interrompu", premiere.Statut(409).CodeDeProbleme);
        seconde!.Statut(201);
        Assert.Equal("deja-suivi-ailleurs", (await Ajouter(autre)).Statut(409).CodeDeProbleme);
        await hote.Rejouer();
        Assert.Equal(1, await Total(client));
    }

    [Fact]
    public async Task An_addition_cut_off_goes_on_under_the_same_key()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, autre) = await hote.ConseillerConnecte();
        var cle = Guid.NewGuid().ToString();
        hote.Stockage.Couper(DocumentContainer.Dossiers, "beneficiaire");
        (await Ajouter(client, cle)).Statut(503);
        hote.Stockage.Reparer();

        var id = (await Ajouter(client, cle)).Statut(201).Id;
        hote.Horloge.Advance(TimeSpan.FromMinutes(3));
        await hote.Rejouer();

        Assert.Equal(id, (await Ajouter(client, cle)).Statut(201).Id);
        Assert.Equal("deja-suivi-ailleurs", (await Ajouter(autre)).Statut(409).CodeDeProbleme);
        Assert.Equal(1, await Total(client));
    }

    [Fact]
    public async Task An_addition_that_was_given_up_says_so_and_leaves_the_address_free()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var cle = Guid.NewGuid().ToString();
        hote.Stockage.Couper(DocumentContainer.Dossiers, "beneficiaire");
        (await Ajouter(client, cle)).Statut(503);
        hote.Stockage.Reparer();
        hote.Horloge.Advance(TimeSpan.FromMinutes(3));
        await hote.Rejouer();

        Assert.Equal("ajout-interrompu", (await Ajouter(client, cle)).Statut(409).CodeDeProbleme);
        (await Ajouter(client)).Statut(201);
        Assert.Equal(1, await Total(client));
    }

    [Fact]
    public async Task A_dossier_whose_confirmation_was_lost_is_there_once()
    {
        var (_, client) = await hote.ConseillerConnecte();
        hote.Stockage.Couper(DocumentContainer.Dossiers, "beneficiaire", Moment.Apres);
        (await Ajouter(client)).Statut(503);
        hote.Stockage.Reparer();

        Assert.Equal("deja-dans-le-portefeuille", (await Ajouter(client)).Statut(409).CodeDeProbleme);
        await hote.Rejouer();
        Assert.Equal(1, await Total(client));
        await RejouerSansRienChanger(client);
    }

    [Theory]
    [InlineData("row")]
    [InlineData("address")]
    [InlineData("identity")]
    public async Task An_archive_whose_effects_were_cut_off_is_whole_and_the_replay_ends_them(string effet)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var jeune = Personne.Beneficiaire() with { Email = _email };
        var id = (await Ajouter(client)).Statut(201).Id;
        var chezLeJeune = hote.Client(jeune);
        (await chezLeJeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        hote.Stockage.Panne = (operation, partition, writes) =>
            operation == "commit"
            && effet switch
            {
                "row" => partition.Container is DocumentContainer.Espaces,
                "address" => partition.Key.StartsWith("email.", StringComparison.Ordinal),
                _ => partition.Key.StartsWith("sub.", StringComparison.Ordinal),
            }
                ? (Moment.Avant, StockageEnPanne.Indisponible)
                : null;

        var motif = new { motif = "deces", dateFinAccompagnement = hote.Horloge.GetUtcNow() };
        (await client.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/archivage", motif)).Statut(204);
        (await client.Lire($"/api/beneficiaires/{id}")).Statut(404);
        (await chezLeJeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(403);
        hote.Stockage.Reparer();
        if (effet != "identity")
            Assert.Equal("adresse-en-attente", (await Ajouter(client)).Statut(409).CodeDeProbleme);

        await hote.Rejouer();
        Assert.Equal(0, await Total(client));
        await RejouerSansRienChanger(client);
        var nouveau = (await Ajouter(client)).Statut(201).Id;
        var connexion = (await chezLeJeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.Equal(nouveau, connexion.Id);
    }

    [Fact]
    public async Task A_removed_account_is_destroyed_even_when_the_process_dies_on_the_way()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = (await Ajouter(client)).Statut(201).Id;
        hote.Stockage.Couper(DocumentContainer.Dossiers, "dossier-detruit");
        (await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(204);
        hote.Stockage.Reparer();

        await hote.Rejouer();
        await hote.Rejouer();

        var reste = await hote.Stockage.ReadRange(
            new Partition(DocumentContainer.Dossiers, id.ToString()),
            new RangeQuery("", 100),
            TestContext.Current.CancellationToken
        );
        var marque = Assert.Single(reste.Documents);
        Assert.Equal("dossier-detruit", marque.Type);
        Assert.DoesNotContain("Connor", System.Text.Encoding.UTF8.GetString(marque.Content.Span), StringComparison.Ordinal);
        Assert.NotEqual(id, (await Ajouter(client)).Statut(201).Id);
    }

    [Fact]
    public async Task A_first_login_cut_off_before_the_identity_is_known_succeeds_the_next_time()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var jeune = Personne.Beneficiaire() with { Email = _email };
        var id = (await Ajouter(client)).Statut(201).Id;
        hote.Stockage.Couper(DocumentContainer.Annuaire, "sub");
        (await hote.Client(jeune).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(503);
        hote.Stockage.Reparer();
        var premiere = (await client.Lire($"/api/beneficiaires/{id}")).Lire<FicheResponse>().Beneficiaire.ActiveLe;
        hote.Horloge.Advance(TimeSpan.FromHours(1));

        (await hote.Client(jeune).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);

        var active = (await client.Lire($"/api/beneficiaires/{id}")).Lire<FicheResponse>().Beneficiaire.ActiveLe;
        Assert.Equal(premiere, active);
        // By identity from now on, whatever the address has become.
        var ailleurs = hote.Client(jeune with { Email = $"{Guid.NewGuid():N}@courriel.example" });
        Assert.Equal(id, (await ailleurs.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200).Id);
    }

    [Fact]
    public async Task A_replay_during_the_outage_fails_in_the_open_and_loses_nothing()
    {
        var (_, client) = await hote.ConseillerConnecte();
        hote.Stockage.Couper(DocumentContainer.Espaces, "suivi");
        (await Ajouter(client)).Statut(201);

        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(hote.Rejouer);
        hote.Stockage.ToutCouper();
        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(hote.Rejouer);

        hote.Stockage.Reparer();
        await hote.Rejouer();
        Assert.Equal(1, await Total(client));
    }
}
