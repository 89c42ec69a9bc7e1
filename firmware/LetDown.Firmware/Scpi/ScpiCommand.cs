namespace LetDown.Firmware.Scpi;

/// <summary>A command and what it does.</summary>
/// <param name="Header">Its header, as the standard writes it.</param>
/// <param name="Parameters">What it takes, as a person writes it; empty for nothing.</param>
/// <param name="DoAsync">Does it. A query's answer; empty for a command.</param>
internal sealed record ScpiCommand(ScpiHeader Header, string Parameters, Func<ScpiArguments, Task<string>> DoAsync)
{
    public static ScpiCommand Of(string header, string parameters, Func<ScpiArguments, Task<string>> act) => new(new(header), parameters, act);

    /// <summary>One whose answer is there at once.</summary>
    public static ScpiCommand Of(string header, string parameters, Func<ScpiArguments, string> act) => new(new(header), parameters, arguments => Task.FromResult(act(arguments)));
}
