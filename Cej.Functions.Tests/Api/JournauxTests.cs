using System.Text.Json;
using Cej.Functions.Infrastructure.Journal;
using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Api;

/// <summary>A host that logs everything it can, and whose storage can be cut off.</summary>
public sealed class HoteBavard : HoteDeTest
{
    protected override IEnumerable<string> Reglages =>
        [
            .. base.Reglages,
            "--Logging:LogLevel:Default=Trace",
            "--Logging:LogLevel:Microsoft=Trace",
            "--Logging:LogLevel:Microsoft.AspNetCore=Trace",
            "--Logging:LogLevel:System.Net.Http=Trace",
        ];

    public StockageEnPanne Stockage => Services.GetRequiredService<StockageEnPanne>();

    protected override void Ajuster(LocalApplicationBuilder builder) => StockageEnPanne.Entourer(builder);
}

public sealed class JournauxTests(HoteBavard hote) : IClassFixture<HoteBavard>
{
    [Fact]
    public async Task Logs_hold_no_address_no_name_and_no_token_whatever_happens()
    {
        var conseiller = Personne.Conseiller("Prénomducamille", "Nomdeconseiller");
        var jeune = Personne.Beneficiaire("Prénomdujeune", "Nomdebeneficiaire");
        var jeton = hote.Fournisseur.Jeton(conseiller);
        var client = hote.ClientAvecJeton(jeton);
        await Parcourir(hote, client, jeune);
        hote.Stockage.ToutCouper();
        await Parcourir(hote, client, jeune);
        hote.Stockage.Panne = (_, partition, writes) =>
            (Moment.Avant, new InvalidOperationException($"A bug around {partition} {string.Join(' ', writes)}"));
        await Parcourir(hote, client, jeune);
        hote.Stockage.Reparer();

        string[] secrets = [.. conseiller.Secrets, .. jeune.Secrets, jeton.Split('.')[1], jeton.Split('.')[2], "Un commentaire intime"];
        Assert.NotEmpty(hote.Journal);
        Assert.Contains(hote.Journal, ligne => ligne.StartsWith("Trace", StringComparison.Ordinal));
        foreach (var ligne in hote.Journal)
            Assert.False(secrets.Any(secret => ligne.Contains(secret, StringComparison.OrdinalIgnoreCase)), ligne);
    }

    /// <summary>Each function once with personal data wherever some can be, whatever it answers.</summary>
    internal static async Task Parcourir(HoteDeTest hote, ClientDeTest client, Personne jeune)
    {
        var chezLeJeune = hote.Client(jeune);
        await client.Envoyer(HttpMethod.Post, "/api/connexion");
        var ajout = await client.Envoyer(
            HttpMethod.Post,
            "/api/beneficiaires",
            new
            {
                prenom = jeune.Prenom,
                nom = jeune.Nom,
                email = jeune.Email,
            }
        );
        var id = ajout.Code == 201 ? ajout.Id : Guid.CreateVersion7();
        await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", $"{{\"{jeune.Email}\":\"{jeune.Nom}\"}}");
        await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", $"{{\"prenom\":[\"{jeune.Nom}\"],\"email\":\"{jeune.Email}");
        await chezLeJeune.Envoyer(HttpMethod.Post, "/api/connexion");
        await client.Lire($"/api/portefeuille?recherche={Uri.EscapeDataString(jeune.Prenom)}&tri={jeune.Nom}");
        await client.Lire($"/api/portefeuille?recherche={Uri.EscapeDataString(jeune.Prenom)}%20{jeune.Nom}");
        await client.Lire("/api/profil");
        await client.Lire($"/api/agences?recherche={jeune.Nom}");
        await client.Envoyer(HttpMethod.Patch, "/api/profil", new { notificationsSonores = true }, ("If-Match", "\"MQ\""));
        var fiche = await client.Lire($"/api/beneficiaires/{id}");
        await client.Envoyer(
            HttpMethod.Patch,
            $"/api/beneficiaires/{id}",
            new { identifiantFranceTravail = jeune.Nom },
            ("If-Match", fiche.Etag ?? "x")
        );
        foreach (var nom in new[] { $"CV {jeune.Prenom} {jeune.Nom}.pdf", $"{jeune.Nom}.exe" })
        {
            var depot = await client.Deposer(id, Depots.Fichier(Corpus.UnPdf, nom));
            var pieces = depot.Code == 201 ? new[] { depot.Id } : [];
            await client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = jeune.Nom, pieces });
        }

        await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}");
        var motif = new
        {
            motif = "autre",
            commentaire = "Un commentaire intime",
            dateFinAccompagnement = DateTimeOffset.UtcNow.AddSeconds(-1),
        };
        await client.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/archivage", motif);
        await chezLeJeune.Envoyer(HttpMethod.Post, "/api/connexion");
        await hote.ClientAvecJeton(hote.Fournisseur.Jeton(jeune, jeton => jeton.Expires = DateTime.UtcNow.AddHours(-1)))
            .Lire("/api/profil");
    }

    [Fact]
    public async Task The_access_audit_has_a_pseudonymous_line_for_each_access_and_each_change()
    {
        await using var prive = new HoteDeTest();
        await prive.InitializeAsync();
        var (conseiller, client) = await prive.ConseillerConnecte();
        var (jeune, chezLeJeune, id) = await prive.BeneficiaireConnecte(client);
        var autre = await client.Ajouter("Zoé", "Lefèvre");
        await client.Lire("/api/portefeuille");
        var fiche = await client.Lire($"/api/beneficiaires/{id}");
        await chezLeJeune.Lire($"/api/beneficiaires/{id}");
        await client.Lire($"/api/beneficiaires/{Guid.CreateVersion7()}");
        await client.Envoyer(
            HttpMethod.Patch,
            $"/api/beneficiaires/{id}",
            new { identifiantFranceTravail = "123A" },
            ("If-Match", fiche.Etag!)
        );
        var profil = await client.Lire("/api/profil");
        await client.Envoyer(HttpMethod.Patch, "/api/profil", new { notificationsSonores = false }, ("If-Match", profil.Etag!));
        await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{autre}");
        var archivage = new { motif = "deces", dateFinAccompagnement = DateTimeOffset.UtcNow.AddSeconds(-1) };
        (await client.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/archivage", archivage)).Statut(204);
        await prive.Redemarrer(); // a clean stop writes what is left

        var texte = string.Concat(
            Directory.GetFiles(Path.Combine(prive.DossierDesDonnees, "journal"), "*", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        var toutes = texte.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Lue).ToArray();
        // Each line belongs to a request that was written down before it ran; one that was refused says no more of the dossier.
        var demandees = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ligne in toutes.Where(ligne => ligne.Demande is not null))
            Assert.Equal(ligne.Action == LigneDuJournal.Debut, demandees.Add(ligne.Demande!));
        Assert.Equal(13, demandees.Count);
        Assert.Single(toutes, ligne => ligne.Action == LigneDuJournal.Fin);
        var lignes = toutes.Where(ligne => ligne.Action is not (LigneDuJournal.Debut or LigneDuJournal.Fin)).ToArray();

        string[] parLeConseiller =
        [
            "connexion",
            "beneficiaire-ajoute",
            "beneficiaire-ajoute",
            "portefeuille-lu",
            "fiche-lue",
            "identifiant-modifie",
            "profil-modifie",
            "compte-supprime",
            "compte-archive",
        ];
        Assert.Equal(parLeConseiller, Actions(conseiller));
        Assert.Equal(["connexion", "fiche-lue"], Actions(jeune));
        Assert.All(lignes, ligne => Assert.InRange(ligne.Instant, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow));
        Assert.All(
            [conseiller.Email, conseiller.Sujet, conseiller.Nom, conseiller.Prenom, jeune.Email, jeune.Sujet, jeune.Nom, jeune.Prenom],
            personnel => Assert.DoesNotContain(personnel, texte, StringComparison.OrdinalIgnoreCase)
        );
        string[] surLeDossier = ["beneficiaire-ajoute", "connexion", "fiche-lue", "fiche-lue", "identifiant-modifie", "compte-archive"];
        Assert.Equal(surLeDossier, lignes.Where(ligne => ligne.Dossier == id).Select(ligne => ligne.Action));

        string[] Actions(Personne personne) =>
            [.. lignes.Where(ligne => ligne.Par == personne.Identite.Empreinte.Hex).Select(ligne => ligne.Action)];

        static LigneDuJournal Lue(string ligne) => JsonSerializer.Deserialize(ligne, JournalCodec.Default.LigneDuJournal)!;
    }
}
