using System.Text;
using System.Text.RegularExpressions;

namespace Cej.Domain.Primitives;

/// <summary>A normalised e-mail address: trimmed, Unicode NFKC, lower case, ASCII. Guide: "Ajouter un jeune".</summary>
public sealed record AdresseEmail
{
    /// <summary>The longest address SMTP carries (RFC 5321).</summary>
    public const int LongueurMaximale = 254;

    /// <summary>
    /// Linear in the length by construction. A time limit would measure the machine instead: under load, a thread that was not scheduled
    /// for a while looked like a hostile address, and the caller got a 500.
    /// </summary>
    private static readonly Regex Grammaire = new(
        @"^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    );

    private const string Schema = "mailto:";

    private AdresseEmail(string value) => Value = value;

    /// <summary>The normalised address.</summary>
    public string Value { get; }

    /// <summary>The fingerprint that stands for it in keys.</summary>
    public Empreinte Empreinte => Empreinte.De(Value);

    /// <summary>
    /// Takes the address out of what a person typed or pasted (blanks and invisible characters around it, « Prénom Nom &lt;…&gt; »,
    /// <c>mailto:</c>), normalises and checks it; the refusal names the field, the character that is wrong and what to do.
    /// </summary>
    public static Result<AdresseEmail> Lire(string? text, string champ = "email")
    {
        if (Signes.EstVide(text))
            return Refuser(champ, "Renseignez une adresse e-mail.");
        if (Texte.Faute(text) is { } faute)
            return Refuser(champ, $"Renseignez une adresse e-mail. {faute}");
        var normalised = Extraire(text!).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (normalised.Length <= LongueurMaximale && PremierEtranger(normalised) is { } etranger)
        {
            return Refuser(
                champ,
                $"L'adresse e-mail ne doit contenir ni accent ni caractère spécial : retirez le caractère {Signes.Nommer(etranger)} (exemple : monemail@exemple.com)."
            );
        }

        return EstBienFormee(normalised)
            ? new AdresseEmail(normalised)
            : Refuser(champ, "Cette adresse e-mail n'est pas valide (exemple : monemail@exemple.com).");
    }

    /// <summary>
    /// The address of a token, from which rights follow: nothing is taken out, and ASCII letters alone change their case, since a twin
    /// (fullwidth, a Kelvin sign) is the address of somebody else. Null when it is none.
    /// </summary>
    public static AdresseEmail? DuFournisseur(string? revendication) =>
        revendication is not null
        && Ascii.IsValid(revendication)
        && revendication.ToLowerInvariant() is var adresse
        && EstBienFormee(adresse)
            ? new AdresseEmail(adresse)
            : null;

    /// <summary>An address that was normalised before it was stored.</summary>
    public static AdresseEmail Relire(string stored) => new(stored);

    /// <inheritdoc/>
    /// <remarks>Never the address itself: this is what ends up in logs.</remarks>
    public override string ToString() => "(adresse e-mail)";

    private static bool EstBienFormee(string adresse) =>
        adresse.Length <= LongueurMaximale && adresse.IndexOf('@', StringComparison.Ordinal) <= 64 && Grammaire.IsMatch(adresse);

    /// <summary>What mail programs, contacts and pages put around an address when it is copied.</summary>
    private static string Extraire(string text)
    {
        var adresse = Signes.Rogner(text);
        adresse = Signes.Rogner(adresse.TrimEnd(',', ';'));
        if (adresse.EndsWith('>') && adresse.LastIndexOf('<') is >= 0 and var debut)
            adresse = Signes.Rogner(adresse[(debut + 1)..^1]);
        if (!adresse.StartsWith(Schema, StringComparison.OrdinalIgnoreCase))
            return adresse;
        var fin = adresse.IndexOf('?', StringComparison.Ordinal);
        return Signes.Rogner(Uri.UnescapeDataString(fin < 0 ? adresse[Schema.Length..] : adresse[Schema.Length..fin]));
    }

    private static Rune? PremierEtranger(string adresse)
    {
        foreach (var rune in adresse.EnumerateRunes())
        {
            if (!rune.IsAscii)
                return rune;
        }

        return null;
    }

    private static Refus Refuser(string champ, string message) => Refus.DeChamps(new ErreurDeChamp(champ, message));
}
