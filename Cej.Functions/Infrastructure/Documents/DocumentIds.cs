namespace Cej.Functions.Infrastructure.Documents;

/// <summary>Where each document lives: ids are made so that every list is a range of ids in one partition.</summary>
internal static class DocumentIds
{
    public const string Beneficiaire = "beneficiaire";
    public const string Affectations = "affectation.";
    public const string Affichage = "affichage";
    public const string Conversation = "conversation";
    public const string Messages = "message.";
    public const string Pieces = "piece.";
    public const string Conseiller = "conseiller";
    public const string MessageImportant = "important";
    public const string ReponsesRapides = "reponses-rapides";
    public const string Listes = "liste.";
    public const string Envois = "diffusion.";
    public const string EnvoisProgrammes = "programme.";
    public const string Collegues = "conseiller.";
    public const string Reaffectations = "reaffectation.";
    public const string Retours = "retours";
    public const string Departs = "depart.";
    public const string Demarches = "demarche.";
    public const string Sommaire = "sommaire";
    public const string Suivis = "suivi.";

    /// <summary>The summary and every row: one range, so that the home page is one read.</summary>
    public const string Accueil = "s";

    public const string Offres = "offres";
    public const string OffresVues = "vues";
    public const string OffresConsultees = "consultees.";
    public const string Favoris = "favori.";
    public const string Recherches = "recherche.";
    public const string Suggestions = "suggestion.";
    public const string Notifications = "notification.";
    public const string Navigateurs = "navigateurs";
    public const string Rappels = "rappel.";

    public const string Agences = "agence.";
    public const string Superviseurs = "superviseur.";
    public const string Conflits = "conflit.";
    public const string Signet = "signet";

    public static Partition Dossier(BeneficiaireId id) => new(DocumentContainer.Dossiers, id.ToString());

    public static Partition Espace(ConseillerId id) => new(DocumentContainer.Espaces, id.ToString());

    /// <summary>A look-up: one document alone in its partition, under the same name.</summary>
    public static Partition Cle(string cle) => new(DocumentContainer.Annuaire, cle);

    public static string Affectation(Guid id) => Affectations + id;

    /// <summary>Fixed width, so that messages sort by number.</summary>
    public static string Message(long numero) => string.Create(CultureInfo.InvariantCulture, $"{Messages}{numero:D10}");

    /// <summary>A former text of a message.</summary>
    public static string Historique(long numero, int revision) =>
        string.Create(CultureInfo.InvariantCulture, $"historique.{numero:D10}.{revision:D6}");

    /// <summary>The mark of a request to send; each side names its own.</summary>
    public static string Envoi(CleDEnvoi cle) => $"envoi.{(cle.Partie is Partie.Conseiller ? 'c' : 'b')}.{cle.Cle}";

    public static string Depart(Guid id) => Departs + id;

    public static string Piece(Guid id) => Pieces + id;

    public static string Demarche(Guid id) => Demarches + id;

    public static string Liste(Guid id) => Listes + id;

    public static string Titre(Empreinte titre) => "titre." + titre;

    public static string CleDEnvoi(string cle) => "cle." + cle;

    public static string EnvoiMultiple(Guid id) => Envois + id;

    public static string EnvoiProgramme(Guid id) => EnvoisProgrammes + id;

    public static string Suivi(BeneficiaireId id) => Suivis + id;

    /// <summary>The directory of a structure's counsellors: a partition of its own.</summary>
    public static Partition Conseillers(string structure) => new(DocumentContainer.Annuaire, "conseillers." + Empreinte.De(structure));

    public static string Collegue(ConseillerId id) => Collegues + id;

    public static string Reaffectation(Guid id) => Reaffectations + id;

    public static string Email(AdresseEmail email) => "email." + email.Empreinte;

    public static string Identite(Empreinte identite) => "sub." + identite;

    /// <summary>For whom a browser rings, by the address of its push service.</summary>
    public static string Canal(string adresse) => "canal." + Empreinte.De(adresse);

    public static string Conflit(BeneficiaireId id) => Conflits + id;

    public static string Superviseur(Guid id) => Superviseurs + id;
}
