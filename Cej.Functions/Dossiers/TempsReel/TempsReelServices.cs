namespace Cej.Functions.Dossiers;

/// <summary>The chat hub.</summary>
internal static class TempsReelServices
{
    public static IServiceCollection AddTempsReel(this IServiceCollection services)
    {
        services.AddServerlessHub<Chat>(hub => hub.WithOptions(options => options.UseJsonObjectSerializer(Chat.Serialiseur)));
        return services.AddSingleton<HubPush>();
    }
}
