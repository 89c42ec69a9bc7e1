using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Grpc.Core;
using Grpc.Net.Client;
using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Firmware;

/// <summary>The built firmware as a process of its own, in a folder of its own, with a client at its Unix socket.</summary>
internal sealed class FirmwareProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;
    private readonly string _socket;
    private readonly List<GrpcChannel> _channels = [];

    private FirmwareProcess(string folder, string[] arguments, IReadOnlyDictionary<string, string>? environment = null, string? output = null)
    {
        _socket = Path.Combine(folder, "run", "pump.sock");
        string[] line = ["dotnet", Program, .. Unless(arguments, "--data", Path.Combine(folder, "data")), .. Unless(arguments, "--socket", _socket), .. arguments];
        _process = Process.Start(Startable(output is null ? line : ["sh", "-c", $"exec \"$@\" > {output}", "sh", .. line], environment))!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
        var channel = Connect();
        Pump = new(channel);
        Journal = new(channel);
    }

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "LetDown.Firmware.dll");

    private Wire.Pump.PumpClient Pump { get; }

    private Wire.Journal.JournalClient Journal { get; }

    /// <summary>Started, and not waited for.</summary>
    public static FirmwareProcess Launch(string folder, params string[] arguments) => new(folder, arguments);

    /// <summary>Started with something in its environment, and not waited for.</summary>
    public static FirmwareProcess LaunchWith(string folder, string variable, string value) =>
        new(folder, [], new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = value });

    /// <summary>Started and serving.</summary>
    public static Task<FirmwareProcess> ServingAsync(string folder, params string[] arguments) => ServingAsync(new FirmwareProcess(folder, arguments));

    /// <summary>The same with something in its environment.</summary>
    public static Task<FirmwareProcess> ServingAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        ServingAsync(new FirmwareProcess(folder, arguments, environment));

    /// <summary>The same with its standard output into a file of the system's.</summary>
    public static Task<FirmwareProcess> ServingIntoAsync(string folder, string output, params string[] arguments) =>
        ServingAsync(new FirmwareProcess(folder, arguments, output: output));

    private static async Task<FirmwareProcess> ServingAsync(FirmwareProcess firmware)
    {
        var clock = Stopwatch.StartNew();
        while (!await firmware.AnswersAsync())
        {
            if (firmware._process.HasExited || clock.Elapsed > Patience)
            {
                Assert.Fail($"The firmware does not serve: {await firmware._errors}");
            }

            await Task.Delay(20);
        }

        return firmware;
    }

    public Task<Wire.PumpInfo> InfoAsync() => Pump.GetInfoAsync(new()).ResponseAsync;

    public Task<Wire.Status> StatusAsync() => Pump.GetStatusAsync(new()).ResponseAsync;

    public async Task<Wire.Plan> PlanAsync() => await Pump.GetPlanAsync(new(), cancellationToken: TestContext.Current.CancellationToken);

    public Task<Wire.Timing> TimingAsync() => Pump.GetTimingAsync(new()).ResponseAsync;

    public AsyncServerStreamingCall<Wire.TelemetryChunk> Telemetry() => Pump.StreamTelemetry(new());

    /// <summary>The journal from its beginning, and what is written from now on.</summary>
    public AsyncServerStreamingCall<Wire.JournalEntry> Follow() => Journal.Read(new() { FromSequence = 1, Follow = true });

    public Task<Wire.CommandReply> SendAsync(Wire.Command command) => Pump.SendAsync(command).ResponseAsync;

    public Task<Wire.CommandReply> StartSessionAsync() => SendAsync(new() { Start = new() });

    /// <summary>A console on a connection of its own that asks for everything and never reads. It stays as long as the process.</summary>
    public void ListenDeaf()
    {
        var channel = Connect();
        Wire.Pump.PumpClient pump = new(channel);
        _ = (pump.Watch(new() { RateHz = 20 }), pump.StreamTelemetry(new()), new Wire.Journal.JournalClient(channel).Read(new() { FromSequence = 1, Follow = true }));
    }

    /// <summary>Watches until a status is as wished.</summary>
    public async Task<Wire.Status> UntilAsync(Func<Wire.Status, bool> isSo)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var watch = Pump.Watch(new() { RateHz = 20 }, cancellationToken: limit.Token);
        while (await watch.ResponseStream.MoveNext(limit.Token))
        {
            if (isSo(watch.ResponseStream.Current))
            {
                return watch.ResponseStream.Current;
            }
        }

        throw new InvalidOperationException("The pump ended first.");
    }

    /// <summary>All that is in the journal now.</summary>
    public async Task<IReadOnlyList<Wire.JournalEntry>> ReadJournalAsync(ulong from = 1)
    {
        var entries = new List<Wire.JournalEntry>();
        using var read = Journal.Read(new() { FromSequence = from });
        while (await read.ResponseStream.MoveNext(CancellationToken.None))
        {
            entries.Add(read.ResponseStream.Current);
        }

        return entries;
    }

    /// <summary>What the kernel says of its process (proc(5), status).</summary>
    public IReadOnlyList<string> KernelStatus() => File.ReadAllLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/status"));

    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>As happens when whoever started it is gone.</summary>
    public void CloseInput() => _process.StandardInput.Close();

    /// <summary>Waits for its end.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return (_process.ExitCode, await _output, await _errors);
    }

    public async ValueTask DisposeAsync()
    {
        _channels.ForEach(channel => channel.Dispose());
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Startable(string[] line, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static string[] Unless(string[] given, string option, string usual) => given.Contains(option) ? [] : [option, usual];

    private GrpcChannel Connect()
    {
        var channel = GrpcChannel.ForAddress("http://pump", new() { HttpHandler = Handler(_socket), DisposeHttpClient = true });
        _channels.Add(channel);
        return channel;
    }

    private static SocketsHttpHandler Handler(string socket) => new()
    {
        ConnectCallback = async (_, cancel) =>
        {
            var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket), cancel);
            return new NetworkStream(connection, ownsSocket: true);
        },
    };

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await Pump.GetInfoAsync(new());
            return true;
        }
        catch (RpcException)
        {
            return false;
        }
    }
}
