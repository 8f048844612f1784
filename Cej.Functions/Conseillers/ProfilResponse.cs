using Cej.Domain.Conseillers;

namespace Cej.Functions.Conseillers;

/// <summary>La page du profil. Guide : « Le profil du conseiller ».</summary>
/// <param name="Id">L'espace du conseiller.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="Email">L'adresse du compte (1).</param>
/// <param name="Agence">L'agence (2) ; absente tant qu'elle n'est pas choisie.</param>
/// <param name="NotificationsSonores">Vrai quand un nouveau message émet un son (3).</param>
/// <param name="RecapitulatifQuotidien">Vrai quand le conseiller reçoit le courriel quotidien sur les messages non lus.</param>
/// <param name="Superviseur">Vrai quand le conseiller peut réaffecter.</param>
/// <param name="BeneficiairesARecuperer">Nombre de bénéficiaires confiés temporairement à un collègue.</param>
/// <param name="Application">L'application mobile et son mode démo (4).</param>
public sealed record ProfilResponse(
    Guid Id,
    string Prenom,
    string Nom,
    string Email,
    AgenceResponse? Agence,
    bool NotificationsSonores,
    bool RecapitulatifQuotidien,
    bool Superviseur,
    int BeneficiairesARecuperer,
    ApplicationResponse Application
)
{
    internal static ProfilResponse De(Profil profil, ApplicationMobileOptions application) =>
        new(
            profil.Conseiller.Id.Value,
            profil.Conseiller.Nom.Prenom,
            profil.Conseiller.Nom.Nom,
            profil.Conseiller.Email.Value,
            AgenceResponse.De(profil.Conseiller.Agence),
            profil.Conseiller.NotificationsSonores,
            profil.Conseiller.RecapitulatifQuotidien,
            profil.EstSuperviseur,
            profil.BeneficiairesARecuperer,
            new(application.LienAppStore, application.LienGooglePlay, ApplicationResponse.EtapesDuModeDemo)
        );
}

/// <summary>Ce qui peut être changé d'un profil.</summary>
/// <param name="Agence">L'agence ; absente tant qu'elle n'est pas choisie.</param>
/// <param name="NotificationsSonores">Vrai quand un nouveau message émet un son.</param>
/// <param name="RecapitulatifQuotidien">Vrai quand le conseiller reçoit le courriel quotidien sur les messages non lus.</param>
public sealed record ReglagesResponse(AgenceResponse? Agence, bool NotificationsSonores, bool RecapitulatifQuotidien)
{
    internal static ReglagesResponse De(Conseiller conseiller) =>
        new(AgenceResponse.De(conseiller.Agence), conseiller.NotificationsSonores, conseiller.RecapitulatifQuotidien);
}

/// <summary>Une agence.</summary>
/// <param name="Code">La valeur à envoyer.</param>
/// <param name="Nom">Ce qu'il faut afficher.</param>
/// <param name="Structure">La structure dont elle fait partie.</param>
public sealed record AgenceResponse(string Code, string Nom, string Structure)
{
    internal static AgenceResponse? De(Agence? agence) => agence is null ? null : new(agence.Code, agence.Nom, agence.Structure);
}

/// <summary>Des agences trouvées.</summary>
/// <param name="Agences">Les premières, par nom.</param>
/// <param name="Total">Nombre d'agences trouvées.</param>
public sealed record AgencesResponse(IReadOnlyList<AgenceResponse> Agences, int Total)
{
    internal static AgencesResponse De(IReadOnlyList<Agence> agences, int limite) =>
        new([.. agences.Take(limite).Select(agence => new AgenceResponse(agence.Code, agence.Nom, agence.Structure))], agences.Count);
}

/// <summary>L'application mobile : chaque lien est aussi ce que code son QR code.</summary>
/// <param name="LienAppStore">La page de l'App Store ; absente quand elle n'est pas configurée.</param>
/// <param name="LienGooglePlay">La page de Google Play ; absente quand elle n'est pas configurée.</param>
/// <param name="ModeDemo">Comment ouvrir le mode démo, étape par étape.</param>
public sealed record ApplicationResponse(Uri? LienAppStore, Uri? LienGooglePlay, IReadOnlyList<string> ModeDemo)
{
    internal static readonly IReadOnlyList<string> EtapesDuModeDemo =
    [
        "Scannez le code de l'application du jeune avec un téléphone, ou ouvrez son adresse.",
        "Passez les cartes de bienvenue.",
        "Appuyez 3 fois sur le logo « Contrat d'Engagement Jeune » visible sur la page de connexion.",
    ];
}

/// <summary>Section <c>ApplicationMobile</c> of the configuration.</summary>
public sealed record ApplicationMobileOptions
{
    /// <summary>The application's page on the App Store.</summary>
    public Uri? LienAppStore { get; init; }

    /// <summary>The application's page on Google Play.</summary>
    public Uri? LienGooglePlay { get; init; }
}
