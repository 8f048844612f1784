namespace Cej.LocalHost.Identite;

/// <summary>The kinds of person that have an account.</summary>
public enum ProfilDeDemonstration
{
    /// <summary>A counsellor; a superviseur is a conseiller whose e-mail is on a list, never a third profile.</summary>
    Conseiller,

    /// <summary>A young person.</summary>
    Beneficiaire,

    /// <summary>Someone who runs the service.</summary>
    Operateur,
}

/// <summary>A person who can sign in to the local host without a password.</summary>
/// <param name="Cle">Short name for the command line: <c>curl -d compte=camille …/dev/jeton</c>.</param>
/// <param name="Sujet">Claim <c>sub</c>: stable, opaque, the same at every start.</param>
/// <param name="Prenom">Claim <c>given_name</c>.</param>
/// <param name="Nom">Claim <c>family_name</c>.</param>
/// <param name="Email">Claim <c>email</c>: lower-case ASCII, under the reserved top-level domain <c>.example</c>.</param>
/// <param name="Profil">Claim <c>roles</c> of an agent; young people have an issuer of their own.</param>
/// <param name="Presentation">What the login page says of the person, in French.</param>
public sealed record CompteDeDemonstration(
    string Cle,
    string Sujet,
    string Prenom,
    string Nom,
    string Email,
    ProfilDeDemonstration Profil,
    string Presentation
)
{
    /// <summary>Whether the e-mail belongs on the list of superviseurs that the local host configures; not a claim.</summary>
    public bool EstSuperviseur { get; init; }

    /// <summary>
    /// False for a bénéficiaire whose dossier must be seeded as never activated, so that a first login can be tried; not a claim.
    /// </summary>
    public bool DejaActive { get; init; } = true;

    /// <summary>Where the person has an account.</summary>
    public Guichet Guichet => Profil is ProfilDeDemonstration.Beneficiaire ? Guichet.Jeunes : Guichet.Agents;

    /// <summary>Prénom and nom, as shown.</summary>
    public string NomComplet => $"{Prenom} {Nom}";
}

/// <summary>The demo accounts: the login page lists them and the demo data is seeded from them.</summary>
public static class ComptesDeDemonstration
{
    /// <summary>A conseillère.</summary>
    public static CompteDeDemonstration Camille { get; } =
        new(
            "camille",
            "6f0f3a52-1c58-4d0e-9f0b-2b7c1f6a0c01",
            "Camille",
            "Lefèvre-Martin",
            "camille.lefevre-martin@francetravail.example",
            ProfilDeDemonstration.Conseiller,
            "Conseillère"
        );

    /// <summary>Another conseiller, for everything that one counsellor must not see of another's portfolio.</summary>
    public static CompteDeDemonstration Mehdi { get; } =
        new(
            "mehdi",
            "b3d9c4e7-52a1-4a86-8a3d-90f3d1e57c02",
            "Mehdi",
            "Benali",
            "mehdi.benali@francetravail.example",
            ProfilDeDemonstration.Conseiller,
            "Conseiller"
        );

    /// <summary>The superviseure: a conseiller profile whose e-mail is on the list of superviseurs.</summary>
    public static CompteDeDemonstration Nathalie { get; } =
        new(
            "nathalie",
            "0e8b6d1f-7f43-4c2b-b6e5-4cb8a2d93f03",
            "Nathalie",
            "Guérin",
            "nathalie.guerin@francetravail.example",
            ProfilDeDemonstration.Conseiller,
            "Conseillère et superviseure"
        )
        {
            EstSuperviseur = true,
        };

    /// <summary>A bénéficiaire with an activated account.</summary>
    public static CompteDeDemonstration Ines { get; } =
        new(
            "ines",
            "d41c7b90-3e6f-4b1d-a0c2-7e5f8b146a04",
            "Inès",
            "Moreau",
            "ines.moreau@courriel.example",
            ProfilDeDemonstration.Beneficiaire,
            "Bénéficiaire"
        );

    /// <summary>Another bénéficiaire with an activated account.</summary>
    public static CompteDeDemonstration Lucas { get; } =
        new(
            "lucas",
            "92a5e0c8-6b7d-4f39-8d14-c3f60b2e9a05",
            "Lucas",
            "N’Diaye",
            "lucas.ndiaye@courriel.example",
            ProfilDeDemonstration.Beneficiaire,
            "Bénéficiaire"
        );

    /// <summary>A bénéficiaire who never signed in yet.</summary>
    public static CompteDeDemonstration Jade { get; } =
        new(
            "jade",
            "57f2d3b6-a8c4-4e05-9b7a-1d0e6c82f406",
            "Jade",
            "Le Goff",
            "jade.legoff@courriel.example",
            ProfilDeDemonstration.Beneficiaire,
            "Bénéficiaire, compte non activé"
        )
        {
            DejaActive = false,
        };

    /// <summary>The operator: grants the rights of superviseurs and publishes the news.</summary>
    public static CompteDeDemonstration Odile { get; } =
        new(
            "odile",
            "a7c15e94-0d62-4f8b-92e3-68b1f4d0c707",
            "Odile",
            "Fabre",
            "odile.fabre@exploitation.example",
            ProfilDeDemonstration.Operateur,
            "Exploitante du service"
        );

    /// <summary>All of them, in the order of the login page.</summary>
    public static IReadOnlyList<CompteDeDemonstration> Tous { get; } = [Camille, Mehdi, Nathalie, Ines, Lucas, Jade, Odile];

    /// <summary>The account with this key, e-mail or subject (case ignored); null when there is none.</summary>
    public static CompteDeDemonstration? Trouver(string? cleEmailOuSujet) =>
        Tous.FirstOrDefault(compte =>
            string.Equals(compte.Cle, cleEmailOuSujet, StringComparison.OrdinalIgnoreCase)
            || string.Equals(compte.Email, cleEmailOuSujet, StringComparison.OrdinalIgnoreCase)
            || string.Equals(compte.Sujet, cleEmailOuSujet, StringComparison.OrdinalIgnoreCase)
        );
}
