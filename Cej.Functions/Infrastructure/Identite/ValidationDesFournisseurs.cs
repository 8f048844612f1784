using System.Text.RegularExpressions;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>What is wrong with the settings of providers, all at once.</summary>
internal sealed partial class ValidationDesFournisseurs : IValidateOptions<IdentiteOptions>
{
    /// <summary>The names of the documentation: what is missing is named by them when there is no provider at all.</summary>
    private static readonly string[] NomsUsuels = ["agents", "jeunes"];

    public ValidateOptionsResult Validate(string? name, IdentiteOptions options)
    {
        var fournisseurs =
            options.Fournisseurs.Count > 0
                ? options.Fournisseurs
                : NomsUsuels.ToDictionary(nom => nom, _ => new FournisseurAccepte(), StringComparer.Ordinal);
        string[] fautes =
        [
            .. fournisseurs.SelectMany(f =>
                Fautes(f.Value).Select(faute => $"Setting {IdentiteOptions.Section}:Fournisseurs:{f.Key}{faute}")
            ),
            .. fournisseurs
                .Keys.Where(nom => !UnNom().IsMatch(nom))
                .Select(nom => $"Setting {IdentiteOptions.Section}:Fournisseurs:{nom}: a name is of lower-case letters and digits."),
            .. fournisseurs
                .Values.Where(fournisseur => !string.IsNullOrEmpty(fournisseur.Emetteur))
                .CountBy(fournisseur => fournisseur.Emetteur!, StringComparer.Ordinal)
                .Where(compte => compte.Value > 1)
                .Select(compte => $"Setting {IdentiteOptions.Section}:Fournisseurs: several have the issuer {compte.Key}."),
        ];
        return fautes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fautes);
    }

    private static IEnumerable<string> Fautes(FournisseurAccepte fournisseur) =>
        [
            .. Adresse(nameof(fournisseur.Emetteur), fournisseur.Emetteur, requise: true),
            .. Adresse(nameof(fournisseur.Autorite), fournisseur.Autorite, requise: false),
            .. FournisseurAccepte.Parties(fournisseur.Audience).Length == 0
                ? [$":{nameof(fournisseur.Audience)} is missing."]
                : Array.Empty<string>(),
            .. Profils(fournisseur),
        ];

    private static IEnumerable<string> Adresse(string reglage, string? valeur, bool requise)
    {
        if (string.IsNullOrWhiteSpace(valeur))
        {
            if (requise)
                yield return $":{reglage} is missing.";
        }
        else if (!Uri.TryCreate(valeur, UriKind.Absolute, out var adresse))
            yield return $":{reglage}: no address.";
        // Plain HTTP only for a provider on this very machine.
        else if (adresse.Scheme != Uri.UriSchemeHttps && !(adresse.Scheme == Uri.UriSchemeHttp && adresse.IsLoopback))
            yield return $":{reglage}: must be HTTPS.";
    }

    private static IEnumerable<string> Profils(FournisseurAccepte fournisseur)
    {
        var valeurs = fournisseur.Valeurs().ToArray();
        if (string.IsNullOrEmpty(fournisseur.Revendication))
        {
            if (string.IsNullOrEmpty(fournisseur.Profil))
                yield return $":{nameof(fournisseur.Profil)} is missing.";
            else if (Fournisseur.ProfilNomme(fournisseur.Profil) is null)
                yield return $":{nameof(fournisseur.Profil)}: none of conseiller, beneficiaire, operateur.";
            if (valeurs.Length > 0)
                yield return $":{nameof(fournisseur.Revendication)} is missing: values of a claim are given.";
            yield break;
        }

        if (!string.IsNullOrEmpty(fournisseur.Profil))
            yield return $":{nameof(fournisseur.Profil)}: either this or {nameof(fournisseur.Revendication)}.";
        if (valeurs.Length == 0)
            yield return $":{nameof(fournisseur.Revendication)}: no value of it makes anybody anything (Conseillers, Beneficiaires, Operateurs).";
        // Whoever rules over the accounts of one side must not be able to make one of the other's.
        if (valeurs.Any(valeur => valeur.Profil is Profil.Beneficiaire) && valeurs.Any(valeur => valeur.Profil is not Profil.Beneficiaire))
            yield return $":{nameof(fournisseur.Beneficiaires)}: young people and agents come from two providers.";
        foreach (var (valeur, fois) in valeurs.CountBy(valeur => valeur.Valeur, StringComparer.Ordinal))
        {
            if (fois > 1)
                yield return $":{nameof(fournisseur.Revendication)}: the value {valeur} makes two things.";
        }
    }

    /// <summary>What every host takes within the name of a setting: on Linux, Azure takes no dash.</summary>
    [GeneratedRegex("^[a-z][a-z0-9]{0,31}$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnNom();
}
