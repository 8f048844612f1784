using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Pieces;

/// <summary>Hostile files, generated, through the front door (docs/epreuves.md).</summary>
[Trait(Duree.Nom, Duree.Longue)]
[DeuxHotes]
public sealed class FichiersHostilesTests(HoteDeTest hote)
{
    [Fact]
    public async Task No_hostile_file_gets_in()
    {
        var fichiers = FichiersHostiles.Tous.ToList();
        Assert.True(fichiers.Count >= 300, $"{fichiers.Count}");
        Assert.Equal(fichiers.Count, fichiers.Select(fichier => fichier.Cas).Distinct(StringComparer.Ordinal).Count());
        var scene = await Scene.Monter(hote);
        List<string> fautes = [];

        foreach (var fichier in fichiers)
        {
            var reponse = await scene.Jeune.Deposer(scene.Id, Depots.Fichier(fichier.Contenu, fichier.Nom, fichier.Type));

            if (reponse.Code is 400 or 415 or 422 && reponse.CodeDeProbleme is not null)
                continue;
            if (reponse.Code != 201 || fichier.Charge.Length == 0)
                fautes.Add($"{fichier.Cas}: {reponse.Code} {reponse.Corps}");
            else if (await EstDans(scene, reponse.Id, fichier.Charge))
                fautes.Add($"{fichier.Cas}: kept");
        }

        Assert.True(fautes.Count == 0, $"{fautes.Count} of {fichiers.Count}\n{string.Join('\n', fautes)}");
    }

    private static async Task<bool> EstDans(Scene scene, Guid piece, byte[] charge)
    {
        var numero = (await scene.Jeune.EnvoyerPieces(scene.Id, piece)).Numero;
        var garde = (await Depots.Suivre(await scene.Conseiller.Telecharger(scene.Id, numero, piece))).Contenu;
        // Its beginning is what a program knows it by.
        return garde.AsSpan().IndexOf(charge.AsSpan(0, Math.Min(charge.Length, 16))) >= 0;
    }
}
