using System.ComponentModel.DataAnnotations;
using Cej.Domain.Recapitulatif;

namespace Cej.Functions.Recapitulatif;

/// <summary>Section <c>Recapitulatif</c> of the configuration.</summary>
internal sealed class RecapitulatifOptions : IValidatableObject
{
    private const int TailleDeCleMinimale = 32;

    public const string Section = "Recapitulatif";

    /// <summary>The wall clock of Paris from which the mail leaves, Monday to Friday.</summary>
    public TimeOnly Heure { get; set; } = new(8, 0);

    /// <summary>Where the mail's only link leads.</summary>
    [Required]
    public Uri? Lien { get; set; }

    /// <summary>Seals the links that turn the mail off: 32 bytes or more, in base 64. Empty sends the mail without such a link.</summary>
    public string? CleDesLiens { get; set; }

    /// <summary>The most mails in any minute; 0 for no limit.</summary>
    [Range(0, 1_000_000)]
    public int ParMinute { get; set; } = 30;

    /// <summary>The most mails in any hour; 0 for no limit.</summary>
    [Range(0, 1_000_000)]
    public int ParHeure { get; set; } = 100;

    /// <summary>A mail that leaves so many minutes after the hour is late.</summary>
    [Range(1, 960)]
    public int RetardEnMinutes { get; set; } = 60;

    /// <summary>The key itself; null without one.</summary>
    public byte[]? Cle => string.IsNullOrEmpty(CleDesLiens) ? null : Convert.FromBase64String(CleDesLiens);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(CleDesLiens))
            yield break;
        var octets = new byte[CleDesLiens.Length];
        if (!Convert.TryFromBase64String(CleDesLiens, octets, out var taille) || taille < TailleDeCleMinimale)
            yield return new("a key of 32 bytes or more, in base 64 (openssl rand -base64 32).", [nameof(CleDesLiens)]);
    }

    public Regles Regles =>
        new()
        {
            Heure = Heure,
            ParMinute = ParMinute,
            ParHeure = ParHeure,
            Retard = TimeSpan.FromMinutes(RetardEnMinutes),
        };
}
