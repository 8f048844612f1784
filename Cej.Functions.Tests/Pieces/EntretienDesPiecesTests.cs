using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Pieces;

/// <summary>The life of a file: scanned, attached, expired, forgotten, destroyed; whatever fails in between.</summary>
public sealed class EntretienDesPiecesTests(HoteDesPieces hote) : IClassFixture<HoteDesPieces>, IDisposable
{
    private static readonly TimeSpan UnJour = TimeSpan.FromHours(25);
    private static readonly TimeSpan QuatreMois = TimeSpan.FromDays(124);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        hote.Antivirus.ParDefaut = Verdict.Sain;
        hote.Contenus.Panne = null;
    }

    private static async Task<EtatDePieceLu> Etat(Scene scene, ClientDeTest client) =>
        (await scene.Ouvrir(client)).Messages[0].Pieces![0].Etat;

    private Task<bool> Connue(Scene scene, Guid piece) => Connue(new Partition(DocumentContainer.Dossiers, scene.Id.ToString()), piece);

    private async Task<bool> Connue(Partition partition, Guid piece) =>
        await hote.Services.GetRequiredService<IDocumentStore>().Read(partition, DocumentIds.Piece(piece), Cancel) is not null;

    private int Entendus(Guid conversation) =>
        hote.Chat.Dits.Count(dit => dit.Dossier == conversation && dit.Evenement is EvenementDeChat.PieceAnalysee(1));

    /// <summary>At its monthly cap the scanner stops: the file stays out of reach, and somebody is told.</summary>
    [Fact]
    public async Task A_scan_that_has_not_ended_after_an_hour_is_counted_for_whoever_is_on_call()
    {
        hote.Antivirus.ParDefaut = Verdict.EnCours;
        var scene = await Scene.Monter(hote);
        var piece = (await scene.Jeune.Deposer(scene.Id)).Statut(201).Id;
        hote.Antivirus.Verdicts[piece] = Verdict.EnCours;
        hote.Antivirus.ParDefaut = Verdict.Sain;
        await hote.Entretenir();

        Assert.Equal(0, (await hote.Entretenir(TimeSpan.FromMinutes(59))).EnRetard);
        Assert.Equal(1, (await hote.Entretenir(TimeSpan.FromMinutes(61))).EnRetard);
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        Assert.Equal("piece-en-analyse", (await scene.Conseiller.Telecharger(scene.Id, "1", piece)).Statut(409).CodeDeProbleme);
    }

    [Theory]
    [InlineData(Verdict.Sain, EtatDePieceLu.Disponible, 200)]
    [InlineData(Verdict.Infecte, EtatDePieceLu.Refusee, 422)]
    public async Task Until_the_scan_ends_both_sides_wait_and_then_both_are_told(Verdict verdict, EtatDePieceLu etat, int statut)
    {
        hote.Antivirus.ParDefaut = Verdict.EnCours;
        var scene = await Scene.Monter(hote);
        var depot = (await scene.Jeune.Deposer(scene.Id)).Statut(201).Lire<PieceDeposeeResponse>();
        Assert.Equal(EtatDePieceLu.AnalyseEnCours, depot.Etat);
        var piece = depot.Id;
        var message = await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        Assert.Equal(EtatDePieceLu.AnalyseEnCours, message.Pieces![0].Etat);
        await hote.Entretenir();
        foreach (var client in new[] { scene.Conseiller, scene.Jeune })
        {
            Assert.Equal(EtatDePieceLu.AnalyseEnCours, await Etat(scene, client));
            Assert.Equal("piece-en-analyse", (await client.Telecharger(scene.Id, "1", piece)).Statut(409).CodeDeProbleme);
        }

        Assert.Equal(0, Entendus(scene.Id));
        hote.Antivirus.Verdicts[piece] = verdict;
        await hote.Entretenir();
        await hote.Entretenir();

        Assert.Equal(1, Entendus(scene.Id));
        foreach (var client in new[] { scene.Conseiller, scene.Jeune })
        {
            Assert.Equal(etat, await Etat(scene, client));
            (await client.Telecharger(scene.Id, "1", piece)).Statut(statut);
        }

        Assert.Equal(verdict is Verdict.Sain, File.Exists(hote.Fichier(piece)));
    }

    [Fact]
    public async Task When_the_scan_of_a_file_sent_to_several_ends_each_recipient_is_told()
    {
        hote.Antivirus.ParDefaut = Verdict.EnCours;
        var scene = await Scene.Monter(hote);
        var (_, _, autre) = await hote.BeneficiaireConnecte(scene.Conseiller);
        var piece = await scene.Conseiller.PiecePourTous();
        var envoi = new { beneficiaires = new[] { scene.Id, autre }, pieces = new[] { piece } };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/diffusions", envoi)).Statut(201);
        Assert.Equal(EtatDePieceLu.AnalyseEnCours, await Etat(scene, scene.Jeune));

        hote.Antivirus.Verdicts[piece] = Verdict.Sain;
        await hote.Entretenir();

        Assert.Equal((1, 1), (Entendus(scene.Id), Entendus(autre)));
        Assert.Equal(EtatDePieceLu.Disponible, await Etat(scene, scene.Jeune));
    }

    [Fact]
    public async Task Malware_is_refused_at_once_when_the_scanner_answers_at_once()
    {
        hote.Antivirus.ParDefaut = Verdict.Infecte;
        var scene = await Scene.Monter(hote);
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var avant = hote.FichiersGardes().Length;
        Assert.Equal("piece-infectee", (await scene.Jeune.Deposer(scene.Id, null, cle)).Statut(422).CodeDeProbleme);
        Assert.Equal("piece-infectee", (await scene.Jeune.Deposer(scene.Id, null, cle)).Statut(422).CodeDeProbleme);
        Assert.Equal(avant, hote.FichiersGardes().Length);
    }

    [Fact]
    public async Task A_file_that_turns_out_infected_before_its_message_cannot_be_sent()
    {
        hote.Antivirus.ParDefaut = Verdict.EnCours;
        var scene = await Scene.Monter(hote);
        var piece = await scene.Jeune.Piece(scene.Id);
        hote.Antivirus.Verdicts[piece] = Verdict.Infecte;
        await hote.Entretenir();
        var envoi = await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { pieces = new[] { piece } });
        Assert.Equal("piece-infectee", envoi.Statut(422).CodeDeProbleme);
        Assert.False(File.Exists(hote.Fichier(piece)));
    }

    [Fact]
    public async Task A_file_that_no_message_came_for_is_destroyed_after_a_day_and_one_that_is_attached_stays()
    {
        var scene = await Scene.Monter(hote);
        var oubliee = await scene.Jeune.Piece(scene.Id);
        var envoyee = await scene.Jeune.Piece(scene.Id);
        var pourTous = await scene.Conseiller.PiecePourTous();
        await scene.Jeune.EnvoyerPieces(scene.Id, envoyee);
        await hote.Entretenir(TimeSpan.FromHours(23));
        Assert.True(File.Exists(hote.Fichier(oubliee)));

        await hote.Entretenir(UnJour);

        Assert.False(File.Exists(hote.Fichier(oubliee)));
        Assert.False(File.Exists(hote.Fichier(pourTous)));
        Assert.False(await Connue(scene, oubliee));
        Assert.True(File.Exists(hote.Fichier(envoyee)));
        (await scene.Conseiller.Telecharger(scene.Id, "1", envoyee)).Statut(200);
        var tard = await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { pieces = new[] { oubliee } });
        Assert.Equal("piece-inconnue", tard.Statut(404).CodeDeProbleme);
    }

    [Fact]
    public async Task After_four_months_the_content_is_destroyed_and_the_message_says_so()
    {
        var scene = await Scene.Monter(hote);
        var piece = await scene.Jeune.Piece(scene.Id);
        var pourTous = await scene.Conseiller.PiecePourTous();
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        var envoi = new { beneficiaires = new[] { scene.Id }, pieces = new[] { pourTous } };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/diffusions", envoi)).Statut(201);
        await hote.Entretenir(TimeSpan.FromDays(119));
        (await scene.Conseiller.Telecharger(scene.Id, "1", piece)).Statut(200);

        await hote.Entretenir(QuatreMois);
        await hote.Entretenir(QuatreMois);

        foreach (var (quoi, numero) in new[] { (piece, "1"), (pourTous, "2") })
        {
            Assert.False(File.Exists(hote.Fichier(quoi)));
            Assert.Equal("piece-expiree", (await scene.Conseiller.Telecharger(scene.Id, numero, quoi)).Statut(410).CodeDeProbleme);
        }

        Assert.All((await scene.Ouvrir(scene.Jeune)).Messages, message => Assert.Equal(EtatDePieceLu.Expiree, message.Pieces![0].Etat));
        Assert.False(await Connue(scene, piece));
    }

    [Theory]
    [InlineData(Moment.Avant)]
    [InlineData(Moment.Apres)]
    public async Task A_destruction_that_is_cut_off_is_out_of_reach_at_once_and_ended_by_the_next_run(Moment moment)
    {
        var scene = await Scene.Monter(hote);
        var piece = await scene.Jeune.Piece(scene.Id);
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        hote.Contenus.Panne = appel => appel == "supprimer" ? moment : null;
        await Assert.ThrowsAsync<AggregateException>(() => hote.Entretenir(QuatreMois));
        Assert.Equal("piece-expiree", (await scene.Conseiller.Telecharger(scene.Id, "1", piece)).Statut(410).CodeDeProbleme);

        hote.Contenus.Panne = null;
        await hote.Entretenir();

        Assert.False(File.Exists(hote.Fichier(piece)));
        Assert.False(await Connue(scene, piece));
    }

    [Theory]
    [InlineData(Moment.Avant)]
    [InlineData(Moment.Apres)]
    public async Task An_upload_whose_storage_fails_is_503_and_can_be_repeated_with_its_key(Moment moment)
    {
        var scene = await Scene.Monter(hote);
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        hote.Contenus.Panne = appel => appel == "ecrire" ? moment : null;
        (await scene.Jeune.Deposer(scene.Id, null, cle)).Statut(503);
        hote.Contenus.Panne = null;

        var piece = (await scene.Jeune.Deposer(scene.Id, null, cle)).Statut(201).Id;
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        Assert.Equal(Corpus.UnPdf, (await Depots.Suivre(await scene.Conseiller.Telecharger(scene.Id, "1", piece))).Contenu);
    }

    [Fact]
    public async Task An_upload_that_was_cut_off_and_never_repeated_leaves_nothing_behind()
    {
        var scene = await Scene.Monter(hote);
        hote.Contenus.Panne = appel => appel == "ecrire" ? Moment.Apres : null;
        (await scene.Jeune.Deposer(scene.Id)).Statut(503);
        hote.Contenus.Panne = null;
        var dossier = Path.GetDirectoryName(hote.Fichier(Guid.Empty))!;
        var depot = new DepotDePiece.Dossier(new(scene.Id));
        List<Guid> connues = [];
        await foreach (var piece in hote.Services.GetRequiredService<IPieceJointeStore>().Lister(depot.Id, Cancel))
            connues.Add(piece.Id);
        Assert.True(File.Exists(Path.Combine(dossier, Assert.Single(connues).ToString())));

        await hote.Entretenir(UnJour);

        Assert.False(File.Exists(Path.Combine(dossier, connues[0].ToString())));
        Assert.False(await Connue(scene, connues[0]));
    }

    [Fact]
    public async Task Rights_to_files_follow_a_reassignment_at_once()
    {
        var scene = await Scene.Monter(hote);
        var (nouveau, chezLeNouveau) = await hote.ConseillerConnecte();
        var piece = await scene.Jeune.Piece(scene.Id);
        var pourTous = await scene.Conseiller.PiecePourTous();
        var enAttente = await scene.Conseiller.Piece(scene.Id);
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        var envoi = new { beneficiaires = new[] { scene.Id }, pieces = new[] { pourTous } };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/diffusions", envoi)).Statut(201);
        (await chezLeNouveau.Telecharger(scene.Id, "1", piece)).Statut(404);

        // The conversation says who follows a person: docs/adr/0006.
        var conversations = hote.Services.GetRequiredService<IConversationStore>();
        var lue = (await conversations.Find(new(scene.Id), Cancel))!;
        var reaffectee = lue.Value with { Referent = Appelant.Conseiller.IdDe(nouveau.Identite), Revision = lue.Value.Revision + 1 };
        Assert.Null((await conversations.Save(reaffectee, lue.Version, Cancel)).Refus);

        foreach (var (quoi, numero) in new[] { (piece, "1"), (pourTous, "2") })
        {
            Assert.Equal("conversation-inconnue", (await scene.Conseiller.Telecharger(scene.Id, numero, quoi)).Statut(404).CodeDeProbleme);
            Assert.Equal(Corpus.UnPdf, (await Depots.Suivre(await chezLeNouveau.Telecharger(scene.Id, numero, quoi))).Contenu);
            (await scene.Jeune.Telecharger(scene.Id, numero, quoi)).Statut(200);
        }

        (await scene.Conseiller.Deposer(scene.Id)).Statut(404);
        foreach (var client in new[] { scene.Conseiller, chezLeNouveau })
            (await client.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { pieces = new[] { enAttente } })).Statut(404);
    }

    [Fact]
    public async Task The_removal_of_an_account_destroys_its_files()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var id = await conseiller.Ajouter("Jamais", "Connectée");
        var piece = await conseiller.Piece(id);
        await conseiller.EnvoyerPieces(id, piece);
        var enAttente = await conseiller.Piece(id);
        (await conseiller.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(204);
        Assert.False(File.Exists(hote.Fichier(piece)));
        Assert.False(File.Exists(hote.Fichier(enAttente)));
        Assert.False(await Connue(new Partition(DocumentContainer.Dossiers, id.ToString()), piece));
    }

    [Fact]
    public async Task Two_runs_at_once_do_the_work_once()
    {
        hote.Antivirus.ParDefaut = Verdict.EnCours;
        var scene = await Scene.Monter(hote);
        var piece = await scene.Jeune.Piece(scene.Id);
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        hote.Antivirus.Verdicts[piece] = Verdict.Sain;
        await Task.WhenAll(hote.Entretenir(), hote.Entretenir(), hote.Entretenir());
        Assert.Equal(1, Entendus(scene.Id));
        Assert.Equal(EtatDePieceLu.Disponible, await Etat(scene, scene.Jeune));
    }
}
