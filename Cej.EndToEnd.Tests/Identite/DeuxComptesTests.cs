using System.Buffers.Text;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Identite;

/// <summary>Two people use one browser one after the other: nothing of the first is shown to the second.</summary>
public sealed class DeuxComptesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    /// <summary>Reads an address with a token as a page does, by way of the browser's own cache.</summary>
    private const string Lire = """
        async ([chemin, jeton]) => {
          const reponse = await fetch(chemin, { headers: { Authorization: jeton } });
          return [String(reponse.status), reponse.headers.get('ETag') ?? '', await reponse.text()];
        }
        """;

    [Fact]
    public async Task Two_accounts_at_the_same_count_never_read_each_others_answers()
    {
        using var camille = await produit.Client("camille");
        using var nathalie = await produit.Client("nathalie");
        var (listeDeCamille, dossier) = await Preparer(camille);
        await Preparer(nathalie);
        await Egaliser(camille, nathalie);

        await using var poste = await Poste.Ouvrir(chromium, produit);
        // What is refused is compared too.
        poste.Admis = faute => faute.Contains("Failed to load resource", StringComparison.Ordinal);
        await poste.Page.GotoAsync("/plan-du-site");
        List<string> avecVersion = [];
        foreach (var chemin in await Lectures(camille, dossier, listeDeCamille))
        {
            var elle = await poste.Page.EvaluateAsync<string[]>(Lire, new[] { chemin, JetonDe(camille) });
            if (elle[1].Length == 0)
                continue;
            avecVersion.Add(chemin);
            var autre = await poste.Page.EvaluateAsync<string[]>(Lire, new[] { chemin, JetonDe(nathalie) });
            using var attendue = await nathalie.GetAsync(new Uri(chemin, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(((int)attendue.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), autre[0]);
            var corps = await attendue.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (attendue.IsSuccessStatusCode)
                Assert.Equal(corps, autre[2]);
            else
                Assert.NotEqual(elle[2], autre[2]);
        }

        // Every operation that answers a version was tried.
        Assert.Superset(
            new HashSet<string>
            {
                "/api/portefeuille",
                "/api/conversations",
                "/api/profil",
                $"/api/beneficiaires/{dossier}",
                $"/api/listes-de-diffusion/{listeDeCamille}",
            },
            new HashSet<string>(avecVersion)
        );
    }

    [Fact]
    public async Task After_a_sign_out_going_back_shows_nothing_and_a_draft_is_gone()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Camille", "/message-multi-destinataires");
        await poste.Champ("Message").FillAsync("Un brouillon de Camille");
        await poste.Bouton("Déconnexion").ClickAsync();
        await Assertions.Expect(poste.Bouton("Connexion conseiller France Travail CEJ")).ToBeVisibleAsync();
        Assert.DoesNotContain("Camille", await Rangements(poste), StringComparison.Ordinal);
        await poste.Page.GoBackAsync();
        await Assertions.Expect(poste.Page.GetByText("Un brouillon de Camille")).ToBeHiddenAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_draft_outlives_a_session_that_ended_by_itself_for_its_account_alone()
    {
        await using var poste = await Poste.Ouvrir(chromium, produit);
        await poste.Contexte.Clock.InstallAsync();
        await poste.Page.GotoAsync("/message-multi-destinataires");
        await poste.SeConnecter();
        await poste.Champ("Message").FillAsync("Un brouillon de Camille");

        await LaisserFinir(poste);
        Assert.Contains("Un brouillon de Camille", await Rangements(poste), StringComparison.Ordinal);
        await poste.SeConnecter();
        await poste.Lien("Message multi-destinataires").ClickAsync();
        await Assertions.Expect(poste.Champ("Message")).ToHaveValueAsync("Un brouillon de Camille");
        await Assertions.Expect(poste.Page.GetByText("Vous reprenez un brouillon")).ToBeVisibleAsync();

        await LaisserFinir(poste);
        await poste.SeConnecter("Mehdi");
        Assert.DoesNotContain("Un brouillon de Camille", await Rangements(poste), StringComparison.Ordinal);
        await poste.Lien("Message multi-destinataires").ClickAsync();
        await Assertions.Expect(poste.Champ("Message")).ToHaveValueAsync("");
    }

    /// <summary>An hour goes by without a gesture.</summary>
    private static async Task LaisserFinir(Poste poste)
    {
        await poste.Contexte.Clock.FastForwardAsync("58:30");
        await Assertions.Expect(poste.Dialogue("Votre session va bientôt se terminer")).ToBeVisibleAsync();
        await poste.Contexte.Clock.FastForwardAsync("03:00");
        await Assertions.Expect(poste.Bouton("Connexion conseiller France Travail CEJ")).ToBeVisibleAsync();
    }

    private static Task<string> Rangements(Poste poste) =>
        poste.Page.EvaluateAsync<string>("JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})");

    private static string JetonDe(HttpClient client) => client.DefaultRequestHeaders.Authorization!.ToString();

    /// <summary>A list and somebody, so that every address leads to something.</summary>
    private static async Task<(string Liste, string Dossier)> Preparer(HttpClient client)
    {
        var corps = new
        {
            prenom = "Sacha",
            nom = "Égal",
            email = $"{Guid.NewGuid():N}@courriel.example",
        };
        using var ajout = await client.PostAsJsonAsync(new Uri("/api/beneficiaires", UriKind.Relative), corps);
        var dossier = (await ajout.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        using var liste = await client.PostAsJsonAsync(
            new Uri("/api/listes-de-diffusion", UriKind.Relative),
            new { titre = "Égaux", membres = new[] { dossier } }
        );
        return ((await liste.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!, dossier);
    }

    /// <summary>Whoever is behind flags and unflags a conversation, which counts.</summary>
    private static async Task Egaliser(HttpClient un, HttpClient autre)
    {
        for (var suivie = true; ; suivie = !suivie)
        {
            var (a, b) = (await Compte(un), await Compte(autre));
            if (a == b)
                return;
            var retard = a < b ? un : autre;
            var page = await retard.GetFromJsonAsync<JsonElement>(new Uri("/api/portefeuille?recherche=egal", UriKind.Relative));
            var dossier = page.GetProperty("beneficiaires")[0].GetProperty("id").GetString();
            using var reponse = await retard.PutAsJsonAsync(
                new Uri($"/api/conversations/{dossier}/suivi", UriKind.Relative),
                new { suivie = !(await EstSuivie(retard, dossier!)) }
            );
            reponse.EnsureSuccessStatusCode();
        }
    }

    private static async Task<bool> EstSuivie(HttpClient client, string dossier) =>
        (await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/conversations/{dossier}/messages", UriKind.Relative)))
            .GetProperty("suivie")
            .GetBoolean();

    /// <summary>The count in the version of the portfolio, which is what two accounts may have in common.</summary>
    private static async Task<long> Compte(HttpClient client)
    {
        using var reponse = await client.GetAsync(new Uri("/api/portefeuille", UriKind.Relative));
        var version = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(reponse.Headers.ETag!.Tag.Trim('"')));
        return long.Parse(version.Split('~')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Every address that can be read, with what it names filled in.</summary>
    private static async Task<string[]> Lectures(HttpClient client, string dossier, string liste)
    {
        var description = await client.GetFromJsonAsync<JsonElement>(new Uri("/api/openapi.json", UriKind.Relative));
        return
        [
            .. description
                .GetProperty("paths")
                .EnumerateObject()
                .Where(chemin => chemin.Value.TryGetProperty("get", out _))
                .Select(chemin =>
                    chemin
                        .Name.Replace("listes-de-diffusion/{id}", $"listes-de-diffusion/{liste}", StringComparison.Ordinal)
                        .Replace("{id}", dossier, StringComparison.Ordinal)
                )
                .Where(chemin => !chemin.Contains('{', StringComparison.Ordinal)),
        ];
    }
}
