using System.Globalization;
using Cej.Functions.Diffusion;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;

namespace Cej.Functions.Tests.Programmation;

/// <summary>kill -9 while messages leave at their hour, again and again.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class DepartsApresArretTests(ITestOutputHelper sortie)
{
    private const int Seuls = 40;
    private const int Destinataires = 30;
    private const string PourTous = "À tous";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_kill_minus_nine_anywhere_everyone_got_each_message_once()
    {
        await using var processus = await HoteEnProcessus.Lancer("--Effets:Frequence=* * * * * *");
        using var http = processus.Client(Personne.Conseiller());
        var client = new ClientDeTest(http);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var ids = new List<Guid>();
        for (var i = 0; i < Seuls; i++)
            ids.Add(await client.Ajouter("Zoé", string.Create(CultureInfo.InvariantCulture, $"Petit {i}")));
        for (var i = 0; i < Seuls; i++)
            await Programmer($"Seul {i.ToString(CultureInfo.InvariantCulture)}", ids[i]);
        await Programmer(PourTous, [.. ids[..Destinataires]]);

        // Deaths at different moments of each run, as soon as some more have left.
        var hasard = new Random(11);
        var restent = Seuls + 1;
        for (var arret = 0; restent > 0; arret++)
        {
            await processus.Tuer();
            await Avancer(processus);
            await processus.Demarrer();
            var avant = restent;
            restent = await Attente.Jusqua(Restent, restent => restent < avant, "further departures");
            sortie.WriteLine($"Death {arret}: {restent} have not left");
            await Task.Delay(hasard.Next(20), Cancel);
        }

        for (var i = 0; i < Seuls; i++)
        {
            string[] attendus = i < Destinataires ? [PourTous, $"Seul {i}"] : [$"Seul {i}"];
            Assert.Equal(
                attendus.Order(StringComparer.Ordinal),
                (await HoteDesDeparts.Textes(client, ids[i])).Order(StringComparer.Ordinal)
            );
        }

        Assert.Single((await client.Lire("/api/diffusions")).Statut(200).Lire<EnvoisResponse>().Envois);

        async Task Programmer(string texte, params Guid[] beneficiaires) =>
            (await client.Envoyer(HttpMethod.Post, HoteDesDeparts.Chemin, MatriceDeLaProgrammation.Demain(texte, beneficiaires))).Statut(
                201
            );

        async Task<int> Restent() => (await HoteDesDeparts.Lister(client)).Length;
    }

    /// <summary>The hour of what waits has come, and so has that at which what was cut off is taken up.</summary>
    private static async Task Avancer(HoteEnProcessus processus)
    {
        await using var documents = SqliteDocumentStore.Open(processus.FichierDesDocuments, TimeProvider.System);
        var maintenant = DateTimeOffset.UtcNow;
        foreach (var type in new[] { "programme", "diffusion" })
        {
            await foreach (var du in documents.Scan(DocumentContainer.Espaces, type, maintenant.AddDays(2), Cancel))
            {
                var write = DocumentWrite.Replace(du.Document.Id, type, du.Document.Content, du.Document.ETag) with { Due = maintenant };
                Assert.IsType<CommitOutcome.Committed>(await documents.Commit(du.Partition, [write], Cancel));
            }
        }
    }
}
