using Cej.Domain.Conservation;
using Cej.Domain.Programmation;
using Cej.Functions.Diffusion;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Conservation;

/// <summary>An account that nobody ever opened leaves its name in lists and sends, which say who left; after a month it is nowhere.</summary>
public sealed class NomsQuiRestentTests
{
    private const string Marque = "zqnom";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_name_of_a_deleted_account_goes_from_everywhere_after_a_month()
    {
        await using var hote = new HoteQuiVieillit();
        await hote.InitializeAsync();
        var equipe = await Equipe.Monter(hote);
        var (anne, bruno) = (equipe.Anne.Client, equipe.Bruno.Client);
        var id = await anne.Ajouter("Zqnomprenom", "Zqnomnom", "zqnom@courriel.example");
        var autre = await anne.Ajouter("Inès", "Moreau");
        var liste = new { titre = "Été", membres = new[] { id, autre } };
        (await anne.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", liste)).Statut(201);
        (await Envoyer(anne, id, autre)).Statut(201);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [id])).Statut(201);
        (await Envoyer(bruno, id)).Statut(201);
        var (jour, heure) = HeureDEnvoi.De(hote.Horloge.GetUtcNow().AddDays(90));
        var programme = new
        {
            texte = "Bonjour",
            beneficiaires = new[] { id },
            listes = Array.Empty<Guid>(),
            jour,
            heure,
        };
        (await bruno.Envoyer(HttpMethod.Post, "/api/envois-programmes", programme)).Statut(201);

        (await bruno.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(204);

        var echeances = hote.Services.GetRequiredService<EcheancesHandler>();
        hote.Horloge.Advance(TimeSpan.FromDays(29));
        await echeances.Handle(Cancel);
        Assert.Equal(
            2,
            Assert.Single((await anne.Lire("/api/listes-de-diffusion")).Statut(200).Lire<ListesResponse>().Listes).Membres.Count
        );
        hote.Horloge.Advance(TimeSpan.FromDays(2));
        await echeances.Handle(Cancel);

        await hote.RienNeReste(Marque);
        Assert.Single(Assert.Single((await anne.Lire("/api/listes-de-diffusion")).Statut(200).Lire<ListesResponse>().Listes).Membres);
        // Nothing is due any more, and the dossier is known to have been.
        await echeances.Handle(Cancel);
        (await bruno.Lire($"/api/beneficiaires/{id}")).Statut(404);
    }

    private static Task<ReponseDeTest> Envoyer(ClientDeTest client, params Guid[] beneficiaires) =>
        client.Envoyer(HttpMethod.Post, "/api/diffusions", new { texte = "Bonjour", beneficiaires });
}
