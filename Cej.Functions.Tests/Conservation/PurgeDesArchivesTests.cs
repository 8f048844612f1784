using Cej.Domain.Conservation;
using Cej.Domain.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Conservation;

public sealed class PurgeDesArchivesTests
{
    [Fact]
    public async Task An_archive_is_kept_whole_for_two_years_and_then_destroyed()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var hote = new HoteQuiVieillit();
        await hote.InitializeAsync();
        var (_, client) = await hote.ConseillerConnecte();
        var (_, _, id) = await hote.BeneficiaireConnecte(client);
        (await client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = "Bonjour" })).Statut(201);
        var suivi = await client.Ajouter("Toujours", "Suivie");
        hote.Horloge.Advance(TimeSpan.FromMinutes(1));
        var motif = new { motif = "formation", dateFinAccompagnement = hote.Horloge.GetUtcNow() };
        (await client.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/archivage", motif)).Statut(204);
        var dossiers = hote.Services.GetRequiredService<IDossierStore>();
        var echeances = hote.Services.GetRequiredService<EcheancesHandler>();
        hote.Horloge.Advance(DateTimeOffset.UtcNow.AddYears(2).AddDays(-1) - DateTimeOffset.UtcNow);

        Assert.Equal(0, (await echeances.Handle(cancel)).Detruits);
        Assert.Single((await dossiers.FindFiche(new(id), cancel))!.Value.Historique);
        hote.Horloge.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, (await echeances.Handle(cancel)).Detruits);
        Assert.Equal(0, (await echeances.Handle(cancel)).Detruits);

        Assert.Null(await dossiers.Find(new(id), cancel));
        Assert.NotNull(await dossiers.Find(new(suivi), cancel));
        var partition = new Partition(DocumentContainer.Dossiers, id.ToString());
        var reste = await hote.Services.GetRequiredService<IDocumentStore>().ReadRange(partition, new("", 100), cancel);
        Assert.Single(reste.Documents);
    }
}
