namespace Cej.Domain.Dossiers;

/// <summary>A young person's dossier. Guide: "Gestion du portefeuille".</summary>
public sealed record Beneficiaire
{
    /// <summary>The longest France Travail identifier, in characters.</summary>
    public const int LongueurIdentifiantFranceTravail = 11;

    /// <summary>The dossier.</summary>
    public required BeneficiaireId Id { get; init; }

    /// <summary>The name the counsellor typed; from the first login on, the identity provider's.</summary>
    public required NomComplet Nom { get; init; }

    /// <summary>The address of the MAP file, which finds the dossier at the first login; from then on the identity provider's.</summary>
    public required AdresseEmail Email { get; init; }

    /// <summary>The address before the present one, until the next login: it may still lead here. Null when it never changed.</summary>
    public AdresseEmail? EmailPrecedent { get; init; }

    /// <summary>The dossier that holds the address of the last login, while the former address stays here. Null for none.</summary>
    public BeneficiaireId? AdresseChez { get; init; }

    /// <summary>Who follows the person now.</summary>
    public required ConseillerId Referent { get; init; }

    /// <summary>Who takes the follow-up back when a temporary reassignment ends; null when it is permanent.</summary>
    public ConseillerId? ReferentInitial { get; init; }

    /// <summary>When the counsellor created the dossier.</summary>
    public required DateTimeOffset AjouteLe { get; init; }

    /// <summary>Since when the present counsellor follows the person.</summary>
    public required DateTimeOffset SuiviDepuis { get; init; }

    /// <summary>The France Travail identifier, 1 to 11 letters and digits; null until it is known.</summary>
    public string? IdentifiantFranceTravail { get; init; }

    /// <summary>The first login; null while the account is "non activé".</summary>
    public Activation? Activation { get; init; }

    /// <summary>The last thing the person did in the application; null before the first login.</summary>
    public DateTimeOffset? DerniereActivite { get; init; }

    /// <summary>For which kinds of notification the person's phones ring.</summary>
    public PreferencesDAvis Avis { get; init; } = PreferencesDAvis.Toutes;

    /// <summary>The terms of use last accepted; null when none were.</summary>
    public Acceptation? Conditions { get; init; }

    /// <summary>Whose days the person lives by. Counsellors, timers and mails keep to Paris.</summary>
    public Fuseau Fuseau { get; init; } = Fuseau.Paris;

    /// <summary>Whether the person chose the zone: the device's, given at each login, replaces it no more.</summary>
    public bool FuseauChoisi { get; init; }

    /// <summary>With what the person did elsewhere, e.g. in the conversation, when that came later.</summary>
    public Beneficiaire ActifLe(DateTimeOffset? instant) =>
        instant > DerniereActivite || DerniereActivite is null ? this with { DerniereActivite = instant } : this;

    /// <summary>What the person was told who gave no sign; null for nothing yet.</summary>
    public Relances? Relances { get; init; }

    /// <summary>How long the person has given no sign; one who never came since the account was opened.</summary>
    public Silence Silence => new(DerniereActivite ?? AjouteLe, Relances);

    /// <summary>When a timer has to look at the dossier; null for never.</summary>
    public DateTimeOffset? AVoirLe =>
        Fin switch
        {
            null => Silence.AVoirLe,
            FinDeSuivi.Archivage archivage => archivage.PurgeLe,
            _ => null,
        };

    /// <summary>How the follow-up ended; null while it goes on.</summary>
    public FinDeSuivi? Fin { get; init; }

    /// <summary>Counts the changes, from 1: a projection never replaces a later revision by an earlier one.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>Whether someone follows the person.</summary>
    public bool EstSuivi => Fin is null;

    /// <summary>Whether the caller is the counsellor who follows the person now.</summary>
    public bool EstSuiviPar(Appelant appelant) => EstSuivi && appelant is Appelant.Conseiller conseiller && conseiller.Id == Referent;

    /// <summary>Whether the caller may read the dossier: who follows the person, and the person.</summary>
    public bool EstLisiblePar(Appelant appelant) => EstSuiviPar(appelant) || EstCeluiDe(appelant);

    /// <summary>Whether the caller is the young person.</summary>
    public bool EstCeluiDe(Appelant appelant) => EstSuivi && appelant is Appelant.Beneficiaire && appelant.Identite == Activation?.Identite;

    /// <summary>First login: attaches the identity, or refuses when another identity holds the dossier.</summary>
    /// <param name="identite">Fingerprint of the person who logs in.</param>
    /// <param name="instant">When the person logs in.</param>
    /// <param name="appareil">The device's time zone; null when it gives none.</param>
    public Result<Beneficiaire> SeConnecter(Empreinte identite, DateTimeOffset instant, Fuseau? appareil = null)
    {
        if (Activation is { } activation && activation.Identite != identite)
            return RefusIdentite.CompteDejaAttache;
        return Suivante(
            this with
            {
                Activation = Activation ?? new(identite, instant),
                DerniereActivite = instant,
                Fuseau = FuseauChoisi ? Fuseau : appareil ?? Fuseau,
            }
        );
    }

    /// <summary>Takes note that the person accepted the terms of use.</summary>
    public Beneficiaire Accepter(Acceptation acceptation) => Suivante(this with { Conditions = acceptation });

    /// <summary>Sets for what phones ring.</summary>
    public Beneficiaire Prevenir(PreferencesDAvis avis) => avis == Avis ? this : Suivante(this with { Avis = avis });

    /// <summary>Sets the time zone: chosen by the person, or the device's again from the next login on.</summary>
    public Beneficiaire Situer(Fuseau fuseau, bool choisi) =>
        fuseau == Fuseau && choisi == FuseauChoisi ? this : Suivante(this with { Fuseau = fuseau, FuseauChoisi = choisi });

    /// <summary>
    /// Gives the follow-up to another counsellor. For a time, the first counsellor of a chain stays the one who takes the person back;
    /// a move to that counsellor ends it. Guide: "Le module de réaffectation".
    /// </summary>
    public Beneficiaire Reaffecter(ConseillerId cible, bool temporaire, DateTimeOffset instant)
    {
        ConseillerId? initial = temporaire ? ReferentInitial ?? Referent : null;
        return Suivante(this with { Referent = cible, ReferentInitial = initial == cible ? null : initial, SuiviDepuis = instant });
    }

    /// <summary>Writes the France Travail identifier.</summary>
    public Result<Beneficiaire> Identifier(string? identifiant)
    {
        if (
            Signes.Rogner(identifiant ?? "") is not { Length: > 0 and <= LongueurIdentifiantFranceTravail } clean
            || !clean.All(char.IsAsciiLetterOrDigit)
        )
        {
            return Refus.DeChamps(
                new ErreurDeChamp(
                    "identifiantFranceTravail",
                    $"L'identifiant France Travail comporte de 1 à {LongueurIdentifiantFranceTravail} lettres ou chiffres."
                )
            );
        }

        return Suivante(this with { IdentifiantFranceTravail = clean.ToUpperInvariant() });
    }

    /// <summary>Corrects what was typed at the creation; the former address is kept until it is free.</summary>
    public Beneficiaire Corriger(NomComplet nom, AdresseEmail email) =>
        Suivante(this with { Nom = nom, Email = email, EmailPrecedent = email == Email ? EmailPrecedent : Email });

    /// <summary>Removes a dossier that nobody ever logged in to.</summary>
    public Result<Beneficiaire> Supprimer(DateTimeOffset instant) =>
        Activation is null ? Suivante(this with { Fin = new FinDeSuivi.Suppression(instant) }) : RefusPortefeuille.CompteActive;

    /// <summary>Ends the follow-up of an activated account: the whole dossier is archived as it is, for 2 years.</summary>
    public Result<Beneficiaire> Archiver(string? motif, string? commentaire, DateTimeOffset? finAccompagnement, DateTimeOffset instant)
    {
        if (Activation is null)
            return RefusPortefeuille.CompteNonActive;
        return FinDeSuivi
            .Archivage.Lire(motif, commentaire, finAccompagnement, AjouteLe, instant)
            .Map(archivage => Suivante(this with { Fin = archivage }));
    }

    /// <summary>Ends the own follow-up of an activated account: the same archive as the counsellor's.</summary>
    public Beneficiaire Quitter(DateTimeOffset instant) =>
        Suivante(
            this with
            {
                Fin = new FinDeSuivi.Archivage(instant, MotifsDeSuppression.DemandeDuBeneficiaire, null, instant) { ParLaPersonne = true },
            }
        );

    /// <summary>Ends the follow-up of who gave no sign for two years: an archive, or nothing when nobody ever logged in.</summary>
    public Beneficiaire FinirSansNouvelles(DateTimeOffset instant) =>
        Suivante(
            this with
            {
                Fin = Activation is null
                    ? new FinDeSuivi.Suppression(instant) { SansNouvelles = true }
                    : new FinDeSuivi.Archivage(instant, MotifsDeSuppression.Abandon, null, instant) { SansNouvelles = true },
            }
        );

    /// <summary>Takes note that the person was told.</summary>
    public Beneficiaire Relancer(DateTimeOffset instant) => Suivante(this with { Relances = Silence.PrevenuLe(instant) });

    /// <summary>
    /// Takes note of a sign that another document knew: the dossier is looked at again when that is old. What another run has told the person
    /// meanwhile still counts.
    /// </summary>
    public Beneficiaire Revoir() => Suivante(this with { Relances = Silence.QuiComptent });

    /// <summary>
    /// With what the conversation says: from the first reassignment on, who follows the person; and what the person last did. Each change of
    /// either makes the revision one more.
    /// </summary>
    public Beneficiaire SelonConversation(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var suivi = conversation.Rattachement is { } rattachement
            ? this with
            {
                Referent = conversation.Referent,
                ReferentInitial = rattachement.Initial,
                SuiviDepuis = rattachement.Depuis,
                Revision = Revision + rattachement.Revision,
            }
            : this;
        return suivi.ActifLe(conversation.DerniereActivite);
    }

    /// <summary>How often the dossier itself changed, without the reassignments that its conversation counts.</summary>
    public long RevisionDuDossier(Rattachement? rattachement) => Revision - (rattachement?.Revision ?? 0);

    private static Beneficiaire Suivante(Beneficiaire modifie) => modifie with { Revision = modifie.Revision + 1 };
}

/// <summary>Who first logged in, and when.</summary>
/// <param name="Identite">The fingerprint of the identity provider's subject.</param>
/// <param name="Le">The first login.</param>
public sealed record Activation(Empreinte Identite, DateTimeOffset Le);

/// <summary>How a person came to a counsellor.</summary>
public enum TypeAffectation
{
    /// <summary>The counsellor created the dossier.</summary>
    Ajout,

    /// <summary>A superviseur moved it for good.</summary>
    Definitive,

    /// <summary>A superviseur moved it for a time.</summary>
    Temporaire,

    /// <summary>The first counsellor took it back.</summary>
    Recuperation,
}

/// <summary>One line of the counsellors' history; it ends where the next begins.</summary>
/// <param name="Id">Later lines sort after earlier ones.</param>
/// <param name="Conseiller">Who follows from then on.</param>
/// <param name="Nom">The name at that time.</param>
/// <param name="Depuis">From when.</param>
/// <param name="Type">How it came.</param>
/// <param name="Par">Who decided it.</param>
/// <param name="NomDeQui">The name of who decided it, at that time; null when it was the counsellor.</param>
public sealed record Affectation(
    Guid Id,
    ConseillerId Conseiller,
    NomComplet Nom,
    DateTimeOffset Depuis,
    TypeAffectation Type,
    ConseillerId Par,
    NomComplet? NomDeQui = null
);
