using Cej.Domain.Conseillers;

namespace Cej.Functions.Conseillers;

/// <summary>The profile page. Guide: "Le profil du conseiller".</summary>
/// <param name="Id">The counsellor's space.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="Email">The address of the account (1).</param>
/// <param name="Agence">The agency (2); absent until it was chosen.</param>
/// <param name="NotificationsSonores">Whether a new message makes a sound (3).</param>
/// <param name="RecapitulatifQuotidien">Whether he gets the daily mail about unread messages.</param>
/// <param name="Superviseur">Whether he may reassign.</param>
/// <param name="BeneficiairesARecuperer">How many beneficiaries are temporarily with a colleague.</param>
/// <param name="Application">The phone application and its demo mode (4).</param>
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

/// <summary>What can be changed of a profile.</summary>
/// <param name="Agence">The agency; absent until it was chosen.</param>
/// <param name="NotificationsSonores">Whether a new message makes a sound.</param>
/// <param name="RecapitulatifQuotidien">Whether he gets the daily mail about unread messages.</param>
public sealed record ReglagesResponse(AgenceResponse? Agence, bool NotificationsSonores, bool RecapitulatifQuotidien)
{
    internal static ReglagesResponse De(Conseiller conseiller) =>
        new(AgenceResponse.De(conseiller.Agence), conseiller.NotificationsSonores, conseiller.RecapitulatifQuotidien);
}

/// <summary>An agency.</summary>
/// <param name="Code">What to send.</param>
/// <param name="Nom">What to show.</param>
/// <param name="Structure">What it belongs to.</param>
public sealed record AgenceResponse(string Code, string Nom, string Structure)
{
    internal static AgenceResponse? De(Agence? agence) => agence is null ? null : new(agence.Code, agence.Nom, agence.Structure);
}

/// <summary>Agencies found.</summary>
/// <param name="Agences">The first ones, by name.</param>
/// <param name="Total">How many match.</param>
public sealed record AgencesResponse(IReadOnlyList<AgenceResponse> Agences, int Total)
{
    internal static AgencesResponse De(IReadOnlyList<Agence> agences, int limite) =>
        new([.. agences.Take(limite).Select(agence => new AgenceResponse(agence.Code, agence.Nom, agence.Structure))], agences.Count);
}

/// <summary>The phone application: each link is also what its QR code encodes.</summary>
/// <param name="LienAppStore">The App Store page; absent when not configured.</param>
/// <param name="LienGooglePlay">The Google Play page; absent when not configured.</param>
/// <param name="ModeDemo">How to reach the demo mode, step by step.</param>
public sealed record ApplicationResponse(Uri? LienAppStore, Uri? LienGooglePlay, IReadOnlyList<string> ModeDemo)
{
    internal static readonly IReadOnlyList<string> EtapesDuModeDemo =
    [
        "Téléchargez l'application sur le store de votre choix.",
        "Ouvrez-la.",
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
