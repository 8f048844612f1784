namespace Cej.Domain.Dossiers;

/// <summary>A side of a conversation.</summary>
public enum Partie
{
    /// <summary>Who follows the person now.</summary>
    Conseiller,

    /// <summary>The young person.</summary>
    Beneficiaire,
}

/// <summary>
/// The conversation of one young person with whoever follows them: who may take part, the last number given and what each side has
/// read. Guide: "Le module conversationnel".
/// </summary>
/// <remarks>
/// It numbers the messages, from 1 without gap: the order is total. What a side has not read is a difference of counters, so that no
/// message has to be looked at.
/// </remarks>
public sealed record Conversation
{
    /// <summary>Whose conversation it is.</summary>
    public required BeneficiaireId Dossier { get; init; }

    /// <summary>Who follows the person: the one place where that is written once the dossier has been reassigned.</summary>
    public required ConseillerId Referent { get; init; }

    /// <summary>What reassignments have made of the follow-up; null before the first, when the dossier itself tells.</summary>
    public Rattachement? Rattachement { get; init; }

    /// <summary>The identity that logged in to the dossier; null before the first login.</summary>
    public Empreinte? Identite { get; init; }

    /// <summary>False once the follow-up has ended.</summary>
    public bool Ouverte { get; init; } = true;

    /// <summary>Whether phones ring for a message, as the dossier says: what rings knows the conversation alone.</summary>
    public bool Sonne { get; init; } = true;

    /// <summary>Whether the counsellor flagged it ("suivi").</summary>
    public bool Suivie { get; init; }

    /// <summary>The number of the last message; 0 when there is none.</summary>
    public long Dernier { get; init; }

    /// <summary>What the counsellor's side wrote so far.</summary>
    public Compteur Conseiller { get; init; } = new(0, 0, 0);

    /// <summary>What the beneficiary wrote so far.</summary>
    public Compteur Beneficiaire { get; init; } = new(0, 0, 0);

    /// <summary>The last message, as lists show it; null when there is none.</summary>
    public Apercu? Apercu { get; init; }

    /// <summary>The last message to several people that came here; null when none did.</summary>
    public EnvoiRecu? DernierEnvoi { get; init; }

    /// <summary>The young person's last act here. Null before the first.</summary>
    public DateTimeOffset? DerniereActivite { get; init; }

    /// <summary>What was exchanged in each of the latest weeks.</summary>
    public EchangesParSemaine Echanges { get; init; } = EchangesParSemaine.Vide;

    /// <summary>Counts the changes, from 1: a projection never replaces a later revision by an earlier one.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>How many messages of the counsellor the beneficiary has not read.</summary>
    public int NonLusParBeneficiaire => (int)(Conseiller.Ecrits - Beneficiaire.Vus);

    /// <summary>How many messages of the beneficiary the counsellor has not read.</summary>
    public int NonLusParConseiller => (int)(Beneficiaire.Ecrits - Conseiller.Vus);

    /// <summary>The conversation that a new dossier starts with.</summary>
    public static Conversation De(Beneficiaire beneficiaire) =>
        new()
        {
            Dossier = beneficiaire.Id,
            Referent = beneficiaire.Referent,
            Identite = beneficiaire.Activation?.Identite,
            Ouverte = beneficiaire.EstSuivi,
            Sonne = beneficiaire.Avis.NouveauMessage,
        };

    /// <summary>
    /// The same conversation with the rights and wishes that the dossier gives now; itself when nothing changed. Only a reassignment changes who
    /// follows the person.
    /// </summary>
    public Conversation SelonDossier(Beneficiaire beneficiaire)
    {
        var apres = this with
        {
            Identite = beneficiaire.Activation?.Identite,
            Ouverte = beneficiaire.EstSuivi,
            Sonne = beneficiaire.Avis.NouveauMessage,
        };
        return apres == this ? this : apres.Suivante();
    }

    /// <summary>The same conversation in the hands that a dossier was given to: whoever held it can do nothing more in it.</summary>
    public Conversation Confier(Beneficiaire beneficiaire) =>
        (
            this with
            {
                Referent = beneficiaire.Referent,
                Rattachement = new(beneficiaire.ReferentInitial, beneficiaire.SuiviDepuis, (Rattachement?.Revision ?? 0) + 1),
            }
        ).Suivante();

    /// <summary>The caller's side. Null in a conversation of others.</summary>
    public Partie? PartieDe(Appelant appelant) =>
        appelant switch
        {
            _ when !Ouverte => null,
            Appelant.Conseiller conseiller when conseiller.Id == Referent => Partie.Conseiller,
            Appelant.Beneficiaire when appelant.Identite == Identite => Partie.Beneficiaire,
            _ => null,
        };

    /// <summary>Whether somebody who called before still is one of the two.</summary>
    public bool EstDe(Empreinte identite) => Ouverte && (identite == Identite || Appelant.Conseiller.IdDe(identite) == Referent);

    /// <summary>As whom the caller writes. Null in a conversation of others.</summary>
    public Auteur? AuteurDe(Appelant appelant) =>
        (PartieDe(appelant), appelant) switch
        {
            (null, _) => null,
            (_, Appelant.Conseiller conseiller) => Auteur.Par(conseiller.Id, conseiller.Nom),
            _ => Auteur.Beneficiaire,
        };

    /// <summary>As whom a counsellor writes whose send was written down. Null once somebody else follows the person.</summary>
    public Auteur? AuteurDe(Expediteur expediteur) =>
        Ouverte && Referent == expediteur.Id ? Auteur.Par(expediteur.Id, expediteur.Nom) : null;

    /// <summary>What a side wrote and read.</summary>
    public Compteur De(Partie partie) => partie is Partie.Conseiller ? Conseiller : Beneficiaire;

    /// <summary>Numbers a new message and counts it.</summary>
    /// <param name="auteur">Who writes.</param>
    /// <param name="contenu">What the message says and carries.</param>
    /// <param name="instant">When the message is written.</param>
    /// <param name="envoi">The message to several people that it is one of; null for a message of its own.</param>
    public (Conversation Conversation, Message Message) Ajouter(
        Auteur auteur,
        Contenu contenu,
        DateTimeOffset instant,
        OrigineDEnvoi? envoi = null
    )
    {
        var numero = Dernier + 1;
        var apres = Compter(auteur.Partie) with
        {
            Dernier = numero,
            DernierEnvoi = envoi is null ? DernierEnvoi : Recevoir(envoi, numero, instant),
            DerniereActivite = auteur.Partie is Partie.Beneficiaire ? instant : DerniereActivite,
            Echanges = Echanges.Avec(auteur.Partie, contenu.Type, Semaine.De(instant)),
        };
        var message = new Message
        {
            Numero = numero,
            Auteur = auteur,
            Contenu = contenu,
            Le = instant,
            EcritsParConseiller = apres.Conseiller.Ecrits,
            EcritsParBeneficiaire = apres.Beneficiaire.Ecrits,
            EnvoiPrecedent = envoi is null ? null : DernierEnvoi,
        };
        return ((apres with { Apercu = Apercu.De(message) }).Suivante(), message);
    }

    /// <summary>Moves a side's read cursor forward to a message; never back.</summary>
    public Conversation LireJusqua(Partie partie, Message message, DateTimeOffset instant)
    {
        if (message.Numero <= De(partie).LuJusqua)
            return this;
        var apres =
            partie is Partie.Conseiller
                ? this with
                {
                    Conseiller = Conseiller with { LuJusqua = message.Numero, Vus = message.EcritsParBeneficiaire },
                }
                : this with
                {
                    Beneficiaire = Beneficiaire with { LuJusqua = message.Numero, Vus = message.EcritsParConseiller },
                    DerniereActivite = instant,
                };
        return apres.Suivante();
    }

    /// <summary>Flags the conversation, or not.</summary>
    public Conversation Suivre(bool suivie) => suivie == Suivie ? this : (this with { Suivie = suivie }).Suivante();

    /// <summary>Takes note that one of its messages was edited or deleted.</summary>
    public Conversation Remplacer(Message message) =>
        (message.Numero == Dernier ? this with { Apercu = Apercu.De(message) } : this).Suivante();

    private Conversation Compter(Partie? partie) =>
        partie switch
        {
            Partie.Conseiller => this with { Conseiller = Conseiller with { Ecrits = Conseiller.Ecrits + 1 } },
            Partie.Beneficiaire => this with { Beneficiaire = Beneficiaire with { Ecrits = Beneficiaire.Ecrits + 1 } },
            null => this,
        };

    /// <summary>Clocks differ: a date that went back would have a send look as if it had not come yet.</summary>
    private EnvoiRecu Recevoir(OrigineDEnvoi envoi, long numero, DateTimeOffset instant)
    {
        var auPlusTot = DernierEnvoi is { } dernier && dernier.Le > envoi.Le ? dernier.Le : envoi.Le;
        return new(envoi.Id, numero, instant > auPlusTot ? instant : auPlusTot);
    }

    private Conversation Suivante() => this with { Revision = Revision + 1 };
}

/// <summary>The follow-up as the last reassignment left it.</summary>
/// <param name="Initial">Who takes the person back; null when the follow-up is permanent.</param>
/// <param name="Depuis">Since when the present counsellor follows the person.</param>
/// <param name="Revision">Counts the reassignments, from 1.</param>
public sealed record Rattachement(ConseillerId? Initial, DateTimeOffset Depuis, long Revision);

/// <summary>The counsellor of a message to several people, as that was written down.</summary>
/// <param name="Id">The counsellor's space.</param>
/// <param name="Identite">For the audit of a send that is resumed later.</param>
/// <param name="Nom">The counsellor's name, for the messages.</param>
public sealed record Expediteur(ConseillerId Id, Empreinte Identite, NomComplet Nom);

/// <summary>A message to several people, of which one goes to each.</summary>
/// <param name="Id">The send.</param>
/// <param name="Le">When it was written down: before that, none of its messages left.</param>
public sealed record OrigineDEnvoi(Guid Id, DateTimeOffset Le);

/// <summary>That a message to several people came to a conversation.</summary>
/// <param name="Id">The send.</param>
/// <param name="Numero">Its message here.</param>
/// <param name="Le">When; never before the send was written down, nor before the one that came here before it.</param>
public sealed record EnvoiRecu(Guid Id, long Numero, DateTimeOffset Le);

/// <summary>What one side of a conversation wrote and read.</summary>
/// <param name="Ecrits">How many messages it wrote.</param>
/// <param name="LuJusqua">The number up to which it has read; 0 for nothing.</param>
/// <param name="Vus">How many messages of the other side it has read.</param>
public sealed record Compteur(long Ecrits, long LuJusqua, long Vus);

/// <summary>What was exchanged in a conversation, week by week. A message that is deleted later stays counted.</summary>
/// <param name="Conseiller">Messages of the counsellor's side, without the offers.</param>
/// <param name="Beneficiaire">Messages of the young person.</param>
/// <param name="Offres">Offers that the counsellor's side shared.</param>
public sealed record EchangesParSemaine(CompteParSemaine Conseiller, CompteParSemaine Beneficiaire, CompteParSemaine Offres)
{
    /// <summary>No exchange in any week.</summary>
    public static readonly EchangesParSemaine Vide = new(CompteParSemaine.Vide, CompteParSemaine.Vide, CompteParSemaine.Vide);

    /// <summary>With one more message; a notice of the service is none.</summary>
    internal EchangesParSemaine Avec(Partie? partie, TypeDeMessage type, Semaine semaine) =>
        (partie, type) switch
        {
            (null, _) => this,
            (Partie.Beneficiaire, _) => this with { Beneficiaire = Beneficiaire.Compter(semaine) },
            (_, TypeDeMessage.Offre) => this with { Offres = Offres.Compter(semaine) },
            _ => this with { Conseiller = Conseiller.Compter(semaine) },
        };
}

/// <summary>The last message as the list of conversations shows it.</summary>
/// <param name="Numero">Its number.</param>
/// <param name="Partie">Who wrote; null for the service itself.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Extrait">The beginning of its text, at most 120 characters; empty when it was deleted.</param>
/// <param name="Le">When it was written.</param>
public sealed record Apercu(long Numero, Partie? Partie, TypeDeMessage Type, string Extrait, DateTimeOffset Le)
{
    private const int LongueurMaximale = 120;

    internal static Apercu De(Message message) =>
        new(
            message.Numero,
            message.Auteur.Partie,
            message.Contenu.Type,
            message.SupprimeLe is null ? Texte.Abreger(message.Contenu.Texte, LongueurMaximale) : "",
            message.Le
        );
}
