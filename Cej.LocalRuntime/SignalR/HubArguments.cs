using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Core.Serialization;
using JsonConvert = Newtonsoft.Json.JsonConvert;

namespace Cej.LocalRuntime.SignalR;

/// <summary>
/// Writes the arguments of a message as SignalR Management does over its transient transport: once a message, by the configured
/// serializer, else by Newtonsoft.Json.
/// </summary>
internal sealed class HubArguments(ObjectSerializer? serializer)
{
    public object?[] Write(object?[] arguments) =>
        Array.ConvertAll(arguments, argument => argument is null ? null : (object)Written(argument));

    private WrittenArgument Written(object argument) =>
        new WrittenArgument(
            serializer?.Serialize(argument, argument.GetType())
                ?? new BinaryData(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(argument)))
        );
}

/// <summary>An argument that is JSON already: the hub's protocol copies it.</summary>
[JsonConverter(typeof(Copy))]
internal sealed record WrittenArgument(BinaryData Json)
{
    internal sealed class Copy : JsonConverter<WrittenArgument>
    {
        public override WrittenArgument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Clients of a serverless hub send nothing.");

        public override void Write(Utf8JsonWriter writer, WrittenArgument value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Json.ToMemory().Span, skipInputValidation: true);
    }
}
