using Cej.Domain.Dossiers;
using Cej.Functions.Portefeuille;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Portefeuille;

[DeuxHotes]
public sealed class PortefeuilleApiTests(HoteDeTest hote)
{
    private static string[] Noms(ReponseDeTest liste) =>
        [.. liste.Statut(200).Lire<PortefeuilleResponse>().Beneficiaires.Select(ligne => ligne.Nom)];

    [Fact]
    public async Task An_added_beneficiary_is_in_the_list_at_once_with_a_compte_non_active()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Maëlle", "O'Connor");

        var liste = (await client.Lire("/api/portefeuille")).Statut(200).Lire<PortefeuilleResponse>();

        var ligne = Assert.Single(liste.Beneficiaires);
        Assert.Equal(id, ligne.Id);
        Assert.False(ligne.Active);
        Assert.Null(ligne.DerniereActivite);
        Assert.Equal(1, liste.Total);
    }

    [Theory]
    [InlineData("maelle")]
    [InlineData("MAËLLE o connor")]
    [InlineData("connor, maë")]
    [InlineData("o’connor")]
    [InlineData("oconnor")]
    [InlineData("anne sophie|Dubois-Martin")]
    [InlineData("dubois martin|Dubois-Martin")]
    [InlineData("boeuf|Bœuf")]
    public async Task The_search_ignores_case_accents_order_hyphens_and_apostrophes(string saisie)
    {
        var (recherche, attendu) = saisie.Split('|') is [var mots, var nom] ? (mots, nom) : (saisie, "O'Connor");
        var (_, client) = await hote.ConseillerConnecte();
        await client.Ajouter("Maëlle", "O'Connor");
        await client.Ajouter("Anne-Sophie", "Dubois-Martin");
        await client.Ajouter("Théo", "Bœuf");

        Assert.Equal([attendu], Noms(await client.Lire($"/api/portefeuille?recherche={Uri.EscapeDataString(recherche)}")));
    }

    [Fact]
    public async Task Names_sort_in_French_both_ways_and_pages_neither_repeat_nor_skip()
    {
        var (_, client) = await hote.ConseillerConnecte();
        string[] noms = ["Zola", "Éluard", "Eluard", "Çelik", "D'Hondt", "de la Tour", "Bœuf", "Boeing", "abbas", "Étienne"];
        foreach (var nom in noms)
            await client.Ajouter("Lou", nom);

        string[] attendus = ["abbas", "Boeing", "Bœuf", "Çelik", "D'Hondt", "de la Tour"];
        var premiers = Noms(await client.Lire("/api/portefeuille?limite=6"));
        Assert.Equal(attendus, premiers);

        foreach (var sens in new[] { "croissant", "decroissant" })
        {
            List<string> vus = [];
            string? apres = null;
            do
            {
                var page = (await client.Lire($"/api/portefeuille?limite=3&sens={sens}&apres={apres}")).Statut(200);
                vus.AddRange(Noms(page));
                apres = page.Lire<PortefeuilleResponse>().Suivant;
                Assert.Equal(noms.Length, page.Lire<PortefeuilleResponse>().Total);
            } while (apres is not null);
            Assert.Equal(noms.Length, vus.Count);
            Assert.Equal(noms.Order(StringComparer.Ordinal), vus.Order(StringComparer.Ordinal));
            Assert.Equal(sens == "croissant" ? "abbas" : "Zola", vus[0]);
        }
    }

    [Theory]
    [InlineData("croissant")]
    [InlineData("decroissant")]
    public async Task People_who_never_logged_in_come_last_by_activity(string sens)
    {
        var (_, client) = await hote.ConseillerConnecte();
        await client.Ajouter("Jamais", "Connecté");
        await hote.BeneficiaireConnecte(client);
        await hote.BeneficiaireConnecte(client);

        var lignes = (await client.Lire($"/api/portefeuille?tri=activite&sens={sens}"))
            .Statut(200)
            .Lire<PortefeuilleResponse>()
            .Beneficiaires;

        Assert.Equal("Connecté", lignes[2].Nom);
        var dates = lignes.Take(2).Select(ligne => ligne.DerniereActivite).ToArray();
        Assert.True(sens == "croissant" ? dates[0] <= dates[1] : dates[0] >= dates[1]);
    }

    [Fact]
    public async Task A_list_that_did_not_change_answers_304_until_it_does()
    {
        var (_, client) = await hote.ConseillerConnecte();
        await client.Ajouter("Maëlle", "O'Connor");
        var etag = (await client.Lire("/api/portefeuille")).Statut(200).Etag!;

        (await client.Lire("/api/portefeuille", ("If-None-Match", etag))).Statut(304);
        await client.Ajouter("Théo", "Bœuf");
        Assert.Equal(2, Noms((await client.Lire("/api/portefeuille", ("If-None-Match", etag))).Statut(200)).Length);
    }

    [Theory]
    [InlineData("tri=age", "tri")]
    [InlineData("sens=haut", "sens")]
    [InlineData("limite=0", "limite")]
    [InlineData("limite=201", "limite")]
    [InlineData("limite=1e3", "limite")]
    [InlineData("apres=%00", "apres")]
    [InlineData("apres=AAAA", "apres")]
    [InlineData("tri=nom&tri=activite", "tri")]
    public async Task A_bad_parameter_is_named(string query, string champ)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var reponse = (await client.Lire($"/api/portefeuille?{query}")).Statut(400);
        Assert.Equal([champ], reponse.Champs);
    }

    [Fact]
    public async Task The_same_address_is_refused_in_ones_own_portfolio_with_a_link_and_elsewhere_without_a_name()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (autrePersonne, autre) = await hote.ConseillerConnecte();
        var email = $"{Guid.NewGuid():N}@courriel.example";
        var id = await client.Ajouter("Maëlle", "O'Connor", email);
        var demande = new
        {
            prenom = "Maëlle",
            nom = "O'Connor",
            email = $"  {email.ToUpperInvariant()} ",
        };

        var ici = (await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", demande)).Statut(409);
        Assert.Equal("deja-dans-le-portefeuille", ici.CodeDeProbleme);
        Assert.Equal($"/api/beneficiaires/{id}", ici.Probleme.Lien);

        var ailleurs = (await autre.Envoyer(HttpMethod.Post, "/api/beneficiaires", demande)).Statut(409);
        Assert.Equal("deja-suivi-ailleurs", ailleurs.CodeDeProbleme);
        Assert.DoesNotContain(id.ToString(), ailleurs.Corps, StringComparison.Ordinal);
        Assert.DoesNotContain(autrePersonne.Email, ailleurs.Corps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_counsellors_who_add_the_same_address_at_once_make_one_dossier()
    {
        var conseillers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => hote.ConseillerConnecte()));
        var email = $"{Guid.NewGuid():N}@courriel.example";

        var reponses = await Task.WhenAll(
            conseillers.Select(c =>
                c.Client.Envoyer(
                    HttpMethod.Post,
                    "/api/beneficiaires",
                    new
                    {
                        prenom = "Zoé",
                        nom = "Lefèvre",
                        email,
                    }
                )
            )
        );

        Assert.Single(reponses, reponse => reponse.Code == 201);
        Assert.All(
            reponses.Where(reponse => reponse.Code != 201),
            refus => Assert.True(refus.CodeDeProbleme is "deja-suivi-ailleurs" or "adresse-en-attente", refus.Corps)
        );
        var totaux = await Task.WhenAll(
            conseillers.Select(async c => (await c.Client.Lire("/api/portefeuille")).Lire<PortefeuilleResponse>().Total)
        );
        Assert.Equal(1, totaux.Sum());
    }

    [Fact]
    public async Task The_same_idempotency_key_adds_once_and_refuses_another_content()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var demande = new
        {
            prenom = "Zoé",
            nom = "Lefèvre",
            email = $"{Guid.NewGuid():N}@courriel.example",
        };
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());

        var reponses = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => client.Envoyer(HttpMethod.Post, "/api/beneficiaires", demande, cle))
        );

        Assert.All(reponses, reponse => reponse.Statut(201));
        Assert.Single(reponses.Select(reponse => reponse.Id).Distinct());
        var autre = await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", demande with { nom = "Dupont" }, cle);
        Assert.Equal("cle-idempotence-reutilisee", autre.Statut(422).CodeDeProbleme);
        Assert.Single(Noms(await client.Lire("/api/portefeuille")));
    }

    [Fact]
    public async Task Every_faulty_field_comes_back_at_once()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var reponse = await client.Envoyer(
            HttpMethod.Post,
            "/api/beneficiaires",
            new
            {
                prenom = " ",
                nom = "",
                email = "aïcha@",
            }
        );
        Assert.Equal(["email", "nom", "prenom"], reponse.Statut(400).Champs);
    }

    [Fact]
    public async Task An_address_with_an_accent_is_refused_with_a_precise_message()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var demande = new
        {
            prenom = "Zoé",
            nom = "Lefèvre",
            email = "zoé@courriel.example",
        };
        var reponse = (await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", demande)).Statut(400);
        Assert.Contains("accent", reponse.Probleme.Errors!["email"][0], StringComparison.Ordinal);
    }

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
    public async Task A_never_activated_account_is_removed_at_once_and_its_address_is_free()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var email = $"{Guid.NewGuid():N}@courriel.example";
        var id = await client.Ajouter("Zoé", "Lefèvre", email);

        (await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(204);

        (await client.Lire($"/api/beneficiaires/{id}")).Statut(404);
        Assert.Empty(Noms(await client.Lire("/api/portefeuille")));
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
        Assert.Empty(Noms(await client.Lire("/api/portefeuille")));
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
