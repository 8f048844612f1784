using Cej.Domain.Dossiers;
using Cej.Functions.Offres;

namespace Cej.Functions.Infrastructure.Documents;

// The shapes that documents have in storage. They change only by addition; a change of meaning takes a new schema version.

internal sealed record BeneficiaireDocument
{
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Email { get; init; }
    public required Guid Referent { get; init; }
    public Guid? ReferentInitial { get; init; }
    public required DateTimeOffset AjouteLe { get; init; }
    public required DateTimeOffset SuiviDepuis { get; init; }
    public string? IdentifiantFranceTravail { get; init; }
    public string? Identite { get; init; }
    public DateTimeOffset? ActiveLe { get; init; }
    public DateTimeOffset? DerniereActivite { get; init; }
    public FinDocument? Fin { get; init; }
    public required long Revision { get; init; }
}

/// <summary>How a follow-up ended; no reason for the removal of a never activated account.</summary>
internal sealed record FinDocument(DateTimeOffset Le, string? Motif, string? Commentaire, DateTimeOffset? FinAccompagnement);

internal sealed record AffectationDocument(
    Guid Conseiller,
    string Prenom,
    string Nom,
    DateTimeOffset Depuis,
    TypeAffectation Type,
    Guid Par
)
{
    public string? ParPrenom { get; init; }
    public string? ParNom { get; init; }

    /// <summary>Who takes the person back from then on.</summary>
    public Guid? Initial { get; init; }

    /// <summary>Who followed the person before; null on the first line.</summary>
    public Guid? De { get; init; }

    /// <summary>Who would have taken the person back before.</summary>
    public Guid? InitialAvant { get; init; }
}

internal sealed record ConseillerDocument
{
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Email { get; init; }
    public AgenceDocument? Agence { get; init; }
    public bool NotificationsSonores { get; init; }

    /// <summary>Absent, so false, in what was stored before there was a digest.</summary>
    public bool SansRecapitulatif { get; init; }
    public required DateTimeOffset CreeLe { get; init; }
    public required DateTimeOffset DerniereConnexion { get; init; }
}

internal sealed record SommaireDocument(long Version, int ARecuperer, int ConversationsNonLues, int MessagesNonLus)
{
    /// <summary>Rows taken away not long ago: what comes late does not bring them back.</summary>
    public IReadOnlyList<PartiDocument>? Partis { get; init; }
}

/// <summary>That someone left a list, and until when (Unix seconds) that has to be remembered.</summary>
internal sealed record PartiDocument(Guid Id, long Revision, long Jusque);

/// <summary>The people to take back, and those who were not long ago.</summary>
internal sealed record RetoursDocument(IReadOnlyList<RetourDocument> Retours, IReadOnlyList<PartiDocument>? Partis);

internal sealed record RetourDocument
{
    public required Guid Id { get; init; }
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required Guid Chez { get; init; }
    public required string ChezPrenom { get; init; }
    public required string ChezNom { get; init; }
    public required DateTimeOffset Depuis { get; init; }
    public required long Revision { get; init; }
}

/// <summary>Those whom one reassignment took out of a portfolio.</summary>
internal sealed record DepartDocument(
    TypeAffectation Type,
    Guid Chez,
    string ChezPrenom,
    string ChezNom,
    DateTimeOffset Le,
    IReadOnlyList<PersonnePartieDocument> Personnes
);

/// <summary>Someone who left.</summary>
internal sealed record PersonnePartieDocument(Guid Id, string Prenom, string Nom);

internal sealed record SuiviDocument
{
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Cle { get; init; }
    public required DateTimeOffset AjouteLe { get; init; }
    public bool Active { get; init; }
    public DateTimeOffset? DerniereConnexion { get; init; }
    public bool Temporaire { get; init; }
    public required long Revision { get; init; }

    public required SuiviDeConversationDocument Conversation { get; init; }
}

internal sealed record SuiviDeConversationDocument
{
    public bool Suivie { get; init; }
    public int NonLusParConseiller { get; init; }
    public int NonLusParBeneficiaire { get; init; }
    public long LuParBeneficiaire { get; init; }
    public ApercuDocument? Apercu { get; init; }
    public DateTimeOffset? DerniereActivite { get; init; }
    public required long Revision { get; init; }
}

internal sealed record ApercuDocument(long Numero, Partie? Partie, TypeDeMessage Type, string Extrait, DateTimeOffset Le);

internal sealed record ConversationDocument
{
    public required Guid Referent { get; init; }
    public RattachementDocument? Rattachement { get; init; }
    public string? Identite { get; init; }
    public required bool Ouverte { get; init; }
    public bool Suivie { get; init; }
    public long Dernier { get; init; }
    public required CompteurDocument Conseiller { get; init; }
    public required CompteurDocument Beneficiaire { get; init; }
    public ApercuDocument? Apercu { get; init; }
    public EnvoiRecuDocument? DernierEnvoi { get; init; }
    public DateTimeOffset? DerniereActivite { get; init; }
    public required long Revision { get; init; }
}

/// <summary>The message of a send to several people.</summary>
internal sealed record EnvoiRecuDocument(Guid Id, long Numero, DateTimeOffset Le);

/// <summary>From the first reassignment on, what holds in place of the dossier's own fields.</summary>
internal sealed record RattachementDocument(Guid? Initial, DateTimeOffset Depuis, long Revision);

internal sealed record CompteurDocument(long Ecrits, long LuJusqua, long Vus);

internal sealed record MessageDocument
{
    public Partie? Partie { get; init; }
    public Guid? Conseiller { get; init; }
    public string? Nom { get; init; }
    public required TypeDeMessage Type { get; init; }
    public required string Texte { get; init; }
    public ReferenceDocument? Reference { get; init; }
    public IReadOnlyList<PieceAttacheeDocument>? Pieces { get; init; }
    public required DateTimeOffset Le { get; init; }
    public DateTimeOffset? ModifieLe { get; init; }
    public DateTimeOffset? SupprimeLe { get; init; }
    public required long EcritsParConseiller { get; init; }
    public required long EcritsParBeneficiaire { get; init; }
    public EnvoiRecuDocument? EnvoiPrecedent { get; init; }
    public int Revision { get; init; }
}

internal sealed record ReferenceDocument(string Id, string Titre, string? Sorte);

internal sealed record PieceAttacheeDocument(Guid Id, string Nom, FormatDePiece Format, long Taille, DateTimeOffset ExpireLe, Guid? Espace);

internal sealed record PieceDocument
{
    public required string DeposePar { get; init; }
    public required string Nom { get; init; }
    public required FormatDePiece Format { get; init; }
    public required long Taille { get; init; }
    public required string Empreinte { get; init; }
    public required DateTimeOffset DeposeLe { get; init; }
    public required EtatDePiece Etat { get; init; }
    public long? Message { get; init; }
    public Guid? Envoi { get; init; }
}

/// <summary>That a request to send was carried out, and with what.</summary>
internal sealed record EnvoiDocument(long Numero, string Empreinte);

/// <summary>That a phone has to be told of a message; no text.</summary>
internal sealed record NotificationDocument(string Sorte, long Numero, DateTimeOffset Le);

internal sealed record MessageImportantDocument(string Texte, DateOnly Debut, DateOnly Fin);

internal sealed record EmailDocument(Guid Beneficiaire, string Email, DateTimeOffset Le, Guid? Par = null);

internal sealed record RenvoiDocument(Guid Beneficiaire);

internal sealed record AgenceDocument(string Code, string Nom, string Structure);

internal sealed record SuperviseurDocument(string Email, string Structure, DateTimeOffset Le);

internal sealed record SignetDocument(string? Dossiers, string? Annuaire)
{
    /// <summary>Dossiers that were passed over because they always fail.</summary>
    public IReadOnlyList<Guid>? APart { get; init; }
}

/// <summary>What is left of a dossier that was destroyed or given up: that it was.</summary>
internal sealed record MarqueDocument(DateTimeOffset Le);

internal sealed record ListeDocument(string Titre, IReadOnlyList<MembreDocument> Membres, DateTimeOffset CreeLe);

internal sealed record MembreDocument(Guid Id, string Prenom, string Nom);

/// <summary>That a title is taken, and by which list.</summary>
internal sealed record TitreDocument(Guid Liste);

internal sealed record EnvoiMultipleDocument
{
    public required Guid Conseiller { get; init; }
    public required string Identite { get; init; }
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Texte { get; init; }
    public IReadOnlyList<PieceAttacheeDocument>? Pieces { get; init; }
    public PartageDocument? Partage { get; init; }
    public required IReadOnlyList<ListeViseeDocument> Listes { get; init; }
    public required IReadOnlyList<MembreDocument> Destinataires { get; init; }
    public required IReadOnlyList<MembreDocument> Exclus { get; init; }
    public required DateTimeOffset Le { get; init; }
    public required string Empreinte { get; init; }
    public IReadOnlyList<ResultatDocument>? Resultats { get; init; }
}

internal sealed record ListeViseeDocument(Guid Id, string Titre, IReadOnlyList<Guid> Membres);

internal sealed record ResultatDocument(long? Numero, string? Code);

/// <summary>Which send a request with this key made.</summary>
internal sealed record CleDEnvoiDocument(Guid Envoi);

internal sealed record ReaffectationDocument
{
    public required Guid Par { get; init; }
    public required string ParPrenom { get; init; }
    public required string ParNom { get; init; }
    public required string Identite { get; init; }
    public required TypeAffectation Type { get; init; }
    public Guid? Source { get; init; }
    public required Guid Cible { get; init; }
    public required string CiblePrenom { get; init; }
    public required string CibleNom { get; init; }
    public required IReadOnlyList<Guid> Beneficiaires { get; init; }
    public required DateTimeOffset Le { get; init; }
    public required string Empreinte { get; init; }

    /// <summary>Whether all was done, and who was not moved, by place in the list: the others were.</summary>
    public IReadOnlyDictionary<int, string>? Refuses { get; init; }
}

/// <summary>A line of the directory of counsellors.</summary>
internal sealed record CollegueDocument(string Prenom, string Nom, string Email);
