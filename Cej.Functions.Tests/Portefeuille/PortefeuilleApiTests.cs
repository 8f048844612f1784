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
    public async Task A_key_whose_result_was_deleted_says_so_and_adds_nobody_again()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var demande = new
        {
            prenom = "Zoé",
            nom = "Lefèvre",
            email = $"{Guid.NewGuid():N}@courriel.example",
        };
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var id = (await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", demande, cle)).Statut(201).Id;
        (await client.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{id}")).Statut(204);

        var repetee = await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", demande, cle);
        Assert.Equal("ajout-supprime", repetee.Statut(410).CodeDeProbleme);
        // The address is nobody's: another key adds.
        (await client.Envoyer(HttpMethod.Post, "/api/beneficiaires", demande, ("Idempotency-Key", Guid.NewGuid().ToString()))).Statut(201);
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
}
