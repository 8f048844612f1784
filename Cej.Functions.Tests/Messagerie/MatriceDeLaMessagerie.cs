using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>Who may do what in conversations.</summary>
internal static class MatriceDeLaMessagerie
{
    private static readonly HttpMethod Get = HttpMethod.Get;
    private static readonly HttpMethod Post = HttpMethod.Post;
    private static readonly HttpMethod Put = HttpMethod.Put;

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Simple("ChatNegocier", Statuts.Tous, Post, "/api/chat/negotiate"),
        MatriceDesDroits.Simple("ConversationsLister", Statuts.Conseillers(200), Get, "/api/conversations"),
        MatriceDesDroits.Dossier("MessagesLire", Statuts.Parties(200), id => new(Get, $"/api/conversations/{id}/messages")),
        MatriceDesDroits.Dossier(
            "MessagesEnvoyer",
            Statuts.Parties(201),
            id => new(Post, $"/api/conversations/{id}/messages", new { texte = "Bonjour" })
        ),
        MatriceDesDroits.Dossier(
            "MessagesRechercher",
            Statuts.Parties(200),
            id => new(Get, $"/api/conversations/{id}/recherche?texte=bonjour")
        ),
        MatriceDesDroits.Simple("ConversationsRechercher", Statuts.Conseillers(200), Get, "/api/conversations/recherche?texte=bonjour"),
        new(
            "MessagesModifier",
            Statuts.Parties(200),
            async (s, qui, id) =>
            {
                var (numero, version) = await s.Message(qui, id);
                return new(
                    HttpMethod.Patch,
                    $"/api/conversations/{id}/messages/{numero}",
                    new { texte = "Bonsoir" },
                    ("If-Match", version)
                );
            }
        ),
        new(
            "MessagesSupprimer",
            Statuts.Parties(200),
            async (s, qui, id) => new(HttpMethod.Delete, $"/api/conversations/{id}/messages/{(await s.Message(qui, id)).Numero}")
        ),
        new(
            "ConversationsMarquerLue",
            Statuts.Parties(200),
            async (s, qui, id) =>
            {
                await s.Message(qui, id);
                return new(Put, $"/api/conversations/{id}/lecture", new { jusqua = 1 });
            }
        ),
        MatriceDesDroits.Dossier(
            "ConversationsSuivre",
            Statuts.Referents(200),
            id => new(Put, $"/api/conversations/{id}/suivi", new { suivie = true })
        ),
        MatriceDesDroits.Dossier("ConversationsSignalerSaisie", Statuts.Parties(204), id => new(Post, $"/api/conversations/{id}/saisie")),
        MatriceDesDroits.Simple("MessageImportantLire", Statuts.Conseillers(204), Get, "/api/message-important"),
        MatriceDesDroits.Dossier(
            "MessageImportantEcrire",
            Statuts.Conseillers(200),
            _ =>
                new(
                    Put,
                    "/api/message-important",
                    new
                    {
                        texte = "Absente",
                        debut = "2026-01-05",
                        fin = "2026-01-09",
                    }
                )
        ),
        MatriceDesDroits.Simple("MessageImportantRetirer", Statuts.Conseillers(204), HttpMethod.Delete, "/api/message-important"),
        MatriceDesDroits.Dossier(
            "MessageImportantAfficher",
            Statuts.Parties(204),
            id => new(Get, $"/api/beneficiaires/{id}/message-important")
        ),
        MatriceDesDroits.Simple("ReponsesRapidesLister", Statuts.Conseillers(200), Get, "/api/reponses-rapides"),
        MatriceDesDroits.Dossier(
            "ReponsesRapidesAjouter",
            Statuts.Conseillers(201),
            _ => new(Post, "/api/reponses-rapides", new { texte = "Je vous rappelle demain." })
        ),
        new(
            "ReponsesRapidesModifier",
            Statuts.ProprietaireDeListe(200),
            async (s, _, id) =>
            {
                var (reponse, version) = await ReponseOu(s, id);
                return new(Put, $"/api/reponses-rapides/{reponse}", new { texte = "Je vous rappelle." }, ("If-Match", version));
            }
        )
        {
            DUnDossier = false,
        },
        new(
            "ReponsesRapidesSupprimer",
            Statuts.ProprietaireDeListe(204),
            async (s, _, id) => new(HttpMethod.Delete, $"/api/reponses-rapides/{(await ReponseOu(s, id)).Id}")
        )
        {
            DUnDossier = false,
        },
    ];

    /// <summary>A quick reply of the referent's in place of his dossier; another identifier stays what it is: none.</summary>
    private static async Task<(Guid Id, string Version)> ReponseOu(Situation situation, Guid id) =>
        id == situation.Active ? await situation.ReponseRapide() : (id, "\"MQ\"");
}
