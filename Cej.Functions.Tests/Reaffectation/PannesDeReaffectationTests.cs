using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Functions.Diffusion;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Portefeuille;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>Wherever a reassignment is cut off, running it again ends with everyone in one portfolio and one line of history.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class PannesDeReaffectationTests(HoteDeReprise hote) : IClassFixture<HoteDeReprise>, IDisposable
{
    public void Dispose() => hote.Stockage.Reparer();

    /// <summary>Who makes it good: the client with its key, or the timer.</summary>
    public static TheoryData<Moment, bool> Reprises =>
        new()
        {
            { Moment.Avant, false },
            { Moment.Avant, true },
            { Moment.Apres, false },
            { Moment.Apres, true },
        };

    /// <summary>Every commit of a chain of reassignments in turn is the one at which the process dies, before or right after it.</summary>
    [Theory]
    [MemberData(nameof(Reprises))]
    public async Task Cut_off_at_any_commit_and_run_again_everyone_is_in_one_portfolio_with_one_line(Moment moment, bool parLaMinuterie)
    {
        for (var commit = 1; ; commit++)
        {
            var equipe = await Equipe.Monter(hote);
            var ids = new List<Guid>();
            for (var i = 0; i < 3; i++)
                ids.Add(await equipe.Anne.Client.Ajouter("Zoé", $"Petit {i.ToString(CultureInfo.InvariantCulture)}"));
            var demande = new { titre = "Permis", membres = ids };
            (await equipe.Anne.Client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", demande)).Statut(201);

            // Temporary, then for good from there, then back: each cut off at the same place.
            var coupes = 0;
            var deux = ids[..2];
            coupes += await Mener(() => equipe.Reaffecter(equipe.Anne, equipe.Bruno, true, ids, "aller"), commit, moment, parLaMinuterie);
            await equipe.ChacunDansUnPortefeuille((equipe.Bruno, [.. ids]));
            Assert.Equal(3, (await equipe.Anne.ARecuperer()).Length);

            coupes += await Mener(
                () => equipe.Reaffecter(equipe.Bruno, equipe.Chloe, false, [ids[2]], "definitif"),
                commit,
                moment,
                parLaMinuterie
            );
            await equipe.ChacunDansUnPortefeuille((equipe.Bruno, [.. deux]), (equipe.Chloe, [ids[2]]));
            Assert.Equal(2, (await equipe.Anne.ARecuperer()).Length);

            coupes += await Mener(() => equipe.Anne.Recuperer("retour"), commit, moment, parLaMinuterie);
            await equipe.ChacunDansUnPortefeuille((equipe.Anne, [.. deux]), (equipe.Chloe, [ids[2]]));
            Assert.Empty(await equipe.Anne.ARecuperer());

            foreach (var id in deux)
                Assert.Equal(
                    [TypeAffectation.Recuperation, TypeAffectation.Temporaire, TypeAffectation.Ajout],
                    (await equipe.Anne.Historique(id)).Select(ligne => ligne.Type)
                );
            Assert.Equal(
                [TypeAffectation.Definitive, TypeAffectation.Temporaire, TypeAffectation.Ajout],
                (await equipe.Chloe.Historique(ids[2])).Select(ligne => ligne.Type)
            );
            foreach (var id in ids)
            {
                var chez = id == ids[2] ? equipe.Chloe : equipe.Anne;
                var avis = (await chez.Client.Lire($"/api/conversations/{id}/messages")).Statut(200).Lire<ConversationResponse>();
                Assert.Equal(["1", "2"], Scene.Numeros(avis));
            }

            var liste = (await equipe.Anne.Client.Lire("/api/listes-de-diffusion")).Statut(200).Lire<ListesResponse>().Listes[0];
            Assert.Equal(deux, liste.Membres.Select(membre => membre.Id));
            await RejouerSansRienChanger(equipe);
            if (coupes == 0)
                return; // no reassignment has so many commits
        }
    }

    /// <summary>Runs a request whose commit number N fails, then runs it again; how many times it was cut off.</summary>
    private async Task<int> Mener(Func<Task<ReponseDeTest>> demande, int commit, Moment moment, bool parLaMinuterie)
    {
        hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        var vus = 0;
        var coupes = 0;
        // From that commit on nothing is written: the process is dead.
        hote.Stockage.Panne = (operation, _, _) =>
        {
            if (operation != "commit")
                return null;
            var numero = Interlocked.Increment(ref vus);
            if (numero < commit)
                return null;
            Interlocked.Increment(ref coupes);
            return (numero == commit ? moment : Moment.Avant, StockageEnPanne.Indisponible);
        };
        var premiere = await demande();
        hote.Stockage.Reparer();
        premiere.Statut(coupes == 0 ? 201 : 503);
        if (coupes == 0)
            return 0;

        if (parLaMinuterie && (commit > 1 || moment is Moment.Apres))
        {
            hote.Horloge.Advance(TimeSpan.FromMinutes(3));
            var minuteries = hote.Services.GetRequiredService<TimerFunctions>();
            await minuteries.RunNow("ReaffectationsReprendre", TestContext.Current.CancellationToken);
        }
        else
        {
            (await demande()).Statut(201);
        }

        return 1;
    }

    private async Task RejouerSansRienChanger(Equipe equipe)
    {
        await hote.Rejouer();
        var avant = new List<string>();
        foreach (var membre in new[] { equipe.Anne, equipe.Bruno, equipe.Chloe })
            avant.Add((await membre.Client.Lire("/api/portefeuille")).Statut(200).Etag!);
        await hote.Rejouer();
        foreach (var (membre, etag) in new[] { equipe.Anne, equipe.Bruno, equipe.Chloe }.Zip(avant))
            Assert.Equal(304, (await membre.Client.Lire("/api/portefeuille", ("If-None-Match", etag))).Code);
    }

    /// <summary>A writer that read a dossier before it moved, and writes its row long after.</summary>
    [Fact]
    public async Task A_row_that_comes_late_does_not_bring_someone_back()
    {
        var equipe = await Equipe.Monter(hote);
        var (_, jeune, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        var dossier = new Partition(DocumentContainer.Dossiers, id.ToString());
        var (enregistre, lu, suite) = (false, new TaskCompletionSource(), new TaskCompletionSource());
        hote.Stockage.Retard = (operation, partition) =>
        {
            if (partition != dossier)
                return Task.CompletedTask;
            enregistre |= operation == "commit";
            if (operation != "read" || !enregistre || !lu.TrySetResult())
                return Task.CompletedTask;
            return suite.Task;
        };

        var lente = jeune.Envoyer(HttpMethod.Post, "/api/connexion");
        await lu.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        hote.Stockage.Retard = null;
        hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [id])).Statut(201);
        suite.SetResult();
        (await lente).Statut(200);

        await equipe.ChacunDansUnPortefeuille((equipe.Bruno, [id]));
    }

    /// <summary>A message whose effects were cut off, then a reassignment before any repair: the phone rings all the same.</summary>
    [Fact]
    public async Task The_ring_of_a_last_message_is_not_lost()
    {
        var equipe = await Equipe.Monter(hote);
        var id = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        var coupe = new TaskCompletionSource();
        hote.Stockage.Panne = (operation, partition, _) =>
        {
            if (operation != "commit" || partition.Container is not DocumentContainer.Espaces)
                return null;
            coupe.TrySetResult();
            return (Moment.Avant, StockageEnPanne.Indisponible);
        };
        (await equipe.Anne.Client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = "Bonjour" })).Statut(201);
        await coupe.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        hote.Stockage.Reparer();
        hote.Horloge.Advance(TimeSpan.FromSeconds(1));

        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [id])).Statut(201);

        Assert.Equal(["nouveau-message"], await Attente.Jusqua(() => hote.Sonneries(id), static sonneries => sonneries.Length > 0));
        await equipe.ChacunDansUnPortefeuille((equipe.Bruno, [id]));
    }

    /// <summary>A reassignment that was cut off before it showed the person to whom she came, who writes to her all the same.</summary>
    [Fact]
    public async Task A_message_rings_once_before_its_counsellor_has_a_row()
    {
        var equipe = await Equipe.Monter(hote);
        var id = await equipe.Anne.Client.Ajouter("Zoé", "Petit");
        (await Ecrire(equipe.Anne)).Statut(201);
        await Attente.Jusqua(() => hote.Sonneries(id), static sonneries => sonneries.Length == 1);
        hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        var chezBruno = new Partition(DocumentContainer.Espaces, equipe.Bruno.Id.ToString());
        hote.Stockage.Panne = (operation, partition, _) =>
            operation == "commit" && partition == chezBruno ? (Moment.Avant, StockageEnPanne.Indisponible) : null;
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [id])).Statut(503);
        hote.Stockage.Reparer();

        (await Ecrire(equipe.Bruno)).Statut(201);
        await Attente.Jusqua(() => hote.Sonneries(id), static sonneries => sonneries.Length == 2);
        hote.Horloge.Advance(TimeSpan.FromMinutes(3));
        var minuteries = hote.Services.GetRequiredService<TimerFunctions>();
        await minuteries.RunNow("ReaffectationsReprendre", TestContext.Current.CancellationToken);
        await equipe.ChacunDansUnPortefeuille((equipe.Bruno, [id]));
        (await Ecrire(equipe.Bruno)).Statut(201);
        Assert.Equal(
            Enumerable.Repeat("nouveau-message", 3),
            await Attente.Jusqua(() => hote.Sonneries(id), static sonneries => sonneries.Length > 2)
        );

        Task<ReponseDeTest> Ecrire(Membre de) =>
            de.Client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = "Bonjour" });
    }
}
