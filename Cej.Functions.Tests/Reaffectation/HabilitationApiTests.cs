using Cej.Domain.Identite;
using Cej.Functions.Conseillers;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Support;
using Demande = Cej.Functions.Reaffectation.HabilitationFunctions.DemandeResponse;
using Demandes = Cej.Functions.Reaffectation.HabilitationFunctions.DemandesResponse;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>A counsellor asks for the module, an operator answers.</summary>
[DeuxHotes]
public sealed class HabilitationApiTests(HoteDeTest hote)
{
    private const string Chemin = "/api/profil/habilitation";

    [Fact]
    public async Task A_request_waits_is_granted_and_makes_a_superviseur_of_who_asked()
    {
        var structure = $"Structure {Guid.NewGuid():N}";
        await hote.UneAgence(structure);
        var (personne, client) = await hote.ConseillerConnecte();
        var operateur = hote.Client(Personne.Operateur());
        Assert.Null((await client.Lire(Chemin)).Statut(200).Lire<Demande>().Demande);

        var demande = await Demander(client, "  Je remplace ma responsable\njusqu'en mars. ");
        Assert.Equal(
            (HabilitationFunctions.EtatDeDemande.EnAttente, "Je remplace ma responsable\njusqu'en mars."),
            (demande.Etat, demande.Raison)
        );
        // Asking again, whatever one says, is the same request.
        var encore = await Demander(client, "Alors ?");
        Assert.Equal(demande, encore);
        var enAttente = Assert.Single(await EnAttente(operateur), ligne => ligne.Email == personne.Email);
        Assert.Equal((demande.Raison, personne.Nom), (enAttente.Raison, enAttente.Nom));

        var refus = (await Decider(operateur, personne, new { accordee = true, structure = "Nulle part" })).Statut(400);
        Assert.Equal(["structure"], refus.Champs);
        for (var fois = 0; fois < 2; fois++)
            (await Decider(operateur, personne, new { accordee = true, structure })).Statut(200);

        var decidee = (await client.Lire(Chemin)).Lire<Demande>().Demande!;
        Assert.Equal((HabilitationFunctions.EtatDeDemande.Accordee, structure), (decidee.Etat, decidee.Structure));
        Assert.True((await client.Lire("/api/profil")).Lire<ProfilResponse>().Superviseur);
        Assert.DoesNotContain(await EnAttente(operateur), ligne => ligne.Email == personne.Email);
        Assert.Equal("demande-deja-traitee", (await Decider(operateur, personne, new { accordee = false })).Statut(409).CodeDeProbleme);
        Assert.Equal(
            "deja-superviseur",
            (await client.Envoyer(HttpMethod.Put, Chemin, new { raison = "Encore" })).Statut(409).CodeDeProbleme
        );
    }

    [Fact]
    public async Task A_refusal_is_told_and_one_may_ask_again()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var operateur = hote.Client(Personne.Operateur());
        await Demander(client, "Pour voir");
        (await Decider(operateur, personne, new { accordee = false })).Statut(200);
        (await Decider(operateur, personne, new { accordee = false })).Statut(200);

        var refusee = (await client.Lire(Chemin)).Lire<Demande>().Demande!;
        Assert.Equal(HabilitationFunctions.EtatDeDemande.Refusee, refusee.Etat);
        Assert.NotNull(refusee.DecideeLe);
        Assert.False((await client.Lire("/api/profil")).Lire<ProfilResponse>().Superviseur);

        Assert.Equal("Je suis désormais responsable", (await Demander(client, "Je suis désormais responsable")).Raison);
        Assert.Single(await EnAttente(operateur), ligne => ligne.Email == personne.Email);
    }

    [Fact]
    public async Task Two_who_answer_at_once_give_one_answer()
    {
        var structure = $"Structure {Guid.NewGuid():N}";
        await hote.UneAgence(structure);
        var (personne, client) = await hote.ConseillerConnecte();
        await Demander(client, "Vite");
        var operateur = hote.Client(Personne.Operateur());

        var reponses = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(rang => Decider(operateur, personne, rang % 2 == 0 ? new { accordee = true, structure } : new { accordee = false }))
        );

        Assert.Equal(4, reponses.Count(reponse => reponse.Code == 200));
        Assert.All(reponses, reponse => Assert.True(reponse.Code is 200 or 409, $"{reponse.Code}"));
        var etat = (await client.Lire(Chemin)).Lire<Demande>().Demande!.Etat;
        Assert.Equal(
            etat == HabilitationFunctions.EtatDeDemande.Accordee,
            (await client.Lire("/api/profil")).Lire<ProfilResponse>().Superviseur
        );
    }

    [Fact]
    public async Task Pages_of_requests_follow_each_other_from_the_oldest()
    {
        var operateur = hote.Client(Personne.Operateur());
        List<string> demandeurs = [];
        for (var rang = 0; rang < 5; rang++)
        {
            var (personne, client) = await hote.ConseillerConnecte();
            await Demander(client, "Moi aussi");
            demandeurs.Add(personne.Email);
        }

        Assert.Equal(demandeurs, (await EnAttente(operateur, limite: 2)).Select(ligne => ligne.Email).Where(demandeurs.Contains));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public async Task A_request_has_a_word_why(string? raison)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var refus = (await client.Envoyer(HttpMethod.Put, Chemin, new { raison })).Statut(400);
        Assert.Equal(["raison"], refus.Champs);
        Prose.EstLisible(refus);
        var long501 = new string('x', 501);
        Assert.Equal(["raison"], (await client.Envoyer(HttpMethod.Put, Chemin, new { raison = long501 })).Statut(400).Champs);
    }

    [Fact]
    public async Task Each_step_has_its_line_in_the_access_audit_and_what_changed_nothing_has_none()
    {
        var structure = $"Structure {Guid.NewGuid():N}";
        await hote.UneAgence(structure);
        var (personne, client) = await hote.ConseillerConnecte();
        var (refusee, chezLaRefusee) = await hote.ConseillerConnecte();
        var exploitant = Personne.Operateur();
        var operateur = hote.Client(exploitant);
        for (var fois = 0; fois < 2; fois++)
        {
            await Demander(client, "Je remplace ma responsable");
            await Demander(chezLaRefusee, "Pour voir");
        }

        (await operateur.Lire("/api/habilitations")).Statut(200);
        for (var fois = 0; fois < 2; fois++)
        {
            (await Decider(operateur, personne, new { accordee = true, structure })).Statut(200);
            (await Decider(operateur, refusee, new { accordee = false })).Statut(200);
        }

        var ligne = (await operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", new { email = personne.Email, structure }))
            .Statut(200)
            .Lire<SuperviseursFunctions.SuperviseurResponse>();
        for (var fois = 0; fois < 2; fois++)
            (await operateur.Envoyer(HttpMethod.Delete, $"/api/superviseurs/{ligne.Id}")).Statut(204);
        (await operateur.Lire("/api/superviseurs")).Statut(200);

        Assert.Equal(
            [
                ActionConsignee.DemandesDHabilitationLues,
                ActionConsignee.SuperviseurHabilite,
                ActionConsignee.HabilitationRefusee,
                ActionConsignee.SuperviseurHabilite,
                ActionConsignee.SuperviseurRetire,
                ActionConsignee.SuperviseursLus,
            ],
            await AuditDUnHote.Jusqua(hote, exploitant, ActionConsignee.SuperviseursLus)
        );
        Assert.Equal(
            [ActionConsignee.Connexion, ActionConsignee.HabilitationDemandee],
            await AuditDUnHote.Jusqua(hote, personne, ActionConsignee.HabilitationDemandee)
        );
    }

    [Fact]
    public async Task An_answer_is_yes_with_a_structure_or_no_without_one_to_a_request_that_is_there()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        var operateur = hote.Client(Personne.Operateur());
        var inconnue = await Decider(operateur, personne, new { accordee = false });
        Assert.Equal("demande-inconnue", inconnue.Statut(404).CodeDeProbleme);

        // Folding leaves nothing of its name: no other name is like it, nor is the absence of one.
        await hote.UneAgence("★");
        await Demander(client, "Pour voir");
        await Refuser(new { structure = "Nulle part" }, "accordee");
        await Refuser(new { accordee = false, structure = "Nulle part" }, "structure");
        await Refuser(new { accordee = true }, "structure");
        await Refuser(new { accordee = true, structure = "☆" }, "structure");
        Assert.Equal(
            "★",
            (await Decider(operateur, personne, new { accordee = true, structure = " ★ " }))
                .Statut(200)
                .Lire<HabilitationFunctions.DemandeDuConseillerResponse>()
                .Structure
        );

        async Task Refuser(object decision, string champ)
        {
            var refus = (await Decider(operateur, personne, decision)).Statut(400);
            Assert.Equal([champ], refus.Champs);
            Prose.EstLisible(refus);
        }
    }

    private static async Task<HabilitationFunctions.DemandeDuConseillerResponse> Demander(ClientDeTest client, string raison) =>
        (await client.Envoyer(HttpMethod.Put, Chemin, new { raison })).Statut(200).Lire<Demande>().Demande!;

    private static Task<ReponseDeTest> Decider(ClientDeTest operateur, Personne qui, object decision) =>
        operateur.Envoyer(HttpMethod.Put, $"/api/habilitations/{Appelant.Conseiller.IdDe(qui.Identite)}/decision", decision);

    private static async Task<List<HabilitationFunctions.DemandeEnAttenteResponse>> EnAttente(ClientDeTest operateur, int limite = 200)
    {
        List<HabilitationFunctions.DemandeEnAttenteResponse> toutes = [];
        string? apres = null;
        do
        {
            var page = (await operateur.Lire($"/api/habilitations?limite={limite}&apres={apres}")).Statut(200).Lire<Demandes>();
            toutes.AddRange(page.Demandes);
            apres = page.Suivant;
        } while (apres is not null);

        return toutes;
    }
}

/// <summary>Where a form of the operator's own takes the requests.</summary>
[DeuxHotes]
public sealed class FormulaireDHabilitationTests(FormulaireDHabilitationTests.HoteAFormulaire hote)
    : IClassFixture<FormulaireDHabilitationTests.HoteAFormulaire>
{
    private const string Formulaire = "https://formulaires.example/reaffectation";

    public sealed class HoteAFormulaire : HoteDeTest
    {
        protected override IEnumerable<string> Reglages => [.. base.Reglages, $"--Reaffectation:Formulaire={Formulaire}"];
    }

    [Fact]
    public async Task The_profile_leads_to_the_form_and_the_API_takes_no_request()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var lue = (await client.Lire("/api/profil/habilitation")).Statut(200).Lire<Demande>();
        Assert.Equal((new Uri(Formulaire), null), (lue.Formulaire, lue.Demande));
        var refus = (await client.Envoyer(HttpMethod.Put, "/api/profil/habilitation", new { raison = "Ici" })).Statut(409);
        Assert.Equal("demande-par-formulaire", refus.CodeDeProbleme);
    }
}
