using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Pieces;

/// <summary>A product with a ClamAV daemon of its own.</summary>
public sealed class HoteAvecClamAv : HoteDeTest
{
    public DemonClamAv Demon { get; } = new();

    protected override IEnumerable<string> Reglages => [.. base.Reglages, $"--Local:Antivirus={Demon.Socket}"];

    public override async ValueTask InitializeAsync()
    {
        await Demon.InitializeAsync();
        if (Demon.Absence is null)
            await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        if (Demon.Absence is null)
            await base.DisposeAsync();
        await Demon.DisposeAsync();
    }
}

[Trait(Duree.Nom, Duree.Longue)]
public sealed class ClamAvTests(HoteAvecClamAv hote) : IClassFixture<HoteAvecClamAv>
{
    private static async Task<EtatDePieceLu> Etat(Scene scene) => (await scene.Ouvrir(scene.Conseiller)).Messages[0].Pieces![0].Etat;

    [Fact]
    public async Task A_clean_file_is_available_at_once_and_malware_is_refused()
    {
        hote.Demon.Exiger();
        var scene = await Scene.Monter(hote);
        var avant = hote.FichiersGardes();
        var sain = await scene.Jeune.Deposer(scene.Id, Depots.Fichier(Corpus.PdfDe((int)PieceJointe.TailleMaximale)));
        Assert.Equal(EtatDePieceLu.Disponible, sain.Statut(201).Lire<PieceDeposeeResponse>().Etat);
        var piece = sain.Id;
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        (await Depots.Suivre(await scene.Conseiller.Telecharger(scene.Id, "1", piece))).Reponse.EnsureSuccessStatusCode();

        var infecte = await scene.Jeune.Deposer(scene.Id, Depots.Fichier(DemonClamAv.PdfInfecte));
        Assert.Equal("piece-infectee", infecte.Statut(422).CodeDeProbleme);
        Assert.Equal([piece.ToString()], hote.FichiersGardes().Except(avant));
    }

    [Fact]
    public async Task While_the_scanner_is_away_files_wait_out_of_reach_and_are_scanned_when_it_is_back()
    {
        hote.Demon.Exiger();
        await hote.Demon.Arreter();
        var (saine, infectee) = (await Scene.Monter(hote), await Scene.Monter(hote));
        var entretenir = hote.Services.GetRequiredService<EntretenirPiecesHandler>();
        foreach (var (scene, contenu) in new[] { (saine, Corpus.UnPdf), (infectee, DemonClamAv.PdfInfecte) })
        {
            var piece = await scene.Jeune.Piece(scene.Id, Depots.Fichier(contenu));
            await scene.Jeune.EnvoyerPieces(scene.Id, piece);
            await entretenir.Handle(TestContext.Current.CancellationToken);
            Assert.Equal(EtatDePieceLu.AnalyseEnCours, await Etat(scene));
            (await scene.Conseiller.Telecharger(scene.Id, "1", piece)).Statut(409);
        }

        await hote.Demon.Demarrer();
        await entretenir.Handle(TestContext.Current.CancellationToken);

        Assert.Equal((EtatDePieceLu.Disponible, EtatDePieceLu.Refusee), (await Etat(saine), await Etat(infectee)));
    }
}
