using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Portefeuille;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Conservation;

/// <summary>Wherever the end of a counsellor's space is cut off, the same command ends it, and nobody is left behind.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class DepartsInterrompusTests(HoteDeReprise hote) : IClassFixture<HoteDeReprise>, IDisposable
{
    public void Dispose() => hote.Stockage.Reparer();

    [Theory]
    [InlineData(Moment.Avant)]
    [InlineData(Moment.Apres)]
    public async Task Cut_off_at_any_commit_and_run_again_everyone_is_with_a_superviseur_and_nothing_is_left(Moment moment)
    {
        for (var commit = 1; ; commit++)
        {
            var equipe = await Equipe.Monter(hote);
            Guid[] ids = [await equipe.Anne.Client.Ajouter("Zoé", "Petit"), await equipe.Anne.Client.Ajouter("Inès", "Moreau")];
            var prete = await equipe.Anne.Client.Ajouter("Léo", "Blanc");
            (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [prete])).Statut(201);
            (await equipe.Anne.Client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = "Permis", membres = ids })).Statut(
                201
            );
            (await equipe.Anne.Client.Envoyer(HttpMethod.Post, "/api/reponses-rapides", new { texte = "Bonjour" })).Statut(201);
            // A reassignment moves who was followed before it was asked for.
            hote.Horloge.Advance(TimeSpan.FromSeconds(1));

            var operateur = hote.Client(Personne.Operateur());
            var vus = 0;
            // From that commit on nothing is written: the process is dead.
            hote.Stockage.Panne = (operation, _, _) =>
                operation != "commit" || Interlocked.Increment(ref vus) < commit
                    ? null
                    : (vus == commit ? moment : Moment.Avant, StockageEnPanne.Indisponible);
            var premiere = await operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}");
            hote.Stockage.Reparer();
            if (premiere.Code == 204)
                return; // it has no so many commits

            premiere.Statut(503);
            // What was written down before the first of them moved is ended by its timer.
            hote.Horloge.Advance(TimeSpan.FromMinutes(1));
            await hote
                .Services.GetRequiredService<TimerFunctions>()
                .RunNow("ReaffectationsReprendre", TestContext.Current.CancellationToken);
            // Not there: all was done when only the answer was lost.
            var seconde = await operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}");
            Assert.True(seconde.Code is 204 or 404, seconde.Corps);

            Assert.Equal(ids.Order(), (await equipe.Superviseur.Portefeuille()).Order());
            Assert.Equal([prete], await equipe.Bruno.Portefeuille());
            var partition = new Partition(DocumentContainer.Espaces, equipe.Anne.Id.ToString());
            var reste = await hote
                .Services.GetRequiredService<IDocumentStore>()
                .ReadRange(partition, new("", 100), TestContext.Current.CancellationToken);
            Assert.Equal(["conseiller-efface"], reste.Documents.Select(document => document.Type));
        }
    }
}
