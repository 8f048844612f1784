using System.Diagnostics;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Hote;

/// <summary>
/// The data of one machine is copied while people write, lost, and put back: what had been answered before the copy began is there, in order,
/// without a gap, and the product goes on behind it.
/// </summary>
public sealed class SauvegardeTests : IDisposable
{
    private readonly string _racine = Directory.CreateTempSubdirectory("cej-sauvegarde-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Copie => Path.Combine(_racine, "copie");

    public void Dispose() => Directory.Delete(_racine, recursive: true);

    [Fact]
    public async Task What_was_answered_before_a_copy_began_is_there_when_it_is_put_back()
    {
        await using var hote = await HoteEnProcessus.Lancer();
        var conseiller = new ClientDeTest(hote.Client(Personne.Conseiller()));
        (await conseiller.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var ines = await conseiller.Ajouter("Inès", "Moreau");
        var piece = await conseiller.Piece(ines);
        var envoi = await conseiller.EnvoyerPieces(ines, piece);

        var repondus = 0;
        using var fin = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var ecriture = Ecrire();
        await Attente.Jusqua(() => Volatile.Read(ref repondus) >= 20);
        var avant = Volatile.Read(ref repondus);
        Assert.Contains("Sauvegardés", await Lancer(hote.Dossier, "sauvegarder", Copie), StringComparison.Ordinal);
        await fin.CancelAsync();
        await ecriture;

        await hote.Tuer();
        Directory.Delete(hote.Dossier, recursive: true);
        Directory.CreateDirectory(hote.Dossier);
        Assert.Contains("Restaurés et vérifiés", await Lancer(hote.Dossier, "restaurer", Copie), StringComparison.Ordinal);
        await hote.Demarrer();

        var textes = await Textes();
        Assert.InRange(textes.Length, avant, repondus);
        Assert.Equal(Enumerable.Range(1, textes.Length).Select(rang => $"Message {rang}"), textes);
        var (_, contenu) = await Depots.Suivre(await conseiller.Telecharger(ines, envoi.Numero, piece));
        Assert.Equal(Corpus.UnPdf, contenu);
        (await conseiller.Envoyer(HttpMethod.Post, $"/api/conversations/{ines}/messages", new { texte = "Et la suite" })).Statut(201);
        Assert.Equal("Et la suite", (await Textes())[^1]);

        async Task Ecrire()
        {
            while (!fin.IsCancellationRequested)
            {
                var texte = $"Message {repondus + 1}";
                (await conseiller.Envoyer(HttpMethod.Post, $"/api/conversations/{ines}/messages", new { texte })).Statut(201);
                Interlocked.Increment(ref repondus);
            }
        }

        async Task<string[]> Textes()
        {
            List<string> lus = [];
            for (var apres = "1"; ; )
            {
                var page = (await conseiller.Lire($"/api/conversations/{ines}/messages?apres={apres}&limite=100"))
                    .Statut(200)
                    .Lire<ConversationResponse>();
                if (page.Messages.Count == 0)
                    return [.. lus];
                lus.AddRange(page.Messages.Select(message => message.Texte));
                apres = page.Messages[^1].Numero;
            }
        }
    }

    [Fact]
    public async Task A_copy_that_is_cut_off_damaged_or_put_over_other_data_is_refused()
    {
        await using var produit = new ProduitEnProcessus();
        await produit.Demarrer(["--Local:Histoire=false", "--Local:Antivirus=aucun"]);
        await Lancer(produit.Dossier, "sauvegarder", Copie);
        await produit.Tuer();

        Assert.Contains("n'est pas vide", await Lancer(produit.Dossier, "sauvegarder", Copie, 1), StringComparison.Ordinal);
        Assert.Contains("a déjà des données", await Lancer(produit.Dossier, "restaurer", Copie, 1), StringComparison.Ordinal);
        Assert.Contains("rien à sauvegarder", await Lancer(Autre("vide"), "sauvegarder", Autre("ailleurs"), 1), StringComparison.Ordinal);
        Assert.Contains("indiquez un dossier", await Lancer(produit.Dossier, "restaurer", null, 1), StringComparison.Ordinal);

        var documents = Path.Combine(Copie, "documents.db");
        await using (var fichier = new FileStream(documents, FileMode.Open, FileAccess.ReadWrite))
        {
            fichier.Seek(5_000, SeekOrigin.Begin);
            fichier.WriteByte(0x5A);
        }

        Assert.Contains("abîmée : documents.db", await Lancer(Autre("neuf"), "restaurer", Copie, 1), StringComparison.Ordinal);
        File.Delete(Path.Combine(Copie, "sauvegarde.json"));
        Assert.Contains("sauvegarde.json manque", await Lancer(Autre("neuf"), "restaurer", Copie, 1), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_racine, "neuf", "documents.db")));
    }

    private string Autre(string nom) => Path.Combine(_racine, nom);

    /// <summary>The command, as <c>./cej</c> starts it; gives what it said.</summary>
    private static async Task<string> Lancer(string donnees, string verbe, string? dossier, int attendu = 0)
    {
        string[] commande = [typeof(LocalHost.HoteLocal).Assembly.Location, verbe, .. dossier is null ? [] : new[] { dossier }];
        using var processus = Process.Start(
            new ProcessStartInfo("dotnet", [.. commande, $"--Local:Dossier={donnees}", "--Local:Antivirus=aucun"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var erreur = processus.StandardError.ReadToEndAsync(Cancel);
        var dit = await processus.StandardOutput.ReadToEndAsync(Cancel) + await erreur;
        await processus.WaitForExitAsync(Cancel);
        Assert.True(processus.ExitCode == attendu, dit);
        return dit;
    }
}
