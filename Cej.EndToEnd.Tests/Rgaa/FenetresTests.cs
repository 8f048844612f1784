using System.Text.RegularExpressions;

namespace Cej.EndToEnd.Tests.Rgaa;

/// <summary>
/// The inventory of what opens over a page or inside it (dialogs, sheets, lists of suggestions, what folds out), and under which name a test of
/// this project has it checked while it is open.
/// </summary>
public sealed partial class FenetresTests
{
    private static readonly Dictionary<string, string[]> Inventaire = new(StringComparer.Ordinal)
    {
        ["conseiller/app/SurveillanceDeSession.tsx"] = ["Avertissement de fin de session", "Session terminée"],
        ["conseiller/features/actualites/PagePublication.tsx"] = ["Exploitation, retrait d'une actualité"],
        ["conseiller/features/actualites/TiroirActualites.tsx"] = ["Actualités"],
        ["conseiller/features/conseillers/PageAgences.tsx"] = ["Exploitation, agence à corriger"],
        ["conseiller/features/conseillers/components/DialogueAgence.tsx"] = ["Choix de l'agence"],
        ["conseiller/features/diffusion/PageListes.tsx"] = ["Listes de diffusion"],
        ["conseiller/features/diffusion/components/EnvoiALaListe.tsx"] = ["Messages envoyés"],
        ["conseiller/features/diffusion/components/SuppressionDeListe.tsx"] = ["Suppression d'une liste"],
        ["conseiller/features/messagerie/components/DialogueMessageImportant.tsx"] = ["Message important, champs à corriger"],
        ["conseiller/features/messagerie/PageReponsesRapides.tsx"] = ["Suppression d'une réponse rapide"],
        ["conseiller/features/messagerie/reponses/DialogueDeReponse.tsx"] = ["Réponses rapides, texte à corriger"],
        ["conseiller/features/portefeuille/PageDonnees.tsx"] = ["Exploitation, effacement"],
        ["conseiller/features/portefeuille/components/DialogueDeModification.tsx"] = ["Identifiant France Travail refusé"],
        ["conseiller/features/portefeuille/components/DialogueHistorique.tsx"] = ["Historique des conseillers"],
        ["conseiller/features/portefeuille/components/DialogueSuppression.tsx"] =
        [
            "Suppression d'un compte non activé",
            "Suppression d'un compte activé, champs à corriger",
        ],
        ["conseiller/features/portefeuille/components/Recuperation.tsx"] = ["Portefeuille, bénéficiaires à récupérer"],
        ["conseiller/features/programmation/components/Annulation.tsx"] = ["Annuler un message programmé"],
        ["conseiller/features/programmation/components/Modification.tsx"] = ["Modifier un message programmé"],
        ["conseiller/features/reaffectation/PageSuperviseurs.tsx"] = ["Exploitation, habilitation à retirer"],
        ["conseiller/features/reaffectation/components/Confirmation.tsx"] = ["Réaffectation, confirmation"],
        ["conseiller/features/reaffectation/components/Demandes.tsx"] = ["Exploitation, demande à accorder"],
        ["conseiller/features/reaffectation/components/FormulaireDeReaffectation.tsx"] = ["Réaffectation, conseillers proposés"],
        ["jeune/features/demarches/EcranDemarche.tsx"] = ["démarche, to be cancelled", "duplication"],
        ["jeune/features/demarches/Modification.tsx"] = ["démarche, edition"],
        ["jeune/features/messages/ChoixDePieces.tsx"] = ["messages, choice of a file"],
        ["jeune/features/offres/EcranOffre.tsx"] = ["Jeune, partage d'une offre"],
        ["jeune/features/profil/EcranProfil.tsx"] = ["profile, leaving"],
        ["jeune/features/profil/MesDonnees.tsx"] = ["end of the account"],
        ["partage/conversation/SuppressionDeMessage.tsx"] = ["Suppression d'un message", "Jeune, suppression d'un message"],
        ["partage/destinataires/RapportDEnvoi.tsx"] = ["Rapport d'un partage"],
        ["partage/envoi/ConfirmationDEnvoi.tsx"] = ["Message multi-destinataires, confirmation"],
        ["partage/programmation/DialogueProgrammer.tsx"] = ["Programmer l'envoi d'un message"],
        ["partage/offres/FormulaireDeRecherche.tsx"] = ["Offres, lieux proposés", "Offres, plus de critères"],
    };

    [Fact]
    public void Whatever_opens_is_checked_while_it_is_open()
    {
        var web = Depot.Chemin("web");
        var ouvrent = Directory
            .EnumerateFiles(web, "*.tsx", SearchOption.AllDirectories)
            .Select(fichier => (Chemin: Path.GetRelativePath(web, fichier), Texte: File.ReadAllText(fichier)))
            .Where(source => !source.Chemin.StartsWith("node_modules", StringComparison.Ordinal))
            .Where(source => !source.Chemin.EndsWith(".test.tsx", StringComparison.Ordinal) && Ouvre().IsMatch(source.Texte))
            // What the others are made of.
            .Where(source => !source.Chemin.StartsWith("partage/ui/", StringComparison.Ordinal))
            .Select(source => source.Chemin)
            .Order(StringComparer.Ordinal);
        Assert.Equal(ouvrent, Inventaire.Keys.Order(StringComparer.Ordinal));

        var verifies = Directory
            .EnumerateFiles(Depot.Chemin("Cej.EndToEnd.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(fichier => Verifie().Matches(File.ReadAllText(fichier)))
            .Select(appel => appel.Groups["ecran"].Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Inventaire.Values.SelectMany(ecrans => ecrans).Except(verifies, StringComparer.Ordinal));
    }

    [GeneratedRegex("<(Dialogue|Confirmation|Feuille|ChampAPropositions|details)[ >\n]", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Ouvre();

    [GeneratedRegex("\\.Verifier\\(\"(?<ecran>[^\"]+)\"\\)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Verifie();
}
