using System.Globalization;
using System.Text;
using Cej.Domain.Offres;
using Cej.Functions.Offres.Referentiels;

namespace Cej.LocalHost.Offres;

/// <summary>
/// Invents offers over all France: the same for the same number, on every machine and at any time. Big towns have more of them, but
/// one in eight is anywhere.
/// </summary>
internal sealed class GenerateurDOffres(Lieux lieux, Metiers metiers)
{
    /// <summary>The links of invented offers lead nowhere on purpose.</summary>
    private const string Site = "https://offres.example/";

    private const ulong Graine = 0xCE7_0FF2E5;

    private static readonly ModeDeContact[] Contacts = Enum.GetValues<ModeDeContact>();

    private static readonly string[] Noms =
    [
        "Martin",
        "Bernard",
        "Les Tilleuls",
        "du Marché",
        "Lenoir",
        "de la Gare",
        "Horizon",
        "Durand",
        "Océane",
        "des Halles",
        "Bellevue",
        "Girard",
        "La Fontaine",
        "Rousseau",
        "du Pont",
        "Lumière",
        "Fournier",
        "Les Acacias",
        "Mercier",
        "du Parc",
        "Étoile",
        "Garnier",
        "Saint-Roch",
        "Chevalier",
        "Les Remparts",
        "Perrin",
        "du Moulin",
        "Clair Logis",
        "Robin",
        "Avenir",
    ];

    private readonly Lazy<Modele[]> _modeles = new(() => Modele.Lire("modeles.tsv"));
    private readonly Lazy<Modele[]> _missions = new(() => Modele.Lire("missions.tsv"));
    private readonly Lazy<Tirage> _tirage = new(() => new Tirage(lieux));

    public OffreInventee Inventer(NumeroDuCatalogue numero)
    {
        var hasard = new Hasard(Graine ^ ((ulong)numero.Valeur * 0x9E3779B97F4A7C15));
        var commune = _tirage.Value.Tirer(ref hasard);
        return numero.Type is TypeDOffre.ServiceCivique
            ? Mission(numero, commune, ref hasard)
            : Poste(numero, commune, hasard.Parmi<Modele>(_modeles.Value), ref hasard);
    }

    private OffreInventee Poste(NumeroDuCatalogue numero, Commune commune, Modele modele, ref Hasard hasard)
    {
        var immersion = numero.Type is TypeDOffre.Immersion;
        var alternance = numero.Type is TypeDOffre.Alternance;
        var (contrat, libelle) = numero.Type switch
        {
            TypeDOffre.Emploi => Contrat(ref hasard),
            TypeDOffre.Alternance => (
                Contrats.CddInterimSaisonnier,
                hasard.Sur100(70) ? "Contrat d'apprentissage" : "Contrat de professionnalisation"
            ),
            _ => (Contrats.Autre, "Immersion professionnelle"),
        };
        var partiel = numero.Type is TypeDOffre.Emploi && hasard.Sur100(25);
        var experience =
            alternance || immersion || hasard.Sur100(55) ? Experiences.MoinsDUnAn
            : hasard.Sur100(70) ? Experiences.DeUnATroisAns
            : Experiences.PlusDeTroisAns;
        var debutant = experience is Experiences.MoinsDUnAn && (immersion || hasard.Sur100(80));
        var organisme = $"{modele.Secteur} {hasard.Parmi<string>(Noms)}";
        var metier = metiers.Find(modele.Code)!;
        var titre =
            immersion ? metier.Libelle
            : alternance ? $"{modele.Titre} en alternance (H/F)"
            : $"{modele.Titre} (H/F)";
        var salaire = (int)Math.Round((modele.Minimum + (hasard.Entier(modele.Maximum - modele.Minimum + 1))) / 10.0) * 10;
        return new(
            Situer(commune) with
            {
                Type = (byte)numero.Type,
                Contrat = (byte)contrat,
                Duree = (byte)(partiel ? Durees.TempsPartiel : Durees.TempsPlein),
                Experience = (byte)experience,
                DebutantAccepte = debutant,
                Metier = Fiche.Code(modele.Code),
            },
            new()
            {
                Offre = Resumer(numero, commune, titre, organisme) with
                {
                    Contrat = libelle,
                    Duree =
                        immersion ? "1 à 4 semaines"
                        : partiel ? "Temps partiel"
                        : "Temps plein",
                },
                Description = Decrire(modele, commune, organisme, numero.Type, ref hasard),
                Salaire =
                    immersion ? null
                    : alternance ? "Selon l'âge et le niveau d'études"
                    : string.Create(CultureInfo.InvariantCulture, $"Mensuel de {(partiel ? salaire * 24 / 35 : salaire)} euros"),
                Horaires = partiel ? "24 heures par semaine" : "35 heures par semaine",
                Experience = debutant
                    ? "Débutant accepté"
                    : experience switch
                    {
                        Experiences.MoinsDUnAn => "6 mois",
                        Experiences.DeUnATroisAns => "2 ans",
                        _ => "4 ans",
                    },
                Competences = modele.Competences,
                SavoirEtre = ["Travail en équipe", "Ponctualité"],
                Formations = modele.Formation.Length == 0 || modele.EstUnPermis ? [] : [modele.Formation],
                Permis = modele.EstUnPermis ? [modele.Formation] : [],
                Presentation = $"{organisme} : une équipe de {hasard.Entier(40) + 3} personnes à {commune.Nom}.",
                Postuler = new(Site + numero.Id),
                Contact = immersion ? hasard.Parmi<ModeDeContact>(Contacts) : null,
            }
        );
    }

    private OffreInventee Mission(NumeroDuCatalogue numero, Commune commune, ref Hasard hasard)
    {
        var modele = hasard.Parmi<Modele>(_missions.Value);
        var domaine = DomaineDeServiceCivique.Tous.Index().First(connu => connu.Item.Code == modele.Code);
        var organisme = $"{modele.Secteur} {hasard.Parmi<string>(Noms)}";
        var debut = numero.Jour.AddDays(10 + hasard.Entier(110));
        var mois = 6 + (hasard.Entier(5) / 2);
        return new(
            Situer(commune) with
            {
                Type = (byte)numero.Type,
                Domaine = (byte)domaine.Index,
                Debut = debut.DayNumber,
            },
            new()
            {
                Offre = Resumer(numero, commune, modele.Titre, organisme) with
                {
                    Domaine = domaine.Item.Libelle,
                    Contrat = "Service civique",
                    Duree = $"{mois} mois",
                    Debut = debut,
                },
                Description = Decrire(modele, commune, organisme, numero.Type, ref hasard),
                Salaire = "Indemnité de service civique",
                Horaires = "24 heures par semaine",
                Presentation = $"{organisme} agit à {commune.Nom} et dans les environs.",
                Postuler = new(Site + numero.Id),
            }
        );
    }

    private static Offre Resumer(NumeroDuCatalogue numero, Commune commune, string titre, string organisme) =>
        new()
        {
            Reference = new(numero.Type, numero.Id),
            Titre = titre,
            Organisme = organisme,
            Localisation = $"{commune.Departement} - {commune.Nom}",
            CodePostal = commune.CodesPostaux.Count > 0 ? commune.CodesPostaux[0] : null,
            PublieeLe = numero.PublieeLe,
            Origine = "Catalogue de démonstration",
        };

    private static string Decrire(Modele modele, Commune commune, string organisme, TypeDOffre type, ref Hasard hasard)
    {
        var texte = new StringBuilder();
        texte.AppendLine(
            type switch
            {
                TypeDOffre.Immersion =>
                    $"{organisme} vous accueille à {commune.Nom} pour découvrir le métier : {modele.Titre.ToLowerInvariant()}.",
                TypeDOffre.ServiceCivique =>
                    $"À {commune.Nom}, avec {organisme}, vous participerez à une mission d'intérêt général, ouverte à tous de 16 à 25 ans.",
                TypeDOffre.Alternance =>
                    $"{organisme} recrute à {commune.Nom} un apprenti pour la rentrée : {modele.Titre.ToLowerInvariant()}.",
                _ => hasard.Sur100(50)
                    ? $"{organisme}, à {commune.Nom}, recherche : {modele.Titre.ToLowerInvariant()}."
                    : $"Nous recrutons à {commune.Nom} pour renforcer notre équipe : {modele.Titre.ToLowerInvariant()}.",
            }
        );
        texte.AppendLine("Vos missions :");
        foreach (var tache in modele.Taches)
            texte.AppendLine(CultureInfo.InvariantCulture, $"- {tache.ToLowerInvariant()}");
        texte.Append(
            hasard.Sur100(50)
                ? "Le poste est accessible en transports en commun."
                : "Une personne de l'équipe vous accompagne à votre arrivée."
        );
        return texte.ToString();
    }

    private static (Contrats, string) Contrat(ref Hasard hasard) =>
        hasard.Entier(100) switch
        {
            < 45 => (Contrats.Cdi, "CDI"),
            < 70 => (Contrats.CddInterimSaisonnier, $"CDD - {hasard.Entier(11) + 1} mois"),
            < 88 => (Contrats.CddInterimSaisonnier, $"Intérim - {hasard.Entier(6) + 1} mois"),
            < 95 => (Contrats.CddInterimSaisonnier, "Saisonnier"),
            _ => (Contrats.Autre, "Franchise"),
        };

    /// <summary>A position as a point on the unit sphere.</summary>
    public static (float X, float Y, float Z) SurLaSphere(Position position)
    {
        var (latitude, longitude) = (double.DegreesToRadians(position.Latitude), double.DegreesToRadians(position.Longitude));
        return (
            (float)(Math.Cos(latitude) * Math.Cos(longitude)),
            (float)(Math.Cos(latitude) * Math.Sin(longitude)),
            (float)Math.Sin(latitude)
        );
    }

    private static Fiche Situer(Commune commune)
    {
        var (x, y, z) = SurLaSphere(commune.Position!.Value);
        return new()
        {
            X = x,
            Y = y,
            Z = z,
            Departement = Fiche.Code(commune.Departement),
        };
    }

    /// <summary>A line of the templates.</summary>
    private sealed record Modele(
        string Code,
        string Titre,
        string Secteur,
        int Minimum,
        int Maximum,
        string Formation,
        string[] Taches,
        string[] Competences
    )
    {
        public bool EstUnPermis => Formation.StartsWith("Permis", StringComparison.Ordinal);

        public static Modele[] Lire(string nom)
        {
            using var texte = new StreamReader(typeof(GenerateurDOffres).Assembly.GetManifestResourceStream(nom)!, Encoding.UTF8);
            return
            [
                .. texte
                    .ReadToEnd()
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(ligne => ligne.Split('\t'))
                    .Select(champs =>
                        champs.Length == 4
                            ? new Modele(champs[0], champs[1], champs[2], 0, 0, "", champs[3].Split('|'), [])
                            : new Modele(
                                champs[0],
                                champs[1],
                                champs[2],
                                int.Parse(champs[3], CultureInfo.InvariantCulture),
                                int.Parse(champs[4], CultureInfo.InvariantCulture),
                                champs[5],
                                champs[6].Split('|'),
                                champs[7].Split('|')
                            )
                    ),
            ];
        }
    }

    /// <summary>Draws communes: most of them by population.</summary>
    private sealed class Tirage
    {
        /// <summary>How many of a hundred are drawn without regard to population.</summary>
        private const int NImporteOu = 12;

        private readonly Lieux _lieux;
        private readonly string[] _codes;
        private readonly int[] _cumul;

        public Tirage(Lieux lieux)
        {
            _lieux = lieux;
            var communes = lieux.Peuplees(1_000).ToArray();
            _codes = [.. communes.Select(commune => commune.Code)];
            _cumul = new int[communes.Length];
            for (var i = 0; i < communes.Length; i++)
                _cumul[i] = communes[i].Population + (i == 0 ? 0 : _cumul[i - 1]);
        }

        public Commune Tirer(ref Hasard hasard)
        {
            var place = hasard.Sur100(NImporteOu) ? hasard.Entier(_codes.Length) : Array.BinarySearch(_cumul, hasard.Entier(_cumul[^1]));
            return _lieux.Commune(_codes[place < 0 ? ~place : Math.Min(place + 1, _codes.Length - 1)])!;
        }
    }
}
