using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Logging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Scpi;

/// <summary>SCPI on a loopback port: a message a line, and an answer a line where something was asked. Each connection has its own errors.</summary>
internal sealed class ScpiServer(FirmwareSettings settings, BenchDevice bench, ILogger<ScpiServer> log) : IHostedService, IDisposable
{
    private const int LongestMessage = 16 * 1024;
    private const int MostConnections = 16;

    private readonly CancellationTokenSource _end = new();
    private readonly SemaphoreSlim _room = new(MostConnections);
    private readonly List<Task> _serving = [];
    private TcpListener? _listener;

    /// <summary>Where it listens, once it does.</summary>
    public IPEndPoint? Address => _listener?.LocalEndpoint as IPEndPoint;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var place = settings.Scpi!;
        try
        {
            _listener = new(place);
            _listener.Start();
        }
        catch (SocketException e)
        {
            throw new StartException(ExitCode.CannotWrite, $"Cannot serve SCPI on {place}: {e.Message.TrimEnd('.')}. Choose another port: --scpi, or --port of letdown rig serve.", e);
        }

        log.ServingScpi($"{_listener.LocalEndpoint}");
        _serving.Add(AcceptAsync(_listener));
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _end.CancelAsync();
        _listener?.Dispose();
        await Task.WhenAll(_serving).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _listener?.Dispose();
        _end.Dispose();
        _room.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                await _room.WaitAsync(_end.Token);
                var client = await listener.AcceptTcpClientAsync(_end.Token);
                _ = ServeAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The pump is ending.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                client.NoDelay = true;
                await ServeAsync(client.GetStream(), BenchCommands.Open(bench));
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The other end left in the middle of a message, or the pump is ending.
        }
        finally
        {
            ReleaseRoom();
        }
    }

    private void ReleaseRoom()
    {
        if (!_end.IsCancellationRequested)
        {
            _room.Release();
        }
    }

    private async Task ServeAsync(NetworkStream stream, ScpiSession session)
    {
        var reader = PipeReader.Create(stream);
        while (true)
        {
            var read = await reader.ReadAsync(_end.Token);
            var rest = read.Buffer;
            while (TryTakeLine(ref rest, session, out var line))
            {
                var answer = await session.HandleAsync(line);
                if (answer.Length > 0)
                {
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\n"), _end.Token);
                }
            }

            reader.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }

    /// <summary>Takes a whole line off the front. What is too long to be a message is let go, with an error.</summary>
    private static bool TryTakeLine(ref ReadOnlySequence<byte> rest, ScpiSession session, out string line)
    {
        line = "";
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            line = Encoding.Latin1.GetString(rest.Slice(0, end));
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        if (rest.Length > LongestMessage)
        {
            session.Overrun();
            rest = rest.Slice(rest.End);
        }

        return false;
    }
}
