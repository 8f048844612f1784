using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Pieces;

/// <summary>What attachments cost (DESIGN section 4): a send with a file takes no more trips than one without.</summary>
public sealed class PiecesBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    [Fact]
    public async Task Requests_with_files_stay_within_their_budgets()
    {
        var scene = await Scene.Monter(hote);
        var piece = await scene.Conseiller.Piece(scene.Id);
        hote.Verifier("PiecesDeposer", 20, 3);
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var envoi = new { texte = "Voici", pieces = new[] { piece } };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", envoi, cle)).Statut(201);
        hote.Verifier("MessagesEnvoyer", 42, 2);
        (await scene.Jeune.Telecharger(scene.Id, "1", piece)).Statut(200);
        hote.Verifier("PiecesTelecharger", 4, 2);
        await scene.Ouvrir(scene.Jeune);
        hote.Verifier("MessagesLire", 6, 2);

        var pourTous = await scene.Conseiller.PiecePourTous();
        hote.Verifier("PiecesDeposerPourTous", 20, 2);
        var diffusion = new { beneficiaires = new[] { scene.Id }, pieces = new[] { pourTous } };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/diffusions", diffusion)).Statut(201);
        hote.Verifier("EnvoisEnvoyer", 80, 12);
    }
}
