using Cej.Domain.Recapitulatif;

namespace Cej.Functions.Infrastructure.Courrier;

/// <summary>The headers by which a mail program offers to turn a mail off with one click (RFC 2369, RFC 8058).</summary>
internal static class EnTetesDeDesabonnement
{
    public const string Adresse = "List-Unsubscribe";
    public const string Geste = "List-Unsubscribe-Post";

    /// <summary>The headers of a mail; none when it has no such link.</summary>
    public static IEnumerable<(string Nom, string Valeur)> De(Courriel courriel) =>
        courriel.Desabonnement is { } lien ? [(Adresse, $"<{lien.AbsoluteUri}>"), (Geste, "List-Unsubscribe=One-Click")] : [];
}
