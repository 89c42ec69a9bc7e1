using System.CommandLine;
using LetDown.App.Json;
using LetDown.Host.Client;
using LetDown.Host.Store;

namespace LetDown.App.CommandLine;

/// <summary>What a command works with: the surroundings, and what the line said about pump, store and output.</summary>
internal sealed class Workbench(Surroundings around, GlobalOptions options, ParseResult line)
{
    public Surroundings Around { get; } = around;

    public bool Json { get; } = line.GetValue(options.Json);

    public PumpEndpoint Endpoint => options.Endpoint(line, Around);

    public string StoreFile => options.StoreFile(line, Around);

    public PumpClient Connect() => new(Endpoint);

    public ISessionStore OpenStore() => SqliteSessionStore.Open(StoreFile);

    /// <summary>One sentence on standard output.</summary>
    public void Say(string sentence) => Around.RawOut.WriteLine(sentence);

    /// <summary>One sentence on standard error, for what is worth knowing but stops nothing.</summary>
    public void Hint(string sentence) => Around.Error.Profile.Out.Writer.WriteLine(sentence);

    public void Print<T>(T data, bool indented = true) => Around.RawOut.WriteLine(JsonOutput.Write(data, indented));

    /// <summary>Catches up when the command itself is about something else: its trouble is told, not thrown.</summary>
    public async Task CatchUpQuietlyAsync(PumpClient pump, CancellationToken cancellation)
    {
        try
        {
            using var store = OpenStore();
            await new JournalCatchUp(pump, store).RunAsync(cancellation);
        }
        catch (Exception failure) when (failure is StoreException or PumpUnreachableException)
        {
            Hint($"Your sessions could not be brought up to date: {failure.Message}");
        }
    }
}
