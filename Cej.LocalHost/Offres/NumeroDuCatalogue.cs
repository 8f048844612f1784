using System.Globalization;
using Cej.Domain.Offres;

namespace Cej.LocalHost.Offres;

/// <summary>
/// The place of an invented offer: the day it is published and its rank in that day. All else follows from it: its type, its instant
/// of publication, its number, its content.
/// </summary>
/// <param name="Valeur">The day number times 1,000, plus the rank: later offers have greater numbers.</param>
internal readonly record struct NumeroDuCatalogue(long Valeur)
{
    /// <summary>How many offers are published each day.</summary>
    public const int ParJour = 160;

    /// <summary>How long an offer stays, in days.</summary>
    public const int DureeDeVie = 63;

    /// <summary>How far the numbers of two days are apart.</summary>
    public const int ParJourDeNumero = 1_000;

    private const int Pas = ParJourDeNumero;
    private const int Lettres = 26;

    /// <summary>Offers appear from 5:00 to 20:00 UTC.</summary>
    private static readonly TimeSpan Ouverture = TimeSpan.FromHours(5);
    private static readonly TimeSpan Intervalle = TimeSpan.FromHours(15) / ParJour;

    public static NumeroDuCatalogue De(DateOnly jour, int rang) => new(((long)jour.DayNumber * Pas) + rang);

    public DateOnly Jour => DateOnly.FromDayNumber((int)(Valeur / Pas));

    public int Rang => (int)(Valeur % Pas);

    public DateTimeOffset PublieeLe => new DateTimeOffset(Jour, default, TimeSpan.Zero) + Ouverture + (Rang * Intervalle);

    public TypeDOffre Type =>
        (Rang % 8) switch
        {
            < 4 => TypeDOffre.Emploi,
            4 => TypeDOffre.Alternance,
            5 => TypeDOffre.ServiceCivique,
            _ => TypeDOffre.Immersion,
        };

    /// <summary>Three digits and four letters, as France Travail's numbers.</summary>
    public string Id =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Jour.DayNumber % 1_000:D3}{Lettre(Rang / Lettres)}{Lettre(Rang % Lettres)}{Lettre(Valeur * 7)}{Lettre(Valeur * 11 / 3)}"
        );

    /// <summary>The greatest number published at an instant.</summary>
    public static NumeroDuCatalogue DernierAu(DateTimeOffset instant)
    {
        var jour = DateOnly.FromDateTime(instant.UtcDateTime);
        var depuis = instant.UtcDateTime.TimeOfDay - Ouverture;
        return depuis < TimeSpan.Zero
            ? De(jour, 0) with
            {
                Valeur = ((long)jour.DayNumber * Pas) - 1,
            }
            : De(jour, (int)Math.Min(depuis / Intervalle, Pas - 1));
    }

    /// <summary>The number of an identifier, seen from a day; null when it is none.</summary>
    public static NumeroDuCatalogue? Lire(string id, DateOnly aujourdhui)
    {
        if (
            id.Length != 7
            || !int.TryParse(id.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var reste)
            || !id.AsSpan(3).ContainsOnlyLettres()
        )
        {
            return null;
        }

        var age = ((aujourdhui.DayNumber - reste) % Pas + Pas) % Pas;
        var rang = ((id[3] - 'A') * Lettres) + (id[4] - 'A');
        var numero = De(aujourdhui.AddDays(-age), Math.Min(rang, Pas - 1));
        return rang < ParJour && numero.Id == id ? numero : null;
    }

    private static char Lettre(long valeur) => (char)('A' + (valeur % Lettres));
}

/// <summary>What letters there are.</summary>
file static class Lettres
{
    public static bool ContainsOnlyLettres(this ReadOnlySpan<char> texte) => !texte.ContainsAnyExceptInRange('A', 'Z');
}
