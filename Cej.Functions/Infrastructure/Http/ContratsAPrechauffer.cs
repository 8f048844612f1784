using Cej.Functions.Infrastructure.Demarrage;
using CorpsJson = Microsoft.AspNetCore.Mvc.JsonOptions;
using ReponsesJson = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>What a person's first minute reads and writes, as the features say.</summary>
internal sealed class PremiereMinute
{
    public List<Type> Corps { get; } = [];

    public List<Type> Reponses { get; } = [];
}

/// <summary>
/// How bodies are read and answers written, by what a person's first minute needs: the first of each costs most, and all of them would
/// keep the start waiting for what hardly anybody asks for.
/// </summary>
internal sealed class ContratsAPrechauffer(IOptions<PremiereMinute> minute, IOptions<CorpsJson> corps, IOptions<ReponsesJson> reponses)
    : IAPrechauffer
{
    public string Quoi => "the JSON of requests and answers";

    public Task Chauffer(CancellationToken cancellationToken)
    {
        foreach (var type in minute.Value.Corps)
            _ = corps.Value.JsonSerializerOptions.GetTypeInfo(type);
        foreach (var type in minute.Value.Reponses)
            _ = reponses.Value.SerializerOptions.GetTypeInfo(type);
        return Task.CompletedTask;
    }
}
