using System.Collections.Concurrent;
using System.Threading.Channels;
using Cej.WorkerHost.Wire;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.Extensions.Logging;
using Content = Cej.WorkerHost.Wire.StreamingMessage.ContentOneofCase;

namespace Cej.WorkerHost.Workers;

/// <summary>The conversation with the worker: the host says what it wants, the worker answers by the number of an invocation.</summary>
internal sealed class WorkerChannel(ILoggerFactory loggers) : FunctionRpc.FunctionRpcBase
{
    private readonly Channel<StreamingMessage> _outgoing = Channel.CreateUnbounded<StreamingMessage>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private readonly ConcurrentDictionary<(Content, string), TaskCompletionSource<StreamingMessage>> _answers = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StatusResult>> _invocations = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Fails whatever is waited for, now and later: the worker has ended.</summary>
    public void Lose(Exception cause)
    {
        _lost.TrySetException(cause);
        _outgoing.Writer.TryComplete();
    }

    /// <summary>The worker's first message of a kind, about a function or about none.</summary>
    /// <exception cref="WorkerEndedException">The worker ended first.</exception>
    public async Task<StreamingMessage> First(Content kind, CancellationToken cancellationToken, string functionId = "")
    {
        var answer = Answer(kind, functionId).Task;
        await await Task.WhenAny(answer, _lost.Task).WaitAsync(cancellationToken);
        return await answer;
    }

    public void Send(StreamingMessage message) => _outgoing.Writer.TryWrite(message);

    /// <summary>Runs a function; the token asks the worker to end it, and the answer is waited for all the same.</summary>
    /// <exception cref="WorkerEndedException">The worker ended first.</exception>
    public async Task<StatusResult> Invoke(InvocationRequest request, CancellationToken cancellationToken)
    {
        var result = new TaskCompletionSource<StatusResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        _invocations[request.InvocationId] = result;
        try
        {
            Send(new StreamingMessage { InvocationRequest = request });
            await using var registration = cancellationToken.UnsafeRegister(_ => Cancel(request.InvocationId), null);
            await await Task.WhenAny(result.Task, _lost.Task);
            return await result.Task;
        }
        finally
        {
            _invocations.TryRemove(request.InvocationId, out _);
        }
    }

    /// <summary>Asks the worker to end a function.</summary>
    public void Cancel(string invocationId) =>
        Send(new StreamingMessage { InvocationCancel = new InvocationCancel { InvocationId = invocationId } });

    /// <summary>Asks the worker to end.</summary>
    public void Terminate(TimeSpan grace) =>
        Send(new StreamingMessage { WorkerTerminate = new WorkerTerminate { GracePeriod = Duration.FromTimeSpan(grace) } });

    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream,
        IServerStreamWriter<StreamingMessage> responseStream,
        ServerCallContext context
    )
    {
        var writing = Write(responseStream, context.CancellationToken);
        try
        {
            await foreach (var message in requestStream.ReadAllAsync(context.CancellationToken))
                Receive(message);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The worker's process has ended: whoever started it says so.
        }

        _outgoing.Writer.TryComplete();
        await writing;
    }

    private async Task Write(IServerStreamWriter<StreamingMessage> stream, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var message in _outgoing.Reader.ReadAllAsync(cancellationToken))
                await stream.WriteAsync(message, CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or InvalidOperationException)
        {
            // As above.
        }
    }

    private void Receive(StreamingMessage message)
    {
        switch (message.ContentCase)
        {
            case Content.InvocationResponse:
                if (_invocations.TryGetValue(message.InvocationResponse.InvocationId, out var invocation))
                    invocation.TrySetResult(message.InvocationResponse.Result);
                break;
            case Content.RpcLog:
                WorkerLog.Write(loggers, message.RpcLog);
                break;
            default:
                Answer(message.ContentCase, message.FunctionLoadResponse?.FunctionId ?? "").TrySetResult(message);
                break;
        }
    }

    private TaskCompletionSource<StreamingMessage> Answer(Content kind, string functionId) =>
        _answers.GetOrAdd((kind, functionId), static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
