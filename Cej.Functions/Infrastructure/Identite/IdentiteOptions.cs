namespace Cej.Functions.Infrastructure.Identite;

/// <summary>Section <c>Identite</c> of the configuration (docs/identite.md): the OIDC providers whose access tokens are accepted.</summary>
internal sealed class IdentiteOptions
{
    public const string Section = "Identite";

    /// <summary>The providers, by the operator's names for them, which become part of who a person is.</summary>
    public Dictionary<string, FournisseurAccepte> Fournisseurs { get; set; } = new(StringComparer.Ordinal);
}

/// <summary>One provider. An empty setting is an unset one.</summary>
internal sealed class FournisseurAccepte
{
    /// <summary>Value of <see cref="Verifiee"/> for a provider that verifies every address and says so in no claim.</summary>
    public const string Toujours = "*";

    /// <summary>Claim <c>iss</c> of its tokens, letter for letter.</summary>
    public string? Emetteur { get; set; }

    /// <summary>Address below which its discovery document is, and with it the signing keys; the issuer unless set.</summary>
    public string? Autorite { get; set; }

    /// <summary>Audiences that tokens must be meant for, separated by <c>;</c>: one of them is enough.</summary>
    public string? Audience { get; set; }

    /// <summary>Claim that tells people apart; <c>sub</c> unless set.</summary>
    public string? Sujet { get; set; }

    /// <summary>Claim with the e-mail address; <c>email</c> unless set.</summary>
    public string? Adresse { get; set; }

    /// <summary>Claim that is true when the address is verified; <c>email_verified</c> unless set.</summary>
    public string? Verifiee { get; set; }

    /// <summary>Claim with the first name; <c>given_name</c> unless set.</summary>
    public string? Prenom { get; set; }

    /// <summary>Claim with the last name; <c>family_name</c> unless set.</summary>
    public string? Nom { get; set; }

    /// <summary>What everybody who comes from it is: <c>conseiller</c>, <c>beneficiaire</c> or <c>operateur</c>.</summary>
    public string? Profil { get; set; }

    /// <summary>Claim that tells what somebody is, when not everybody is the same, e.g. <c>realm_access.roles</c>.</summary>
    public string? Revendication { get; set; }

    /// <summary>Values of that claim that make a counsellor, separated by <c>;</c>.</summary>
    public string? Conseillers { get; set; }

    /// <summary>Values of that claim that make a young person, separated by <c>;</c>.</summary>
    public string? Beneficiaires { get; set; }

    /// <summary>Values of that claim that make an operator, separated by <c>;</c>.</summary>
    public string? Operateurs { get; set; }

    /// <summary>The parts of a setting that may have several.</summary>
    public static string[] Parties(string? reglage) =>
        reglage?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>What each value of the claim makes of somebody.</summary>
    public IEnumerable<(string Valeur, Profil Profil)> Valeurs() =>
        [
            .. Parties(Conseillers).Select(valeur => (valeur, Identite.Profil.Conseiller)),
            .. Parties(Beneficiaires).Select(valeur => (valeur, Identite.Profil.Beneficiaire)),
            .. Parties(Operateurs).Select(valeur => (valeur, Identite.Profil.Operateur)),
        ];
}

/// <summary>What somebody can be.</summary>
internal enum Profil
{
    /// <summary>A superviseur is a counsellor too.</summary>
    Conseiller,
    Beneficiaire,
    Operateur,
}
