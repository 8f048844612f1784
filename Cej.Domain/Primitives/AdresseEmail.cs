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

    private AdresseEmail(string value) => Value = value;

    /// <summary>The normalised address.</summary>
    public string Value { get; }

    /// <summary>The fingerprint that stands for it in keys.</summary>
    public Empreinte Empreinte => Empreinte.De(Value);

    /// <summary>Normalises and checks an address typed by a person; the refusal names the field and what to do.</summary>
    public static Result<AdresseEmail> Lire(string? text, string champ = "email")
    {
        if (Texte.SurUneLigne(text) is not { } clean)
            return Refuser(champ, "Renseignez une adresse e-mail.");

        var normalised = clean.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (!Ascii.IsValid(normalised))
            return Refuser(champ, "L'adresse e-mail ne doit contenir ni accent ni caractère spécial (exemple : monemail@exemple.com).");
        if (
            normalised.Length > LongueurMaximale
            || normalised.IndexOf('@', StringComparison.Ordinal) > 64
            || !Grammaire.IsMatch(normalised)
        )
            return Refuser(champ, "Cette adresse e-mail n'est pas valide (exemple : monemail@exemple.com).");
        return new AdresseEmail(normalised);
    }

    /// <summary>An address that was normalised before it was stored.</summary>
    public static AdresseEmail Relire(string stored) => new(stored);

    /// <inheritdoc/>
    /// <remarks>Never the address itself: this is what ends up in logs.</remarks>
    public override string ToString() => "(adresse e-mail)";

    private static Refus Refuser(string champ, string message) => Refus.DeChamps(new ErreurDeChamp(champ, message));
}
