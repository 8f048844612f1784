using System.Diagnostics;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>Push service or storage down: sends are answered, errors come soon, nothing hangs.</summary>
public sealed class PannesTests(HoteFragile hote) : IClassFixture<HoteFragile>
{
    private static readonly TimeSpan Bientot = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Pannes => ["refuse", "hangs"];

    [Theory]
    [MemberData(nameof(Pannes))]
    public async Task With_the_hub_down_sends_are_answered_and_appear_by_polling(string panne)
    {
        var scene = await Scene.Monter(hote);
        hote.Hub.Panne = Panne(panne, new InvalidOperationException("The hub is down."));
        try
        {
            for (var i = 1; i <= 3; i++)
                await ATemps(() => scene.Envoyer(scene.Conseiller, $"Message {i}"));
            Assert.Equal(["1", "2", "3"], Scene.Numeros(await scene.Ouvrir(scene.Jeune, "?apres=0")));
            await ATemps(() => scene.Lire(scene.Jeune, 3));
            (await ATemps(() => scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/saisie"))).Statut(204);
            var ligne = await scene.Ligne(l => l.DernierMessage?.Lu == true);
            Assert.Equal(0, ligne.NonLusParLeBeneficiaire);
        }
        finally
        {
            hote.Hub.Panne = null;
        }
    }

    [Theory]
    [MemberData(nameof(Pannes))]
    public async Task With_the_storage_down_everything_answers_503_within_two_seconds_and_recovers(string panne)
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Avant");
        var faire = Panne(panne, new DocumentStoreUnavailableException("down"));
        (HttpMethod Method, string Chemin, object? Corps)[] demandes =
        [
            (HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Pendant" }),
            (HttpMethod.Get, $"{scene.Chemin}/messages", null),
            (HttpMethod.Put, $"{scene.Chemin}/lecture", new { jusqua = 1 }),
            (HttpMethod.Post, $"{scene.Chemin}/saisie", null),
            (HttpMethod.Get, "/api/conversations", null),
        ];
        hote.Stockage.AvantDeLire(faire);
        try
        {
            foreach (var (method, chemin, corps) in demandes)
            {
                var reponse = await ATemps(() => scene.Conseiller.Envoyer(method, chemin, corps));
                Assert.Equal("service-indisponible", reponse.Statut(503).CodeDeProbleme);
                Assert.NotNull(reponse.Brute.Headers.RetryAfter);
            }
        }
        finally
        {
            hote.Stockage.Reparer();
        }

        await scene.Envoyer(scene.Conseiller, "Après");
        Assert.Equal(["1", "2"], Scene.Numeros(await scene.Ouvrir(scene.Jeune)));
    }

    [Theory]
    [MemberData(nameof(Pannes))]
    public async Task A_send_whose_commit_is_not_answered_is_a_503_and_its_repetition_finds_one_message(string panne)
    {
        var scene = await Scene.Monter(hote);
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var faire = Panne(panne, new DocumentStoreUnavailableException("down"));
        hote.Stockage.Avant = (operation, _, _) => operation == "commit" ? faire() : Task.CompletedTask;
        try
        {
            (await ATemps(() => Envoyer())).Statut(503);
        }
        finally
        {
            hote.Stockage.Reparer();
        }

        (await Envoyer()).Statut(201);
        (await Envoyer()).Statut(201);
        Assert.Equal(["1"], Scene.Numeros(await scene.Ouvrir(scene.Conseiller)));

        Task<ReponseDeTest> Envoyer() => scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Une fois" }, cle);
    }

    [Fact]
    public async Task The_audit_does_not_say_that_nothing_came_of_a_send_whose_commit_was_made_and_not_answered()
    {
        var scene = await Scene.Monter(hote);
        hote.Stockage.Couper(DocumentContainer.Dossiers, "message", Moment.Apres);
        try
        {
            (await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = "Gardé" })).Statut(503);
        }
        finally
        {
            hote.Stockage.Reparer();
        }

        Assert.Equal(["1"], Scene.Numeros(await scene.Ouvrir(scene.Jeune)));
        var siennes = Directory
            .EnumerateFiles(Path.Combine(hote.DossierDesDonnees, "journal"))
            .SelectMany(File.ReadLines)
            .Where(ligne => ligne.Contains($"{scene.Id}", StringComparison.Ordinal))
            .ToArray();
        Assert.Single(siennes, ligne => ligne.Contains("\"MessagesEnvoyer\"", StringComparison.Ordinal));
        Assert.DoesNotContain(siennes, ligne => ligne.Contains("demande-sans-suite", StringComparison.Ordinal));
    }

    /// <summary>A storage or hub that refuses, or one that says nothing for as long as a test lasts.</summary>
    private static Func<Task> Panne(string panne, Exception refus) =>
        panne == "hangs"
            ? () => Task.Delay(Timeout.InfiniteTimeSpan, TestContext.Current.CancellationToken)
            : () => Task.FromException(refus);

    private static async Task<T> ATemps<T>(Func<Task<T>> demande)
    {
        var depart = Stopwatch.GetTimestamp();
        var reponse = await demande();
        Assert.True(Stopwatch.GetElapsedTime(depart) < Bientot, $"It took {Stopwatch.GetElapsedTime(depart)}.");
        return reponse;
    }
}
