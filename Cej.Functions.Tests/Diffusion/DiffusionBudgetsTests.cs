using System.Globalization;
using Cej.Functions.Diffusion;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Diffusion;

/// <summary>What a message to many costs (DESIGN section 4).</summary>
public sealed class DiffusionBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    private const int Destinataires = 100;

    [Fact]
    public async Task A_message_to_a_hundred_people_stays_within_its_budget()
    {
        var (_, client) = await hote.ConseillerConnecte();
        List<Guid> ids = [];
        foreach (var groupe in Enumerable.Range(0, Destinataires).Chunk(25))
            ids.AddRange(await Task.WhenAll(groupe.Select(i => client.Ajouter("Lou", $"Nom{i.ToString(CultureInfo.InvariantCulture)}"))));
        var liste = await client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = "Tous", membres = ids });

        var envoi = new { texte = "Bonjour à tous", listes = new[] { liste.Statut(201).Id } };
        var reponse = await client.Envoyer(HttpMethod.Post, "/api/diffusions", envoi, ("Idempotency-Key", Guid.NewGuid().ToString()));

        Assert.Equal(Destinataires, reponse.Statut(201).Lire<EnvoiResponse>().Resultats.Count(resultat => resultat.Numero is not null));
        hote.Verifier("EnvoisEnvoyer", 4_000, 12);
        (await client.Lire("/api/diffusions")).Statut(200);
        hote.Verifier("EnvoisLister", 100, 3);
        (await client.Lire("/api/listes-de-diffusion")).Statut(200);
        hote.Verifier("ListesLister", 100, 3);
    }
}
