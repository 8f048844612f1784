namespace Cej.Functions.Notifications;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(AppareilsFunctions.CleResponse))]
[JsonSerializable(typeof(NotificationsFunctions.NotificationsResponse))]
internal sealed partial class NotificationsReponses : JsonSerializerContext;
