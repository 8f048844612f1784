using Azure.Core.Serialization;

namespace Microsoft.Azure.SignalR.Management;

/// <summary>Says how a hub is served. Local difference: of its options, only how arguments are written has an effect.</summary>
public class ServiceManagerBuilder
{
    private readonly List<Action<ServiceManagerOptions>> _configure = [];

    /// <summary>Adds a configuration of the options.</summary>
    /// <param name="configure">Changes the options; runs when the hub starts.</param>
    public ServiceManagerBuilder WithOptions(Action<ServiceManagerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure.Add(configure);
        return this;
    }

    internal ServiceManagerOptions BuildOptions()
    {
        var options = new ServiceManagerOptions();
        foreach (var configure in _configure)
            configure(options);
        return options;
    }
}

/// <summary>How a hub is served.</summary>
public class ServiceManagerOptions
{
    internal ObjectSerializer? ObjectSerializer { get; private set; }

    /// <summary>Sets what writes the arguments that clients get. Left out, Newtonsoft.Json writes them with the names of the CLR.</summary>
    /// <param name="objectSerializer">The serializer, to JSON.</param>
    public void UseJsonObjectSerializer(ObjectSerializer objectSerializer) => ObjectSerializer = objectSerializer;
}
