using Cej.Functions.Connexions;
using Cej.Functions.Infrastructure.Demarrage;
using Cej.Functions.Messagerie;
using Cej.Functions.Portefeuille;
using Microsoft.Extensions.Options;
using CorpsJson = Microsoft.AspNetCore.Mvc.JsonOptions;
using ReponsesJson = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>
/// How bodies are read and answers written, by what a person's first minute needs: the first of each costs most, and all of them would
/// keep the start waiting for what hardly anybody asks for.
/// </summary>
internal sealed class ContratsAPrechauffer(IOptions<CorpsJson> corps, IOptions<ReponsesJson> reponses) : IAPrechauffer
{
    private static readonly Type[] Corps = [typeof(MessagesFunctions.MessageRequest)];

    private static readonly Type[] Reponses =
    [
        typeof(ConnexionFunctions.ConnexionResponse),
        typeof(PortefeuilleResponse),
        typeof(ConversationsResponse),
        typeof(ConversationResponse),
        typeof(MessageResponse),
    ];

    public string Quoi => "the JSON of requests and answers";

    public Task Chauffer(CancellationToken cancellationToken)
    {
        foreach (var type in Corps)
            _ = corps.Value.JsonSerializerOptions.GetTypeInfo(type);
        foreach (var type in Reponses)
            _ = reponses.Value.SerializerOptions.GetTypeInfo(type);
        return Task.CompletedTask;
    }
}
