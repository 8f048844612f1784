namespace Cej.Domain.Dossiers;

/// <summary>Refusals of attachments; each says what to do.</summary>
public static class RefusPieces
{
    /// <summary>More than <see cref="PieceJointe.TailleMaximale"/>.</summary>
    public static readonly Refus TropVolumineuse = new(
        RefusKind.TropVolumineux,
        "piece-trop-volumineuse",
        "Ce fichier dépasse 5 Mo : réduisez-le, puis recommencez."
    );

    /// <summary>A file of 0 bytes.</summary>
    public static readonly Refus Vide = new(RefusKind.NonTraitable, "piece-vide", "Ce fichier est vide.");

    /// <summary>Neither PDF, JPEG nor PNG by its name or announced type.</summary>
    public static readonly Refus TypeRefuse = new(
        RefusKind.TypeRefuse,
        "piece-type-refuse",
        "Ce type de fichier n'est pas accepté. Formats acceptés : .PDF, .JPG, .JPEG, .PNG."
    );

    /// <summary>Its name, the announced type and its content do not agree.</summary>
    public static readonly Refus TypeDiscordant = new(
        RefusKind.TypeRefuse,
        "piece-type-discordant",
        "Le contenu de ce fichier ne correspond pas à son nom : enregistrez-le de nouveau dans un format accepté, puis recommencez."
    );

    /// <summary>Not a whole file of its format.</summary>
    public static readonly Refus Illisible = new(
        RefusKind.NonTraitable,
        "piece-illisible",
        "Ce fichier est abîmé ou incomplet : enregistrez-le de nouveau, puis recommencez."
    );

    /// <summary>A PDF that needs a password.</summary>
    public static readonly Refus Chiffree = new(
        RefusKind.NonTraitable,
        "piece-chiffree",
        "Ce PDF demande un mot de passe pour s'ouvrir : enregistrez-le sans mot de passe, puis recommencez."
    );

    /// <summary>A PDF that runs something.</summary>
    public static readonly Refus AvecProgramme = new(
        RefusKind.NonTraitable,
        "piece-avec-programme",
        "Ce PDF contient un programme : enregistrez-le par « Imprimer », « Enregistrer en PDF », puis recommencez."
    );

    /// <summary>A PDF that does something by itself when it is opened, beyond showing one of its own pages.</summary>
    public static readonly Refus AvecAction = new(
        RefusKind.NonTraitable,
        "piece-avec-action",
        "Ce PDF agit tout seul à l'ouverture : enregistrez-le par « Imprimer », « Enregistrer en PDF », puis recommencez."
    );

    /// <summary>It holds another file, or is of another type at the same time.</summary>
    public static readonly Refus AvecAutreFichier = new(
        RefusKind.NonTraitable,
        "piece-avec-autre-fichier",
        "Un autre fichier est caché dans celui-ci : enregistrez-le de nouveau, ou imprimez-le en PDF, puis recommencez."
    );

    /// <summary>A picture of absurd dimensions.</summary>
    public static readonly Refus ImageTropGrande = new(
        RefusKind.NonTraitable,
        "image-trop-grande",
        "Les dimensions de cette image sont trop grandes : réduisez-la, puis recommencez."
    );

    /// <summary>The scan found malware in the file, which was destroyed.</summary>
    public static readonly Refus Infectee = new(
        RefusKind.NonTraitable,
        "piece-infectee",
        "L'antivirus a trouvé un programme malveillant dans ce fichier : il a été détruit."
    );

    /// <summary>No such file of the caller's.</summary>
    public static readonly Refus Inconnue = new(
        RefusKind.Introuvable,
        "piece-inconnue",
        "Cette pièce jointe n'existe pas ou n'est plus disponible : déposez-la de nouveau."
    );

    /// <summary>Each message has its own files.</summary>
    public static readonly Refus DejaEnvoyee = new(
        RefusKind.Conflit,
        "piece-deja-envoyee",
        "Cette pièce jointe a déjà été envoyée : déposez-la de nouveau pour l'envoyer encore."
    );

    /// <summary>The scan has not ended.</summary>
    public static readonly Refus EnAnalyse = new(
        RefusKind.Conflit,
        "piece-en-analyse",
        "Cette pièce jointe est en cours d'analyse : réessayez dans quelques instants."
    );

    /// <summary>Destroyed after <see cref="PieceJointe.MoisGardes"/> months.</summary>
    public static readonly Refus Expiree = new(
        RefusKind.Disparu,
        "piece-expiree",
        "Cette pièce jointe a expiré : les pièces jointes sont conservées 4 mois."
    );

    /// <summary>Too many for one message.</summary>
    public static readonly Refus TropDePieces = Refus.DeChamps(
        new ErreurDeChamp("pieces", "Un message porte au plus 5 pièces jointes différentes.")
    );
}
