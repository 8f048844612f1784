namespace Cej.Domain.Conseillers;

/// <summary>Adds an agency to the reference list, or changes its name or structure.</summary>
/// <param name="Code">What names it for good: 1 to 40 letters, digits or dashes.</param>
/// <param name="Nom">1 to 150 characters.</param>
/// <param name="Structure">What it belongs to, 1 to 150 characters: superviseurs and news are of a structure.</param>
/// <param name="Par">The caller, who must be an operator.</param>
public sealed record EcrireAgence(string Code, string? Nom, string? Structure, Appelant Par);

/// <summary>For operators alone. The list is read again within minutes, everywhere.</summary>
public sealed class EcrireAgenceHandler(IAgences agences, IJournalDesAcces journal)
{
    private const int LongueurDuCode = 40;
    private const int LongueurDUnNom = 150;

    /// <summary>The agency as it is now.</summary>
    public async Task<Result<Agence>> Handle(EcrireAgence command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;

        List<ErreurDeChamp> erreurs = [];
        if (command.Code.Length is 0 or > LongueurDuCode || !command.Code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-'))
            erreurs.Add(new("code", "Le code comporte de 1 à 40 lettres, chiffres ou tirets."));
        var agence = new Agence(command.Code, Lire(command.Nom, "nom", erreurs), Lire(command.Structure, "structure", erreurs));
        if (erreurs.Count > 0)
            return Refus.DeChamps(erreurs);

        await agences.Save(agence, cancellationToken);
        journal.Consigner(command.Par, ActionConsignee.AgenceEcrite);
        return agence;
    }

    private static string Lire(string? saisie, string champ, List<ErreurDeChamp> erreurs)
    {
        var texte = Texte.SurUneLigne(saisie);
        if (texte is null || Texte.Depasse(texte, LongueurDUnNom))
            erreurs.Add(new(champ, Texte.Faute(saisie) ?? $"Indiquez de 1 à {LongueurDUnNom} caractères."));
        return texte ?? "";
    }
}
