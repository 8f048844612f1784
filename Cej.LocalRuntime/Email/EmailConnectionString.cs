namespace Azure.Communication.Email;

internal static class EmailConnectionString
{
    public static (Uri Endpoint, AzureKeyCredential Credential) Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var parts = connectionString
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => part[1], StringComparer.OrdinalIgnoreCase);

        if (!parts.TryGetValue("endpoint", out var endpoint) || !Uri.TryCreate(endpoint, UriKind.Absolute, out var uri))
            throw new InvalidOperationException("The connection string has no valid endpoint.");
        if (!parts.TryGetValue("accesskey", out var key) || key.Length == 0)
            throw new InvalidOperationException("The connection string has no accesskey.");
        return (uri, new AzureKeyCredential(key));
    }
}
