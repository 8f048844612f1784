using Cej.Domain.Connexions;
using Cej.Domain.Conseillers;
using Cej.Domain.Conservation;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Moq;

namespace Cej.Functions.Tests.Conservation;

/// <summary>Nobody is kept who gives no sign for two years and was told so twice (docs/adr/0019).</summary>
public sealed class EcheancesTests : IAsyncLifetime
{
    private readonly HoteQuiVieillit _hote = new();
    private readonly Mock<ICourrier> _courrier = new(MockBehavior.Strict);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IDossierStore Dossiers => _hote.Services.GetRequiredService<IDossierStore>();

    public ValueTask InitializeAsync() => _hote.InitializeAsync();

    public ValueTask DisposeAsync() => _hote.DisposeAsync();

    [Fact]
    public async Task What_comes_into_a_space_after_its_end_is_handed_on_by_itself()
    {
        var equipe = await Equipe.Monter(_hote);
        var operateur = _hote.Client(Personne.Operateur());
        var id = await equipe.Bruno.Client.Ajouter("Inès", "Moreau");
        (await operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(204);
        await ConseillersQuiPartentTests.ArriverTropTard(_hote, equipe, id);

        await Jusqua(_hote.Horloge.GetUtcNow().AddDays(1));
        Assert.Equal(new(0, 0, 0, 0), await Nuit());

        Assert.Equal([id], await equipe.Superviseur.Portefeuille());
        (await operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(404);
    }

    [Fact]
    public async Task A_young_person_is_told_twice_then_archived_and_the_counsellor_is_told()
    {
        var (conseiller, client) = await _hote.ConseillerConnecte();
        var (jeune, _, id) = await _hote.BeneficiaireConnecte(client);
        var signe = _hote.Horloge.GetUtcNow();
        await Jusqua(signe.AddYears(1));
        await Revenir(conseiller);

        await Jusqua(signe.AddYears(2).AddDays(-61));
        Assert.Equal(new(0, 0, 0, 0), await Nuit());
        await Jusqua(signe.AddYears(2).AddDays(-59));
        Assert.Equal(1, (await Nuit()).Prevenus);
        Assert.Equal(0, (await Nuit()).Prevenus);
        var mail = Assert.Single(await Mails(jeune.Email));
        Assert.StartsWith($"Bonjour {jeune.Prenom},", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("/jeune/", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains(
            JourDeParis.De(signe.AddYears(2).AddDays(1)).ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("fr-FR")),
            mail.TextBody,
            StringComparison.Ordinal
        );
        await Jusqua(signe.AddYears(2).AddDays(-28));
        await Revenir(conseiller);
        Assert.Equal(1, (await Nuit()).Prevenus);
        Assert.Equal(2, (await Mails(jeune.Email)).Count);
        await Jusqua(signe.AddYears(2));
        Assert.Equal(0, (await Nuit()).Finis);
        await Jusqua(signe.AddYears(2).AddDays(3));
        Assert.Equal(1, (await Nuit()).Finis);
        Assert.Equal(new(0, 0, 0, 0), await Nuit());

        var archive = (await Dossiers.Find(new(id), Cancel))!.Value;
        var fin = Assert.IsType<FinDeSuivi.Archivage>(archive.Fin);
        Assert.Equal((MotifsDeSuppression.Abandon, true), (fin.Motif, fin.SansNouvelles));
        var depart = Assert.Single(await Departs(conseiller));
        Assert.Equal((TypeDeDepart.SansNouvelles, id), (depart.Type, Assert.Single(depart.Personnes).Id.Value));
        Assert.Contains(
            ActionConsignee.CompteArchive,
            await AuditDUnHote.Jusqua(_hote, EcheancesHandler.Identite, ActionConsignee.CompteArchive)
        );
        // And two years later nothing is left.
        await Jusqua(signe.AddYears(4).AddDays(4));
        Assert.Equal(1, (await Nuit()).Detruits);
        Assert.Null(await Dossiers.Find(new(id), Cancel));
    }

    [Fact]
    public async Task A_message_is_a_sign_and_so_is_a_login_after_the_mails()
    {
        var (conseiller, client) = await _hote.ConseillerConnecte();
        var (jeune, chezLui, id) = await _hote.BeneficiaireConnecte(client);
        _hote.Horloge.Advance(TimeSpan.FromMinutes(5));
        (await chezLui.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = "Bonjour" })).Statut(201);
        var signe = _hote.Horloge.GetUtcNow();
        await Jusqua(signe.AddYears(1));
        await Revenir(conseiller);

        // Due by what the dossier knows, not by what the conversation does.
        await Jusqua(signe.AddYears(2).AddDays(-60).AddMinutes(-2));
        Assert.Equal(new(0, 0, 0, 0), await Nuit());
        Assert.Empty(await Dossiers.Echus(_hote.Horloge.GetUtcNow(), Cancel).ToListAsync(Cancel));
        await Jusqua(signe.AddYears(2).AddDays(-59));
        Assert.Equal(1, (await Nuit()).Prevenus);
        await Jusqua(signe.AddYears(2).AddDays(-28));
        Assert.Equal(1, (await Nuit()).Prevenus);

        await Revenir(jeune);
        await Revenir(conseiller);
        await Jusqua(signe.AddYears(2).AddDays(5));
        Assert.Equal(new(0, 0, 0, 0), await Nuit());
        Assert.True((await Dossiers.Find(new(id), Cancel))!.Value.EstSuivi);
        await Jusqua(signe.AddYears(4).AddDays(-60));
        Assert.Equal(2, (await Nuit()).Prevenus); // and the counsellor, by now
    }

    [Fact]
    public async Task An_account_that_nobody_ever_opened_goes_whole()
    {
        var (conseiller, client) = await _hote.ConseillerConnecte();
        var id = await client.Ajouter("Zqjamais", "Zqvenue", "zqjamais@courriel.example");
        var ajout = _hote.Horloge.GetUtcNow();
        await Jusqua(ajout.AddDays(400));
        await Revenir(conseiller);
        foreach (var jours in new[] { -59, -28, 3 })
        {
            await Jusqua(ajout.AddYears(2).AddDays(jours));
            Assert.Equal(1, await Nuit() is var bilan ? bilan.Prevenus + bilan.Finis : 0);
        }

        var mails = await Mails("zqjamais@courriel.example");
        Assert.Equal(2, mails.Count);
        Assert.Contains("vous ne vous y êtes pas encore connecté", mails[0].TextBody, StringComparison.Ordinal);
        Assert.Null(await Dossiers.Find(new(id), Cancel));
        Assert.Equal(TypeDeDepart.SansNouvelles, Assert.Single(await Departs(conseiller)).Type);
        Assert.Null(
            await _hote
                .Services.GetRequiredService<IAnnuaireDesBeneficiaires>()
                .Find(AdresseEmail.Relire("zqjamais@courriel.example"), Cancel)
        );
    }

    [Fact]
    public async Task A_counsellor_is_told_twice_and_then_leaves_without_his_young_people()
    {
        var equipe = await Equipe.Monter(_hote);
        var id = await equipe.Anne.Client.Ajouter("Inès", "Moreau");
        var signe = _hote.Horloge.GetUtcNow();
        Membre[] restent = [equipe.Bruno, equipe.Chloe, equipe.Superviseur, equipe.Ailleurs];
        await Jusqua(signe.AddYears(1));
        foreach (var membre in restent)
            await Revenir(membre.Personne);

        // Two nights with two mails: to her, and to the young person who never came.
        foreach (var jours in new[] { -59, -28 })
        {
            await Jusqua(signe.AddYears(2).AddDays(jours));
            Assert.Equal(2, (await Nuit()).Prevenus);
        }

        var mails = await Mails(equipe.Anne.Personne.Email);
        Assert.Equal(2, mails.Count);
        Assert.Contains("confiés à un superviseur de votre structure", mails[1].TextBody, StringComparison.Ordinal);
        await Revenir(equipe.Anne.Personne, jeune: id);
        await Jusqua(signe.AddYears(2).AddDays(3));
        Assert.Equal(1, (await Nuit()).Finis);
        Assert.Equal(new(equipe.Superviseur.Id), (await Dossiers.Find(new(id), Cancel))!.Value.Referent);
        Assert.Null(await _hote.Services.GetRequiredService<IConseillerStore>().Find(new(equipe.Anne.Id), Cancel));
    }

    [Fact]
    public async Task Without_a_superviseur_a_counsellor_stays_and_it_is_said()
    {
        var (conseiller, client) = await _hote.ConseillerConnecte();
        var (jeune, _, id) = await _hote.BeneficiaireConnecte(client);
        var signe = _hote.Horloge.GetUtcNow();
        foreach (var jours in new[] { -59, -28 })
        {
            await Jusqua(signe.AddYears(2).AddDays(jours));
            await Nuit();
        }

        await Revenir(jeune);
        await Jusqua(signe.AddYears(2).AddDays(3));
        Assert.Equal(1, (await Nuit()).SansSuperviseur);
        Assert.Equal(Appelant.Conseiller.IdDe(conseiller.Identite), (await Dossiers.Find(new(id), Cancel))!.Value.Referent);
    }

    [Fact]
    public async Task Nobody_goes_who_was_not_told_twice_whatever_the_mail_service_does()
    {
        var (conseiller, client) = await _hote.ConseillerConnecte();
        var (_, _, id) = await _hote.BeneficiaireConnecte(client);
        var signe = _hote.Horloge.GetUtcNow();
        await Jusqua(signe.AddYears(3).AddDays(-90));
        await Revenir(conseiller);
        Repond(new Sort.Inconnu(), new Remise.Reportee("429", null));
        for (var nuit = 0; nuit < 3; nuit++)
            Assert.Equal(new(0, 0, 0, 0), await Nuit(_courrier.Object));
        Repond(new Sort.Injoignable("503", null), new Remise.Acceptee());
        Assert.Equal(0, (await Nuit(_courrier.Object)).Prevenus);
        // It had left before the run died: nothing is sent twice.
        Repond(new Sort.Remis(), new Remise.Refusee("must not be asked"));
        _courrier.Invocations.Clear();
        Assert.Equal(1, (await Nuit(_courrier.Object)).Prevenus);
        Assert.DoesNotContain(_courrier.Invocations, appel => appel.Method.Name == nameof(ICourrier.Remettre));

        _hote.Horloge.Advance(TimeSpan.FromDays(29));
        Assert.Equal(new(0, 0, 0, 0), await Nuit(_courrier.Object));
        _hote.Horloge.Advance(TimeSpan.FromDays(2));
        Repond(new Sort.Inconnu(), new Remise.Refusee("no such mailbox"));
        Assert.Equal(1, (await Nuit(_courrier.Object)).Prevenus);
        _hote.Horloge.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, (await Nuit(_courrier.Object)).Finis);
        _hote.Horloge.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, (await Nuit(_courrier.Object)).Finis);
        Assert.False((await Dossiers.Find(new(id), Cancel))!.Value.EstSuivi);
    }

    [Fact]
    public async Task A_night_sends_no_more_than_the_service_takes_in_an_hour()
    {
        var (conseiller, client) = await _hote.ConseillerConnecte();
        for (var i = 0; i < 5; i++)
            await client.Ajouter("Zoé", $"Petit {(char)('A' + i)}");
        var ajout = _hote.Horloge.GetUtcNow();
        await Jusqua(ajout.AddYears(1));
        await Revenir(conseiller);
        await Jusqua(ajout.AddYears(2).AddDays(-30));
        Repond(new Sort.Inconnu(), new Remise.Acceptee());

        Assert.Equal(3, (await Nuit(_courrier.Object, new Regles { ParHeure = 3, ParMinute = 0 })).Prevenus);
        Assert.Equal(2, (await Nuit(_courrier.Object, new Regles { ParHeure = 3, ParMinute = 0 })).Prevenus);
    }

    private void Repond(Sort sort, Remise remise)
    {
        _courrier.Setup(service => service.Retrouver(It.IsAny<Guid>(), It.IsAny<CancellationToken>())).ReturnsAsync(sort);
        _courrier
            .Setup(service =>
                service.Remettre(It.IsAny<Courriel>(), It.IsAny<Guid>(), It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>())
            )
            .ReturnsAsync(remise);
    }

    /// <summary>Nobody's token lasts so long: who comes back does so behind the front door.</summary>
    private async Task Revenir(Personne personne, Guid? jeune = null)
    {
        if (jeune is { } id)
        {
            var lu = (await Dossiers.Find(new(id), Cancel))!;
            Assert.Null((await Dossiers.Save(lu.Value.ActifLe(_hote.Horloge.GetUtcNow()).Revoir(), lu.Version, Cancel)).Refus);
            return;
        }

        Appelant appelant =
            personne.Profil == "beneficiaire"
                ? new Appelant.Beneficiaire(personne.Identite, AdresseEmail.Relire(personne.Email), new(personne.Prenom, personne.Nom))
                : new Appelant.Conseiller(personne.Identite, new(personne.Prenom, personne.Nom), AdresseEmail.Relire(personne.Email));
        Assert.Null((await _hote.Services.GetRequiredService<SeConnecterHandler>().Handle(appelant, null, Cancel)).Refus);
    }

    private Task Jusqua(DateTimeOffset instant)
    {
        _hote.Horloge.Advance(instant - _hote.Horloge.GetUtcNow());
        return Task.CompletedTask;
    }

    private Task<Echeances> Nuit() => _hote.Services.GetRequiredService<EcheancesHandler>().Handle(Cancel);

    private Task<Echeances> Nuit(ICourrier courrier, Regles? quota = null) =>
        ActivatorUtilities
            .CreateInstance<EcheancesHandler>(
                _hote.Services,
                new Relanceur(
                    courrier,
                    _hote.Services.GetRequiredService<IModeleDesRelances>(),
                    quota ?? new() { ParMinute = 0 },
                    _hote.Horloge
                )
            )
            .Handle(Cancel);

    private Task<IReadOnlyList<Depart>> Departs(Personne conseiller) =>
        _hote.Services.GetRequiredService<IDepartStore>().Lister(Appelant.Conseiller.IdDe(conseiller.Identite), Cancel);

    private async Task<IReadOnlyList<MimeMessage>> Mails(string a)
    {
        List<MimeMessage> mails = [];
        foreach (var fichier in Directory.GetFiles(_hote.DossierDesDonnees, "*.eml", SearchOption.AllDirectories))
        {
            var mail = await MimeMessage.LoadAsync(fichier, Cancel);
            if (mail.To.Mailboxes.Any(boite => boite.Address == a))
                mails.Add(mail);
        }

        return mails;
    }
}
