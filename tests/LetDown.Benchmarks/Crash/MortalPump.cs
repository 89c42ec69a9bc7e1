using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.Benchmarks.Crash;

/// <summary>The built firmware as a process that will be killed, with a reader who writes down all that its journal shows.</summary>
internal sealed class MortalPump : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _socket;
    private readonly ConcurrentDictionary<ulong, ByteString> _seen;
    private Task _reading = Task.CompletedTask;

    private MortalPump(string folder, int mother, ConcurrentDictionary<ulong, ByteString> seen, int speed)
    {
        _socket = Path.Combine(folder, "run", "pump.sock");
        _seen = seen;
        _process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "LetDown.Firmware.dll"), "--speed", speed.ToString(CultureInfo.InvariantCulture), "--mother", mother.ToString(CultureInfo.InvariantCulture),
                "--socket", _socket, "--data", Path.Combine(folder, "data"),
            },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        _ = _process.StandardOutput.ReadToEndAsync();
        Client = new(PumpEndpoint.ForSocket(_socket));
    }

    public PumpClient Client { get; }

    public string Socket => _socket;

    /// <summary>Started and answering, and its journal read along from where the reader was.</summary>
    /// <exception cref="BenchmarkException">It does not come so far.</exception>
    public static async Task<MortalPump> StartAsync(string folder, int mother, ConcurrentDictionary<ulong, ByteString> seen, int speed = 100)
    {
        var pump = new MortalPump(folder, mother, seen, speed);
        await pump.AnswersAsync();
        pump._reading = pump.ReadAlongAsync();
        return pump;
    }

    /// <summary>All that is in its journal now.</summary>
    public async Task<IReadOnlyList<JournalEntry>> JournalAsync()
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in Client.ReadJournalAsync(1))
        {
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>As a power cut ends it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        Client.Dispose();
        _process.Dispose();
    }

    private async Task AnswersAsync()
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await Client.GetInfoAsync();
                return;
            }
            catch (PumpUnreachableException) when (!_process.HasExited && clock.Elapsed < Patience)
            {
                await Task.Delay(20);
            }
            catch (PumpUnreachableException e)
            {
                throw new BenchmarkException("The firmware does not serve. Run it by itself to see why.", e);
            }
        }
    }

    private async Task ReadAlongAsync()
    {
        var from = _seen.IsEmpty ? 1 : _seen.Keys.Max() + 1;
        using var channel = GrpcChannel.ForAddress("http://pump", new() { HttpHandler = Handler(_socket), DisposeHttpClient = true });
        try
        {
            using var read = new Journal.JournalClient(channel).Read(new() { FromSequence = from, Follow = true });
            while (await read.ResponseStream.MoveNext(CancellationToken.None))
            {
                _seen[read.ResponseStream.Current.Sequence] = read.ResponseStream.Current.ToByteString();
            }
        }
        catch (RpcException)
        {
            // Killed.
        }
    }

    private static SocketsHttpHandler Handler(string path) => new()
    {
        ConnectCallback = async (_, cancel) =>
        {
            var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
            await socket.ConnectAsync(new System.Net.Sockets.UnixDomainSocketEndPoint(path), cancel);
            return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
        },
    };
}
