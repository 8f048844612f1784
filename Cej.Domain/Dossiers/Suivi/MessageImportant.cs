namespace Cej.Domain.Dossiers;

/// <summary>A notice that a counsellor shows to the whole portfolio for a time, e.g. an absence.</summary>
/// <param name="Texte">1 to 150 characters.</param>
/// <param name="Debut">The first day it shows, in Paris.</param>
/// <param name="Fin">The last day it shows, in Paris.</param>
public sealed record MessageImportant(string Texte, DateOnly Debut, DateOnly Fin)
{
    /// <summary>The longest text, in characters as a person counts them.</summary>
    public const int LongueurMaximale = 150;

    /// <summary>Whether it shows at an instant.</summary>
    public bool EstAffiche(DateTimeOffset instant) => JourDeParis.De(instant) is var jour && jour >= Debut && jour <= Fin;

    /// <summary>Checks the form; every fault comes back at once.</summary>
    public static Result<MessageImportant> Lire(string? texte, DateOnly? debut, DateOnly? fin)
    {
        List<ErreurDeChamp> erreurs = [];
        var clean = Primitives.Texte.SurPlusieursLignes(texte);
        if (clean is null)
            erreurs.Add(new("texte", Primitives.Texte.Faute(texte) ?? "Écrivez le message important."));
        else if (Primitives.Texte.Depasse(clean, LongueurMaximale))
            erreurs.Add(new("texte", $"Le message important ne doit pas dépasser {LongueurMaximale} caractères."));
        if (debut is null)
            erreurs.Add(new("debut", "Indiquez le premier jour."));
        if (fin is null || fin < debut)
            erreurs.Add(new("fin", "Indiquez un dernier jour qui ne précède pas le premier."));
        return erreurs.Count == 0 ? new MessageImportant(clean!, debut!.Value, fin!.Value) : Refus.DeChamps(erreurs);
    }
}
