using System.Text.Json.Nodes;
using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Pannes;

/// <summary>What holds of everything that is stored once timers have run, whatever happened: written once, for every trial.</summary>
internal static class Invariants
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Every contradiction.</summary>
    public static async Task<IReadOnlyList<string>> Juger(Banc banc)
    {
        List<string> fautes = [];
        var parContainer = banc.Documents.Tous.ToLookup(lu => lu.Partition.Container);
        var dossiers = parContainer[DocumentContainer.Dossiers].Where(lu => lu.Document.Id == DocumentIds.Beneficiaire).ToArray();
        Dictionary<ConseillerId, List<Suivi>> attendus = [];
        foreach (var (partition, _) in dossiers)
        {
            var id = new BeneficiaireId(Guid.Parse(partition.Key));
            if (await banc.Get<IDossierStore>().FindAvecConversation(id, Cancel) is not (var dossier, { Value: var conversation }))
                continue; // destroyed
            fautes.AddRange(
                (await JugerLaConversation(banc, dossier.Value, conversation)).Select(faute => $"{dossier.Value.Nom.Prenom}: {faute}")
            );
            if (!dossier.Value.EstSuivi)
                continue;
            if (!attendus.TryGetValue(dossier.Value.Referent, out var chez))
                attendus[dossier.Value.Referent] = chez = [];
            chez.Add(Suivi.De(dossier.Value, conversation));
            if (await banc.Get<IAnnuaireDesBeneficiaires>().Find(dossier.Value.Email, Cancel) != id)
                fautes.Add($"{dossier.Value.Nom.Prenom}: the address leads elsewhere");
        }

        var espaces = parContainer[DocumentContainer.Espaces]
            .Where(lu => Guid.TryParse(lu.Partition.Key, out _))
            .Select(lu => new ConseillerId(Guid.Parse(lu.Partition.Key)))
            .Distinct();
        foreach (var espace in espaces)
            fautes.AddRange(await JugerLEspace(banc, espace, attendus.GetValueOrDefault(espace, [])));
        return [.. fautes, .. await JugerLesTravaux(banc), .. JugerLesFichiers(banc), .. JugerLesNavigateurs(banc)];
    }

    /// <summary>What was begun for many is over, with its result.</summary>
    private static async Task<List<string>> JugerLesTravaux(Banc banc)
    {
        List<string> fautes = [];
        await foreach (var envoi in banc.Get<IEnvoiStore>().Inacheves(DateTimeOffset.MaxValue, Cancel))
            fautes.Add($"the send {envoi.Value.Id} has no end");
        await foreach (var reaffectation in banc.Get<IReaffectationStore>().Inacheves(DateTimeOffset.MaxValue, Cancel))
            fautes.Add($"the reassignment {reaffectation.Value.Id} has no end");
        return fautes;
    }

    /// <summary>No content that nobody knows of: nothing would ever delete it.</summary>
    private static IEnumerable<string> JugerLesFichiers(Banc banc)
    {
        var connus = banc
            .Documents.Tous.Where(lu => lu.Document.Type == "piece")
            .Select(lu => lu.Document.Id)
            .ToHashSet(StringComparer.Ordinal);
        return banc
            .Exterieur.Etat.Fichiers.Keys.Where(id => !connus.Contains(DocumentIds.Piece(id)))
            .Select(id => $"nobody knows the file {id}");
    }

    /// <summary>A browser rings for the one person to whom its look-up leads, or for nobody.</summary>
    private static IEnumerable<string> JugerLesNavigateurs(Banc banc)
    {
        var canaux = banc
            .Documents.Tous.Where(lu => lu.Document.Type == "canal")
            .ToDictionary(
                lu => lu.Document.Id,
                lu => JsonNode.Parse(lu.Document.Content.Span)!["beneficiaire"]!.GetValue<string>(),
                StringComparer.Ordinal
            );
        return from lu in banc.Documents.Tous
            where lu.Document.Id == DocumentIds.Navigateurs
            from navigateur in JsonNode.Parse(lu.Document.Content.Span)!["navigateurs"]!.AsArray()
            where canaux.GetValueOrDefault(DocumentIds.Canal(navigateur!["canal"]!.GetValue<string>())) != lu.Partition.Key
            select $"a browser rings for {lu.Partition.Key}, and its look-up leads elsewhere";
    }

    /// <summary>Messages are 1 to n, and counters are a recount.</summary>
    private static async Task<List<string>> JugerLaConversation(Banc banc, Beneficiaire dossier, Conversation conversation)
    {
        List<string> fautes = [];
        var messages = (await banc.Get<IConversationStore>().ListerApres(dossier.Id, 0, 500, Cancel)).Select(lu => lu.Value).ToArray();
        if (!messages.Select(message => message.Numero).SequenceEqual(Enumerable.Range(1, messages.Length).Select(n => (long)n)))
            fautes.Add($"messages {string.Join(' ', messages.Select(message => message.Numero))}");
        if (messages.Length != conversation.Dernier)
            fautes.Add($"{messages.Length} messages, the conversation says {conversation.Dernier}");
        foreach (
            var (partie, nonLus) in new[]
            {
                (Partie.Conseiller, conversation.NonLusParConseiller),
                (Partie.Beneficiaire, conversation.NonLusParBeneficiaire),
            }
        )
        {
            var recompte = messages.Count(message =>
                message.Numero > conversation.De(partie).LuJusqua && message.Auteur.Partie is { } auteur && auteur != partie
            );
            if (recompte != nonLus)
                fautes.Add($"{recompte} unread by the {partie}, the conversation says {nonLus}");
        }

        if (conversation.Ouverte != dossier.EstSuivi || conversation.Referent != dossier.Referent)
            fautes.Add("the conversation does not follow the dossier");
        return fautes;
    }

    /// <summary>The rows are those of the people followed here, as they are now, and the summary is their sum.</summary>
    private static async Task<List<string>> JugerLEspace(Banc banc, ConseillerId espace, List<Suivi> attendus)
    {
        List<string> fautes = [];
        await using var neuf = banc.Redemarrer();
        var lu = await neuf.Get<IEspaceStore>().Lister(espace, Cancel);
        foreach (var suivi in attendus)
        {
            if (lu.Suivis.FirstOrDefault(ligne => ligne.Id == suivi.Id) is not { } ligne)
                fautes.Add($"no row of {suivi.Nom.Prenom}");
            else if (Montree(ligne) != Montree(suivi))
                fautes.Add($"the row of {suivi.Nom.Prenom} is {Dire(ligne)}, not {Dire(suivi)}");
        }

        foreach (var ligne in lu.Suivis.Where(ligne => attendus.TrueForAll(suivi => suivi.Id != ligne.Id)))
            fautes.Add($"a row of {ligne.Nom.Prenom}, who is not followed there");
        var recompte = (
            lu.Suivis.Count(ligne => ligne.Conversation.NonLusParConseiller > 0),
            lu.Suivis.Sum(ligne => ligne.Conversation.NonLusParConseiller)
        );
        if (recompte != (lu.Sommaire.ConversationsNonLues, lu.Sommaire.MessagesNonLus))
            fautes.Add($"the summary says {(lu.Sommaire.ConversationsNonLues, lu.Sommaire.MessagesNonLus)}, not {recompte}");
        return fautes;
    }

    /// <summary>As it is shown: the latest of login and message, whichever of the two the row has it from.</summary>
    private static Suivi Montree(Suivi suivi) => suivi with { DerniereConnexion = suivi.DerniereActivite };

    private static string Dire(Suivi suivi) => $"{suivi.Revision} {suivi.DerniereConnexion:s} {suivi.Conversation}";
}
