using Cej.Domain.Demarches;

namespace Cej.Domain.Demonstration;

/// <summary>Invents the data of a visit by the application's own rules: what it shows could be real.</summary>
public sealed class GenerateurDeVisite(ReferentielDesDemarches referentiel, TimeProvider clock)
{
    private static readonly string[] Prenoms = ["Manon", "Yanis", "Chloé", "Ibrahim", "Léa", "Tom", "Aïcha", "Noé"];
    private static readonly string[] Noms = ["Démo", "Essai", "Exemple", "Découverte"];
    private static readonly string[] Conseillers = ["Camille", "Mehdi", "Nathalie", "Loïc"];
    private static readonly string[] Villes = ["Nice", "Brest", "Lille", "Nantes", "Tours"];

    private static readonly (Partie Partie, string Texte)[] Echanges =
    [
        (Partie.Conseiller, "Bonjour {0}, bienvenue sur l'application du CEJ ! Vous pouvez m'écrire ici à tout moment."),
        (Partie.Beneficiaire, "Bonjour, merci ! J'ai commencé à refaire mon CV."),
        (Partie.Conseiller, "Très bien. Pensez à noter vos démarches dans l'application, je les suis avec vous."),
        (Partie.Beneficiaire, "D'accord, je viens d'en ajouter deux."),
        (Partie.Conseiller, "Parfait. On en parle à notre prochain rendez-vous."),
    ];

    private static readonly (string Type, string Titre, string Entreprise)[] Annonces =
    [
        ("emploi", "Vendeur ou vendeuse en boulangerie", "Au Bon Pain Fictif"),
        ("emploi", "Agent ou agente d'accueil", "Mairie imaginaire"),
        ("alternance", "BTS Management commercial en alternance", "Magasin Modèle"),
        ("service-civique", "Accompagner des personnes âgées dans l'usage du numérique", "Association Exemple"),
        ("immersion", "Découvrir le métier de mécanicien cycles", "Atelier de démonstration"),
    ];

    /// <summary>The data of a visit, as of now.</summary>
    public VisiteDeDemonstration Generer(Guid visite)
    {
        var tirage = new Tirage(visite);
        var maintenant = clock.GetUtcNow();
        var aujourdhui = JourDeParis.De(maintenant);
        var ville = tirage.Parmi("ville", Villes);
        var conseiller = new NomComplet(tirage.Parmi("conseiller", Conseillers), "Conseil");
        var beneficiaire = Personne(visite, tirage, maintenant);
        var (conversation, messages) = Echanger(beneficiaire, conseiller, JourDeParis.Midi(aujourdhui.AddDays(-2)));
        return new(
            visite,
            beneficiaire,
            conseiller,
            $"Agence de démonstration – {ville}",
            new MessageImportant("Ceci est une démonstration : rien de ce que vous écrivez n'est envoyé.", aujourdhui, aujourdhui),
            conversation,
            messages,
            Demarches(beneficiaire, tirage, maintenant),
            [
                .. Annonces
                    .Index()
                    .Select(a => new OffreDeDemonstration($"demo-{a.Index + 1}", a.Item.Type, a.Item.Titre, a.Item.Entreprise, ville)),
            ]
        );
    }

    private static Beneficiaire Personne(Guid visite, Tirage tirage, DateTimeOffset maintenant)
    {
        var ajouteLe = JourDeParis.Midi(JourDeParis.De(maintenant).AddDays(-30 - tirage.Nombre("anciennete", 60)));
        var nouvelle = new Beneficiaire
        {
            Id = new(Identifiants.Deterministe("demo-dossier", visite.ToString())),
            Nom = new(tirage.Parmi("prenom", Prenoms), tirage.Parmi("nom", Noms)),
            Email = AdresseEmail.Relire("demonstration@cej.example"),
            Referent = new(Identifiants.Deterministe("demo-conseiller", visite.ToString())),
            AjouteLe = ajouteLe,
            SuiviDepuis = ajouteLe,
        };
        return nouvelle.SeConnecter(Empreinte.De($"demo-{visite}"), ajouteLe.AddDays(1)).Value;
    }

    private static (Conversation Conversation, Message[] Messages) Echanger(
        Beneficiaire beneficiaire,
        NomComplet conseiller,
        DateTimeOffset debut
    )
    {
        var conversation = Conversation.De(beneficiaire);
        List<Message> messages = [];
        foreach (var (rang, (partie, texte)) in Echanges.Index())
        {
            var auteur = partie is Partie.Conseiller ? Auteur.Par(beneficiaire.Referent, conseiller) : Auteur.Beneficiaire;
            var contenu = new Contenu(TypeDeMessage.Texte, texte.Replace("{0}", beneficiaire.Nom.Prenom, StringComparison.Ordinal));
            (conversation, var message) = conversation.Ajouter(auteur, contenu, debut.AddMinutes(7 * rang));
            messages.Add(message);
        }

        // The last one is still to be read.
        conversation = conversation.LireJusqua(Partie.Beneficiaire, messages[^2], debut.AddHours(1));
        return (conversation.LireJusqua(Partie.Conseiller, messages[^2], debut.AddHours(1)), [.. messages]);
    }

    private Demarche[] Demarches(Beneficiaire beneficiaire, Tirage tirage, DateTimeOffset maintenant)
    {
        var aujourdhui = JourDeParis.De(maintenant);
        var toutes = referentiel.Rechercher(null, null);
        var creees = new[] { 12, 5, 2, -4 }.Index().Select(jour => Une(jour.Index, aujourdhui.AddDays(jour.Item))).ToArray();
        creees[1] = creees[1].Passer(StatutDeDemarche.EnCours, null, null, maintenant, Fuseau.Paris).Value;
        creees[3] = creees[3].Passer(StatutDeDemarche.Realisee, null, aujourdhui.AddDays(-4), maintenant, Fuseau.Paris).Value;
        return [.. creees.Select(demarche => demarche with { Transmission = demarche.Transmission.Accepter(null, maintenant) })];

        Demarche Une(int rang, DateOnly fin)
        {
            var quoi = string.Create(CultureInfo.InvariantCulture, $"demarche-{rang}");
            var modele = tirage.Parmi(quoi, toutes);
            var creeLe = maintenant.AddDays(-6 - rang);
            return new()
            {
                Id = Identifiants.Deterministe("demo-demarche", beneficiaire.Id.ToString(), quoi),
                Dossier = beneficiaire.Id,
                Contenu = new ContenuDeDemarche.Predefinie(modele.Pourquoi, modele.Quoi, tirage.Parmi(quoi + "-moyen", modele.Moyens)),
                Statut = StatutDeDemarche.AFaire,
                Fin = fin,
                CreeLe = creeLe,
                ModifieLe = creeLe,
                Transmission = Transmission.Nouvelle(creeLe),
                Demande = Empreinte.De(quoi),
            };
        }
    }
}
