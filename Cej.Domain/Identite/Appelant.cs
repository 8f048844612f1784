namespace Cej.Domain.Identite;

/// <summary>Who is calling, as the validated token says. Each use case decides what the caller may do.</summary>
public abstract record Appelant
{
    private Appelant(Sujet sujet) => Identite = sujet.Empreinte;

    /// <summary>The fingerprint of the provider and the subject of the token: pseudonymous, stable.</summary>
    public Empreinte Identite { get; }

    /// <summary>A counsellor; a superviseur is a counsellor who also stands on the list of superviseurs.</summary>
    public sealed record Conseiller : Appelant
    {
        /// <summary>A counsellor as a validated token names one.</summary>
        public Conseiller(Sujet sujet, NomComplet nom, AdresseEmail email)
            : base(sujet) => (Id, Nom, Email) = (IdDe(sujet), nom, email);

        /// <summary>The counsellor's space.</summary>
        public ConseillerId Id { get; }

        /// <summary>The name the identity provider gives.</summary>
        public NomComplet Nom { get; }

        /// <summary>The address the identity provider gives and has verified.</summary>
        public AdresseEmail Email { get; }

        /// <summary>The space of the counsellor with this subject: derived, so that no request has to look it up.</summary>
        public static ConseillerId IdDe(Sujet sujet) => IdDe(sujet.Empreinte);

        /// <summary>The same, by the <see cref="Identite"/>.</summary>
        public static ConseillerId IdDe(Empreinte identite) => new(Identifiants.Deterministe("conseiller", identite.Hex));
    }

    /// <summary>A young person.</summary>
    public sealed record Beneficiaire : Appelant
    {
        /// <summary>A young person as a validated token names one.</summary>
        public Beneficiaire(Sujet sujet, AdresseEmail? email, NomComplet? nom = null)
            : base(sujet) => (Email, Nom) = (email, nom);

        /// <summary>The name the identity provider gives, if any.</summary>
        public NomComplet? Nom { get; }

        /// <summary>The address the identity provider gives and has verified, if any: it finds the dossier at the first login.</summary>
        public AdresseEmail? Email { get; }
    }

    /// <summary>Someone who runs the service: manages the list of superviseurs and publishes news, and sees no dossier.</summary>
    public sealed record Operateur : Appelant
    {
        /// <summary>An operator as a validated token names one.</summary>
        public Operateur(Sujet sujet)
            : base(sujet) { }
    }
}

/// <summary>Refusals that concern who is calling.</summary>
public static class RefusIdentite
{
    /// <summary>The capability is for counsellors.</summary>
    public static readonly Refus ReserveAuxConseillers = new(
        RefusKind.Interdit,
        "reserve-aux-conseillers",
        "Cette fonctionnalité est réservée aux conseillers."
    );

    /// <summary>The capability is for operators.</summary>
    public static readonly Refus ReserveAuxOperateurs = new(
        RefusKind.Interdit,
        "reserve-aux-operateurs",
        "Cette fonctionnalité est réservée aux exploitants du service."
    );

    /// <summary>An operator has neither a space nor a dossier to log in to.</summary>
    public static readonly Refus SansEspace = new(
        RefusKind.Interdit,
        "compte-sans-espace",
        "Un compte d'exploitation ne donne accès à aucun espace de l'application."
    );

    /// <summary>The capability is for young people, each on the own dossier.</summary>
    public static readonly Refus ReserveAuBeneficiaire = new(
        RefusKind.Interdit,
        "reserve-au-beneficiaire",
        "Cette fonctionnalité est réservée au bénéficiaire."
    );

    /// <summary>A counsellor who has not logged in to the application yet.</summary>
    public static readonly Refus ConnexionRequise = new(
        RefusKind.Conflit,
        "connexion-requise",
        "Votre espace n'est pas encore ouvert : déconnectez-vous puis reconnectez-vous."
    );

    /// <summary>No counsellor has created a dossier with this person's address.</summary>
    public static readonly Refus BeneficiaireInconnu = new(
        RefusKind.Interdit,
        "dossier-inconnu",
        "Aucun compte CEJ ne correspond à votre adresse e-mail. Demandez à votre conseiller de vérifier l'adresse qu'il a enregistrée."
    );

    /// <summary>Nobody verified the caller's address: it might be somebody else's.</summary>
    public static readonly Refus AdresseNonVerifiee = new(
        RefusKind.Interdit,
        "adresse-non-verifiee",
        "Votre fournisseur d'identité ne nous donne pas d'adresse e-mail vérifiée : vérifiez-la auprès de lui, puis reconnectez-vous."
    );

    /// <summary>The dossier with this address is already used by someone else.</summary>
    public static readonly Refus CompteDejaAttache = new(
        RefusKind.Interdit,
        "compte-deja-attache",
        "Le compte CEJ de cette adresse e-mail est déjà utilisé avec d'autres identifiants. Contactez votre conseiller."
    );
}
