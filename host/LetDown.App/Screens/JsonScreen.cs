using LetDown.App.Json;
using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>One line of JSON for each update.</summary>
internal sealed class JsonScreen(TextWriter output) : IWatchScreen
{
    public Task RunAsync(PumpInfo pump, Func<Action<Status>, Task> feed) =>
        feed(status => output.WriteLine(JsonOutput.Write(StatusJson.From(status), indented: false)));
}
