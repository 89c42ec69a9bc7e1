using System.CommandLine;
using LetDown.App.Json;
using LetDown.App.Settings;
using LetDown.Host.Client;
using LetDown.Host.Store;
using LetDown.Host.Volumes;
using CommandReply = LetDown.Protocol.V1.CommandReply;
using Status = LetDown.Protocol.V1.Status;

namespace LetDown.App.CommandLine;

/// <summary>What a command works with: the surroundings, and what the line said about pump, store and output.</summary>
internal sealed class Workbench(Surroundings around, GlobalOptions options, ParseResult line)
{
    private readonly Lazy<VolumesChoice> _usualVolumes = new(() => UsualVolumes(around));

    public Surroundings Around { get; } = around;

    public bool Json { get; } = line.GetValue(options.Json);

    /// <summary>True when she wants to see no amounts of milk.</summary>
    public bool AreVolumesHidden => (line.GetValue(options.Volumes) ?? _usualVolumes.Value) == VolumesChoice.Hide;

    public PumpEndpoint Endpoint => options.Endpoint(line, Around);

    public string StoreFile => options.StoreFile(line, Around);

    public PumpClient Connect() => new(Endpoint);

    /// <summary>The store, without amounts of milk when she wants to see none.</summary>
    public ISessionStore OpenStore() => AreVolumesHidden ? new VeiledStore(OpenWholeStore()) : OpenWholeStore();

    /// <summary>The store with all that is in it, for what is done with amounts and not told.</summary>
    public ISessionStore OpenWholeStore() => SqliteSessionStore.Open(StoreFile);

    /// <summary>The same, of the pump's answer.</summary>
    public CommandReply Veil(CommandReply reply)
    {
        var rest = reply.Clone();
        rest.Status = reply.Status is null ? null : Veil(reply.Status);
        return rest;
    }

    /// <summary>The same, of the pump as it is now.</summary>
    public Status Veil(Status status) => AreVolumesHidden ? status.WithoutVolumes() : status;

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

    private static VolumesChoice UsualVolumes(Surroundings around)
    {
        var settings = new SettingsFile(around.Environment, around.Home).Read(out var trouble);
        if (trouble.Length > 0)
        {
            around.Error.Profile.Out.Writer.WriteLine(trouble);
        }

        return settings.Volumes;
    }
}
