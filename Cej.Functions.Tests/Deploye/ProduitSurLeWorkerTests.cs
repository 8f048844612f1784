using System.Collections.Concurrent;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Deploye;

/// <summary>The product itself on the official worker: a message and its event, and the timers.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class ProduitSurLeWorkerTests : IAsyncLifetime
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-worker-").FullName;
    private readonly ConcurrentQueue<string> _journal = new();
    private FauxFournisseur? _fournisseur;
    private HoteSurLeWorker? _hote;

    public async ValueTask InitializeAsync()
    {
        _fournisseur = await FauxFournisseur.Demarrer();
        _hote = await HoteSurLeWorker.Demarrer(HoteDeTest.ReglagesPour(_dossier, _fournisseur.Arguments), _journal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_hote is not null)
            await _hote.DisposeAsync();
        if (_fournisseur is not null)
            await _fournisseur.DisposeAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    [Fact]
    public async Task A_message_is_written_read_and_heard_of_in_real_time_and_every_timer_runs()
    {
        var conseiller = await Connecter(Personne.Conseiller());
        var personne = Personne.Beneficiaire();
        var id = await conseiller.Ajouter(personne.Prenom, personne.Nom, personne.Email);
        var jeune = await Connecter(personne);
        await using var ecoute = await Ecoute.Ouvrir(jeune);

        var corps = new { texte = "Bonjour" };
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString("N"));
        (await conseiller.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", corps, cle)).Statut(201);
        Assert.Equal(id.ToString(), (await ecoute.Attendre(TypeDEvenement.MessageAjoute)).Conversation);
        Assert.Contains("Bonjour", (await jeune.Lire($"/api/conversations/{id}/messages")).Statut(200).Corps, StringComparison.Ordinal);
        Assert.Contains(personne.Nom, (await conseiller.Lire("/api/portefeuille")).Statut(200).Corps, StringComparison.Ordinal);

        foreach (var timer in new[] { "EffetsRejouer", "EnvoisReprendre", "ReaffectationsReprendre", "ArchivesPurger", "PiecesEntretenir" })
            await _hote!.Declencher(timer);
    }

    private async Task<ClientDeTest> Connecter(Personne personne)
    {
        var http = new HttpClient { BaseAddress = _hote!.Adresse };
        http.DefaultRequestHeaders.Authorization = new("Bearer", _fournisseur!.Jeton(personne));
        var client = new ClientDeTest(http);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        return client;
    }
}
