namespace LetDown.Firmware.Services;

/// <summary>Tells streams to end in order before the server closes.</summary>
internal sealed class StreamEnd : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public bool HasCome => _source.IsCancellationRequested;

    /// <summary>Cancelled by the end or by <paramref name="cancel"/>, whichever is first.</summary>
    public CancellationTokenSource LinkedWith(CancellationToken cancel) => CancellationTokenSource.CreateLinkedTokenSource(_source.Token, cancel);

    public void Come() => _source.Cancel();

    public void Dispose() => _source.Dispose();
}
