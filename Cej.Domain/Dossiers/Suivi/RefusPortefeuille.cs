namespace Cej.Domain.Dossiers;

/// <summary>Refusals of this feature.</summary>
public static class RefusPortefeuille
{
    /// <summary>Absent, archived, or followed by someone else: never told apart.</summary>
    public static readonly Refus BeneficiaireInconnu = new(
        RefusKind.Introuvable,
        "beneficiaire-inconnu",
        "Ce bénéficiaire n'existe pas ou n'est plus dans votre portefeuille."
    );

    /// <summary>An activated account is closed with a reason.</summary>
    public static readonly Refus CompteActive = new(
        RefusKind.Conflit,
        "compte-active",
        "Ce bénéficiaire s'est déjà connecté : indiquez le motif et la date de fin de l'accompagnement pour supprimer son compte."
    );

    /// <summary>A never activated account is removed without a reason.</summary>
    public static readonly Refus CompteNonActive = new(
        RefusKind.Conflit,
        "compte-non-active",
        "Ce bénéficiaire ne s'est jamais connecté : son compte se supprime sans motif."
    );

    /// <summary>From the first login on, names and address follow the identity provider.</summary>
    public static readonly Refus IdentiteDuFournisseur = new(
        RefusKind.Conflit,
        "identite-du-fournisseur",
        "Ce bénéficiaire s'est connecté : son nom et son adresse e-mail suivent le compte avec lequel il se connecte, où il peut les modifier."
    );

    /// <summary>Someone else follows the person; nobody is told who.</summary>
    public static readonly Refus DejaSuiviAilleurs = new(
        RefusKind.Conflit,
        "deja-suivi-ailleurs",
        "Cette adresse e-mail est déjà utilisée : ce bénéficiaire est suivi par un autre conseiller."
    );

    /// <summary>
    /// The address belongs to no follow-up: an addition is under way or was cut off, or a dossier that ended has not freed it yet.
    /// </summary>
    public static readonly Refus AdresseEnAttente = new(
        RefusKind.Conflit,
        "adresse-en-attente",
        "Cette adresse e-mail est en cours d'enregistrement ou de libération : recommencez dans quelques minutes."
    );

    /// <summary>The same idempotency key came with another content.</summary>
    public static readonly Refus CleDejaUtilisee = new(
        RefusKind.NonTraitable,
        "cle-idempotence-reutilisee",
        "Cette clé d'idempotence a déjà servi pour une autre demande."
    );

    /// <summary>The addition was cut off too long ago to go on.</summary>
    public static readonly Refus AjoutInterrompu = new(RefusKind.Conflit, "ajout-interrompu", "L'ajout a été interrompu : recommencez.");

    /// <summary>A request with this key added someone, whose account was removed since: it adds nobody again.</summary>
    public static readonly Refus AjoutSupprime = new(
        RefusKind.Disparu,
        "ajout-supprime",
        "Ce bénéficiaire a été ajouté, puis son compte a été supprimé : ajoutez-le de nouveau avec une autre demande."
    );

    /// <summary>A request with this key made something that was deleted since: it is not made again.</summary>
    public static readonly Refus ResultatSupprime = new(
        RefusKind.Disparu,
        "resultat-supprime",
        "Cette demande a déjà été faite, puis ce qu'elle avait créé a été supprimé : faites-en une nouvelle."
    );

    /// <summary>For operators: nothing of that name, or nothing any more.</summary>
    public static readonly Refus DossierInconnu = new(
        RefusKind.Introuvable,
        "dossier-introuvable",
        "Aucun dossier ne correspond à cet identifiant ou à cette adresse e-mail."
    );

    /// <summary>For operators: only an archive can be erased.</summary>
    public static readonly Refus SuiviEnCours = new(
        RefusKind.Conflit,
        "suivi-en-cours",
        "Ce bénéficiaire est encore suivi : son conseiller doit d'abord supprimer son compte."
    );

    private static readonly Refus DejaLa = new(
        RefusKind.Conflit,
        "deja-dans-le-portefeuille",
        "Ce bénéficiaire est déjà dans votre portefeuille."
    );

    /// <summary>Another dossier holds the address: as much of it as the caller may know.</summary>
    /// <param name="titulaire">Which one; null when there is none yet, or none any more.</param>
    /// <param name="par">Who asks.</param>
    public static Refus Doublon(Beneficiaire? titulaire, Appelant par) =>
        titulaire switch
        {
            null or { EstSuivi: false } => AdresseEnAttente,
            _ when titulaire.EstSuiviPar(par) => DejaLa with { Dossier = titulaire.Id.Value },
            _ => DejaSuiviAilleurs,
        };
}
