using System.Globalization;
using Cej.Domain.Programmation;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Programmation;
using Cej.Functions.Tests.Messagerie;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Programmation;

/// <summary>What scheduled sends cost: each request, and each message that leaves.</summary>
public sealed class ProgrammationBudgetsTests(HoteDesDeparts hote, ITestOutputHelper sortie) : IClassFixture<HoteDesDeparts>
{
    private const string Chemin = HoteDesDeparts.Chemin;

    [Fact]
    public async Task Requests_stay_within_their_budgets_with_as_many_as_there_may_be()
    {
        var scene = await Scene.Monter(hote);
        for (var i = 0; i < EnvoiProgramme.Maximum - 1; i++)
            await hote.Programmer(scene.Conseiller, new string('é', 250), [scene.Id]);
        hote.Eloigner();

        var (jour, heure) = HeureDEnvoi.De(hote.Horloge.GetUtcNow().AddDays(1));
        var demande = new
        {
            texte = new string('é', 250),
            beneficiaires = new[] { scene.Id },
            jour,
            heure,
        };
        // Portfolio and list of what waits together; written with its mark; the list again, for those of the same moment.
        var cree = await scene.Conseiller.Envoyer(HttpMethod.Post, Chemin, demande, ("Idempotency-Key", Guid.NewGuid().ToString()));
        var envoi = cree.Statut(201).Lire<EnvoiProgrammeResponse>();
        Verifier("EnvoisProgrammesCreer", 40, 3);
        (await scene.Conseiller.Lire(Chemin)).Statut(200);
        Verifier("EnvoisProgrammesLister", 14, 1);
        (await scene.Conseiller.Lire($"{Chemin}/{envoi.Id}")).Statut(200);
        Verifier("EnvoisProgrammesLire", 1.5, 1);
        var corps = new { texte = new string('e', 500) };
        (await scene.Conseiller.Envoyer(HttpMethod.Patch, $"{Chemin}/{envoi.Id}", corps, ("If-Match", envoi.Version))).Statut(200);
        Verifier("EnvoisProgrammesModifier", 14, 2);
        (await scene.Conseiller.Envoyer(HttpMethod.Delete, $"{Chemin}/{envoi.Id}")).Statut(204);
        Verifier("EnvoisProgrammesAnnuler", 7, 2);
        hote.Horloge.Advance(TimeSpan.FromMinutes(2));
        await hote.Passer();
    }

    [Fact]
    public async Task A_message_that_leaves_costs_its_send_and_little_more_and_a_run_without_one_a_query()
    {
        const int Messages = 20;
        var scene = await Scene.Monter(hote);
        var metre = hote.Services.GetRequiredService<DocumentMeter>();
        await hote.Passer();
        using (var rien = metre.Start())
        {
            await hote.Passer();
            Assert.Equal((1, true), (rien.Calls, rien.RequestUnits <= 3));
        }

        List<Guid> ids = [scene.Id];
        for (var i = 1; i < Messages; i++)
            ids.Add(await scene.Conseiller.Ajouter("Ana", string.Create(CultureInfo.InvariantCulture, $"Nom{i}")));
        foreach (var id in ids)
            await hote.Programmer(scene.Conseiller, new string('é', 250), [id]);
        hote.Horloge.Advance(TimeSpan.FromMinutes(2));
        using var tout = metre.Start();
        Assert.Equal(Messages, await hote.Passer());

        var parMessage = tout.RequestUnits / Messages;
        sortie.WriteLine($"{parMessage:F1} RU a message, {(double)tout.Calls / Messages:F1} calls");
        // Taken (replaced, with its due date), sent, taken away: within what a request to send may cost.
        Assert.InRange(parMessage, 10, 42);
        Assert.InRange((double)tout.Calls / Messages, 3, 4.1);
    }

    private void Verifier(string fonction, double unites, int allers)
    {
        var (cout, trips) = hote.Couts[fonction];
        sortie.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fonction}: {cout:F1} RU, {trips} trips"));
        Assert.True(cout <= unites + 0.001, $"{fonction}: {cout} RU, {unites} allowed");
        Assert.True(trips <= allers, $"{fonction}: {trips} trips, {allers} allowed");
    }
}
