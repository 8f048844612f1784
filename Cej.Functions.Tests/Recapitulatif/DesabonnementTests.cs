using System.Buffers.Text;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Conseillers;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>The link by which one click turns the daily mail off (RFC 8058).</summary>
[DeuxHotes]
public sealed class DesabonnementTests(HoteDeTest hote)
{
    [Fact]
    public async Task Reading_the_page_changes_nothing_and_one_click_turns_off_that_mail_alone()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var (_, autre) = await hote.ConseillerConnecte();
        var avant = (await client.Lire("/api/profil")).Statut(200);
        var lien = Lien(personne);

        var page = (await hote.Client().Lire(lien)).Statut(200);
        Assert.Equal("text/html", page.TypeDeContenu);
        Assert.Contains("<form method=\"post\">", page.Corps, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", page.Brute.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(avant.Etag, (await client.Lire("/api/profil")).Etag);

        // As a mail program does it, and once more.
        for (var fois = 0; fois < 2; fois++)
        {
            var fait = (await hote.Client().Envoyer(HttpMethod.Post, lien, UnClic())).Statut(200);
            Assert.Contains("Le mail quotidien est désactivé", fait.Corps, StringComparison.Ordinal);
        }

        // Nobody signed in: the audit names the space, once.
        var espace = Empreinte.De($"desabonnement.{Appelant.Conseiller.IdDe(personne.Identite)}");
        Assert.Equal(
            [ActionConsignee.RecapitulatifDesactiveParLien],
            await AuditDUnHote.Jusqua(hote, espace, ActionConsignee.RecapitulatifDesactiveParLien)
        );

        var apres = (await client.Lire("/api/profil")).Statut(200).Lire<ProfilResponse>();
        Assert.False(apres.RecapitulatifQuotidien);
        Assert.True(apres.NotificationsSonores);
        Assert.True((await autre.Lire("/api/profil")).Lire<ProfilResponse>().RecapitulatifQuotidien);
        Assert.DoesNotContain("<form", (await hote.Client().Lire(lien)).Statut(200).Corps, StringComparison.Ordinal);

        // Turned on again in the profile, it is on: the link did what it did once.
        var profil = await client.Lire("/api/profil");
        (await client.Envoyer(HttpMethod.Patch, "/api/profil", new { recapitulatifQuotidien = true }, ("If-Match", profil.Etag!))).Statut(
            200
        );
        Assert.True((await client.Lire("/api/profil")).Lire<ProfilResponse>().RecapitulatifQuotidien);
    }

    [Fact]
    public async Task A_link_that_was_changed_is_over_or_of_another_installation_is_unknown()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var bon = Lien(personne).Split('/')[^1];
        List<string> faux =
        [
            "x",
            bon[..^4],
            bon + "AAAA",
            Lien(personne, TimeProvider.System.GetUtcNow().AddDays(-92)).Split('/')[^1],
            Lien(personne, cle: Convert.ToBase64String(new byte[32])).Split('/')[^1],
            Lien(Personne.Conseiller()).Split('/')[^1], // who never came
        ];
        for (var rang = 0; rang < 52; rang++)
        {
            var octets = Base64Url.DecodeFromChars(bon);
            octets[rang] ^= 1;
            faux.Add(Base64Url.EncodeToString(octets));
        }

        foreach (var jeton in faux)
        {
            foreach (var verbe in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
            {
                var refus = (
                    await hote.Client()
                        .Envoyer(verbe, $"/api/recapitulatif/desabonnement/{jeton}", verbe == HttpMethod.Post ? UnClic() : null)
                ).Statut(404);
                Assert.Equal("lien-inconnu", refus.CodeDeProbleme);
            }
        }

        Assert.True((await client.Lire("/api/profil")).Lire<ProfilResponse>().RecapitulatifQuotidien);
    }

    [Fact]
    public void A_link_is_the_same_all_day_works_for_ninety_days_and_says_nothing_of_anybody()
    {
        var horloge = new FakeTimeProvider(BancDuRecapitulatif.HuitHeures);
        var liens = BancDuRecapitulatif.Liens(horloge);
        var id = new ConseillerId(Guid.NewGuid());
        var lien = liens.Pour(id)!;
        horloge.Advance(TimeSpan.FromHours(10));
        Assert.Equal(lien, liens.Pour(id));
        Assert.DoesNotContain(id.ToString(), lien.AbsoluteUri, StringComparison.OrdinalIgnoreCase);

        horloge.Advance(TimeSpan.FromDays(90));
        Assert.Equal(id, liens.Lire(lien.Segments[^1]));
        horloge.Advance(TimeSpan.FromDays(1));
        Assert.Null(liens.Lire(lien.Segments[^1]));
    }

    [Fact]
    public void Without_a_key_there_is_no_link_and_none_is_accepted()
    {
        var sans = BancDuRecapitulatif.Liens(TimeProvider.System, cle: "");
        Assert.Null(sans.Pour(new(Guid.NewGuid())));
        Assert.Null(sans.Lire(Lien(Personne.Conseiller()).Split('/')[^1]));
    }

    [Theory]
    [InlineData("a-renseigner")]
    [InlineData("dHJvcCBjb3VydA==")]
    public void A_key_that_is_none_stops_the_start(string cle)
    {
        var options = new Cej.Functions.Recapitulatif.RecapitulatifOptions { Lien = new(BancDuRecapitulatif.Lien), CleDesLiens = cle };
        var fautes = options.Validate(new(options));
        Assert.Equal(["CleDesLiens"], Assert.Single(fautes).MemberNames);
    }

    private static FormUrlEncodedContent UnClic() => new([new("List-Unsubscribe", "One-Click")]);

    private static string Lien(Personne personne, DateTimeOffset? le = null, string cle = BancDuRecapitulatif.Cle) =>
        BancDuRecapitulatif
            .Liens(le is { } instant ? new FakeTimeProvider(instant) : TimeProvider.System, cle)
            .Pour(Appelant.Conseiller.IdDe(personne.Identite))!
            .AbsolutePath;
}

/// <summary>Passers-by may ask for little.</summary>
[DeuxHotes]
public sealed class LimiteDuDesabonnementTests(LimiteDuDesabonnementTests.HotePeuPressant hote)
    : IClassFixture<LimiteDuDesabonnementTests.HotePeuPressant>
{
    public sealed class HotePeuPressant : HoteDeTest
    {
        protected override IEnumerable<string> Reglages => ["--Limites:DemonstrationParMinute=9"];
    }

    [Fact]
    public async Task Links_cannot_be_tried_at_will()
    {
        List<int> statuts = [];
        for (var essai = 0; essai < 6; essai++)
            statuts.Add((await hote.Client().Envoyer(HttpMethod.Post, "/api/recapitulatif/desabonnement/essai")).Code);

        Assert.Equal([404, 404, 404, 429, 429, 429], statuts);
    }
}
