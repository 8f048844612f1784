using System.Text;
using System.Text.Json;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Tests.Support;

/// <summary>The access audit of a host that runs, as its file says.</summary>
internal static class AuditDUnHote
{
    private static readonly Dictionary<string, ActionConsignee> Actions = Enum.GetValues<ActionConsignee>().ToDictionary(Mots.De);

    /// <summary>What somebody did, in order, up to something that is known to come last: lines are written beside the answers.</summary>
    public static Task<ActionConsignee[]> Jusqua(HoteDeTest hote, Personne personne, ActionConsignee derniere) =>
        Jusqua(hote, personne.Identite.Empreinte, derniere);

    /// <summary>The same of whoever the audit calls so.</summary>
    public static Task<ActionConsignee[]> Jusqua(HoteDeTest hote, Empreinte par, ActionConsignee derniere) =>
        Attente.Jusqua(() => Task.FromResult(Lire(hote, par)), lues => lues.Contains(derniere), $"{derniere} in the audit");

    private static ActionConsignee[] Lire(HoteDeTest hote, Empreinte par) =>
        [
            .. Directory
                .GetFiles(Path.Combine(hote.DossierDesDonnees, "journal"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(Lignes)
                .Where(ligne => ligne.GetProperty("par").GetString() == par.Hex)
                .Select(ligne => ligne.GetProperty("action").GetString()!)
                .Where(Actions.ContainsKey)
                .Select(action => Actions[action]),
        ];

    /// <summary>Whole lines alone: the last one may be half written.</summary>
    private static IEnumerable<JsonElement> Lignes(string fichier)
    {
        using var lu = new StreamReader(
            new FileStream(fichier, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete),
            Encoding.UTF8
        );
        return lu.ReadToEnd().Split('\n')[..^1].Select(ligne => JsonSerializer.Deserialize<JsonElement>(ligne));
    }
}
