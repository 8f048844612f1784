using System.Globalization;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Pieces;

namespace Cej.Functions.Tests.Documents;

/// <summary>What attachments cost (DESIGN section 4): a send with a file takes no more trips than one without.</summary>
public sealed class PiecesBudgetsTests(HoteDesBudgets hote, ITestOutputHelper sortie) : IClassFixture<HoteDesBudgets>
{
    [Fact]
    public async Task Requests_with_files_stay_within_their_budgets()
    {
        var scene = await Scene.Monter(hote);
        var piece = await scene.Conseiller.Piece(scene.Id);
        Verifier("PiecesDeposer", 20, 3);
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var envoi = new { texte = "Voici", pieces = new[] { piece } };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", envoi, cle)).Statut(201);
        Verifier("MessagesEnvoyer", 42, 2);
        (await scene.Jeune.Telecharger(scene.Id, "1", piece)).Statut(200);
        Verifier("PiecesTelecharger", 4, 2);
        await scene.Ouvrir(scene.Jeune);
        Verifier("MessagesLire", 6, 2);

        var pourTous = await scene.Conseiller.PiecePourTous();
        Verifier("PiecesDeposerPourTous", 20, 2);
        var diffusion = new { beneficiaires = new[] { scene.Id }, pieces = new[] { pourTous } };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/diffusions", diffusion)).Statut(201);
        Verifier("EnvoisEnvoyer", 80, 12);
    }

    private void Verifier(string fonction, double unites, int allers)
    {
        var (cout, trips) = hote.Couts[fonction];
        sortie.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fonction}: {cout:F1} RU, {trips} trips"));
        Assert.True(cout <= unites, $"{fonction}: {cout} RU, {unites} allowed");
        Assert.True(trips <= allers, $"{fonction}: {trips} trips, {allers} allowed");
    }
}
