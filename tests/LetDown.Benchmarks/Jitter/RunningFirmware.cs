using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Grpc.Core;
using Grpc.Net.Client;
using LetDown.Firmware.RealTime;
using LetDown.Protocol.V1;
using Status = LetDown.Protocol.V1.Status;

namespace LetDown.Benchmarks.Jitter;

/// <summary>The built firmware as a process of its own, with a session on, and a client that is sent all that a client can be sent.</summary>
internal sealed class RunningFirmware : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("letdown-jitter-");
    private readonly CancellationTokenSource _end = new();
    private readonly Process _process;
    private readonly GrpcChannel _channel;
    private readonly Pump.PumpClient _pump;
    private Task _listening = Task.CompletedTask;

    private RunningFirmware(int mother, int? processor, IReadOnlyDictionary<string, string> environment)
    {
        var socket = Path.Combine(_folder.FullName, "run", "pump.sock");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "LetDown.Firmware.dll"), "--speed", "1", "--mother", Text(mother), "--socket", socket, "--data", Path.Combine(_folder.FullName, "data"),
            },
            Environment = { ["LETDOWN_Loop__Processor"] = Text(processor ?? -1) },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        // As the service unit does, unless whoever measures wants another.
        start.Environment.TryAdd(CollectorSettings.FirstGenerationVariable, CollectorSettings.WantedFirstGeneration.ToString("X", CultureInfo.InvariantCulture));
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _channel = GrpcChannel.ForAddress("http://pump", new() { HttpHandler = Handler(socket), DisposeHttpClient = true });
        _pump = new(_channel);
    }

    /// <summary>Messages of telemetry and status that reached the client.</summary>
    public long Messages { get; private set; }

    /// <summary>Started, serving, heard by a client, and pumping.</summary>
    /// <exception cref="BenchmarkException">It does not come so far.</exception>
    public static async Task<RunningFirmware> PumpingAsync(int mother, int? processor, IReadOnlyDictionary<string, string> environment)
    {
        var firmware = new RunningFirmware(mother, processor, environment);
        try
        {
            _ = firmware._process.StandardOutput.ReadToEndAsync();
            await firmware.AnswersAsync();
            firmware._listening = firmware.ListenAsync();
            await firmware._pump.SendAsync(new() { Start = new() });
            await firmware.UntilAsync(status => status.State is PumpState.Stimulating or PumpState.Expressing);
            return firmware;
        }
        catch
        {
            await firmware.DisposeAsync();
            throw;
        }
    }

    public Task<Timing> TimingAsync() => _pump.GetTimingAsync(new()).ResponseAsync;

    public Task<Status> StatusAsync() => _pump.GetStatusAsync(new()).ResponseAsync;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _listening;
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _channel.Dispose();
        _end.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SocketsHttpHandler Handler(string path) => new()
    {
        ConnectCallback = async (_, cancel) =>
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancel);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    private async Task AnswersAsync()
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await _pump.GetInfoAsync(new());
                return;
            }
            catch (RpcException) when (!_process.HasExited && clock.Elapsed < Patience)
            {
                await Task.Delay(50);
            }
            catch (RpcException e)
            {
                throw new BenchmarkException("The firmware does not serve. Run it by itself to see why.", e);
            }
        }
    }

    private async Task UntilAsync(Func<Status, bool> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo(await StatusAsync()))
        {
            if (clock.Elapsed > Patience)
            {
                throw new BenchmarkException("The session does not come to pumping.");
            }

            await Task.Delay(100);
        }
    }

    private async Task ListenAsync()
    {
        using var telemetry = _pump.StreamTelemetry(new(), cancellationToken: _end.Token);
        using var watch = _pump.Watch(new() { RateHz = 20 }, cancellationToken: _end.Token);
        using var journal = new Journal.JournalClient(_channel).Read(new() { FromSequence = 1, Follow = true }, cancellationToken: _end.Token);
        await Task.WhenAll(DrainAsync(telemetry.ResponseStream), DrainAsync(watch.ResponseStream), DrainAsync(journal.ResponseStream));
    }

    private async Task DrainAsync<T>(IAsyncStreamReader<T> stream)
    {
        try
        {
            while (await stream.MoveNext(CancellationToken.None))
            {
                Messages++;
            }
        }
        catch (RpcException) when (_end.IsCancellationRequested)
        {
            // The benchmark is over.
        }
    }
}
