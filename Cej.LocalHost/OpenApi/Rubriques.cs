namespace Cej.LocalHost.OpenApi;

/// <summary>What each group of operations is about, for who reads the description; a group without a word here fails the lint of it.</summary>
internal static class Rubriques
{
    /// <summary>By the name that functions carry.</summary>
    public static IReadOnlyDictionary<string, string> Descriptions { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Accueil"] = "Ce que le jeune voit d'abord.",
            ["Actualités et aide"] = "Nouvelles publiées par les exploitants, et liens d'aide.",
            ["Bénéficiaires"] = "La fiche d'un jeune : état civil, indicateurs, fin de suivi.",
            ["Compte"] = "Le compte du jeune lui-même : qui il est, où il vit, ce dont il veut être prévenu.",
            ["Connexion"] = "Ce qui suit une connexion au fournisseur d'identité : qui appelle, et son espace.",
            ["Diffusion"] = "Listes de diffusion et envois à plusieurs.",
            ["Démarches"] = "Démarches d'un jeune et leur transmission au partenaire.",
            ["Démonstration"] = "Espace de démonstration public : rien n'y est gardé.",
            ["Envois programmés"] = "Messages qui partent plus tard : ce qui attend, et ce qui n'a pas pu partir.",
            ["Exploitation"] = "Santé du service, description de l'API, et gestes des exploitants.",
            ["Messagerie"] = "Conversations, messages, accusés de lecture, pièces jointes.",
            ["Notifications"] = "Centre de notifications du jeune et appareils à prévenir.",
            ["Offres"] = "Recherche d'offres, détail, partage.",
            ["Offres du bénéficiaire"] = "Favoris, recherches sauvegardées et suggestions d'un jeune.",
            ["Portefeuille"] = "Le portefeuille d'un conseiller : liste, ajout, recherche.",
            ["Profil"] = "Le profil d'un conseiller et son agence.",
            ["Réaffectation"] = "Déplacement de suivis entre conseillers, par un superviseur.",
        };
}
