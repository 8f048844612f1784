using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Functions.Notifications;
using Cej.Functions.Offres;
using Cej.Functions.Portefeuille;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Offres;

/// <summary>What a beneficiary keeps, over HTTP.</summary>
[DeuxHotes]
public sealed class EspaceDOffresApiTests(HoteDeTest hote)
{
    private static readonly object Criteres = new
    {
        type = "service-civique",
        commune = "06088",
        rayon = 20,
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string[]> Offres(ClientDeTest client, string type, int combien) =>
        [
            .. (await client.Lire($"/api/offres?type={type}&limite={combien}"))
                .Statut(200)
                .Lire<OffresResponse>()
                .Offres.Select(offre => $"{type}/{offre.Id}"),
        ];

    private static async Task<FicheResponse> Fiche(ClientDeTest client, Guid id) =>
        (await client.Lire($"/api/beneficiaires/{id}")).Statut(200).Lire<FicheResponse>();

    [Fact]
    public async Task Favourites_are_added_marked_applied_to_counted_and_removed()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var chemin = $"/api/beneficiaires/{id}/favoris";
        var emplois = await Offres(jeune, "emploi", 2);
        var civique = (await Offres(jeune, "service-civique", 1))[0];
        foreach (var offre in emplois.Append(civique).Append(civique))
            (await jeune.Envoyer(HttpMethod.Put, $"{chemin}/{offre}", new { })).Statut(200);
        var postule = await jeune.Envoyer(HttpMethod.Put, $"{chemin}/{emplois[0]}", new { postuleLe = "2026-01-31" });
        Assert.Equal(new(2026, 1, 31), postule.Statut(200).Lire<FavoriResponse>().PostuleLe);

        var liste = (await jeune.Lire(chemin)).Statut(200).Lire<FavorisDuBeneficiaireResponse>();
        Assert.Equal((3, 3), (liste.Total, liste.Favoris.Count));
        Assert.All(liste.Favoris, favori => Assert.True(favori.Disponible));
        var fiche = await Fiche(client, id);
        Assert.Equal((2, 0, 1), (fiche.Favoris.Emploi, fiche.Favoris.Alternance, fiche.Favoris.ServiceCivique));

        (await jeune.Envoyer(HttpMethod.Delete, $"{chemin}/{emplois[0]}")).Statut(204);
        (await jeune.Envoyer(HttpMethod.Delete, $"{chemin}/{emplois[0]}")).Statut(404);
        Assert.Equal(1, (await Fiche(client, id)).Favoris.Emploi);
        (await jeune.Envoyer(HttpMethod.Put, $"{chemin}/emploi/000ZZZZ", new { })).Statut(404);
        var demain = await jeune.Envoyer(HttpMethod.Put, $"{chemin}/{emplois[1]}", new { postuleLe = "2999-01-01" });
        Assert.Equal(["postuleLe"], demain.Statut(400).Champs);
    }

    [Fact]
    public async Task Pages_of_favourites_neither_repeat_nor_skip()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var offres = await Offres(jeune, "emploi", 7);
        await Task.WhenAll(offres.Select(offre => jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/favoris/{offre}", new { })));
        List<string> lus = [];
        string? suite = "";
        while (suite is not null)
        {
            var page = (await jeune.Lire($"/api/beneficiaires/{id}/favoris?limite=3{suite}"))
                .Statut(200)
                .Lire<FavorisDuBeneficiaireResponse>();
            lus.AddRange(page.Favoris.Select(favori => $"emploi/{favori.Offre.Id}"));
            suite = page.Suivant is { } suivant ? $"&apres={suivant}" : null;
        }

        Assert.Equal(offres.Order(StringComparer.Ordinal), lus.Order(StringComparer.Ordinal));
        Assert.Equal(7, (await Fiche(client, id)).Favoris.Emploi);
        (await jeune.Lire($"/api/beneficiaires/{id}/favoris?apres=x")).Statut(400);
    }

    [Fact]
    public async Task The_counsellor_always_sees_how_many_and_the_lists_only_when_shared()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var offre = (await Offres(jeune, "emploi", 1))[0];
        (await jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/favoris/{offre}", new { })).Statut(200);
        (await jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{id}/recherches", new { criteres = Criteres })).Statut(201);
        Assert.Single((await client.Lire($"/api/beneficiaires/{id}/favoris")).Lire<FavorisDuBeneficiaireResponse>().Favoris);
        Assert.Single((await client.Lire($"/api/beneficiaires/{id}/recherches")).Lire<RecherchesResponse>().Recherches);

        var preferences = await jeune.Lire($"/api/beneficiaires/{id}/preferences");
        Assert.True(preferences.Statut(200).Lire<PreferencesFunctions.PreferencesResponse>().PartageFavoris);
        var chemin = $"/api/beneficiaires/{id}/preferences";
        var changees = await jeune.Envoyer(HttpMethod.Patch, chemin, new { partageFavoris = false }, ("If-Match", preferences.Etag!));
        Assert.False(changees.Statut(200).Lire<PreferencesFunctions.PreferencesResponse>().PartageFavoris);
        (await jeune.Envoyer(HttpMethod.Patch, chemin, new { alertes = false }, ("If-Match", preferences.Etag!))).Statut(412);
        (await jeune.Envoyer(HttpMethod.Patch, chemin, new { alertes = false })).Statut(428);

        var favoris = (await client.Lire($"/api/beneficiaires/{id}/favoris")).Statut(200).Lire<FavorisDuBeneficiaireResponse>();
        Assert.Equal((false, 1), (favoris.Partage, favoris.Total));
        Assert.Empty(favoris.Favoris);
        Assert.Single((await jeune.Lire($"/api/beneficiaires/{id}/favoris")).Lire<FavorisDuBeneficiaireResponse>().Favoris);
        var recherches = (await client.Lire($"/api/beneficiaires/{id}/recherches")).Statut(200).Lire<RecherchesResponse>();
        Assert.Equal((false, 1), (recherches.Partage, recherches.Total));
        Assert.Empty(recherches.Recherches);
        Assert.Single((await jeune.Lire($"/api/beneficiaires/{id}/recherches")).Lire<RecherchesResponse>().Recherches);

        var fiche = await Fiche(client, id);
        Assert.Equal((1, 1), (fiche.Favoris.Emploi, fiche.RecherchesSauvegardees));
    }

    [Fact]
    public async Task A_search_is_saved_once_a_key_listed_and_deleted()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var chemin = $"/api/beneficiaires/{id}/recherches";
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var demande = new { criteres = Criteres, titre = "Mon service" };
        var creees = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => jeune.Envoyer(HttpMethod.Post, chemin, demande, cle)));
        var recherche = Assert.Single(creees.Select(creee => creee.Statut(201).Id).Distinct());
        (await jeune.Envoyer(HttpMethod.Post, chemin, new { criteres = Criteres, titre = "Autre" }, cle)).Statut(422);
        Assert.Equal(
            ["commune"],
            (await jeune.Envoyer(HttpMethod.Post, chemin, new { criteres = new { type = "emploi", commune = "0" } })).Statut(400).Champs
        );

        Assert.Equal(1, (await Fiche(client, id)).RecherchesSauvegardees);
        (await jeune.Envoyer(HttpMethod.Delete, $"{chemin}/{recherche}")).Statut(204);
        (await jeune.Envoyer(HttpMethod.Delete, $"{chemin}/{recherche}")).Statut(404);
        Assert.Equal(0, (await Fiche(client, id)).RecherchesSauvegardees);
    }

    [Fact]
    public async Task A_suggestion_becomes_a_saved_search_once_or_is_declined()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var demande = new
        {
            criteres = Criteres,
            titre = "Service civique",
            beneficiaires = new[] { id },
        };
        (await client.Envoyer(HttpMethod.Post, "/api/suggestions", demande)).Statut(201);
        // Other criteria: the same ones would be the same suggestion.
        var autre = new { criteres = new { type = "service-civique", commune = "69123" }, beneficiaires = new[] { id } };
        (await client.Envoyer(HttpMethod.Post, "/api/suggestions", autre)).Statut(201);
        var suggestions = (await jeune.Lire($"/api/beneficiaires/{id}/suggestions")).Lire<SuggestionsResponse>().Suggestions;
        Assert.Equal(2, suggestions.Count);
        // They are listed by identifier.
        suggestions = [.. suggestions.OrderByDescending(suggestion => suggestion.Titre == "Service civique")];
        string Chemin(int rang, string quoi) => $"/api/beneficiaires/{id}/suggestions/{suggestions[rang].Id}/{quoi}";

        var acceptations = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => jeune.Envoyer(HttpMethod.Put, Chemin(0, "acceptation"))));
        Assert.Single(acceptations.Select(acceptee => acceptee.Statut(201).Id).Distinct());
        Assert.Equal("Service civique", acceptations[0].Lire<RechercheResponse>().Titre);
        Assert.Equal(20, acceptations[0].Lire<RechercheResponse>().Criteres.Rayon);
        Assert.Equal("suggestion-deja-traitee", (await jeune.Envoyer(HttpMethod.Put, Chemin(0, "refus"))).Statut(409).CodeDeProbleme);
        (await jeune.Envoyer(HttpMethod.Put, Chemin(1, "refus"))).Statut(204);
        (await jeune.Envoyer(HttpMethod.Put, Chemin(1, "refus"))).Statut(204);
        Assert.Equal("suggestion-deja-traitee", (await jeune.Envoyer(HttpMethod.Put, Chemin(1, "acceptation"))).Statut(409).CodeDeProbleme);
        Assert.Equal(1, (await Fiche(client, id)).RecherchesSauvegardees);
        var etats = (await jeune.Lire($"/api/beneficiaires/{id}/suggestions")).Lire<SuggestionsResponse>().Suggestions;
        Assert.Equal([EtatDeSuggestion.Acceptee, EtatDeSuggestion.Refusee], etats.Select(suggestion => suggestion.Etat).Order());
    }

    [Fact]
    public async Task Notifications_are_paged_and_marked_read()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        foreach (var titre in new[] { "Un", "Deux", "Trois" })
            (
                await client.Envoyer(
                    HttpMethod.Post,
                    "/api/suggestions",
                    new
                    {
                        criteres = Criteres,
                        titre,
                        beneficiaires = new[] { id },
                    }
                )
            ).Statut(201);
        var chemin = $"/api/beneficiaires/{id}/notifications";
        var premiere = (await jeune.Lire($"{chemin}?limite=2")).Statut(200).Lire<NotificationsFunctions.NotificationsResponse>();
        Assert.Equal(["Trois", "Deux"], premiere.Notifications.Select(avis => avis.Titre));
        var suite = (await jeune.Lire($"{chemin}?limite=2&apres={premiere.Suivant}"))
            .Lire<NotificationsFunctions.NotificationsResponse>()
            .Notifications;
        Assert.Equal("Un", Assert.Single(suite).Titre);

        var lue = await jeune.Envoyer(HttpMethod.Put, $"{chemin}/{suite[0].Id}/lecture");
        var encore = await jeune.Envoyer(HttpMethod.Put, $"{chemin}/{suite[0].Id}/lecture");
        Assert.Equal(
            lue.Statut(200).Lire<NotificationsFunctions.NotificationResponse>().LueLe,
            encore.Statut(200).Lire<NotificationsFunctions.NotificationResponse>().LueLe
        );
        (await jeune.Envoyer(HttpMethod.Put, $"{chemin}/{Guid.NewGuid()}/lecture")).Statut(404);
    }

    [Fact]
    public async Task A_device_is_registered_and_forgotten()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var chemin = $"/api/beneficiaires/{id}/appareils/mon-telephone";
        (await jeune.Envoyer(HttpMethod.Put, chemin, new { plateforme = "ios", canal = "abcdef" })).Statut(204);
        var web = new
        {
            plateforme = "web",
            canal = "https://fcm.googleapis.com/fcm/send/abc",
            cle = (await jeune.Lire("/api/appareils/cle")).Statut(200).Lire<AppareilsFunctions.CleResponse>().Cle,
            secret = "c2VjcmV0c2VjcmV0c2VjcA",
        };
        (await jeune.Envoyer(HttpMethod.Put, chemin, web)).Statut(204);
        foreach (var canal in new[] { "http://push.example/", "https://127.0.0.1/x", "https://[::1]/", "jeton", "" })
        {
            var refuse = await jeune.Envoyer(
                HttpMethod.Put,
                chemin,
                new
                {
                    plateforme = "web",
                    canal,
                    cle = "a",
                    secret = "b",
                }
            );
            Assert.Equal(["canal"], refuse.Statut(400).Champs);
        }

        Assert.Equal(["plateforme"], (await jeune.Envoyer(HttpMethod.Put, chemin, new { plateforme = "fax" })).Statut(400).Champs);
        Assert.Equal(
            ["canal", "cle"],
            (await jeune.Envoyer(HttpMethod.Put, chemin, new { plateforme = "android", cle = "a" })).Statut(400).Champs
        );
        (await jeune.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
        (await jeune.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
    }

    [Fact]
    public async Task A_favourite_goes_six_months_after_its_offer()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var offre = (await Offres(jeune, "emploi", 1))[0];
        (await jeune.Envoyer(HttpMethod.Put, $"/api/beneficiaires/{id}/favoris/{offre}", new { })).Statut(200);
        var horloge = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var espaces = hote.Services.GetRequiredService<DocumentEspaceDOffresStore>();
        var source = new SourceDeTest();
        var revoir = new RevoirFavorisHandler(espaces, espaces, source, horloge);
        async Task<IReadOnlyList<FavoriResponse>> Favoris() =>
            (await jeune.Lire($"/api/beneficiaires/{id}/favoris")).Lire<FavorisDuBeneficiaireResponse>().Favoris;

        source.Presente = true;
        horloge.Advance(TimeSpan.FromDays(8));
        await revoir.Handle(Cancel);
        Assert.True(Assert.Single(await Favoris()).Disponible);
        source.Presente = null; // down: nothing is decided
        horloge.Advance(TimeSpan.FromDays(8));
        await revoir.Handle(Cancel);
        Assert.True(Assert.Single(await Favoris()).Disponible);
        source.Presente = false;
        await revoir.Handle(Cancel);
        Assert.False(Assert.Single(await Favoris()).Disponible);
        horloge.Advance(TimeSpan.FromDays(150));
        await revoir.Handle(Cancel);
        Assert.Single(await Favoris());
        horloge.Advance(TimeSpan.FromDays(40));
        await revoir.Handle(Cancel);
        Assert.Empty(await Favoris());
        Assert.Equal(0, (await Fiche(client, id)).Favoris.Emploi);
    }

    /// <summary>A source that knows every offer, none, or is down.</summary>
    private sealed class SourceDeTest : IOffres
    {
        public bool? Presente { get; set; }

        public Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<OffreTrouvee> Find(ReferenceDOffre reference, CancellationToken cancellationToken) =>
            Task.FromResult<OffreTrouvee>(
                Presente switch
                {
                    true => new OffreTrouvee.Trouvee(
                        new()
                        {
                            Offre = new() { Reference = reference, Titre = "Offre" },
                        }
                    ),
                    false => new OffreTrouvee.Inconnue(),
                    null => new OffreTrouvee.Indisponible(reference.Type.Source(), null),
                }
            );
    }
}
