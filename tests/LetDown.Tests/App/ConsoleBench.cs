using LetDown.App;
using LetDown.Tests.Host;
using Spectre.Console.Testing;

namespace LetDown.Tests.App;

/// <summary>The whole command with a console, a clock and a store of the test's own, and a pump behind a real socket.</summary>
internal sealed class ConsoleBench : IAsyncDisposable
{
    /// <summary>A usual terminal.</summary>
    private const int Width = 80;

    private readonly TemporaryFolder _folder = new();
    private ScriptedPump? _pump;

    public ConsoleBench()
    {
        Out.Profile.Width = Width;
        Error.Profile.Width = Width;
        Environment["LETDOWN_PUMP"] = $"unix:{_folder.File("pump.sock")}";
        Environment["LETDOWN_STORE"] = _folder.File("store.db");
    }

    public TestConsole Out { get; } = new();

    public TestConsole Error { get; } = new();

    /// <summary>What was printed, with this test's folder and versions that change called by a name.</summary>
    public string Printed => Neutral(Out.Output);

    public string Complained => Neutral(Error.Output);

    /// <summary>Bytes that were written to standard output.</summary>
    public MemoryStream Bytes { get; } = new();

    public string Folder => _folder.Path;

    /// <summary>What is piped in.</summary>
    public string Input { get; set; } = "";

    /// <summary>What she answers when asked, one after the other; nobody sits there when there is nothing.</summary>
    public Queue<string> Answers { get; } = new();

    /// <summary>What time it is.</summary>
    public TimeProvider Time { get; set; } = new NightClock();

    /// <summary>Whether errors go to a terminal.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>Whether what is printed goes to a terminal.</summary>
    public bool IsOutTerminal { get; set; }

    /// <summary>Where the command is called.</summary>
    public string CurrentFolder { get; set; } = Directory.GetCurrentDirectory();

    /// <summary>Ctrl-C.</summary>
    public CancellationToken Interrupted { get; set; } = TestContext.Current.CancellationToken;

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public async Task<ScriptedPump> PumpAsync() => _pump ??= await ScriptedPump.StartAsync(_folder.File("pump.sock"));

    public Task<int> RunAsync(params string[] line) => RunAskingAsync(Answers.Count == 0 ? null : _ => Answers.Dequeue(), line);

    /// <summary>The same with somebody who reads the question.</summary>
    public Task<int> RunAskingAsync(Func<string, string>? answer, params string[] line) => LetDownCommand.RunAsync(
        line,
        new Surroundings
        {
            Out = Out,
            Error = Error,
            Environment = name => Environment.GetValueOrDefault(name),
            Home = _folder.Path,
            Time = Time,
            ErrorIsTerminal = IsTerminal,
            OutIsTerminal = IsOutTerminal,
            CurrentFolder = CurrentFolder,
            FirmwareFolder = _folder.File("firmware"),
            OpenInput = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Input)),
            OpenOutput = () => Bytes,
            Ask = answer is null ? null : (question, _) => Task.FromResult<string?>(answer(question)),
        },
        Interrupted);

    public async ValueTask DisposeAsync()
    {
        if (_pump is not null)
        {
            await _pump.DisposeAsync();
        }

        _folder.Dispose();
    }

    private string Neutral(string text) => text.Replace(_folder.Path, "/tmp/x", StringComparison.Ordinal);
}
