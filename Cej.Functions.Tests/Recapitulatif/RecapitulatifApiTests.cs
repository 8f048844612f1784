using Cej.Domain.Recapitulatif;
using Cej.Functions.Conseillers;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>The whole product: messages over HTTP, the timer, the file, the local page.</summary>
public sealed class RecapitulatifApiTests(RecapitulatifApiTests.HoteDuMatin hote) : IClassFixture<RecapitulatifApiTests.HoteDuMatin>
{
    /// <summary>The digest alone lives on a Monday at eight; each call of <see cref="Lendemain"/> is the next working day.</summary>
    public sealed class HoteDuMatin : HoteDeTest
    {
        private readonly FakeTimeProvider _horloge = new(BancDuRecapitulatif.HuitHeures);

        public async Task Lendemain()
        {
            do _horloge.Advance(TimeSpan.FromDays(1));
            while (_horloge.GetUtcNow().DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            await Services.GetRequiredService<TimerFunctions>().RunNow("RecapitulatifsEnvoyer", TestContext.Current.CancellationToken);
        }

        /// <summary>The host makes its own key.</summary>
        protected override IEnumerable<string> Reglages =>
            base.Reglages.Where(reglage => !reglage.Contains("CleDesLiens", StringComparison.Ordinal));

        protected override void Ajuster(LocalApplicationBuilder builder) =>
            builder.Services.Replace(
                ServiceDescriptor.Singleton(provider => new EnvoyerRecapitulatifsHandler(
                    provider.GetRequiredService<IPlanStore>(),
                    provider.GetRequiredService<IRecapitulatifStore>(),
                    new EnvoiDUnLot(ActivatorUtilities.CreateInstance<EnvoiDUnCourriel>(provider, (TimeProvider)_horloge), _horloge),
                    provider.GetRequiredService<Domain.Primitives.Identifiants>(),
                    provider.GetRequiredService<Regles>(),
                    _horloge
                ))
            );
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Unread_messages_make_one_mail_with_counts_and_a_link_and_nobodys_name_or_text()
    {
        var scene = await Messagerie.Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Un secret");
        await scene.Envoyer(scene.Jeune, "Un autre secret");
        await scene.Ligne(ligne => ligne.NonLus == 2);
        await hote.Lendemain();

        var mail = Assert.Single(await MailsPour(scene.ConseillerPersonne));
        Assert.Contains("2 messages non lus", mail, StringComparison.Ordinal);
        Assert.Contains("1 conversation", mail, StringComparison.Ordinal);
        Assert.Contains($"{hote.Adresse}messagerie", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Personne.Prenom, mail, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Personne.Nom, mail, StringComparison.Ordinal);
        Assert.DoesNotContain(hote.Journal, ligne => ligne.Contains(scene.ConseillerPersonne.Email, StringComparison.OrdinalIgnoreCase));

        await scene.Lire(scene.Conseiller, 2);
        await scene.Ligne(ligne => ligne.NonLus == 0);
        await hote.Lendemain();
        Assert.Single(await MailsPour(scene.ConseillerPersonne));
    }

    [Fact]
    public async Task Who_turns_it_off_in_his_profile_gets_none_until_he_turns_it_on_again()
    {
        var scene = await Messagerie.Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Bonjour");
        await scene.Ligne(ligne => ligne.NonLus == 1);
        var profil = (await scene.Conseiller.Lire("/api/profil")).Statut(200);
        Assert.True(profil.Lire<ProfilResponse>().RecapitulatifQuotidien);

        var sans = await Regler(scene.Conseiller, profil.Etag!, false);
        Assert.False(sans.Lire<ProfilResponse>().RecapitulatifQuotidien);
        Assert.True(sans.Lire<ProfilResponse>().NotificationsSonores);
        Assert.False((await scene.Conseiller.Lire("/api/profil")).Lire<ProfilResponse>().RecapitulatifQuotidien);
        (await scene.Conseiller.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200); // a login keeps it
        await hote.Lendemain();
        Assert.Empty(await MailsPour(scene.ConseillerPersonne));

        await Regler(scene.Conseiller, (await scene.Conseiller.Lire("/api/profil")).Etag!, true);
        await hote.Lendemain();
        Assert.Single(await MailsPour(scene.ConseillerPersonne));
    }

    [Fact]
    public async Task The_header_of_a_mail_that_was_written_turns_the_next_ones_off()
    {
        var scene = await Messagerie.Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Bonjour");
        await scene.Ligne(ligne => ligne.NonLus == 1);
        await hote.Lendemain();
        using var mail = await MimeKit.MimeMessage.LoadAsync(Assert.Single(await FichiersPour(scene.ConseillerPersonne)), Cancel);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        var lien = new Uri(mail.Headers["List-Unsubscribe"]!.Trim('<', '>'));
        Assert.Equal(hote.Adresse.Authority, lien.Authority);
        Assert.DoesNotContain(scene.ConseillerPersonne.Email, lien.AbsoluteUri, StringComparison.OrdinalIgnoreCase);

        (await hote.Client().Envoyer(HttpMethod.Post, lien.AbsolutePath)).Statut(200);

        Assert.False((await scene.Conseiller.Lire("/api/profil")).Lire<ProfilResponse>().RecapitulatifQuotidien);
        await hote.Lendemain();
        Assert.Single(await FichiersPour(scene.ConseillerPersonne));
    }

    [Fact]
    public async Task The_local_page_shows_the_latest_mails_to_this_machine_only_and_harmless()
    {
        var scene = await Messagerie.Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Bonjour");
        await scene.Ligne(ligne => ligne.NonLus == 1);
        await hote.Lendemain();

        var page = (await hote.Client().Lire("/dev/courriels")).Statut(200);
        Assert.Contains(scene.ConseillerPersonne.Email, page.Corps, StringComparison.OrdinalIgnoreCase);
        var lien = page.Corps.Split("href=\"/dev/courriels/")[1].Split('"')[0];
        Assert.Contains("Version texte", (await hote.Client().Lire($"/dev/courriels/{lien}")).Statut(200).Corps, StringComparison.Ordinal);
        var html = (await hote.Client().Lire($"/dev/courriels/{lien}/html")).Statut(200);
        Assert.Contains("<h1", html.Corps, StringComparison.Ordinal);
        Assert.StartsWith("sandbox;", html.Brute.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        (await hote.Client().Lire("/dev/courriels", ("Host", "cej.example"))).Statut(404);
        (await hote.Client().Lire($"/dev/courriels/{Guid.NewGuid()}")).Statut(404);
        Assert.DoesNotContain("/dev/", Depot.Lire("docs", "openapi.json"), StringComparison.Ordinal);
    }

    private static async Task<ReponseDeTest> Regler(ClientDeTest client, string version, bool recapitulatifQuotidien) =>
        (await client.Envoyer(HttpMethod.Patch, "/api/profil", new { recapitulatifQuotidien }, ("If-Match", version))).Statut(200);

    /// <summary>The mails to someone, both parts as text.</summary>
    private async Task<List<string>> MailsPour(Personne personne)
    {
        List<string> mails = [];
        foreach (var fichier in await FichiersPour(personne))
        {
            using var message = await MimeKit.MimeMessage.LoadAsync(fichier, Cancel);
            mails.Add($"{message.Subject}\n{message.TextBody}\n{message.HtmlBody}");
        }

        return mails;
    }

    private async Task<List<string>> FichiersPour(Personne personne)
    {
        List<string> fichiers = [];
        var dossier = Directory.CreateDirectory(Path.Combine(hote.DossierDesDonnees, "courriels")).FullName;
        foreach (var fichier in Directory.EnumerateFiles(dossier, "*.eml"))
        {
            using var message = await MimeKit.MimeMessage.LoadAsync(fichier, Cancel);
            if (message.To.Mailboxes.Any(a => string.Equals(a.Address, personne.Email, StringComparison.OrdinalIgnoreCase)))
                fichiers.Add(fichier);
        }

        return fichiers;
    }
}
