using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Exploitation;
using Cej.Functions.Portefeuille;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Compte;

/// <summary>A young person who deletes the account, or asks for what is kept of it.</summary>
[DeuxHotes]
public sealed class QuitterLeServiceTests(HoteDeTest hote)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_account_is_an_archive_like_the_counsellors_and_nobody_reaches_it()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Au revoir");

        (await Supprimer(scene)).Statut(204);

        var archive = (await hote.Services.GetRequiredService<IDossierStore>().Find(new(scene.Id), Cancel))!.Value;
        var fin = Assert.IsType<FinDeSuivi.Archivage>(archive.Fin);
        Assert.Equal((true, MotifsDeSuppression.DemandeDuBeneficiaire), (fin.ParLaPersonne, fin.Motif));
        Assert.Equal(fin.Le.AddYears(2), fin.PurgeLe);
        (await scene.Jeune.Lire($"{scene.Chemin}/messages")).Statut(404);
        (await scene.Conseiller.Lire($"{scene.Chemin}/messages")).Statut(404);
        (await Supprimer(scene)).Statut(404);
        Assert.Equal("dossier-inconnu", (await scene.Jeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(403).CodeDeProbleme);
        // The address is free: the person may be added again.
        await scene.Conseiller.Ajouter(scene.Personne.Prenom, scene.Personne.Nom, scene.Personne.Email);
    }

    [Fact]
    public async Task The_counsellor_is_told_at_once_and_until_it_is_put_away()
    {
        var scene = await Scene.Monter(hote);
        await using var conseiller = await Ecoute.Ouvrir(scene.Conseiller);

        (await Supprimer(scene)).Statut(204);

        Assert.Equal(scene.Id.ToString(), (await conseiller.Attendre(TypeDEvenement.SuiviRetire)).Conversation);
        Assert.Empty((await scene.Conseiller.Lire("/api/portefeuille")).Statut(200).Lire<PortefeuilleResponse>().Beneficiaires);
        var depart = Assert.Single(await Departs(scene));
        Assert.Equal((TypeDeDepart.CompteSupprime, null), (depart.Type, depart.Chez));
        Assert.Equal(scene.Personne.Prenom, Assert.Single(depart.Personnes).Prenom);

        (await scene.Conseiller.Envoyer(HttpMethod.Delete, $"/api/portefeuille/departs/{depart.Id}")).Statut(204);
        // The feed shows the same commit again: what was put away stays so.
        await hote.Services.GetRequiredService<EffetsManquants>().Handle([new(scene.Id)], Cancel);
        Assert.Empty(await Departs(scene));
    }

    [Fact]
    public async Task The_counsellor_is_told_too_when_the_process_died_before()
    {
        var scene = await Scene.Monter(hote);
        var dossiers = hote.Services.GetRequiredService<IDossierStore>();
        var lu = (await dossiers.Find(new(scene.Id), Cancel))!;
        Assert.Null((await dossiers.Save(lu.Value.Quitter(DateTimeOffset.UtcNow), lu.Version, Cancel)).Refus);
        Assert.Empty(await Departs(scene));

        foreach (var _ in Enumerable.Range(0, 2))
            await hote.Services.GetRequiredService<EffetsManquants>().Handle([new(scene.Id)], Cancel);

        Assert.Equal([TypeDeDepart.CompteSupprime], (await Departs(scene)).Select(depart => depart.Type));
    }

    [Fact]
    public async Task Nobody_is_told_of_what_the_counsellor_did()
    {
        var scene = await Scene.Monter(hote);
        var archivage = new { motif = MotifsDeSuppression.DemandeDuBeneficiaire, dateFinAccompagnement = DateTimeOffset.UtcNow };
        (await scene.Conseiller.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{scene.Id}/archivage", archivage)).Statut(204);
        Assert.Empty(await Departs(scene));
    }

    [Fact]
    public async Task The_export_is_what_an_operator_gives()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Conseiller, "Bonjour");
        await scene.Ligne(ligne => ligne.DernierMessage?.Numero == "1");

        var mien = (await scene.Jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{scene.Id}/export"))
            .Statut(200)
            .Lire<DossiersFunctions.ExportResponse>();

        var donne = (await hote.Client(Personne.Operateur()).Envoyer(HttpMethod.Post, "/api/exports", new { dossier = scene.Id }))
            .Statut(200)
            .Lire<DossiersFunctions.ExportResponse>();
        Assert.Equal(Documents(donne), Documents(mien));
        Assert.Contains(mien.Documents, document => document.Type == "message");

        static IEnumerable<(string, string)> Documents(DossiersFunctions.ExportResponse export) =>
            export.Documents.Select(document => (document.Nom, document.Contenu.GetRawText()));
    }

    private static Task<ReponseDeTest> Supprimer(Scene scene) =>
        scene.Jeune.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{scene.Id}/compte");

    private static async Task<IReadOnlyList<DepartResponse>> Departs(Scene scene) =>
        (await scene.Conseiller.Lire("/api/portefeuille/departs")).Statut(200).Lire<DepartsResponse>().Departs;
}
