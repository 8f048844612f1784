namespace Microsoft.Azure.Functions.Worker;

/// <summary>A fault of the worker.</summary>
public class FunctionWorkerException : Exception
{
    /// <summary>Creates the exception.</summary>
    public FunctionWorkerException() { }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    public FunctionWorkerException(string? message)
        : base(message) { }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public FunctionWorkerException(string? message, Exception? innerException)
        : base(message, innerException) { }
}

/// <summary>A value cannot be converted to its parameter's type, or is missing.</summary>
public class FunctionInputConverterException : FunctionWorkerException
{
    /// <summary>Creates the exception.</summary>
    public FunctionInputConverterException() { }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    public FunctionInputConverterException(string? message)
        : base(message) { }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public FunctionInputConverterException(string? message, Exception? innerException)
        : base(message, innerException) { }
}
