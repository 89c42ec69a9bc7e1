namespace LetDown.Rig.Bench.Files;

/// <summary>An instrument: how it is reached, and how it is known again.</summary>
internal sealed record InstrumentPlace
{
    /// <summary>As the bench file calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Host and port; or nothing, when it is at a serial line.</summary>
    public string? Tcp { get; init; }

    /// <summary>Device of a serial line, such as <c>/dev/ttyUSB0</c>.</summary>
    public string? Tty { get; init; }

    /// <summary>Bits a second of a serial line.</summary>
    public int Baud { get; init; } = 9600;

    /// <summary>The third field of what it says to *IDN?.</summary>
    public required string Serial { get; init; }

    /// <summary>How long it may take to answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether *RST is sent before a run.</summary>
    public bool IsReset { get; init; } = true;

    /// <summary>Where it is, for people and for reservations.</summary>
    public string Address => Tcp ?? Tty ?? "";
}
