using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Cej.Domain.Dossiers;
using Cej.Functions.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Pieces;

[DeuxHotes]
public sealed class PiecesApiTests(HoteDeTest hote)
{
    private const int Maximum = (int)PieceJointe.TailleMaximale;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IReadOnlyList<PieceResponse> PiecesDe(ConversationResponse conversation, int rang = 0) =>
        conversation.Messages[rang].Pieces!;

    [Fact]
    public async Task Either_side_sends_files_that_the_other_downloads_under_their_name()
    {
        var scene = await Scene.Monter(hote);
        foreach (var (de, a) in new[] { (scene.Conseiller, scene.Jeune), (scene.Jeune, scene.Conseiller) })
        {
            var pdf = await de.Piece(scene.Id, Depots.Fichier(Corpus.UnPdf, "CV Inès.PDF"));
            var photo = await de.Piece(scene.Id, Depots.Fichier(ImageDeTest.Jpeg(), "photo.jpg", "image/jpeg"));
            var envoi = new { texte = "Voici", pieces = new[] { pdf, photo } };
            var message = (await de.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", envoi)).Statut(201).Lire<MessageResponse>();
            var numero = message.Numero;

            var recu = (await scene.Ouvrir(a, $"?apres={int.Parse(numero, CultureInfo.InvariantCulture) - 1}")).Messages[0];
            Assert.Equivalent(message, recu, strict: true);
            Assert.Equal(TypeDeMessage.PieceJointe, recu.Type);
            var vues = recu.Pieces!;
            Assert.Equal(["CV Inès.pdf", "photo.jpg"], vues.Select(vue => vue.Nom));
            Assert.Equal(["application/pdf", "image/jpeg"], vues.Select(vue => vue.Type));
            Assert.Equal(Corpus.UnPdf.Length, vues[0].Taille);

            var lien = await a.Telecharger(scene.Id, numero, pdf);
            Assert.InRange(lien.Lire<LienDePieceResponse>().ExpireLe, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddSeconds(61));
            var (reponse, contenu) = await Depots.Suivre(lien);
            Assert.Equal(Corpus.UnPdf, contenu);
            Assert.Equal("application/pdf", reponse.Content.Headers.ContentType!.MediaType);
            Assert.Equal("attachment", reponse.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal("CV Inès.pdf", reponse.Content.Headers.ContentDisposition.FileNameStar);
            Assert.Equal(["nosniff"], reponse.Headers.GetValues("X-Content-Type-Options"));
            Assert.True(reponse.Headers.CacheControl!.NoStore);
        }
    }

    [Fact]
    public async Task The_list_of_conversations_and_the_search_know_of_files()
    {
        var scene = await Scene.Monter(hote);
        var piece = await scene.Jeune.Piece(scene.Id, Depots.Fichier(Corpus.UnPdf, "Attestation de formation.pdf"));
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);

        var ligne = await scene.Ligne(ligne => ligne.DernierMessage is not null);
        Assert.Equal(TypeDeMessage.PieceJointe, ligne.DernierMessage!.Type);
        var trouves = (await scene.Conseiller.Lire($"{scene.Chemin}/recherche?texte=attestation"))
            .Statut(200)
            .Lire<MessagesTrouvesResponse>()
            .Messages;
        Assert.Equal("Attestation de formation.pdf", Assert.Single(trouves).Pieces![0]);
    }

    [Fact]
    public async Task Five_mebibytes_pass_and_one_byte_more_is_413_announced_or_not()
    {
        var scene = await Scene.Monter(hote);
        (await scene.Jeune.Deposer(scene.Id, Depots.Fichier(Corpus.PdfDe(Maximum)))).Statut(201);
        (await scene.Jeune.Deposer(scene.Id, Depots.EnMorceaux(new FluxCompte(Maximum, Corpus.PdfDe(Maximum))))).Statut(201);

        var annonce = await scene.Jeune.Deposer(scene.Id, Depots.Fichier(Corpus.PdfDe(Maximum + 1)));
        Assert.Equal("piece-trop-volumineuse", annonce.Statut(413).CodeDeProbleme);
        var cache = await scene.Jeune.Deposer(scene.Id, Depots.EnMorceaux(new FluxCompte(Maximum + 1, Corpus.UnPdf)));
        Assert.Equal("piece-trop-volumineuse", cache.Statut(413).CodeDeProbleme);
    }

    [Fact]
    public async Task What_is_too_large_or_of_another_type_is_refused_while_it_is_still_on_its_way()
    {
        var scene = await Scene.Monter(hote);
        var pdf = Corpus.PdfDe(Maximum + 65_536);
        Assert.Equal(413, await StatutAvantLaFin(scene, "CV.pdf", "Content-Length: 2000000000", []));
        Assert.Equal(415, await StatutAvantLaFin(scene, "CV.exe", "Content-Length: 2000000", []));
        Assert.Equal(415, await StatutAvantLaFin(scene, "CV.pdf", "Content-Length: 2000000", new byte[65_536]));
        Assert.Equal(413, await StatutAvantLaFin(scene, "CV.pdf", "Transfer-Encoding: chunked", pdf));
    }

    /// <summary>Sends the beginning of a body, and no more until an answer comes.</summary>
    private async Task<int> StatutAvantLaFin(Scene scene, string nom, string longueur, byte[] debut)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(hote.Adresse.Host, hote.Adresse.Port, Cancel);
        var flux = socket.GetStream();
        var entetes = $"""
            POST /api/conversations/{scene.Id}/pieces HTTP/1.1
            Host: 127.0.0.1
            Authorization: Bearer {hote.Fournisseur.Jeton(scene.Personne)}
            Content-Type: application/pdf
            Content-Disposition: attachment; filename={nom}
            {longueur}


            """.ReplaceLineEndings("\r\n");
        await flux.WriteAsync(Encoding.ASCII.GetBytes(entetes), Cancel);
        if (longueur.StartsWith("Transfer", StringComparison.Ordinal))
            await flux.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{2_000_000_000:X}\r\n")), Cancel);
        await flux.WriteAsync(debut, Cancel);
        using var lecteur = new StreamReader(flux);
        return int.Parse((await lecteur.ReadLineAsync(Cancel))!.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_file_of_another_conversation_or_person_or_of_nobody_cannot_be_sent()
    {
        var scene = await Scene.Monter(hote);
        var autre = await Scene.Monter(hote);
        var sienne = await scene.Jeune.Piece(scene.Id);
        foreach (
            var (client, id, piece) in new[]
            {
                (scene.Conseiller, scene.Id, sienne),
                (scene.Jeune, scene.Id, Guid.CreateVersion7()),
                (autre.Jeune, autre.Id, sienne),
                (scene.Conseiller, scene.Id, await scene.Conseiller.PiecePourTous()),
            }
        )
        {
            var refus = await client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { pieces = new[] { piece } });
            Assert.Equal("piece-inconnue", refus.Statut(404).CodeDeProbleme);
        }

        await scene.Jeune.EnvoyerPieces(scene.Id, sienne);
        var encore = await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { pieces = new[] { sienne } });
        Assert.Equal("piece-deja-envoyee", encore.Statut(409).CodeDeProbleme);
    }

    [Fact]
    public async Task A_message_carries_at_most_five_files_each_once()
    {
        var scene = await Scene.Monter(hote);
        List<Guid> pieces = [];
        for (var i = 0; i < 6; i++)
            pieces.Add(await scene.Jeune.Piece(scene.Id));

        var trop = await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { pieces });
        Assert.Equal(["pieces"], trop.Statut(400).Champs);
        var message = await scene.Jeune.EnvoyerPieces(scene.Id, [.. pieces.Take(5), pieces[0]]);
        Assert.Equal(5, message.Pieces!.Count);
    }

    [Fact]
    public async Task The_same_key_leaves_one_file_and_sends_one_message()
    {
        var scene = await Scene.Monter(hote);
        var depot = ("Idempotency-Key", Guid.NewGuid().ToString());
        var depots = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.Jeune.Deposer(scene.Id, null, depot)));
        var piece = Assert.Single(depots.Select(reponse => reponse.Statut(201).Id).Distinct());
        var autre = await scene.Jeune.Deposer(scene.Id, Depots.Fichier(Corpus.PdfDe(2_000)), depot);
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);

        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var corps = new { texte = "Voici", pieces = new[] { piece } };
        var une = (await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", corps, cle)).Statut(201);
        var deux = (await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", corps, cle)).Statut(201);
        Assert.Equal(une.Corps, deux.Corps);
        var sans = await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Voici" }, cle);
        Assert.Equal("cle-idempotence-reutilisee", sans.Statut(422).CodeDeProbleme);
        Assert.Single((await scene.Ouvrir(scene.Jeune)).Messages);
    }

    [Fact]
    public async Task A_deleted_message_takes_its_files_out_of_reach()
    {
        var scene = await Scene.Monter(hote);
        var piece = await scene.Jeune.Piece(scene.Id);
        await scene.Jeune.EnvoyerPieces(scene.Id, piece);
        var lien = await scene.Conseiller.Telecharger(scene.Id, "1", piece);
        Assert.Contains(piece.ToString(), hote.FichiersGardes());
        Assert.Equal(HttpStatusCode.OK, (await Depots.Suivre(lien)).Reponse.StatusCode);
        var supprime = (await scene.Jeune.Envoyer(HttpMethod.Delete, $"{scene.Chemin}/messages/1")).Statut(200).Lire<MessageResponse>();
        Assert.Null(supprime.Pieces);
        // Destroyed at once: on the disk, and behind a link that was given before.
        Assert.DoesNotContain(piece.ToString(), hote.FichiersGardes());
        Assert.Equal(HttpStatusCode.NotFound, (await Depots.Suivre(lien)).Reponse.StatusCode);
        Assert.Equal("piece-inconnue", (await scene.Conseiller.Telecharger(scene.Id, "1", piece)).Statut(404).CodeDeProbleme);
    }

    [Fact]
    public async Task A_file_sent_to_several_people_is_stored_once_and_each_reaches_it_through_his_own_conversation_only()
    {
        var scene = await Scene.Monter(hote);
        var (_, autreJeune, autreId) = await hote.BeneficiaireConnecte(scene.Conseiller);
        var etranger = await Scene.Monter(hote);
        var avant = hote.FichiersGardes().Length;
        var piece = await scene.Conseiller.PiecePourTous(Depots.Fichier(Corpus.UnPdf, "Atelier.pdf"));
        var corps = new
        {
            texte = "L'atelier",
            beneficiaires = new[] { scene.Id, autreId },
            pieces = new[] { piece },
        };
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var envoi = (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/diffusions", corps, cle)).Statut(201);
        Assert.Equal("Atelier.pdf", envoi.Lire<EnvoiResponse>().Pieces![0]);
        Assert.Equal(envoi.Corps, (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/diffusions", corps, cle)).Statut(201).Corps);

        Assert.InRange(hote.FichiersGardes().Length, avant + 1, int.MaxValue);
        Assert.Single(hote.FichiersGardes(), piece.ToString());
        foreach (var (client, id) in new[] { (scene.Jeune, scene.Id), (autreJeune, autreId), (scene.Conseiller, autreId) })
        {
            var vue = PiecesDe((await client.Lire($"/api/conversations/{id}/messages")).Statut(200).Lire<ConversationResponse>());
            Assert.Equal(piece, vue[0].Id);
            Assert.Equal(Corpus.UnPdf, (await Depots.Suivre(await client.Telecharger(id, "1", piece))).Contenu);
        }

        // Not through someone else's conversation, nor through one that does not hold it.
        Assert.Equal("conversation-inconnue", (await scene.Jeune.Telecharger(autreId, "1", piece)).Statut(404).CodeDeProbleme);
        await etranger.Envoyer(etranger.Conseiller, "Bonjour");
        Assert.Equal("piece-inconnue", (await etranger.Jeune.Telecharger(etranger.Id, "1", piece)).Statut(404).CodeDeProbleme);
        var encore = await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/diffusions", corps);
        Assert.Equal("piece-deja-envoyee", encore.Statut(409).CodeDeProbleme);
    }

    /// <summary>On this machine; what a storage account can do is in ContenuDesPiecesContract and adr 0005.</summary>
    [Fact]
    public async Task A_link_that_was_given_before_a_reassignment_or_an_archiving_leads_nowhere_for_who_lost_the_dossier()
    {
        var equipe = await Equipe.Monter(hote);
        var (_, jeune, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        var piece = await jeune.Piece(id);
        await jeune.EnvoyerPieces(id, piece);
        var (chezAnne, chezElle) = (await equipe.Anne.Client.Telecharger(id, "1", piece), await jeune.Telecharger(id, "1", piece));
        Assert.Equal((200, 200), (await Suivre(chezAnne), await Suivre(chezElle)));

        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [id])).Statut(201);
        await Attente.Jusqua(async () => (await equipe.Bruno.Portefeuille()).Contains(id));
        Assert.Equal((404, 200), (await Suivre(chezAnne), await Suivre(chezElle)));

        var chezBruno = await equipe.Bruno.Client.Telecharger(id, "1", piece);
        Assert.Equal(200, await Suivre(chezBruno));
        var fin = new { motif = "deces", dateFinAccompagnement = DateTimeOffset.UtcNow };
        (await equipe.Bruno.Client.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/archivage", fin)).Statut(204);
        Assert.Equal((404, 404), (await Suivre(chezBruno), await Suivre(chezElle)));

        static async Task<int> Suivre(ReponseDeTest lien) => (int)(await Depots.Suivre(lien)).Reponse.StatusCode;
    }

    [Fact]
    public async Task A_link_is_signed_and_ends()
    {
        var horloge = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UtcNow);
        var liens = new LocalHost.Pieces.LiensDePieces(horloge, (_, _, _) => Task.FromResult(true));
        var contenus = new LocalHost.Pieces.DossierContenuDesPieces(Directory.CreateTempSubdirectory("cej-liens-").FullName, liens);
        var id = Guid.CreateVersion7();
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream(Corpus.UnPdf), Cancel);
        var lien = (await contenus.Lier(id, "CV.pdf", FormatDePiece.Pdf, new(new(id), 1, default), Cancel)).Adresse.OriginalString;
        var sceau = lien[(lien.LastIndexOf('/') + 1)..];

        Assert.Equal(HttpStatusCode.OK, await Suivre(sceau));
        Assert.Equal(HttpStatusCode.NotFound, await Suivre(sceau[..^2] + (sceau[^2] == 'A' ? "BA" : "AA")));
        Assert.Equal(HttpStatusCode.NotFound, await Suivre(id.ToString()));
        horloge.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.NotFound, await Suivre(sceau));

        async Task<HttpStatusCode> Suivre(string quel)
        {
            var http = new Microsoft.AspNetCore.Http.DefaultHttpContext();
            var resultat = await liens.Repondre(quel, contenus, http);
            return resultat is Microsoft.AspNetCore.Http.HttpResults.NotFound ? HttpStatusCode.NotFound : HttpStatusCode.OK;
        }
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        var scene = await Scene.Monter(hote);
        var avant = Directory.GetFiles(Path.GetTempPath(), "cej-piece-*").Length;
        await Assert.ThrowsAnyAsync<Exception>(() =>
            scene.Jeune.Deposer(scene.Id, Depots.EnMorceaux(new FluxQuiCasse(Corpus.PdfDe(300_000))))
        );
        (await scene.Jeune.Deposer(scene.Id)).Statut(201);
        await Attente.Jusqua(() => Directory.GetFiles(Path.GetTempPath(), "cej-piece-*").Length <= avant);
    }

    private sealed class FluxQuiCasse(byte[] contenu) : MemoryStream(contenu)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) =>
            Position > 100_000 ? throw new IOException("cut") : base.Read(buffer, offset, Math.Min(count, 10_000));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position > 100_000
                ? throw new IOException("cut")
                : base.ReadAsync(buffer[..Math.Min(buffer.Length, 10_000)], cancellationToken);
    }
}
