namespace Cej.LocalHost.Demonstration;

/// <summary>Invented young people, with the accents, hyphens and apostrophes that real names have.</summary>
internal static class NomsDeDemonstration
{
    public static IReadOnlyList<(string Prenom, string Nom)> Tous { get; } =
    [
        ("Maëlle", "O'Connor"), ("Jérémy", "Ardècquois"), ("Sixtine", "Bonnín"), ("Aïcha", "Benali"), ("Loïc", "Le Goff"),
        ("Anne-Sophie", "Dubois-Martin"), ("Zoé", "Lefèvre"), ("François", "D'Alembert"), ("Inès", "Hernández"), ("Noël", "Garçon"),
        ("Éloïse", "Müller"), ("Hugo", "L'Hermitte"), ("Chloé", "Peña"), ("Mohamed-Amine", "El Khatib"), ("Fatoumata", "N'Diaye"),
        ("Théo", "Bœuf"), ("Gaëtan", "Château"), ("Océane", "Lecœur"), ("Yann", "Kergoat"), ("Léa", "Saint-André"),
        ("Raphaël", "Noël"), ("Manon", "Désiré"), ("Kévin", "Thévenin"), ("Solène", "Guégan"), ("Bachir", "Abbas"),
        ("Omar", "Ammari"), ("Houfrane", "Allaoui"), ("Mélodie", "Tran"), ("Alban", "Beaufumé-Privat"), ("Lucrèce", "Fontaine"),
        ("Fabrice", "Traïtchevitch"), ("Amélie", "Poulain"), ("Sébastien", "Çelik"), ("Nathanaël", "Cohen"), ("Agnès", "Île-Bertrand"),
        ("Jean-Baptiste", "De La Tour"), ("Marie-Ange", "Étienne"), ("Tiphaine", "Quéméneur"), ("Élodie", "Vanhoutte"), ("Ambre", "Nguyễn"),
        ("Rémi", "Dupré"), ("Coralie", "Dupre"), ("Ugo", "Rossi"), ("Wissem", "Haddad"), ("Xavier", "Œhler"),
        ("Anaïs", "Picard"), ("Clémence", "Picard"), ("Clément", "Picard"), ("Djibril", "Traoré"), ("Esteban", "Da Silva"),
        ("Garance", "Aubépine"), ("Ilyès", "Boukhari"), ("Joséphine", "Roux"), ("Killian", "Prévost"), ("Lou-Anne", "Marchand"),
        ("Maxence", "Lœwenstein"), ("Ninon", "Besançon"), ("Pénélope", "Gauthier"), ("Quentin", "D'Hondt"), ("Rose", "Lemaître"),
    ];
}
