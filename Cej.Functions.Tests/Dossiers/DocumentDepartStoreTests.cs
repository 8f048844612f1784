using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost.Documents;

namespace Cej.Functions.Tests.Dossiers;

public sealed class DocumentDepartStoreTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A month can have more of them than a counsellor is shown.</summary>
    [Fact]
    public async Task Who_is_erased_is_taken_out_of_every_departure_and_the_others_stay()
    {
        var dossier = Directory.CreateTempSubdirectory("cej-departs-");
        await using (var documents = SqliteDocumentStore.Open(Path.Combine(dossier.FullName, "documents.db"), TimeProvider.System))
        {
            var departs = new DocumentDepartStore(documents, TimeProvider.System);
            var (chez, efface, autre) = (new ConseillerId(Guid.NewGuid()), Personne("Efface"), Personne("Autre"));
            for (var rang = 0; rang < 60; rang++)
                await departs.Noter(chez, Depart(rang, rang % 2 == 0 ? [efface] : [efface, autre]), Cancel);

            await departs.Effacer(efface.Id, chez, Cancel);

            var gardes = await documents.ReadRange(DocumentIds.Espace(chez), new(DocumentIds.Departs, 100), Cancel);
            Assert.Equal(30, gardes.Documents.Count);
            Assert.All(
                gardes.Documents,
                garde =>
                {
                    var contenu = System.Text.Encoding.UTF8.GetString(garde.Content.Span);
                    Assert.DoesNotContain("Efface", contenu, StringComparison.Ordinal);
                    Assert.Contains("Autre", contenu, StringComparison.Ordinal);
                }
            );
        }

        dossier.Delete(recursive: true);
    }

    private static PersonnePartie Personne(string nom) => new(new(Guid.NewGuid()), new("Lou", nom));

    private static Depart Depart(int rang, IReadOnlyList<PersonnePartie> personnes)
    {
        var le = DateTimeOffset.UtcNow.AddHours(-rang);
        return new()
        {
            Id = Identifiants.DeterministeEtOrdonne(le, "depart", $"{rang}"),
            Type = TypeDeDepart.Definitive,
            Chez = null,
            Le = le,
            Personnes = personnes,
        };
    }
}
