using System.ComponentModel.DataAnnotations;
using Cej.Domain.Recapitulatif;

namespace Cej.Functions.Recapitulatif;

/// <summary>Section <c>Recapitulatif</c> of the configuration.</summary>
internal sealed class RecapitulatifOptions
{
    public const string Section = "Recapitulatif";

    /// <summary>The wall clock of Paris from which the mail leaves, Monday to Friday.</summary>
    public TimeOnly Heure { get; set; } = new(8, 0);

    /// <summary>Where the mail's only link leads.</summary>
    [Required]
    public Uri? Lien { get; set; }

    /// <summary>The most mails in any minute; 0 for no limit.</summary>
    [Range(0, 1_000_000)]
    public int ParMinute { get; set; } = 30;

    /// <summary>The most mails in any hour; 0 for no limit.</summary>
    [Range(0, 1_000_000)]
    public int ParHeure { get; set; } = 100;

    /// <summary>A mail that leaves so many minutes after the hour is late.</summary>
    [Range(1, 960)]
    public int RetardEnMinutes { get; set; } = 60;

    public Regles Regles =>
        new()
        {
            Heure = Heure,
            ParMinute = ParMinute,
            ParHeure = ParHeure,
            Retard = TimeSpan.FromMinutes(RetardEnMinutes),
        };
}
