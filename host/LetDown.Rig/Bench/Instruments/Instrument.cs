using System.Net.Sockets;
using LetDown.Rig.Bench.Files;

namespace LetDown.Rig.Bench.Instruments;

/// <summary>
/// One instrument of the bench. One question at a time; once it has been silent it is not asked again over that connection, because a late answer would be
/// taken for another's.
/// </summary>
internal sealed class Instrument : IDisposable
{
    private readonly InstrumentPlace _place;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turn = new(1);
    private LineWire _wire;
    private BenchException? _trouble;

    private Instrument(InstrumentPlace place, LineWire wire, TimeProvider time) => (_place, _wire, _time) = (place, wire, time);

    public string Name => _place.Name;

    public string Address => _place.Address;

    /// <summary>What it said first.</summary>
    public InstrumentIdentity Identity { get; private set; } = new("", "", "", "");

    /// <summary>Opens it and sees that it is the one meant.</summary>
    /// <exception cref="BenchException">It is not there, does not answer, or is another.</exception>
    public static async Task<Instrument> OpenAsync(InstrumentPlace place, TimeProvider time, CancellationToken cancel)
    {
        var instrument = new Instrument(place, await WireAsync(place, time, cancel), time);
        try
        {
            instrument.Identity = InstrumentIdentity.Read(await instrument.AskAsync("*IDN?", cancel));
            return instrument.Identity.Serial == place.Serial
                ? instrument
                : throw new BenchException($"{place.Name} ({place.Address}) is another one: its serial number is {instrument.Identity.Serial}, and the bench file says {place.Serial}.");
        }
        catch
        {
            instrument.Dispose();
            throw;
        }
    }

    /// <summary>Tries a silent one once more, over a new connection: what lets the lines go may still do it. Nothing for one that answers.</summary>
    /// <exception cref="BenchException">It is still silent.</exception>
    public async Task ReviveAsync(CancellationToken cancel)
    {
        if (_trouble is null)
        {
            return;
        }

        _wire.Dispose();
        _wire = await WireAsync(_place, _time, cancel);
        _trouble = null;
        await AskAsync("*IDN?", cancel);
    }

    /// <summary>Asks, and gives its answer.</summary>
    /// <exception cref="BenchException">It is silent, or gone.</exception>
    public async Task<string> AskAsync(string query, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            return _trouble is null ? await ExchangeAsync(query, cancel) : throw _trouble;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Has it do something, and sees in its queue of errors that it did.</summary>
    /// <exception cref="BenchException">It refused, is silent, or gone.</exception>
    public async Task DoAsync(string command, CancellationToken cancel)
    {
        var error = await AskAsync($"{command};:SYST:ERR?", cancel);
        if (!error.StartsWith("0,", StringComparison.Ordinal) && !error.StartsWith("+0,", StringComparison.Ordinal))
        {
            throw new BenchException($"{Name} ({Address}) does not do “{command}”: {error}");
        }
    }

    public void Dispose()
    {
        _wire.Dispose();
        _turn.Dispose();
    }

    /// <summary>Only silence breaks it off: Ctrl-C waits for the answer, so that the teardown still has an instrument to ask.</summary>
    private async Task<string> ExchangeAsync(string query, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(_place.Timeout, _time);
        try
        {
            await _wire.SendAsync(query, limit.Token);
            var answer = await _wire.ReceiveAsync(limit.Token);
            cancel.ThrowIfCancellationRequested();
            return answer;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw _trouble = new BenchException(FormattableString.Invariant($"{Name} ({Address}) is silent: no answer to “{query}” within {_place.Timeout.TotalSeconds:0.##} s."));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            throw _trouble = new BenchException($"{Name} ({Address}) is gone: {e.Message.TrimEnd('.')}.", e);
        }
    }

    private static async Task<LineWire> WireAsync(InstrumentPlace place, TimeProvider time, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(place.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            return await WireOpener.OpenAsync(place, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new BenchException($"{place.Name} is not at {place.Address}: nobody answers there. Is it switched on, and is the address right?");
        }
        catch (Exception e) when (e is IOException or SocketException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BenchException($"{place.Name} is not at {place.Address}: {e.Message.TrimEnd('.')}. Is it switched on, and is the address right?", e);
        }
    }
}
