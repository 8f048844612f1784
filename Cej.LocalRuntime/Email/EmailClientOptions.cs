using Azure.Core;

namespace Azure.Communication.Email;

/// <summary>Options of <see cref="EmailClient"/>.</summary>
public class EmailClientOptions : ClientOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="version">The REST API's version.</param>
    public EmailClientOptions(ServiceVersion version = ServiceVersion.V2025_09_01) =>
        ApiVersion = version switch
        {
            ServiceVersion.V2021_10_01_Preview => "2021-10-01-preview",
            ServiceVersion.V2023_01_15_Preview => "2023-01-15-preview",
            ServiceVersion.V2023_03_31 => "2023-03-31",
            ServiceVersion.V2024_07_01_Preview => "2024-07-01-preview",
            ServiceVersion.V2025_09_01 => "2025-09-01",
            _ => throw new ArgumentOutOfRangeException(nameof(version), version, null),
        };

    internal string ApiVersion { get; }

    /// <summary>The REST API's versions.</summary>
    public enum ServiceVersion
    {
        /// <summary>2021-10-01-preview.</summary>
        V2021_10_01_Preview = 1,

        /// <summary>2023-01-15-preview.</summary>
        V2023_01_15_Preview = 2,

        /// <summary>2023-03-31.</summary>
        V2023_03_31 = 3,

        /// <summary>2024-07-01-preview.</summary>
        V2024_07_01_Preview = 4,

        /// <summary>2025-09-01.</summary>
        V2025_09_01 = 5,
    }
}
