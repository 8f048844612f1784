using System.Text.Json;
using System.Text.RegularExpressions;
using Cej.Domain.Actualites;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>docs/evenements.md against the bytes of every event.</summary>
[DeuxHotes]
public sealed class EvenementsTests(HoteDeTest hote)
{
    private const string NumeroDeLaBarriere = "987654321";

    /// <summary>How the two tables of the page begin.</summary>
    private const string LesChamps = "| field |";
    private const string LesTypes = "| `type` | who hears it |";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A line of the table of events.</summary>
    private sealed record Promesse(string Type, bool AuConseiller, bool AuJeune, bool Numero, bool Par, string? Porte);

    /// <summary>What makes an event be sent about a dossier, and the values of its fields.</summary>
    private sealed record Cause(Func<Cible, Task> Envoyer, string? Numero = null, string? Par = null, string? Porte = null);

    /// <summary>A dossier that nobody else writes to, of the two who listen.</summary>
    private sealed record Cible(IServiceProvider Services, Beneficiaire Beneficiaire)
    {
        public Conversation Conversation { get; } = Conversation.De(Beneficiaire);
    }

    private static readonly Dictionary<string, Cause> Causes = new(StringComparer.Ordinal)
    {
        ["message-ajoute"] = new(Chat(new EvenementDeChat.MessageAjoute(new(Message(12)))), "12", Porte: "message"),
        ["message-modifie"] = new(Chat(new EvenementDeChat.MessageModifie(Message(7))), "7", Porte: "message"),
        ["message-supprime"] = new(Chat(new EvenementDeChat.MessageSupprime(Message(8))), "8", Porte: "message"),
        ["piece-analysee"] = new(Chat(new EvenementDeChat.PieceAnalysee(9)), "9"),
        ["lu"] = new(Chat(new EvenementDeChat.Lu(Partie.Beneficiaire, 11)), "11", "beneficiaire"),
        ["saisie"] = new(Chat(new EvenementDeChat.Saisie(Partie.Conseiller)), Par: "conseiller"),
        ["suivi-modifie"] = new(
            cible =>
                cible
                    .Services.GetRequiredService<IChatNotifier>()
                    .Montrer(
                        new(
                            cible.Beneficiaire.Referent,
                            4,
                            new(5, 0, 1, 2),
                            [Suivi.De(cible.Beneficiaire, cible.Conversation)],
                            new HashSet<BeneficiaireId>()
                        ),
                        Cancel
                    ),
            Porte: "espace"
        ),
        ["suivi-retire"] = new(Chat(new EvenementDeChat.SuiviRetire())),
        ["demarches-modifiees"] = new(Chat(new EvenementDeChat.DemarchesModifiees())),
        ["conversation-modifiee"] = new(Chat(new EvenementDeChat.ConversationModifiee(12)), "12"),
        ["actualite-publiee"] = new(cible => cible.Services.GetRequiredService<IAnnonces>().Annoncer(Cancel)),
        ["notification-ajoutee"] = new(cible =>
            cible
                .Services.GetRequiredService<IPreveneur>()
                .Prevenir(
                    cible.Beneficiaire,
                    new()
                    {
                        Id = Guid.NewGuid(),
                        Sorte = SorteDeNotification.RechercheSuggeree,
                        Titre = "Vendeuse",
                        Objet = Guid.NewGuid(),
                        Le = DateTimeOffset.UtcNow,
                    },
                    Cancel
                )
        ),
    };

    /// <summary>What both sides hear once what came before was heard.</summary>
    private static readonly Cause Barriere = new(Chat(new EvenementDeChat.PieceAnalysee(987_654_321)));

    private static Stored<Message> Message(long numero) =>
        new(
            new()
            {
                Numero = numero,
                Auteur = Auteur.Beneficiaire,
                Contenu = new(TypeDeMessage.Texte, "Ça « va » ?"),
                Le = DateTimeOffset.UtcNow,
                EcritsParConseiller = 0,
                EcritsParBeneficiaire = numero,
            },
            "version"
        );

    private static Func<Cible, Task> Chat(EvenementDeChat evenement) =>
        cible => cible.Services.GetRequiredService<IChatNotifier>().Prevenir(cible.Conversation, evenement, Cancel);

    [Fact]
    public async Task Every_event_reaches_whom_the_documentation_names_as_the_bytes_that_it_describes()
    {
        var page = Depot.Lire("docs", "evenements.md");
        string[] champs = [.. Table(page, LesChamps).Select(ligne => ligne[0].Trim('`'))];
        Promesse[] promesses = [.. Table(page, LesTypes).Select(Lire)];
        Assert.Equal(Causes.Keys.Order(StringComparer.Ordinal), promesses.Select(promesse => promesse.Type).Order(StringComparer.Ordinal));

        var scene = await Scene.Monter(hote);
        var dossier = await hote.Services.GetRequiredService<IDossierStore>().Find(new(scene.Id), Cancel);
        var cible = new Cible(hote.Services, dossier!.Value with { Id = new(Guid.NewGuid()) });
        await using var conseiller = await EcouteBrute.Ouvrir(scene.Conseiller);
        await using var jeune = await EcouteBrute.Ouvrir(scene.Jeune);
        foreach (var promesse in promesses)
        {
            var cause = Causes[promesse.Type];
            Assert.Equal((promesse.Numero, promesse.Par, promesse.Porte), (cause.Numero is not null, cause.Par is not null, cause.Porte));

            await cause.Envoyer(cible);
            await Barriere.Envoyer(cible);

            var trame = Trame(champs, promesse.Type, cause, cible);
            await Entendre(conseiller, promesse.AuConseiller ? trame : null, cible);
            await Entendre(jeune, promesse.AuJeune ? trame : null, cible);
        }
    }

    [Fact]
    public void Every_event_that_can_be_sent_is_described_and_no_other()
    {
        var page = Depot.Lire("docs", "evenements.md");
        Assert.Equal(
            Enum.GetValues<TypeDEvenement>().Select(type => JsonSerializer.Serialize(type).Trim('"')).Order(StringComparer.Ordinal),
            Table(page, LesTypes).Select(ligne => ligne[0].Trim('`')).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The example of the page is what a client reads.</summary>
    [Fact]
    public void The_example_of_the_documentation_is_such_a_frame()
    {
        var page = Depot.Lire("docs", "evenements.md");
        string[] champs = [.. Table(page, LesChamps).Select(ligne => ligne[0].Trim('`'))];
        var exemple = Assert.Single(page.Split('\n'), ligne => ligne.StartsWith("""{"type":1,""", StringComparison.Ordinal));
        Assert.Matches(Trame(champs, "lu", Causes["lu"], "[0-9a-f-]{36}"), exemple);
    }

    /// <summary>What is heard before the barrier is the frame, or nothing.</summary>
    private static async Task Entendre(EcouteBrute client, string? trame, Cible cible)
    {
        List<string> entendues = [];
        for (var lue = await client.Suivant(); !lue.Contains(NumeroDeLaBarriere, StringComparison.Ordinal); lue = await client.Suivant())
            entendues.Add(lue);

        if (trame is not null)
        {
            Assert.Contains(entendues, lue => Correspond(lue, trame));
            // Other tests of this host make news come out too.
            entendues.RemoveAll(lue => Correspond(lue, trame));
        }

        // The scene's own dossier has its events.
        Assert.DoesNotContain(entendues, lue => lue.Contains($"{cible.Beneficiaire.Id}", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Correspond(string lue, string trame) => Regex.IsMatch(lue, trame, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Trame(string[] champs, string type, Cause cause, Cible cible) =>
        Trame(champs, type, cause, $"{cible.Beneficiaire.Id}");

    private static string Trame(string[] champs, string type, Cause cause, string conversation)
    {
        var valeurs = champs.Select(champ =>
            champ switch
            {
                "v" => "2",
                "type" => Texte(type),
                "conversation" => type is "actualite-publiee" ? null : Texte(conversation),
                "numero" => Texte(cause.Numero),
                "par" => Texte(cause.Par),
                "le" => Texte(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"),
                "message" or "espace" => cause.Porte == champ ? @"\{.+\}" : null,
                _ => throw new InvalidOperationException($"The documentation has a field {champ}."),
            }
        );
        var evenement = string.Join(
            ',',
            champs.Zip(valeurs).Where(champ => champ.Second is not null).Select(champ => $"\"{champ.First}\":{champ.Second}")
        );
        return $$"""^\{"type":1,"target":"Evenement","arguments":\[\{{{evenement}}\}\]\}$""";
    }

    private static string? Texte(string? valeur) => valeur is null ? null : $"\"{valeur}\"";

    private static Promesse Lire(string[] ligne)
    {
        var (conseiller, jeune) = ligne[1].Split(',')[0] switch
        {
            "both sides" or "everyone" => (true, true),
            "the counsellor" or "the former counsellor" => (true, false),
            "the beneficiary" => (false, true),
            "the other side only" => (false, true), // of the counsellor, who types
            var qui => throw new InvalidOperationException($"The documentation names {qui}."),
        };
        var porte = ligne[4].Length > 0 ? ligne[4].Trim('`') : null;
        return new(ligne[0].Trim('`'), conseiller, jeune, ligne[2].Length > 0, ligne[3].Length > 0, porte);
    }

    /// <summary>The cells of the lines of the table that begins so.</summary>
    private static IEnumerable<string[]> Table(string page, string debut) =>
        page.Split('\n')
            .SkipWhile(ligne => !ligne.StartsWith(debut, StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(ligne => ligne.StartsWith('|'))
            .Select(ligne => ligne.Split('|', StringSplitOptions.TrimEntries)[1..^1]);
}
