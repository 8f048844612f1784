using System.Globalization;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>What a reassignment costs (DESIGN section 4).</summary>
public sealed class ReaffectationBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    private const int Beneficiaires = 50;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fifty_beneficiaries_change_hands_within_the_budget(bool temporaire)
    {
        var equipe = await Equipe.Monter(hote);
        List<Guid> ids = [];
        foreach (var groupe in Enumerable.Range(0, Beneficiaires).Chunk(25))
        {
            var noms = groupe.Select(i => $"O'Connor-Février {i.ToString(CultureInfo.InvariantCulture)}");
            ids.AddRange(await Task.WhenAll(noms.Select(nom => equipe.Anne.Client.Ajouter("Maëlle", nom))));
        }

        var demande = new { titre = "Permis", membres = ids };
        (await equipe.Anne.Client.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", demande)).Statut(201);
        foreach (var id in ids)
            (await equipe.Anne.Client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", Bonjour)).Statut(201);

        (await equipe.Superviseur.Client.Lire("/api/reaffectation/conseillers?recherche=anne")).Statut(200);
        hote.Verifier("ReaffectationRechercherConseillers", 20, 3);
        (await equipe.Superviseur.Client.Lire($"/api/reaffectation/conseillers/{equipe.Anne.Id}/beneficiaires")).Statut(200);
        hote.Verifier("ReaffectationListerBeneficiaires", 20, 3);

        var faite = (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire, ids, Guid.NewGuid().ToString()))
            .Statut(201)
            .Lire<ReaffectationResponse>();
        Assert.Equal(Beneficiaires, faite.Reaffectes);
        hote.Verifier("ReaffectationsReaffecter", 1_950, 20);

        var depart = Assert.Single(await equipe.Anne.Departs());
        Assert.Equal(Beneficiaires, depart.Personnes.Count);
        hote.Verifier("DepartsLister", 20, 2);
        Assert.Equal(temporaire ? Beneficiaires : 0, (await equipe.Anne.ARecuperer()).Length);
        hote.Verifier("RetoursLister", 10, 3);
        (await equipe.Anne.Recuperer()).Statut(201);
        hote.Verifier("RetoursRecuperer", 1_950, 20);
        await equipe.ChacunDansUnPortefeuille((temporaire ? equipe.Anne : equipe.Bruno, [.. ids]));
    }

    private static object Bonjour => new { texte = "Bonjour, pensez à apporter votre curriculum vitæ à l'agence la semaine prochaine." };
}
