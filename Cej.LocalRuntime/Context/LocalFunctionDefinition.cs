using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Cej.LocalRuntime.Context;

internal sealed class LocalFunctionDefinition : FunctionDefinition
{
    public LocalFunctionDefinition(string name, MethodInfo method, string triggerParameter, string triggerType)
    {
        Name = name;
        EntryPoint = $"{method.DeclaringType!.FullName}.{method.Name}";
        Id = name.ToUpperInvariant();
        PathToAssembly = method.DeclaringType.Assembly.Location;
        Parameters =
        [
            .. method
                .GetParameters()
                .Select(parameter => new FunctionParameter(
                    parameter.Name!,
                    parameter.ParameterType,
                    parameter.HasDefaultValue,
                    parameter.HasDefaultValue ? parameter.DefaultValue : null
                )),
        ];
        InputBindings = Single(triggerParameter, triggerType, BindingDirection.In);
        OutputBindings =
            triggerType == HttpTrigger
                ? Single("$return", "http", BindingDirection.Out)
                : ImmutableDictionary<string, BindingMetadata>.Empty;
    }

    public const string HttpTrigger = "httpTrigger";

    public const string TimerTrigger = "timerTrigger";

    public override ImmutableArray<FunctionParameter> Parameters { get; }

    public override string PathToAssembly { get; }

    public override string EntryPoint { get; }

    public override string Id { get; }

    public override string Name { get; }

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }

    private static ImmutableDictionary<string, BindingMetadata> Single(string name, string type, BindingDirection direction) =>
        ImmutableDictionary<string, BindingMetadata>.Empty.Add(name, new LocalBindingMetadata(name, type, direction));

    private sealed class LocalBindingMetadata(string name, string type, BindingDirection direction) : BindingMetadata
    {
        public override string Name => name;

        public override string Type => type;

        public override BindingDirection Direction => direction;
    }
}
