using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Cej.Functions.Tests.PlusieursHotes;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>Alone on the machine: it times answers, and it would slow everyone down.</summary>
[CollectionDefinition(nameof(HistoriqueTests), DisableParallelization = true)]
public sealed class SeulSurLaMachine;

[Collection(nameof(HistoriqueTests))]
[Trait(Duree.Nom, Duree.Longue)]
public sealed class HistoriqueTests(ITestOutputHelper sortie)
{
    private const int BeneficiairesParConseiller = 5;
    private const string EffetsFrequents = "--Effets:Frequence=*/5 * * * * *";
    private static readonly TimeSpan DelaiDesEffets = TimeSpan.FromSeconds(30);

    /// <summary>There, far back beyond where it was, and home.</summary>
    private static readonly TimeSpan[] s_sauts = [TimeSpan.FromHours(1), TimeSpan.FromHours(-2), TimeSpan.Zero];

    /// <summary>Longer than the process keeps the time that it read, and than its timer's turn.</summary>
    private static readonly TimeSpan DureeDUnSaut = TimeSpan.FromSeconds(1.5);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task Every_acknowledged_message_is_there_once_in_one_order_whatever_is_killed() => Eprouver(Profil.DeLEnvironnement());

    /// <summary>Each request at any of them, timers on all; one at a time is killed or stands still. Short at any length.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(5, false)]
    public Task Every_acknowledged_message_is_there_once_in_one_order_whichever_of_several_hosts_is_killed(int hotes, bool surLeWorker)
    {
        var profil = Profil.DeLEnvironnement() with { Envois = 3_000, Arrets = 2, Pauses = 1, Duree = 3, Sauts = 0 };
        return Eprouver(profil with { Hotes = hotes, SurLeWorker = surLeWorker });
    }

    /// <summary>Short at any length: the long profile has jumps among its kills.</summary>
    [Fact(SkipWhen = nameof(HorlogeQuiSaute.Absente), SkipType = typeof(HorlogeQuiSaute), Skip = HorlogeQuiSaute.Saut)]
    public Task Every_acknowledged_message_is_there_once_in_one_order_whatever_the_clock_does() =>
        Eprouver(Profil.DeLEnvironnement() with { Conversations = 5, Clients = 15, Envois = 1_500, Arrets = 0, Pauses = 0, Sauts = 1 });

    private async Task Eprouver(Profil profil)
    {
        Assert.SkipWhen(profil.Sauts > 0 && HorlogeQuiSaute.Absente, HorlogeQuiSaute.Saut);
        var depart = Stopwatch.GetTimestamp();
        using var horloge = profil.Sauts > 0 ? new HorlogeQuiSaute() : null;
        await using var hote = await Lancer(profil, horloge);
        using var epreuve = new Epreuve();
        var monde = await Monde.Peupler(hote, epreuve, profil, BeneficiairesParConseiller, Cancel);
        await using var oreilles = await Oreilles.Tendre(monde.Gens, Cancel);
        Dire(depart, $"{profil}: {monde.Appareils.Count} devices are ready");

        var vies = Task.WhenAll(monde.Appareils.Select((appareil, i) => appareil.Vivre(Part(profil.Envois, profil.Clients, i), Cancel)));
        await Malmener(hote, horloge, epreuve, profil, vies);
        await vies;
        Dire(
            depart,
            $"{epreuve.Envois} sends acknowledged; answers: {epreuve.Reponses}; {epreuve.Coupures} cut; slowest {epreuve.PlusLente}"
        );

        var etats = new Dictionary<Guid, EtatFinal>();
        List<string> fautes = [];
        foreach (var conversation in monde.Conversations)
        {
            await Task.WhenAll(conversation.Appareils.Select(appareil => appareil.ToutLire(Cancel)));
            var etat = etats[conversation.Id] = await Relire(conversation, fautes);
            fautes.AddRange(
                Verificateur
                    .Juger([.. conversation.Appareils.Select(a => a.Vecu)], etat, oreilles.De(conversation.Id))
                    .Select(f => $"{conversation.Id}: {f}")
            );
        }

        fautes.AddRange(await JugerLesListes(monde, etats));
        Dire(depart, $"{oreilles.Nombre} texts heard in events; {fautes.Count + epreuve.Fautes.Count} faults");
        fautes.AddRange(epreuve.Fautes);

        Assert.True(
            fautes.Count == 0,
            $"{fautes.Count} faults, the first of them:\n{string.Join('\n', fautes.Take(30))}\nThe product said:\n{string.Join('\n', hote.Sortie.TakeLast(40))}"
        );
        Assert.True(oreilles.Nombre > profil.Envois / 10, $"Only {oreilles.Nombre} texts were heard.");
        Assert.Equal(
            profil.Envois,
            etats.Values.Sum(etat => etat.Messages.Count(m => !m.Texte.Contains("encore", StringComparison.Ordinal)))
        );
    }

    private static async Task<IProduitEprouve> Lancer(Profil profil, HorlogeQuiSaute? horloge) =>
        profil.Hotes == 1
            ? await HoteEnProcessus.Lancer(new ProduitEnProcessus { Enveloppe = horloge?.Enveloppe ?? [] }, EffetsFrequents)
            : await Flotte.Lancer(profil.Hotes, profil.Graine, profil.SurLeWorker, EffetsFrequents);

    private static async Task Malmener(IProduitEprouve hote, HorlogeQuiSaute? horloge, Epreuve epreuve, Profil profil, Task vies)
    {
        var hasard = new Random(profil.Graine);
        var accidents = profil.Accidents();
        foreach (var (rang, accident) in accidents.Index())
        {
            var seuil = profil.Envois / (accidents.Count + 1) * (rang + 1);
            while (epreuve.Envois < seuil && !vies.IsCompleted)
                await Task.Delay(10, Cancel);
            await Task.Delay(hasard.Next(100), Cancel);
            switch (accident)
            {
                case Accident.Arret:
                    epreuve.Eteindre();
                    await hote.Tuer();
                    await hote.Demarrer();
                    epreuve.Rallumer();
                    break;
                case Accident.Pause:
                    epreuve.Suspendre();
                    await hote.Suspendre();
                    await Task.Delay(TimeSpan.FromSeconds(profil.Duree), Cancel);
                    await hote.Reprendre();
                    epreuve.Rallumer();
                    break;
                case Accident.Saut:
                    foreach (var decalage in s_sauts)
                    {
                        horloge!.Sauter(decalage);
                        await Task.Delay(DureeDUnSaut, Cancel);
                    }

                    break;
            }
        }
    }

    /// <summary>The conversation as both sides read it, which must be the same.</summary>
    private static async Task<EtatFinal> Relire(ConversationDuMonde conversation, List<string> fautes)
    {
        var (parLui, pageDeLui) = await conversation.Conseiller.Relire(Cancel);
        var (parElle, pageDElle) = await conversation.Jeune.Relire(Cancel);
        if (!parLui.SequenceEqual(parElle))
            fautes.Add($"{conversation.Id}: the two sides do not read the same messages");
        return new(
            parLui,
            Numero(pageDeLui["luParLeConseiller"]),
            Numero(pageDElle["luParLeBeneficiaire"]),
            (int)pageDeLui["nonLus"]!,
            (int)pageDElle["nonLus"]!
        );
    }

    /// <summary>Rows and summaries equal a recount, at the latest when the timer has read the feed.</summary>
    private async Task<List<string>> JugerLesListes(Monde monde, Dictionary<Guid, EtatFinal> etats)
    {
        var depart = Stopwatch.GetTimestamp();
        while (true)
        {
            List<string> fautes = [];
            foreach (var conseiller in monde.Conseillers)
                fautes.AddRange(JugerLaListe((await conseiller.Lire("/api/conversations?limite=200")).Statut(200).Json, etats));
            if (fautes.Count == 0)
                Dire(depart, "later the rows equal the recount");
            if (fautes.Count == 0 || Stopwatch.GetElapsedTime(depart) > DelaiDesEffets)
                return fautes;
            await Task.Delay(200, Cancel);
        }
    }

    private static IEnumerable<string> JugerLaListe(JsonNode liste, Dictionary<Guid, EtatFinal> etats)
    {
        var lignes = liste["conversations"]!.AsArray().Select(ligne => (Ligne: ligne!, Etat: etats[(Guid)ligne!["id"]!])).ToList();
        foreach (var (ligne, etat) in lignes)
        {
            var attendu = (etat.NonLusParConseiller, etat.NonLusParBeneficiaire, (long)etat.Messages.Count);
            var montre = ((int)ligne["nonLus"]!, (int)ligne["nonLusParLeBeneficiaire"]!, Numero(ligne["dernierMessage"]?["numero"]));
            if (attendu != montre)
                yield return $"row {ligne["id"]}: {montre} shown, {attendu} recounted";
        }

        var sommaire = ((int)liste["conversationsNonLues"]!, (int)liste["messagesNonLus"]!);
        var recompte = (lignes.Count(l => l.Etat.NonLusParConseiller > 0), lignes.Sum(l => l.Etat.NonLusParConseiller));
        if (sommaire != recompte)
            yield return $"summary: {sommaire} shown, {recompte} recounted";
    }

    private static int Part(int total, int parts, int i) => (total / parts) + (i < total % parts ? 1 : 0);

    private static long Numero(JsonNode? texte) => texte is null ? 0 : long.Parse((string)texte!, CultureInfo.InvariantCulture);

    private void Dire(long depart, string quoi) =>
        sortie.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(depart).TotalSeconds:F1} s: {quoi}"));
}
