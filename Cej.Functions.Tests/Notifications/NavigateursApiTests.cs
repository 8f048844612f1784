using Cej.Domain.Dossiers;
using Cej.Functions.Notifications;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Cej.Functions.Tests.Notifications;

/// <summary>A product whose browsers ring through a push service of ours.</summary>
public sealed class HoteAuxNavigateurs : HoteDeTest
{
    internal ServicePushDeTest Push { get; private set; } = null!;

    protected override IEnumerable<string> Reglages => [.. base.Reglages, $"--Local:ServicePush={Push.Adresse}"];

    public override async ValueTask InitializeAsync()
    {
        Push = await ServicePushDeTest.Demarrer();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Push.DisposeAsync();
    }
}

/// <summary>The young person's browser, from its registration to what it shows.</summary>
[DeuxHotes]
public sealed class NavigateursApiTests(HoteAuxNavigateurs hote) : IClassFixture<HoteAuxNavigateurs>
{
    [Fact]
    public async Task Several_messages_are_one_notification_which_reading_elsewhere_takes_away()
    {
        var scene = await Scene.Monter(hote);
        var navigateur = await Abonner(scene);
        await scene.Envoyer(scene.Conseiller, "Rendez-vous demain avec Mme Lefèvre");
        await Montre(navigateur, avis => avis.GetValueOrDefault("messages")?["nombre"]?.GetValue<int>() == 1);
        await scene.Envoyer(scene.Conseiller, "À 10 h");
        var avis = (await Montre(navigateur, avis => avis.GetValueOrDefault("messages")?["nombre"]?.GetValue<int>() == 2))["messages"];
        Assert.Equal(
            ["etiquette", "nombre", "objet", "sorte", "v"],
            avis.AsObject().Select(champ => champ.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal($"{scene.Id}", avis["objet"]!.GetValue<string>());

        // What was written last is still to be read: the notification stays.
        await scene.Lire(scene.Jeune, 1);
        await scene.Lire(scene.Jeune, 2);
        await Montre(navigateur, static avis => avis.Count == 0);
        var recus = hote.Push.Recus.Count(recu => recu.Canal == navigateur.Canal);
        await scene.Envoyer(scene.Jeune, "Merci");
        await scene.Lire(scene.Jeune, 3);
        await scene.Envoyer(scene.Conseiller, "À demain");
        await Montre(navigateur, static avis => avis.Count == 1);
        Assert.Equal(recus + 1, hote.Push.Recus.Count(recu => recu.Canal == navigateur.Canal));
        Assert.Empty(hote.Push.Fautes);
    }

    [Fact]
    public async Task A_browser_that_signs_out_rings_no_more_and_one_that_is_taken_over_rings_for_the_other()
    {
        var scene = await Scene.Monter(hote);
        var autre = await Scene.Monter(hote);
        var navigateur = await Abonner(scene);
        await Enregistrer(autre, navigateur);
        await scene.Envoyer(scene.Conseiller, "Pour l'un");
        await autre.Envoyer(autre.Conseiller, "Pour l'autre");
        var avis = await Montre(navigateur, static avis => avis.Count == 1);
        Assert.Equal($"{autre.Id}", avis["messages"]["objet"]!.GetValue<string>());

        (await autre.Jeune.Envoyer(HttpMethod.Delete, Chemin(autre, navigateur))).Statut(204);
        var temoin = await Abonner(autre);
        await autre.Envoyer(autre.Conseiller, "Encore");
        await Montre(temoin, static avis => avis.Count == 1);
        Assert.Single(hote.Push.Recus, recu => recu.Canal == navigateur.Canal);
    }

    [Fact]
    public async Task A_push_service_that_is_not_known_is_refused_with_a_code()
    {
        var scene = await Scene.Monter(hote);
        var navigateur = hote.Push.Abonner("navigateur", await Cle(scene)) with { Canal = "https://push.example/1" };
        var refus = await scene.Jeune.Envoyer(HttpMethod.Put, Chemin(scene, navigateur), Corps(navigateur));
        Assert.Equal("service-push-inconnu", refus.Statut(400).CodeDeProbleme);
        Assert.Equal(["canal"], refus.Champs);
    }

    [Fact]
    public async Task A_device_is_a_browser_or_a_native_application_and_never_both()
    {
        var scene = await Scene.Monter(hote);
        var navigateur = await Abonner(scene);
        var natif = new { plateforme = "android", canal = "jeton" };
        (await scene.Jeune.Envoyer(HttpMethod.Put, Chemin(scene, navigateur), natif)).Statut(204);
        var temoin = await Abonner(scene, "temoin");
        await scene.Envoyer(scene.Conseiller, "Bonjour");
        await Montre(temoin, static avis => avis.Count == 1);
        Assert.DoesNotContain(hote.Push.Recus, recu => recu.Canal == navigateur.Canal);
    }

    /// <summary>A browser counts pushes that show nothing against the application.</summary>
    [Fact]
    public async Task Where_messages_do_not_ring_reading_them_sends_nothing_either()
    {
        var scene = await Scene.Monter(hote);
        var compte = $"/api/beneficiaires/{scene.Id}/compte";
        var etag = (await scene.Jeune.Lire(compte)).Statut(200).Etag!;
        var avis = new { avis = new { nouveauMessage = false } };
        (await scene.Jeune.Envoyer(HttpMethod.Patch, compte, avis, ("If-Match", etag))).Statut(200);
        var navigateur = await Abonner(scene);
        await scene.Envoyer(scene.Conseiller, "Bonjour");
        await scene.Lire(scene.Jeune, 1);

        var autre = await Scene.Monter(hote);
        var temoin = await Abonner(autre);
        await autre.Envoyer(autre.Conseiller, "Bonjour");
        await Montre(temoin, static avis => avis.Count == 1);
        Assert.DoesNotContain(hote.Push.Recus, recu => recu.Canal == navigateur.Canal);
    }

    [Fact]
    public async Task A_push_service_that_fails_is_left_alone_and_holds_nothing_up()
    {
        var scene = await Scene.Monter(hote);
        var navigateur = await Abonner(scene);
        var appels = 0;
        hote.Push.Reponse = contexte =>
        {
            if (!contexte.Request.Path.Value!.EndsWith(new Uri(navigateur.Canal).Segments[^1], StringComparison.Ordinal))
                return null;
            Interlocked.Increment(ref appels);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        };
        await scene.Envoyer(scene.Conseiller, "Bonjour");
        await Attente.Jusqua(() => appels == 1);
        // It is written down beside the answer; what another device rings for comes behind it.
        var autre = await Scene.Monter(hote);
        var temoin = await Abonner(autre);
        await autre.Envoyer(autre.Conseiller, "Bonjour");
        await Montre(temoin, static avis => avis.Count == 1);
        await scene.Envoyer(scene.Conseiller, "Êtes-vous là ?");
        await autre.Envoyer(autre.Conseiller, "Et vous ?");
        await Montre(temoin, static avis => avis["messages"]["nombre"]!.GetValue<int>() == 2);
        Assert.Equal(1, appels);
    }

    [Fact]
    public async Task The_key_outlasts_a_restart_and_is_readable_by_nobody_else()
    {
        var scene = await Scene.Monter(hote);
        var cle = await Cle(scene);
        await hote.Redemarrer();
        Assert.Equal(cle, (await hote.Client(scene.Personne).Lire("/api/appareils/cle")).Lire<AppareilsFunctions.CleResponse>().Cle);
        var fichier = Path.Combine(hote.DossierDesDonnees, "cles", "navigateurs.cle");
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(fichier) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    private static async Task<string> Cle(Scene scene) =>
        (await scene.Jeune.Lire("/api/appareils/cle")).Statut(200).Lire<AppareilsFunctions.CleResponse>().Cle;

    private static string Chemin(Scene scene, Appareil navigateur) => $"/api/beneficiaires/{scene.Id}/appareils/{navigateur.Id}";

    private static object Corps(Appareil navigateur) =>
        new
        {
            plateforme = "web",
            canal = navigateur.Canal,
            cle = navigateur.Cle,
            secret = navigateur.Secret,
        };

    private async Task<Appareil> Abonner(Scene scene, string nom = "navigateur")
    {
        var navigateur = hote.Push.Abonner(nom, await Cle(scene));
        await Enregistrer(scene, navigateur);
        return navigateur;
    }

    private static async Task Enregistrer(Scene scene, Appareil navigateur) =>
        (await scene.Jeune.Envoyer(HttpMethod.Put, Chemin(scene, navigateur), Corps(navigateur))).Statut(204);

    private Task<Dictionary<string, System.Text.Json.Nodes.JsonNode>> Montre(
        Appareil navigateur,
        Func<Dictionary<string, System.Text.Json.Nodes.JsonNode>, bool> attendu
    ) => Attente.Jusqua(() => Task.FromResult(hote.Push.Montre(navigateur.Canal)), attendu);
}
