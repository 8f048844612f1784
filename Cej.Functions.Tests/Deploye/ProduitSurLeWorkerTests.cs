using Cej.Functions.Tests.Support;
using Cej.WorkerHost;
using Cej.WorkerHost.Tests;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Deploye;

/// <summary>The product itself on the official worker, with the stores of one machine: what <c>./cej worker</c> runs.</summary>
public sealed class ProduitSurLeWorkerTests : IAsyncLifetime
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-worker-").FullName;
    private readonly LogLines _journal = new();
    private FauxFournisseur? _fournisseur;
    private FunctionsHost? _hote;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _fournisseur = await FauxFournisseur.Demarrer();
        (string Nom, string Valeur)[] reglages =
        [
            ("AZURE_FUNCTIONS_ENVIRONMENT", "Development"),
            // Of a container of developers, which the guard of the embedded identity provider would take for Azure.
            ("CONTAINER_NAME", ""),
            ("Local:Dossier", _dossier),
            ("Local:Demonstration", "false"),
            ("Local:Antivirus", "aucun"),
            ("Identite:Emetteur", _fournisseur.Emetteur),
            ("Identite:Audience", FauxFournisseur.Audience),
            ("Effets:Frequence", "*/15 * * * * *"),
            ("Alertes:Frequence", "0 */5 * * * *"),
            ("Recapitulatif:Horaire", "*/15 * * * * *"),
            ("LocalRuntime:Timers", "false"),
        ];
        var options = new FunctionsHostOptions
        {
            Folder = await Published.App("Cej.LocalWorker"),
            Settings = reglages.ToDictionary(reglage => reglage.Nom, reglage => reglage.Valeur, StringComparer.Ordinal),
            ForwardsOtherPaths = true,
            Logging = logging => logging.AddProvider(_journal),
        };
        _hote = await FunctionsHost.Start(options, Stop);
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
        Assert.Equal(id.ToString(), (await ecoute.Attendre("message-ajoute")).Conversation);
        Assert.Contains("Bonjour", (await jeune.Lire($"/api/conversations/{id}/messages")).Statut(200).Corps, StringComparison.Ordinal);
        Assert.Contains(personne.Nom, (await conseiller.Lire("/api/portefeuille")).Statut(200).Corps, StringComparison.Ordinal);

        foreach (var timer in new[] { "EffetsRejouer", "EnvoisReprendre", "ReaffectationsReprendre", "ArchivesPurger", "PiecesEntretenir" })
            await _hote!.RunTimer(timer, Stop);
    }

    private async Task<ClientDeTest> Connecter(Personne personne)
    {
        var http = new HttpClient { BaseAddress = _hote!.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", _fournisseur!.Jeton(personne));
        var client = new ClientDeTest(http);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        return client;
    }
}
