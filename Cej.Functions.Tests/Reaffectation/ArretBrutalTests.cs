using System.Globalization;
using Cej.Domain.Conseillers;
using Cej.Domain.Primitives;
using Cej.Functions.Conseillers;
using Cej.Functions.Messagerie;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>kill -9 in the middle of a reassignment, then the same request again.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class ArretBrutalTests(ITestOutputHelper sortie)
{
    private const int Beneficiaires = 60;
    private const string Structure = "Côte d'Azur";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_kill_minus_nine_anywhere_everyone_is_in_one_portfolio_with_one_line_more()
    {
        await using var processus = await HoteEnProcessus.Lancer("--Effets:Frequence=* * * * * *");
        var personnes = new[] { Personne.Conseiller("Anne"), Personne.Conseiller("Bruno"), Personne.Conseiller("Superviseuse") };
        await processus.Tuer();
        await Habiliter(processus, personnes[2]);
        await processus.Demarrer();
        var (anne, bruno) = (await Entrer(processus, personnes[0]), await Entrer(processus, personnes[1]));
        var equipe = new Equipe(Structure, await Entrer(processus, personnes[2]), anne, bruno, bruno, anne);
        var ids = new List<Guid>();
        for (var i = 0; i < Beneficiaires; i++)
            ids.Add(await anne.Client.Ajouter("Zoé", $"Petit {i.ToString(CultureInfo.InvariantCulture)}"));

        // Deaths spread over the time that the first, whole one takes.
        var (de, vers, lignes) = (anne, bruno, 1);
        var hasard = new Random(7);
        for (var arret = 0; arret < 5; arret++, (de, vers) = (vers, de))
        {
            var cle = Guid.NewGuid().ToString();
            var demande = Task.Run(() => equipe.Reaffecter(de, vers, arret % 2 == 0, ids, cle), Cancel);
            await Task.Delay(hasard.Next(5, 120), Cancel);
            await processus.Tuer();
            var repondu = await Tomber(demande);
            await processus.Demarrer();

            var reponse = (await equipe.Reaffecter(de, vers, arret % 2 == 0, ids, cle)).Statut(201).Lire<ReaffectationResponse>();

            sortie.WriteLine($"Death {arret}: {(repondu ? "after" : "before")} the answer");
            Assert.Equal(Beneficiaires, reponse.Reaffectes);
            lignes++;
            Assert.Equal(ids.Order(), (await vers.Portefeuille()).Order());
            Assert.Empty(await de.Portefeuille());
            foreach (var id in ids)
            {
                Assert.Equal(lignes, (await vers.Historique(id)).Length);
                var avis = (await vers.Client.Lire($"/api/conversations/{id}/messages")).Statut(200).Lire<ConversationResponse>();
                Assert.Equal(Enumerable.Range(1, lignes - 1).Select(n => $"{n}"), Scene.Numeros(avis));
            }
        }
    }

    /// <summary>False when the process died before it answered.</summary>
    private static async Task<bool> Tomber(Task<ReponseDeTest> demande)
    {
        try
        {
            await demande;
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<Membre> Entrer(HoteEnProcessus processus, Personne personne)
    {
        var client = new ClientDeTest(processus.Client(personne));
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var profil = (await client.Lire("/api/profil")).Statut(200);
        (await client.Envoyer(HttpMethod.Patch, "/api/profil", new { agence = "nice" }, ("If-Match", profil.Etag!))).Statut(200);
        return new(personne, client);
    }

    /// <summary>What operators do before: an agency, a superviseur.</summary>
    private static async Task Habiliter(HoteEnProcessus processus, Personne superviseur)
    {
        await using var documents = SqliteDocumentStore.Open(processus.FichierDesDocuments, TimeProvider.System);
        await new DocumentReferentiels(documents, TimeProvider.System).Save(new Agence("nice", "Agence de Nice", Structure), Cancel);
        var email = AdresseEmail.Lire(superviseur.Email).Value;
        await new DocumentSuperviseurs(documents).Habiliter(new(email, Structure, DateTimeOffset.UtcNow), Cancel);
    }
}
