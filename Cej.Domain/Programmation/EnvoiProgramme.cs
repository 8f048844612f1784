using Cej.Domain.Diffusion;

namespace Cej.Domain.Programmation;

/// <summary>Where a scheduled message is.</summary>
public enum EtatDEnvoi
{
    /// <summary>It waits for its hour, and can be changed.</summary>
    EnAttente,

    /// <summary>It leaves: nothing about it changes any more.</summary>
    EnDepart,

    /// <summary>It did not reach everybody it was for, and is kept until its counsellor puts it away.</summary>
    NonEnvoye,
}

/// <summary>
/// A message that its counsellor wrote and that leaves later: to one person, as a message of the conversation, or to several, as a send of
/// its own. Whoever it is for knows nothing of it before.
/// </summary>
public sealed record EnvoiProgramme
{
    /// <summary>How many one counsellor keeps, those that were not sent included.</summary>
    public const int Maximum = 50;

    /// <summary>The scheduled send, and the send that it becomes.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who sends, with the name that messages show.</summary>
    public required Expediteur Par { get; init; }

    /// <summary>The text, 1 to 10,000 characters.</summary>
    public required string Texte { get; init; }

    /// <summary>People named one by one.</summary>
    public required IReadOnlyList<BeneficiaireId> Beneficiaires { get; init; }

    /// <summary>The lists: whoever is in them when it leaves gets it.</summary>
    public required IReadOnlyList<ListeProgrammee> Listes { get; init; }

    /// <summary>Everyone it would have gone to when it was written, each once: of them, those it does not reach are told.</summary>
    public required IReadOnlyList<Membre> Destinataires { get; init; }

    /// <summary>When it leaves, UTC.</summary>
    public required DateTimeOffset Pour { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreeLe { get; init; }

    /// <summary>The fingerprint of the request: a repetition of it is told from another request under the same key.</summary>
    public required Empreinte Empreinte { get; init; }

    /// <summary>Where it is.</summary>
    public EtatDEnvoi Etat { get; init; } = EtatDEnvoi.EnAttente;

    /// <summary>When a timer took it; null while it waits. Before that, none of its messages left.</summary>
    public DateTimeOffset? PrisLe { get; init; }

    /// <summary>Whom it did not reach; empty until that is known.</summary>
    public IReadOnlyList<NonEnvoi> NonEnvoyes { get; init; } = [];

    /// <summary>The one person of a message of the conversation; null for several people, or a list.</summary>
    public BeneficiaireId? Seul => Listes.Count == 0 && Beneficiaires is [var seul] ? seul : null;

    /// <summary>What its message to one person is recognised by, whenever it is resumed.</summary>
    public OrigineDEnvoi Origine => new(Id, PrisLe ?? Pour);

    /// <summary>With another text or hour; refused once it leaves.</summary>
    public Result<EnvoiProgramme> Modifier(Contenu contenu, DateTimeOffset pour) =>
        Etat is EtatDEnvoi.EnAttente ? this with { Texte = contenu.Texte, Pour = pour } : RefusProgrammation.PlusEnAttente;

    /// <summary>Taken by a timer.</summary>
    public EnvoiProgramme Prendre(DateTimeOffset instant) => this with { Etat = EtatDEnvoi.EnDepart, PrisLe = instant };

    /// <summary>Not sent to some, or to anybody.</summary>
    public EnvoiProgramme Manquer(IReadOnlyList<NonEnvoi> nonEnvoyes) => this with { Etat = EtatDEnvoi.NonEnvoye, NonEnvoyes = nonEnvoyes };

    /// <summary>Whether somebody is named in it.</summary>
    public bool Nomme(BeneficiaireId id) =>
        Beneficiaires.Contains(id)
        || Destinataires.Any(membre => membre.Id == id)
        || NonEnvoyes.Any(manque => manque.Destinataire.Id == id);

    /// <summary>What is kept of it once somebody's dossier is destroyed; null when it was for this person alone.</summary>
    public EnvoiProgramme? Sans(BeneficiaireId id)
    {
        var reste = this with
        {
            Beneficiaires = [.. Beneficiaires.Where(nomme => nomme != id)],
            Destinataires = [.. Destinataires.Where(membre => membre.Id != id)],
            NonEnvoyes = [.. NonEnvoyes.Where(manque => manque.Destinataire.Id != id)],
        };
        return (Etat is EtatDEnvoi.NonEnvoye ? reste.NonEnvoyes.Count : reste.Destinataires.Count) > 0 ? reste : null;
    }

    /// <inheritdoc/>
    /// <remarks>Never text or names: this is what ends up in logs.</remarks>
    public override string ToString() => $"(envoi programmé {Id})";
}

/// <summary>A list that a message is to go to.</summary>
/// <param name="Id">The list.</param>
/// <param name="Titre">Its title when the message was written.</param>
public sealed record ListeProgrammee(Guid Id, string Titre);

/// <summary>Someone whom a message did not reach.</summary>
/// <param name="Destinataire">Who, with the name when the message was written.</param>
/// <param name="Code">The code of the refusal.</param>
public sealed record NonEnvoi(Membre Destinataire, string Code);

/// <summary>Refusals of this feature.</summary>
public static class RefusProgrammation
{
    /// <summary>Absent, or another counsellor's.</summary>
    public static readonly Refus Inconnu = new(
        RefusKind.Introuvable,
        "envoi-programme-inconnu",
        "Cet envoi programmé n'existe plus : il est parti, ou il a été annulé."
    );

    /// <summary>It leaves, or could not leave.</summary>
    public static readonly Refus PlusEnAttente = new(
        RefusKind.Conflit,
        "envoi-plus-en-attente",
        "Ce message n'attend plus : il est en train de partir, ou n'a pas pu partir."
    );

    /// <summary>As many as one counsellor may keep.</summary>
    public static readonly Refus Trop = new(
        RefusKind.Conflit,
        "trop-d-envois-programmes",
        $"Vous avez déjà {EnvoiProgramme.Maximum} envois programmés : annulez ou retirez-en un."
    );

    /// <summary>Someone named is not in the caller's portfolio.</summary>
    public static readonly Refus DestinataireInconnu = Refus.DeChamps(
        new ErreurDeChamp("beneficiaires", "Un des destinataires n'est pas, ou n'est plus, dans votre portefeuille.")
    );

    /// <summary>The person was followed by somebody else, or by nobody, when the message was to leave.</summary>
    public static readonly Refus DestinataireParti = new(
        RefusKind.Introuvable,
        "destinataire-parti",
        "Cette personne n'était plus dans votre portefeuille : rien ne lui a été envoyé."
    );
}
