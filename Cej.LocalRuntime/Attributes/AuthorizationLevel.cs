namespace Microsoft.Azure.Functions.Worker;

/// <summary>Who may call an HTTP function with which function key. Local difference: keys are not checked here.</summary>
public enum AuthorizationLevel
{
    /// <summary>No key.</summary>
    Anonymous = 0,

    /// <summary>A user token.</summary>
    User = 1,

    /// <summary>The function's key.</summary>
    Function = 2,

    /// <summary>The host's system key.</summary>
    System = 3,

    /// <summary>The host's master key.</summary>
    Admin = 4,
}
