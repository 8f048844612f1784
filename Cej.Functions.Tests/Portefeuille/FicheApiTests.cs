using Cej.Domain.Dossiers;
using Cej.Functions.Portefeuille;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Portefeuille;

[DeuxHotes]
public sealed class FicheApiTests(HoteDeTest hote)
{
    [Fact]
    public async Task The_file_shows_the_account_the_counsellor_and_the_history()
    {
        var (conseiller, client) = await hote.ConseillerConnecte();
        var (jeune, _, id) = await hote.BeneficiaireConnecte(client);

        var fiche = (await client.Lire($"/api/beneficiaires/{id}")).Statut(200).Lire<FicheResponse>();

        Assert.Equal(jeune.Email, fiche.Beneficiaire.Email);
        Assert.NotNull(fiche.Beneficiaire.ActiveLe);
        Assert.Equal(conseiller.Nom, fiche.Conseiller.Nom);
        Assert.Null(Assert.Single(fiche.Historique).Au);
        Assert.Equal(0, fiche.Favoris.Emploi);
    }

    [Theory]
    [InlineData("987654323a", "987654323A")]
    [InlineData(" 1 ", "1")]
    public async Task The_identifier_can_be_written_under_the_version_read(string saisi, string garde)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Zoé", "Lefèvre");
        var etag = (await client.Lire($"/api/beneficiaires/{id}")).Etag!;

        var modifie = await client.Envoyer(
            HttpMethod.Patch,
            $"/api/beneficiaires/{id}",
            new { identifiantFranceTravail = saisi },
            ("If-Match", etag)
        );

        Assert.Equal(garde, modifie.Statut(200).Lire<BeneficiaireResponse>().IdentifiantFranceTravail);
        var perime = await client.Envoyer(
            HttpMethod.Patch,
            $"/api/beneficiaires/{id}",
            new { identifiantFranceTravail = "X" },
            ("If-Match", etag)
        );
        Assert.Equal("version-perimee", perime.Statut(412).CodeDeProbleme);
        var sans = await client.Envoyer(HttpMethod.Patch, $"/api/beneficiaires/{id}", new { identifiantFranceTravail = "X" });
        Assert.Equal("if-match-requis", sans.Statut(428).CodeDeProbleme);
    }

    [Theory]
    [InlineData("123456789012")]
    [InlineData("")]
    [InlineData("12 34")]
    [InlineData("éé")]
    public async Task A_bad_identifier_is_refused(string identifiant)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Zoé", "Lefèvre");
        var etag = (await client.Lire($"/api/beneficiaires/{id}")).Etag!;
        var corps = new { identifiantFranceTravail = identifiant };
        var reponse = await client.Envoyer(HttpMethod.Patch, $"/api/beneficiaires/{id}", corps, ("If-Match", etag));
        Assert.Equal(["identifiantFranceTravail"], reponse.Statut(400).Champs);
    }

    [Fact]
    public async Task A_typo_is_corrected_in_the_file_until_the_account_is_activated()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var email = $"{Guid.NewGuid():N}@courriel.example";
        var id = await client.Ajouter("Zoée", "Lefèvre", email);
        var jeune = Personne.Beneficiaire();
        var corrigee = jeune.Email;
        var fiche = await client.Lire($"/api/beneficiaires/{id}");
        async Task<ReponseDeTest> Modifier(object corps, string etag) =>
            await client.Envoyer(HttpMethod.Patch, $"/api/beneficiaires/{id}", corps, ("If-Match", etag));

        var faux = await Modifier(new { prenom = "123", email = "zoé@exemple.fr" }, fiche.Etag!);
        Assert.Equal(["email", "prenom"], faux.Statut(400).Champs.Order(StringComparer.Ordinal));
        var modifie = await Modifier(new { prenom = "Zoé", email = $"Zoé Lefèvre <{corrigee}>" }, fiche.Etag!);
        var lue = modifie.Statut(200).Lire<BeneficiaireResponse>();
        Assert.Equal(("Zoé", "Lefèvre", corrigee), (lue.Prenom, lue.Nom, lue.Email));
        Assert.Equal("version-perimee", (await Modifier(new { nom = "Autre" }, fiche.Etag!)).Statut(412).CodeDeProbleme);
        var lignes = (await client.Lire("/api/portefeuille")).Statut(200).Lire<PortefeuilleResponse>().Beneficiaires;
        Assert.Equal("Zoé", Assert.Single(lignes, ligne => ligne.Id == id).Prenom);

        // The address with the typo is anybody's again, the right one is taken.
        var autre = await client.Ajouter("Lou", "Petit", email);
        var prise = await client.Envoyer(
            HttpMethod.Patch,
            $"/api/beneficiaires/{autre}",
            new { email = corrigee },
            ("If-Match", (await client.Lire($"/api/beneficiaires/{autre}")).Etag!)
        );
        Assert.Equal("deja-dans-le-portefeuille", prise.Statut(409).CodeDeProbleme);

        (await hote.Client(jeune).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var active = await client.Lire($"/api/beneficiaires/{id}");
        var refuse = await Modifier(new { nom = "Le Fèvre" }, active.Etag!);
        Assert.Equal("identite-du-fournisseur", refuse.Statut(409).CodeDeProbleme);
        (await Modifier(new { identifiantFranceTravail = "1234" }, active.Etag!)).Statut(200);
    }

    [Fact]
    public async Task A_never_activated_account_is_removed_at_once_and_its_address_is_free()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var email = $"{Guid.NewGuid():N}@courriel.example";
        var id = await client.Ajouter("Zoé", "Lefèvre", email);

        (await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(204);

        (await client.Lire($"/api/beneficiaires/{id}")).Statut(404);
        Assert.Empty((await client.Lire("/api/portefeuille")).Statut(200).Lire<PortefeuilleResponse>().Beneficiaires);
        Assert.NotEqual(id, await client.Ajouter("Zoé", "Lefèvre", email));
        (await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(404);
    }

    [Fact]
    public async Task An_activated_account_is_archived_with_a_reason_out_of_everyones_reach()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (jeune, clientJeune, id) = await hote.BeneficiaireConnecte(client);
        Assert.Equal("compte-active", (await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(409).CodeDeProbleme);
        var motif = new
        {
            motif = "autre",
            commentaire = "A déménagé",
            dateFinAccompagnement = DateTimeOffset.UtcNow,
        };

        (await client.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/archivage", motif)).Statut(204);

        (await client.Lire($"/api/beneficiaires/{id}")).Statut(404);
        (await clientJeune.Lire($"/api/beneficiaires/{id}")).Statut(404);
        Assert.Empty((await client.Lire("/api/portefeuille")).Statut(200).Lire<PortefeuilleResponse>().Beneficiaires);
        Assert.Equal("dossier-inconnu", (await clientJeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(403).CodeDeProbleme);
        await client.Ajouter("Inès", "Moreau", jeune.Email);

        var archive = await hote.Services.GetRequiredService<IDossierStore>().FindFiche(new(id), TestContext.Current.CancellationToken);
        var fin = Assert.IsType<FinDeSuivi.Archivage>(archive!.Value.Dossier.Value.Fin);
        Assert.Equal("A déménagé", fin.Commentaire);
        Assert.Single(archive.Value.Historique);
    }

    public static TheoryData<string?, string?, double?, string> MauvaisArchivages =>
        new()
        {
            { null, null, 0, "motif" },
            { "inconnu", null, 0, "motif" },
            { "autre", null, 0, "commentaire" },
            { "autre", " ", 0, "commentaire" },
            { "autre", new string('x', 251), 0, "commentaire" },
            { "deces", "trop", 0, "commentaire" },
            { "deces", null, null, "dateFinAccompagnement" },
            { "deces", null, 1, "dateFinAccompagnement" },
            { "deces", null, -2, "dateFinAccompagnement" },
        };

    [Theory]
    [MemberData(nameof(MauvaisArchivages))]
    public async Task A_bad_archiving_form_names_its_field(string? motif, string? commentaire, double? jours, string champ)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, _, id) = await hote.BeneficiaireConnecte(client);
        var fin = jours is { } n ? DateTimeOffset.UtcNow.AddDays(n) : (DateTimeOffset?)null;
        var reponse = await client.Envoyer(
            HttpMethod.Post,
            $"/api/beneficiaires/{id}/archivage",
            new
            {
                motif,
                commentaire,
                dateFinAccompagnement = fin,
            }
        );
        Assert.Equal([champ], reponse.Statut(400).Champs);
    }

    [Fact]
    public async Task A_never_activated_account_cannot_be_archived()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Zoé", "Lefèvre");
        var motif = new { motif = "deces", dateFinAccompagnement = DateTimeOffset.UtcNow };
        var reponse = await client.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/archivage", motif);
        Assert.Equal("compte-non-active", reponse.Statut(409).CodeDeProbleme);
    }
}
