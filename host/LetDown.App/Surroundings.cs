using Spectre.Console;

namespace LetDown.App;

/// <summary>Everything the command touches besides the pump and the store.</summary>
internal sealed record Surroundings
{
    /// <summary>Standard output.</summary>
    public required IAnsiConsole Out { get; init; }

    /// <summary>Standard error.</summary>
    public required IAnsiConsole Error { get; init; }

    /// <summary>True when standard output can redraw in place.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True when standard error can redraw in place.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Value of an environment variable, or null.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Her home directory.</summary>
    public required string Home { get; init; }

    /// <summary>Opens standard input, for what is piped in.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>Opens standard output for bytes, such as a picture.</summary>
    public Func<Stream> OpenOutput { get; init; } = () => Stream.Null;

    /// <summary>Asks her something and gives what she typed; null when nobody sits there.</summary>
    public Func<string, CancellationToken, Task<string?>>? Ask { get; init; }

    /// <summary>Clock and time zone.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where the firmware for the demo is: a folder beside the app.</summary>
    public string FirmwareFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "firmware");

    /// <summary>Where the command was called.</summary>
    public string CurrentFolder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Raw output for JSON: never wrapped, never coloured.</summary>
    public TextWriter RawOut => Out.Profile.Out.Writer;
}
