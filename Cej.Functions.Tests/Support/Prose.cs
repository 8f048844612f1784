using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Support;

/// <summary>What people read of a refusal.</summary>
internal static class Prose
{
    /// <summary>Whole sentences, for itself and for each field.</summary>
    public static void EstLisible(Refus refus) => EstLisible(refus.Champs.Select(erreur => erreur.Message).Prepend(refus.Message));

    /// <summary>The same of a refusal that came over HTTP.</summary>
    public static void EstLisible(ReponseDeTest reponse) => EstLisible(reponse.Probleme.Errors!.Values.SelectMany(messages => messages));

    private static void EstLisible(IEnumerable<string> phrases) => Assert.All(phrases, dit => Assert.Matches(@"^\p{Lu}.*[.?!]$", dit));
}
